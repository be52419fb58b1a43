import type { Diagnostic } from './diagnostic.js'

export interface Count {
  readonly errors: number
  readonly warnings: number
}

export function count(diagnostics: readonly Diagnostic[]): Count {
  const of = (severity: Diagnostic['severity']) => diagnostics.filter(it => it.severity === severity).length
  return { errors: of('error'), warnings: of('warning') }
}
