/**
 * Letters and digits by the number of their character. Every word of every episode is looked at, and an expression such as
 * `\p{L}` takes the engine longer to prepare than an article takes to print, so the common characters are judged without one.
 */

const letterOrDigit = /^[\p{L}\p{N}]/u
const mark = /^\p{M}/u

/** Letters, digits and fractions among the signs before À: ª ² ³ µ ¹ º ¼ ½ ¾. */
const amongSigns: ReadonlySet<number> = new Set([0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe])

/** Says whether the character at `at`, the first half of a pair included, is a letter or a digit of any script. */
export function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  if (code < 0xc0) return amongSigns.has(code)
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  return code >= 0x250 && !isPunctuation(code) && letterOrDigit.test(text.slice(at, at + 2))
}

/** Says whether the character at `at` belongs to the letter before it: an accent, a vowel sign. */
export function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x300 && !isPunctuation(code) && mark.test(text.slice(at, at + 2))
}

/** General punctuation: dashes, quotation marks, dots, blanks and what joins or parts characters. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f
}
