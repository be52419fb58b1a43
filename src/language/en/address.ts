/**
 * House numbers, which go in pairs: nobody lives at "one hundred twenty-three".
 *
 *     123 Laguna Ct  →  one twenty-three Laguna Court
 */
import { digits, matchAt, type Rule } from '../rule.js'
import { isAttached } from './context.js'
import { digitByDigit, year } from './numbers.js'

const house =
  /(\d{3,5}) (?:[NSEW]\.? )?(?:[A-Z][a-z]{1,20}\.? |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Ct|Court|Dr|Drive|Ln|Lane|Pl|Place|Way|Hwy|Highway|Pkwy|Parkway|Terrace|Cir|Circle|Sq|Square|Plaza|Turnpike|Trail)(?![A-Za-z])/y

export const address: Rule = {
  class: 'address',
  starts: digits,
  read: ({ text }, at) => {
    if (at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '(') return undefined
    const number = isAttached(text, at) ? undefined : matchAt(house, text, at)?.[1]
    if (number === undefined) return undefined
    return { end: at + number.length, spoken: number.length === 5 ? digitByDigit(number) : year(number) }
  }
}
