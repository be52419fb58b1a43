/** What single UTF-16 units are to somebody who reads aloud. All of these are asked for every character, so they are plain comparisons. */

export const softHyphen = 0xad
/** Stands for a node without words (a mark) in a line of text: joined to both sides, seen by nobody. */
export const wordJoiner = '\u2060'

const beyondLatin = /[\p{L}\p{N}\p{M}]/u
const small = /\p{Ll}/u
const capital = /\p{Lu}/u

/** White space of any width, also where a line may not break there. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isRareBlank(code)
}

function isRareBlank(code: number): boolean {
  return code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x205f || code === 0x3000 || code === 0x85
}

/** Characters without a picture: soft hyphen, zero-width ones, direction marks, variation selectors. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === softHyphen
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || isRareInvisible(code)
}

function isRareInvisible(code: number): boolean {
  return (code >= 0x2060 && code <= 0x2069) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff
}

/** Nothing to hear and nothing to see. */
export function isVoid(code: number): boolean {
  return isBlank(code) || isInvisible(code)
}

/** The hyphens that join parts of a word; U+2011 is the one that editors' programs put in `KI‑Kooperation`. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

export function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x2044 || code === 0x2215
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters, digits and marks that combine with them. Halves of surrogate pairs are none: nearly all of them are emoji. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
  if (code < 0x250)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba
  if ((code >= 0x2000 && code < 0x2070) || Number.isNaN(code)) return false
  return !isInvisible(code) && beyondLatin.test(String.fromCharCode(code))
}

export function isSmallLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return small.test(String.fromCharCode(code))
}

export function isCapitalLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return capital.test(String.fromCharCode(code))
}
