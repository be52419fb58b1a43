import { isLetterOrDigit, isMark } from '../script/letters.js'
import type { Direction, Line, Run, Words } from './document.js'
import { singleBlanks } from './words.js'

/** A hint on how the word before it is said; it finds its place when the line is whole. */
interface Hint {
  readonly type: 'hint'
  readonly value: string
}

/** A place where words on both sides must not touch, though nothing is printed there: a pause in a transcript. */
interface Gap {
  readonly type: 'gap'
}

/** What a line is made of before it is tidied. */
export type Piece = Run | Hint | Gap

/** A line in the making. */
interface Draft {
  readonly runs: (Direction | { -readonly [Field in keyof Words]: Words[Field] })[]
  endsWithBlank: boolean
  /** A direction or gap came last: words that follow must not touch it. */
  isApart: boolean
}

/** A line as it is printed: single blanks, none at its ends or doubled where words meet, equal looks joined, hints in place. */
export function tidyLine(pieces: readonly Piece[]): Line {
  const draft: Draft = { runs: [], endsWithBlank: true, isApart: false }
  for (const piece of placeHints(pieces)) {
    if (piece.type === 'words') addWords(draft, piece)
    else {
      if (piece.type === 'direction') addDirection(draft, piece)
      draft.isApart = draft.runs.length > 0
    }
  }
  return trimmed(draft)
}

function addWords(draft: Draft, { value: raw, bold, to }: Words): void {
  const value = fitted(singleBlanks(raw), draft)
  if (value === '') return
  draft.isApart = false
  draft.endsWithBlank = value.endsWith(' ')
  const target = to === undefined || value.trim() === '' ? undefined : to
  const last = draft.runs.at(-1)
  if (last?.type === 'words' && last.bold === bold && last.to === target) last.value += value
  else draft.runs.push({ type: 'words', value, bold, to: target })
}

/** Words with the one blank they need before them: none after a blank, one after a direction, unless a sign ends the clause there. */
function fitted(value: string, { endsWithBlank, isApart }: Draft): string {
  if (value.startsWith(' ')) return endsWithBlank ? value.slice(1) : value
  return isApart && !endsWithBlank && value !== '' && !/^[\s,.;!?…]/.test(value) ? ` ${value}` : value
}

function addDirection(draft: Draft, direction: Direction): void {
  if (!draft.endsWithBlank) draft.runs.push({ type: 'words', value: ' ', bold: false })
  draft.runs.push(direction)
  draft.endsWithBlank = false
}

function trimmed({ runs, endsWithBlank }: Draft): Line {
  const last = runs.at(-1)
  if (!endsWithBlank || last?.type !== 'words') return runs
  last.value = last.value.slice(0, -1)
  return last.value === '' ? runs.slice(0, -1) : runs
}

/** Moves each hint behind the word it stands in: "Startup‑Vernetzung (sprich: Startapp)". */
function placeHints(pieces: readonly Piece[]): readonly (Run | Gap)[] {
  if (!pieces.some(({ type }) => type === 'hint')) return pieces as readonly (Run | Gap)[]
  const runs: (Run | Gap)[] = []
  let hints: string[] = []
  const place = () => {
    for (const value of hints) runs.push({ type: 'words', value, bold: false })
    hints = []
  }
  for (const piece of pieces) {
    if (piece.type === 'hint') hints.push(piece.value)
    else if (piece.type !== 'words' || hints.length === 0) {
      place()
      runs.push(piece)
    } else {
      const rest = lengthOfRest(piece.value)
      if (rest > 0) runs.push({ ...piece, value: piece.value.slice(0, rest) })
      if (rest === piece.value.length) continue
      place()
      runs.push({ ...piece, value: piece.value.slice(rest) })
    }
  }
  place()
  return runs
}

/** Signs that stand in the middle of words: "Startup‑Vernetzung", "Forscher:innen", "geht's". */
const joiners = "-\u2010\u2011*_:/.'’·"
const hyphens = '-\u2010\u2011'
/** What nobody sees: soft hyphens, joiners and the places where a word may be broken. */
const invisible = '\u00AD\u200B\u200C\u200D\u2060'
const punctuation = /^\p{P}/u

/**
 * How far a word goes on after one of its parts: letters, marks, invisible signs, and a sign that joins with a letter behind;
 * a hyphen may also end it ("Cloud- und Rechenzentren").
 */
function lengthOfRest(value: string): number {
  let at = 0
  while (at < value.length && goesOn(value, at)) at += isPair(value, at) ? 2 : 1
  const endsWithHyphen = at < value.length && hyphens.includes(value.charAt(at))
  return endsWithHyphen && !punctuation.test(value.slice(at + 1, at + 3)) ? at + 1 : at
}

function goesOn(value: string, at: number): boolean {
  if (isLetterOrDigit(value, at) || isMark(value, at)) return true
  const sign = value.charAt(at)
  return invisible.includes(sign) || (joiners.includes(sign) && isLetterOrDigit(value, at + 1))
}

function isPair(value: string, at: number): boolean {
  return (value.codePointAt(at) ?? 0) > 0xffff
}
