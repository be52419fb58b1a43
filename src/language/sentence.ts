import type { Place } from '../report/place.js'
import type { Node, Origin, SentenceNode, Text } from '../script/tree.js'
import { childrenOf } from '../script/walk.js'
import { isBlank, isDigit } from './characters.js'

/** A stretch of a sentence, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words of one sentence as they are written, with the way back to where they come from. */
export interface Sentence {
  readonly text: string
  readonly leaves: readonly { readonly start: number; readonly leaf: Text }[]
  readonly links: readonly Stretch[]
  /** How many numbers are said; a date or an amount of money is one. */
  readonly numbers: number
}

type Building = { -readonly [Part in keyof Sentence]: Sentence[Part] } & {
  readonly leaves: { readonly start: number; readonly leaf: Text }[]
  readonly links: Stretch[]
}

/** Lays a sentence out as one line; pauses and sounds in it are blanks. */
export function sentenceLine(node: SentenceNode): Sentence {
  const sentence: Building = { text: '', leaves: [], links: [], numbers: 0 }
  append(node, sentence)
  return sentence
}

function append(node: Node, sentence: Building): void {
  const start = sentence.text.length
  switch (node.type) {
    case 'text':
      sentence.leaves.push({ start, leaf: node })
      sentence.text += node.value
      sentence.numbers += numbersIn(node.value)
      return
    case 'break':
    case 'sound':
      sentence.text += ' '
      return
    default: {
      const before = sentence.numbers
      for (const child of childrenOf(node)) append(child, sentence)
      if (node.type === 'reading') sentence.numbers = Math.min(before + 1, sentence.numbers)
      if (node.type === 'a') sentence.links.push({ start, end: sentence.text.length })
    }
  }
}

/** Words with a digit in them. */
function numbersIn(text: string): number {
  let numbers = 0
  let isCounted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) isCounted = false
    else if (isDigit(code) && !isCounted) {
      isCounted = true
      numbers++
    }
  }
  return numbers
}

/** Where a stretch stands for a person: from its first character to its last one that comes from the same text. */
export function placeIn(
  { leaves }: Sentence,
  { start, end }: Stretch,
  placeOf: (origin: Origin, length: number) => Place | undefined
): Place | undefined {
  const first = leaves[lastUpTo(leaves, start)]
  if (first === undefined) return undefined
  const origin = shifted(first.leaf.origin, start - first.start)
  return placeOf(origin, origin.from === 'computed' ? 1 : Math.max(0, endOf(leaves, end, origin) - origin.start))
}

type Leaves = Sentence['leaves']

/** The index of the last leaf that begins at an offset or before; of the first one where none does. */
function lastUpTo(leaves: Leaves, offset: number): number {
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((leaves[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

type Written = Exclude<Origin, { readonly from: 'computed' }>

/** Where in the text of its first words a stretch ends. */
function endOf(leaves: Leaves, end: number, first: Written): number {
  for (let i = lastUpTo(leaves, end - 1); i >= 0; i--) {
    const { start, leaf } = leaves[i] as Leaves[number]
    if (isSameText(leaf.origin, first)) return leaf.origin.start + Math.min(end - start, leaf.value.length)
  }
  return first.start
}

function isSameText(origin: Origin, other: Written): origin is Written {
  if (origin.from === 'article') return other.from === 'article' && origin.text === other.text
  return origin.from === 'template' && other.from === 'template' && origin.file === other.file
}

function shifted(origin: Origin, by: number): Origin {
  return origin.from === 'computed' ? origin : { ...origin, start: origin.start + Math.max(0, by) }
}
