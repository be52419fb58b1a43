import { codePointName, visible } from './visible.js'

/** A line of a source with the stretch that is meant under it; both fit the width. */
export interface Frame {
  readonly line: string
  readonly carets: string
}

/** One character as it is shown: the cells it takes in a terminal and whether it is meant. */
interface Piece {
  readonly shown: string
  readonly cells: number
  readonly meant: boolean
}

/** Letters of East Asia and emoji take two cells; from Unicode's EastAsianWidth.txt, classes W and F. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u
const combining = /[\p{Mn}\p{Me}]/u
const runnerCommand = /^##(?:\[|vso\[)/i
const tab = '  '

/**
 * Frames `length` UTF-16 units from `column` (from 1) of a line. A line wider than `width` cells is cut around them;
 * `…` stands where it was cut. The work does not grow with the line.
 */
export function frame(source: string, column: number, length: number, width: number): Frame {
  const start = Math.min(Math.max(0, column - 1), source.length)
  const end = Math.min(source.length, start + Math.min(length, width))
  const from = wholeCharacter(source, Math.max(0, start - width))
  const to = wholeCharacter(source, Math.min(source.length, end + width))
  const pieces = piecesOf(source, from, to, start, end)
  return print(pieces, window(pieces, width), from > 0, to < source.length, start >= to)
}

/** Does not begin in the middle of a surrogate pair. */
function wholeCharacter(source: string, at: number): number {
  const inside = at > 0 && at < source.length && (source.codePointAt(at - 1) ?? 0) > 0xffff
  return inside ? at - 1 : at
}

function piecesOf(source: string, from: number, to: number, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const character of source.slice(from, to)) {
    const meant = at < Math.max(end, start + 1) && at + character.length > start
    if (isPlain(character.charCodeAt(0))) pieces.push({ shown: character, cells: 1, meant })
    else {
      const shown = show(character, source, at)
      pieces.push({ shown, cells: cellsOf(shown), meant })
    }
    at += character.length
  }
  return pieces
}

/** Letters, digits and signs of the West but for `#`: shown as they are, in one cell. Nearly all characters are. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code <= 0x7e && code !== 0x23) || (code >= 0xae && code <= 0x24f)
}

function show(character: string, source: string, at: number): string {
  if (character === '\t') return tab
  if (character === '#' && runnerCommand.test(source.slice(Math.max(0, at - 1), at + 6))) return codePointName('#')
  return visible(character)
}

function cellsOf(shown: string): number {
  if (shown.length > 2 || shown === tab) return shown.length
  if (combining.test(shown)) return 0
  return wide.test(shown) ? 2 : 1
}

/** The stretch of pieces that fits: all of them, or what stands around the meant ones with a third of the width before. */
function window(pieces: readonly Piece[], width: number): { first: number; last: number } {
  if (sum(pieces) <= width) return { first: 0, last: pieces.length }
  const meant = pieces.findIndex(piece => piece.meant)
  const anchor = meant === -1 ? pieces.length : meant
  let before = Math.floor(width / 3)
  let first = anchor
  while (first > 0 && before >= (pieces[first - 1]?.cells ?? 0)) before -= pieces[--first]?.cells ?? 0
  let room = width - 2
  let last = first
  while (last < pieces.length && room >= (pieces[last]?.cells ?? 0)) room -= pieces[last++]?.cells ?? 0
  return { first, last }
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((cells, piece) => cells + piece.cells, 0)
}

function print(
  pieces: readonly Piece[],
  { first, last }: { first: number; last: number },
  cutBefore: boolean,
  cutAfter: boolean,
  atEnd: boolean
): Frame {
  const seen = pieces.slice(first, last)
  const lead = first > 0 || cutBefore ? '…' : ''
  const tail = last < pieces.length || cutAfter ? '…' : ''
  const before = atEnd
    ? seen
    : seen.slice(
        0,
        seen.findIndex(piece => piece.meant)
      )
  const carets = atEnd ? 1 : Math.max(1, sum(seen.filter(piece => piece.meant)))
  const line = `${lead}${seen.map(piece => piece.shown).join('')}${tail}`
  return { line: line.trimEnd(), carets: ' '.repeat(lead.length + sum(before)) + '^'.repeat(carets) }
}
