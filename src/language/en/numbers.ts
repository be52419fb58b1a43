/** Numbers in American English words: "one hundred five", without "and". All take digits as they are written, without commas. */

import { remembering } from '../remember.js'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales =
  ' thousand million billion trillion quadrillion quintillion sextillion septillion octillion nonillion'.split(' ')
const longest = scales.length * 3

function belowHundred(number: number): string {
  if (number < 20) return ones[number] ?? ''
  const rest = number % 10
  return `${tens[Math.floor(number / 10)]}${rest === 0 ? '' : `-${ones[rest]}`}`
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100)
  const rest = number % 100
  if (hundreds === 0) return belowHundred(rest)
  return `${ones[hundreds]} hundred${rest === 0 ? '' : ` ${belowHundred(rest)}`}`
}

/** `1234` → "one thousand two hundred thirty-four"; what begins with a zero or is longer than any scale goes digit by digit. */
export const cardinal = remembering((digits: string) => {
  if (digits.length > longest || (digits.length > 1 && digits.startsWith('0'))) return digitByDigit(digits)
  const words: string[] = []
  for (let end = digits.length, scale = 0; end > 0; end -= 3, scale++) {
    const group = Number(digits.slice(Math.max(0, end - 3), end))
    if (group > 0) words.unshift(`${belowThousand(group)} ${scales[scale]}`.trim())
  }
  return words.join(' ') || 'zero'
})

const ordinals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    one: 'first',
    two: 'second',
    three: 'third',
    five: 'fifth',
    eight: 'eighth',
    nine: 'ninth',
    twelve: 'twelfth'
  })
)

/** `21` → "twenty-first" */
export function ordinal(digits: string): string {
  return withLastWord(cardinal(digits), word => ordinals.get(word) ?? `${word.replace(/y$/, 'ie')}th`)
}

/** "ninety" → "nineties" */
export function plural(words: string): string {
  return withLastWord(words, word => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`))
}

function withLastWord(words: string, change: (word: string) => string): string {
  const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1
  return words.slice(0, cut) + change(words.slice(cut))
}

/** `911` → "nine one one"; signs between the digits are left out. */
export function digitByDigit(digits: string): string {
  const words: string[] = []
  for (const character of digits) {
    const word = ones[character.charCodeAt(0) - 0x30]
    if (word !== undefined && character <= '9') words.push(word)
  }
  return words.join(' ')
}

/** `0.05` → "zero point zero five": the whole part and the digits after the point. */
export function decimal(whole: string, fraction: string): string {
  return `${cardinal(whole || '0')} point ${digitByDigit(fraction)}`
}

/** Two digits behind a year or a version: `05` → "oh five", `26` → "twenty-six". */
export function twoDigits(digits: string): string {
  return digits.startsWith('0') ? `oh ${belowHundred(Number(digits))}` : belowHundred(Number(digits))
}

/** `1905` → "nineteen oh five", `2005` → "two thousand five", `1900` → "nineteen hundred", `753` → "seven fifty-three" */
export function year(digits: string): string {
  const number = Number(digits)
  return number < 100 || number % 1000 < 10 ? cardinal(String(number)) : inPairs(String(number))
}

/** `5090` → "fifty ninety", `101` → "one oh one": numbers of rooms, chips and standards. */
export function inPairs(digits: string): string {
  if (digits.length > 4 || digits.length < 3) return cardinal(digits)
  const first = cardinal(digits.slice(0, -2))
  return digits.endsWith('00') ? `${first} hundred` : `${first} ${twoDigits(digits.slice(-2))}`
}

/** The number of a model or a part: `100` → "one hundred", `5090` → "fifty ninety", `6000` → "six thousand". */
export function serial(digits: string): string {
  if (digits.length > 4 || (digits.length > 1 && digits.startsWith('0'))) return digitByDigit(digits)
  return digits.length < 4 || digits.endsWith('000') ? cardinal(digits) : year(digits)
}

/** `1990` → "nineteen nineties", `80` → "eighties" */
export function decade(digits: string): string {
  return plural(year(digits))
}
