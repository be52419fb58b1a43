import type { Text } from '../script/tree.js'
import type { Dialect } from './dialect.js'
import { shifted } from './draft.js'
import type { Leaf } from './fitted.js'
import { collapse, isBlank } from './words.js'

/** How finely a sentence is cut that is too long for one request. */
export type Cut = 'clause' | 'word' | 'letter'

/** Where a text may be cut: offsets of its value at which a new piece begins, in rising order. */
type Cutter = (value: string, start: number, end: number) => readonly number[]

const cutters: Readonly<Record<Cut, Cutter>> = { clause: clauseStarts, word: wordStarts, letter: letterStarts }

/** Cuts the words of the leaves that are plain text; readings and all markup stay whole. */
export function cutLeaves(leaves: readonly Leaf[], cut: Cut, dialect: Dialect): readonly Leaf[] {
  return leaves.flatMap(leaf => {
    if (leaf.node.type !== 'text') return [leaf]
    const starts = cutters[cut](leaf.node.value, leaf.start, leaf.end)
    return starts.length === 0 ? [leaf] : pieces(leaf, leaf.node, starts, dialect)
  })
}

/** Says whether a part may begin at `right` when sentences are cut this finely. */
export function mayCut(left: Leaf, right: Leaf, cut: Cut): boolean {
  if (cut === 'letter') return left.node === right.node || right.blankBefore
  if (!right.blankBefore) return left.node.type === 'break'
  return cut === 'word' || left.node.type === 'break' || clauseEnd.test(left.said.slice(-4))
}

function pieces(leaf: Leaf, node: Text, starts: readonly number[], dialect: Dialect): Leaf[] {
  return [leaf.start, ...starts].map((start, index) => {
    const end = trimmedEnd(node.value, start, starts[index] ?? leaf.end)
    const said = collapse(node.value.slice(start, end))
    const print = dialect.nodes.text(said)
    const blankBefore = index === 0 ? leaf.blankBefore : isBlank(node.value.charAt(start - 1))
    const origin = leaf.origin === undefined ? undefined : shifted(leaf.origin, start - leaf.start)
    return { ...leaf, said, print, origin, blankBefore, start, end }
  })
}

function trimmedEnd(value: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(value.charAt(at - 1))) at--
  return at
}

/** A sign that ends a clause, with the quotation marks and brackets that close after it. */
const clauseEnd = /[,;:–—…]["'”“»«’)\]]{0,3}$/

function clauseStarts(value: string, start: number, end: number): readonly number[] {
  return wordStarts(value, start, end).filter(at =>
    clauseEnd.test(value.slice(0, trimmedEnd(value, start, at)).slice(-4))
  )
}

function wordStarts(value: string, start: number, end: number): readonly number[] {
  const starts: number[] = []
  for (let i = start + 1; i < end; i++) {
    if (isBlank(value.charAt(i - 1)) && !isBlank(value.charAt(i))) starts.push(i)
  }
  return starts
}

/** Long enough that a part holds many, short enough that few are wasted. */
const lettersPerPiece = 50
/** Accents, joiners, skin tones, the letters inside of some flags, and the second and third letters of old Hangul syllables. */
const joinsBefore = /^(?:\p{M}|\u200D|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|[\u1160-\u11FF\uD7B0-\uD7FF])/u
const flagLetter = /^[\u{1F1E6}-\u{1F1FF}]/u

/** Every so many letters, never between a letter and what belongs to it: accents, parts of emoji, halves of surrogates. */
function letterStarts(value: string, start: number, end: number): readonly number[] {
  const starts: number[] = []
  let last = start
  let flagLetters = 0
  for (let i = start + 1; i < end; i++) {
    const unit = value.charCodeAt(i)
    if (isSecondHalf(unit)) continue
    flagLetters = isFlagLetter(value, i - 2) ? flagLetters + 1 : 0
    if (i - last < lettersPerPiece || isInside(value, i, flagLetters)) continue
    starts.push(i)
    last = i
  }
  return starts
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function isFlagLetter(value: string, at: number): boolean {
  return value.charCodeAt(at) === 0xd83c && flagLetter.test(value.slice(at, at + 2))
}

/** `flagLetters` is how many letters of flags stand in a row before: two of them make one flag. */
function isInside(value: string, at: number, flagLetters: number): boolean {
  if (value.charCodeAt(at - 1) === 0x200d) return true
  if (flagLetters % 2 === 1 && isFlagLetter(value, at)) return true
  return joinsBefore.test(value.slice(at, at + 2))
}
