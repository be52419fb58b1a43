import type { Diagnostic } from './diagnostic.js'

/** What every stage returns: its value and everything worth saying about the input. */
export interface Outcome<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}
