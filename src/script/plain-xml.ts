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
  /** The root was opened. */
  begun: boolean
  /** The text has carriage returns, or ends of CDATA sections; few have. */
  readonly returns: boolean
  readonly sections: boolean
}

const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]{0,40}\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/
const notBlank = /[^ \t\n\r]/
const commentStart = '<!--'
const commentEnd = '-->'
const sectionStart = '<![CDATA['
const sectionEnd = ']]>'
const plainName = /^[A-Za-z_][\w.:-]*$/
const nameHere = /[A-Za-z_][\w.:-]*/y
const lineBreak = /[\t\n\r]/
const lineBreaks = /\r\n|[\t\n\r]/g
const returns = /\r\n?/g
const exclamation = 0x21
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
 * Hands over the parts of a document as long as it is plain: elements, words, references, comments and CDATA sections, which is all
 * that we print and nearly all that others write. It takes a third of the strict parser's time, as it leaps from sign to sign where
 * the parser looks at every letter. Undefined when all was plain; else how many parts were handed over, for the parser decides on
 * what is not plain, good or bad.
 */
export function readPlain(text: string, handler: XmlHandler, deepest: number): number | undefined {
  if (unusual.test(text)) return 0
  const at = text.startsWith('<?xml ') ? (declaration.exec(text)?.[0].length ?? 0) : 0
  const scan: Scan = {
    text,
    handler,
    open: [],
    at,
    parts: 0,
    begun: false,
    returns: text.includes('\r'),
    sections: text.includes(sectionEnd)
  }
  do {
    if (!takeText(scan) || !takeMarkup(scan) || scan.open.length >= deepest) return scan.parts
  } while (scan.open.length > 0 || !scan.begun)
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
  if (scan.sections && raw.includes(sectionEnd)) return false
  const value = decoded(withLineEnds(raw, scan))
  if (value === undefined) return false
  scan.parts++
  handler.text(value, at, end)
  return true
}

/** Every line ends in one sign, whichever way it is written. */
function withLineEnds(raw: string, scan: Scan): string {
  return scan.returns ? raw.replace(returns, '\n') : raw
}

function takeMarkup(scan: Scan): boolean {
  const { text, at, open } = scan
  if (text.charCodeAt(at + 1) !== exclamation) return takeTag(scan)
  if (text.startsWith(commentStart, at)) return takeComment(scan)
  return open.length > 0 && text.startsWith(sectionStart, at) && takeSection(scan)
}

function takeComment(scan: Scan): boolean {
  const { text, at: offset, handler } = scan
  const start = offset + commentStart.length
  const end = text.indexOf('--', start)
  if (end === -1 || !text.startsWith(commentEnd, end)) return false
  scan.at = end + commentEnd.length
  if (handler.comment === undefined) return true
  scan.parts++
  handler.comment(withLineEnds(text.slice(start, end), scan), offset)
  return true
}

function takeSection(scan: Scan): boolean {
  const { text, at: offset, handler } = scan
  const start = offset + sectionStart.length
  const end = text.indexOf(sectionEnd, start)
  if (end === -1) return false
  scan.at = end + sectionEnd.length
  scan.parts++
  const deliver = handler.cdata ?? handler.text
  deliver(withLineEnds(text.slice(start, end), scan), offset, scan.at)
  return true
}

function takeTag(scan: Scan): boolean {
  const { text, at: offset } = scan
  if (text.charCodeAt(offset + 1) === slash) return takeClosingTag(scan)
  nameHere.lastIndex = offset + 1
  if (!nameHere.test(text)) return false
  scan.at = nameHere.lastIndex
  return takeOpeningTag(text.slice(offset + 1, scan.at), offset, scan)
}

function takeClosingTag(scan: Scan): boolean {
  const { text, at: offset, open, handler } = scan
  const name = open.pop()
  if (name === undefined || !text.startsWith(name, offset + 2)) return false
  const end = offset + name.length + 3
  if (text.charCodeAt(end - 1) !== greater) return false
  scan.at = end
  scan.parts++
  handler.close(name, offset, end)
  return true
}

/** What stands behind the name: attributes, and the end, which can be the element's own. */
function takeOpeningTag(name: string, offset: number, scan: Scan): boolean {
  const { text, open, handler } = scan
  const attributes = takeAttributes(scan)
  const selfClosing = text.charCodeAt(scan.at) === slash
  const end = scan.at + (selfClosing ? 2 : 1)
  if (attributes === undefined || text.charCodeAt(end - 1) !== greater) return false
  scan.at = end
  scan.parts += selfClosing ? 2 : 1
  scan.begun = true
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
  if (raw.includes('<')) return undefined
  const value = decoded(lineBreak.test(raw) ? raw.replace(lineBreaks, ' ') : raw)
  if (value === undefined) return undefined
  scan.at = end + 1
  return { value, offset, nameOffset }
}

function afterBlanks(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); isBlank(code); code = text.charCodeAt(at)) at++
  return at
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
}

/** The characters that references stand for; undefined where one is not plain. */
function decoded(raw: string): string | undefined {
  let at = raw.indexOf('&')
  if (at === -1) return raw
  let value = ''
  let done = 0
  for (; at !== -1; at = raw.indexOf('&', done)) {
    const end = raw.indexOf(';', at)
    const name = raw.slice(at + 1, end)
    const character = references.get(name) ?? characterOf(name)
    if (end === -1 || character === undefined) return undefined
    value += raw.slice(done, at) + character
    done = end + 1
  }
  return value + raw.slice(done)
}

const number = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/

/** The character of `#228` or `#xE4`; rare ones are left to the parser, which knows those that are forbidden. */
function characterOf(name: string): string | undefined {
  const [, hexadecimal, decimal] = number.exec(name) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined
}
