import { readCases } from '../cases.js'

/** One line of a fixture whose lines are cases of their own, with the sentence above them as its name. */
export interface LineCase {
  readonly name: string
  readonly line: string
}

/** The lines of all fences with that label. */
export function readLines(file: string, label: string): readonly LineCase[] {
  return readCases(file).flatMap(({ name, [label]: text = '' }) => text.split('\n').map(line => ({ name, line })))
}

/** `„Neu.“ Dann` with sentence starts → `„Neu.“ ¦ Dann`. */
export function withBars(text: string, starts: readonly number[]): string {
  return [0, ...starts].map((start, index) => text.slice(start, starts[index])).join('¦ ')
}
