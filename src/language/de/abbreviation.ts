/**
 * Abbreviations with a dot, said in full.
 *
 *     Siehe z. B. Abb. 4 des sog. AI Acts.  →  Siehe zum Beispiel Abbildung vier des sogenannten AI Acts.
 *
 * The words stand in `abbreviations.ts`; what depends on the neighbours (`Fr. Weber`, `bis Fr.`) is told apart here.
 */
import { isDigit } from '../characters.js'
import { remembering } from '../remember.js'
import { capitals, matchAt, type Rule, smallLetters, type Token, type Written, wordBefore } from '../rule.js'
import { type Abbreviation, abbreviations } from './abbreviations.js'
import { acronyms } from './acronyms.js'
import { ordinalEnding } from './grammar.js'
import { capitalised, isCapital, isLetter, isSmall, isSpelledOn, lettersEnd, pastBlanks, spelled } from './letters.js'
import { isMonth } from './months.js'
import { genderOf, numberOf } from './nouns.js'
import { readReference } from './reference.js'
import { unitAt } from './units.js'

export const abbreviationRule: Rule = {
  class: 'abbreviation',
  starts: capitals + smallLetters,
  odd: ['stop'],
  read: readAbbreviation
}

const dot = 0x2e
const hyphen = 0x2d
const longest = 22

function readAbbreviation(written: Written, at: number): Token | undefined {
  const { text } = written
  const end = lettersEnd(text, at)
  if (end - at > longest || isLetter(text.charCodeAt(at - 1))) return undefined
  const after = text.charCodeAt(end)
  if (after !== dot) return after === hyphen ? readCompound(written, at, end) : readWithoutDot(written, at, end)
  const { key, compound, mayGoOn } = knownOf(text.slice(at, end))
  const found = mayGoOn ? longestKey(text, at) : key && foundAt(key, end)
  const token = found && say(written, at, found)
  if (token !== undefined) return token
  if (compound !== undefined) return { end: written.endsSentence(end) ? end : end + 1, spoken: compound }
  if (found !== undefined) return readInitials(written, at)
  return readInitials(written, at) ?? readUnit(written, at, end) ?? readUnknown(written, at, end)
}

/** What a word in front of a full stop may be, whatever stands around it. */
interface Known {
  readonly key?: Key
  /** The words for a compound: `Goethestraße`. */
  readonly compound?: string
  /** Other parts may follow: `z.` */
  readonly mayGoOn: boolean
}

let firstParts: ReadonlySet<string> | undefined

/** All that keys of several parts begin with, in small letters. */
function firstPartsOfKeys(): ReadonlySet<string> {
  firstParts ??= new Set(
    Array.from(abbreviations.keys())
      .filter(key => key.includes('.'))
      .map(key => key.slice(0, key.indexOf('.')).toLowerCase())
  )
  return firstParts
}

const knownOf = remembering((word: string): Known => {
  const key = keyOf(word)
  const compound = compoundOf(word)
  return {
    ...(key && { key }),
    ...(compound !== undefined && { compound }),
    mayGoOn: firstPartsOfKeys().has(word.toLowerCase())
  }
})

/** A key of the table. */
interface Key {
  readonly key: string
  readonly isCapitalised: boolean
}

/** A key at an offset; `stop` is its last dot. */
interface Found extends Key {
  readonly stop: number
}

function foundAt({ key, isCapitalised }: Key, stop: number): Found {
  return { key, isCapitalised, stop }
}

const mostParts = 5
const longestPart = 10

/** The longest key whose parts (`z.`, `B.`) stand here, with or without blanks between them. */
function longestKey(text: string, at: number): Found | undefined {
  let found: Found | undefined
  let key = ''
  let start = at
  for (let parts = 0; parts < mostParts; parts++) {
    const stop = lettersEnd(text, start)
    if (stop === start || stop - start > longest || text.charCodeAt(stop) !== dot) break
    key += text.slice(start, stop)
    const known = keyOf(key)
    if (known !== undefined) found = foundAt(known, stop)
    if (stop - start > longestPart) break
    const isJoined = text.charCodeAt(stop + 1) === hyphen
    key += isJoined ? '.-' : '.'
    start = isJoined ? stop + 2 : text.charCodeAt(stop + 1) === 0x20 ? stop + 2 : stop + 1
  }
  return found
}

function keyOf(written: string): Key | undefined {
  if (abbreviations.has(written) || written === 'S') return { key: written, isCapitalised: false }
  if (!isCapital(written.charCodeAt(0)) || written.length < 2) return undefined
  const small = written.charAt(0).toLowerCase() + written.slice(1)
  return abbreviations.has(small) ? { key: small, isCapitalised: true } : undefined
}

function say(written: Written, at: number, { key, stop, isCapitalised }: Found): Token | undefined {
  const { text } = written
  const end = written.endsSentence(stop) ? stop : stop + 1
  const context: Context = { text, at, stop, end }
  const own = contexts[key]
  const spoken = own === undefined ? sayTabled(abbreviations.get(key), context) : own(context)
  if (spoken === undefined || spoken === '') return undefined
  const words = isCapitalised ? capitalised(spoken) : spoken
  return labels.has(key) ? withNumber(text, end, words) : { end, spoken: words }
}

/** An abbreviation in its line. */
interface Context {
  readonly text: string
  readonly at: number
  readonly stop: number
  /** With its dot, or without it where the sentence ends there. */
  readonly end: number
}

function sayTabled(known: Abbreviation | undefined, context: Context): string | undefined {
  if (known === undefined) return undefined
  const { text, at, stop, end } = context
  if (known.needs === 'number' && !isBeforeNumber(context)) return undefined
  if (known.needs === 'capital' && !isBeforeCapital(context)) return undefined
  const isFirstPart = text.charCodeAt(stop + 1) === hyphen
  if (isFirstPart && openingParts.has(known.spoken)) return `${known.spoken}s`
  // `dt.-frz.`: the first part has no ending
  if (!known.isAdjective || isFirstPart) return known.spoken
  return known.spoken + (end === stop ? '' : adjectiveEnding(text, at, stop + 1))
}

/** `Univ.-Klinikum` → "Universitäts-Klinikum" */
const openingParts = new Set([
  'Universität',
  'Regierung',
  'Abteilung',
  'Redaktion',
  'Bezirk',
  'Gesellschaft',
  'Institut'
])

/** A number, a single letter or a Roman numeral follows. */
function isBeforeNumber({ text, stop, end }: Context): boolean {
  if (end === stop) return false
  const next = pastBlanks(text, stop + 1)
  const code = text.charCodeAt(next)
  if (isDigit(code)) return true
  const past = lettersEnd(text, next)
  return past === next + 1 || (past > next && /^[IVXLC]{1,7}$/.test(text.slice(next, Math.min(past, next + 8))))
}

function isBeforeCapital({ text, stop, end }: Context): boolean {
  const isJoined = text.charCodeAt(stop + 1) === hyphen
  const next = isJoined ? stop + 2 : pastBlanks(text, stop + 1)
  return end > stop && next > stop + 1 && isCapital(text.charCodeAt(next))
}

/** "der sogenannte Boom", "die sogenannten Agenten", "mit sogenannten Agenten". */
function adjectiveEnding(text: string, start: number, end: number): string {
  const noun = nounAfter(text, end)
  const head = startOfJoined(text, start)
  const before = wordBefore(text, head).toLowerCase()
  if (isPlural(noun)) {
    if (pluralDeterminers.test(before)) return 'en'
    if (!determiners.test(before)) return datives.has(before) ? 'en' : 'e'
  }
  const isUnknown = !determiners.test(before) && !datives.has(before) && genderOf(noun) === undefined
  return isUnknown ? 'e' : ordinalEnding(text, head, end)
}

/** The beginning of `dt.-frz.`, asked at its second part. */
function startOfJoined(text: string, at: number): number {
  let start = at
  while (start > 1 && at - start < longest && text.charCodeAt(start - 1) === hyphen) {
    start--
    while (
      start > 0 &&
      at - start < longest &&
      (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === dot)
    )
      start--
  }
  return start
}

const pluralDeterminers = /^(?:die|diese|alle|keine|[mds]eine|ihre|unsere|eure|beide|jene)$/
const determiners =
  /^(?:d(?:er|ie|as|en|em|es)|(?:dies|jen|jed|welch)(?:e[rsnm]?)|(?:k?ein|[mds]ein|ihr|unser|eur?)(?:e[rsnm]?)?|im|am|zum|zur|vom|beim|ins|ans|alle[nr]?|beide[nr]?|viele[nr]?|einige[nr]?)$/
const datives = new Set(
  'mit von bei nach zu aus seit in an auf unter vor neben zwischen gegenüber laut dank außer'.split(' ')
)

/** `Agenten`, `Modellen`, `Startups`: forms that are no singular without an article. */
function isPlural(noun: string): boolean {
  return numberOf(noun) === 'plural' || /(?:[^h]en|ern|innen|bots|chips|ups|apps|tools|agents)$/.test(noun)
}

function nounAfter(text: string, end: number): string {
  const start = pastBlanks(text, end)
  return isCapital(text.charCodeAt(start)) ? text.slice(start, Math.min(lettersEnd(text, start), start + 40)) : ''
}

/** Abbreviations that count something: what follows is said with them, so that `Abs. 1` is "Absatz eins". */
const labels = new Set(
  'S Nr Nrn No Abs Bd Bde Kap Abb Tab Anm Ziff Rn Rdnr Rz Art Ausg Bl Sp Abschn Par Fn Anl Anh Kl Hausnr Kontonr Lfg Zi Tit'.split(
    ' '
  )
)

function withNumber(text: string, end: number, words: string): Token {
  const number = readReference(text, pastBlanks(text, end))
  return number === undefined ? { end, spoken: words } : { end: number.end, spoken: `${words} ${number.spoken}` }
}

const paragraphBefore = /(?:Abs\.|Absatz|§) ?\d{1,3}[a-z]?,? ?$/

function lookBack(text: string, at: number, characters: number): string {
  return text.slice(Math.max(0, at - characters), at)
}

const months: Readonly<Record<string, string>> = {
  Jan: 'Januar',
  Jän: 'Jänner',
  Feb: 'Februar',
  Febr: 'Februar',
  Mär: 'März',
  Mrz: 'März',
  Apr: 'April',
  Jun: 'Juni',
  Jul: 'Juli',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Okt: 'Oktober',
  Nov: 'November',
  Dez: 'Dezember'
}

const beforeMonths = new Set(
  'im in anfang ende mitte seit ab bis vom von zum am und nach vor jeden letzten nächsten'.split(' ')
)

/** A month after "im" and its like, or beside a number; `Jan.` alone is a man. */
function sayMonth(month: string, { text, at, stop, end }: Context): string | undefined {
  const before = text.charCodeAt(at - 1) === 0x20 ? text.charAt(at - 2) : text.charAt(at - 1)
  if (isDigit(before.charCodeAt(0)) || (before === '.' && isDigit(text.charCodeAt(at - 3)))) return month
  if (isDigit(text.charCodeAt(pastBlanks(text, stop + 1)))) return month
  if (beforeMonths.has(wordBefore(text, at).toLowerCase())) return month
  if ('–-/'.includes(before) && isMonth(wordBefore(text, text.charAt(at - 2) === '.' ? at - 2 : at - 1))) return month
  const isMidSentence = end > stop && isSmall(text.charCodeAt(pastBlanks(text, stop + 1)))
  if (isMidSentence && month !== 'Januar') return month
  // a mark behind the dot of `(Sept.: …)`, `Okt./Nov.` tells that the word is cut short
  return end > stop && marks.includes(text.charAt(pastBlanks(text, stop + 1)) || ' ') ? month : undefined
}

const marks = '–-/:;,)('

const one = new Set([
  'pro',
  'je',
  'per',
  'einer',
  'der',
  'die',
  'eine',
  'jede',
  'jeder',
  'halbe',
  'halben',
  'letzte',
  'letzten'
])

/** "pro Stunde", but "viele Stunden". */
const timeUnit =
  (word: string) =>
  ({ text, at }: Context): string =>
    one.has(wordBefore(text, at)) || ordinalBefore.test(lookBack(text, at, 4)) ? word : `${word}n`

/** `in der 32. Min.` */
const ordinalBefore = /\d\. ?$/

/** "die überarbeitete Auflage", but "von Müller überarbeitet". */
function participle(words: string): (context: Context) => string {
  return context =>
    isBeforeCapital(context) ? words + adjectiveEnding(context.text, context.at, context.stop + 1) : words
}

const oblique = new Set('mit von bei für an durch gegen ohne um dem den des nach zu seit vor'.split(' '))

/** What an abbreviation says where its neighbours decide; undefined: it is none here. */
const singular = new Set([
  'pro',
  'je',
  'eine',
  'einer',
  'Pro',
  'Je',
  'Eine',
  'Einer',
  'halbe',
  'halben',
  'ganze',
  'dritte',
  'erste',
  'zweite'
])

/** "pro Million", "mehrere Millionen": a scale without a number of its own. */
function scale(word: 'Million' | 'Milliarde'): (context: Context) => string {
  return ({ text, at }) => (singular.has(wordBefore(text, at)) ? word : `${word}${word.endsWith('e') ? 'n' : 'en'}`)
}

const contexts: Readonly<Record<string, (context: Context) => string | undefined>> = {
  ...Object.fromEntries(Object.entries(months).map(([key, month]) => [key, (it: Context) => sayMonth(month, it)])),
  S: context => {
    if (paragraphBefore.test(lookBack(context.text, context.at, 14))) return 'Satz'
    if (isDigit(context.text.charCodeAt(pastBlanks(context.text, context.stop + 1)))) return 'Seite'
    return isDigit(context.text.charCodeAt(context.at - 2)) && context.text.charAt(context.at - 1) === ' '
      ? 'Seiten'
      : undefined
  },
  Mio: scale('Million'),
  Mrd: scale('Milliarde'),
  Max: context => (isBeforeNumber(context) ? 'Maximal' : undefined),
  // `So.`, `Fr.` as days are read by the rule of weekdays, which is asked before
  Fr: context => (isBeforeCapital(context) ? 'Frau' : undefined),
  Hr: context =>
    isBeforeCapital(context)
      ? oblique.has(wordBefore(context.text, context.at).toLowerCase())
        ? 'Herrn'
        : 'Herr'
      : undefined,
  geb: context => (isBeforeCapital(context) ? 'geborene' : 'geboren'),
  'u.a': ({ text, at, stop, end }) =>
    end === stop || (text.charAt(stop + 1) === ')' && isCapital(wordBefore(text, at).charCodeAt(0)))
      ? 'und andere'
      : 'unter anderem',
  'd.J': ({ text, at }) =>
    isCapital(wordBefore(text, at).charCodeAt(0)) && !isYearMonth(text, at) ? 'der Jüngere' : 'dieses Jahres',
  ...Object.fromEntries(
    ['erw erweitert', 'überarb überarbeitet', 'bearb bearbeitet', 'verb verbessert', 'aktual aktualisiert']
      .concat('neubearb neu bearbeitet')
      .map(entry => [entry.slice(0, entry.indexOf(' ')), participle(entry.slice(entry.indexOf(' ') + 1))])
  ),
  Vj: ({ text, at }) => (ordinalBefore.test(lookBack(text, at, 4)) ? 'Vierteljahr' : 'Vorjahr'),
  'n.V': context => (isAfterScore(context) ? 'nach Verlängerung' : 'nach Vereinbarung'),
  'n.E': context => (isAfterScore(context) ? 'nach Elfmeterschießen' : undefined),
  'n.P': context => (isAfterScore(context) ? 'nach Penaltyschießen' : undefined),
  'i.E': context => (isAfterScore(context) ? 'im Elfmeterschießen' : 'im Ergebnis'),
  f: ({ text, at }) => (isAfterNumber(text, at) ? 'folgende' : undefined),
  ff: ({ text, at }) => (isAfterNumber(text, at) ? 'fortfolgende' : undefined),
  Jh: context => century(context),
  Jhd: context => century(context),
  Jhdt: context => century(context),
  Jahrh: context => century(context),
  Jhs: () => 'Jahrhunderts',
  Std: timeUnit('Stunde'),
  Min: timeUnit('Minute'),
  Sek: context => (isBeforeNumber(context) ? 'Sekundarstufe' : timeUnit('Sekunde')(context)),
  Str: () => 'Straße',
  str: () => 'Straße',
  Abg: context => (isBeforeCapital(context) ? abgeordnete(wordBefore(context.text, context.at)) : undefined),
  'a.d': context => (isBeforeCapital(context) ? 'an der' : undefined),
  'o.ä': () => 'oder Ähnliches',
  'u.ä': () => 'und Ähnliches',
  Geb: context => (context.end > context.stop ? 'Geburtstag' : undefined)
}

const scoreBefore = /\d ?[:–-] ?\d{1,2}\)?,? ?$/

/** `3:2 n. V.`, `4:3 (2:2, 1:1) i. E.` */
function isAfterScore({ text, at }: Context): boolean {
  return scoreBefore.test(lookBack(text, at, 10))
}

function abgeordnete(article: string): string {
  if (/^(?:die|eine)$/i.test(article)) return 'Abgeordnete'
  return article === '' || article === 'ein' ? 'Abgeordneter' : /^der$/i.test(article) ? 'Abgeordnete' : 'Abgeordneten'
}

const monthNames =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahres|Ende|Mitte|Anfang)$/

function isYearMonth(text: string, at: number): boolean {
  return monthNames.test(wordBefore(text, at))
}

function isAfterNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1
  return isDigit(text.charCodeAt(before)) || (isSmall(text.charCodeAt(before)) && isDigit(text.charCodeAt(before - 1)))
}

const genitiveCentury =
  /(?:\bdes|\beines|dieses|jenes)(?: (?:frühen|späten|beginnenden|ausgehenden))? ?(?:\d{1,2}|[IVX]{1,5})\. ?$/

/** "im neunzehnten Jahrhundert", "des neunzehnten Jahrhunderts". */
function century({ text, at }: Context): string {
  return genitiveCentury.test(lookBack(text, at, 40)) ? 'Jahrhunderts' : 'Jahrhundert'
}

/** `Mio.-Deal` without a dot before its hyphen and the like are words of their own. */
const withoutDot: ReadonlyMap<string, string> = new Map(
  ['zB', 'bzw', 'ca', 'ggf', 'inkl', 'exkl', 'zzgl', 'evtl', 'bspw', 'bzgl', 'vgl', 'usw', 'etc', 'uvm', 'vs']
    .map((key): [string, string] => [key, abbreviations.get(key)?.spoken ?? key])
    .concat([
      ['Nr', 'Nummer'],
      ['Dr', 'Doktor'],
      ['Prof', 'Professor'],
      ['Mio', 'Millionen'],
      ['Mrd', 'Milliarden'],
      ['Hbf', 'Hauptbahnhof'],
      ['Bhf', 'Bahnhof'],
      ['Std', 'Stunden'],
      ['Tel', 'Telefon'],
      ['Chr', 'Christus'],
      ['Jhdt', 'Jahrhundert'],
      ['Jh', 'Jahrhundert'],
      ['ff', 'fortfolgende'],
      ['qm', 'Quadratmeter'],
      // agencies and stations that write themselves in small letters
      ['dpa', 'D P A'],
      ['rbb', 'R B B'],
      ['epd', 'E P D'],
      ['kna', 'K N A']
    ])
)

/** Units without a number, which are no abbreviations of words: `Angaben in km.` */
const units = new Set(['km', 'cm', 'mm', 'nm', 'kg', 'ml', 'ms', 'ft', 'fps', 'Mbps', 'Gbps'])

function readUnit(written: Written, at: number, end: number): Token | undefined {
  const { text } = written
  const word = end - at < 5 && text.charCodeAt(at - 1) !== hyphen ? text.slice(at, end) : ''
  // money is no unit of measure
  if (word === 'ct') return { end, spoken: 'Cent' }
  const found = units.has(word) ? unitAt(written, at) : undefined
  return found && { end: found.end, spoken: found.unit.many + found.per }
}

/** `zB`, `Mio`, `Dr`: people leave the dot out. */
function readWithoutDot(written: Written, at: number, end: number): Token | undefined {
  const { text } = written
  if (end - at < 2 || end - at > 4) return undefined
  const unit = readUnit(written, at, end)
  if (unit !== undefined) return unit
  const word = text.slice(at, end)
  const spoken = withoutDot.get(word)
  if (spoken === undefined || (word === 'ff' && !isAfterNumber(text, at))) return undefined
  const own = word === 'Mio' || word === 'Mrd' ? contexts[word]?.({ text, at, stop: end, end }) : undefined
  if (own !== undefined) return { end, spoken: own }
  return word === 'Nr' ? withNumber(text, end, spoken) : { end, spoken }
}

const scales = new Map([
  ['Mio', 'Millionen'],
  ['Mrd', 'Milliarden'],
  ['Str', 'Straßen']
])

/** `Mrd-Deal` → "Milliarden-Deal". */
function readCompound(written: Written, at: number, end: number): Token | undefined {
  const spoken = end - at === 3 ? scales.get(written.text.slice(at, end)) : undefined
  return spoken === undefined ? undefined : { end, spoken }
}

const compoundEnds: readonly (readonly [ending: string, spoken: string])[] = [
  ['str', 'straße'],
  ['nr', 'nummer'],
  ['pkt', 'punkte'],
  ['std', 'stunden'],
  ['bhf', 'bahnhof'],
  ['wiss', 'wissenschaft'],
  ['gesch', 'geschichte']
]

/** `Goethestr.`, `Kontonr.` */
function compoundOf(word: string): string | undefined {
  const known = compoundEnds.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 2)
  if (known === undefined || !hasVowel.test(word.slice(0, -known[0].length))) return undefined
  return word.slice(0, -known[0].length) + known[1]
}

const hasVowel = /[aeiouyäöü]/i

/** `J. R. R. Tolkien`, `K.-H. Müller`, `F.A.Z.`: letters with dots, said without them. */
function readInitials(written: Written, at: number): Token | undefined {
  const { text } = written
  if (!isInitial(text, at)) return undefined
  let letters = text.charAt(at)
  let stop = at + 1
  while (letters.length < 8 && isInitial(text, stop + 1)) {
    letters += text.charAt(stop + 1)
    stop += 2
  }
  const isSentenceEnd = written.endsSentence(stop)
  if (letters.length === 1 && (isSentenceEnd || !leadsToName(text, stop + 1))) return undefined
  return {
    end: isSentenceEnd ? stop : stop + 1,
    spoken: spelled(letters),
    ...(letters.length > 1 && { class: 'acronym' })
  }
}

/** A capital letter with a dot, and no other letter before it; the last of a row of letters is none: `die K I.` */
function isInitial(text: string, at: number): boolean {
  const isAlone = isCapital(text.charCodeAt(at)) && text.charCodeAt(at + 1) === dot
  return isAlone && !isLetter(text.charCodeAt(at - 1)) && !isSpelledOn(text, at)
}

function leadsToName(text: string, at: number): boolean {
  const next = text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === hyphen ? at + 1 : at
  return next > at && isCapital(text.charCodeAt(next)) && matchAt(article, text, next) === null
}

/** `A. Die Grundlagen`: a part, and nobody's name. */
const article = /(?:D(?:er|ie|as)|Eine?|The)(?![A-Za-zäöüß])/y

/** What looks cut short: no vowel at all, or a German ending without its last letters (`öffentl.`). */
const cutShort = /^(?:[b-df-hj-np-tv-xz]{2,6}|[a-zäöüß]{2,20}(?:[dtb]l|chl))$/i
const letterPlural = /^[A-Z]s$/
const shortWord = 5

/** A short word with a dot in the middle of a sentence that is in no table. */
function readUnknown(written: Written, at: number, end: number): Token | undefined {
  const { text } = written
  // the last part of a compound is hardly cut to a few letters: `240-Hz.`
  const isUnitOfCompound = text.charCodeAt(at - 1) === hyphen && end - at < shortWord
  if (isLetter(text.charCodeAt(end + 1)) || isUnitOfCompound || written.endsSentence(end)) return undefined
  const word = text.slice(at, end)
  if (end === at + 1) return readSmallLetter(text, at)
  if (text.charCodeAt(end + 1) !== 0x20 || !isCutShort(text, end, word)) return undefined
  const spoken = hasVowel.test(word) ? word : spelled(word)
  return { end: end + 1, spoken, doubt: 'reading/unknown-abbreviation' }
}

function isCutShort(text: string, end: number, word: string): boolean {
  // the plural of a letter: `die LLMs`, `T Ds`
  if (letterPlural.test(word)) return false
  if (cutShort.test(word)) return true
  const isGoingOn = isSmall(text.charCodeAt(pastBlanks(text, end + 1)))
  return isGoingOn && word.length < shortWord && endsInConsonants.test(word) && !isOrdinary(word)
}

const endsInConsonants = /[b-df-hj-np-tv-xz]{2}$/

function isOrdinary(word: string): boolean {
  return acronyms().loud.has(word.toUpperCase()) || ordinaryEnds.test(word)
}

const ordinaryEnds =
  /(?:nn|ll|ss|tt|ck|ch|nd|ng|rt|lt|st|nt|rd|ld|ft|rn|ts|ns|rs|ht|mm|ff|rk|nk|lf|lm|rm|tz|hl|hr|hn|zt|lb|bt|gt|rz|lz|nz|rb|rg|mt|kt|ds)$/

/** A blank or a sign that closes: `a./b.`, `i.)`. */
function endsWord(text: string, at: number): boolean {
  return at < text.length && ' /)*'.includes(text.charAt(at))
}

const dayBehind = / \d{1,2}\. ?(?:\d{1,2}\.|[A-ZÄÖÜ])/y
const nameBehind = / [A-ZÄÖÜ][a-zäöüß]/y
const placeBehind = / (?:[A-ZÄÖÜ]|\d|oben|unten|auch|dazu)/y

/** `d. Amtes`, `v. 3. März`: the letter is said, and a person should look. */
function readSmallLetter(text: string, at: number): Token | undefined {
  const isAlone = ' (:/*'.includes(text.charAt(at - 1) || '.') && endsWord(text, at + 2)
  if (!isAlone || !isSmall(text.charCodeAt(at)) || isSpelledOn(text, at)) return undefined
  const letter = text.charAt(at)
  if ((letter === 'v' || letter === 'z') && matchAt(dayBehind, text, at + 2) !== null)
    return { end: at + 2, spoken: letter === 'v' ? 'vom' : 'zum' }
  // `Hrsg. v. Müller`, but `Roe v. Wade`
  if (letter === 'v' && text.charCodeAt(at - 2) === dot && matchAt(nameBehind, text, at + 2) !== null)
    return { end: at + 2, spoken: 'von' }
  if (letter === 's' && matchAt(placeBehind, text, at + 2) !== null) return { end: at + 2, spoken: 'siehe' }
  return { end: at + 2, spoken: text.charAt(at), doubt: 'reading/unknown-abbreviation' }
}
