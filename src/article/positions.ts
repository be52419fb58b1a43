import { mark } from './mapped.js'

/** The five ways to write a scalar in YAML, by the names the `yaml` package gives them. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/**
 * Where each character of a scalar's value stands in the source, as pairs `value offset, source offset`.
 * `start` and `end` are the scalar's own range, quotes or block header included; `source` has no blanks before line ends.
 * A blank or line feed made by folding stands where the line ends; a character made by an escape stands at the escape.
 */
export function scalarMap(source: string, start: number, end: number, style: ScalarStyle, value: string): number[] {
  switch (style) {
    case 'PLAIN':
      return flowMap(source, start, end, nothing)
    case 'QUOTE_SINGLE':
      return flowMap(source, start + 1, end - 1, quote)
    case 'QUOTE_DOUBLE':
      return flowMap(source, start + 1, end - 1, backslash)
    case 'BLOCK_LITERAL':
      return literalMap(source, start, end, value)
    case 'BLOCK_FOLDED':
      return foldedMap(source, start, end, value)
  }
}

/** No character at all. */
const nothing = -1
const tab = 9
const lineFeed = 10
const blank = 32
const quote = 39
const backslash = 92

/** Plain and quoted scalars; `special` is the character that does not stand for itself: `'` doubled, `\` before an escape. */
function flowMap(source: string, start: number, end: number, special: number): number[] {
  const map = [0, start]
  let value = 0
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code !== lineFeed && code !== special) {
      value++
      at++
      continue
    }
    mark(map, value, at)
    const piece = code === lineFeed ? fold(source, at, end) : special === quote ? doubledQuote : escapeAt(source, at)
    value += piece.valueLength
    at += piece.sourceLength
    mark(map, value, at)
  }
  return map
}

/** A piece of the source that is shorter or longer in the value. */
interface Piece {
  readonly valueLength: number
  readonly sourceLength: number
}

const doubledQuote: Piece = { valueLength: 1, sourceLength: 2 }

/** A line end in a flow scalar is a blank; each empty line after it is a line feed instead; indentation is dropped. */
function fold(source: string, start: number, end: number): Piece {
  let lineEnds = 0
  let at = start
  for (; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === lineFeed) lineEnds++
    else if (code !== blank && code !== tab) break
  }
  return { valueLength: Math.max(1, lineEnds - 1), sourceLength: at - start }
}

/** Digits after `\x`, `\u` and `\U`. */
const hexadecimalDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function escapeAt(source: string, at: number): Piece {
  const letter = source.charAt(at + 1)
  if (letter === '\n') return { valueLength: 0, sourceLength: 2 + indentation(source, at + 2) }
  const digits = hexadecimalDigits[letter]
  if (digits === undefined) return { valueLength: 1, sourceLength: 2 }
  const isAstral = digits === 8 && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff
  return { valueLength: isAstral ? 2 : 1, sourceLength: 2 + digits }
}

function indentation(source: string, start: number): number {
  let at = start
  while (source.charCodeAt(at) === blank || source.charCodeAt(at) === tab) at++
  return at - start
}

interface BlockLine {
  /** Offset of the line's first character, its indentation included. */
  readonly start: number
  readonly end: number
}

/** The lines of a block scalar from below its header to its last line with content; what follows maps by itself. */
function blockLines(source: string, start: number, end: number): readonly BlockLine[] {
  const lines: BlockLine[] = []
  let filled = 0
  let at = nextLine(source, start)
  while (at < end) {
    const lineEnd = nextLine(source, at) - 1
    lines.push({ start: at, end: lineEnd })
    if (lineEnd > at) filled = lines.length
    at = lineEnd + 1
  }
  return filled === 0 ? lines : lines.slice(0, filled)
}

function nextLine(source: string, from: number): number {
  const lineEnd = source.indexOf('\n', from)
  return lineEnd === -1 ? source.length + 1 : lineEnd + 1
}

/** How far the block is indented: what the first line with content has lost on its way into the value. */
function blockIndentation(source: string, lines: readonly BlockLine[], value: string): number {
  const first = lines.find(line => line.end > line.start)
  if (first === undefined) return 0
  let at = 0
  while (value.charCodeAt(at) === lineFeed) at++
  return blanksFrom(source, first.start) - blanksFrom(value, at)
}

function blanksFrom(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === blank) at++
  return at - start
}

function literalMap(source: string, start: number, end: number, value: string): number[] {
  const lines = blockLines(source, start, end)
  const indent = blockIndentation(source, lines, value)
  const map: number[] = []
  let length = 0
  for (const line of lines) {
    const from = Math.min(line.start + indent, line.end)
    mark(map, length, from)
    length += line.end - from + 1
  }
  return map.length === 0 ? [0, start] : map
}

/**
 * Folding of `>`: between two lines at the block's own indentation a line end is a blank and each empty line a line feed;
 * around a line that is indented further every line end stays.
 */
function foldedMap(source: string, start: number, end: number, value: string): number[] {
  const lines = blockLines(source, start, end)
  const indent = blockIndentation(source, lines, value)
  const map: number[] = []
  let length = 0
  let emptyLines = 0
  let before: 'nothing' | 'text' | 'indented' = 'nothing'
  for (const line of lines) {
    if (line.end === line.start) {
      emptyLines++
      continue
    }
    const from = line.start + indent
    const isIndented = source.charCodeAt(from) === blank || source.charCodeAt(from) === tab
    const stays = before === 'nothing' ? 0 : isIndented || before === 'indented' || emptyLines === 0 ? 1 : 0
    const separators = emptyLines + stays
    mark(map, length, line.start - emptyLines - (before === 'nothing' ? 0 : 1))
    length += separators
    mark(map, length, from)
    length += line.end - from
    emptyLines = 0
    before = isIndented ? 'indented' : 'text'
  }
  if (map.length > 0) return map
  return [0, value === '' ? start : nextLine(source, start)]
}
