/** What stands right beside a number; plain loops, since this is asked for every number. */
import { isCapitalLetter, isDigit } from '../characters.js'

const longestWord = 40

/** Latin letters, which German words and units are made of. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7
}

/** The letters that begin exactly at an offset; empty where none do. */
export function lettersAt(text: string, at: number): string {
  let end = at
  while (end - at < longestWord && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** The letters that end exactly at an offset; empty where none do. */
export function lettersBefore(text: string, at: number): string {
  let start = at
  while (at - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, at)
}

/** After one blank, if there is one. */
export function pastBlank(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 ? at + 1 : at
}

/** Before one blank, if there is one. */
export function beforeBlank(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 0x20 ? at - 1 : at
}

let lastText = ''
let lastAt = -1
let lastLabel = ''

/** The word before a number, over a blank, a colon or a full stop; empty where another sign stands there. */
export function labelBefore(text: string, at: number): string {
  if (at === lastAt && text === lastText) return lastLabel
  lastLabel = findLabel(text, at)
  lastText = text
  lastAt = at
  return lastLabel
}

function findLabel(text: string, at: number): string {
  let end = beforeBlank(text, at)
  const code = text.charCodeAt(end - 1)
  if (end < at && (code === 0x3a || code === 0x2e)) end--
  return lettersBefore(text, end)
}

/** Whether letters or digits go on at an offset. */
export function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code)
}

/** Whether a number is tied to the word before it: `GPT-4`, `H100`, `Covid-19`. */
export function isTied(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return (
    isLetter(code) ||
    (code === 0x2d && at > 1 && (isLetter(text.charCodeAt(at - 2)) || isDigit(text.charCodeAt(at - 2))))
  )
}

/** Whether a word could be the name of a product: it has a capital letter somewhere. */
export function hasCapital(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isCapitalLetter(word.charCodeAt(i))) return true
  return false
}
