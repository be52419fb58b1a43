/**
 * Letters with digits: chips, models, roads, gases. The number is said apart, and a one in it is always "eins".
 *
 *     Der MI300X, CO₂ und v2.1.3  →  Der M I dreihundert X, C O zwei und Version zwei Punkt eins Punkt drei
 */
import { isDigit } from '../characters.js'
import { capitals, matchAt, type Rule, smallLetters, type Token, type Written, wordBefore } from '../rule.js'
import { sayCapitals } from './acronym.js'
import { capitalsEnd, digitsEnd, isCapital, isLetter, isSmall, isSmallDigit, lettersEnd, spelled } from './letters.js'
import { cardinal, digitByDigit, version, year } from './numbers.js'

export const letterDigitRule: Rule = {
  class: 'letter-digit',
  starts: capitals + smallLetters,
  odd: ['digit', 'sign'],
  read: readLetterDigit
}

const longestPrefix = 6

function readLetterDigit(written: Written, at: number): Token | undefined {
  const { text } = written
  const end = lettersEnd(text, at)
  if (
    end - at > longestPrefix ||
    !isNumber(text, end) ||
    isLetter(text.charCodeAt(at - 1)) ||
    isDigit(text.charCodeAt(at - 1))
  )
    return undefined
  const isCode = capitalsEnd(text, at) === end || (end === at + 1 && isSmall(text.charCodeAt(at)))
  if (!isCode) return undefined
  if (text.charCodeAt(end) === 0x2e)
    return isCapital(text.charCodeAt(at)) ? readCode(text, at, end, end + 1) : undefined
  return (
    readVersion(text, at, end) ?? readRaised(text, at, end) ?? readAccount(text, at, end) ?? readCode(text, at, end)
  )
}

const account = /[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,3})?(?![\dA-Z])/y

/** `DE89 3704 0044 0532 0130 00`: an account, in the groups of four in which it is printed. */
function readAccount(text: string, at: number, end: number): Token | undefined {
  const number = end - at === 2 ? matchAt(account, text, at)?.[0] : undefined
  if (number === undefined) return undefined
  const groups = [
    number.slice(2, 4),
    ...(number
      .slice(4)
      .replaceAll(' ', '')
      .match(/\d{1,4}/g) ?? [])
  ]
  return { end: at + number.length, spoken: `${spelled(number.slice(0, 2))} ${groups.map(digitByDigit).join(', ')}` }
}

/** A digit, also behind the dot of `ID.3` and `BA.2.86`. */
function isNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2e) return isDigit(text.charCodeAt(at + 1))
  return isDigit(code) || isSmallDigit(code) || code === 0xb2 || code === 0xb3
}

const versionNumber = /\d{1,6}(?:\.\d{1,6}){0,5}(?![\d.]*[,:]\d)/y

/** `v2.1.3` → "Version zwei Punkt eins Punkt drei". */
function readVersion(text: string, at: number, end: number): Token | undefined {
  if (text.slice(at, end).toLowerCase() !== 'v' || text.charAt(at) !== 'v') return undefined
  const match = matchAt(versionNumber, text, end)
  if (match === null || isLetter(text.charCodeAt(end + match[0].length))) return undefined
  const isNamed = /^version(?:en)?$/i.test(wordBefore(text, at))
  return { end: end + match[0].length, spoken: `${isNamed ? '' : 'Version '}${version(match[0])}` }
}

/** `x²` → "x Quadrat"; behind a longer word it is a footnote. */
function readRaised(text: string, at: number, end: number): Token | undefined {
  const power = { '²': 'Quadrat', '³': 'hoch drei' }[text.charAt(end)]
  return power === undefined ? undefined : { end: end + 1, spoken: `${text.slice(at, end)} ${power}` }
}

const mostGroups = 3

/** `H100`, `MI300X`, `B2B`, `CO₂`: groups of letters and digits in turn; the first number begins at `from`. */
function readCode(text: string, at: number, end: number, from = end): Token | undefined {
  // two letters are no word here: `SO₂`
  let spoken = end - at > 2 ? sayCapitals(text.slice(at, end)).spoken : spelled(text.slice(at, end))
  let past = from
  for (let groups = 0; groups < mostGroups; groups++) {
    const number = numberAt(text, past)
    if (number === undefined) break
    spoken += ` ${number.spoken}`
    past = number.end
    const letters = lettersAt(text, past, isCapital(text.charCodeAt(at)))
    if (letters === undefined) break
    spoken += letters.spoken
    past = letters.end
  }
  return past === from ? undefined : { end: past, spoken }
}

interface Piece {
  readonly end: number
  readonly spoken: string
}

function numberAt(text: string, at: number): Piece | undefined {
  if (isSmallDigit(text.charCodeAt(at))) return loweredAt(text, at)
  if (!isDigit(text.charCodeAt(at))) return undefined
  const match = matchAt(versionNumber, text, at)
  if (match === null) return undefined
  const end = digitsEnd(text, at)
  if (match[0].includes('.')) return { end: at + match[0].length, spoken: version(match[0]) }
  return { end, spoken: sayCode(text.slice(at, end)) }
}

function loweredAt(text: string, at: number): Piece {
  let end = at
  let digits = ''
  while (isSmallDigit(text.charCodeAt(end))) digits += String(text.charCodeAt(end++) % 16)
  return { end, spoken: cardinal(digits) }
}

/** `04` digit by digit, `2030` as a year, `5090` in pairs, longer ones digit by digit. */
export function sayCode(digits: string): string {
  if (digits.startsWith('0') || digits.length > 4) return digitByDigit(digits)
  if (/^(?:19|20)\d\d$/.test(digits)) return year(digits)
  const [front, back] = [digits.slice(0, -2), digits.slice(-2)]
  return digits.length === 4 && Number(back) >= 10 ? `${cardinal(front)} ${cardinal(back)}` : cardinal(digits)
}

const mostLetters = 3

/** The letters behind a number: `X`, `Ti`, `a`, the `s` of a plural. */
function lettersAt(text: string, at: number, hasPlural: boolean): Piece | undefined {
  const end = lettersEnd(text, at)
  if (end === at || end - at > mostLetters) return undefined
  const letters = text.slice(at, end)
  if (hasPlural && letters === 's' && !isDigit(text.charCodeAt(end))) return { end, spoken: 's' }
  if (letters.length === 1 || capitalsEnd(text, at) === end) return { end, spoken: ` ${spelled(letters)}` }
  return isCapital(text.charCodeAt(at)) ? { end, spoken: ` ${letters}` } : undefined
}
