/**
 * Money in every order in which it is written. The sign stands first and is said last, behind the scale; an engine that reads
 * from left to right says "dollar three point five billion".
 *
 *     $3.5 billion, £500m, 8.50 €  →  three point five billion dollars, five hundred million pounds, eight euros and fifty cents
 */
import { isCapitalLetter, isDigit, isSmallLetter } from '../characters.js'
import { digits, matchAt, type Rule, type Token } from '../rule.js'
import { type Amount, amountAt } from './amount.js'
import { endsWord, isAttached, isAttributive, spaced } from './context.js'
import { type Currency, codes, signs } from './currencies.js'
import { cardinal, digitByDigit } from './numbers.js'

const letterScale = / ?(bn|mln|mn|mm|MM|tn|trn|[kKmMbBtT])(?![A-Za-z0-9])/y
const scales: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: 'thousand',
    m: 'million',
    mn: 'million',
    mm: 'million',
    mln: 'million',
    b: 'billion',
    bn: 'billion'
  }).concat(Object.entries({ t: 'trillion', tn: 'trillion', trn: 'trillion' }))
)
const codeBefore = /(?:US|U\.S\.|CA|AU|NZ|HK|NT|MX|[CASR])\$|(?:[A-Z]{3}|Rs\.?)(?= ?\d)/y
const signBehind = / ?(US\$|[€£¥₹₩₽₺₪₫฿₿₴₦₱$])(?![\d\w])/y
const codeBehind = / ([A-Z]{3})(?![A-Za-z0-9])/y
const centsBehind = / ?¢/y
const penceBehind = /\d{1,2}p(?![A-Za-z0-9])/y
const again = / ?[–—-] ?(?=[$€£¥₹]\d)/y

/** Signs that money begins with. */
export const moneySigns = [...signs.keys()].join('')

export const money: Rule = {
  class: 'money',
  starts: `${moneySigns}${digits}ABCDEGHIJKMNPRSTUZ`,
  odd: ['capital', 'letter'],
  read: ({ text }, at) => {
    const sign = signs.get(text.charAt(at))
    if (sign !== undefined) return behindSign(text, at, at + 1, sign)
    if (isAttached(text, at)) return undefined
    return isDigit(text.charCodeAt(at)) ? beforeSign(text, at) : behindCode(text, at)
  }
}

function behindCode(text: string, at: number): Token | undefined {
  if (!'$.sABCDEGHIJKMNPRSTUYZ'.includes(text.charAt(at + 1))) return undefined
  if (text[at + 3] === '/') return pairOf(text, at)
  const code = matchAt(codeBefore, text, at)?.[0]
  const currency = code && codes.get(code === 'Rs.' ? 'Rs' : code)
  return code && currency ? behindSign(text, at, at + code.length, currency) : undefined
}

/** `EUR/USD`: what one currency costs in the other. */
function pairOf(text: string, at: number): Token | undefined {
  const [first, second] = [codes.get(text.slice(at, at + 3)), codes.get(text.slice(at + 4, at + 7))]
  if (first === undefined || second === undefined || !endsWord(text, at + 7)) return undefined
  return { end: at + 7, spoken: `${first.one} to ${second.one}` }
}

function behindSign(text: string, start: number, from: number, currency: Currency): Token | undefined {
  const at = text[from] === ' ' || text[from] === '-' ? from + 1 : from
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) return partOnly(text, start, at, currency)
  const amount = isDigit(text.charCodeAt(at)) ? amountAt(text, at) : undefined
  if (amount === undefined) return undefined
  const { end, scale } = withScale(text, amount)
  const code = text[end] === ' ' && currency.one === 'dollar' ? matchAt(codeBehind, text, end) : null
  const named = codes.get(code?.[1] ?? '')
  if (code !== null && named?.one.endsWith('dollar'))
    return withNext(text, start, end + code[0].length, words(text, start, end + code[0].length, amount, scale, named))
  const minus = text[from] === '-' ? 'minus ' : ''
  const said = sharesScale(text, end, amount, scale) ? amount.spoken : words(text, start, end, amount, scale, currency)
  return withNext(text, start, end, minus + said)
}

/** `$4.5–$5 billion`: the scale and the currency belong to both. */
function sharesScale(text: string, end: number, { low, scale }: Amount, letters: string): boolean {
  const dash = letters === '' && scale === '' ? matchAt(again, text, end) : null
  const next = dash === null ? undefined : amountAt(text, end + dash[0].length + 1)
  if (next === undefined || Number(low.whole) > Number(next.low.whole)) return false
  return withScale(text, next).scale !== '' || next.scale !== ''
}

/** `$.50` */
function partOnly(text: string, start: number, at: number, currency: Currency): Token {
  const [, part = ''] = matchAt(/\.(\d{1,30})/y, text, at) ?? []
  const spoken = part.length === 2 ? subunits(part, currency) : `point ${digitByDigit(part)} ${currency.many}`
  return { start, end: at + 1 + part.length, spoken }
}

interface Scaled {
  readonly end: number
  readonly scale: string
}

/** The scale behind the amount as letters: `40M`, `2.4bn`; one in words is part of the amount already. */
function withScale(text: string, { end, scale }: Amount): Scaled {
  const found = scale === '' ? matchAt(letterScale, text, end) : null
  if (found === null) return { end, scale: '' }
  return { end: end + found[0].length, scale: scales.get(found[1]?.toLowerCase() ?? '') ?? '' }
}

function words(text: string, start: number, end: number, amount: Amount, scale: string, currency: Currency): string {
  const { low, high, spoken, isOne } = amount
  const isScaled = scale !== '' || amount.scale !== ''
  if (!isScaled && high === undefined && /^\d{1,2}$|^\d\d0+$/.test(low.fraction) && !isHalf(text, low.end))
    return coins(low.whole, low.fraction, currency)
  const scaled = scale === '' ? spoken : `${spoken} ${scale}`
  const isSingular =
    amount.joined ||
    isCompound(text, end) ||
    (isScaled && isAttributive(text, start, end)) ||
    isAttributive(text, start, end)
  return `${scaled} ${(isOne && scale === '') || isSingular ? currency.one : currency.many}`
}

/** `½` counts as a fraction without digits. */
function isHalf(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) > 0x80
}

/** `$100-a-month` */
function isCompound(text: string, end: number): boolean {
  return text[end] === '-' && isSmallLetter(text.charCodeAt(end + 1))
}

/** "eight euros and fifty cents", "ninety-nine cents", "three dollars" */
function coins(whole: string, fraction: string, currency: Currency): string {
  const part = fraction.padEnd(2, '0').slice(0, 2)
  const main = `${cardinal(whole)} ${whole === '1' ? currency.one : currency.many}`
  if (part === '00') return main
  const small = subunits(part, currency)
  return Number(whole) === 0 ? small : `${main} and ${small}`
}

function subunits(part: string, { cent, cents }: Currency): string {
  return `${cardinal(String(Number(part)))} ${Number(part) === 1 ? cent : cents}`
}

/** `$250-$300`: the dash before a second amount is a "to". */
function withNext(text: string, start: number, end: number, spoken: string): Token {
  const dash = matchAt(again, text, end)
  if (dash === null) return { start, end, spoken: spaced(text, start, end, spoken) }
  return { start, end: end + dash[0].length, spoken: `${spoken} to ` }
}

function beforeSign(text: string, at: number): Token | undefined {
  const pence = matchAt(penceBehind, text, at)
  if (pence !== null) return { end: at + pence[0].length, spoken: subunits(pence[0].slice(0, -1), { ...pennies }) }
  const amount = amountAt(text, at)
  if (amount === undefined || !mayBeMoney(text, amount.end)) return undefined
  const { end, scale } = withScale(text, amount)
  const cents = matchAt(centsBehind, text, end)
  if (cents !== null)
    return { end: end + cents[0].length, spoken: `${amount.spoken} ${amount.isOne ? 'cent' : 'cents'}` }
  const sign = matchAt(signBehind, text, end)
  const code = sign ?? matchAt(codeBehind, text, end)
  const currency = signs.get(code?.[1] ?? '') ?? codes.get(code?.[1] ?? '')
  if (code === null || currency === undefined) return undefined
  const past = end + code[0].length
  return endsWord(text, past) ? { end: past, spoken: words(text, at, past, amount, scale, currency) } : undefined
}

/** Nearly every number has a word behind it: money has a sign, a code in capitals, or letters for a scale. */
function mayBeMoney(text: string, end: number): boolean {
  const from = text[end] === ' ' ? end + 1 : end
  const code = text.charCodeAt(from)
  if (isSmallLetter(code)) return !isSmallLetter(text.charCodeAt(from + 3))
  return isCapitalLetter(code) ? !isSmallLetter(text.charCodeAt(from + 1)) : code === 0x24 || code > 0x80
}

const pennies: Currency = { one: 'pound', many: 'pounds', cent: 'penny', cents: 'pence' }
