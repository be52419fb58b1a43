/**
 * Abbreviations with a full stop, in full. Left alone, `Dr. Smith` is a sentence that ends at "D R".
 *
 *     Dr. Smith, i.e. the boss of Acme Inc.  →  Doctor Smith, that is the boss of Acme Incorporated.
 */
import { isCapitalLetter, isDigit, isSmallLetter, isWordUnit } from '../characters.js'
import { remembering } from '../remember.js'
import { capitals, matchAt, type Rule, smallLetters, type Token, type Written, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { type Abbreviation, abbreviations } from './abbreviations.js'
import { isAttached, justBefore, letterRunEnd } from './context.js'
import { stateOf } from './states.js'

const dottedLetters = /[A-Za-z](?:\. ?[A-Za-z](?![A-Za-z0-9])){1,7}\.?/y
const plainLetters = /[A-Za-z]{1,4}(?:\.-?[A-Za-z]{1,4}){1,5}/y
const longestPart = 4
const longestKnown = 8
const longestStopless = 6
/** What the words of the three tables without a stop begin with. */
const stoplessLetters = 'DMPSLCIJARBHvea'

export const abbreviation: Rule = {
  class: 'abbreviation',
  starts: capitals + smallLetters,
  odd: ['stop', 'sign'],
  read: (written, at) => {
    const { text } = written
    const end = letterRunEnd(text, at)
    if (isAttached(text, at))
      return isBehindDigit(text, at, end) ? known(written, at, text.slice(at, end), end) : undefined
    if (text[end] === '/') return slashed(text, at, end) ?? withoutStop(written, at, end)
    if (text[end] !== '.')
      return end - at > longestStopless || !stoplessLetters.includes(text.charAt(at))
        ? undefined
        : withoutStop(written, at, end)
    if (end - at === 1 && isLetterBefore(text, at)) return ofLetters(written, at, end)
    return (
      ofState(written, at) ??
      ofLetters(written, at, end) ??
      known(written, at, text.slice(at, end), end) ??
      unknown(written, at, end)
    )
  }
}

/** `1950Ave.`: a blank was forgotten. */
function isBehindDigit(text: string, at: number, end: number): boolean {
  return text[end] === '.' && end - at > 1 && isDigit(text.charCodeAt(at - 1))
}

const slashWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w/o': 'without',
    'w/': 'with',
    'c/o': 'care of',
    'n/a': 'not applicable',
    'N/A': 'not applicable',
    'b/c': 'because',
    'd/d': 'day over day',
    'w/w': 'week over week',
    'm/m': 'month over month',
    'q/q': 'quarter over quarter',
    'y/y': 'year over year'
  })
)
const slashShape = /[A-Za-z]\/[A-Za-z]?(?![A-Za-z0-9/])/y

/** `w/`, `n/a` */
function slashed(text: string, at: number, end: number): Token | undefined {
  if (end - at > 1) return undefined
  const [shape = ''] = matchAt(slashShape, text, at) ?? []
  const spoken = slashWords.get(shape) ?? (text.startsWith('w/', at) ? 'with ' : undefined)
  return spoken === undefined ? undefined : { end: at + (slashWords.has(shape) ? shape.length : 2), spoken }
}

/** Titles and the like that British papers write without a stop. */
const stopless: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Dr: 'Doctor',
    Mr: 'Mister',
    Mrs: 'Missus',
    Ms: 'Miz',
    Prof: 'Professor',
    St: 'Saint',
    Lt: 'Lieutenant',
    Col: 'Colonel',
    Capt: 'Captain',
    Sgt: 'Sergeant',
    Mt: 'Mount'
  })
)
const suffixes: ReadonlyMap<string, string> = new Map(
  Object.entries({ Inc: 'Incorporated', Corp: 'Corporation', Ltd: 'Limited', Jr: 'Junior', Sr: 'Senior' })
)
/** At the end of an address: `1 Main St, Boston`. */
const streets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    St: 'Street',
    Ave: 'Avenue',
    Rd: 'Road',
    Blvd: 'Boulevard',
    Ct: 'Court',
    Dr: 'Drive',
    Ln: 'Lane',
    Hwy: 'Highway',
    Pkwy: 'Parkway'
  })
)
const anywhere: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vs: 'versus',
    etc: 'et cetera',
    aka: 'also known as',
    approx: 'approximately'
  })
)

/** Abbreviations that look like words. */
export const stoplessAbbreviations: readonly string[] = [stopless, suffixes, streets, anywhere].flatMap(table => [
  ...table.keys()
])

function withoutStop({ text }: Written, at: number, end: number): Token | undefined {
  const word = text.slice(at, end)
  const spoken = anywhere.get(word)
  if (spoken !== undefined) return { end, spoken }
  const isBeforeName =
    text[end] === ' ' && isCapitalLetter(text.charCodeAt(end + 1)) && matchAt(spelledOut, text, end) === null
  if (stopless.has(word) && (isBeforeName || isBeforeTitle(text, end)) && isTitle(text, at))
    return { end, spoken: stopless.get(word) ?? '' }
  const street = streets.get(word)
  const isStreet = /^(?:[,.;]|$)/.test(text.slice(end, end + 1)) || isBehindHouse(text, at)
  if (street !== undefined && isStreet && isCapitalised(wordBefore(text, at))) return { end, spoken: street }
  return suffixes.has(word) && isCapitalised(wordBefore(text, at))
    ? { end, spoken: suffixes.get(word) ?? '' }
    : undefined
}

/** `123 Laguna Ct` */
function isBehindHouse(text: string, at: number): boolean {
  return /(?:^|[ (])\d{1,5} (?:[A-Z][\w.]{0,20} ){1,3}$/.test(justBefore(text, at, 48))
}

/** The `G B` of a word that was spelled. */
const spelledOut = / [A-Z] [A-Z](?![A-Za-z])/y
const otherTitle = / (?:and|&) (?:M(?:rs?|s)|Dr|Prof|Gen|Sen|Rep|Gov)(?![A-Za-z])/y

const rankedClass = / 1st Class(?![A-Za-z])/iy

/** `Sgt. 1st Class Joe Doe` */
function isBeforeClass(text: string, end: number): boolean {
  return matchAt(rankedClass, text, end) !== null
}

/** `Mr. and Mrs. Smith` */
function isBeforeTitle(text: string, end: number): boolean {
  return matchAt(otherTitle, text, end) !== null
}

/** `L L Ms` are letters, no lady; `Main St` is a street. */
function isTitle(text: string, at: number): boolean {
  const before = wordBefore(text, at)
  return before === '' || !(isCapitalised(before) && (before.length === 1 || text.startsWith('St', at)))
}

function isCapitalised(word: string): boolean {
  return isCapitalLetter(word.charCodeAt(0))
}

const dottedState = /([A-Z])\.([A-Z]|Va)(?=\.(?![A-Z]))|La(?=\.)/y
const placeBefore = /(?:\b[DRI]-|[a-z]{2}, )$/

/** `Sen. Smith, D-N.Y.`, `Albany, N.Y.`: behind a party or a town it is a state. */
function ofState(written: Written, at: number): Token | undefined {
  const { text } = written
  if (text[at + 1] !== '.' && !text.startsWith('La.', at)) return undefined
  const before = text.charAt(at - 1)
  if ((before !== '-' && before !== ' ') || !placeBefore.test(justBefore(text, at, 4))) return undefined
  const found = matchAt(dottedState, text, at)
  if (found === null || (found[0] === 'La' && before === ' ')) return undefined
  const state = stateOf(found[0] === 'La' ? 'LA' : `${found[1] ?? ''}${(found[2] ?? '').charAt(0)}`)
  return state === undefined ? undefined : { end: stopAt(written, at + found[0].length), spoken: state }
}

/** `U.S.`, `i.e.`, `J. K. Rowling`; the last stop belongs to it unless a sentence ends there. */
function ofLetters(written: Written, at: number, end: number): Token | undefined {
  const { text } = written
  if (end - at > longestPart || (end - at > 1 && !isLetterOrHyphen(text.charCodeAt(end + 1)))) return undefined
  const [letters = ''] = (end - at === 1 ? matchAt(dottedLetters, text, at) : matchAt(plainLetters, text, at)) ?? []
  if (letters === '') return end - at === 1 ? initials(written, at) : undefined
  const key = letters.replace(/ /g, '').replace(/\.$/, '')
  const entry = abbreviations.get(key) ?? abbreviations.get(key.charAt(0).toLowerCase() + key.slice(1))
  if (entry === undefined && isLetterBefore(text, at)) return undefined
  const past = at + letters.length - (letters.endsWith('.') ? 1 : 0)
  if (end - at > 1) return entry?.spoken ? { end: stopAt(written, past), spoken: entry.spoken } : undefined
  if (entry === undefined && (letters.includes(' ') || !/^[A-Z](?:\.[A-Z])+$|^[a-z](?:\.[a-z])+$/.test(key)))
    return initials(written, at)
  return {
    end: stopAt(written, past),
    spoken: entry?.spoken ? cased(entry.spoken, text, at) : key.split('.').join(' ').toUpperCase()
  }
}

function isLetterOrHyphen(code: number): boolean {
  return code === 0x2d || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}

/** The stop of a single initial is not a full stop: `J. K. Rowling`, `George W. Bush`. */
function initials({ text, endsSentence }: Written, at: number): Token | undefined {
  const isInitial =
    isCapitalLetter(text.charCodeAt(at)) && !isLetterBefore(text, at) && matchAt(nameBehind, text, at + 2) !== null
  if (!isInitial || endsSentence(at + 1)) return undefined
  const side = sides.get(text.charAt(at))
  const isPlace = side !== undefined && matchAt(sidedPlace, text, at + 2) !== null
  return { end: at + 2, spoken: isPlace ? side : text.charAt(at) }
}

/** `S. Korea`, `W. Virginia` */
const sides: ReadonlyMap<string, string> = new Map([
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West']
])
const sidedPlace =
  / (?:Korea(?:ns?)?|Carolina|Dakota|Ireland|Africans?|Africa|Sudan|Virginia|Bank|Jerusalem|Timor)(?![A-Za-z])/y

/** A capital letter or a digit, also behind a dash or a bracket, which are not said. */
const nameBehind = /[^\p{L}\d\n.,:;!?]{0,8}[\p{Lu}\d]/uy

function stopAt({ text, endsSentence }: Written, end: number): number {
  return text[end] === '.' && !endsSentence(end) ? end + 1 : end
}

/** With a capital letter where the written form has one at the beginning of a sentence: `E.g.` */
function cased(spoken: string, text: string, at: number): string {
  const isStart = isCapitalLetter(text.charCodeAt(at)) && isSmallLetter(spoken.charCodeAt(0))
  return isStart ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken
}

type Special = (written: Written, at: number, end: number) => Token | undefined

/** What a word in front of a full stop may be, whatever stands around it. */
interface Known {
  readonly special?: Special | undefined
  readonly entry?: Abbreviation | undefined
}

const knownOf = remembering(
  (word: string): Known => ({
    special: specials.get(word),
    entry: abbreviations.get(word) ?? abbreviations.get(word.charAt(0).toLowerCase() + word.slice(1))
  })
)

function known(written: Written, at: number, word: string, end: number): Token | undefined {
  if (word.length > longestKnown) return undefined
  const { special, entry } = knownOf(word)
  const token = special?.(written, at, end)
  if (token !== undefined) return token
  if (entry === undefined || entry.spoken === '' || !isMet(written, entry, at, end)) return undefined
  return { end: stopAt(written, end), spoken: cased(entry.spoken, written.text, at) }
}

function isMet({ text, endsSentence }: Written, entry: Abbreviation, at: number, end: number): boolean {
  const next = text.charCodeAt(text[end + 1] === ' ' ? end + 2 : end + 1)
  if (entry.needs === 'number')
    return isDigit(next) || (/[ivxIVX]/.test(String.fromCharCode(next)) && !endsSentence(end))
  if (entry.needs === 'capital')
    return (
      (isCapitalLetter(next) || isBeforeClass(text, end + 1) || isBeforeTitle(text, end + 1)) &&
      !endsSentence(end) &&
      isTitle(text, at)
    )
  if (entry.needs === 'name before') return isNamed(text, at)
  return (
    !isLetterBefore(text, at) &&
    !isWordUnit(text.charCodeAt(end + 1)) &&
    !isWordOfItsOwn(text.slice(at, end), endsSentence(end) && !text.startsWith(', ', at - 2))
  )
}

/** `Acme Corp.`, `Tiffany & Co.`, `Johnson & Johnson, Inc.` */
function isNamed(text: string, at: number): boolean {
  return /[A-Z\d][\w.'’-]*\)?(?: [a-z]{2,3})?[,&]? {0,2}(?:& )?$/.test(justBefore(text, at, 24))
}

/** The `Is` of `A Is`: letters said one by one, with their plural. */
function isLetterBefore(text: string, at: number): boolean {
  return isCapitalLetter(text.charCodeAt(at)) && /(?:^|[^\w])[A-Z] $/.test(justBefore(text, at, 3))
}

const words = wordSet(
  'Miss Wash Mass Ill Ore Mo Ind Pa Ga Del La Tex Conn Ark Found Tech Mich Ed al op cit temp max Max sq Sat Sun Temp prev gov Van mos no Pres'
)

/** `He is ill.`: at the end of a sentence these are words or names. */
function isWordOfItsOwn(word: string, endsSentence: boolean): boolean {
  return endsSentence && words.has(word)
}

/** Abbreviations whose words depend on what stands around them. */
const specials: ReadonlyMap<string, Special> = new Map<string, Special>(
  Object.entries({
    St: saintOrStreet,
    Dr: doctorOrDrive,
    v: (written, at, end) => {
      const isCase =
        /(?:^|[^\w])[A-Z][\w'’]{0,24}\.? $/.test(justBefore(written.text, at)) &&
        isCapitalised(wordAfter(written.text, end + 1))
      return isCase ? { end: end + 1, spoken: 'versus' } : undefined
    },
    b: lifeYears('born'),
    d: lifeYears('died'),
    r: lifeYears('reigned'),
    c: ({ text }, _, end) =>
      text[end + 1] === ' ' && isDigit(text.charCodeAt(end + 2)) ? { end: end + 1, spoken: 'circa' } : undefined,
    est: (written, _, end) => ({
      end: stopAt(written, end),
      spoken: /^ ?[12]\d{3}/.test(written.text.slice(end + 1, end + 6)) ? 'established' : 'estimated'
    }),
    ed: (written, at, end) =>
      /(?:\d(?:st|nd|rd|th)|rev|first|second|third) $/.test(justBefore(written.text, at, 8))
        ? { end: stopAt(written, end), spoken: 'edition' }
        : undefined,
    Cir: ({ text }, at, end) =>
      courtBefore.test(justBefore(text, at, 8)) ? { end: end + 1, spoken: 'Circuit' } : undefined,
    hr: (written, _, end) => (written.endsSentence(end) ? undefined : { end: end + 1, spoken: 'hour' }),
    min: (written, _, end) => (written.endsSentence(end) ? undefined : { end: end + 1, spoken: 'minimum' }),
    Sec: ({ text, endsSentence }, _, end) =>
      !endsSentence(end) && matchAt(/ (?:of )?[A-Z]/y, text, end + 1) !== null
        ? { end: end + 1, spoken: 'Secretary' }
        : undefined
  } satisfies Record<string, Special>)
)

/** `9th Cir.` is a court, `12 Elm Cir.` a street. */
const courtBefore = /(?:\d(?:st|nd|rd|th|d)|Fed\.|D\.C\.) $/

/** `(b. 1973)`, `(r. 1558–1603)` */
function lifeYears(spoken: string): Special {
  return ({ text }, at, end) =>
    /[(,;] ?$/.test(justBefore(text, at, 2)) && matchAt(/ (?:c\. )?\d{3,4}(?!\d)/y, text, end + 1) !== null
      ? { end: end + 1, spoken }
      : undefined
}

const beforeSaint = wordSet('Mount Lake Port Fort Sault East West North South New Ste The In At From For And Near')

function saintOrStreet(written: Written, at: number, end: number): Token {
  const { text, endsSentence } = written
  const before = wordBefore(text, at)
  const isStreet =
    /[A-Za-z\d]/.test(before) && (isCapitalised(before) || isDigit(before.charCodeAt(0))) && !beforeSaint.has(before)
  const leadsOn = !endsSentence(end) && isCapitalised(wordAfter(text, end + 1))
  return { end: stopAt(written, end), spoken: leadsOn && !isStreet ? 'Saint' : isStreet ? 'Street' : 'Saint' }
}

function doctorOrDrive(written: Written, at: number, end: number): Token {
  const { text, endsSentence } = written
  const leadsOn = !endsSentence(end) && /^ ?[A-Z]/.test(text.slice(end + 1, end + 3))
  const isDrive = !leadsOn && isCapitalised(wordBefore(text, at))
  return { end: stopAt(written, end), spoken: isDrive ? 'Drive' : 'Doctor' }
}

const shortWord = /[A-Za-z]{1,6}\.(?= [a-z\d(]|[,;:] )/y
/** The same over dashes, quotes and brackets, for what can only be letters. */
const shortLetters = /[A-Za-z]{1,6}\.(?=[^\w.!?…\n]{1,8}[a-z\d]|[,;:]\W)/y
const plainWords = wordSet(
  'no go so do it is at us we me he up in on of to a i and the but ok yes now us too out all one two day way say etc'
)

/** A stop in the middle of a sentence: some abbreviation nobody told us of. */
function unknown({ text, endsSentence }: Written, at: number, end: number): Token | undefined {
  if (end - at < 2 || end - at > 6 || isLetterBefore(text, at)) return undefined
  const word = text.slice(at, end)
  const isWord = /[aeiouy]/i.test(word)
  if (isWord && (word.length > 4 || plainWords.has(word.toLowerCase()))) return undefined
  if (matchAt(isWord ? shortWord : shortLetters, text, at) === null || (isWord && endsSentence(end))) return undefined
  if (isWord) return { end, spoken: word, doubt: 'reading/unknown-abbreviation' }
  return {
    end: endsSentence(end) ? end : end + 1,
    spoken: word.toUpperCase().split('').join(' '),
    doubt: 'reading/unknown-abbreviation'
  }
}
