/**
 * Dates in all their spellings. The day is an ordinal and has the ending its article asks for: "am dritten", "der dritte".
 *
 *     Die Sitzung ist am 15.02.2026.  →  Die Sitzung ist am fünfzehnten Februar zweitausendsechsundzwanzig.
 */
import { isCapitalLetter, isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { goesOn, isTied, labelBefore, lettersAt, pastBlank } from './context.js'
import { articleBehindWeekday, ordinalEnding } from './grammar.js'
import { isShortMonth, monthName, months } from './months.js'
import { type OrdinalEnding, ordinal, year } from './numbers.js'
import { numeralAt, pastDigits } from './numeral.js'

export const date: Rule = { class: 'date', starts: digits, signed: true, read }

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const numeral = numeralAt(text, at)
  if (numeral === undefined || numeral.runEnd - at > 4) return undefined
  const code = text.charCodeAt(numeral.runEnd)
  if (numeral.runEnd - at === 4) return code === 0x2d || code === 0x2f ? yearFirst(text, at) : undefined
  if (numeral.runEnd - at > 2 || isTied(text, at)) return undefined
  if (code === 0x2e) return dayFirst(written, at, numeral.runEnd)
  if (code === 0x2f) return slashed(text, at)
  return code === 0x2d ? dashed(text, at) : undefined
}

const iso = /(\d{4})([-/])(\d{2})\2(\d{2})(?!\d|[-/.]\d)/y

/** `2026-02-15`, `2026/02/15`. */
function yearFirst(text: string, at: number): Token | undefined {
  const [whole, inYear = '', , month = '', day = ''] = matchAt(iso, text, at) ?? []
  if (whole === undefined || !isDay(day) || !isMonthNumber(month)) return undefined
  return { end: at + whole.length, spoken: `${sayDay(text, at, day)} ${sayMonth(month)} ${year(inYear)}` }
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31
}

function isMonthNumber(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12
}

function sayMonth(month: string): string {
  return months[Number(month) - 1] ?? ''
}

function sayDay(text: string, at: number, day: string): string {
  const article = articleBehindWeekday(text, at)
  if (article === undefined) return ordinal(Number(day), dayEnding(text, at))
  return `${article} ${ordinal(Number(day), article === 'der' ? 'e' : 'en')}`
}

/** All months are masculine, whether they stand there as a word or not. */
function dayEnding(text: string, at: number): OrdinalEnding {
  return ordinalEnding(text, at, at, 'Monat')
}

const days = /(\d{1,2})\.?( ?(?:–|-|\/|bis) ?)(\d{1,2})\./y

/** All that begins with a day and a dot: `15. Februar`, `15.2.`, `15.02.2026`, `12.–15. September`. */
function dayFirst(written: Written, at: number, stop: number): Token | undefined {
  const { text } = written
  const next = text.charCodeAt(pastBlank(text, stop + 1))
  if (isDigit(next)) return numeric(written, at) ?? monthOfYear(text, at)
  return isCapitalLetter(next) ? withMonthName(written, at, stop) : rangeOfDays(written, at)
}

/** `15. Februar 2026`, `8. Okt. 2023`. */
function withMonthName(written: Written, at: number, stop: number): Token | undefined {
  const { text } = written
  const day = text.slice(at, stop)
  const tail = isDay(day) ? monthAt(written, pastBlank(text, stop + 1)) : undefined
  return tail && { end: tail.end, spoken: `${sayDay(text, at, day)} ${tail.spoken}` }
}

interface Tail {
  readonly end: number
  readonly spoken: string
}

/** A month by name with the year after it. */
function monthAt({ text, endsSentence }: Written, at: number): Tail | undefined {
  const word = lettersAt(text, at)
  const name = monthName(word)
  if (name === undefined) return undefined
  const stop = at + word.length
  const takesStop = isShortMonth(word) && text.charCodeAt(stop) === 0x2e && !endsSentence(stop)
  const end = takesStop ? stop + 1 : stop
  const to = pastDigits(text, pastBlank(text, end))
  const number = text.slice(pastBlank(text, end), to)
  const isYear =
    number.length === 4 &&
    !goesOn(text, to) &&
    number < '2200' &&
    text.charCodeAt(to) !== 0x3a &&
    text.charCodeAt(end) === 0x20
  return isYear ? { end: to, spoken: `${name} ${year(number)}` } : { end, spoken: name }
}

const dayMonthYear = /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d|[.,:]\d|\p{L}|[%€$])/uy
const dayMonth = /(\d{1,2})\. ?(\d{1,2})\.(?! ?\d{1,2}\.)(?!\d)/y

/** The dash before a second date, which may have a blank on both sides, or the slash. */
const untilDate = /(?: [–-] |[–/-])(?=\d{1,2}\. ?\d{1,2}\.(?!\d{5}))/y

/** `15.02.2026`, `15.2.26`, `15.2.`, also as the first of `15.2.–18.2.`. */
function numeric(written: Written, at: number): Token | undefined {
  const { text } = written
  const [whole, day = '', month = '', inYear = ''] =
    matchAt(dayMonthYear, text, at) ?? matchAt(dayMonth, text, at) ?? withoutStop(text, at) ?? []
  if (whole === undefined || !isDay(day) || !isMonthNumber(month) || isVersionName(text, at)) return undefined
  const end = at + whole.length
  const inMonth = `${sayDay(text, at, day)} ${sayMonth(month)}`
  const spoken = inYear === '' ? inMonth : `${inMonth} ${year(fullYear(inYear))}`
  const dash = matchAt(untilDate, text, end)
  if (dash !== null) return { end: end + dash[0].length, spoken: `${spoken} ${dash[0] === '/' ? 'und' : 'bis'} ` }
  if (inYear !== '') return { end, spoken }
  return { end: text.charCodeAt(end - 1) === 0x2e && written.endsSentence(end - 1) ? end - 1 : end, spoken }
}

const stopless =
  /(\d{1,2})\.(\d{2})(?![\d%€$]|[.,:-]\d|\p{L}| ?(?:Uhr|Prozent|Punkte?n?|Euro|Franken|Dollar|Grad)(?!\p{L}))/uy

/** `am 24.12` lacks its last dot; no hour of the day comes after 24. */
function withoutStop(text: string, at: number): RegExpExecArray | null {
  const label = labelBefore(text, at)
  const isDated = dated.has(label)
  if (!isDated && !(mayBeDated.has(label) && text.slice(at, at + 2) > '24' && text.charCodeAt(at + 2) === 0x2e))
    return null
  return matchAt(stopless, text, at)
}

const dated = new Set(['am', 'Am', 'vom', 'Vom', 'zum', 'Zum'])
const mayBeDated = new Set(['bis', 'Bis', 'ab', 'Ab', 'seit', 'Seit'])

/** `24` is 2024, `89` is 1989. */
function fullYear(short: string): string {
  if (short.length === 4) return short
  return (short < '50' ? '20' : '19') + short
}

const versions =
  /(?:Version|Release|Build|Firmware|iOS|iPadOS|macOS|Android|Python|Node\.js|Chrome|Firefox|Ubuntu|Debian|Linux|Kernel|Treiber|v|V)\.? $/

/** `Ubuntu 12.04.24` is no day. */
function isVersionName(text: string, at: number): boolean {
  return !text.startsWith(' v. ', at - 4) && versions.test(text.slice(Math.max(0, at - 14), at))
}

/** `12.–15. September`, `3./4. März`, `3.–7.6.`. */
function rangeOfDays(written: Written, at: number): Token | undefined {
  const { text } = written
  const [whole, first = '', sign = '', last = ''] = matchAt(days, text, at) ?? []
  if (whole === undefined || !isDay(first) || !isDay(last)) return undefined
  const end = at + whole.length
  const tail = monthAt(written, pastBlank(text, end)) ?? numericTail(text, end)
  if (tail === undefined) return undefined
  const ending = dayEnding(text, at)
  const joint = sign.includes('/') ? 'und' : 'bis'
  return { end: tail.end, spoken: `${ordinal(first, ending)} ${joint} ${ordinal(last, ending)} ${tail.spoken}` }
}

const monthNumber = /(\d{1,2})\.(\d{4})?(?!\d)/y

function numericTail(text: string, at: number): Tail | undefined {
  const [whole, month = '', inYear] = matchAt(monthNumber, text, at) ?? []
  if (whole === undefined || !isMonthNumber(month)) return undefined
  return {
    end: at + whole.length,
    spoken: inYear === undefined ? sayMonth(month) : `${sayMonth(month)} ${year(inYear)}`
  }
}

const monthAndYear = /(0[1-9]|1[0-2])[./]((?:19|20)\d\d)(?![\d/]|[.,]\d)/y

/** `02.2026`, `02/2026` → "Februar zweitausendsechsundzwanzig". */
function monthOfYear(text: string, at: number): Token | undefined {
  const [whole, month = '', inYear = ''] = matchAt(monthAndYear, text, at) ?? []
  return whole === undefined ? undefined : { end: at + whole.length, spoken: `${sayMonth(month)} ${year(inYear)}` }
}

const slashes = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/y

/** `15/02/2026`; `02/15/2026` can only be American, `03/04/2026` can be both and is taken as the third of April. */
function slashed(text: string, at: number): Token | undefined {
  const [whole, first = '', second = '', inYear = ''] = matchAt(slashes, text, at) ?? []
  if (whole === undefined) return daysOfMonth(text, at) ?? monthOfYear(text, at)
  const isAmerican = !isMonthNumber(second)
  const [day, month] = isAmerican ? [second, first] : [first, second]
  if (!isDay(day) || !isMonthNumber(month)) return undefined
  const isDoubtful = !isAmerican && isMonthNumber(day) && Number(day) !== Number(month)
  const spoken = `${sayDay(text, at, day)} ${sayMonth(month)} ${year(fullYear(inYear))}`
  return { end: at + whole.length, spoken, ...(isDoubtful && { doubt: 'reading/ambiguous-date' }) }
}

const twoDays = /(\d{1,2})\/(\d{1,2})\. ?(?=\p{Lu})/uy

/** `3/4. März`. */
function daysOfMonth(text: string, at: number): Token | undefined {
  const [whole, first = '', second = ''] = matchAt(twoDays, text, at) ?? []
  if (whole === undefined || monthName(lettersAt(text, at + whole.length)) === undefined) return undefined
  const ending = dayEnding(text, at)
  return { end: at + whole.trimEnd().length, spoken: `${ordinal(first, ending)} und ${ordinal(second, ending)}` }
}

const dashes = /(\d{2})-(\d{2})-(\d{4})(?![\d-])/y
const daysOnly = /(\d{1,2})-(\d{1,2})\. ?(?=\p{Lu})/uy

/** `15-02-2026`, and `12-15. September`. */
function dashed(text: string, at: number): Token | undefined {
  const [whole, day = '', month = '', inYear = ''] = matchAt(dashes, text, at) ?? []
  if (whole !== undefined && isDay(day) && isMonthNumber(month))
    return { end: at + whole.length, spoken: `${sayDay(text, at, day)} ${sayMonth(month)} ${year(inYear)}` }
  const range = matchAt(daysOnly, text, at)
  if (range === null || monthName(lettersAt(text, at + range[0].length)) === undefined) return undefined
  const ending = dayEnding(text, at)
  return {
    end: at + range[0].trimEnd().length,
    spoken: `${ordinal(range[1] ?? '', ending)} bis ${ordinal(range[2] ?? '', ending)}`
  }
}
