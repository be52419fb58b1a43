/**
 * Roman numerals, only where they are ones: after rulers, before what is counted by them, and after labels.
 *
 *     Das Reich Karls V. im II. Band von Rocky IV  →  Das Reich Karls des Fünften im zweiten Band von Rocky vier
 *
 * `X.` at the end of a sentence is the platform, `Team V` a team, `MIX` a word.
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written } from '../rule.js'
import { ordinalEnding } from './grammar.js'
import { capitalised, isCapital, isLetter, isSmall, isSpelledOn, lettersEnd, pastBlanks } from './letters.js'
import { cardinal, ordinal } from './numbers.js'
import { rulers } from './rulers.js'

export const romanRule: Rule = { class: 'roman', starts: 'IVXLCDM', odd: ['capital', 'letter'], read: readRoman }

const numeral = /(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})/y
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** A numeral in its line; `stop` is whether a dot follows it. */
interface Numeral {
  readonly written: Written
  readonly at: number
  readonly end: number
  readonly letters: string
  readonly value: number
  readonly hasStop: boolean
  /** The word before it, and where that begins. */
  readonly before: Word
}

interface Word {
  readonly word: string
  readonly start: number
}

function readRoman(written: Written, at: number): Token | undefined {
  const { text } = written
  const end = lettersEnd(text, at)
  if (end - at > 9 || isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(end))) return undefined
  const match = matchAt(numeral, text, at)
  if (match === null || match[0].length !== end - at || isSpelledOn(text, at)) return undefined
  const hasStop = text.charCodeAt(end) === 0x2e && !isLetter(text.charCodeAt(end + 1))
  const letters = match[0]
  const it = { written, at, end, letters, value: countOf(letters), hasStop, before: wordBack(text, at) }
  return asRuler(it) ?? (labels.test(it.before.word) ? asLabelled(it) : undefined) ?? asOrdinal(it) ?? asLabelled(it)
}

function countOf(letters: string): number {
  let sum = 0
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters.charAt(i)] ?? 0
    sum += value < (values[letters.charAt(i + 1)] ?? 0) ? -value : value
  }
  return sum
}

const longestBack = 40

/** The word before, over blanks, one hyphen and the dot of an abbreviation: `Kap. IV`, `Hartz-IV-Satz`. */
function wordBack(text: string, at: number): Word {
  let end = at
  while (end > 0 && at - end < 3 && ' -.'.includes(text.charAt(end - 1))) end--
  let start = end
  while (start > 0 && end - start < longestBack && isLetter(text.charCodeAt(start - 1))) start--
  return { word: end === at ? '' : text.slice(start, end), start }
}

/** With its dot, unless the sentence ends there. */
function endOf({ written, end, hasStop }: Numeral): number {
  return hasStop && !written.endsSentence(end) ? end + 1 : end
}

type Kase = 'nominative' | 'genitive' | 'dative' | 'accusative'

const articles: Readonly<Record<'m' | 'f', Readonly<Record<Kase, string>>>> = {
  m: { nominative: 'der', genitive: 'des', dative: 'dem', accusative: 'den' },
  f: { nominative: 'die', genitive: 'der', dative: 'der', accusative: 'die' }
}

/** `Karl V.` → "der Fünfte" in the case of its sentence. */
function asRuler(it: Numeral): Token | undefined {
  const ruler = rulerBefore(it)
  if (ruler === undefined || it.value > 60) return undefined
  const { gender, kase } = ruler
  const isPlainForm = kase === 'nominative' || (gender === 'f' && kase === 'accusative')
  const number = capitalised(ordinal(it.value, isPlainForm ? 'e' : 'en'))
  return { end: endOf(it), spoken: `${articles[gender][kase]} ${number}` }
}

interface Ruler {
  readonly gender: 'm' | 'f'
  readonly kase: Kase
}

function rulerBefore(it: Numeral): Ruler | undefined {
  const { text } = it.written
  const name = it.before.word.toLowerCase()
  if (name === '' || !isCapital(it.before.word.charCodeAt(0)) || text.charCodeAt(it.at - 1) !== 0x20) return undefined
  const genitive = genitiveOf(name)
  const title = titleBefore(text, it.before.start)
  const gender = genderOf(genitive ?? name) ?? title?.gender
  if (gender === undefined || (title === undefined && genitive === undefined && isInitial(it))) return undefined
  const kase = genitive === undefined ? caseOf(text, title?.start ?? it.before.start) : 'genitive'
  return { gender, kase }
}

/** `Karls` → karl; names that end in -s have no such form. */
function genitiveOf(name: string): string | undefined {
  if (!name.endsWith('s') || genderOf(name) !== undefined) return undefined
  const bare = name.slice(0, -1)
  return genderOf(bare) === undefined ? undefined : bare
}

function genderOf(name: string): 'm' | 'f' | undefined {
  const { men, women } = rulers()
  return men.has(name) ? 'm' : women.has(name) ? 'f' : undefined
}

/** `Peter V. Müller` is hardly a king: one letter before another name, or without a dot. */
function isInitial({ written, end, letters, hasStop }: Numeral): boolean {
  if (letters.length > 1) return false
  if (!hasStop) return true
  return !written.endsSentence(end) && isCapital(written.text.charCodeAt(pastBlanks(written.text, end + 1)))
}

interface Title {
  readonly gender: 'm' | 'f'
  readonly start: number
}

/** The title up to three names before: `Papst Johannes Paul II.` */
function titleBefore(text: string, start: number): Title | undefined {
  const { titledMen, titledWomen } = rulers()
  let at = start
  for (let words = 0; words < 3; words++) {
    const { word, start: from } = wordBack(text, at)
    if (!isCapital(word.charCodeAt(0))) return undefined
    const title = word.toLowerCase()
    if (titledMen.has(title)) return { gender: 'm', start: from }
    if (titledWomen.has(title)) return { gender: 'f', start: from }
    at = from
  }
  return undefined
}

const prepositions: Readonly<Record<string, Kase>> = {
  mit: 'dative',
  von: 'dative',
  bei: 'dative',
  nach: 'dative',
  seit: 'dative',
  zu: 'dative',
  aus: 'dative',
  unter: 'dative',
  vor: 'dative',
  hinter: 'dative',
  neben: 'dative',
  zwischen: 'dative',
  gegenüber: 'dative',
  außer: 'dative',
  dank: 'dative',
  laut: 'dative',
  dem: 'dative',
  vom: 'dative',
  zum: 'dative',
  beim: 'dative',
  für: 'accusative',
  gegen: 'accusative',
  durch: 'accusative',
  ohne: 'accusative',
  um: 'accusative',
  über: 'accusative',
  auf: 'accusative',
  an: 'accusative',
  den: 'accusative',
  des: 'genitive',
  wegen: 'genitive',
  trotz: 'genitive',
  während: 'genitive',
  statt: 'genitive',
  anstelle: 'genitive'
}

/** The case that the words before a name and its title ask for; one more name may stand between (`mit Franz Joseph I.`). */
function caseOf(text: string, start: number): Kase {
  let at = start
  for (let words = 0; words < 6; words++) {
    const { word, start: from } = wordBack(text, at)
    const kase = prepositions[word.toLowerCase()] ?? (isVerbOfDeed(word, text, from) ? 'accusative' : undefined)
    if (kase !== undefined) return kase
    if (!isName(word, text, from)) return 'nominative'
    at = from
  }
  return 'nominative'
}

const deeds =
  /^(?:traf|trifft|trafen|treffen|besuchte?|besucht|empfing|empfängt|stürzte|krönte|wählten?|lobte?|lobt|kritisierte?|kritisiert|heiratete|beerbte|ermordete|ehrte?|ehrt|besiegte|schlug|überlebte)$/

/** "Er traf Karl den Fünften": a verb that does something to somebody, behind its subject. */
function isVerbOfDeed(word: string, text: string, start: number): boolean {
  return deeds.test(word) && wordBack(text, start).word !== ''
}

function isName(word: string, text: string, start: number): boolean {
  if (/^[IVX]+$/.test(word)) return true
  if (word === '' || text.charCodeAt(start + word.length) !== 0x20) return false
  if (/^(?:Kaiser|König|Papst|Zar)(?:in)?$/.test(word)) return true
  return isCapital(word.charCodeAt(0)) ? genderOf(word.toLowerCase()) !== undefined : /^(?:und|von)$/.test(word)
}

/** What is counted by Roman numerals, so that even a single letter is a number before it. */
const counted =
  /^(?:Weltkrieg|Jahrhundert|Jahrtausend|Quartal|Halbjahr|Semester|Internationale|Akt|Abschnitt|Band|Teil|Kapitel|Republik|Reich|Vatikan|Zivilsenat|Strafsenat|Senat|Parteitag|Weltkongress|Olympische|Etage|Stock|Liga|Sinfonie|Symphonie|Satz|Korps|Armee|Division|Programm|Dynastie|Kammer|Hauptstück|Buch|Klasse|Wahlperiode|Legislaturperiode|Konzil|Vatikanisch)/

/** `im XIX. Jahrhundert`, `nach dem II. Weltkrieg`. */
function asOrdinal(it: Numeral): Token | undefined {
  const { written, at, end, letters, value } = it
  const { text } = written
  if (!it.hasStop || written.endsSentence(end)) return undefined
  const next = pastBlanks(text, end + 1)
  if (next === end + 1) return undefined
  const noun = text.slice(next, Math.min(lettersEnd(text, next), next + longestBack))
  if (counted.test(noun)) return { end: end + 1, spoken: ordinal(value, ordinalEnding(text, at, end + 1)) }
  if (letters.length === 1 || value > 40) return undefined
  if (!isListMark(text, at) && isNounBefore(it)) return undefined
  if (isListMark(text, at)) return { end: end + 1, spoken: `${capitalised(ordinal(value))}ns:` }
  if (isCapital(text.charCodeAt(next)))
    return { end: end + 1, spoken: ordinal(value, ordinalEnding(text, at, end + 1)) }
  const isChain = /^(?:und|oder|bis|sowie)$/.test(noun)
  return isChain ? { end: end + 1, spoken: ordinal(value, ordinalEnding(text, at, end + 1)) } : undefined
}

/** `World War II. Film`: the numeral belongs to what stands before it. */
function isNounBefore({ before, written, at }: Numeral): boolean {
  const isInside = before.start > 0 && !'.!?:„“"'.includes(written.text.charAt(before.start - 2))
  return isCapital(before.word.charCodeAt(0)) && isInside && written.text.charAt(at - 1) === ' '
}

/** `II. Die Regeln` at the beginning of a line or after a sentence. */
function isListMark(text: string, at: number): boolean {
  return at === 0 || (text.charAt(at - 1) === ' ' && '.!?:'.includes(text.charAt(at - 2)))
}

/** Words before a numeral of any length: what they name is counted in Roman numerals. */
const labels =
  /^(?:Kapitel|Kap|Teil|Band|Bd|Akt|Abschnitt|Artikel|Art|Phase|Stufe|Typ|Hartz|Faust|Buch|Anhang|Annex|Episode|Sektion|Kategorie|Weltkrieg|Diabetes|Apollo|Act|Part|Chapter|Sekundarstufe|Sek|SGB|Level|GTA|Bowl|Szene|Satz|Absatz|Abs|Ziffer|Anlage|Stadium|Grad|Mark|Nr|Nummer|Titel|Basel|Solvency|Dublin|Schengen|Fantasy|MiFID|Mifid|Vatikanum|Kohorte|Faktor|Block|Reaktor|Studie|BGBl|RGBl|Bundesgesetzblatt|Reichsgesetzblatt)$/

/** After these a single letter is more often a letter: `Typ C` stands for itself, `Satz V` for nothing. */
const ofOneLetter = 'IVX'

/** `Kapitel IV`, `Hartz IV`, `Rocky II`; the number behind a name has at least two letters. */
function asLabelled(it: Numeral): Token | undefined {
  const { letters, value, before, end, written, at } = it
  const { text } = written
  if (matchAt(register, text, end) !== null) return { end, spoken: cardinal(value) }
  const isLabel = labels.test(before.word)
  // `BGBl. 2023 I Nr. 71`: the parts of the gazette
  if (value < 4 && matchAt(beforePlace, text, end) !== null) return { end, spoken: cardinal(value) }
  if (before.word === 'München' && value < 3 && courts.test(text.slice(Math.max(0, before.start - 24), before.start)))
    return { end, spoken: cardinal(value) }
  if (letters.length === 1 && !(isLabel && ofOneLetter.includes(letters) && isPlainEnd(text, end))) return undefined
  if (isLabel || isAfterNumeral(text, at) || isAfterName(it)) return { end, spoken: cardinal(value) }
  return undefined
}

/** The senate of a court before its register: `VI ZR 1370/20`. */
const register = / (?:Z[RB]|StR|ZA|AZR|ARs|KZR) \d/y
const courts = /(?:LG|AG|Landgericht|Landgerichts|Staatsanwaltschaft|StA|Amtsgericht) $/
const beforePlace = / (?:S|Nr)\. ?\d/y

/** `Phase I-Studie` is one, `Typ V2` and `Mark X-Men` are not. */
function isPlainEnd(text: string, end: number): boolean {
  return !isDigit(text.charCodeAt(end))
}

/** A name, and a numeral of I, V and X: `Diablo IV`, `Phase-III-Studie`; not `Größe XL`. */
function isAfterName({ letters, value, before }: Numeral): boolean {
  const isName = isCapital(before.word.charCodeAt(0)) && before.word.length > 1 && isSmallOrCapital(before.word)
  return isName && value < 30 && /^[IVX]+$/.test(letters) && letters !== 'XX' && !/^X{3,}/.test(letters)
}

function isSmallOrCapital(word: string): boolean {
  return isSmall(word.charCodeAt(1)) || isCapital(word.charCodeAt(1))
}

const numeralBefore = /(?:^|[^A-Za-zÄÖÜäöüß])[IVX]{1,5}(?:\/| ?[–-] ?|,? (?:und|oder|bis|bzw\.|sowie) |, )$/

/** `Phase I/II`, `Teil I bis III`. */
function isAfterNumeral(text: string, at: number): boolean {
  return numeralBefore.test(text.slice(Math.max(0, at - 16), at))
}
