/**
 * Numbers of papers, books, gaps and standards: names made of digits, not amounts.
 *
 *     arXiv:2401.04088  →  arXiv two four zero one point zero four zero eight eight
 */
import { isWordUnit } from '../characters.js'
import { digits, matchAt, type Rule, type Token } from '../rule.js'
import { wordSet } from '../sentences.js'
import { isAttached, justBefore } from './context.js'
import { cardinal, digitByDigit, inPairs, year } from './numbers.js'

/** What stands before such a number, how the number looks and how it is said. */
interface Kind {
  readonly before: RegExp
  readonly shape: RegExp
  readonly said: (found: RegExpExecArray) => string
}

const kinds: readonly Kind[] = [
  { before: /arxiv(?: ?: ?|\.| )$/i, shape: /(\d{4})\.(\d{4,5})(?:v(\d))?/y, said: paper },
  {
    before: /\bISBN(?:-1[03])?(?: ?: ?| )$/,
    shape: /\d[\d -]{8,16}[\dX]/y,
    said: ([found]) => `${digitByDigit(found)}${found.endsWith('X') ? ' X' : ''}`
  },
  { before: /\bISSN(?: ?: ?| )$/, shape: /\d{4}-\d{3}[\dX]/y, said: ([found]) => digitByDigit(found) },
  {
    before: /\b(?:CVE|GHSA|CWE)[- ]$/,
    shape: /(\d{4})-(\d{4,7})/y,
    said: ([, years = '', number = '']) => `${year(years)} ${digitByDigit(number)}`
  },
  {
    before: /\bdoi(?: ?: ?| )$/i,
    shape: /10\.(\d{4,9})\/(\d{1,12})/y,
    said: ([, first = '', second = '']) => `ten point ${digitByDigit(first)} slash ${digitByDigit(second)}`
  },
  {
    before: /\b(?:ISO|IEC|EN|DIN|ANSI|NIST)(?:\/[A-Z]{2,5}){0,2}[ -]$/,
    shape: /(\d{2,5})(?:-(\d{1,3}))?(?::(\d{4}))?/y,
    said: standard
  },
  {
    before: /\b(?:H\.R|S\.B|A\.B|H\.B|H\.J)\. $/,
    shape: /\d{3,4}(?!\d|[.,]\d)/y,
    said: ([found]) => inPairs(found)
  },
  {
    before: /\bNo\. $/,
    shape: /(\d{2})-(\d{3,5})(?![\d-])/y,
    said: ([, years = '', number = '']) => `${cardinal(years)} ${inPairs(number)}`
  },
  { before: /\bRFC[ -]?$/, shape: /\d{3,5}/y, said: ([found]) => inPairs(found) },
  { before: /\bIEEE $/, shape: /802\.(\d{1,2})/y, said: ([, part = '']) => `eight oh two point ${cardinal(part)}` },
  {
    before: /\b(?:Boeing|Airbus|Flight|flight|Room|room|Route|Highway|Interstate|Suite|IEEE|Rule|Amtrak) $/,
    shape: /\d{3,4}(?!\d|[.,]\d)/y,
    said: ([found]) => inPairs(found)
  },
  { before: /\b[A-Z]{2} $/, shape: /\d{5}(?:-\d{4})?(?![\d,]|\.\d)/y, said: ([found]) => digitByDigit(found) },
  {
    before: /\b(?:PMID|Bugzilla|PIN|OTP|code|password|ending in|serial number|ID)(?: is |: | )$/,
    shape: /\d{4,12}(?!\d|[.,]\d)/y,
    said: ([found]) => digitByDigit(found)
  }
]

function paper([, first = '', second = '', version]: RegExpExecArray): string {
  return `${digitByDigit(first)} point ${digitByDigit(second)}${version === undefined ? '' : ` version ${cardinal(version)}`}`
}

function standard([, number = '', part, years]: RegExpExecArray): string {
  return `${cardinal(number)}${part === undefined ? '' : ` ${cardinal(part)}`}${years === undefined ? '' : ` ${year(years)}`}`
}

/** The last word of every cue above, in small letters; two capitals stand before a postal code. */
const names = wordSet(
  'arxiv isbn 10 13 issn cve ghsa cwe doi iso iec en din ansi nist rfc ieee boeing airbus flight room route highway interstate suite rule amtrak pmid bugzilla pin otp code password in number id is no r b j XX'
)

/** Whether a number behind the offset is the name of a paper, a book or a standard. */
export function namesNumber(text: string, at: number): boolean {
  return names.has(nameBefore(text, at))
}

/** The word before the blanks and signs in front of a number. */
function nameBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && at - end < 4 && ' :-.'.includes(text.charAt(end - 1))) end--
  let start = end
  while (start > 0 && end - start < 12 && isWordUnit(text.charCodeAt(start - 1))) start--
  const word = text.slice(start, end)
  return word.length === 2 && word === word.toUpperCase() ? 'XX' : word.toLowerCase()
}

const signs = /[ :-]+$/

export const id: Rule = {
  class: 'id',
  starts: digits,
  read: ({ text }, at) => {
    if (isAttached(text, at) && !text.endsWith('RFC', at)) return undefined
    if (!namesNumber(text, at)) return undefined
    const before = justBefore(text, at, 18)
    for (const { before: cue, shape, said } of kinds) {
      const found = cue.test(before) ? matchAt(shape, text, at) : null
      if (found !== null) return joined(text, at, found, said(found))
    }
    return undefined
  }
}

/** The colon or hyphen between the name and its number is not said. */
function joined(text: string, at: number, [found]: RegExpExecArray, spoken: string): Token {
  const [sign = ''] = signs.exec(justBefore(text, at, 3)) ?? []
  if (sign === '' || sign === ' ') return { end: at + found.length, spoken }
  return { start: at - sign.length, end: at + found.length, spoken: sign.includes(' ') ? ` ${spoken}` : spoken }
}
