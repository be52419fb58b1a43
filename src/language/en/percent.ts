/**
 * Percentages, percentage points and basis points, also as ranges.
 *
 *     10–12%, 50 bps  →  ten to twelve percent, fifty basis points
 */
import { digits, matchAt, type Rule } from '../rule.js'
import { percentageAt } from './amount.js'
import { isAttached, isAttributive } from './context.js'

const sign = / ?(?:(%-pts?|%pts?|pp|ppts?|pps)(?![A-Za-z0-9])|(bps?)(?![A-Za-z0-9])|(%|pct(?![A-Za-z.]))|(‰))/y

/** The dash of `52%–48%`. */
const another = /[–-](?=\d{1,3}(?:\.\d{1,3})?%)/y

export const percent: Rule = {
  class: 'percent',
  starts: digits,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    const amount = percentageAt(text, at)
    const found = amount === undefined ? null : matchAt(sign, text, amount.end)
    if (amount === undefined || found === null) return undefined
    const [whole, points, basis, , permille] = found
    const plural = amount.isOne || isAttributive(text, at, amount.end + whole.length) ? '' : 's'
    const unit = points
      ? `percentage point${plural}`
      : basis
        ? `basis point${plural}`
        : permille
          ? 'per thousand'
          : 'percent'
    const end = amount.end + whole.length
    const dash = unit === 'percent' ? matchAt(another, text, end) : null
    if (dash !== null) return { end: end + dash[0].length, spoken: `${amount.spoken} percent to ` }
    return { end, spoken: `${amount.spoken} ${unit}` }
  }
}
