import { type Prefixes, writtenName } from './namespaces.js'

/** An element of a feed before it is printed; names have the usual prefixes (`itunes:image`). */
export interface Element {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly content?: string | readonly Element[]
  /** The content is HTML, which people want to read in the feed: it goes into a CDATA section. */
  readonly isHtml?: boolean
}

/** How a document is laid out, so that what is added looks like what is there. */
export interface Layout {
  /** Line end and indent before an element; '' where everything stands on one line. */
  readonly lead: string
  /** One indent more. */
  readonly step: string
  readonly prefixes: Prefixes
  /** The document is not in UTF-8: what is not ASCII becomes a reference. */
  readonly ascii: boolean
}

export const ourLayout: Layout = { lead: '\n', step: '  ', prefixes: {}, ascii: false }

/** Prints an element, without the white space before it. */
export function printElement({ name, attributes = {}, content = '', isHtml = false }: Element, layout: Layout): string {
  const written = writtenName(name, layout.prefixes)
  let open = written
  for (const key in attributes) open += ` ${key}="${printText(attributes[key] ?? '', layout)}"`
  if (content.length === 0) return `<${open}/>`
  if (typeof content === 'string') return `<${open}>${printContent(content, isHtml, layout)}</${written}>`
  return `<${open}>${printChildren(content, layout)}${layout.lead}</${written}>`
}

/** Prints elements one level further in, each with the white space before it. */
export function printChildren(children: readonly Element[], layout: Layout): string {
  const inner = deeper(layout)
  return children.map(child => `${inner.lead}${printElement(child, inner)}`).join('')
}

export function deeper(layout: Layout): Layout {
  return layout.lead === '' ? layout : { ...layout, lead: layout.lead + layout.step }
}

function printContent(content: string, isHtml: boolean, layout: Layout): string {
  if (!isHtml || (layout.ascii && beyondAscii.test(content))) return printText(content, layout)
  return withLineEnds(`<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`, layout)
}

const beyondAscii = /[^\0-\x7f]/
const special = /[&<>"]/
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The one escape of the feed, for text and for attributes, which all stand in double quotes. */
function printText(words: string, layout: Layout): string {
  const escaped = special.test(words) ? words.replace(/[&<>"]/g, sign => references[sign] ?? sign) : words
  const printed = withLineEnds(escaped, layout)
  return layout.ascii ? printed.replace(/[^\0-\x7f]/gu, sign => `&#${sign.codePointAt(0)};`) : printed
}

function withLineEnds(text: string, { lead }: Layout): string {
  return lead.startsWith('\r') && text.includes('\n') ? text.replaceAll('\n', '\r\n') : text
}

/**
 * What no feed may hold: control characters, lone surrogates and noncharacters, which break XML or mean nothing, and signs that turn
 * the direction of what comes after them, which would turn the page of a directory around.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwanted = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu
const returns = /\r\n?/g

/** Text of several lines: without what no feed may hold, line feeds, trimmed. */
export function cleanText(words: string): string {
  return words.replace(returns, '\n').replace(unwanted, '').trim()
}

/** A value of one line: the same, and every run of white space is one blank. */
export function cleanLine(words: string): string {
  return cleanText(words.replace(/\s+/g, ' '))
}
