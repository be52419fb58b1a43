/**
 * Numbers that belong to a name: versions and models. A dot in them is said as "Punkt", since it parts numbers.
 *
 *     Claude 3.5, GPT-4o, RTX 5090  →  Claude drei Punkt fünf, G P T vier o, R T X fünfzig neunzig
 */
import { isCapitalLetter, isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { beforeBlank, goesOn, hasCapital, isLetter, isTied, lettersAt, lettersBefore, pastBlank } from './context.js'
import { isName } from './identifier.js'
import { cardinal, version as say } from './numbers.js'
import { numeralAt } from './numeral.js'

export const version: Rule = { class: 'version', starts: digits, read }

/** `3.1`, `20.11.1`, `192.168.0.1`. */
const dotted = /\d{1,5}(?:\.\d{1,5}){1,5}(?!\d|,\d)/y
/** `4o`, `72B`, `17e`, `8x7B`, `3.5x`: letters that belong to the number. */
const tail = /(?:x(\d{1,4}))?([A-Za-z])?(?![A-Za-z0-9äöüß])/y

function read({ text }: Written, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  if (numeral === undefined || numeral.part !== '') return undefined
  const run = text.slice(at, numeral.runEnd)
  const whole = text.charCodeAt(numeral.runEnd) === 0x2e ? (matchAt(dotted, text, at)?.[0] ?? run) : run
  const isMany = whole.indexOf('.') !== whole.lastIndexOf('.')
  if (isTied(text, at)) return tied(text, at, whole)
  if (whole.length > run.length && isGrouped(whole) && !builds.has(lettersBefore(text, beforeBlank(text, at))))
    return undefined
  if (isMany) return tokenOf(text, at, at, whole)
  if (!mayBeModel(text, whole, at + whole.length)) return undefined
  const name = nameBefore(text, at)
  if (name === '') return isModelTail(text, at + whole.length) ? tokenOf(text, at, at, whole) : undefined
  if (pairNames.has(name) && whole.length === 4) return { end: at + 4, spoken: pairs(whole) }
  if (digitNames.has(name) && whole.length === 3) return { end: at + 3, spoken: singles(whole) }
  return whole.includes('.') || isModelTail(text, at + whole.length) ? tokenOf(text, at, at, whole) : undefined
}

/** Most numbers are neither `3.5` nor `72B` nor the four digits of a graphics card, and nobody need look at what stands before. */
function mayBeModel(text: string, whole: string, end: number): boolean {
  return whole.includes('.')
    ? !measured.has(lettersAt(text, pastBlank(text, end)))
    : whole.length > 2 || isLetter(text.charCodeAt(end))
}

/** Words for measures: what stands before them is an amount, whatever name comes first. */
const measured =
  wordSet(`Prozent Prozentpunkte Prozentpunkten Promille Million Millionen Milliarde Milliarden Billionen Euro Dollar Franken Grad Punkte
  Punkten Meter Metern Kilometer Kilometern Stunden Minuten Sekunden Tonnen Liter Jahre Jahren Mal Megawatt Gigawatt Gigabyte`)

/** Only behind these a dot and three digits are no thousands. */
const builds = wordSet('Version Build Firmware Kernel Release Treiber v V')

/** `1.234.567` has thousands, and so has `Dow Jones 45.123`. */
function isGrouped(whole: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(whole)
}

function isModelTail(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x78
    ? isDigit(text.charCodeAt(end + 1))
    : isCapitalLetter(text.charCodeAt(end)) && !goesOn(text, end + 1)
}

/** `GPT-4o`, `Covid-19`, `Qwen2.5`: the hyphen is not heard, but it stays inside a compound (`Covid-19-Daten`). */
function tied(text: string, at: number, whole: string): Token | undefined {
  const isHyphen = text.charCodeAt(at - 1) === 0x2d
  const name = lettersBefore(text, isHyphen ? at - 1 : at)
  const spoken = pairNames.has(name) && whole.length === 4 ? pairs(whole) : undefined
  const token = spoken === undefined ? tokenOf(text, at, at, whole) : { end: at + 4, spoken }
  const isInside = text.charCodeAt(token.end) === 0x2d
  return isHyphen && !isInside && hasCapital(name) ? { ...token, start: at - 1 } : token
}

function tokenOf(text: string, start: number, at: number, whole: string): Token {
  const from = at + whole.length
  const [written = '', times, letter] = matchAt(tail, text, from) ?? []
  const number = isName(whole) ? say(whole).replace(/^/, '') : say(whole)
  const factor = times === undefined ? '' : ` mal ${cardinal(times)}`
  return { start, end: from + written.length, spoken: number + factor + (letter === undefined ? '' : ` ${letter}`) }
}

/** Products whose four digits are said in pairs: "fünfzig neunzig". */
const pairNames = wordSet('RTX GTX RX Radeon GeForce Geforce Ryzen Xeon Quadro')
/** Products whose three digits are said one by one. */
const digitNames = wordSet('Boeing')

function pairs(number: string): string {
  const [first, last] = [number.slice(0, 2), number.slice(2)]
  if (last === '00') return `${cardinal(first)}hundert`
  return last.startsWith('0') ? cardinal(number) : `${cardinal(first)} ${cardinal(last)}`
}

function singles(number: string): string {
  return number
    .split('')
    .map(it => cardinal(it))
    .join(' ')
}

/** Words with a capital that stand before numbers and are no names: the decimals behind them have a "Komma". */
const noNames =
  wordSet(`Mit Um Bei Auf In Rund Etwa Von Bis Über Unter Nur Fast Gut Knapp Faktor Note Wert Werte Index Durchschnitt Schnitt Mittel
  Score Punktzahl Ergebnis Zinssatz Quote Rate Anteil Koeffizient Konstante Pi Abstand Länge Breite Höhe Gewicht Das Der Die Sie Es Er Wir
  Am Im Zum Vom Ab Seit Nach Vor Gegen Zwischen Insgesamt Genau Mindestens Höchstens Circa Ca Und Oder Noch Platz Rang Stunde Uhr Minuten`)

/** The name a number stands behind: the word before it, if it has a capital and is no ordinary beginning of a sentence. */
function nameBefore(text: string, at: number): string {
  const end = beforeBlank(text, at)
  if (end === at) return ''
  const name = lettersBefore(text, end)
  if (name === '') return isNamePart(text.charCodeAt(end - 1)) ? partOfName(text, end) : ''
  return hasCapital(name) && !noNames.has(name) ? name : ''
}

function isNamePart(code: number): boolean {
  return isDigit(code) || code === 0x2b
}

/** `Llama 3.1 405B`, `Gemini 2 9B`: a number behind a number behind a name. */
function partOfName(text: string, end: number): string {
  let start = end
  while (
    end - start < 12 &&
    (isDigit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x2e || text.charCodeAt(start - 1) === 0x2b)
  )
    start--
  const name = lettersBefore(text, beforeBlank(text, start))
  return isLetter(text.charCodeAt(start - 1)) || hasCapital(name) ? name : ''
}
