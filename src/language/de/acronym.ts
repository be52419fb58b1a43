/**
 * Words of capitals, said letter by letter or as words. A listener who hears "kie" for KI, or "N A T O", is lost for a moment.
 *
 *     Die KI der NATO braucht GPUs.  →  Die K I der Nato braucht G P Us.
 *
 * Known ones stand in `acronyms.ts`. Of the others those of two or three letters, and those that nobody can pronounce, are
 * spelled; longer ones are words, and where nothing speaks for either there is doubt.
 */
import { isDigit } from '../characters.js'
import { capitals, type Rule, smallLetters, type Token, type Written } from '../rule.js'
import { acronyms } from './acronyms.js'
import { asWord, capitalsEnd, isCapital, isSmall, lettersEnd, spelled } from './letters.js'
import { isPronounceable } from './pronounceable.js'

export const acronymRule: Rule = {
  class: 'acronym',
  starts: capitals + smallLetters,
  odd: ['digit', 'capital'],
  read: readAcronym
}

function readAcronym(written: Written, at: number): Token | undefined {
  const { text } = written
  const last = capitalsEnd(text, at)
  const end = lettersEnd(text, last)
  if (last === at || last - at === 1) return readMixed(text, at, end)
  const ending = endingOf(text, last, end)
  if (ending === undefined) return readMixed(text, at, end)
  const word = text.slice(at, last)
  const known = end === last ? acronyms().mixed.get(word) : undefined
  if (known !== undefined) return { end, spoken: known }
  const { spoken, isDoubtful } = sayCapitals(word, () => isLoudThere(text, at, last))
  const token = { end: ending.end, spoken: spoken + ending.spoken }
  return isDoubtful ? { ...token, doubt: 'reading/unknown-acronym' } : token
}

interface Ending {
  readonly end: number
  readonly spoken: string
}

const endings = new Set(['s', 'ler', 'lern', 'lers', 'lerin', 'lerinnen', 'lerische', 'lerischen'])

/** What follows the capitals: nothing, `s`, `'s`, `ler` (`SPDler`); undefined where the word goes on in its own way. */
function endingOf(text: string, last: number, end: number): Ending | undefined {
  const rest = text.slice(last, end)
  // `SSLv2`, `OCRv6`
  if (rest === 'v' && isDigit(text.charCodeAt(end))) return { end, spoken: ' v' }
  if (rest !== '') return endings.has(rest) ? { end, spoken: rest } : undefined
  const mark = text.charAt(last)
  const isGenitive = (mark === "'" || mark === '’') && text.charAt(last + 1) === 's'
  if (!isGenitive || isWordAt(text, last + 2)) return { end, spoken: '' }
  return { end: last + 2, spoken: 's' }
}

function isWordAt(text: string, at: number): boolean {
  return lettersEnd(text, at) > at || isDigit(text.charCodeAt(at))
}

interface Said {
  readonly spoken: string
  readonly isDoubtful: boolean
}

const certain = (spoken: string): Said => ({ spoken, isDoubtful: false })

/** How capitals are said; `isLoud` tells whether words around them are in capitals for emphasis. */
export function sayCapitals(word: string, isLoud: () => boolean = () => false): Said {
  const { words, letters, loud } = acronyms()
  if (words.has(word) || loud.has(word)) return certain(asWord(word))
  if (letters.has(word)) return certain(spelled(word))
  if (word.length < 4) return certain(small.has(word) && isLoud() ? asWord(word) : spelled(word))
  if (!isPronounceable(word))
    return certain(hasVowel.test(word) && (word.length > 7 || isLoud()) ? asWord(word) : spelled(word))
  return { spoken: asWord(word), isDoubtful: word.length < 7 && !looksGerman.test(word) && !isLoud() }
}

const hasVowel = /[AEIOUÄÖÜ]/
/** Endings of words, hardly ever of abbreviations; nor has one an umlaut in its middle. */
const looksGerman = /..(?:EN|ER|EL|EM|UNG|ICH|IG|IST|IE|TE|SE|NE|LE|CHE|SCH|ING|ION)$|.[ÄÖÜ]./

/** Words in which capitals are a cry only among others of their kind; alone they are abbreviations (IM, OB, MIT). */
const small = new Set('AB AM AN AS AT IM IS IT OB OF ON OR TO US BE BY MIT MAN BUT DUE HER HIN RAN REIN'.split(' '))

const longestName = 30

/** Whether the word before or after is one in capitals that is no abbreviation. */
function isLoudThere(text: string, start: number, end: number): boolean {
  return isLoudWord(wordAfter(text, end)) || isLoudWord(wordBefore(text, start))
}

function isLoudWord(word: string): boolean {
  if (word.length < 2 || capitalsEnd(word, 0) < word.length) return false
  return acronyms().loud.has(word) || (word.length > 5 && isPronounceable(word))
}

const gap = /[ ,.:;!?„“"»«()–-]{0,3}/y

function wordAfter(text: string, end: number): string {
  gap.lastIndex = end
  gap.test(text)
  const start = Math.max(gap.lastIndex, end)
  return text.slice(start, Math.min(lettersEnd(text, start), start + longestName))
}

function wordBefore(text: string, start: number): string {
  let end = start
  while (start - end < 3 && end > 0 && ' ,.:;!?„“"»«()–-'.includes(text.charAt(end - 1))) end--
  let from = end
  while (end - from < longestName && lettersEnd(text, from - 1) > from - 1) from--
  return text.slice(from, end)
}

/** `GmbH`, `AfDs`, `xAI`, `UrhG`: capitals and small letters. */
function readMixed(text: string, at: number, end: number): Token | undefined {
  if (end - at < 2 || !hasInnerCapital(text, at, end)) return undefined
  const word = text.slice(at, end)
  const spoken = sayMixed(word)
  return spoken === undefined ? undefined : { end, spoken }
}

function hasInnerCapital(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (isCapital(text.charCodeAt(i))) return true
  return isCapital(text.charCodeAt(at)) && end - at < 5
}

/** `xAI`, `mRNA`, `vLLMs`; `iOS` is a name that everybody says in its own way. */
const oneSmall = /^([a-hj-z])([A-Z]{2,5})(s?)$/
/** German statutes end in G(esetz), GB, O(rdnung), VO: `UrhG`, `BetrVG`, `StVO`. */
const statute = /^(?=.*[a-z])(?:[A-Z][a-zä]{0,7}){1,5}(?:G|GB|VO|PO)$/

function sayMixed(word: string): string | undefined {
  const known = acronyms().mixed
  const spoken = known.get(word)
  if (spoken !== undefined) return spoken
  const bare = word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined
  if (bare !== undefined) return `${bare}s`
  const [, first, capitalLetters, plural] = oneSmall.exec(word) ?? []
  if (first !== undefined && capitalLetters !== undefined)
    return `${first} ${sayCapitals(capitalLetters).spoken}${plural}`
  return statute.test(word) && word.length < 16 ? syllables(word) : undefined
}

/** `BetrVG` → "Betr V G". */
function syllables(word: string): string {
  let spoken = word.charAt(0)
  for (let i = 1; i < word.length; i++) spoken += (isSmall(word.charCodeAt(i)) ? '' : ' ') + word.charAt(i)
  return spoken
}
