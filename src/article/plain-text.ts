import {
  backslash,
  beforeBlanks,
  behindBlanks,
  blank,
  type Cursor,
  colon,
  dash,
  doubleQuote,
  greaterThan,
  hash,
  isGap,
  lineFeed,
  quote,
  toNextLine,
  toWords
} from './cursor.js'
import type { Span, TextNode } from './nodes.js'
import { scalarMap } from './positions.js'

/** Signs that a text without quotes may not begin with, or that would need a closer look. */
const indicators: ReadonlySet<number> = new Set(Array.from(',[]{}#&*!|>\'"%@`?:', sign => sign.charCodeAt(0)))

const flowSigns: ReadonlySet<number> = new Set(Array.from(',[]{}', sign => sign.charCodeAt(0)))

/** Whether a text without quotes may begin here. */
function beginsPlain(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code !== dash) return !indicators.has(code)
  const next = source.charCodeAt(at + 1)
  return !isGap(next) && !flowSigns.has(next)
}

/** The package asks for less than 1,024. */
const longestKey = 200

/** A key in front of its colon, behind which it leaves the cursor; undefined where there is none. */
export function keyOf(cursor: Cursor, stopOf: StopOf): TextNode | undefined {
  const { source, at: start } = cursor
  const end = stopOf(source, start)
  if (!isKey(source, start, end)) return undefined
  cursor.at = end + 1
  return { type: 'text', value: source.slice(start, end), map: [0, start], start, end }
}

function isKey(source: string, start: number, end: number): boolean {
  if (source.charCodeAt(end) !== colon || source.charCodeAt(end - 1) === blank) return false
  return end - start <= longestKey && isGap(source.charCodeAt(end + 1)) && beginsPlain(source, start)
}

/** Whether a key begins at the cursor. */
export function isAtKey({ source, at }: Cursor): boolean {
  return isKey(source, at, plainStop(source, at))
}

/** Finds where a text without quotes that begins at `start` ends on its line: at the sign that ends it. */
type StopOf = (source: string, start: number) => number

/** Outside brackets: at `: `, at ` #`, at the line's end. */
export function plainStop(source: string, start: number): number {
  for (let at = start; ; at++) {
    const code = source.charCodeAt(at)
    if (code === lineFeed) return at
    if (code === colon && isGap(source.charCodeAt(at + 1))) return at
    if (code === hash && source.charCodeAt(at - 1) === blank) return at
  }
}

/** Inside brackets: at their signs as well, and at a colon before one. */
export function flowStop(source: string, start: number): number {
  for (let at = start; ; at++) {
    const code = source.charCodeAt(at)
    if (code === lineFeed || flowSigns.has(code)) return at
    if (code === hash && source.charCodeAt(at - 1) === blank) return at
    if (code !== colon) continue
    const next = source.charCodeAt(at + 1)
    if (isGap(next) || flowSigns.has(next)) return at
  }
}

/** A text without quotes inside brackets, on one line. */
export function flowText(cursor: Cursor): TextNode | undefined {
  const { source, at: start } = cursor
  if (!beginsPlain(source, start)) return undefined
  cursor.at = flowStop(source, start)
  const end = beforeBlanks(source, cursor.at)
  return { type: 'text', value: source.slice(start, end), map: [0, start], start, end }
}

/** A text without quotes outside brackets; it goes on in the lines below that are indented further than `parent`. */
export function plainText(cursor: Cursor, parent: number): TextNode | undefined {
  const { source, at: start } = cursor
  if (!beginsPlain(source, start)) return undefined
  let value = ''
  let end = start
  let gap = ''
  do {
    const from = cursor.at
    cursor.at = plainStop(source, from)
    end = beforeBlanks(source, cursor.at)
    value += gap + source.slice(from, end)
    gap = goOn(cursor, parent)
  } while (gap !== '')
  const comment = commentBehind(source, end, cursor.at)
  if (!toNextLine(cursor)) return undefined
  // Lines below are indented, so that folding makes every text of several lines shorter.
  const map = value.length === end - start ? [0, start] : scalarMap(source, start, end, 'PLAIN', value)
  return { type: 'text', value, map, start, end, ...comment }
}

/**
 * Goes on to a line that belongs to the text above it and gives what stands for the line end; '' where there is none.
 * A dash there is worth a word, so that it stays and is one column too far to the right for whoever reads on.
 */
function goOn(cursor: Cursor, parent: number): string {
  const { source, at } = cursor
  let lineStart = at
  while (source.charCodeAt(lineStart) === lineFeed) lineStart++
  const words = behindBlanks(source, lineStart)
  const code = source.charCodeAt(words)
  if (lineStart === at || words - lineStart <= parent || code === hash || code === dash) return ''
  cursor.at = words
  return lineStart - at === 1 ? ' ' : source.slice(at + 1, lineStart)
}

/** A comment that is set off by a single blank, so that it may be text that is lost. */
function commentBehind(source: string, end: number, at: number): { readonly comment: Span } | undefined {
  if (source.charCodeAt(at) !== hash || at - end !== 1) return undefined
  return { comment: { start: at, end: source.indexOf('\n', at) } }
}

/** A text in quotes on one line; undefined where it does not end there or an escape is not one of the simple ones. */
export function quotedText(cursor: Cursor): TextNode | undefined {
  const { source, at: start } = cursor
  const isDouble = source.charCodeAt(start) === doubleQuote
  const close = isDouble ? doubleClose(source, start + 1) : singleClose(source, start + 1)
  if (close === -1) return undefined
  const raw = source.slice(start + 1, close)
  const value = isDouble ? withoutEscapes(raw) : raw.includes("'") ? raw.replaceAll("''", "'") : raw
  const end = close + 1
  cursor.at = end
  const style = isDouble ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE'
  const map = value.length === raw.length ? [0, start + 1] : scalarMap(source, start, end, style, value)
  return { type: 'text', value, map, start, end }
}

function singleClose(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at)
    if (code === lineFeed) return -1
    if (code !== quote) continue
    if (source.charCodeAt(at + 1) !== quote) return at
    at++
  }
}

function doubleClose(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at)
    if (code === doubleQuote) return at
    if (code === lineFeed) return -1
    if (code !== backslash) continue
    at++
    if (!escapes.has(source.charAt(at))) return -1
  }
}

/** What the simple escapes stand for. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t']
])

function withoutEscapes(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\(.)/g, (_, sign: string) => escapes.get(sign) ?? '') : raw
}

/** A text in lines of its own below `|` or `>`, perhaps with `-`; they are indented further than `parent`. */
export function blockText(cursor: Cursor, parent: number): TextNode | undefined {
  const { source, at: start } = cursor
  const isFolded = source.charCodeAt(start) === greaterThan
  const isCut = source.charCodeAt(start + 1) === dash
  const top = start + (isCut ? 3 : 2)
  const indent = behindBlanks(source, top) - top
  if (source.charCodeAt(top - 1) !== lineFeed || indent <= parent) return undefined
  const end = blockEnd(source, top, indent)
  const lines = source.slice(top + indent, end - 1).replaceAll(`\n${' '.repeat(indent)}`, '\n')
  const body = isFolded ? folded(lines) : lines
  cursor.at = end
  if (body === undefined || !toWords(cursor)) return undefined
  const value = isCut ? body : `${body}\n`
  const map = scalarMap(source, start, end, isFolded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL', value)
  return { type: 'text', value, map, start, end }
}

/** The offset behind the last line from `top` on that has words and is indented as far as the first. */
function blockEnd(source: string, top: number, indent: number): number {
  let end = top
  let at = top
  while (at < source.length) {
    const words = behindBlanks(source, at)
    const isEmpty = source.charCodeAt(words) === lineFeed
    if (!isEmpty && words - at < indent) break
    at = source.indexOf('\n', words) + 1
    if (!isEmpty) end = at
  }
  return end
}

/** Lines as one, empty lines as line feeds; undefined where one is indented further, for such lines stay as they are. */
function folded(lines: string): string | undefined {
  if (lines.includes('\n ')) return undefined
  return lines.replace(/\n+/g, ends => (ends.length === 1 ? ' ' : ends.slice(1)))
}
