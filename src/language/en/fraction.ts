/**
 * Fractions, as signs and with a slash, and the few slashed numbers that have a name of their own.
 *
 *     about 1/3, 2½, 24/7  →  about one third, two and a half, twenty-four seven
 */
import { digits, matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { vulgarFraction, vulgarFractions } from './amount.js'
import { isAttached, isCounted, justBefore, nounAfter } from './context.js'
import { cardinal, decimal, ordinal, plural, twoDigits, year } from './numbers.js'

const slash = /(?:(\d{1,4}) )?(\d{1,4})[/⁄](\d{1,4})(?![\d/⁄%]|[.,:]\d)/y
const always = /24\/7(?:\/365)?(?![\d/])|9\/11(?![\d/])|50\/50(?![\d/])|20\/20(?![\d/])|401\(k\)/y
const fixed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '24/7': 'twenty-four seven',
    '24/7/365': 'twenty-four seven three sixty-five',
    '9/11': 'nine eleven',
    '50/50': 'fifty-fifty',
    '20/20': 'twenty twenty',
    '401(k)': 'four oh one k'
  })
)
const powersOfTwo = wordSet('2 3 4 8 16 32 64')
const rated = wordSet('stars points')
const scoreWords = wordSet('scored scores score rated rating rates got gets solved solves passed gave a')

export const fraction: Rule = {
  class: 'fraction',
  starts: `${digits}${vulgarFractions}`,
  signed: true,
  read: ({ text }, at) => {
    const part = vulgarFraction(text.charAt(at))
    if (part !== undefined) return { end: at + 1, spoken: alone(text, at, part) }
    if (isAttached(text, at)) return undefined
    const known = matchAt(always, text, at)?.[0]
    if (known !== undefined) return { end: at + known.length, spoken: fixed.get(known) ?? '' }
    const marks = matchAt(outOf, text, at)
    if (marks !== null && Number(marks[1]) <= Number(marks[3])) return given(at, marks)
    const found = matchAt(slash, text, at)
    return found === null ? undefined : slashed(text, at, found)
  }
}

const outOf = /((\d{1,3})\.\d{1,2})\/(\d{1,3})(?:\.0)?(?![\d/%]|[.,:]\d)/y

/** `4.5/5` → "four point five out of five" */
function given(at: number, [whole, upper = '', digits = '', lower = '']: RegExpExecArray): Token {
  const spoken = `${decimal(digits, upper.slice(digits.length + 1))} out of ${cardinal(lower)}`
  return { end: at + whole.length, spoken, class: 'score-ratio' }
}

/** `½ an hour` is "half an hour", `½` by itself "one half". */
function alone(text: string, at: number, part: string): string {
  if (part === 'a half' && /^an?$/.test(wordAfter(text, at + 1))) return 'half'
  return part.replace(/^an? /, 'one ')
}

function slashed(text: string, at: number, [found, whole, upper = '', lower = '']: RegExpExecArray): Token {
  const ending = matchAt(ordinalEnding, text, at + found.length)
  if (ending !== null && whole === undefined)
    return { end: at + found.length + ending[0].length, spoken: parts(upper, lower) }
  const end = at + found.length
  if (whole !== undefined) return mixed(at, whole, upper, lower, end)
  if (isSeason(upper, lower)) return { end, spoken: `${year(upper)} ${twoDigits(lower.slice(-2))}` }
  if (upper.length === 4 && lower.length === 4) return { end, spoken: `${year(upper)} slash ${cardinal(lower)}` }
  if (Number(upper) + Number(lower) === 100 && Number(lower) > 4)
    return { end, spoken: `${cardinal(upper)} ${cardinal(lower)}` }
  if (oddsBefore.test(justBefore(text, at, 16))) return { end, spoken: `${cardinal(upper)} to ${cardinal(lower)}` }
  if (pressureBefore.test(justBefore(text, at))) return { end, spoken: `${cardinal(upper)} over ${cardinal(lower)}` }
  if (Number(upper) > Number(lower) || Number(lower) < 2)
    return { end, spoken: `${cardinal(upper)} slash ${cardinal(lower)}` }
  if (isOutOf(text, at, upper, lower, end))
    return { end, spoken: `${cardinal(upper)} out of ${cardinal(lower)}`, class: 'score-ratio' }
  return { end, spoken: parts(upper, lower) }
}

const ordinalEnding = /(?:rd|th)s?(?![A-Za-z0-9])/y
const pressureBefore = /\bpressure [^\d.]{0,20}$/i
const oddsBefore = /\bodds (?:are |of |at |were |is )?$/i

/** `4 1/2` is "four and a half"; `18 100/200` is two numbers, of which the first is said here. */
function mixed(at: number, whole: string, upper: string, lower: string, end: number): Token {
  const isPart = Number(upper) < Number(lower) && powersOfTwo.has(lower)
  if (!isPart) return { end: at + whole.length, spoken: cardinal(whole) }
  const part = parts(upper, lower)
    .replace(/^one (?=half|quarter|third|sixteenth)/, 'a ')
    .replace(/^one /, 'an ')
  return { end, spoken: `${cardinal(whole)} and ${part}` }
}

/** `2024/25`, `2024/2025` */
function isSeason(upper: string, lower: string): boolean {
  return upper.length === 4 && /^[12]/.test(upper) && (lower.length === 2 || Number(lower) === Number(upper) + 1)
}

/** `7/10 tasks` counts, `1/5 of firms` is a part. */
function isOutOf(text: string, at: number, upper: string, lower: string, end: number): boolean {
  const noun = nounAfter(text, end)
  if (rated.has(noun) || upper === lower) return true
  if (powersOfTwo.has(lower) || noun === 'of' || (upper === '1' && !isCounted(noun))) return false
  return isCounted(noun) || Number(lower) >= 10 || scoreWords.has(wordBefore(text, at).toLowerCase())
}

/** "one third", "three quarters", "one half" */
function parts(upper: string, lower: string): string {
  const part = lower === '2' ? 'half' : lower === '4' ? 'quarter' : ordinal(lower)
  const words = upper === '1' ? part : part === 'half' ? 'halves' : plural(part)
  return `${cardinal(upper)} ${words}`
}
