/**
 * Ordinals with the ending their article and noun ask for.
 *
 *     Ein 2. Versuch am Ende des 3. Quartals  →  Ein zweiter Versuch am Ende des dritten Quartals
 */
import { isCapitalLetter, isDigit, isSmallLetter } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { goesOn, isTied, lettersAt, lettersBefore, pastBlank } from './context.js'
import { articleBehindWeekday, ordinalEnding } from './grammar.js'
import { isMonth } from './months.js'
import { cardinal, ordinal as say } from './numbers.js'
import { numeralAt } from './numeral.js'

export const ordinal: Rule = { class: 'ordinal', starts: digits, signed: true, read }

/** Nouns that are counted by ordinals without an article too: `1. FC Köln`, `3. Liga`. */
const ordinalNouns =
  wordSet(`Jahrhundert Jahrtausend Jahrzehnt Quartal Halbjahr Semester Lebensjahr Geburtstag Jahrestag Todestag Liga Bundesliga
  Klasse Runde Etappe Halbzeit Minute Spielminute Spieltag Platz Rang Auflage Ausgabe Staffel Folge Teil Stock Stockwerk Etage Obergeschoss
  Untergeschoss OG Advent Weltkrieg Republik Reich Senat Zivilsenat Strafsenat Kammer Instanz Vorsitzender Vorsitzende Bürgermeister
  Bürgermeisterin Wahlgang Wahlperiode Legislaturperiode Lesung Generation Preis Sieger FC SC SV VfL VfB TSV FSV FFC TC Sinfonie Symphonie
  Tag Woche Monat Jahr Spielwoche Verhandlungstag Kriegstag Min Spielmin Vj Kl Klavierkonzert Bezirk Arrondissement Division Armee Bataillon Kompanie Jh Jhd Aufl Ausg Hj Hälfte Viertelfinale Ligaspiel Jahrgang Kanzler Präsident`)

/** Whether a number with a dot at the beginning of a line belongs to this noun rather than to a list. */
export function isOrdinalNoun(word: string): boolean {
  return ordinalNouns.has(word)
}

/** After these a number with a dot is an ordinal, even where the sentence could end. */
const certainNouns = wordSet('Mal Min Spielmin Vj Hj Jh Jhd Aufl Kl OG UG')

const becoming = wordSet(
  'wurde wurden werden wird werde ward geworden Als als jede jeder jedes jeden jedem Jede Jeder Jedes'
)

function read({ text, endsSentence }: Written, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  if (numeral !== undefined && isPlusBehind(text, numeral.end)) return inExtraTime(text, at)
  if (
    numeral === undefined ||
    numeral.point !== '' ||
    numeral.part !== '' ||
    text.charCodeAt(numeral.end) !== 0x2e ||
    isTied(text, at)
  )
    return undefined
  const stop = numeral.end
  const superlative = text.charCodeAt(stop + 1) === 0x2d ? matchAt(superlatives, text, stop + 1) : null
  if (superlative !== null)
    return { end: stop + 1 + superlative[0].length, spoken: say(numeral.whole).slice(0, -1) + superlative[1] }
  if (isGoal(text, at, stop)) return { end: stop + 1, spoken: `${say(numeral.whole)} Minute` }
  const goals = goalsAt(text, at, stop, numeral.whole)
  if (goals !== undefined) return goals
  if (numeral.whole.length > 7 || (numeral.whole.length > 1 && numeral.whole.startsWith('0'))) return undefined
  const end = stop + 1
  if (matchAt(yearBehind, text, stop) !== null && articles.has(lettersBefore(text, at - 1)))
    return { end, spoken: say(numeral.whole, ordinalEnding(text, at, end)) }
  if (arePlaces(text, at, stop)) return { end: endsSentence(stop) ? stop : end, spoken: cardinal(numeral.whole) }
  if (isPoint(text, at, end)) return { end, spoken: `${say(numeral.whole, 'en')}s`, class: 'list-item' }
  if (endsSentence(stop) && !certainNouns.has(lettersAt(text, stop + 2)))
    return isRank(text, at) ? { end: stop, spoken: say(numeral.whole, ordinalEnding(text, at, stop)) } : undefined
  if (!isOrdinal(text, end)) return undefined
  const article = articleBehindWeekday(text, at)
  if (article === undefined) return { end, spoken: say(numeral.whole, ordinalEnding(text, at, end)) }
  return { end, spoken: `${article} ${say(numeral.whole, article === 'der' ? 'e' : 'en')}` }
}

/** `Der 1. 1918 und der 2. 1945.`: the noun was named before. */
const yearBehind = /\. (?:1[89]|20)\d\d(?!\d|[.:]\d| ?[\p{Lu}€$%])/uy
const articles = wordSet('der die das den dem Der Die Das')

const places = /(?:Plätzen?|Rängen?|Punkten?|Kapiteln?) (?:\d{1,3}\.(?:, | und | bis )){0,8}$/

/** `die Plätze 3., 7. und 12.` → "drei, sieben und zwölf", `Platz 5., Gruppe B` → "fünf": what has a number for its name. */
function arePlaces(text: string, at: number, stop: number): boolean {
  if (text.charCodeAt(at - 1) !== 0x20) return false
  const before = lettersBefore(text, at - 1)
  if (place.has(before)) return ',;)'.includes(text.charAt(stop + 1) || ' ')
  return (before === '' || chained.has(before)) && places.test(text.slice(Math.max(0, at - farthestRank), at))
}

const place = wordSet('Platz Rang Punkt Kapitel')
const chained = wordSet('Plätze Plätzen Ränge Rängen Punkte Punkten Kapiteln und bis')

/** `der 2.-größte` → "zweitgrößte" */
const superlatives = /-([a-zäöüß]{1,20}[sß]t(?:e[nmrs]?))(?![a-zäöüß])/y

const scoreBefore = /\d:\d[^()]{0,30}\(?(?:\d[^()]{0,12})?$/

/** `1:0 Woltemade (18.)`: the minute of a goal. */
function isGoal(text: string, at: number, stop: number): boolean {
  const isClosed = matchAt(minuteEnd, text, stop) !== null
  if (!isClosed || stop - at > 3 || !(text.charAt(at - 1) === '(' || text.startsWith('., ', at - 3))) return false
  const around = text.slice(Math.max(0, at - 48), at)
  return around.lastIndexOf('(') > around.lastIndexOf(')') && (scoreBefore.test(around) || isScorer(text, at, around))
}

const nameBefore = /\p{Lu}[\p{L}'’-]{1,20} \((?:\d{1,3}(?:\.|\+\d), )*$/u
/** `(12.)`, `(12., 34.)`, `(12./FE)`; the two of `(5./17.)` are read together. */
const minuteEnd = /\.(?:[),]|\/(?!\d))/y

/** `Kane (12., 34.)` behind a name, if it is said that goals were scored: "zwölfte Minute". */
function isScorer(text: string, at: number, around: string): boolean {
  if (!nameBefore.test(around)) return false
  return goalWords.test(text.slice(Math.max(0, at - farthestGoal), at + farthestGoal))
}

const farthestGoal = 120
const goalWords =
  /(?<!\p{L})(?:[Tt]raf|trafen|[Tt]reffer[ns]?|[Tt]ore?n?|[Tt]orschützen?|erziel\p{L}{1,4}|Elfmeter|Eigentore?|Gelbe?|Rote?|Platzverweis|[Dd]oppelpack|Führung|Ausgleich|Anschlusstreffer|ausgeglichen|köpfte|Siegtreffer)(?!\p{L})/u

const twoGoals = /\.\/(\d{1,3})\.?(?=\))/y
const scorer =
  /\. (?=(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:\([^()]{1,12}\) ?)?\d{1,2}:\d{1,2}(?!\d| ?Uhr))(\p{Lu}\p{L}{0,20})/uy
const beforeGoals = ':,;.'

/** `Timo Werner (48./71.)`, and the minutes of a list of goals: `Die Tore: 5. Schick 0:1, 23. Tuta 1:2`. */
function goalsAt(text: string, at: number, stop: number, minute: string): Token | undefined {
  if (minute.length > 3) return undefined
  if (text.charAt(at - 1) === '(') {
    const [whole, second = ''] = matchAt(twoGoals, text, stop) ?? []
    return whole === undefined
      ? undefined
      : { end: stop + whole.length, spoken: `${say(minute)} und ${say(second)} Minute` }
  }
  const isListed = text.charAt(at - 1) === ' ' && beforeGoals.includes(text.charAt(at - 2))
  const name = isListed ? matchAt(scorer, text, stop)?.[1] : undefined
  if (name === undefined || isMonth(name) || isOrdinalNoun(name)) return undefined
  return { end: stop + 1, spoken: `${say(minute)} Minute,` }
}

function isPlusBehind(text: string, end: number): boolean {
  return text.charCodeAt(text.charCodeAt(end) === 0x2e ? end + 1 : end) === 0x2b
}

const extraTime = /(\d{2,3})(\.?)\+(\d{1,2})(?:(?!\d)\.?(?= (?:Spiel|Nachspiel)?[Mm]in)|(?![\d.]))/y

/** `in der 90.+3 Minute` → "neunzig plus dritten"; `90.+3` by itself → "neunzig plus drei". */
function inExtraTime(text: string, at: number): Token | undefined {
  const [whole, minutes = '', stop, extra = ''] = matchAt(extraTime, text, at) ?? []
  if (whole === undefined) return undefined
  const end = at + whole.length
  const isCounted =
    text.charCodeAt(end) === 0x20 &&
    lettersAt(text, end + 1)
      .toLowerCase()
      .includes('min')
  if (!isCounted && stop === '') return undefined
  const last = isCounted ? say(extra, ordinalEnding(text, at, end, 'Minute')) : cardinal(extra)
  return { end, spoken: `${cardinal(minutes)} plus ${last}` }
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

/** `Er wurde 2.`, `jeder 10.`, and the last of `Er wurde 3., das Team 11.` */
function isRank(text: string, at: number): boolean {
  return becoming.has(lettersBefore(text, at - 1)) || rankBefore.test(text.slice(Math.max(0, at - farthestRank), at))
}

const farthestRank = 60
const rankBefore = /(?:wurden?|wird|werden?|[Aa]ls) \d{1,3}\.(?:,| und) [^\d.:;!?]{1,40} $/

/** A noun, an adjective or the second of two ordinals goes on after the dot. */
function isOrdinal(text: string, end: number): boolean {
  const from = pastBlank(text, end)
  const code = text.charCodeAt(from)
  if (isCapitalLetter(code) || isSmallLetter(code)) return true
  if (isDigit(code)) return false
  // `1., 2. und 3.`, `der 1.–3. Platz`, `(2.)`, `am 3.!`
  return from === end && !goesOn(text, end)
}
