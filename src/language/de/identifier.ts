/**
 * Numbers that are names: book numbers, papers, security holes, post codes. Their digits are said one by one.
 *
 *     Die Lücke CVE-2021-44228  →  Die Lücke CVE zweitausendeinundzwanzig vier vier zwei zwei acht
 */
import { isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { goesOn, isLetter, labelBefore, lettersAt, lettersBefore } from './context.js'
import { numberOf } from './nouns.js'
import { cardinal, digitByDigit, year } from './numbers.js'

export const identifier: Rule = { class: 'identifier', starts: digits, read }

type Reader = (text: string, at: number) => Token | undefined

const isbn = /\d{1,13}(?:[- ]\d{1,13}){0,4}(?:[- ]?X)?/y
const paper = /\d{4}\.\d{4,5}(?:v(\d))?/y
const hole = /(\d{4})-(\d{3,7})/y
const object = /10\.\d{4,9}\/(?=\S)/y
const plain = /\d{1,30}(?:[- ]\d{1,12}){0,8}(?![.,:]?\d)/y
/** `Code 2.0`, `Code 7` are names, numbers that begin with three digits are read off a paper. */
const code = /\d{3,30}(?:[- ]\d{1,12}){0,8}(?![.,:]?\d)/y

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...['ISBN', 'ISSN', 'EAN', 'GTIN'].map(
    it => [it, (text, at) => token(at, matchAt(isbn, text, at)?.[0])] as const satisfies [string, Reader]
  ),
  ['arXiv', readPaper],
  ['arxiv', readPaper],
  ['Boeing', readAircraft],
  ['Code', (text, at) => token(at, matchAt(code, text, at)?.[0])],
  ['CVE', readHole],
  ['DOI', readObject],
  ['doi', readObject],
  ...[
    'PIN',
    'PLZ',
    'WKN',
    'Postleitzahl',
    'Kontonummer',
    'Kundennummer',
    'Bestellnummer',
    'Seriennummer',
    'Artikelnummer',
    'Steuernummer',
    'Kennziffer',
    'IBAN',
    'BLZ',
    'Bankleitzahl',
    'Patentnummer'
  ].map(it => [it, (text, at) => token(at, matchAt(plain, text, at)?.[0])] as const satisfies [string, Reader])
])

/** Whether a number behind the word is its name: `arXiv:2401.04088`. */
export function namesNumber(word: string): boolean {
  return readers.has(word)
}

function read({ text }: Written, at: number): Token | undefined {
  if (text.charCodeAt(at - 2) === 0x2c && isPostcode(text, at)) return token(at, text.slice(at, at + 5))
  if (at === 0 && isAddress(text)) return token(at, text.slice(at, at + 5))
  if (text.charCodeAt(at - 1) === 0x2d && countries.has(lettersBefore(text, at - 1))) return foreignPostcode(text, at)
  const label = labelOf(text, at)
  // the 13 of `ISBN-13` belongs to the word
  if (label === 'ISBN' && text.charCodeAt(at - 1) === 0x2d && text.charCodeAt(at + 2) !== 0x2d) return undefined
  const reader = label === '' ? undefined : readers.get(label)
  const found = reader?.(text, at)
  // a colon inside a word would be said
  return found !== undefined && text.charCodeAt(at - 1) === 0x3a ? { start: at - 1, ...found } : found
}

const postcode = /\d{5} (?=\p{Lu})/uy

/** `Hauptstraße 5, 80331 München`; `…, 12000 Menschen` are counted. */
function isPostcode(text: string, at: number): boolean {
  return matchAt(postcode, text, at) !== null && numberOf(lettersAt(text, at + 6)) !== 'plural'
}

const address =
  /\d{4}[1-9] (\p{Lu}[\p{L}-]{2,30})(?: (?:am|an|im|in|bei|ob|vor|a\.|i\.|\(|\p{Lu})[^,.;]{0,30})?(?:$|, )/uy
const ofPlaces = /(?:stadt|burg|berg|dorf|heim|hausen|tal|feld|see|land|bach|kirchen|furt|hafen|brunn)$/

/** A line that is the last one of an address: `10115 Berlin`. Thousands with a noun are counted. */
function isAddress(text: string): boolean {
  const place = matchAt(address, text, 0)?.[1]
  return place !== undefined && (numberOf(place) === undefined || ofPlaces.test(place))
}

const countries = new Set(['D', 'A', 'CH', 'L', 'DE', 'AT', 'FL'])
const marked = /\d{4,5}(?= \p{Lu})/uy

/** `D-10115 Berlin`, `CH-8001 Zürich`. */
function foreignPostcode(text: string, at: number): Token | undefined {
  const found = token(at, matchAt(marked, text, at)?.[0])
  return found === undefined ? undefined : { start: at - 1, ...found }
}

const gap = new Set([0x20, 0x3a, 0x2d, 0x2e])

/** The word before, over `: `, `-`, and the `-13` of `ISBN-13`. */
function labelOf(text: string, at: number): string {
  const code = text.charCodeAt(at - 1)
  if (!gap.has(code)) return ''
  if (code === 0x20 && isLetter(text.charCodeAt(at - 2))) return labelBefore(text, at)
  let end = at
  while (at - end < 2 && gap.has(text.charCodeAt(end - 1))) end--
  const label = lettersBefore(text, end)
  return label === '' && text.startsWith('ISBN-1', end - 7) ? 'ISBN' : label
}

function token(at: number, written: string | undefined): Token | undefined {
  if (written === undefined) return undefined
  const last = written.endsWith('X') ? ' X' : ''
  return { end: at + written.length, spoken: said(written) + last }
}

function said(written: string): string {
  return written
    .split(/[- ]/)
    .map(digitByDigit)
    .filter(it => it !== '')
    .join(', ')
}

const aircraft = /(7\d7)(?:-(\d{1,4}))?(?!\d)/y

/** `737-800` → "sieben drei sieben achthundert" */
function readAircraft(text: string, at: number): Token | undefined {
  const [written, type = '', series] = matchAt(aircraft, text, at) ?? []
  if (written === undefined) return undefined
  return { end: at + written.length, spoken: digitByDigit(type) + (series === undefined ? '' : ` ${cardinal(series)}`) }
}

function readPaper(text: string, at: number): Token | undefined {
  const [written, edition] = matchAt(paper, text, at) ?? []
  if (written === undefined) return undefined
  const [month = '', number = ''] = written.split(/[.v]/)
  const suffix = edition === undefined ? '' : ` V ${digitByDigit(edition)}`
  return { end: at + written.length, spoken: `${digitByDigit(month)} Punkt ${digitByDigit(number)}${suffix}` }
}

function readHole(text: string, at: number): Token | undefined {
  const [written, inYear = '', number = ''] = matchAt(hole, text, at) ?? []
  if (written === undefined || goesOn(text, at + written.length)) return undefined
  const start = text.charCodeAt(at - 1) === 0x2d ? at - 1 : at
  return { start, end: at + written.length, spoken: `${year(inYear)} ${digitByDigit(number)}` }
}

function readObject(text: string, at: number): Token | undefined {
  const written = matchAt(object, text, at)?.[0]
  if (written === undefined) return undefined
  return { end: at + written.length, spoken: `zehn Punkt ${digitByDigit(written.slice(3))} Schrägstrich ` }
}

/** Whether a run of digits is too long or begins with a zero, so that it names something rather than counts. */
export function isName(run: string): boolean {
  return run.length > 15 || (run.length > 1 && run.startsWith('0') && isDigit(run.charCodeAt(1)))
}
