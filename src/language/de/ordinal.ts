/**
 * Ordinals with the ending their article and noun ask for.
 *
 *     Ein 2. Versuch am Ende des 3. Quartals  →  Ein zweiter Versuch am Ende des dritten Quartals
 */
import { isCapitalLetter, isDigit, isSmallLetter } from '../characters.js'
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { goesOn, isTied, lettersAt, lettersBefore, pastBlank } from './context.js'
import { ordinalEnding } from './grammar.js'
import { isMonth } from './months.js'
import { ordinal as say } from './numbers.js'
import { numeralAt } from './numeral.js'

export const ordinal: Rule = { class: 'ordinal', starts: digits, read }

/** Nouns that are counted by ordinals without an article too: `1. FC Köln`, `3. Liga`. */
const ordinalNouns =
  wordSet(`Jahrhundert Jahrtausend Jahrzehnt Quartal Halbjahr Semester Lebensjahr Geburtstag Jahrestag Todestag Liga Bundesliga
  Klasse Runde Etappe Halbzeit Minute Spielminute Spieltag Platz Rang Auflage Ausgabe Staffel Folge Teil Stock Stockwerk Etage Obergeschoss
  Untergeschoss OG Advent Weltkrieg Republik Reich Senat Zivilsenat Strafsenat Kammer Instanz Vorsitzender Vorsitzende Bürgermeister
  Bürgermeisterin Wahlgang Wahlperiode Legislaturperiode Lesung Generation Preis Sieger FC SC SV VfL VfB TSV FSV FFC TC Sinfonie Symphonie
  Klavierkonzert Bezirk Arrondissement Division Armee Bataillon Kompanie Jh Jhd Aufl Ausg Hj Hälfte Viertelfinale Ligaspiel Jahrgang Kanzler Präsident`)

/** Whether a number with a dot at the beginning of a line belongs to this noun rather than to a list. */
export function isOrdinalNoun(word: string): boolean {
  return ordinalNouns.has(word)
}

const becoming = wordSet('wurde wurden werden wird werde ward geworden Als als')

function read({ text, endsSentence }: Written, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  if (
    numeral === undefined ||
    numeral.point !== '' ||
    numeral.part !== '' ||
    text.charCodeAt(numeral.end) !== 0x2e ||
    isTied(text, at)
  )
    return undefined
  const stop = numeral.end
  if (numeral.whole.length > 7 || (numeral.whole.length > 1 && numeral.whole.startsWith('0'))) return undefined
  const end = stop + 1
  if (isPoint(text, at, end)) return { end, spoken: `${say(numeral.whole, 'en')}s`, class: 'list-item' }
  if (endsSentence(stop) && lettersAt(text, stop + 2) !== 'Mal')
    return isRank(text, at) ? { end: stop, spoken: say(numeral.whole, ordinalEnding(text, at, stop)) } : undefined
  return isOrdinal(text, end) ? { end, spoken: say(numeral.whole, ordinalEnding(text, at, end)) } : undefined
}

const farthestColon = 200

/** `zwei Themen: 1. Energie, 2. Verkehr`: points, not places. */
function isPoint(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at - 2)
  if (text.charCodeAt(at - 1) !== 0x20 || (sign !== 0x3a && sign !== 0x2c && sign !== 0x3b)) return false
  const noun = lettersAt(text, pastBlank(text, end))
  if (text.charCodeAt(end) !== 0x20 || isMonth(noun) || isOrdinalNoun(noun) || !isCapitalLetter(noun.charCodeAt(0)))
    return false
  return sign === 0x3a
    ? text.charCodeAt(at) === 0x31
    : text.slice(Math.max(0, at - farthestColon), at).includes(': 1. ')
}

/** `Er wurde 2.` */
function isRank(text: string, at: number): boolean {
  return becoming.has(lettersBefore(text, at - 1))
}

/** A noun, an adjective or the second of two ordinals goes on after the dot. */
function isOrdinal(text: string, end: number): boolean {
  const from = pastBlank(text, end)
  const code = text.charCodeAt(from)
  if (isCapitalLetter(code) || isSmallLetter(code)) return true
  if (isDigit(code)) return false
  // `1., 2. und 3.`, `der 1.–3. Platz`, `(2.)`, `am 3.!`
  return from === end && !goesOn(text, end)
}
