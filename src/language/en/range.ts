/**
 * From one number to another.
 *
 *     pages 4–7, 2024–2026, 1939–45  →  pages four to seven, twenty twenty-four to twenty twenty-six, …
 */
import { digits, matchAt, type Rule, type Token } from '../rule.js'
import { amountAt } from './amount.js'
import { isAttached, justBefore } from './context.js'
import { twoDigits, year } from './numbers.js'
import { isYear } from './year.js'

const years = /([12]\d{3}) ?[–—-] ?([12]\d{3}|\d{2})(?![\d%]|[.,]\d|-\d)/y

export const range: Rule = {
  class: 'range',
  starts: digits,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    const span = yearsAt(text, at)
    if (span !== undefined) return span
    const amount = amountAt(text, at)
    if (amount?.high === undefined || isSum(text, at, amount.high.end) || isChain(text, amount.high.end))
      return undefined
    return { end: amount.high.end, spoken: `${amount.low.spoken} to ${amount.high.spoken}` }
  }
}

function yearsAt(text: string, at: number): Token | undefined {
  const found = matchAt(years, text, at)
  if (found === null) return undefined
  const [whole, first = '', second = ''] = found
  if (Number(first) < 1100 || Number(first) > 2100 || (second.length === 2 && second <= first.slice(2)))
    return undefined
  if (!isYear(text, at, Number(first)) || Number(second) > 2200) return undefined
  const last = second.length === 2 ? twoDigits(second) : year(second)
  return { end: at + whole.length, spoken: `${year(first)} to ${last}` }
}

/** `12-34-567` is one string of digits. */
function isChain(text: string, end: number): boolean {
  return /^[-–]\d/.test(text.slice(end, end + 2))
}

/** `1-2=5` */
function isSum(text: string, at: number, end: number): boolean {
  return /^ ?=/.test(text.slice(end, end + 2)) || /= ?$/.test(justBefore(text, at, 2))
}
