import { type Place, placeAt } from './place.js'

/** What a text is in its article; coverage asks each kind to be said once, at least once, or not at all. */
export type Role =
  | 'title'
  | 'summary'
  | 'lead'
  | 'heading'
  | 'body'
  | 'item'
  | 'source'
  | 'link'
  | 'opening'
  | 'teaser'
  | 'transition'
  | 'closing'
  | 'show'

/**
 * One text of a content file as its author meant it (after YAML and CommonMark), with the way back to the file.
 *
 * `map` holds pairs `value offset, source offset` in rising order: the character at value offset `v` stands at
 * `source + (v - value)` of the last pair whose value offset is not above `v`.
 */
export interface WrittenText {
  readonly file: string
  /** For people and machines: `sections[2].body[0]`. */
  readonly path: string
  readonly role: Role
  readonly value: string
  readonly map: readonly number[]
}

/** Where the character at `offset` of a text's value stands in the source of its file. */
export function sourceOffset(text: Pick<WrittenText, 'map'>, offset: number): number {
  let low = 0
  let high = text.map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((text.map[middle * 2] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return (text.map[low * 2 + 1] ?? 0) + offset - (text.map[low * 2] ?? 0)
}

/** The place of a range of a text; `source` is the file's text as it was read (NFC, line feeds). */
export function placeOfRange(text: WrittenText, source: string, start: number, end: number): Place {
  const from = sourceOffset(text, start)
  const to = end > start ? sourceOffset(text, end - 1) + 1 : from
  return placeAt(text.file, source, from, to - from)
}
