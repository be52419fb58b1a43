/** What the rules about words share: where a word ends, and how letters are said one by one. */
import { isDigit, isWordUnit } from '../characters.js'
import { remembering } from '../remember.js'

/** Letters and the marks on them; digits, raised and lowered ones too, are none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return isWordUnit(code) && !isSmallDigit(code)
}

/** `⁵` and `₂`. */
export function isSmallDigit(code: number): boolean {
  return code >= 0x2070 && code <= 0x2089
}

/** The capital letters of German. */
export function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0xc4 || code === 0xd6 || code === 0xdc
}

/** The small letters of German. */
export function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0xe4 || code === 0xf6 || code === 0xfc || code === 0xdf
}

/** Where the run of letters at an offset ends. */
export function lettersEnd(text: string, at: number): number {
  const { length } = text
  let end = at
  while (end < length && isLetter(text.charCodeAt(end))) end++
  return end
}

/** Where the run of digits at an offset ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Where the run of capital letters at an offset ends. */
export function capitalsEnd(text: string, at: number): number {
  let end = at
  while (isCapital(text.charCodeAt(end))) end++
  return end
}

/** `GPU` → "G P U". */
export const spelled = remembering(letters => Array.from(letters).join(' '))

/** `zum Beispiel` → "Zum Beispiel". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `NATO` → "Nato": no voice spells it. */
export function asWord(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase()
}

/** Where the blanks before an offset begin. */
export function blanksBefore(text: string, at: number): number {
  let start = at
  while (text.charCodeAt(start - 1) === 0x20) start--
  return start
}

/** Whether a letter goes on with what is said part by part before it: the `I` of `K I`, the `D` of `drei D`, the `G` of `B Verf G`. */
export function isSpelledOn(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 0x20 || !isLetter(text.charCodeAt(at - 2))) return false
  return !isLetter(text.charCodeAt(at - 3)) || saidApart.test(text.slice(Math.max(0, at - longestApart), at))
}

const longestApart = 9
const saidApart =
  /(?:(?<!\p{L})(?:Verf|Verw|Urh|Akt|St|Bf|Sch|Wi|Betr|Arb)|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[zß]ig|hundert|tausend|null) $/u

/** Where the blanks at an offset end. */
export function pastBlanks(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 0x20) end++
  return end
}
