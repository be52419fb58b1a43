/**
 * Marks travel with words through Handlebars and the XML parser and say where the words come from.
 *
 * They are made of Unicode noncharacters (U+FDD0–U+FDEF): a strict XML parser lets them pass in text and attribute
 * values, interchange forbids them, and the reader refuses them in every input. So a mark in a rendered text is ours.
 *
 *     U+FDD0 number U+FDD1 words U+FDD2      a value: words of an article, or computed; XML-escaped as well
 *     U+FDD3 number U+FDD4 words …           wording of a template, up to the next mark
 *
 * Numbers are written in base 16 with the sixteen characters U+FDE0–U+FDEF.
 */
const valueStart = '\uFDD0'
const valueBody = '\uFDD1'
const valueEnd = '\uFDD2'
const literalStart = '\uFDD3'
const literalBody = '\uFDD4'

const digits = Array.from({ length: 16 }, (_, digit) => String.fromCharCode(0xfde0 + digit))
const valueStartCode = 0xfdd0
const valueEndCode = 0xfdd2
const literalStartCode = 0xfdd3

function encode(number: number): string {
  let encoded = ''
  let rest = number
  do {
    encoded = digits[rest & 15] + encoded
    rest >>>= 4
  } while (rest > 0)
  return encoded
}

function decode(text: string, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) number = number * 16 + (text.charCodeAt(i) - 0xfde0)
  return number
}

const xmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Escapes words for text and attribute values of the speech markup. */
export function escapeMarkup(words: string): string {
  return /[&<>"']/.test(words) ? words.replace(/[&<>"']/g, character => xmlEscapes[character] ?? character) : words
}

/** Wraps a value: `origin` is its number in the list of origins of this rendering. */
export function markValue(words: string, origin: number): string {
  return valueStart + encode(origin) + valueBody + escapeMarkup(words) + valueEnd
}

/** What stands before a piece of template wording: `literal` is its number in the template set's list of literals. */
export function literalMark(literal: number): string {
  return literalStart + encode(literal) + literalBody
}

/** Words between two marks, without the marks. */
export interface Run {
  /** `unmarked` words have escaped the marks; that is a mistake of ours and is reported. */
  readonly kind: 'value' | 'literal' | 'unmarked'
  /** Number of the origin or of the literal. */
  readonly number: number
  readonly words: string
}

/** Takes a text of the parsed markup (entities already decoded) apart at its marks; empty runs are left out. */
export function splitMarks(text: string): readonly Run[] {
  const runs: Run[] = []
  let kind: Run['kind'] = 'unmarked'
  let number = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < valueStartCode || code > literalStartCode) continue
    if (i > start) runs.push({ kind, number, words: text.slice(start, i) })
    if (code === valueEndCode) kind = 'unmarked'
    else {
      kind = code === valueStartCode ? 'value' : 'literal'
      const body = text.indexOf(kind === 'value' ? valueBody : literalBody, i)
      // A piece of a mark, as the name of a mistake in a tag can be.
      if (body === -1) return runs
      number = decode(text, i + 1, body)
      i = body
    }
    start = i + 1
  }
  if (start < text.length) runs.push({ kind, number, words: start === 0 ? text : text.slice(start) })
  return runs
}

/** The number of the last literal mark before `offset` and how many characters stand between them, for error positions. */
export function literalBefore(
  marked: string,
  offset: number
): { readonly literal: number; readonly distance: number } | undefined {
  const start = marked.lastIndexOf(literalStart, offset)
  if (start === -1) return undefined
  const body = marked.indexOf(literalBody, start)
  return { literal: decode(marked, start + 1, body), distance: Math.max(0, offset - body - 1) }
}
