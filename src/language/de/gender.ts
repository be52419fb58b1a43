/**
 * Forms that name women, men and all others with a sign inside the word. By the show's setting both forms are said, or the first
 * part and the ending with a small stop between them, or the word as it stands.
 *
 *     Die Nutzer:innen und ein:e Sprecher:in  →  Die Nutzerinnen und Nutzer und eine Sprecherin oder ein Sprecher
 */
import { capitals, matchAt, type Rule, smallLetters, type Token, wordBefore } from '../rule.js'
import { sayCapitals } from './acronym.js'
import { isKnownStem, masculine } from './gender-stems.js'
import { capitalsEnd, isCapital, isLetter, isSmall, lettersEnd } from './letters.js'

export const genderRule: Rule = {
  class: 'gender',
  starts: `${capitals}${smallLetters}(`,
  odd: ['capital', 'sign'],
  read: (written, at) => {
    const { text } = written
    if (text.charAt(at) === '(') return readAdvert(text, at)
    if (isLetter(text.charCodeAt(at - 1))) return undefined
    const phrase = readPhrase(text, at)
    if (phrase === undefined) return undefined
    const spoken = says[written.settings.gender](phrase, text, at)
    return { end: phrase.end, spoken: phrase.noun === undefined ? spoken : withLetters(spoken, phrase.noun.stem) }
  }
}

const advert = /\(([mwdfxgin](?:[/|*, ]{1,2}[mwdfxgin]){1,4})\)/y
const sexes: Readonly<Record<string, string>> = {
  m: 'männlich',
  w: 'weiblich',
  f: 'weiblich',
  d: 'divers',
  x: 'divers',
  i: 'inter',
  n: 'nicht binär',
  g: 'egal'
}

/** `(m/w/d)` → ", männlich, weiblich, divers". */
function readAdvert(text: string, at: number): Token | undefined {
  const match = matchAt(advert, text, at)
  if (match === null) return undefined
  const words = Array.from(match[1] ?? '').flatMap(letter => sexes[letter] ?? [])
  const isBehind = text.charAt(at - 1) === ' '
  return {
    start: isBehind ? at - 1 : at,
    end: at + match[0].length,
    spoken: `${isBehind ? ', ' : ''}${words.join(', ')}${isBehind && goesOn(text, at + match[0].length) ? ',' : ''}`
  }
}

/** `CEO:innen`: the letters of an acronym are said as in any other place. */
function withLetters(spoken: string, stem: string): string {
  return capitalsEnd(stem, 0) === stem.length ? spoken.replaceAll(stem, sayCapitals(stem).spoken) : spoken
}

/** A word follows, so that a pause is heard. */
function goesOn(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 && isLetter(text.charCodeAt(at + 1))
}

/** A noun with the words before it that have such endings too, or these alone. */
interface Phrase {
  readonly end: number
  readonly parts: readonly Part[]
  readonly noun?: Noun
}

type Says = (phrase: Phrase, text: string, at: number) => string

/** As it stands, the signs taken out, made blanks, or with the words for both. */
const says: Readonly<Record<'both' | 'pause' | 'written', Says>> = {
  both: ({ parts, noun }, text, at) => {
    if (noun === undefined) return bothWithoutNoun(parts)
    return noun.isPlural ? bothPlurals(text, at, noun) : bothSingulars(parts, noun)
  },
  pause: ({ parts, noun }) =>
    [...parts.map(apart), ...(noun === undefined ? [] : [`${noun.stem} ${noun.ending}${noun.rest}`])].join(' '),
  written: ({ parts, noun }) =>
    [...parts.map(joined), ...(noun === undefined ? [] : [noun.stem + noun.ending + noun.rest])].join(' ')
}

/** One word with its sign: `ein:e`, `neue:r`, `Sprecher:in`, `der:die`. */
interface Part {
  readonly end: number
  readonly feminine: string
  readonly masculine: string
  readonly front: string
  readonly back: string
  /** Which form stands first, where both are words. */
  readonly isMasculineFirst: boolean
}

interface Noun {
  readonly end: number
  readonly stem: string
  readonly ending: string
  readonly isPlural: boolean
  /** What follows in a compound: `zahl` of `Nutzer:innenzahl`. */
  readonly rest: string
}

const mostWords = 4

function readPhrase(text: string, at: number): Phrase | undefined {
  const first = readNoun(text, at)
  if (first !== undefined) return { end: first.end, parts: [], noun: first }
  if (signAt(text, lettersEnd(text, at)) === '') return undefined
  const parts: Part[] = []
  let start = at
  for (let words = 0; words < mostWords; words++) {
    const part = readPart(text, start) ?? (words > 0 ? readPlain(text, start) : undefined)
    if (part === undefined) break
    parts.push(part)
    const noun = text.charAt(part.end) === ' ' ? readNoun(text, part.end + 1) : undefined
    if (noun !== undefined) return noun.isPlural ? undefined : { end: noun.end, parts, noun }
    if (text.charAt(part.end) !== ' ') break
    start = part.end + 1
  }
  while (parts.at(-1)?.back === '') parts.pop()
  const last = parts.at(-1)
  return last && { end: last.end, parts }
}

const signs = ":*_·’'"

/** `:` `*` `_` `·` and apostrophes before a letter, `/` and `/-`; empty where none stands. */
function signAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (code === 0x20 || isLetter(code)) return ''
  if (code === 0x2f) return text.charCodeAt(at + 1) === 0x2d ? '/-' : '/'
  const sign = text.charAt(at)
  const next = text.charCodeAt(at + 1)
  return signs.includes(sign) && next < 0x80 && isLetter(next) ? sign : ''
}

const suffix = /-?[iI]n(nen)?/y
const bracketed = /\(-?in(nen)?\)|\(inn\)(en)/y

/** `Entwickler:innen`, `Nutzer/-innen`, `BürgerInnen`, `Politiker(in)`. */
function readNoun(text: string, at: number): Noun | undefined {
  if (!isLetter(text.charCodeAt(at))) return undefined
  const end = lettersEnd(text, at)
  if (end - at < 2) return undefined
  const sign = signAt(text, end)
  if (sign === '' && text.charCodeAt(end) !== 0x28) return readInnerCapital(text, at, end)
  const match = sign === '' ? matchAt(bracketed, text, end) : matchAt(suffix, text, end + sign.length)
  if (match === null) return readInnerCapital(text, at, end)
  const past = end + sign.length + match[0].length
  const stop = lettersEnd(text, past)
  const stem = text.slice(at, end)
  const isPlural = match[1] !== undefined || match[2] !== undefined
  if (stop > past && (!isPlural || sign === '')) return undefined
  if ((sign === "'" || sign === '’') && !isPlural) return undefined
  return { end: stop, stem, ending: isPlural ? 'innen' : 'in', isPlural, rest: text.slice(past, stop) }
}

const longestStem = 40

/** `BürgerInnen`, `LehrerIn`; `LinkedIn` is a name. */
function readInnerCapital(text: string, at: number, end: number): Noun | undefined {
  if (!isCapital(text.charCodeAt(at)) || end - at > 60) return undefined
  let stop = at + 1
  while (isSmall(text.charCodeAt(stop))) stop++
  if (stop === at + 1 || stop - at - 1 > longestStem || !text.startsWith('In', stop)) return undefined
  const stem = text.slice(at, stop)
  const tail = text.slice(stop, end)
  const isPlural = tail.startsWith('Innen')
  if (!isPlural && (tail !== 'In' || !isKnownStem(stem) || stem.length < 5)) return undefined
  return { end, stem, ending: isPlural ? 'innen' : 'in', isPlural, rest: isPlural ? tail.slice(5) : '' }
}

/** Words that stand for each other: articles and pronouns of women and men. */
const pairs: Readonly<Record<string, string>> = {
  die: 'der den dem',
  der: 'dem des der',
  sie: 'er ihn',
  ihr: 'ihm sein',
  ihre: 'seine',
  ihrer: 'seiner seines',
  ihren: 'seinen',
  ihrem: 'seinem',
  eine: 'ein einen einer',
  einer: 'einem eines',
  keine: 'kein keinen',
  keiner: 'keinem keines',
  jede: 'jeder jeden',
  jeder: 'jedem jedes',
  diese: 'dieser diesen',
  dieser: 'diesem dieses',
  welche: 'welcher welchen',
  frau: 'man'
}

const wordEndings = new Set(['e', 'r', 'n', 'm', 's', 'en', 'er', 'em', 'es'])

/** `ein:e`, `jede*r`, `der/die`, `neue:n`. */
function readPart(text: string, at: number): Part | undefined {
  const end = lettersEnd(text, at)
  const sign = end > at ? signAt(text, end) : ''
  if (sign === '' || sign === "'" || sign === '’') return undefined
  const past = end + sign.length
  const stop = lettersEnd(text, past)
  const [front, back] = [text.slice(at, end), text.slice(past, stop)]
  return stop === past ? undefined : (partOfPair(front, back, stop) ?? partOfEnding(front, back, stop, sign))
}

function partOfPair(front: string, back: string, end: number): Part | undefined {
  if (front === 'Frau' || back === 'Frau') return undefined
  const [first, second] = [front.toLowerCase(), back.toLowerCase()]
  if (pairs[first]?.split(' ').includes(second))
    return { end, front, back, feminine: front, masculine: back, isMasculineFirst: false }
  if (pairs[second]?.split(' ').includes(first))
    return { end, front, back, feminine: back, masculine: front, isMasculineFirst: true }
  return undefined
}

const possessives = /^(?:k?ein|[mds]ein|ihr|unser|eue?r|irgendein)$/i
const inflected = /(?:e|er|en)$/

function partOfEnding(front: string, back: string, end: number, sign: string): Part | undefined {
  if (!wordEndings.has(back)) return undefined
  const base = { end, front, back, isMasculineFirst: false }
  if (back === 'e') return possessives.test(front) ? { ...base, feminine: front + back, masculine: front } : undefined
  if (sign.startsWith('/') && front.length < 3) return undefined
  if (!inflected.test(front)) return undefined
  if (back.length === 2) return { ...base, feminine: front, masculine: front.replace(/e[rn]?$/, back) }
  const replaces = front.endsWith('r') && (back === 'm' || back === 's')
  return { ...base, feminine: front, masculine: (replaces ? front.slice(0, -1) : front) + back }
}

/** The same for women and men: `der:die neue Chef:in`. */
function readPlain(text: string, at: number): Part | undefined {
  if (!isSmall(text.charCodeAt(at))) return undefined
  const end = lettersEnd(text, at)
  const word = text.slice(at, end)
  return { end, front: word, back: '', feminine: word, masculine: word, isMasculineFirst: false }
}

function bothWithoutNoun(parts: readonly Part[]): string {
  const women = parts.map(({ feminine }) => feminine).join(' ')
  const men = parts.map(({ masculine: form }) => form).join(' ')
  const [first, second] = parts[0]?.isMasculineFirst ? [men, women] : [women, men]
  return bothOf(first, second, 'oder')
}

const joined = ({ front, back }: Part): string =>
  wordEndings.has(back.toLowerCase()) || back === '' ? front + back : `${front} ${back}`
const apart = ({ front, back }: Part): string => (back === '' ? front : `${front} ${back}`)

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** A capital at the beginning belongs to the first form alone. */
function bothOf(first: string, second: string, word: string): string {
  const isArticle = smallWord.test(second) || !isCapital(second.charCodeAt(0))
  if (!isArticle) return `${first} ${word} ${second}`
  const head = isCapital(second.charCodeAt(0)) && !isCapital(first.charCodeAt(0)) ? upper(first) : first
  return `${head} ${word} ${second.charAt(0).toLowerCase()}${second.slice(1)}`
}

const smallWord =
  /^(?:k?ein|[mds]ein|ihr|unser|eue?r|d(?:er|ie|en|em|es)|jed|dies|welch|manch|er|sie|man|solch|all|lieb|irgendein)(?:e[nmrs]?)?(?: |$)/i

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** "Nutzerinnen und Nutzer", "mit Nutzerinnen und Nutzern", "Nutzerinnen- und Nutzerzahl". */
function bothPlurals(text: string, at: number, { stem, rest, end }: Noun): string {
  const isJoined = text.charAt(end) === '-' && isLetter(text.charCodeAt(end + 1))
  const { plural, dativePlural } = masculine(stem)
  const women = `${feminineStem(stem)}innen`
  if (rest !== '' || isJoined) return `${women}- und ${plural}${rest}`
  return `${women} und ${isDativePlural(text, at) ? dativePlural : plural}`
}

const withUmlaut: Readonly<Record<string, string>> = {
  arzt: 'ärzt',
  anwalt: 'anwält',
  koch: 'köch',
  gast: 'gäst',
  bauer: 'bäuer'
}

/** `Arzt*innen` are Ärztinnen too. */
function feminineStem(stem: string): string {
  const small = stem.toLowerCase()
  const plain = Object.keys(withUmlaut).find(
    it => small === it || (it.length > 3 && it !== 'bauer' && small.endsWith(it))
  )
  if (plain === undefined) return stem
  const form = withUmlaut[plain] ?? plain
  const head = stem.slice(0, stem.length - plain.length)
  return head === '' && isCapital(stem.charCodeAt(0)) ? upper(form) : head + form
}

const datives = new Set(
  'mit von bei nach zu aus seit gegenüber den unter zwischen neben vor dank laut außer samt nebst'.split(' ')
)
const others = new Set('die der meine deine seine ihre unsere eure keine diese alle'.split(' '))
const adjective = /^[a-zäöüß]{3,30}en$/

/** "mit vielen Nutzern", "den neuen Nutzern"; "die neuen Nutzer". */
function isDativePlural(text: string, at: number): boolean {
  let start = at
  for (let words = 0; words < 5; words++) {
    const word = wordBefore(text, start)
    const small = word.toLowerCase()
    if (datives.has(small)) return true
    if (others.has(small) || !(adjective.test(word) || small === 'und')) return words > 0 && isStrongDative(text, at)
    start = text.lastIndexOf(word, start - 1)
  }
  return false
}

/** `Vielen Nutzer:innen gefällt das`: no article, and an ending that only the dative has. */
function isStrongDative(text: string, at: number): boolean {
  return /^(?:allen|vielen|einigen|wenigen|manchen|diesen|unseren|ihren|seinen|meinen|deinen)$/i.test(
    wordBefore(text, at)
  )
}

/** "eine Sprecherin oder ein Sprecher", "jede Nutzerin und jeder Nutzer". */
function bothSingulars(parts: readonly Part[], { stem }: Noun): string {
  const forms = masculine(stem)
  const women = [...parts.map(({ feminine }) => feminine), `${feminineStem(stem)}in`].join(' ')
  const men = parts.map(({ masculine: form }) => form)
  const article = men[0]?.toLowerCase() ?? ''
  const noun =
    /s$/.test(article) && article !== ''
      ? forms.genitive
      : /[nm]$/.test(article) && !isNominative(article)
        ? forms.oblique
        : forms.singular
  const isEach = article.startsWith('jed')
  const spoken = [...men, noun].join(' ')
  const [first, second] = parts[0]?.isMasculineFirst ? [spoken, women] : [women, spoken]
  const word = isEach ? 'und' : 'oder'
  return parts.length > 0 ? bothOf(first, small(second), word) : bothOf(first, second, word)
}

/** "ein", "kein" and "sein" end in -n by nature. */
function isNominative(article: string): boolean {
  return /^(?:k?ein|[mds]ein|irgendein)$/.test(article)
}
