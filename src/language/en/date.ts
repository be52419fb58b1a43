/**
 * Days, months, quarters and fiscal years. Written the short way they are a riddle for a voice ("march three hyphen five"),
 * and the day is an ordinal that nobody writes.
 *
 *     On Sept. 9, 2026  →  On September ninth, twenty twenty-six
 */
import { isCapitalLetter, isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { functionWords, isAttached, justBefore, letterRunEnd, nounAfter, pastStop } from './context.js'
import { monthNames, months, weekdays } from './months.js'
import { cardinal, ordinal, twoDigits, year } from './numbers.js'

/** The first two letters of every month and weekday. */
const beginnings = new Set(Array.from([...months.keys(), ...weekdays.keys()], key => key.slice(0, 2)))

/** Plain words a date may begin with, in small letters and with a capital. */
export const dateWords: readonly string[] = [...months.keys(), ...weekdays.keys()].flatMap(word => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1)
])

export const date: Rule = {
  class: 'date',
  starts: `${digits}ADFHJMNOQSTWadfjmnos`,
  odd: ['digit', 'capital', 'stop'],
  read: (written, at) => {
    if (isAttached(written.text, at)) return undefined
    if (isDigit(written.text.charCodeAt(at))) return numeric(written.text, at) ?? dayFirst(written, at)
    return period(written, at) ?? named(written, at)
  }
}

function named(written: Written, at: number): Token | undefined {
  const { text } = written
  if (!beginnings.has(text.slice(at, at + 2).toLowerCase())) return undefined
  const word = text.slice(at, letterRunEnd(text, at))
  const key = word.toLowerCase()
  const month = months.get(key)
  if (month !== undefined) return monthFirst(written, at, word, month)
  const weekday = weekdays.get(key)
  return weekday === undefined || key === weekday.toLowerCase()
    ? undefined
    : shortWeekday(written, at + word.length, weekday)
}

const day =
  /(\.? |-)(\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?(\d{1,2})(?:st|nd|rd|th)?)?(?![\w%–]|[.,:]\d|-(?!\d{4}(?!\d))\d)/y
const yearBehind = /(,? |-)(\d{4})(?![\w%:]|[.,]\d)/y
const notAfterDay = wordSet('percent million billion trillion people dollars euros degrees')
const beforeDay = wordSet('on by until till since from before after through to last this next')

/** `March 3`, `Mar. 3–5, 2026`, `Sept. 2026`, `Jan.` */
function monthFirst(written: Written, at: number, word: string, month: string): Token | undefined {
  const { text } = written
  const found = matchAt(day, text, at + word.length)
  const isShort = word.length < month.length
  if (found === null || !isDay(found[2]) || notAfterDay.has(wordAfter(text, at + word.length + found[0].length)))
    return monthRange(written, at, word, month) ?? (isShort ? shortMonth(written, at, word, month) : undefined)
  const isDate = /[A-Z]/.test(word.charAt(0)) || !isVerb(word) || beforeDay.has(wordBefore(text, at).toLowerCase())
  const end = at + word.length + found[0].length
  const years = matchAt(yearBehind, text, end)
  if (!isDate && years === null) return undefined
  const last = isDay(found[3]) ? ` to ${ordinal(found[3])}` : ''
  const days = `${month} ${ordinal(found[2])}${last}`
  return untilDate(text, { end: end + (years?.[0].length ?? 0), spoken: days + yearWords(years) })
}

const dayBehind = / \d{1,2}(?!\d)/y

/** `Jan.–March`, `May-June 2025` */
function monthRange(written: Written, at: number, word: string, month: string): Token | undefined {
  const { text } = written
  const end = at + word.length
  const range = text[end] === '.' || text[end] === '-' || text[end] === '–' ? matchAt(nameRange, text, end) : null
  const last = months.get(range?.[1]?.toLowerCase() ?? '')
  if (range === null || last === undefined || !isCapitalLetter(word.charCodeAt(0))) return undefined
  const past = end + range[0].length
  const stop = range[2] === '.' ? pastStop(text, past - 1, written.endsSentence) : past
  if (matchAt(dayBehind, text, stop) !== null) return undefined
  return { end: stop, spoken: `${month} to ${last}` }
}

function isDay(written: string | undefined): written is string {
  return written !== undefined && Number(written) >= 1 && Number(written) <= 31
}

/** In small letters these are words of their own. */
function isVerb(word: string): boolean {
  return word === 'may' || word === 'march' || word === 'mar'
}

function yearWords(found: RegExpExecArray | null): string {
  return found === null ? '' : `${found[1]?.startsWith(',') ? ', ' : ' '}${year(found[2] ?? '')}`
}

const anotherDate = / ?[–-] ?(?=(?:\d{1,2} )?[A-Z][a-z]{2})/y

/** `March 30 – April 2`: the dash before a second date is a "to". */
function untilDate(text: string, token: Token): Token {
  const dash = matchAt(anotherDate, text, token.end)
  if (dash === null) return token
  const next = token.end + dash[0].length
  const word = wordAfter(text, isDigit(text.charCodeAt(next)) ? text.indexOf(' ', next) : next)
  if (!months.has(word.toLowerCase())) return token
  return { ...token, end: next, spoken: `${token.spoken} to ` }
}

const beforeMonth = wordSet(
  'in since by until till last next this of from early late mid and to through between before after'
)
const behindMonth = /\.? ?(?=\d{4}(?!\d)|'\d\d|’\d\d)/y

/** `Jan. 2027`, `since Dec.`; without a full stop only before a year. */
function shortMonth(written: Written, at: number, word: string, month: string): Token | undefined {
  const { text } = written
  const end = at + word.length
  if (!/^(?:[A-Z][a-z]+|[A-Z]+)$/.test(word)) return undefined
  const behind = matchAt(behindMonth, text, end)
  if (behind !== null) return { end: text[end] === '.' ? end + 1 : end, spoken: month }
  if (text[end] !== '.') return undefined
  const isCued = beforeMonth.has(wordBefore(text, at).toLowerCase())
  if (isCued) return { end: pastStop(text, end, written.endsSentence), spoken: month }
  return written.endsSentence(end) ? undefined : { end: end + 1, spoken: month }
}

const nameRange = /\.? ?[–-] ?([A-Z][a-z]{2,8})(\.?)(?![A-Za-z])/y
const beforeDate = /\.?,? (?=[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z][a-z]{2})/y

/** Their short forms are words too: `He sat.` */
const names = new Set(['Monday', 'Wednesday', 'Saturday', 'Sunday'])

/** `Mon., March 3`, `Mon.–Fri.`, `on Tues.` */
function shortWeekday(written: Written, end: number, weekday: string): Token | undefined {
  const { text } = written
  const range = matchAt(nameRange, text, end)
  const last = weekdays.get(range?.[1]?.toLowerCase() ?? '')
  if (range !== null && last !== undefined) {
    const past = end + range[0].length
    const stop = range[2] === '.' ? pastStop(text, past - 1, written.endsSentence) : past
    return { end: stop, spoken: `${weekday} to ${last}` }
  }
  const isSure =
    text[end] === '.' && (!names.has(weekday) || /\b(?:on|last|next|until) \w{3,5}$/.test(justBefore(text, end)))
  if (isSure && written.endsSentence(end)) return { end, spoken: weekday }
  if (matchAt(beforeDate, text, end) === null && (text[end] !== '.' || written.endsSentence(end))) return undefined
  return { end: text[end] === '.' ? end + 1 : end, spoken: weekday }
}

const dayMonth =
  /(\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?(\d{1,2})(?:st|nd|rd|th)?)?( of|,)? ([A-Za-z]{3,9})(\.?)(?![A-Za-z])/y

/** `3 March 2026`, `the 4th of July`, `3–5 Mar.` */
function dayFirst(written: Written, at: number): Token | undefined {
  const { text } = written
  const found = matchAt(dayMonth, text, at)
  if (found === null || !isDay(found[1])) return undefined
  const [whole, first, second, , word = '', stop = ''] = found
  const month = months.get(word.toLowerCase())
  if (month === undefined) return undefined
  const end = at + whole.length
  const years = matchAt(yearBehind, text, end)
  const isOrdinal = /\d(?:st|nd|rd|th)/.test(whole)
  if (years === null && isVerb(word) && !isOrdinal) return undefined
  const last = isDay(second) ? ` to ${ordinal(second)}` : ''
  const past = stop === '.' && years === null ? pastStop(text, end - 1, written.endsSentence) : end
  const article = /\bthe $/i.test(justBefore(text, at, 5)) ? '' : 'the '
  const spoken = `${article}${ordinal(first)}${last} of ${month}${yearWords(years)}`
  return untilDate(text, { end: past + (years?.[0].length ?? 0), spoken })
}

const iso =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?(?:\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-]|[.:]\d)/y
const slashed = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.:]\d)/y
const short = /(\d{1,2})\/(\d{1,2})(?![\d/%-]|[.,:]\d)/y
const periodFirst = /(?:([1-4])Q|([12])H)(?: ?['’]?(\d{4}|\d{2}))?(?!\w)/y

function numeric(text: string, at: number): Token | undefined {
  const found = matchAt(iso, text, at)
  if (found !== null) return fromIso(found, at)
  const span = matchAt(periodFirst, text, at)
  if (span !== null && (span[3] !== undefined || isCuedSpan(text, at))) {
    const end = at + span[0].length
    const words = span[2] === undefined ? `${ordinal(span[1] ?? '')} quarter` : halves[span[2]]
    return { end, spoken: spanOf(text, at, words, saidYears(span[3]), end) }
  }
  return threeParts(text, at) ?? twoParts(text, at)
}

function fromIso(
  [whole, years = '', , month, days, hour, minute, zone]: RegExpExecArray,
  at: number
): Token | undefined {
  if (!isDay(days) || !isMonth(month) || Number(years) < 1000) return undefined
  const time =
    hour === undefined
      ? ''
      : `, ${cardinal(String(Number(hour)))} ${minute === '00' ? 'hundred' : twoDigits(minute ?? '')}`
  return { end: at + whole.length, spoken: `${dated(month, days, years)}${time}${zone === 'Z' ? ' U T C' : ''}` }
}

function isMonth(written: string | undefined): written is string {
  return written !== undefined && Number(written) >= 1 && Number(written) <= 12
}

function dated(month: string, days: string, years: string): string {
  const said = years.length === 2 ? twoDigits(years) : year(years)
  return `${monthNames[Number(month) - 1]} ${ordinal(String(Number(days)))}${years === '' ? '' : `, ${said}`}`
}

/** Said in the order in which it is written. */
function dayThenMonth(days: string, month: string, years: string): string {
  const behind = years === '' ? '' : ` ${years.length === 2 ? twoDigits(years) : year(years)}`
  return `the ${ordinal(String(Number(days)))} of ${monthNames[Number(month) - 1]}${behind}`
}

/** `02/15/2026` has the month first, `15.02.2026` the day; where both would do, we say so. */
function threeParts(text: string, at: number): Token | undefined {
  const found = matchAt(slashed, text, at)
  if (found === null) return undefined
  const [whole, first, sign, second, years = ''] = found
  if (years.length === 2 && sign !== '/') return undefined
  return order(first, second, sign === '.', years, at + whole.length)
}

const beforeShortDate = wordSet('on by until till since from before dated')

function twoParts(text: string, at: number): Token | undefined {
  const before = wordBefore(text, at).toLowerCase()
  if (!beforeShortDate.has(before) && !(before === 'of' && /\bas of $/i.test(justBefore(text, at, 6)))) return undefined
  const found = matchAt(short, text, at)
  if (found === null || nounAfter(text, at + found[0].length) === 'of' || found[0] === '9/11') return undefined
  return order(found[1], found[2], false, '', at + found[0].length)
}

function order(first = '', second = '', isDayFirst: boolean, years: string, end: number): Token | undefined {
  const monthFirst = isMonth(first) && isDay(second)
  const dayFirst = isMonth(second) && isDay(first)
  if (!monthFirst && !dayFirst) return undefined
  const isMonthFirst = monthFirst && !(isDayFirst && dayFirst)
  const spoken = isMonthFirst ? dated(first, second, years) : dayThenMonth(first, second, years)
  return { end, spoken, ...(monthFirst && dayFirst && first !== second && { doubt: 'reading/ambiguous-date' }) }
}

const quarter =
  /Q([1-4])(?:[–-]Q([1-4]))?(?:(?: ?\/ ?| of |-| )?(?:FY ?(\d{4}|\d{2})|(\d{4}|['’]\d{2}|(?<=\/)\d{2})))?(?!\w)/y
const half = /H([12])(?:(?: of | ?\/ ?| )(\d{4}|['’]\d{2}))?(?![\w-])/y
const halves: Readonly<Record<string, string>> = { 1: 'first half', 2: 'second half' }
const fiscal = /FY ?['’]?(\d{4}|\d{2})(?:[–/-](\d{2}))?(?!\w)/y

function period(written: Written, at: number): Token | undefined {
  const { text } = written
  if (text[at] === 'Q') return quarterAt(text, at)
  if (text[at] === 'H') return halfAt(text, at)
  const found = text[at] === 'F' ? matchAt(fiscal, text, at) : null
  if (found === null) return undefined
  const second = found[2] === undefined ? '' : ` ${twoDigits(found[2])}`
  return { end: at + found[0].length, spoken: `fiscal year ${shortYear(found[1])}${second}` }
}

function shortYear(written = ''): string {
  const years = written.replace(/\D/g, '')
  return years.length === 2 ? twoDigits(years) : year(years)
}

function quarterAt(text: string, at: number): Token | undefined {
  const found = matchAt(quarter, text, at)
  if (found === null) return undefined
  const [whole, first = '', second, fiscalYear, years] = found
  const last = second === undefined ? '' : ` to ${ordinal(second)}`
  const end = at + whole.length
  const said = fiscalYear === undefined ? saidYears(years) : `fiscal year ${shortYear(fiscalYear)}`
  return { end, spoken: spanOf(text, at, `${ordinal(first)}${last} quarter`, said, end) }
}

/** A year by its four digits, or by two of this century. */
function saidYears(written = ''): string {
  const digits = written.replace(/\D/g, '')
  if (digits === '') return ''
  return digits.length === 2 ? `twenty ${twoDigits(digits)}` : year(digits)
}

const spanCues = wordSet('in during since by until till through from')

/** `in 1H`, `for H2` */
function isCuedSpan(text: string, at: number): boolean {
  const before = wordBefore(text, at).toLowerCase()
  return spanCues.has(before) || before === 'for'
}

/** "the third quarter of twenty twenty-five"; without an article before a thing of that time: "third quarter sales". */
function spanOf(text: string, at: number, span = '', years = '', end = at): string {
  const isCued = spanCues.has(wordBefore(text, at).toLowerCase())
  const noun = nounAfter(text, end) || (isCued ? '' : nameAfter(text, at, end))
  const hasThing = noun !== '' && !functionWords.has(noun) && !(isCued && years === '')
  const article =
    hasThing || /(?:\b(?:the|its|their|our|a|each|every)|['’]s) $/i.test(justBefore(text, at, 8)) ? '' : 'the '
  return `${article}${span}${years === '' ? '' : `${hasThing ? '' : ' of'} ${years}`}`
}

/** The `EPS` of `2Q25 EPS`, and in a heading any word: `Nvidia Q3 Revenue`. */
function nameAfter(text: string, at: number, end: number): string {
  if (text[end] !== ' ' || !isCapitalLetter(text.charCodeAt(end + 1))) return ''
  const word = wordAfter(text, end)
  const before = wordBefore(text, at)
  const isHeading = at === 0 || (isCapitalLetter(before.charCodeAt(0)) && !functionWords.has(before.toLowerCase()))
  return isHeading || /^[A-Z]{2,6}$/.test(word) ? word : ''
}

function halfAt(text: string, at: number): Token | undefined {
  const found = matchAt(half, text, at)
  if (found === null || (found[2] === undefined && !isCuedSpan(text, at))) return undefined
  const end = at + found[0].length
  return { end, spoken: spanOf(text, at, halves[found[1] ?? ''], saidYears(found[2]), end) }
}
