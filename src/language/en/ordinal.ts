/**
 * Ordinals with their ending.
 *
 *     the 21st century  →  the twenty-first century
 */
import { digits, matchAt, type Rule } from '../rule.js'
import { isAttached } from './context.js'
import { ordinal as ordinalWords } from './numbers.js'

const shape = /(\d{1,3}(?:,\d{3}){1,6}|\d{1,15})-?(st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z0-9])/y
const range = /(\d{1,4})(?:st|nd|rd|th) ?[–-] ?(\d{1,4})(?:st|nd|rd|th)(?![A-Za-z0-9])/y

export const ordinal: Rule = {
  class: 'ordinal',
  starts: digits,
  signed: true,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    const both = matchAt(range, text, at)
    if (both !== null)
      return { end: at + both[0].length, spoken: `${ordinalWords(both[1] ?? '')} to ${ordinalWords(both[2] ?? '')}` }
    const found = matchAt(shape, text, at)
    if (found === null) return undefined
    return { end: at + found[0].length, spoken: ordinalWords((found[1] ?? '').replaceAll(',', '')) }
  }
}
