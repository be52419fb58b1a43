/**
 * How Germans write numbers: `1.234,5`, `50 000`, Swiss `1’000`, `3.14` as English programs print it, `1½`. What a number means
 * is for the rules to say; this only tells where it ends and which digits it has.
 */
import { isDigit, isWordUnit } from '../characters.js'
import { cardinal, decimal, digitByDigit, type One } from './numbers.js'

export interface Numeral {
  readonly start: number
  readonly end: number
  /** After the first run of digits. */
  readonly runEnd: number
  /** The digits before the decimal sign, without separators; empty before a lone `½`. */
  readonly whole: string
  readonly decimals: string
  /** The decimal sign; empty where there is none. */
  readonly point: '' | ',' | '.'
  /** Whether thousands are set apart. */
  readonly grouped: boolean
  /** `½`, or empty. */
  readonly part: string
}

/** Fractions of one character by the words for them; after a whole number "ein" joins: "zweieinviertel". */
export const parts: ReadonlyMap<string, readonly [words: string, joined: string]> = new Map([
  ['½', ['ein halb', 'einhalb']],
  ['¼', ['ein Viertel', 'einviertel']],
  ['¾', ['drei Viertel', 'dreiviertel']],
  ['⅓', ['ein Drittel', 'eindrittel']],
  ['⅔', ['zwei Drittel', 'zweidrittel']],
  ['⅕', ['ein Fünftel', 'einfünftel']],
  ['⅛', ['ein Achtel', 'einachtel']],
  ['⅜', ['drei Achtel', 'dreiachtel']],
  ['⅝', ['fünf Achtel', 'fünfachtel']],
  ['⅞', ['sieben Achtel', 'siebenachtel']]
])

export const partSigns = '½¼¾⅓⅔⅕⅛⅜⅝⅞'

/** Beyond a decillion nobody groups digits, and the look ahead must end somewhere. */
const mostGroups = 12

let lastText = ''
let lastAt = -1
let last: Numeral | undefined

/** The number at an offset; undefined where no digit and no `½` stands. All rules ask for the same one, so it is kept. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  if (at === lastAt && text === lastText) return last
  last = parseNumeral(text, at)
  lastText = text
  lastAt = at
  return last
}

/** The same for a number that only one rule asks for. */
export function parseNumeral(text: string, start: number): Numeral | undefined {
  const runEnd = pastDigits(text, start)
  if (runEnd === start) return loneFraction(text, start)
  const groupEnd = pastGroups(text, start, runEnd)
  const grouped = groupEnd > runEnd
  const point = decimalSign(text, groupEnd, text.charAt(runEnd), grouped)
  const end = point === '' ? groupEnd : pastDigits(text, groupEnd + 1)
  const part =
    point === '' && !grouped && text.charCodeAt(end) > 0xa0 && parts.has(text.charAt(end)) ? text.charAt(end) : ''
  return {
    start,
    end: end + part.length,
    runEnd,
    whole: grouped ? onlyDigits(text.slice(start, groupEnd)) : text.slice(start, groupEnd),
    decimals: point === '' ? '' : text.slice(groupEnd + 1, end),
    point,
    grouped,
    part
  }
}

function loneFraction(text: string, start: number): Numeral | undefined {
  const part = text.charAt(start)
  if (!parts.has(part)) return undefined
  return { start, end: start + 1, runEnd: start, whole: '', decimals: '', point: '', grouped: false, part }
}

/** After the digits that begin at an offset. */
export function pastDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '')
}

/** After `.234.567`, ` 234 567`, `’234`; the end of the first run where no thousands are set apart. */
function pastGroups(text: string, start: number, runEnd: number): number {
  if (runEnd - start > 3 || text.charCodeAt(start) === 0x30) return runEnd
  const separator = text.charCodeAt(runEnd)
  if (!isSeparator(separator)) return runEnd
  let end = runEnd
  let groups = 0
  while (groups < mostGroups && text.charCodeAt(end) === separator && pastDigits3(text, end + 1)) {
    end += 4
    groups++
  }
  if (separator === 0x2c && groups === 1 && !isEnglishDecimal(text, end)) return runEnd
  return separator === 0x20 && !isBlankGroup(text, start, end) ? runEnd : end
}

function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x20 || code === 0x27 || code === 0x2019
}

/** Exactly three digits. */
function pastDigits3(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  )
}

/** `1,234.56`: the comma is none of ours. */
function isEnglishDecimal(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))
}

/** `50 000 Nutzer`, but `Llama 3 405B` and `H100 500` are two numbers each. */
function isBlankGroup(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  const isFree = start === 0 || !(isWordUnit(before) || before === 0x2d || before === 0x2e || before === 0x2f)
  return isFree && !isWordUnit(after) && !isPhoneGroup(text, end)
}

/** `116 117 118 11`: more digits after a blank are no thousands. */
function isPhoneGroup(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === 0x30
}

/** The sign before decimals: a comma, or a dot that is neither part of a date or version nor sets thousands apart. */
function decimalSign(text: string, at: number, separator: string, grouped: boolean): Numeral['point'] {
  const code = text.charCodeAt(at)
  if ((code !== 0x2c && code !== 0x2e) || !isDigit(text.charCodeAt(at + 1))) return ''
  if (code === 0x2c) return (grouped && separator === ',') || isAgain(text, at, code) ? '' : ','
  if (grouped) return separator === '.' ? '' : '.'
  return isAgain(text, at, 0x2e) ? '' : '.'
}

/** `1,2,3`, `20.11.1`: what has two such signs is a list, a date or a version. */
function isAgain(text: string, at: number, sign: number): boolean {
  const end = pastDigits(text, at + 1)
  return text.charCodeAt(end) === sign && isDigit(text.charCodeAt(end + 1))
}

/** `1.505` taken as English decimals: "eins Komma fünf null fünf". */
export function withEnglishPoint(numeral: Numeral): Numeral {
  const { grouped, whole, point } = numeral
  if (!grouped || point !== '' || whole.length > 6) return numeral
  return { ...numeral, whole: whole.slice(0, -3), decimals: whole.slice(-3), point: '.', grouped: false }
}

/** Whether it is one and nothing more, so that what follows stands in the singular. */
export function isOne({ whole, decimals, part }: Numeral): boolean {
  return whole === '1' && decimals === '' && part === ''
}

/** The words for a number; `one` is the form of a lone one. */
export function sayNumeral(numeral: Numeral, one: One = 'eins'): string {
  const { whole, decimals, part } = numeral
  const words = parts.get(part)
  if (words !== undefined) return whole === '' ? words[0] : cardinal(whole, 'ein') + words[1]
  if (decimals !== '') return decimal(whole, decimals)
  return whole.length > 1 && whole.startsWith('0') ? digitByDigit(whole) : cardinal(whole, one)
}

/** "fünf Prozent" as the beginning of a compound: "fünf-Prozent", "eins Komma acht-Milliarden". */
export function hyphenated(words: string): string {
  return words.replace(beforeNoun, '-')
}

const beforeNoun = / (?!Komma)(?=[A-ZÄÖÜ]|pro )/g

/** Words that are one compound with what follows a hyphen: `5%-Hürde` → "fünf-Prozent-Hürde". */
export function joinedBefore(text: string, end: number, words: string): string {
  const isJoined = text.charCodeAt(end) === 0x2d && isWordUnit(text.charCodeAt(end + 1))
  return isJoined ? hyphenated(words) : words
}
