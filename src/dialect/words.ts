import { isLetterOrDigit, isMark } from '../script/letters.js'

/** Signs that stand in the middle of words: `geht's`, `l’Oréal`. */
const apostrophes = "'’"
const hyphens = '-‐‑'
const underscore = 0x5f

/** Letters, digits and accents; `at` is the offset of the character or of its second half. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === underscore || isLetterOrDigit(text, at)
  const first = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
  return isLetterOrDigit(text, first) || isMark(text, first)
}

/**
 * Says whether a tag between `left` and `right` would stand inside a word: `Modell|e`, `geht|'s`. With `hyphenJoins` also
 * at a hyphen (`KI|‑Modell`, `US|‑ und`), for services that make a blank of every tag.
 */
export function touches(left: string, right: string, hyphenJoins: boolean): boolean {
  if (left === '' || right === '') return false
  const end = left.length - 1
  const last = left.charAt(end)
  const first = right.charAt(0)
  if (hyphenJoins && (hyphens.includes(last) || hyphens.includes(first))) return true
  if (apostrophes.includes(last)) return end > 0 && isLetter(left, end - 1) && isLetter(right, 0)
  if (apostrophes.includes(first)) return right.length > 1 && isLetter(left, end) && isLetter(right, 1)
  return isLetter(left, end) && isLetter(right, 0)
}

/** Blanks that mean nothing but "next word"; no-break spaces are kept, they belong to the words. */
const loose = /[\t\n\r\u0085\u2028\u2029]| {2}/
const looseRuns = /[\t\n\r \u0085\u2028\u2029]+/g

/** One blank for every run of white space. */
export function collapse(text: string): string {
  return loose.test(text) ? text.replace(looseRuns, ' ') : text
}

export function isBlank(character: string): boolean {
  const code = character.charCodeAt(0)
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || isRareBlank(code)
}

function isRareBlank(code: number): boolean {
  return code === 0x85 || code === 0x2028 || code === 0x2029
}
