/**
 * Percentages, percentage points and basis points, also as ranges.
 *
 *     10–12%, 50 bps  →  ten to twelve percent, fifty basis points
 */
import { digits, matchAt, type Rule } from '../rule.js'
import { percentageAt } from './amount.js'
import { isAttached } from './context.js'

const sign = / ?(?:(%-pts?|%pts?|pp|ppts?|pps)(?![A-Za-z0-9])|(bps?)(?![A-Za-z0-9])|(%)|(‰))/y

export const percent: Rule = {
  class: 'percent',
  starts: digits,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    const amount = percentageAt(text, at)
    const found = amount === undefined ? null : matchAt(sign, text, amount.end)
    if (amount === undefined || found === null) return undefined
    const plural = amount.isOne ? '' : 's'
    const [whole, points, basis, , permille] = found
    const unit = points
      ? `percentage point${plural}`
      : basis
        ? `basis point${plural}`
        : permille
          ? 'per thousand'
          : 'percent'
    return { end: amount.end + whole.length, spoken: `${amount.spoken} ${unit}` }
  }
}
