import type { XmlAttribute, XmlAttributes, XmlHandler } from './xml.js'

/** What is known while a document is read; `at` is where the next part begins. */
interface Scan {
  readonly text: string
  readonly handler: XmlHandler
  /** Names of the elements that are open. */
  readonly open: string[]
  at: number
  /** Parts handed over so far. */
  parts: number
}

/** The one that we print. */
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[\0-\x08\v-\x1f\ufffe\uffff]/
const notBlank = /[^ \t\n]/
const plainName = /^[A-Za-z_][\w.:-]*$/
const nameHere = /[A-Za-z_][\w.:-]*/y
const lineBreak = /[\t\n]/
const lineBreaks = /[\t\n]/g
const slash = 0x2f
const greater = 0x3e

const noAttributes: XmlAttributes = new Map()
const references: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/**
 * Hands over the parts of a document as long as it is plain: elements, words and the five references, which is all that we print, and
 * nearly all that templates render. It takes a third of the strict parser's time, as it leaps from sign to sign where the parser
 * looks at every letter. Undefined when all was plain; else how many parts were handed over, for the parser decides on what is not
 * plain, good or bad.
 */
export function readPlain(text: string, handler: XmlHandler, deepest: number): number | undefined {
  if (unusual.test(text) || text.includes(']]>')) return 0
  const at = text.startsWith(declaration) ? declaration.length : 0
  const scan: Scan = { text, handler, open: [], at, parts: 0 }
  do {
    if (!takeText(scan) || !takeTag(scan) || scan.open.length >= deepest) return scan.parts
  } while (scan.open.length > 0)
  return notBlank.test(text.slice(scan.at)) ? scan.parts : undefined
}

/** Words up to the next tag, which must follow. */
function takeText(scan: Scan): boolean {
  const { text, at, open, handler } = scan
  const end = text.indexOf('<', at)
  if (end === at) return true
  if (end === -1) return false
  const raw = text.slice(at, end)
  scan.at = end
  if (open.length === 0) return !notBlank.test(raw)
  const value = decoded(raw)
  if (value === undefined) return false
  scan.parts++
  handler.text(value, at, end)
  return true
}

/** Most tags are a name and nothing else. */
function takeTag(scan: Scan): boolean {
  const { text, at: offset, open, handler } = scan
  const end = text.indexOf('>', offset) + 1
  if (end === 0) return false
  if (text.charCodeAt(offset + 1) === slash) {
    const name = open.pop()
    if (name === undefined || text.slice(offset + 2, end - 1) !== name) return false
    scan.at = end
    scan.parts++
    handler.close(name, offset, end)
    return true
  }
  const name = text.slice(offset + 1, end - 1)
  if (!plainName.test(name)) return takeLongTag(scan)
  open.push(name)
  scan.at = end
  scan.parts++
  handler.open(name, noAttributes, offset, end)
  return true
}

/** A tag with attributes, or one that is its own end. */
function takeLongTag(scan: Scan): boolean {
  const { text, at: offset, open, handler } = scan
  nameHere.lastIndex = offset + 1
  if (!nameHere.test(text)) return false
  scan.at = nameHere.lastIndex
  const name = text.slice(offset + 1, scan.at)
  const attributes = takeAttributes(scan)
  const selfClosing = text.charCodeAt(scan.at) === slash
  const end = scan.at + (selfClosing ? 2 : 1)
  if (attributes === undefined || text.charCodeAt(end - 1) !== greater) return false
  scan.at = end
  scan.parts += selfClosing ? 2 : 1
  handler.open(name, attributes, offset, end)
  if (selfClosing) handler.close(name, offset, end)
  else open.push(name)
  return true
}

/** Attributes from here on, and the blanks after them; undefined where one is not plain or two have one name. */
function takeAttributes(scan: Scan): XmlAttributes | undefined {
  const { text } = scan
  let attributes: Map<string, XmlAttribute> | undefined
  for (;;) {
    const nameOffset = afterBlanks(text, scan.at)
    const apart = nameOffset > scan.at
    scan.at = nameOffset
    const next = text.charCodeAt(nameOffset)
    if (next === greater || next === slash) return attributes ?? noAttributes
    const equals = text.indexOf('=', nameOffset)
    const name = text.slice(nameOffset, equals)
    const attribute =
      apart && equals !== -1 && plainName.test(name) ? attributeAt(scan, nameOffset, equals + 1) : undefined
    attributes ??= new Map()
    if (attribute === undefined || attributes.has(name)) return undefined
    attributes.set(name, attribute)
  }
}

/** The value whose quotation mark stands at `quoteOffset`. */
function attributeAt(scan: Scan, nameOffset: number, quoteOffset: number): XmlAttribute | undefined {
  const { text } = scan
  const quote = text.charAt(quoteOffset)
  const end = quote === '"' || quote === "'" ? text.indexOf(quote, quoteOffset + 1) : -1
  if (end === -1) return undefined
  const offset = quoteOffset + 1
  const raw = text.slice(offset, end)
  const value = raw.includes('<') ? undefined : decoded(raw)
  if (value === undefined) return undefined
  scan.at = end + 1
  return { value: lineBreak.test(value) ? value.replace(lineBreaks, ' ') : value, offset, nameOffset }
}

function afterBlanks(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x09; code = text.charCodeAt(at)) at++
  return at
}

/** The characters that references stand for; undefined where one is not among the five. */
function decoded(raw: string): string | undefined {
  let at = raw.indexOf('&')
  if (at === -1) return raw
  let value = ''
  let done = 0
  for (; at !== -1; at = raw.indexOf('&', done)) {
    const end = raw.indexOf(';', at)
    const character = references.get(raw.slice(at + 1, end))
    if (end === -1 || character === undefined) return undefined
    value += raw.slice(done, at) + character
    done = end + 1
  }
  return value + raw.slice(done)
}
