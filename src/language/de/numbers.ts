/**
 * German number words, written as Duden writes them: one word below a million, "zwei Millionen fünfhunderttausend" above.
 *
 *     2026  →  zweitausendsechsundzwanzig, the year 1984  →  neunzehnhundertvierundachtzig, 3.  →  dritter
 */

/** How a one is said: alone, or before a noun in its gender and case. */
export type One = 'eins' | 'ein' | 'eine' | 'einen' | 'einem' | 'einer' | 'eines'

/** What the stem of an ordinal ends in: "dritte", "dritten", "dritter", "drittes", "drittem". */
export type OrdinalEnding = 'e' | 'en' | 'er' | 'es' | 'em'

const small = [
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
].flatMap(words => words.split(' '))

const tens = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

/** The names of 10^6, 10^9, …; all are feminine, and all plurals end in -en. */
const powers = [
  'Million Milliarde Billion Billiarde Trillion Trilliarde Quadrillion Quadrilliarde',
  'Quintillion Quintilliarde Sextillion'
].flatMap(words => words.split(' '))

const mostDigits = 6 + 3 * powers.length

/** "eins" is "ein" before more of the same word: "einundzwanzig", "eintausend". */
function joined(n: number): string {
  return n === 1 ? 'ein' : belowHundred(n)
}

function belowHundred(n: number): string {
  const word = small[n]
  if (word !== undefined) return word
  const ten = tens[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? ten : `${joined(n % 10)}und${ten}`
}

/** `isFirst`: nothing of the number stands before it, and "hundert" is enough. */
function belowThousand(n: number, isFirst: boolean): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  if (hundreds === 0) return belowHundred(rest)
  const hundred = hundreds === 1 && isFirst ? 'hundert' : `${joined(hundreds)}hundert`
  return rest === 0 ? hundred : hundred + belowHundred(rest)
}

function belowMillion(n: number, isFirst = true): string {
  const thousands = Math.floor(n / 1000)
  const rest = n % 1000
  if (thousands === 0) return belowThousand(rest, isFirst)
  const thousand = `${thousandsWord(thousands, isFirst && rest < 100)}tausend`
  return rest === 0 ? thousand : thousand + belowThousand(rest, false)
}

/** "tausend", "tausendfünf", but "eintausendzweihundert": alone a thousand needs no "ein". */
function thousandsWord(thousands: number, isRound: boolean): string {
  if (thousands === 1) return isRound ? '' : 'ein'
  const word = belowThousand(thousands, true)
  return word.endsWith('eins') ? word.slice(0, -1) : word
}

/**
 * The words for a whole number, given as digits without separators. A one that is the whole number takes the form `one`
 * ("eine Stunde"); beyond 10^38 the digits are said one by one, since nobody knows the words.
 */
export function cardinal(n: string | number, one: One = 'eins'): string {
  const digits = withoutZeros(String(n))
  if (digits === '1') return one
  if (digits.length > mostDigits) return digitByDigit(String(n))
  if (digits.length <= 6) return belowMillion(Number(digits))
  const words: string[] = []
  for (let power = powers.length - 1; power >= 0; power--) {
    const end = digits.length - 6 - 3 * power
    if (end > 0) words.push(...powerWords(Number(digits.slice(Math.max(0, end - 3), end)), powers[power] ?? ''))
  }
  const rest = Number(digits.slice(-6))
  if (rest > 0) words.push(belowMillion(rest))
  return words.join(' ')
}

function powerWords(count: number, power: string): readonly string[] {
  if (count === 0) return []
  return [count === 1 ? 'eine' : belowThousand(count, true).replace(/eins$/, 'eine'), plural(power, count)]
}

function plural(power: string, count: number): string {
  if (count === 1) return power
  return power.endsWith('e') ? `${power}n` : `${power}en`
}

function withoutZeros(digits: string): string {
  let zeros = 0
  while (zeros < digits.length - 1 && digits.charCodeAt(zeros) === 0x30) zeros++
  return zeros === 0 ? digits : digits.slice(zeros)
}

const unevenStems: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' }

/** `3` → "dritte", `100` with `en` → "hundertsten". Digits without separators. */
export function ordinal(n: string | number, ending: OrdinalEnding = 'e'): string {
  return ordinalStem(withoutZeros(String(n))) + ending
}

function ordinalStem(digits: string): string {
  const last = Number(digits.slice(-2))
  const words = digits.length <= 6 ? cardinal(digits) : oneWord(cardinal(digits))
  if (last === 0 || last > 19)
    return `${digits.length > 1 ? words.replace(/en?$/, '') : words}${digits === '0' ? 't' : 'st'}`
  const stem = unevenStems[last]
  return stem === undefined ? `${words}t` : words.slice(0, words.length - belowHundred(last).length) + stem
}

/** "die einmillionste", not "eine millionste" */
function oneWord(words: string): string {
  return words.replace('eine Milli', 'ein Milli').replace(/ /g, '').toLowerCase()
}

/** `007` → "null null sieben". What is no digit is left out. */
export function digitByDigit(digits: string): string {
  let words = ''
  for (let i = 0; i < digits.length; i++) {
    const word = small[digits.charCodeAt(i) - 0x30]
    if (word !== undefined) words += words === '' ? word : ` ${word}`
  }
  return words
}

/** `3`, `14` → "drei Komma eins vier". */
export function decimal(whole: string, decimals: string): string {
  return `${cardinal(whole)} Komma ${digitByDigit(decimals)}`
}

/** Years from 1100 to 1999 count in hundreds: "neunzehnhundertfünf"; all others are said like any number. */
export function year(n: string | number): string {
  const value = Number(n)
  if (value < 1100 || value > 1999) return cardinal(n)
  const rest = value % 100
  return `${belowHundred(Math.floor(value / 100))}hundert${rest === 0 ? '' : belowHundred(rest)}`
}

/** `2.1.3` → "zwei Punkt eins Punkt drei", `3.05` → "drei Punkt null fünf": the parts of a version are numbers of their own. */
export function version(parts: string): string {
  return parts
    .split('.')
    .map(part => (part.length > 1 && part.startsWith('0') ? digitByDigit(part) : cardinal(part)))
    .join(' Punkt ')
}
