import { SaxesParser } from 'saxes'
import { readPlain } from './plain-xml.js'

/** What keeps a text from being XML. */
export type XmlProblem =
  | 'attribute-without-value'
  | 'bad-character'
  | 'bad-name'
  | 'bad-reference'
  | 'cdata-end'
  | 'comment'
  | 'declaration'
  | 'doctype'
  | 'duplicate-attribute'
  | 'less-than'
  | 'missing-space'
  | 'no-root'
  | 'processing-instruction'
  | 'text-outside-root'
  | 'too-deep'
  | 'two-roots'
  | 'unclosed'
  | 'unfinished'
  | 'unopened'
  | 'unquoted'
  | 'wrong-close'

/** The first thing that is wrong, and where: offsets and lengths are UTF-16 units of the text. */
export interface XmlError {
  readonly problem: XmlProblem
  readonly offset: number
  readonly length: number
  /** The name, reference or character it is about. */
  readonly name: string
  /** For `wrong-close`: the element that is open there. */
  readonly expected?: string
}

export interface XmlAttribute {
  /** Decoded, with white space as XML normalises it. */
  readonly value: string
  /** Where the value's first character stands, after the quotation mark. */
  readonly offset: number
  /** Where the attribute's name begins. */
  readonly nameOffset: number
}

export type XmlAttributes = ReadonlyMap<string, XmlAttribute>

/** Receives the parts of a document in order; `offset` and `end` enclose the part in the source. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes, offset: number, end: number) => void
  /** Called for `<x/>` as well, with the offsets of that tag. */
  readonly close: (name: string, offset: number, end: number) => void
  /** Decoded characters inside the root; where `end - offset` is the value's length, offsets inside it are offsets of the source. */
  readonly text: (value: string, offset: number, end: number) => void
  /** Without it comments are passed over. */
  readonly comment?: (value: string, offset: number) => void
  /** Without it the characters come as `text`. */
  readonly cdata?: (value: string, offset: number, end: number) => void
  /** Without it a document type is an error; one with declarations of its own (entities) is an error in any case. */
  readonly doctype?: (value: string, offset: number) => void
  /** Without it a processing instruction is an error. */
  readonly instruction?: (target: string, offset: number) => void
}

/** Nobody nests by hand this deep, and what walks the tree may trust its stack. */
export const deepestNesting = 256

const loneSurrogate = /\p{Surrogate}/u
/** In every engine we run on, but newer than the library we compile against; many times faster than the expression. */
type WellFormed = string & { readonly isWellFormed: () => boolean }
const noAttributes: XmlAttributes = new Map()
const references = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** What saxes says, and what we call it. Anything else it says is about a name in a tag. */
const problems: readonly (readonly [begin: string, problem: XmlProblem])[] = [
  ['disallowed character in entity', 'bad-reference'],
  ['undefined entity', 'bad-reference'],
  ['empty entity', 'bad-reference'],
  ['malformed character entity', 'bad-reference'],
  ['disallowed character.', 'bad-character'],
  ['attribute without value', 'attribute-without-value'],
  ['unquoted attribute', 'unquoted'],
  ['no whitespace between', 'missing-space'],
  ['the string "]]>"', 'cdata-end'],
  ['text data outside', 'text-outside-root'],
  ['documents may contain only one', 'two-roots'],
  ['document must contain', 'no-root'],
  ['unclosed tag', 'unclosed'],
  ['unmatched closing', 'unopened'],
  ['unexpected close', 'wrong-close'],
  ['unexpected end', 'unfinished'],
  ['malformed comment', 'comment'],
  ['XML declaration', 'declaration'],
  ['an XML declaration', 'declaration'],
  ['the XML declaration', 'declaration'],
  ['version number', 'declaration'],
  ['encoding value', 'declaration'],
  ['standalone value', 'declaration'],
  ['did not expect any more', 'declaration'],
  ['expected ', 'declaration'],
  ['value ', 'declaration'],
  ['whitespace required', 'declaration'],
  ['The character ?', 'declaration'],
  ['processing instruction', 'processing-instruction']
]

/** Carries the first error out of the parser's call stack, so that nothing after it is read. */
class Stop extends Error {
  readonly error: XmlError
  constructor(error: XmlError) {
    super(error.problem)
    this.error = error
  }
}

interface OpenElement {
  readonly name: string
  readonly offset: number
}

/**
 * Reads `text` as strict XML 1.0 and hands its parts to `handler`; returns the first error, after which nothing more is handed over.
 * Names with a colon are plain names, entities beyond XML's five are errors, U+FDD0–FDEF pass in text and values.
 */
export function readXml(text: string, handler: XmlHandler): XmlError | undefined {
  if (!(text as WellFormed).isWellFormed()) return characterError(text, text.search(loneSurrogate))
  const handedOver = readPlain(text, handler, deepestNesting)
  if (handedOver === undefined) return undefined
  try {
    walk(text, handedOver === 0 ? handler : from(handedOver, handler))
    return undefined
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.error
    throw thrown
  }
}

/** Passes over the first parts, which somebody has handed over already. */
function from(part: number, handler: XmlHandler): XmlHandler {
  let seen = 0
  const { open, close, text, comment, cdata } = handler
  return {
    ...handler,
    ...(comment && { comment: (...it) => (++seen > part ? comment(...it) : undefined) }),
    ...(cdata && { cdata: (...it) => (++seen > part ? cdata(...it) : undefined) }),
    open: (...it) => (++seen > part ? open(...it) : undefined),
    close: (...it) => (++seen > part ? close(...it) : undefined),
    text: (...it) => (++seen > part ? text(...it) : undefined)
  }
}

/** What is known while a document is read. */
interface Reading {
  readonly text: string
  readonly handler: XmlHandler
  readonly parser: SaxesParser
  readonly open: OpenElement[]
  /** The element closed last. */
  closing: OpenElement | undefined
  /** End of the last part handed over: where the next text begins. */
  done: number
  attributes: Map<string, XmlAttribute> | undefined
}

function walk(text: string, handler: XmlHandler): void {
  // `position` only puts line and column before its messages; offsets are kept in any case.
  const parser = new SaxesParser({ forceXMLVersion: true, defaultXMLVersion: '1.0', position: false })
  const done = text.startsWith('<?xml ') ? text.indexOf('?>') + 2 : 0
  const reading: Reading = { text, handler, parser, open: [], closing: undefined, done, attributes: undefined }
  listenForElements(reading)
  // A parser with more than a handful of handlers is many times slower, and few documents need these.
  if (text.includes('<!')) listenForDeclarations(reading)
  if (text.includes('<?', done)) listenForInstructions(reading)
  parser.write(text).close()
}

function listenForElements(reading: Reading): void {
  const { text, handler, parser, open } = reading
  parser.on('error', error => {
    throw new Stop(explain(error.message, reading))
  })
  parser.on('attribute', ({ name, value }) => {
    const attribute = locate(text, name, value, parser.position)
    reading.attributes ??= new Map()
    if (reading.attributes.has(name)) stop('duplicate-attribute', attribute.nameOffset, name)
    reading.attributes.set(name, attribute)
  })
  parser.on('opentag', ({ name }) => {
    // Values hold no <, so the last one before the end of the tag is its own.
    const offset = text.lastIndexOf('<', parser.position - 1)
    const attributes = reading.attributes ?? noAttributes
    if (open.length >= deepestNesting) stop('too-deep', offset, name, name.length + 1)
    open.push({ name, offset })
    reading.attributes = undefined
    reading.done = parser.position
    handler.open(name, attributes, offset, parser.position)
  })
  parser.on('closetag', ({ name }) => {
    reading.closing = open.pop()
    const offset = text.lastIndexOf('<', parser.position - 1)
    // A close tag of another name makes saxes close this element first and complain afterwards.
    if (text.startsWith('</', offset) && !isNameAt(name, text, offset + 2)) return
    reading.done = parser.position
    handler.close(name, offset, parser.position)
  })
  parser.on('text', value => {
    if (open.length > 0) handler.text(value, reading.done, parser.position - 1)
    // Words outside the root are reported after this call, from where they begin.
    else if (value.trim() !== '') return
    reading.done = parser.position - 1
  })
}

function listenForDeclarations(reading: Reading): void {
  const { handler, parser } = reading
  parser.on('cdata', value => {
    const deliver = handler.cdata ?? handler.text
    const start = reading.done
    reading.done = parser.position
    deliver(value, start, parser.position)
  })
  parser.on('comment', value => {
    // Blanks before the first part are not handed over, so it begins behind them.
    handler.comment?.(value, reading.text.indexOf('<', reading.done))
    // The closing > is still to come.
    reading.done = parser.position + 1
  })
  parser.on('doctype', value => {
    if (handler.doctype === undefined || value.includes('['))
      stop('doctype', reading.done, 'DOCTYPE', '<!DOCTYPE'.length)
    handler.doctype?.(value, reading.done)
    reading.done = parser.position
  })
}

function listenForInstructions(reading: Reading): void {
  const { handler, parser } = reading
  parser.on('processinginstruction', ({ target }) => {
    if (handler.instruction === undefined) stop('processing-instruction', reading.done, target, target.length + 2)
    handler.instruction?.(target, reading.done)
    reading.done = parser.position
  })
}

function stop(problem: XmlProblem, offset: number, name: string, length = name.length): never {
  throw new Stop({ problem, offset, length, name })
}

/** `s` is not the name in `</speak>`. */
function isNameAt(name: string, text: string, offset: number): boolean {
  return text.startsWith(name, offset) && /[\s>]/.test(text.charAt(offset + name.length))
}

/** Finds an attribute in the source; `end` is the offset after its closing quotation mark. */
function locate(text: string, name: string, value: string, end: number): XmlAttribute {
  const offset = text.lastIndexOf(text.charAt(end - 1), end - 2) + 1
  const nameOffset = text.lastIndexOf(name, text.lastIndexOf('=', offset - 1) - name.length)
  return { value, offset, nameOffset }
}

function explain(message: string, { text, parser: { position }, done, open, closing }: Reading): XmlError {
  const problem = problems.find(([begin]) => message.startsWith(begin))?.[1] ?? 'bad-name'
  switch (problem) {
    case 'bad-reference':
      return referenceError(text, done) ?? here(problem, text, position - 1)
    case 'bad-character':
      return characterError(text, position - 1)
    case 'unclosed':
    case 'unfinished':
      return referenceError(text, done) ?? unfinishedError(text, done) ?? unclosedError(text, open)
    case 'wrong-close':
      return closeError(text, position, closing)
    case 'unopened':
      return closeError(text, position, undefined)
    case 'text-outside-root':
      return firstWord(problem, text, done)
    case 'declaration':
      return here(problem, text, text.lastIndexOf('<?', position))
    case 'unquoted':
      return valueWithoutQuotes(text, position - 1)
    case 'attribute-without-value':
      return valueError(text, position - 1)
    case 'bad-name':
      return nameError(text, position - 1)
    case 'two-roots':
      return here(problem, text, text.lastIndexOf('<', position - 2))
    default:
      return here(problem, text, position - 1)
  }
}

function here(problem: XmlProblem, text: string, offset: number): XmlError {
  const at = Math.max(0, Math.min(offset, text.length - 1))
  return { problem, offset: at, length: Math.min(1, text.length), name: text.charAt(at) }
}

/** The character before `end`, told by its code point because most of these can not be seen. */
function characterError(text: string, offset: number): XmlError {
  const name = text.charAt(offset)
  if (name === '<') return { problem: 'less-than', offset, length: 1, name }
  const code = name.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return { problem: 'bad-character', offset, length: 1, name: `U+${code}` }
}

/** The first `&` from `from` on that does not begin a reference XML knows. */
function referenceError(text: string, from: number): XmlError | undefined {
  for (let at = text.indexOf('&', from); at !== -1; at = text.indexOf('&', at + 1)) {
    const name = /^#?\w*/.exec(text.slice(at + 1, at + 40))?.[0] ?? ''
    const ends = text.charAt(at + 1 + name.length) === ';'
    if (!ends || !isReference(name)) {
      return {
        problem: 'bad-reference',
        offset: at,
        length: name.length + (ends ? 2 : 1),
        name: ends ? `&${name};` : '&'
      }
    }
  }
  return undefined
}

function isReference(name: string): boolean {
  if (!name.startsWith('#')) return references.has(name)
  const digits = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return digits === 9 || digits === 10 || digits === 13 || (digits >= 0x20 && !isForbidden(digits))
}

function isForbidden(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff
}

/** A tag, comment or section after the last whole part that the text ends inside of. */
function unfinishedError(text: string, done: number): XmlError | undefined {
  const offset = text.indexOf('<', done)
  if (offset === -1) return undefined
  const name = /^<[^\s<>]{0,20}/.exec(text.slice(offset, offset + 24))?.[0] ?? '<'
  return { problem: 'unfinished', offset, length: name.length, name }
}

function unclosedError(text: string, open: readonly OpenElement[]): XmlError {
  const last = open.at(-1)
  if (last === undefined) return here('unfinished', text, text.length - 1)
  return { problem: 'unclosed', offset: last.offset, length: last.name.length + 1, name: last.name }
}

function closeError(text: string, position: number, closing: OpenElement | undefined): XmlError {
  const offset = text.lastIndexOf('</', position - 1)
  const name = text.slice(offset + 2, position - 1).trim()
  const length = position - offset
  if (closing === undefined) return { problem: 'unopened', offset, length, name }
  return { problem: 'wrong-close', offset, length, name, expected: closing.name }
}

/** A name that can be none; a lone `<` and an attribute before `/>` are told as what they are. */
function nameError(text: string, at: number): XmlError {
  if (text.charAt(at - 1) === '<' && !/\w/.test(text.charAt(at))) return here('less-than', text, at - 1)
  return text.startsWith('/>', at) ? valueError(text, at) : here('bad-name', text, at)
}

/** The attribute that ends at `at` without a value; where there is none, the name of a tag. */
function valueError(text: string, at: number): XmlError {
  const name = /\s([^\s<>="'/]{1,40})\s*$/.exec(text.slice(Math.max(0, at - 80), at))?.[1]
  if (name === undefined) return here('bad-name', text, at)
  return { problem: 'attribute-without-value', offset: text.lastIndexOf(name, at), length: name.length, name }
}

function valueWithoutQuotes(text: string, offset: number): XmlError {
  const name = /^[^\s<>/]{1,20}/.exec(text.slice(offset, offset + 20))?.[0] ?? ''
  return { problem: 'unquoted', offset, length: name.length, name }
}

function firstWord(problem: XmlProblem, text: string, done: number): XmlError {
  const offset = done + text.slice(done).search(/\S/)
  const name = /^[^\s<]{1,20}/.exec(text.slice(offset, offset + 20))?.[0] ?? ''
  return { problem, offset, length: name.length, name }
}
