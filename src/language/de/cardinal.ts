/**
 * All numbers that nothing else has claimed. A one takes the gender and case of its noun.
 *
 *     Nach 1 Woche hat die Firma 1.234 Beschäftigte.  →  Nach einer Woche hat die Firma eintausendzweihundertvierunddreißig Beschäftigte.
 */
import { isCapitalLetter, isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { isTied, labelBefore, lettersAt, pastBlank } from './context.js'
import { caseBefore, inflection, isAdverb, nounAfter, oneFor } from './grammar.js'
import { isName } from './identifier.js'
import { genderOf } from './nouns.js'
import { digitByDigit, type One, cardinal as say } from './numbers.js'
import { isOne, type Numeral, numeralAt, pastDigits, sayNumeral } from './numeral.js'

export const cardinal: Rule = { class: 'cardinal', starts: digits, read }

function read({ text }: Written, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  if (numeral === undefined) return undefined
  if (!numeral.grouped && isName(numeral.whole)) return named(numeral)
  if (isChain(text, numeral)) return chain(text, numeral)
  return { end: numeral.end, spoken: isOne(numeral) ? sayOne(text, numeral) : sayNumeral(numeral) }
}

/** `007`, `0815`, and numbers too long to be counted; these are said in digits, and long ones want a look. */
function named({ whole, runEnd }: Numeral): Token {
  const isLong = whole.length > 15
  return { end: runEnd, spoken: digitByDigit(whole), ...(isLong && { doubt: 'reading/unclear-number' }) }
}

/** `1 BvR 123/21`, `1 StR 5/24` */
const courtRegister = /^(?:Bv[A-Z]|StR|AZR)$/
const mostLinks = 12

/** `12.34.5678`, `4711-08-15`: numbers joined by signs that no rule understands. */
function isChain(text: string, { start, end }: Numeral): boolean {
  return !isTied(text, start) && isLink(text, end)
}

function isLink(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const isJoint = code === 0x2e || code === 0x2c || code === 0x2d || code === 0x2f || code === 0x3a || code === 0x5f
  return isJoint && isDigit(text.charCodeAt(at + 1))
}

function chain(text: string, { start }: Numeral): Token {
  let end = pastDigits(text, start)
  for (let links = 0; links < mostLinks && isLink(text, end); links++) end = pastDigits(text, end + 1)
  const parts = text.slice(start, end).split(/\D/)
  return { end, spoken: parts.map(sayPart).join(', '), doubt: 'reading/unclear-number' }
}

function sayPart(part: string): string {
  return isName(part) || part.length > 4 ? digitByDigit(part) : say(part)
}

/** Words a number is the name of: `Seite 1`, `Formel 1`, `Platz 1`. */
function isLabel(text: string, start: number): boolean {
  const before = labelBefore(text, start)
  return isCapitalLetter(before.charCodeAt(0)) && before.length > 2 && !beginsSentence(start, before)
}

const spans =
  /^(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|Meter|Kilometer|Euro|Cent|Dollar|Franken|Prozent|Punkt|Tor)$/

/** `die Pause 1 Stunde`, `Versand 1 Tag`: the noun behind is what is measured; `Gruppe 1 Punkt für Punkt` keeps its name. */
function isMeasured(text: string, start: number, noun: string): boolean {
  return spans.test(noun) && !labels.test(labelBefore(text, start))
}

function beginsSentence(start: number, word: string): boolean {
  const at = start - word.length - 1
  return at <= 0 && !labels.test(word)
}

const labels =
  /^(?:Seite|Kapitel|Platz|Phase|Teil|Nummer|Formel|Schritt|Artikel|Abschnitt|Absatz|Version|Stufe|Band|Folge|Tag|Runde|Gruppe|Typ|Level|Stand|Punkt|Regel|Frage|These)$/

function sayOne(text: string, numeral: Numeral): string {
  return say(numeral.whole, oneOf(text, numeral))
}

function oneOf(text: string, { start, end }: Numeral): One {
  const code = text.charCodeAt(end)
  if (code === 0x2d) return 'ein'
  if (code !== 0x20 || isTied(text, start)) return 'eins'
  const word = lettersAt(text, pastBlank(text, end))
  if (word === 'Uhr') return 'ein'
  if (courtRegister.test(word)) return 'eins'
  if (word === 'von' && !isCounted(labelBefore(text, start))) return oneOfMany(text, start, end)
  const person = isLabel(text, start) ? undefined : oneOfPeople(text, start, word)
  if (person !== undefined) return person
  if (word === '' || (isLabel(text, start) && !isMeasured(text, start, word))) return 'eins'
  const { gender, case: kase } = inflection(text, start, end)
  return gender === undefined ? (isCapitalLetter(word.charCodeAt(0)) ? 'ein' : 'eins') : oneFor(gender, kase)
}

/** `Teil 1 von 3`, `Lektion 1 von 8`: the number names the noun before it. */
function isCounted(label: string): boolean {
  const isNoun = isCapitalLetter(label.charCodeAt(0)) && !isAdverb(label) && genderOf(label) !== undefined
  return isNoun || labels.test(label)
}

const people =
  /(?:verletzt|tot|vermisst|festgenommen|gefangen|angeklagt|beschuldigt|verdächtig|verurteilt|geflüchtet|überlebend|erwachsen|jugendlich|infiziert|angehörig|abgeordnet|delegiert|beschäftigt|angestellt|bekannt|fremd|deutsch)(e[nr]?)$/i

/** `1 Verletzte`, `1 Vermissten`: adjectives that stand for people, whose ending tells who it is. */
function oneOfPeople(text: string, start: number, word: string): One | undefined {
  const ending = isCapitalLetter(word.charCodeAt(0)) ? people.exec(word)?.[1] : undefined
  if (ending === undefined) return undefined
  const kase = caseBefore(text, start)
  if (ending === 'er') return 'ein'
  if (ending === 'e') return oneFor('f', kase)
  return kase === 'dative' ? 'einem' : 'einen'
}

const ofMany = / von (?:(?:rund|etwa|circa|den|diesen|allen) ){0,2}\d[\d.]{0,8}/y

/** `1 von 3 Modellen` → "eines von drei Modellen": the one stands for a noun, and where that is not known, for a person. */
function oneOfMany(text: string, start: number, end: number): One {
  const many = matchAt(ofMany, text, end)
  const noun = many === null ? '' : nounAfter(text, end + many[0].length)
  if (noun === '') return 'eins'
  const kase = caseBefore(text, start)
  const gender = genderOf(noun) ?? 'm'
  if (kase === 'nominative' && gender === 'm') return 'einer'
  return gender === 'n' && kase !== 'dative' ? 'eines' : oneFor(gender, kase)
}
