/**
 * Money in all orders and scales. A voice reads `$ 1,2 Mio.` as "Dollar eins Komma zwei Mio Punkt"; we say the amount first.
 *
 *     Das Abo kostet 22,99 €.  →  Das Abo kostet zweiundzwanzig Euro neunundneunzig.
 */
import { isCapitalLetter, isDigit, isWordUnit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { type Amount, amountAt, isSingle, letterScaleAt, type Scale, sayAmount, sayScaled, scaleAt } from './amount.js'
import { isLetter, pastBlank } from './context.js'
import { type Currency, currencyAt, currencySigns } from './currencies.js'
import { oneAt, oneOf } from './grammar.js'
import { cardinal } from './numbers.js'
import { joinedBefore, type Numeral, withEnglishPoint } from './numeral.js'
import { perAt } from './units.js'

/** What is said of an amount of money. */
interface Sum {
  readonly start: number
  readonly amount: Amount
  readonly scale: Scale | undefined
  readonly currency: Currency
}

const codeStarts = 'ACEGHJNRSU'

export const money: Rule = {
  class: 'money',
  starts: currencySigns + codeStarts + digits,
  odd: ['capital', 'letter'],
  read: (written, at) => (isDigit(written.text.charCodeAt(at)) ? amountFirst(written, at) : signFirst(written, at))
}

/** `$1.505B`, `CHF 3 Mio.`, `€ 20–30`. */
function signFirst(written: Written, at: number): Token | undefined {
  const { text } = written
  const isCode = isLetter(text.charCodeAt(at))
  if (isCode && (!isSecondOfCode(text, at + 1) || isLetter(text.charCodeAt(at - 1)))) return undefined
  if (isCode && text.charCodeAt(at + 3) === 0x2f) return pairOf(text, at)
  const found = currencyAt(text, at)
  if (found === undefined || (isCode && isOtherCode(text.slice(at, found.end)))) return undefined
  const from = pastBlank(text, found.end)
  const amount = amountAt(text, from)
  if (amount === undefined || (from > found.end && isHead(text, at))) return undefined
  const dash = pastDash(text, amount.end)
  const scale = scaleAt(written, amount.end) ?? shortScale(text, amount.end)
  const end = Math.max(scale?.end ?? amount.end, dash)
  return tokenOf(
    written,
    { start: at, amount: asEnglish(amount, scale !== undefined), scale, currency: found.currency },
    end
  )
}

const head = /(?:^|[ (])in (?:(?:Mio|Mrd|Tsd|Mill)\.? )?$/

/** `Umsatz in Mio. € 12,3 11,8`: what a row of figures is counted in, no part of the first. */
function isHead(text: string, at: number): boolean {
  return head.test(text.slice(Math.max(0, at - 10), at))
}

/** `EUR/USD`: what one currency costs in the other. */
function pairOf(text: string, at: number): Token | undefined {
  const [first, second] = [currencyAt(text, at), currencyAt(text, at + 4)]
  if (first?.end !== at + 3 || second?.end !== at + 7) return undefined
  const joint = text.charCodeAt(second.end) === 0x2d ? '-' : ' zu '
  return { end: second.end, spoken: first.currency.one + joint + second.currency.one }
}

function isSecondOfCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x24 || isCapitalLetter(code)
}

/** `SEK 20` is a police squad as well, so only the codes that editors put first count: `EUR 20`. */
const leadingCodes = new Set(['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'RMB', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD'])

function isOtherCode(code: string): boolean {
  return !code.endsWith('$') && !code.endsWith('¥') && !leadingCodes.has(code)
}

/** `$1.505B` has decimals, `$1,234` has thousands. */
function asEnglish(amount: Amount, isScaled: boolean): Amount {
  const change = isScaled ? withEnglishPoint : withEnglishThousands
  const { first, last, end } = amount
  return { first: change(first), ...(last !== undefined && { last: change(last) }), end }
}

function withEnglishThousands(numeral: Numeral): Numeral {
  const { whole, decimals, point } = numeral
  if (point !== ',' || decimals.length !== 3 || whole.length > 3 || whole === '0') return numeral
  return { ...numeral, whole: whole + decimals, decimals: '', point: '' }
}

function shortScale(text: string, at: number): Scale | undefined {
  return letterScaleAt(text, pastBlank(text, at))
}

/** `22,99 €`, `100 Mio. $`, `30,- Euro`, `99 Cent`. */
function amountFirst(written: Written, at: number): Token | undefined {
  const { text } = written
  const amount = amountAt(text, at)
  if (amount === undefined) return undefined
  const dash = pastDash(text, amount.end)
  const scale = scaleAt(written, amount.end) ?? accountantsScale(text, amount.end) ?? attachedScale(text, amount.end)
  const end = scale?.end ?? Math.max(amount.end, dash)
  const found = mayBeCurrency(text, pastBlank(text, end)) ? currencyAt(text, pastBlank(text, end)) : undefined
  if (found !== undefined) return tokenOf(written, { start: at, amount, scale, currency: found.currency }, found.end)
  const home = text.charAt(amount.end) === ',' ? '€' : 'CHF'
  const usual = dash > amount.end ? currencyAt(home, 0) : undefined
  return usual && tokenOf(written, { start: at, amount, scale, currency: usual.currency }, dash)
}

const accountants = / ?([TM])(?=€|EUR(?![A-Za-z]))/y

/** `18 T€`, `350 TEUR`: thousands in balance sheets. */
function accountantsScale(text: string, at: number): Scale | undefined {
  const letter = text.charCodeAt(pastBlank(text, at))
  if (letter !== 0x54 && letter !== 0x4d) return undefined
  const [written, scale] = matchAt(accountants, text, at) ?? []
  return written === undefined ? undefined : { end: at + written.length, zeros: scale === 'T' ? 3 : 6 }
}

function attachedScale(text: string, at: number): Scale | undefined {
  const scale = isLetter(text.charCodeAt(at)) ? letterScaleAt(text, at) : undefined
  return scale !== undefined && mayBeCurrency(text, pastBlank(text, scale.end)) ? scale : undefined
}

/** Nearly every number has a word behind it, and hardly any is money: looks at two letters before it looks at all. */
function mayBeCurrency(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (code < 0x41 || code > 0x7a) return code === 0x24 || (code >= 0xa2 && code !== 0xb0)
  if (isCapitalLetter(next) || next === 0x24 || next === 0x2d) return true
  // Euro, Dollar, Cent, Franken, Kč, SFr; ct, kr, zł
  if (code < 0x61) return next === (secondLetters.get(code) ?? -1)
  return (code === 0x63 && next === 0x74) || (code === 0x6b && next === 0x72) || code === 0x7a || code === 0x73
}

const secondLetters: ReadonlyMap<number, number> = new Map(
  ['Eu', 'Do', 'Ce', 'Fr', 'Kč'].map(it => [it.charCodeAt(0), it.charCodeAt(1)] as const)
)

/** After `,-` and `,–`, which say that there are no cents. */
function pastDash(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const sign = text.charCodeAt(at + 1)
  const isDash = (code === 0x2c || code === 0x2e) && (sign === 0x2d || sign === 0x2013 || sign === 0x2014)
  const isDouble = text.charCodeAt(at + 2) === 0x2d
  // `1.-Mai-Demo`, `5.-7. Mai`
  if (!isDouble && isWordUnit(text.charCodeAt(at + 2))) return at
  return isDash ? at + (isDouble ? 3 : 2) : at
}

function tokenOf(written: Written, sum: Sum, end: number): Token {
  const { text } = written
  const per = perAt(text, end)
  const words = sayMoney(text, sum) + per.spoken
  return { end: per.end, spoken: joinedBefore(text, per.end, words) }
}

function sayMoney(text: string, { start, amount, scale, currency }: Sum): string {
  if (scale !== undefined) return `${sayScaled(amount, scale.zeros, oneOf(text, start, amount, 'f'))} ${currency.many}`
  const { first, last } = amount
  if (last === undefined && first.decimals.length === 2 && currency.cents !== undefined)
    return sayCents(text, start, first, { ...currency, cents: currency.cents })
  const one = oneOf(text, start, amount, currency.gender)
  return `${sayAmount(amount, last === undefined ? one : 'ein')} ${isSingle(amount) ? currency.one : currency.many}`
}

function sayCents(
  text: string,
  start: number,
  { whole, decimals }: Numeral,
  currency: Required<Pick<Currency, 'cents'>> & Currency
): string {
  const { one, many, gender, cents } = currency
  if (decimals !== '00' && Number(whole) === 0) {
    const isCent = decimals === '01'
    return `${cardinal(decimals, oneAt(text, start, cents.gender))} ${isCent ? cents.one : cents.many}`
  }
  const sum = `${cardinal(whole, oneAt(text, start, gender))} ${whole === '1' ? one : many}`
  return decimals === '00' ? sum : `${sum} ${cardinal(decimals)}`
}
