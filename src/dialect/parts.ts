import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Script } from '../script/tree.js'
import { check, type Finding } from './check.js'
import type { Dialect, PrintRequest } from './dialect.js'
import { fitScript } from './fit.js'
import { originAt, type Print, print, type Trace } from './print.js'
import { split } from './split.js'

/** One document for one request to a service. */
export interface Part {
  /** `01`, `02`, …: the file's name without its extension. */
  readonly name: string
  readonly text: string
  readonly origins: readonly Trace[]
}

/**
 * Prints a script for a service: fitted, split under its limits, written, and checked by the rules that foreign documents
 * are checked by. The script is projected to speech and read by its language beforehand.
 */
export function speechParts(script: Script, dialect: Dialect, request: PrintRequest): Outcome<readonly Part[]> {
  const fitted = fitScript(script, dialect, request)
  const parts = split(fitted.value, dialect, request)
  const diagnostics: Diagnostic[] = [
    ...speakerDiagnostics(dialect, request),
    ...fitted.diagnostics,
    ...parts.diagnostics
  ]
  const reported = parts.diagnostics.some(({ code }) => code === 'dialect/uncuttable')
  const value = parts.value.map(part => {
    const { text, origins } = part.printed ?? print(part, dialect, request).value
    for (const finding of check(text, dialect, { language: request.language })) {
      // A passage that can not be cut has been named already, in words for its author.
      if (finding.code === 'dialect/over-limit' && reported) continue
      diagnostics.push(ownMistake(finding, { text, origins }, dialect, request))
    }
    return { name: part.name, text, origins }
  })
  return { value, diagnostics }
}

function speakerDiagnostics(
  { title, usualVoice }: Dialect,
  { language, voiceOf }: PrintRequest
): readonly Diagnostic[] {
  if (usualVoice === undefined || voiceOf(undefined) !== undefined) return []
  const voice = usualVoice(language)
  return voice === undefined
    ? [diagnose('dialect/no-voice', undefined, title, language)]
    : [diagnose('dialect/default-voice', undefined, title, voice)]
}

/** What is wrong with our own print is our mistake; it is placed where the words come from. */
function ownMistake(
  { code, args, place }: Finding,
  { text, origins }: Print,
  dialect: Dialect,
  request: PrintRequest
): Diagnostic {
  const origin = place === undefined ? undefined : originAt(origins, offsetOf(text, place.line, place.column))
  const at = origin === undefined ? undefined : request.placeOf?.(origin, 0)
  return diagnose('dialect/own-markup', at, dialect.title, code, `${args[0] ?? ''}`)
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
