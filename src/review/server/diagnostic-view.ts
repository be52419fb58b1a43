import { type Code, type Diagnostic, diagnose, sentence } from '../../report/diagnostic.js'
import type { DiagnosticView, Refusal } from '../protocol.js'

/** A diagnostic with its words in both languages. */
export function diagnosticView(diagnostic: Diagnostic): DiagnosticView {
  const { code, severity, place } = diagnostic
  const [de, en] = [sentence(diagnostic, 'de'), sentence(diagnostic, 'en')]
  return {
    code,
    severity,
    message: { de: de.message, en: en.message },
    hint: { de: de.hint, en: en.hint },
    ...(place === undefined ? {} : { place })
  }
}

/** A diagnostic as the reason why nothing was done. */
export function refusalOf(diagnostic: Diagnostic): Refusal {
  const { severity: _, ...refusal } = diagnosticView(diagnostic)
  return refusal
}

/** A refusal by its code. */
export function refuse<C extends Code>(
  code: C,
  ...args: Parameters<typeof diagnose<C>> extends [C, unknown, ...infer Rest] ? Rest : never
): Refusal {
  return refusalOf(diagnose(code, undefined, ...(args as never)))
}
