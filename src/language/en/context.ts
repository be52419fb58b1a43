/** What stands around a number in English: the words that tell an amount from a year, a label, or a thing it belongs to. */
import { isBlank, isCapitalLetter, isDigit, isSmallLetter, isWordUnit } from '../characters.js'
import { matchAt, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'

/** Small words that are never the thing an amount belongs to. */
export const functionWords = wordSet(`
  a an the and or but nor in for of on to per from by at as over than with without is was are were be been being am has have had
  will would can could may might must shall should do does did this that these those last next each every more less while when where
  who which if then so about after before between during since until till into onto through via up down out off also not now today
  yesterday tomorrow ago it its he she they we you i his her their our your my all some any no only just too very both either
  annually again away apart later earlier because although though plus minus times versus vs went said says came goes`)

const timelyWords = wordSet(
  'monthly weekly daily yearly hourly quarterly nightly early family supply assembly friendly'
)
/** `the $5 billion analysts expected`: they are not counted in dollars. */
const forecasters = wordSet(
  'analysts economists investors experts forecasters lawmakers officials regulators prosecutors'
)
/** What a measure describes without an article too: `35mm film`, `7 min read`. */
const measuredThings = wordSet(`
  read walk drive ride flight wait break video film lens display screen monitor battery charger adapter disk plant reactor process chip turn angle yield mortgage bond
  pistol pistols rifle rifles shell shells round rounds gun guns cannon howitzer howitzers mortar mortars artillery cut hike
  race sprint relay freestyle backstroke breaststroke butterfly hurdles medley`)
const determiners = wordSet('a an the this that its their his her our your my another each every new')

/** The words of `text` before `at`, less than a sentence: enough to find a cue. */
export function justBefore(text: string, at: number, length = 32): string {
  return text.slice(Math.max(0, at - length), at)
}

/** Whether a letter or digit touches the offset from the left: the `100` of `H100`. */
export function isAttached(text: string, at: number): boolean {
  return at > 0 && isWordUnit(text.charCodeAt(at - 1))
}

/** Whether no letter or digit goes on at the offset. */
export function endsWord(text: string, at: number): boolean {
  return !isWordUnit(text.charCodeAt(at))
}

/** `people`, `users`, `cars`: something one counts. */
export function isCounted(word: string): boolean {
  if (!isSmallLetter(word.charCodeAt(0)) || functionWords.has(word)) return false
  return (
    countedWords.has(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !notCounted.has(word))
  )
}

const countedWords = wordSet(
  'people men women children staff police troops times feet companies lives personnel percent'
)
const notCounted = wordSet(
  'this thus always perhaps besides whereas towards afterwards sometimes regardless sees sums makes looks becomes'
)

/** The small word that follows after one blank, or nothing. */
export function nounAfter(text: string, end: number): string {
  if (text[end] !== ' ') return ''
  const word = wordAfter(text, end)
  return isSmallLetter(word.charCodeAt(0)) ? word : ''
}

/** `a $40 million round`, `the 100 MW plant`: the amount belongs to a thing, and its unit stands in the singular. */
export function isAttributive(text: string, start: number, end: number): boolean {
  const noun = isCapitalLetter(text.charCodeAt(end + 1)) ? wordAfter(text, end) : nounAfter(text, end)
  if (noun === '' || text[end] !== ' ' || functionWords.has(noun) || (noun.endsWith('ly') && !timelyWords.has(noun)))
    return false
  if (measuredThings.has(noun)) return true
  if (forecasters.has(noun) || text[start - 1] !== ' ') return false
  return determiners.has(wordBefore(text, start).toLowerCase()) || determinerBefore.test(justBefore(text, start))
}

/** `Apple's $5 billion bet`, `a whopping $6 billion round`, `a three-year, $45 million contract` */
const determinerBefore =
  /[a-z]['’]s $|-(?:day|week|month|year|game|person|part), $|\b(?:an?|the|its|their) (?:[a-z]{2,12}(?:ing|ive|al|ed|ous)|record|huge|fresh|further|total) $/

/** With blanks where the words would touch a sign of the line; letters and digits are kept apart by the walk over the line. */
export function spaced(text: string, start: number, end: number, spoken: string): string {
  if (spoken === '') return spoken
  const before =
    start > 0 && !isBlank(text.charCodeAt(start - 1)) && !opens(text, start - 1) && !isAttached(text, start)
  const after = end < text.length && !isBlank(text.charCodeAt(end)) && !closes(text, end) && endsWord(text, end)
  return `${before ? ' ' : ''}${spoken}${after ? ' ' : ''}`
}

let run = { text: '', at: -1, end: -1 }

/** Where the run of letters that begins at an offset ends; several classes ask for the same one in turn. */
export function letterRunEnd(text: string, at: number): number {
  if (run.at === at && run.text === text) return run.end
  let end = at + 1
  while (end - at < longestRun && isLetter(text.charCodeAt(end))) end++
  run = { text, at, end }
  return end
}

const longestRun = 64

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (isWordUnit(code) && !isDigit(code))
}

/** What stands for a sign that is not said: a blank where two words would touch. */
export function gap(text: string, start: number, end: number): string {
  const isInside = start > 0 && !isBlank(text.charCodeAt(start - 1)) && !opens(text, start - 1)
  return isInside && isWordUnit(text.charCodeAt(end)) ? ' ' : ''
}

function opens(text: string, at: number): boolean {
  return '("\'“„‘[\n'.includes(text.charAt(at))
}

function closes(text: string, at: number): boolean {
  return ').,;:!?"\'”’]…\n-–—'.includes(text.charAt(at))
}

const subtrahend = /[-−–] ?\d[\d.,]{0,12} ?=/y

/** The dash of `5 - 3 = 2`. */
export function isSubtraction(text: string, at: number): boolean {
  return /\d ?$/.test(justBefore(text, at, 2)) && matchAt(subtrahend, text, at) !== null
}

/** The offset after a full stop that belongs to the token, because no sentence ends with it. */
export function pastStop(text: string, end: number, endsSentence: (stop: number) => boolean): number {
  return text[end] === '.' && !endsSentence(end) ? end + 1 : end
}

/** The digits from an offset on. */
export function digitsAt(text: string, at: number): string {
  let end = at
  while (end - at < 30 && isDigit(text.charCodeAt(end))) end++
  return text.slice(at, end)
}
