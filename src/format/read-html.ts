/** A piece of HTML where it stands: `source.slice(start, end)`. */
export type HtmlPart = HtmlTag | HtmlText | HtmlComment

interface Span {
  readonly start: number
  readonly end: number
}

export interface HtmlTag extends Span {
  readonly type: 'tag'
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
  readonly attributes: readonly HtmlAttribute[]
}

export interface HtmlAttribute extends Span {
  /** Lower case. */
  readonly name: string
  readonly value: string
}

export interface HtmlText extends Span {
  readonly type: 'text'
}

/** A comment, a document type, or what browsers take for one. */
export interface HtmlComment extends Span {
  readonly type: 'comment'
}

/**
 * Takes HTML apart the way browsers do, in linear time. It judges nothing and repairs nothing: what is between two tags is text.
 * https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function* partsOfHtml(source: string): Generator<HtmlPart> {
  let at = 0
  while (at < source.length) {
    const start = nextTag(source, at)
    if (start > at) yield { type: 'text', start: at, end: start }
    if (start === source.length) return
    const part = isLetter(source.charCodeAt(start + (source[start + 1] === '/' ? 2 : 1)))
      ? readTag(source, start)
      : readComment(source, start)
    yield part
    at = part.end
  }
}

/** Where a tag or comment begins; a bracket before anything else is a sign like others. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at !== -1; at = source.indexOf('<', at + 1)) {
    const next = source.charCodeAt(at + 1)
    const isEnd = source[at + 1] === '/' && at + 2 < source.length
    if (isLetter(next) || isEnd || source[at + 1] === '!' || source[at + 1] === '?') return at
  }
  return source.length
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function readComment(source: string, start: number): HtmlComment {
  const mark = source.startsWith('<!--', start) ? '-->' : '>'
  const end = source.indexOf(mark, start + 2)
  return { type: 'comment', start, end: end === -1 ? source.length : end + mark.length }
}

const blank = /[\t\n\f\r ]/

function readTag(source: string, start: number): HtmlTag {
  const closes = source[start + 1] === '/'
  const nameStart = start + (closes ? 2 : 1)
  let at = skipTo(source, nameStart, ' \t\n\f\r/>')
  const name = source.slice(nameStart, at).toLowerCase()
  const attributes: HtmlAttribute[] = []
  for (;;) {
    while (at < source.length && (blank.test(source.charAt(at)) || source[at] === '/')) at++
    if (at >= source.length || source[at] === '>') break
    const attribute = readAttribute(source, at)
    attributes.push(attribute)
    at = attribute.end
  }
  return { type: 'tag', name, closes, attributes, start, end: Math.min(at + 1, source.length) }
}

function readAttribute(source: string, start: number): HtmlAttribute {
  const nameEnd = skipTo(source, start + 1, ' \t\n\f\r/>=')
  const name = source.slice(start, nameEnd).toLowerCase()
  let at = nameEnd
  while (at < source.length && blank.test(source.charAt(at))) at++
  if (source[at] !== '=') return { name, value: '', start, end: nameEnd }
  at++
  while (at < source.length && blank.test(source.charAt(at))) at++
  const quote = source[at] === '"' || source[at] === "'" ? source.charAt(at) : ''
  const valueStart = at + quote.length
  const end = quote === '' ? skipTo(source, valueStart, ' \t\n\f\r>') : indexOrEnd(source, quote, valueStart)
  const value = withoutReferences(source.slice(valueStart, end))
  return { name, value, start, end: Math.min(end + quote.length, source.length) }
}

function indexOrEnd(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from)
  return found === -1 ? source.length : found
}

function skipTo(source: string, from: number, stops: string): number {
  let at = from
  while (at < source.length && !stops.includes(source.charAt(at))) at++
  return at
}

/** The names of signs that matter in addresses: those that could hide where one leads. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  colon: ':',
  sol: '/',
  bsol: '\\',
  period: '.',
  commat: '@',
  Tab: '\t',
  NewLine: '\n',
  num: '#',
  quest: '?',
  equals: '=',
  lpar: '(',
  rpar: ')'
}

/** Text with character references resolved: numbers, and the names that matter in addresses. `java&#115;cript&colon;` → `javascript:` */
export function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/g,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined)
        return whole.endsWith(';') || /^(?:amp|lt|gt|quot)$/.test(name) ? (own(name) ?? whole) : whole
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    }
  )
}

function own(name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined
}
