/**
 * Quarters, half-years and weeks by their letters.
 *
 *     In Q1 2026 und ab KW 12  →  Im ersten Quartal 2026 und ab Kalenderwoche zwölf
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written, wordBefore } from '../rule.js'
import { blanksBefore, capitalised, digitsEnd, isLetter, pastBlanks } from './letters.js'
import { cardinal, ordinal } from './numbers.js'

export const periodRule: Rule = {
  class: 'period',
  starts: 'QHK',
  odd: ['digit', 'capital'],
  read: ({ text }: Written, at) => {
    if (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) return undefined
    return text.charAt(at) === 'K' ? readWeek(text, at) : readPeriod(text, at)
  }
}

const quarter = /Q([1-4])(?![\wäöüß]|[.,]\d|-[A-Za-zÄÖÜ])/y
const half = /H([12])(?= (?:19|20)\d\d(?!\d)|\/(?:19|20)\d\d(?!\d))/y
const yearMark = /\/(?=(?:19|20)?\d\d(?!\d))|['’](?=\d\d(?!\d))/y

function readPeriod(text: string, at: number): Token | undefined {
  const isQuarter = text.charAt(at) === 'Q'
  const match = matchAt(isQuarter ? quarter : half, text, at)
  if (match === null) return undefined
  const end = at + match[0].length
  const mark = matchAt(yearMark, text, end)
  const noun = isQuarter ? 'Quartal' : 'Halbjahr'
  const { start, spoken } = inContext(text, at, Number(match[1]), noun)
  return { start, end: mark === null ? end : end + mark[0].length, spoken: mark === null ? spoken : `${spoken} ` }
}

/** What a word before asks for: its article and the endings. */
const frames: Readonly<Record<string, readonly [article: string, ending: 'e' | 'en' | 'es', genitive?: 's']>> = {
  seit: ['dem', 'en'],
  ab: ['dem', 'en'],
  nach: ['dem', 'en'],
  aus: ['dem', 'en'],
  von: ['dem', 'en'],
  mit: ['dem', 'en'],
  vor: ['dem', 'en'],
  zu: ['dem', 'en'],
  gegenüber: ['dem', 'en'],
  bis: ['zum', 'en'],
  für: ['das', 'e'],
  gegen: ['das', 'e'],
  auf: ['das', 'e'],
  über: ['das', 'e'],
  anfang: ['des', 'en', 's'],
  ende: ['des', 'en', 's'],
  mitte: ['des', 'en', 's'],
  während: ['des', 'en', 's'],
  beginn: ['des', 'en', 's'],
  im: ['', 'en'],
  am: ['', 'en'],
  zum: ['', 'en'],
  vom: ['', 'en'],
  beim: ['', 'en'],
  dem: ['', 'en'],
  den: ['', 'en'],
  des: ['', 'en', 's'],
  das: ['', 'e']
}

function inContext(text: string, at: number, count: number, noun: string): { start: number; spoken: string } {
  const before = wordBefore(text, at)
  const small = before.toLowerCase()
  if (small === 'in') {
    const start = blanksBefore(text, at) - before.length
    return { start, spoken: `${before === 'In' ? 'Im' : 'im'} ${ordinal(count, 'en')} ${noun}` }
  }
  const frame = frames[small]
  if (frame !== undefined) {
    const [article, ending, genitive = ''] = frame
    return { start: at, spoken: `${article === '' ? '' : `${article} `}${ordinal(count, ending)} ${noun}${genitive}` }
  }
  if (isFirst(text, at) && isSubject(text, at)) return { start: at, spoken: `Das ${ordinal(count)} ${noun}` }
  const isChained = /^(?:und|oder|bis|sowie)$/.test(small)
  const spoken = `${ordinal(count, isChained ? 'en' : 'es')} ${noun}`
  return { start: at, spoken: isFirst(text, at) ? capitalised(spoken) : spoken }
}

const behind = /[QH]\d(?:[ /'’]+\d{2,4})? [a-zäöü]/y

/** `Q3 2025 war gut.`: a small letter follows, as in a sentence. */
function isSubject(text: string, at: number): boolean {
  return matchAt(behind, text, at) !== null
}

function isFirst(text: string, at: number): boolean {
  const start = blanksBefore(text, at)
  if (text.startsWith('vs.', start - 3)) return false
  return start === 0 || '.!?:„"“\n'.includes(text.charAt(start - 1))
}

const week = /KWs?(?![A-Za-zÄÖÜäöüß-])/y

/** `KW 12`, `12. KW`; `5 kW` is another matter. */
function readWeek(text: string, at: number): Token | undefined {
  const match = matchAt(week, text, at)
  if (match === null) return undefined
  const end = at + match[0].length
  const number = pastBlanks(text, end)
  const past = digitsEnd(text, number)
  const before = blanksBefore(text, at)
  if (past === number || past > number + 2) {
    const isCounted = text.charAt(before - 1) === '.' && isDigit(text.charCodeAt(before - 2))
    return isCounted ? { end, spoken: 'Kalenderwoche' } : undefined
  }
  // `KW 12–14` goes on with its range
  return { end: past, spoken: `Kalenderwoche ${cardinal(text.slice(number, past))}` }
}
