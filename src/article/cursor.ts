import type { TextNode } from './nodes.js'

/** Where the plain way of reading YAML stands in a source; it moves on while parts are read. */
export interface Cursor {
  /** As `decodeSource` gives it: ends with a line feed, has no blanks before one. */
  readonly source: string
  /** The offset of the next character. */
  at: number
  /** The column of the line's first word, or of the word behind its dash; 0 at the beginning of a line, -1 behind the last one. */
  indent: number
  /** Maps and lists that are open. */
  depth: number
  /** At least as many tokens as the full way would have taken so far. */
  tokens: number
}

export const lineFeed = 10
export const blank = 32
export const doubleQuote = 34
export const hash = 35
export const quote = 39
export const comma = 44
export const dash = 45
const dot = 46
export const colon = 58
export const greaterThan = 62
export const openBracket = 91
export const backslash = 92
export const openBrace = 123
export const pipe = 124

/** Far less than the full way takes, which counts otherwise. */
const deepest = 20

/** Opens a map or list; false where it is too deep. */
export function opens(cursor: Cursor): boolean {
  cursor.tokens += 6
  cursor.depth++
  return cursor.depth <= deepest
}

/** The offset of the first character from `start` on that is no blank. */
export function behindBlanks(source: string, start: number): number {
  let at = start
  while (source.charCodeAt(at) === blank) at++
  return at
}

/** The offset behind the last character before `end` that is no blank. */
export function beforeBlanks(source: string, end: number): number {
  let at = end
  while (source.charCodeAt(at - 1) === blank) at--
  return at
}

/** Whether a character is a blank or a line feed. */
export function isGap(code: number): boolean {
  return code === blank || code === lineFeed
}

/** Whether nothing but a comment can follow at an offset behind blanks. */
export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === hash
}

/** Goes from the beginning of a line to the first word on or below it, over comments; false where that is in doubt. */
export function toWords(cursor: Cursor): boolean {
  const { source } = cursor
  while (cursor.at < source.length) {
    const start = behindBlanks(source, cursor.at)
    if (!isLineEnd(source.charCodeAt(start))) {
      cursor.indent = start - cursor.at
      cursor.at = start
      return cursor.indent > 0 || !isMarker(source, start)
    }
    cursor.tokens += 3
    cursor.at = source.indexOf('\n', start) + 1
  }
  cursor.indent = -1
  return true
}

/** `---` and `...` at the beginning of a line divide documents. */
function isMarker(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return (code === dash || code === dot) && (source.startsWith('---', at) || source.startsWith('...', at))
}

/** Goes from behind a value to the words below it; false where more than a comment follows, or one that may be lost text. */
export function toNextLine(cursor: Cursor): boolean {
  const { source } = cursor
  const at = behindBlanks(source, cursor.at)
  const code = source.charCodeAt(at)
  if (code === hash) {
    if (source.charCodeAt(at - 1) !== blank || source.charCodeAt(at + 1) !== blank) return false
    cursor.tokens += 2
  } else if (code !== lineFeed) return false
  cursor.at = source.indexOf('\n', at) + 1
  return toWords(cursor)
}

/** A text without words. */
export function emptyText(at: number): TextNode {
  return { type: 'text', value: '', map: [0, at], start: at, end: at }
}
