import type { Outcome } from '../report/outcome.js'
import type { Origin } from '../script/tree.js'
import type { Dialect, PrintRequest } from './dialect.js'
import { shifted } from './draft.js'
import type { Fitted, Leaf } from './fitted.js'
import { between, head, tail } from './join.js'
import { escapeCharacter } from './markup.js'
import { isBlank } from './words.js'

/**
 * A stretch of a print and where it comes from. Where `exact`, its characters are those of the origin one by one;
 * else the stretch as a whole stands for the origin (a reading, a pause). What lies between two stretches is markup.
 */
export interface Trace {
  readonly offset: number
  readonly length: number
  readonly origin: Origin
  readonly exact: boolean
}

export interface Print {
  readonly text: string
  /** In rising order, never overlapping. */
  readonly origins: readonly Trace[]
}

/** Writes a fitted script, whole or a part of one, as a document of the dialect. */
export function print({ leaves }: Fitted, dialect: Dialect, request: PrintRequest): Outcome<Print> {
  const origins: Trace[] = []
  let text = head(dialect, request)
  let before: Leaf | undefined
  for (const leaf of leaves) {
    text += between(before, leaf, dialect)
    trace(leaf, text.length, origins)
    text += leaf.print
    before = leaf
  }
  text += between(before, undefined, dialect) + tail(dialect)
  return { value: { text, origins }, diagnostics: [] }
}

/** The origin of what stands at `offset`, or of the words before it where markup stands there; undefined before the first words. */
export function originAt(origins: readonly Trace[], offset: number): Origin | undefined {
  let low = 0
  let high = origins.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origins[middle]?.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = origins[low - 1] ?? origins[0]
  if (found === undefined) return undefined
  const within = Math.max(0, Math.min(offset - found.offset, found.length - 1))
  return found.exact ? shifted(found.origin, within) : found.origin
}

function trace(leaf: Leaf, offset: number, origins: Trace[]): void {
  const { node, origin, said, print: printed } = leaf
  if (origin === undefined) return
  // Blanks only get fewer and references only get longer, so equal lengths mean that nothing moved.
  const moved = said.length !== leaf.end - leaf.start || printed !== said
  if (node.type === 'text' && moved) traceCharacters(leaf, node.value, offset, origin, origins)
  else origins.push({ offset, length: printed.length, origin, exact: node.type === 'text' })
}

/**
 * Follows a text that is not printed as it is: references are longer than what they stand for, runs of blanks shorter, and in
 * plain text a sign can be another one.
 */
function traceCharacters(
  { start, end, said, print: whole }: Leaf,
  value: string,
  offset: number,
  origin: Origin,
  origins: Trace[]
): void {
  let at = offset
  let runStart = start
  let runOffset = offset
  const oneByOne = whole.length === said.length
  const close = (next: number) => {
    if (next > runStart) {
      origins.push({
        offset: runOffset,
        length: at - runOffset,
        origin: shifted(origin, runStart - start),
        exact: true
      })
    }
  }
  for (let i = start; i < end; i++) {
    const character = value.charAt(i)
    const printed = oneByOne ? whole.charAt(at - offset) : escapeCharacter(character)
    const blank = isBlank(character)
    const repeats = i > start && blank && isBlank(value.charAt(i - 1))
    if (!repeats && (blank || printed === character)) {
      at++
      continue
    }
    close(i)
    if (!repeats) origins.push({ offset: at, length: printed.length, origin: shifted(origin, i - start), exact: false })
    if (!repeats) at += printed.length
    runStart = i + 1
    runOffset = at
  }
  close(end)
}
