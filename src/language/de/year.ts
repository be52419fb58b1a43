/**
 * Years: from 1100 to 1999 they count in hundreds, amounts do not, so the words around them decide.
 *
 *     Turing stellte 1950 die Frage.  →  Turing stellte neunzehnhundertfünfzig die Frage.
 */
import { isCapitalLetter, isDigit, isSmallLetter } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { goesOn, isTied, labelBefore, lettersAt, pastBlank } from './context.js'
import { isMonth } from './months.js'
import { numberOf } from './nouns.js'
import { cardinal, year as say } from './numbers.js'
import { type Numeral, numeralAt, pastDigits } from './numeral.js'

export const year: Rule = { class: 'year', starts: `'’${digits}`, read }

/** Whether four digits could be a year people talk of. */
export function isYear(whole: string): boolean {
  return whole.length === 4 && whole >= '1100' && whole < '2100'
}

function read({ text }: Written, at: number): Token | undefined {
  if (!isDigit(text.charCodeAt(at))) return shortYear(text, at)
  const numeral = numeralAt(text, at)
  if (numeral === undefined || numeral.end !== numeral.runEnd || !isYear(numeral.whole) || goesOn(text, numeral.end))
    return undefined
  if (isClub(text, numeral)) return { end: numeral.end, spoken: inPairs(numeral.whole) }
  const to = rangeEnd(text, numeral)
  if (to !== undefined) return to
  return isTied(text, at) && text.charCodeAt(at - 1) !== 0x2d ? undefined : lone(text, numeral)
}

const clubs = wordSet('TSV TSG SV VfL VfB FC TuS SSV TV SC SpVgg SVgg FSV MTV SG TG BSG')

/** `TSV 1860 München`, `TSG 1899 Hoffenheim`: the year of a club is said in pairs. */
function isClub(text: string, { start, end, whole }: Numeral): boolean {
  if (whole > '1999' || whole < '1800' || !isCapitalLetter(text.charCodeAt(end + 1))) return false
  return clubs.has(labelBefore(text, start)) || text.startsWith('1860 München', start)
}

/** "achtzehnsechzig", "neunzehnhundertvier" */
function inPairs(whole: string): string {
  const rest = whole.slice(2)
  return rest < '10' ? say(whole) : cardinal(whole.slice(0, 2)) + cardinal(rest)
}

const decade = /er[ns]?(?![\p{L}\d])/uy

/** `'68` → "achtundsechzig", `'68er` → "achtundsechziger". */
function shortYear(text: string, at: number): Token | undefined {
  const end = pastDigits(text, at + 1)
  const before = text.charCodeAt(at - 1)
  if (end !== at + 3 || (at > 0 && before !== 0x20 && before !== 0x28 && before !== 0x2d)) return undefined
  const ending = matchAt(decade, text, end)?.[0] ?? ''
  if (ending === '' && goesOn(text, end)) return undefined
  return { end: end + ending.length, spoken: cardinal(text.slice(at + 1, end)) + ending }
}

/** `2024–2026`, `1990-95`, `1914 - 1918`. */
function rangeEnd(text: string, { whole, end }: Numeral): Token | undefined {
  const isApart = text.charCodeAt(end) === 0x20
  const sign = text.charCodeAt(isApart ? end + 1 : end)
  if ((sign !== 0x2d && sign !== 0x2013 && sign !== 0x2014) || (isApart && text.charCodeAt(end + 2) !== 0x20))
    return undefined
  const from = isApart ? end + 3 : end + 1
  const to = pastDigits(text, from)
  const last = text.slice(from, to)
  if (goesOn(text, to) || text.charCodeAt(to) === 0x2d || isMoreOf(text, to)) return undefined
  if (isYear(last) && last > whole) return { end: to, spoken: `${say(whole)} bis ${say(last)}` }
  return last.length === 2 && last > whole.slice(2)
    ? { end: to, spoken: `${say(whole)} bis ${cardinal(last)}` }
    : undefined
}

/** `2024–26.000`. */
function isMoreOf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1))
}

/** Words that make what follows a year, whatever noun comes next: `Im Sommer 1969 Menschen auf den Mond …`. */
const leads =
  wordSet(`Jahr Jahre Jahren Jahres seit Seit anno Anno Sommer Winter Herbst Frühjahr Frühling Anfang Ende Mitte Ostern Weihnachten
  WM EM Olympia Saison Baujahr Jahrgang Stand Copyright Quartal Halbjahr zwischen`)
/** Words that make it an amount: `rund 1500`. */
const amounts =
  wordSet(`rund Rund etwa Etwa circa Circa ca knapp Knapp fast Fast über gut Gut mehr Mehr als insgesamt Insgesamt mindestens höchstens
  ungefähr nur Nur bis zu jeweils exakt weitere maximal genau kostet kosten kosteten kostete zählt zählte beträgt betrug wiegt zahlt zahlte umfasst auf`)
/** Words that lead to an early year. */
const oldLeads = wordSet(
  'um Um nach Nach vor Vor von Von ab Ab bis Bis gegen Gegen und wurde war entstand gegründet geboren starb erschien'
)

function lone(text: string, { start, end, whole }: Numeral): Token | undefined {
  const before = labelBefore(text, start)
  if (leads.has(before) || isMonth(before) || whole >= '2000') return { end, spoken: say(whole) }
  if (amounts.has(before) && !isInYears(text, start)) return undefined
  if (isCounted(text, end) || (whole < '1700' && !isOldYear(text, start, end, before))) return undefined
  return { end, spoken: say(whole) }
}

/** Before 1700 an amount is more likely, unless a word for a time leads there: `um 1500`, `1492 entdeckte`. */
function isOldYear(text: string, start: number, end: number, before: string): boolean {
  if (oldLeads.has(before) || text.charCodeAt(start - 1) === 0x28) return true
  return (before === '' || beginsLine(text, start)) && isSmallLetter(text.charCodeAt(pastBlank(text, end)))
}

function beginsLine(text: string, start: number): boolean {
  return start === 0 || text.charCodeAt(start - 2) === 0x2e
}

/** "von 1960 bis 1970" names years, "bis 1500" may not. */
function isInYears(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  return before === 'bis ' && isYear(lettersOrDigitsBefore(text, start - 5))
}

function lettersOrDigitsBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - 4), end)
}

/** `1500 Mitarbeiter` are people; `1969 Neil Armstrong` is a year and a name. */
function isCounted(text: string, end: number): boolean {
  const from = pastBlank(text, end)
  const word = lettersAt(text, from)
  if (word === '' || from === end) return false
  if (!isCapitalLetter(word.charCodeAt(0))) return isAdjectiveBeforeNoun(text, from + word.length, word)
  return numberOf(word) === 'plural' || /(?:en|er|innen|ern|ungen|heiten|keiten)$/.test(word)
}

/** `1200 neue Stellen`. */
function isAdjectiveBeforeNoun(text: string, end: number, adjective: string): boolean {
  const noun = lettersAt(text, pastBlank(text, end))
  return /..(?:e|en|er)$/.test(adjective) && isCapitalLetter(noun.charCodeAt(0)) && numberOf(noun) === 'plural'
}
