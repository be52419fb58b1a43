import type { Unit } from '../engine.js'

/** Where the contents of the `<s>` elements of a document begin, as offsets into it; undefined unless there is one for each sentence. */
export function sentenceElements({ markup, sentences }: Unit): readonly number[] | undefined {
  const starts: number[] = []
  for (let at = markup.indexOf('<s'); at !== -1; at = markup.indexOf('<s', at + 1)) {
    const end = markup.indexOf('>', at)
    if (end === -1) break
    const after = markup[at + 2]
    if (after === '>' || after === ' ') starts.push(end + 1)
    at = end
  }
  return starts.length === sentences.length ? starts : undefined
}

/** Where the sentences of a plain text begin in it; undefined unless each is found, in order. */
export function sentenceOffsets({ markup, words, sentences }: Unit): readonly number[] | undefined {
  if (markup === words) return sentences.map(({ start }) => start)
  const offsets: number[] = []
  let at = 0
  for (const { text } of sentences) {
    const found = markup.indexOf(text, at)
    if (found === -1) return undefined
    offsets.push(found)
    at = found + text.length
  }
  return offsets
}
