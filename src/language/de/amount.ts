/**
 * An amount: a number or a range of two, with what makes it larger ("Millionen"). Percentages, money and units all begin with one.
 *
 *     10–12 → "zehn bis zwölf", 2–3 Mrd. → "zwei bis drei Milliarden", 250 Tsd. → "zweihundertfünfzigtausend"
 */
import { isDigit } from '../characters.js'
import { matchAt, type Written } from '../rule.js'
import { goesOn, pastBlank } from './context.js'
import { cardinal, type One } from './numbers.js'
import { isOne, type Numeral, numeralAt, parseNumeral, sayNumeral } from './numeral.js'

export interface Amount {
  readonly first: Numeral
  readonly last?: Numeral
  readonly end: number
}

let lastText = ''
let lastAt = -1
let lastAmount: Amount | undefined

/** The number or range at an offset; kept like the number itself, since many rules ask for it. */
export function amountAt(text: string, at: number): Amount | undefined {
  if (at === lastAt && text === lastText) return lastAmount
  lastAmount = parseAmount(text, at)
  lastText = text
  lastAt = at
  return lastAmount
}

function parseAmount(text: string, at: number): Amount | undefined {
  const first = numeralAt(text, at)
  if (first === undefined) return undefined
  const from = pastRangeSign(text, first.end)
  if (from === -1) return { first, end: first.end }
  const last = parseNumeral(text, from)
  if (last === undefined || !isRange(text, first, last)) return { first, end: first.end }
  return { first, last, end: last.end }
}

const enDash = 0x2013
const hyphen = 0x2d

/** Where the second number of `10–12`, `10 – 12`, `10-12` begins; -1 where none does. */
function pastRangeSign(text: string, end: number): number {
  const isApart = text.charCodeAt(end) === 0x20
  const at = isApart ? end + 1 : end
  const code = text.charCodeAt(at)
  if (code !== enDash && code !== hyphen && code !== 0x2014) return -1
  const next = isApart ? at + 2 : at + 1
  if (isApart && text.charCodeAt(at + 1) !== 0x20) return -1
  return isDigit(text.charCodeAt(next)) ? next : -1
}

/** `2–0` with a hyphen is no range, `10-12-14` is a number of another kind. */
function isRange(text: string, first: Numeral, last: Numeral): boolean {
  const sign = text.charCodeAt(pastBlank(text, first.end))
  const after = text.charCodeAt(last.end)
  if ((after === hyphen || after === enDash) && isDigit(text.charCodeAt(last.end + 1))) return false
  if (last.whole.length > 1 && last.whole.startsWith('0')) return false
  // `5 – 3 = 2` is a sum
  if (text.charCodeAt(pastBlank(text, last.end)) === 0x3d) return false
  return sign === enDash || sizeOf(first) < sizeOf(last)
}

function sizeOf({ whole, decimals }: Numeral): number {
  return Number(`${whole}.${decimals}`)
}

/** Whether what follows stands in the singular. */
export function isSingle({ first, last }: Amount): boolean {
  return last === undefined && isOne(first)
}

/** The words for an amount; `one` is the form of a one in it. */
export function sayAmount({ first, last }: Amount, one: One = 'eins'): string {
  return last === undefined ? sayNumeral(first, one) : `${sayNumeral(first, one)} bis ${sayNumeral(last, one)}`
}

/** "Million" and its like, or a factor of thousand without a word of its own. */
export interface Scale {
  readonly end: number
  /** Decimal places: 3, 6, 9, 12. */
  readonly zeros: number
}

const scaleNames: readonly (readonly [word: string, zeros: number])[] = [
  ['Tausend', 3],
  ['Million', 6],
  ['Milliarde', 9],
  ['Billion', 12],
  ['Billiarde', 15],
  ['Trillion', 18]
]

/** English names count on by thousands: their billion is our "Milliarde". */
const scaleWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ Tsd: 3, tsd: 3, Tausend: 3, tausend: 3, thousand: 3 },
    ...{ Mio: 6, mio: 6, Mill: 6, Million: 6, Millionen: 6, million: 6, millions: 6 },
    ...{ Mrd: 9, mrd: 9, Md: 9, Mia: 9, Milliarde: 9, Milliarden: 9, billion: 9, billions: 9 },
    ...{ Bio: 12, Billion: 12, Billionen: 12, trillion: 12, trillions: 12 },
    ...{ Brd: 15, Billiarde: 15, Billiarden: 15, Trio: 18, Trill: 18, Trillion: 18, Trillionen: 18 }
  })
)

const dotted = new Set(['Tsd', 'tsd', 'Mio', 'mio', 'Mill', 'Mrd', 'mrd', 'Mia', 'Bio', 'Brd', 'Trio', 'Trill'])
const scaleWord = /[A-Za-z]{2,10}/y

/** `Mio.`, `Mrd`, `million` after a number; `isShort` leaves out German words that may stay as they are. */
export function scaleAt({ text, endsSentence }: Written, at: number, isShort = false): Scale | undefined {
  const from = pastBlank(text, at)
  const code = text.charCodeAt(from) | 0x20
  if (code !== 0x6d && code !== 0x62 && code !== 0x74) return undefined
  const word = matchAt(scaleWord, text, from)?.[0] ?? ''
  const zeros = scaleWords.get(word)
  const end = from + word.length
  if (zeros === undefined || goesOn(text, end) || (isShort && isGermanWord(word))) return undefined
  const takesStop = dotted.has(word) && text.charCodeAt(end) === 0x2e && !endsSentence(end)
  return { end: takesStop ? end + 1 : end, zeros }
}

function isGermanWord(word: string): boolean {
  return word.length > 5
    ? word !== 'billion' && word !== 'trillion' && word !== 'million' && !word.endsWith('s')
    : false
}

const letterScales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    K: 3,
    m: 6,
    mn: 6,
    M: 6,
    mm: 6,
    MM: 6,
    mio: 6,
    b: 9,
    bn: 9,
    bln: 9,
    B: 9,
    mrd: 9,
    t: 12,
    tn: 12,
    T: 12,
    trn: 12
  })
)
const letters = /[A-Za-z]{1,3}/y

/** `B` of `$1.505B`, `bn` of `€5bn`: only where money or parameters leave no doubt. */
export function letterScaleAt(text: string, at: number): Scale | undefined {
  const word = matchAt(letters, text, at)?.[0] ?? ''
  const zeros = letterScales.get(word)
  return zeros === undefined || goesOn(text, at + word.length) ? undefined : { end: at + word.length, zeros }
}

/** The words for an amount times a power of ten: "eine Million", "zweihundertfünfzigtausend". */
export function sayScaled(amount: Amount, zeros: number, one: One = 'eine'): string {
  const [word = ''] = scaleNames.find(it => it[1] === zeros) ?? []
  if (zeros === 3) return sayThousands(amount)
  if (amount.last === undefined && amount.first.whole === '' && amount.first.part === '½') return `eine halbe ${word}`
  const name = isSingle(amount) ? word : `${word}${word.endsWith('e') ? 'n' : 'en'}`
  return `${sayAmount(amount, one)} ${name}`
}

function sayThousands({ first, last }: Amount): string {
  const words = thousands(first)
  return last === undefined ? words : `${words} bis ${thousands(last)}`
}

function thousands(numeral: Numeral): string {
  const { whole, decimals, part } = numeral
  if (part !== '' || decimals.length > 3) return `${sayNumeral(numeral)} Tausend`
  return cardinal(whole + decimals.padEnd(3, '0'))
}
