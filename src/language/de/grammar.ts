/**
 * What the words around a number ask of it: the case after a preposition, the gender of the noun behind it, the ending after an
 * article. A listener hears every slip ("am drei März", "nach eins Woche").
 *
 *     Nach [1] Woche → dative, feminine: einer · ein [2.] Versuch → masculine after "ein": zweiter
 */
import { isCapitalLetter, isDigit, isSmallLetter } from '../characters.js'
import { matchAt, wordAfter } from '../rule.js'
import { wordSet } from '../sentences.js'
import { beforeBlank, isLetter, lettersBefore } from './context.js'
import { isMonth } from './months.js'
import { type Gender, type GrammaticalNumber, genderOf, numberOf } from './nouns.js'
import type { One, OrdinalEnding } from './numbers.js'

export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive'

/** What a number must agree with. */
export interface Inflection {
  readonly case: Case
  /** Of the noun that follows; undefined where none follows or its gender is not known. */
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber
  /** `der` and its like, `ein` and its like, or neither stands before. */
  readonly determiner: 'definite' | 'indefinite' | 'none'
}

const prepositions: Readonly<Record<Exclude<Case, 'nominative'>, ReadonlySet<string>>> = {
  dative: wordSet(`mit nach von bei seit zu aus ab außer gegenüber binnen samt nahe entsprechend laut dank
    in an auf unter vor hinter neben zwischen am im zum zur vom beim`),
  accusative: wordSet('durch für gegen ohne um bis pro je per über'),
  genitive: wordSet(
    'wegen trotz während innerhalb außerhalb statt anstatt aufgrund infolge mithilfe anhand bezüglich seitens'
  )
}

/** Words between a preposition or verb and the number that change nothing. */
const adverbs =
  wordSet(`nur fast rund etwa knapp genau mindestens höchstens noch gut ungefähr circa ca schon erst bereits gerade mal
  maximal minimal lediglich bloß exakt immerhin jeweils sogar nahezu beinahe insgesamt weit deutlich minus plus weitere
  weiteren weiterer anderen zusätzlich mehr weniger als rein schätzungsweise zusammen zumindest`)

/** `Nur`, `Etwa`, `rund`: a word that says nothing about the case of what follows. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word.toLowerCase())
}

const copulas =
  wordSet(`ist sind war waren wird werden wurde wurden bleibt blieb sei wäre heißt hieß gilt bin bist als wie und oder sowie
  kommt kam geht ging fehlt fehlte reicht reichte genügt entspricht gelang folgt folgte steht stand liegt lag passiert`)

const endsInOne: Readonly<Record<Case, Readonly<Record<Gender, One>>>> = {
  nominative: { m: 'ein', f: 'eine', n: 'ein' },
  accusative: { m: 'einen', f: 'eine', n: 'ein' },
  dative: { m: 'einem', f: 'einer', n: 'einem' },
  genitive: { m: 'eines', f: 'einer', n: 'eines' }
}

/** "ein", "eine", "einen", "einem", "einer" or "eines". */
export function oneFor(gender: Gender, kase: Case): One {
  return endsInOne[kase][gender]
}

/** What the words before `start` and the noun after `end` ask for; looks at most six words back and three ahead. */
export function inflection(text: string, start: number, end: number): Inflection {
  const before = wordsBefore(text, startOfList(text, start))
  const noun = nounAfter(text, end)
  const determiner = determinerOf(before[0] ?? '')
  const gender = (noun === '' ? undefined : genderOf(noun)) ?? genderOfAdjective(text, end)
  const number = noun !== '' && numberOf(noun) === 'plural' ? 'plural' : 'singular'
  return { case: caseBy(before), gender, number, determiner }
}

/** How a one at an offset is said before a unit of this gender: "auf ein Prozent", "mit einer Million". */
export function oneAt(text: string, start: number, gender: Gender): One {
  return oneFor(gender, caseOfMeasure(text, start))
}

/** The case of an amount: it rises "auf einen Euro" and lies "über einen Meter". */
export function caseOfMeasure(text: string, start: number): Case {
  const before = wordsBefore(text, startOfList(text, start))
  const word = before.find(it => !adverbs.has(it)) ?? ''
  return word === 'auf' || word.toLowerCase() === 'über' ? 'accusative' : caseBy(before)
}

/** The same for a number that need not be a one: without one nobody has to look. */
export function oneOf(
  text: string,
  start: number,
  amount: { readonly first: { readonly whole: string } },
  gender: Gender
): One {
  return amount.first.whole === '1' ? oneAt(text, start, gender) : 'eins'
}

/** The case that the words before a number ask for where no article tells: preposition, verb, or the beginning of a sentence. */
export function caseBefore(text: string, start: number): Case {
  return caseBy(wordsBefore(text, start))
}

function caseBy(before: readonly string[]): Case {
  for (const [index, word] of before.entries()) {
    if (adverbs.has(word)) continue
    const kase = caseOfPreposition(word, before[index + 1])
    if (kase !== undefined) return kase
    // "mit zwei Männern und 1 Frau": what the preposition asks for holds for both
    if (word === 'und' || word === 'oder') return chainedCase(before.slice(index))
    if (copulas.has(word) || isCapitalLetter(word.charCodeAt(0))) return 'nominative'
    return isVerb(word) ? 'accusative' : 'nominative'
  }
  return 'nominative'
}

function chainedCase(before: readonly string[]): Case {
  for (const word of before.slice(1, 5)) {
    const kase = caseOfPreposition(word, undefined)
    if (kase !== undefined && word !== 'zwischen') return kase
  }
  return 'nominative'
}

function caseOfPreposition(word: string, wordBefore: string | undefined): Exclude<Case, 'nominative'> | undefined {
  const small = word.toLowerCase()
  if (small === 'zu' && wordBefore === 'bis') return 'dative'
  for (const kase of ['dative', 'accusative', 'genitive'] as const) if (prepositions[kase].has(small)) return kase
  return undefined
}

const conjunctions = wordSet(
  'dass weil wenn ob da denn sondern aber damit sodass falls obwohl während indem also dann so nicht auch'
)

/** A small word before a number that is nothing else is a verb, and most of them have an object: "dauert 1 Tag". */
function isVerb(word: string): boolean {
  return word.length > 2 && !conjunctions.has(word)
}

const listed =
  /(?:^|[ (])((?:\d[\d.]{0,8} [\p{L}-]{1,30}(?: [\p{L}-]{1,30})?, ){1,4}(?:\d[\d.]{0,8} [\p{L}-]{1,30} (?:und|oder) )?)$/u
const longestList = 160

/** Where a list of counted things begins, whose first word tells the case of all: `mit 2 Kindern, 1 Hund und 1 Katze`. */
function startOfList(text: string, start: number): number {
  const code = text.charCodeAt(start - 2)
  if (text.charCodeAt(start - 1) !== 0x20 || (code !== 0x2c && code !== 0x64 && code !== 0x72)) return start
  return start - (listed.exec(text.slice(Math.max(0, start - longestList), start))?.[1]?.length ?? 0)
}

const farthest = 120

/** The words before an offset, nearest first; numbers are passed over, a sign other than a bracket or quote ends the list. */
function wordsBefore(text: string, start: number, most = 6): readonly string[] {
  const words: string[] = []
  let at = start
  while (words.length < most) {
    while (at > 0 && start - at < farthest && isSoftSign(text.charCodeAt(at - 1))) at--
    const end = at
    while (at > 0 && end - at < 40 && isLetter(text.charCodeAt(at - 1))) at--
    if (at === end) break
    words.push(text.slice(at, end))
  }
  return words
}

/** Blanks, and what may stand between a preposition and its number: brackets, quotes, signs before the number. */
function isSoftSign(code: number): boolean {
  return (
    isDigit(code) ||
    code === 0x20 ||
    code === 0x28 ||
    code === 0x22 ||
    code === 0x2d ||
    code === 0x2212 ||
    code === 0x201e ||
    code === 0x2b
  )
}

/** The noun a number belongs to: the next word, or the first one with a capital after one or two adjectives. Empty if none. */
export function nounAfter(text: string, end: number): string {
  let at = end
  for (let words = 0; words < 3; words++) {
    while (text.charCodeAt(at) === 0x20) at++
    const word = compoundAt(text, at)
    if (word === '') return ''
    if (isCapitalLetter(word.charCodeAt(0))) return word
    if (!adjectiveEnding.test(word)) return ''
    at += word.length
  }
  return ''
}

const adjectiveEnding = /[a-zäöüß]{2}(?:e|er|es|en|em)$/
const longestNoun = 60

/** Letters, digits and inner hyphens: `KI-Modell`, `H100-Karte`. */
function compoundAt(text: string, at: number): string {
  let end = at
  while (
    end - at < longestNoun &&
    (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || isInnerHyphen(text, end))
  )
    end++
  return isLetter(text.charCodeAt(at)) ? text.slice(at, end) : ''
}

function isInnerHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && isLetter(text.charCodeAt(at + 1))
}

/** "1 großes Haus": the ending of the adjective tells the gender of a noun nobody knows. */
function genderOfAdjective(text: string, end: number): Gender | undefined {
  const word = wordAfter(text, end)
  if (!isSmallLetter(word.charCodeAt(0))) return undefined
  if (word.endsWith('es')) return 'n'
  if (word.endsWith('er')) return 'm'
  return word.endsWith('e') ? 'f' : undefined
}

const definite = wordSet(
  'der die das den dem des dieser diese dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes jenen jenem'
)
const welded = wordSet('am im zum zur vom beim ins ans aufs ums fürs durchs übers')
const indefiniteStem = /^(?:ein|kein|mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?$/

function determinerOf(word: string): Inflection['determiner'] {
  const small = word.toLowerCase()
  if (definite.has(small) || welded.has(small)) return 'definite'
  return indefiniteStem.test(small) ? 'indefinite' : 'none'
}

/**
 * The ending of the ordinal at `start`–`end` (`3.` in "der 3. Platz"): "-e" after der, die, das in the nominative, "-en" in all
 * other cases after an article, the article's own ending after none.
 * `noun` is what it counts, where that does not follow as a word.
 * Endings: https://deutsch.lingolia.com/de/wortschatz/zahlen-datum-uhrzeit/ordinalzahlen
 */
export function ordinalEnding(text: string, start: number, end: number, noun = nounOfChain(text, end)): OrdinalEnding {
  const head = startOfChain(text, start)
  const before = wordsBefore(text, head, 2)
  const gender = (noun === '' ? undefined : genderOf(noun)) ?? genderOfAdjective(text, end)
  const article = (before[0] ?? '').toLowerCase()
  // `v. 3. Mai`: "vom dritten Mai"
  if (article === '' && (text.startsWith(' v. ', start - 4) || text.startsWith(' z. ', start - 4))) return 'en'
  // `jede/r 3.`: "jede oder jeder dritte"
  if (article === 'r') return 'e'
  if (definite.has(article) || welded.has(article)) return afterDefinite(article, before, noun, gender)
  const own = indefiniteStem.exec(article)
  return own === null ? withoutArticle(wordsBefore(text, head), noun, gender) : afterIndefinite(own[1], gender)
}

const chainLink =
  /(?:\d{1,4}\.(?: ?\d{1,2}\.(?:\d{4})?| ?\p{Lu}\p{Ll}{2,9}\.?(?: \d{4})?)?)( ?(?:und|oder|bis|sowie|bis zum|\/|–|-|,) ?)$/u
const weekday = /(?:(?:Mon|Diens|Donners|Frei|Sams)tags?|Mittwochs?|Sonn(?:tags?|abends?)|Mo|Di|Mi|Do|Fr|Sa|So)\.?,? $/
const nextLink = / ?(?:und|oder|bis|sowie|[,/–-]) ?\d{1,4}\. ?/y
const longestLink = 32
const linkWords = wordSet('und oder bis sowie zum')

/**
 * Where the words begin that an ordinal takes its ending from: before the first of `vom 3. bis 7.`, `der 1., 2. und 3.`, and
 * before a weekday: `am Freitag, 3. März`.
 */
function startOfChain(text: string, start: number): number {
  let head = start
  for (let links = 0; links < 6; links++) {
    const at = beforeBlank(text, head)
    const isSign = ',./–-'.includes(text.charAt(at - 1))
    if (at === 0 || !(isSign || linkWords.has(lettersBefore(text, at)) || isWeekday(text, at))) break
    const around = text.slice(Math.max(0, head - longestLink), head)
    const link = weekday.exec(around) ?? chainLink.exec(around)
    if (link === null) break
    head -= link[0].length
  }
  return head
}

/** `Freitag`, `Mittwochs`: nearly all words that end like this are weekdays where a date follows. */
function isWeekday(text: string, at: number): boolean {
  const word = lettersBefore(text, at)
  return word.endsWith('tag') || word.endsWith('woch') || word.endsWith('abend')
}

const datedWeekday =
  /(?:^|[^\p{L}])([Aa]m|[Vv]om|[Zz]um|[Bb]eim|[Aa]b|[Ss]eit|[Nn]ach|[Vv]on|[Dd]e[nmr]|[Ff]ür|[Bb]is|[Gg]egen) (?:(?:kommenden|nächsten|vergangenen|letzten|diesen) )?(?:\p{Lu}\p{Ll}{2,6}(?:tag|woch|abend)|Mo|Di|Mi|Do|Fr|Sa|So)\.?, $/u
const longestDatedWeekday = 36

/** `am Montag, 3. März` → "dem": the date stands beside the weekday, in its case and with an article of its own. */
export function articleBehindWeekday(text: string, at: number): 'der' | 'dem' | 'den' | undefined {
  if (text.charCodeAt(at - 1) !== 0x20 || text.charCodeAt(at - 2) !== 0x2c) return undefined
  const word = datedWeekday.exec(text.slice(Math.max(0, at - longestDatedWeekday), at))?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  if (word === 'der') return 'der'
  return accusatives.has(word) ? 'den' : 'dem'
}

const accusatives = new Set(['den', 'für', 'bis', 'gegen'])

/** `2., überarb. u. erw. Aufl.` */
const editionAhead = /,? (?:[a-zäöüß]{1,14}\.?,? ){1,4}Aufl/y

/** The noun after `3.`, or after all of `2., 3. und 4.` */
function nounOfChain(text: string, end: number): string {
  if (matchAt(editionAhead, text, end) !== null) return 'Auflage'
  let at = end
  for (let links = 0; links < 6; links++) {
    const link = matchAt(nextLink, text, at)
    if (link === null) break
    at += link[0].length
  }
  return nounAfter(text, at)
}

function afterIndefinite(ending: string | undefined, gender: Gender | undefined): OrdinalEnding {
  if (ending === 'e') return 'e'
  if (ending !== undefined) return 'en'
  return gender === 'n' ? 'es' : 'er'
}

const endsInE = wordSet('die diese jede jene')
const endsInR = wordSet('der dieser jeder jener')
const nominativeOnly = wordSet('das ins ans aufs ums fürs durchs übers dieses jenes jedes')

function afterDefinite(
  article: string,
  before: readonly string[],
  noun: string,
  gender: Gender | undefined
): OrdinalEnding {
  if (nominativeOnly.has(article))
    return article.startsWith('d') && noun.endsWith('s') && gender !== 'f' && article !== 'das' ? 'en' : 'e'
  if (endsInE.has(article)) return noun !== '' && numberOf(noun) === 'plural' ? 'en' : 'e'
  if (!endsInR.has(article)) return 'en'
  if (gender === 'f') return 'en'
  if (gender !== undefined) return noun !== '' && numberOf(noun) === 'plural' ? 'en' : 'e'
  return isDative(before[1]) ? 'en' : 'e'
}

function isDative(word: string | undefined): boolean {
  return word !== undefined && prepositions.dative.has(word.toLowerCase())
}

const feminineSubjects = wordSet('sie Sie die Die')

function withoutArticle(before: readonly string[], noun: string, gender: Gender | undefined): OrdinalEnding {
  const first = before.find(word => !adverbs.has(word)) ?? ''
  if (noun === '' && before.some(word => feminineSubjects.has(word))) return 'e'
  const kase = caseOfPreposition(first, before[1])
  if (kase === undefined) return strong.nominative[gender ?? 'm']
  // "ab ersten Mai" is said more than "ab erstem Mai"
  return noun === '' || noun === 'Monat' || isMonth(noun) ? 'en' : strong[kase][gender ?? 'm']
}

/** The endings of adjectives without an article. */
const strong: Readonly<Record<Case, Readonly<Record<Gender, OrdinalEnding>>>> = {
  nominative: { m: 'er', f: 'e', n: 'es' },
  accusative: { m: 'en', f: 'e', n: 'es' },
  dative: { m: 'em', f: 'er', n: 'em' },
  genitive: { m: 'en', f: 'er', n: 'en' }
}
