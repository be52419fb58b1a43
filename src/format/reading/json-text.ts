/** A value of a JSON text and where it stands: `text.slice(start, end)`. */
export type Json = JsonObject | JsonArray | JsonString | JsonNumber | JsonWord

interface Span {
  readonly start: number
  readonly end: number
}

export interface JsonObject extends Span {
  readonly type: 'object'
  /** Of two fields with one name the later counts, as for every reader of JSON. */
  readonly fields: ReadonlyMap<string, Json>
}

export interface JsonArray extends Span {
  readonly type: 'array'
  readonly items: readonly Json[]
}

export interface JsonString extends Span {
  readonly type: 'string'
  readonly value: string
}

export interface JsonNumber extends Span {
  readonly type: 'number'
  readonly value: number
}

/** `true`, `false` and `null`. */
export interface JsonWord extends Span {
  readonly type: 'word'
  readonly value: boolean | null
}

export type JsonProblem =
  | 'end'
  | 'extra-comma'
  | 'missing-comma'
  | 'line-end-in-string'
  | 'escape'
  | 'deep'
  | 'after-end'
  | 'unexpected'

/** The first thing that keeps a text from being JSON, and where. */
export interface JsonError {
  readonly problem: JsonProblem
  readonly offset: number
  readonly length: number
}

/** Deeper than any chapter file; what walks the values may trust its stack. */
const deepest = 128

interface Scan {
  readonly text: string
  at: number
  error: JsonError | undefined
}

/** Reads a JSON text (RFC 8259) with the place of every value, or tells what is wrong with it first. In linear time. */
export function readJson(text: string): { readonly value: Json } | { readonly error: JsonError } {
  const scan: Scan = { text, at: 0, error: undefined }
  skipBlanks(scan)
  const value = readValue(scan, 0)
  skipBlanks(scan)
  if (value !== undefined && scan.at < text.length) fail(scan, 'after-end')
  if (value !== undefined && scan.error === undefined) return { value }
  return { error: scan.error ?? { problem: 'unexpected', offset: 0, length: 0 } }
}

function fail(scan: Scan, problem: JsonProblem, offset = scan.at): undefined {
  const { text } = scan
  if (offset >= text.length) scan.error ??= { problem: 'end', offset: text.trimEnd().length, length: 0 }
  scan.error ??= { problem, offset, length: wordLength(text, offset) }
  return undefined
}

/** How much of a text is meant where only its begin is known. */
function wordLength(text: string, offset: number): number {
  return /^\w{1,20}/.exec(text.slice(offset, offset + 20))?.[0].length ?? 1
}

function skipBlanks(scan: Scan): void {
  for (; scan.at < scan.text.length; scan.at++) {
    const code = scan.text.charCodeAt(scan.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
  }
}

function readValue(scan: Scan, depth: number): Json | undefined {
  const sign = scan.text.charAt(scan.at)
  if (depth > deepest) return fail(scan, 'deep')
  if (sign === '{') return readObject(scan, depth)
  if (sign === '[') return readArray(scan, depth)
  return sign === '"' ? readString(scan) : readNumberOrWord(scan)
}

function readObject(scan: Scan, depth: number): JsonObject | undefined {
  const start = scan.at
  const fields = new Map<string, Json>()
  const isRead = readMembers(scan, '}', () => {
    if (scan.text.charAt(scan.at) !== '"') return fail(scan, 'unexpected')
    const name = readString(scan)
    skipBlanks(scan)
    if (name === undefined || scan.text.charAt(scan.at) !== ':') return fail(scan, 'unexpected')
    scan.at++
    skipBlanks(scan)
    const value = readValue(scan, depth + 1)
    if (value !== undefined) fields.set(name.value, value)
    return value
  })
  return isRead ? { type: 'object', start, end: scan.at, fields } : undefined
}

function readArray(scan: Scan, depth: number): JsonArray | undefined {
  const start = scan.at
  const items: Json[] = []
  const isRead = readMembers(scan, ']', () => {
    const item = readValue(scan, depth + 1)
    if (item !== undefined) items.push(item)
    return item
  })
  return isRead ? { type: 'array', start, end: scan.at, items } : undefined
}

/** Reads members with commas between them up to and with the closing sign. */
function readMembers(scan: Scan, close: string, member: () => Json | undefined): boolean {
  scan.at++
  skipBlanks(scan)
  let comma = -1
  while (scan.text.charAt(scan.at) !== close || comma >= 0) {
    if (comma >= 0 && scan.text.charAt(scan.at) === close) return fail(scan, 'extra-comma', comma) ?? false
    if (member() === undefined) return false
    skipBlanks(scan)
    const sign = scan.text.charAt(scan.at)
    comma = sign === ',' ? scan.at++ : -1
    if (comma < 0 && sign !== close) return fail(scan, /["{[\w-]/.test(sign) ? 'missing-comma' : 'unexpected') ?? false
    skipBlanks(scan)
  }
  scan.at++
  return true
}

function readString(scan: Scan): JsonString | undefined {
  const { text } = scan
  const start = scan.at
  let hasEscapes = false
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      scan.at = at + 1
      const value = hasEscapes ? unescaped(scan, start) : text.slice(start + 1, at)
      return value === undefined ? undefined : { type: 'string', start, end: at + 1, value }
    }
    if (code < 0x20) return fail(scan, 'line-end-in-string', at)
    if (code === 0x5c) {
      hasEscapes = true
      at++
    }
  }
  return fail(scan, 'end', text.length)
}

const escapes = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}|)/g

/** A string with its escapes resolved; all of it is there and holds no control characters. */
function unescaped(scan: Scan, start: number): string | undefined {
  const quoted = scan.text.slice(start, scan.at)
  const bare = Array.from(quoted.matchAll(escapes)).find(([found]) => found.length === 1)
  return bare === undefined ? (JSON.parse(quoted) as string) : fail(scan, 'escape', start + bare.index)
}

const numberHere = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null]
])

function readNumberOrWord(scan: Scan): JsonNumber | JsonWord | undefined {
  const start = scan.at
  numberHere.lastIndex = start
  const digits = numberHere.exec(scan.text)?.[0]
  if (digits !== undefined) {
    scan.at += digits.length
    return { type: 'number', start, end: scan.at, value: Number(digits) }
  }
  const word = /^[a-z]{4,5}(?!\w)/.exec(scan.text.slice(start, start + 6))?.[0] ?? ''
  const value = words.get(word)
  if (value === undefined) return fail(scan, 'unexpected')
  scan.at += word.length
  return { type: 'word', start, end: scan.at, value }
}
