/** Amounts as they are written in English: `1,234.56`, `10–12`, `2½`, `3.5 billion`; the classes that take a unit build on them. */
import { matchAt } from '../rule.js'
import { cardinal, decimal, ordinal, plural } from './numbers.js'

/** One number. */
export interface Numeral {
  readonly end: number
  /** The digits before the point, without commas. */
  readonly whole: string
  /** The digits after the point, or ''. */
  readonly fraction: string
  readonly grouped: boolean
  readonly spoken: string
}

/** One number or two with a dash between, and a scale. */
export interface Amount {
  readonly end: number
  readonly low: Numeral
  readonly high?: Numeral
  /** `million`, or ''. */
  readonly scale: string
  /** The scale is joined by a hyphen: `$5-million`. */
  readonly joined: boolean
  readonly spoken: string
  /** Exactly one, so that its unit stands in the singular. */
  readonly isOne: boolean
}

const shape =
  /(\d{1,3}(?:,\d{3}){1,8}(?![\d]|,\d)|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)|\d{1,3}(?: \d{3}){0,4} 000(?!\d)|\d{1,30})(?:\.(\d{1,30})(?!\d|\.\d))?/y
const halves: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '½': 'a half',
    '¼': 'a quarter',
    '¾': 'three quarters',
    '⅓': 'a third',
    '⅔': 'two thirds',
    '⅛': 'an eighth',
    '⅜': 'three eighths',
    '⅝': 'five eighths',
    '⅞': 'seven eighths',
    '⅕': 'a fifth',
    '⅖': 'two fifths',
    '⅗': 'three fifths',
    '⅘': 'four fifths',
    '⅙': 'a sixth',
    '⅚': 'five sixths'
  })
)

/** ½ and its like: `⅔` → "two thirds". */
export function vulgarFraction(character: string): string | undefined {
  return halves.get(character)
}

/** All characters of `vulgarFraction`. */
export const vulgarFractions = [...halves.keys()].join('')

/** The number that begins with the digit at an offset. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(shape, text, at)
  if (match === null) return undefined
  const [written, digits = '', fraction = ''] = match
  const whole = digits.replace(/[, ]/g, '')
  const end = at + written.length
  const mixed = fraction === '' ? matchAt(mixedPart, text, end) : null
  if (mixed !== null)
    return { end: end + mixed[0].length, whole, fraction: '5', grouped: false, spoken: withPart(whole, mixed) }
  const part = fraction === '' ? halves.get(text.charAt(end)) : undefined
  const grouped = whole.length < digits.length
  if (part !== undefined)
    return { end: end + 1, whole, fraction: '5', grouped, spoken: `${cardinal(whole)} and ${part}` }
  return { end, whole, fraction, grouped, spoken: fraction === '' ? cardinal(whole) : decimal(whole, fraction) }
}

const mixedPart = / (\d{1,2})\/(2|3|4|8|16|32)(?![\d/%])/y

/** `4 1/2` → "four and a half" */
function withPart(whole: string, [, upper = '', lower = '']: RegExpExecArray): string {
  const part = lower === '2' ? 'half' : lower === '4' ? 'quarter' : ordinal(lower)
  if (upper !== '1') return `${cardinal(whole)} and ${cardinal(upper)} ${plural(part)}`
  return `${cardinal(whole)} and ${part === 'eighth' ? 'an' : 'a'} ${part}`
}

const dash = / ?[–—] ?| - |-(?=\d)/y
const scaleWord = /([ -])(hundred|thousand|million|billion|trillion|quadrillion|quintillion|crore|lakh)(?![A-Za-z])/y

/** What scales begin with; a look at one letter is less than an expression, and most numbers have none. */
const scaleLetters = 'htmbqcl'

function isDashNear(text: string, at: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(at) === 0x20 ? at + 1 : at)
  return code === 0x2d || code === 0x2013 || code === 0x2014
}

let latest: { readonly text: string; readonly at: number; readonly amount: Amount | undefined } | undefined

/** The amount that begins with the digit at an offset. Most classes ask for the same one in turn, so the last answer is kept. */
export function amountAt(text: string, at: number): Amount | undefined {
  if (latest?.at !== at || latest.text !== text) latest = { text, at, amount: readAmount(text, at, '') }
  return latest.amount
}

/** The same where a percent sign may stand behind the first number too: `10%–12%`. */
export function percentageAt(text: string, at: number): Amount | undefined {
  const amount = amountAt(text, at)
  return amount !== undefined && text[amount.end] === '%' ? readAmount(text, at, '%') : amount
}

/** What `between` names may stand after the first number. */
function readAmount(text: string, at: number, between: string): Amount | undefined {
  const low = numeralAt(text, at)
  if (low === undefined) return undefined
  const past = text.startsWith(between, low.end) ? low.end + between.length : low.end
  const joint = isDashNear(text, past) ? matchAt(dash, text, past) : null
  const second = joint === null ? undefined : numeralAt(text, past + joint[0].length)
  const high = second !== undefined && ascends(low, second) ? second : undefined
  const end = high?.end ?? low.end
  const scale = scaleLetters.includes(text.charAt(end + 1)) ? matchAt(scaleWord, text, end) : null
  const words = high === undefined ? low.spoken : `${low.spoken} to ${high.spoken}`
  return {
    end: end + (scale?.[0].length ?? 0),
    low,
    ...(high && { high }),
    scale: scale?.[2] ?? '',
    joined: scale?.[1] === '-',
    spoken: scale === null ? words : `${words} ${scale[2]}`,
    isOne: high === undefined && scale === null && low.whole === '1' && low.fraction === ''
  }
}

/** A range goes up; `3-1` is a score. `1.5-2` and `900-1,200` do. */
function ascends(low: Numeral, high: Numeral): boolean {
  const isLonger = high.whole.length - low.whole.length
  if (isLonger !== 0) return isLonger > 0
  return high.whole > low.whole || (high.whole === low.whole && high.fraction > low.fraction)
}
