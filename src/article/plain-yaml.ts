import {
  behindBlanks,
  blank,
  type Cursor,
  comma,
  dash,
  doubleQuote,
  emptyText,
  greaterThan,
  isGap,
  isLineEnd,
  lineFeed,
  openBrace,
  openBracket,
  opens,
  pipe,
  quote,
  toNextLine,
  toWords
} from './cursor.js'
import { mostTokens } from './gate.js'
import { wrongKey } from './keys.js'
import type { ListNode, MapEntry, MapNode, SourceNode, TextNode } from './nodes.js'
import { blockText, flowStop, flowText, isAtKey, keyOf, plainStop, plainText, quotedText } from './plain-text.js'

/** Tabs, carriage returns, byte order marks, Unicode's line ends and blanks before a line end: rare, and a matter for the full way. */
const unusual = /[\t\r\ufeff\u2028\u2029]| \n/

/**
 * Reads YAML as nearly all authors write it: maps and lists by indentation, texts without quotes, in simple quotes or below
 * `|` and `>`, maps and lists in brackets, comments. The same tree as `readFullYaml` gives, many times faster; undefined for
 * everything else and wherever there would be anything to report, so that nobody but the full way judges a file.
 * `source` is the text as `decodeSource` gives it.
 */
export function readPlainYaml(source: string): MapNode | undefined {
  if (unusual.test(source) || !source.endsWith('\n')) return undefined
  const cursor: Cursor = { source, at: 0, indent: 0, depth: 0, tokens: 0 }
  if (!toWords(cursor) || cursor.at >= source.length) return undefined
  const root = cursor.indent === 0 ? blockMap(cursor) : undefined
  return cursor.at === source.length && cursor.tokens <= mostTokens ? root : undefined
}

/** What begins at the cursor behind a dash or on a line of its own; `parent` is the column of what it is in. */
function block(cursor: Cursor, parent: number): SourceNode | undefined {
  if (isAtItem(cursor)) return blockList(cursor)
  return isAtKey(cursor) ? blockMap(cursor) : value(cursor, parent)
}

/** What stands below the key or dash that ends at `from`. */
function blockBelow(cursor: Cursor, parent: number, from: number): SourceNode | undefined {
  // Above a text, a comment like `#so` moves the column at which the package ends the text.
  const mayMislead = cursor.source.slice(from, cursor.at).includes('#') && !isAtItem(cursor) && !isAtKey(cursor)
  return mayMislead ? undefined : block(cursor, parent)
}

function isAtItem({ source, at }: Cursor): boolean {
  return source.charCodeAt(at) === dash && isGap(source.charCodeAt(at + 1))
}

/** Keys at the cursor's column and what is in them. */
function blockMap(cursor: Cursor): MapNode | undefined {
  const { at: start, indent } = cursor
  if (!opens(cursor)) return undefined
  const entries: MapEntry[] = []
  const names = new Set<string>()
  let end = start
  do {
    cursor.tokens += 10
    const key = keyOf(cursor, plainStop)
    const value = key && isNew(key, names) ? entryValue(cursor, indent) : undefined
    if (key === undefined || value === undefined) return undefined
    entries.push({ key, value })
    end = value.end
  } while (cursor.indent === indent)
  cursor.depth--
  return cursor.indent < indent ? { type: 'map', entries, start, end } : undefined
}

/** Notes a key; false where it stands twice or is none of ours. */
function isNew({ value }: TextNode, names: Set<string>): boolean {
  if (wrongKey(value, names) !== undefined) return false
  names.add(value)
  return true
}

/** Behind `key:`. A list may stand below at the column of the key. */
function entryValue(cursor: Cursor, indent: number): SourceNode | undefined {
  const at = behindBlanks(cursor.source, cursor.at)
  cursor.at = at
  if (!isLineEnd(cursor.source.charCodeAt(at))) return value(cursor, indent)
  if (!toNextLine(cursor)) return undefined
  if (cursor.indent > indent) return blockBelow(cursor, indent, at)
  return cursor.indent === indent && isAtItem(cursor) ? blockList(cursor) : emptyText(at)
}

/** Items at the cursor's column. */
function blockList(cursor: Cursor): ListNode | undefined {
  const { at: start, indent } = cursor
  if (!opens(cursor)) return undefined
  const items: SourceNode[] = []
  let end = start
  do {
    cursor.tokens += 8
    const item = itemValue(cursor, indent)
    if (item === undefined) return undefined
    items.push(item)
    end = item.end
  } while (cursor.indent === indent && isAtItem(cursor))
  cursor.depth--
  return cursor.indent <= indent ? { type: 'list', items, start, end } : undefined
}

/** Behind `-`, on which the cursor stands. */
function itemValue(cursor: Cursor, indent: number): SourceNode | undefined {
  const at = behindBlanks(cursor.source, cursor.at + 1)
  const column = indent + at - cursor.at
  cursor.at = at
  if (!isLineEnd(cursor.source.charCodeAt(at))) {
    cursor.indent = column
    return block(cursor, indent)
  }
  if (!toNextLine(cursor)) return undefined
  return cursor.indent > indent ? blockBelow(cursor, indent, at) : emptyText(at)
}

/** A text, or a map or list in brackets; what follows on the line is a comment or nothing. */
function value(cursor: Cursor, parent: number): SourceNode | undefined {
  const code = cursor.source.charCodeAt(cursor.at)
  if (code === pipe || code === greaterThan) return blockText(cursor, parent)
  const node = enclosed(cursor, code, parent)
  if (node === 'plain') return plainText(cursor, parent)
  return node !== undefined && toNextLine(cursor) ? node : undefined
}

/** What quotes or brackets enclose; 'plain' where there are none. */
function enclosed(cursor: Cursor, code: number, parent: number): SourceNode | 'plain' | undefined {
  if (code === quote || code === doubleQuote) return quotedText(cursor)
  if (code === openBrace) return flowMap(cursor, parent)
  return code === openBracket ? flowList(cursor, parent) : 'plain'
}

/** `{ key: value, … }`, also on several lines that are indented further than `parent`. */
function flowMap(cursor: Cursor, parent: number): MapNode | undefined {
  const start = cursor.at
  const entries: MapEntry[] = []
  const names = new Set<string>()
  const isWhole = flowParts(cursor, parent, '}', () => {
    const key = keyOf(cursor, flowStop)
    if (key === undefined || !isNew(key, names)) return false
    cursor.at = behindBlanks(cursor.source, cursor.at)
    const value = flowValue(cursor, parent)
    if (value !== undefined) entries.push({ key, value })
    return value !== undefined
  })
  return isWhole ? { type: 'map', entries, start, end: cursor.at } : undefined
}

/** `[value, …]`, as above. */
function flowList(cursor: Cursor, parent: number): ListNode | undefined {
  const start = cursor.at
  const items: SourceNode[] = []
  const isWhole = flowParts(cursor, parent, ']', () => {
    const item = flowValue(cursor, parent)
    if (item !== undefined) items.push(item)
    return item !== undefined
  })
  return isWhole ? { type: 'list', items, start, end: cursor.at } : undefined
}

/** Takes the parts between brackets and the commas between them; false where anything else stands there. */
function flowParts(cursor: Cursor, parent: number, closing: string, takePart: () => boolean): boolean {
  if (!opens(cursor)) return false
  const close = closing.charCodeAt(0)
  cursor.at++
  for (let next = flowSign(cursor, parent); next !== close; next = flowSign(cursor, parent)) {
    cursor.tokens += 8
    if (next === outside || !takePart()) return false
    const behind = flowSign(cursor, parent)
    if (behind === comma) cursor.at++
    else if (behind !== close) return false
  }
  cursor.at++
  cursor.depth--
  return true
}

function flowValue(cursor: Cursor, parent: number): SourceNode | undefined {
  const node = enclosed(cursor, cursor.source.charCodeAt(cursor.at), parent)
  return node === 'plain' ? flowText(cursor) : node
}

/** No sign: the line is not indented enough to be between brackets. */
const outside = -1

/** Goes to the next sign between brackets, over line ends, and gives it. */
function flowSign(cursor: Cursor, parent: number): number {
  const { source } = cursor
  let lineStart = -1
  for (;;) {
    const code = source.charCodeAt(cursor.at)
    if (code === lineFeed) {
      cursor.tokens += 2
      lineStart = cursor.at + 1
    } else if (code !== blank) {
      return lineStart === -1 || cursor.at - lineStart > parent ? code : outside
    }
    cursor.at++
  }
}
