/**
 * Years in pairs of digits, decades, and years before and after Christ. As an amount, 1984 is "one thousand nine hundred eighty-four".
 *
 *     in 1905, the 1990s, the '80s, 44 BC  →  in nineteen oh five, the nineteen nineties, the eighties, forty-four B C
 */
import { digits, matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { isAttached, isCounted, justBefore } from './context.js'
import { months } from './months.js'
import { cardinal, decade, plural, twoDigits, year as yearWords } from './numbers.js'

const decades = /(\d{1,3}0)['’]?s(?: ?[–-] ?['’]?(\d{1,3}0)['’]?s)?(?![A-Za-z0-9])/y
const apostrophe = /['’‘](\d0)['’]?s(?:[–-]['’‘]?(\d0)s)?(?![A-Za-z0-9])|['’‘](\d\d)(?![\d\w%'"’]|[.,:]\d)/y
const era = /(\d{1,4})(?:[–-](\d{1,4}))?(?= ?(?:BCE?|AD|CE|B\.C|A\.D|C\.E)(?![A-Za-z]))/y
const plain = /(\d{4})(?![\d%]|[.,:]\d)/y

/** Years that cannot be anything else; asked before units, since `1990s` are no seconds. */
export const markedYear: Rule = {
  class: 'year',
  starts: `${digits}'’‘`,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    if (text.charCodeAt(at) > 0x39 || text[at] === "'") return shortened(text, at)
    return inHundreds(text, at) ?? ofDecade(text, at) ?? ofEra(text, at)
  }
}

/** Four digits by themselves. */
export const year: Rule = {
  class: 'year',
  starts: digits,
  read: ({ text }, at) => (isAttached(text, at) ? undefined : single(text, at))
}

/** `'80s`, `'24` */
function shortened(text: string, at: number): Token | undefined {
  const found = matchAt(apostrophe, text, at)
  if (found === null || /[\w.]/.test(text.charAt(at - 1))) return undefined
  const [whole, first, last, two] = found
  const end = at + whole.length
  if (first === undefined) return { end, spoken: twoDigits(two ?? '') }
  return { end, spoken: decade(first) + (last === undefined ? '' : ` to ${decade(last)}`) }
}

/** `1990s`, `80s`, `1960s-80s` */
function ofDecade(text: string, at: number): Token | undefined {
  const found = matchAt(decades, text, at)
  if (found === null || found[1]?.length === 3 || isPossessive(found[0])) return undefined
  const last = found[2] === undefined ? '' : ` to ${decade(found[2])}`
  return { end: at + found[0].length, spoken: decade(found[1] ?? '') + last }
}

/** `2020's` belongs to the year, `1990's` is how some write the decade. */
function isPossessive(written: string): boolean {
  return /^[2-9]\d{3}['’]s$/.test(written)
}

const many = /(100|1,?000|10,?000|100,?000|1,000,000)s(?= of )/y

/** `100s of bugs` */
function inHundreds(text: string, at: number): Token | undefined {
  const found = matchAt(many, text, at)
  if (found === null) return undefined
  const words = cardinal((found[1] ?? '').replace(',', '')).replace(/^one /, '')
  return { end: at + found[0].length, spoken: plural(words) }
}

function ofEra(text: string, at: number): Token | undefined {
  const found = matchAt(era, text, at)
  const start = text.slice(at - 3, at) === 'AD ' ? matchAt(/\d{1,4}(?![\d,.%])/y, text, at) : found
  if (start === null) return undefined
  const last = found?.[2] === undefined ? '' : ` to ${yearWords(found[2])}`
  return { end: at + start[0].length, spoken: yearWords(found?.[1] ?? start[0]) + last }
}

const cues = wordSet(`
  in since by until till during from before after early late mid around circa year years fiscal summer winter spring fall autumn
  season class end start beginning of`)
const amounts = wordSet(
  'about over nearly some least most almost roughly approximately exactly only another employs has have had'
)
const comparing = /\b(?:more|less|fewer|greater|higher|larger|smaller) than $/i

function single(text: string, at: number): Token | undefined {
  const found = matchAt(plain, text, at)
  if (found === null || !isYear(text, at, Number(found[1]))) return undefined
  return { end: at + 4, spoken: yearWords(found[0]) }
}

/** The word before the number, also behind the stop of a short month: `Nov. 2025`. */
function cueBefore(text: string, at: number): string {
  const end = text.startsWith('. ', at - 2) ? at - 2 : at
  return wordBefore(text, end).toLowerCase()
}

/** Whether four digits are a year, by their size and by the words around them. */
export function isYear(text: string, at: number, number: number): boolean {
  const before = cueBefore(text, at)
  const isCued = cues.has(before) || months.has(before)
  if (number < 1100 || number > 2099)
    return isCued && number > 999 && number < 2300 && !isCounted(wordAfter(text, at + 4))
  if (amounts.has(before) || comparing.test(justBefore(text, at))) return false
  if (before === 'of' && isCounted(wordAfter(text, at + 4))) return false
  return isCued || before === 'the' || text[at + 4] !== ' ' || !isCounted(wordAfter(text, at + 4)) || number % 100 === 0
}
