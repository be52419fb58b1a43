/**
 * Words in capital letters: spelled, said as a word, or only loud. Engines guess, and guess otherwise in a heading than in a sentence,
 * so letters are written apart wherever they are meant.
 *
 *     AI, GPUs, NATO, OpenAI, CO₂  →  A I, G P Us, NATO, Open A I, C O two
 */
import { isCapitalLetter, isDigit, isWordUnit } from '../characters.js'
import { capitals, matchAt, type Rule, smallLetters, type Token } from '../rule.js'
import { mixedNames, shouted, smallAcronyms, spelled, spokenAsWords } from './acronyms.js'
import { isAttached, letterRunEnd } from './context.js'
import { cardinal } from './numbers.js'
import { isPronounceable } from './pronounceable.js'
import { stateOf } from './states.js'
import { plainDigits } from './superscripts.js'

const formula = /(?:[A-Z][a-z]?[₀-₉]{0,3}){1,8}/y
const plain = /^[A-Za-z]+$/

const longest = 40
const longestSmall = 5

/** A letter of any case and then only small ones, as most words are. */
function isPlainWord(text: string, at: number, end: number): boolean {
  for (let i = end - 1; i > at; i--) {
    const code = text.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

export const acronym: Rule = {
  class: 'acronym',
  starts: capitals + smallLetters,
  odd: ['digit', 'capital'],
  read: ({ text }, at) => {
    if (isAttached(text, at) && !isDigit(text.charCodeAt(at - 1))) return undefined
    const end = letterRunEnd(text, at)
    if (end - at < 2 || end - at > longest) return undefined
    if (isPlainWord(text, at, end)) return end - at > longestSmall ? undefined : small(at, text.slice(at, end))
    const second = text.charCodeAt(at + 1)
    if (isCapitalLetter(text.charCodeAt(at)) && isLowered(second)) return chemical(text, at)
    const word = text.slice(at, end)
    if (isLowered(word.charCodeAt(word.length - 1)) && !isCapitalLetter(second)) return lowered(at, word)
    if (isCapitalLetter(second))
      return isCapitalLetter(text.charCodeAt(at)) ? inCapitals(text, at, word) : mixed(at, word)
    return mixed(at, word)
  }
}

function small(at: number, word: string): Token | undefined {
  const spoken = smallAcronyms.get(word)
  return spoken === undefined ? undefined : { end: at + word.length, spoken }
}

/** `AI`, `GPUs`, `BREAKING` */
function inCapitals(text: string, at: number, word: string): Token | undefined {
  const known = mixedNames.get(word)
  if (known !== undefined) return { end: at + word.length, spoken: known }
  const state = word.length === 2 ? stateAt(text, at, word) : undefined
  if (state !== undefined) return { end: at + 2, spoken: state }
  const letters = capitalsAt(word)
  const rest = word.slice(letters.length)
  if (rest !== '' && rest !== 's') return formulaOrName(text, at, word)
  const end = at + word.length
  const reading = readingOf(letters, text, at, end)
  if (reading === 'word') return undefined
  if (reading === 'doubt') return { end, spoken: word, doubt: 'reading/unknown-acronym' }
  return { end, spoken: apart(letters) + rest }
}

const partyBefore = /(?:^|[^\w])[DRI]-$/
const townBefore = /[a-z]{2},? $/
const postcode = / \d{5}(?![\d,])/y
const placeEnd = /(?:[,;:)]|\.?$)/y
/** Degrees stand behind names as well: `Jane Doe, MD`. */
const degrees = new Set(['MD', 'MA', 'PA', 'DC', 'VA'])

/** `Boston, MA 02110`, `Austin, TX`, `Ted Cruz, R-TX`. */
function stateAt(text: string, at: number, letters: string): string | undefined {
  const name = stateOf(letters)
  if (name !== undefined && partyBefore.test(text.slice(Math.max(0, at - 3), at))) return name
  if (name === undefined || !townBefore.test(text.slice(Math.max(0, at - 4), at))) return undefined
  if (matchAt(postcode, text, at + 2) !== null) return name
  return text[at - 2] === ',' && !degrees.has(letters) && matchAt(placeEnd, text, at + 2) !== null ? name : undefined
}

function capitalsAt(word: string): string {
  let end = 0
  while (end < word.length && isCapitalLetter(word.charCodeAt(end))) end++
  return word.slice(0, end)
}

function apart(letters: string): string {
  return letters.split('').join(' ')
}

type Way = 'letters' | 'word' | 'doubt'

const shortest = 4

function readingOf(letters: string, text: string, at: number, end: number): Way {
  const singular = letters.endsWith('S') ? letters.slice(0, -1) : letters
  if (spokenAsWords.has(letters)) return 'word'
  if (isShouting(text, at, end) && (shouted.has(letters) || letters.length > shortest)) return 'word'
  if (spelled.has(letters) || (letters.length > 3 && spelled.has(singular) && !isPronounceable(letters)))
    return 'letters'
  if (shouted.has(letters)) return 'word'
  if (letters.length < shortest) return isShouting(text, at, end) && isPronounceable(letters) ? 'word' : 'letters'
  const canBeWord = isPronounceable(letters)
  if (letters.length === shortest) return canBeWord ? (isShouting(text, at, end) ? 'word' : 'doubt') : 'letters'
  return canBeWord || hasManyVowels(letters) ? 'word' : 'letters'
}

/** `BREAKTHROUGH`: too long to be letters. */
function hasManyVowels(letters: string): boolean {
  if (letters.length < 7) return false
  const vowels = letters.replace(/[^AEIOUY]/g, '').length
  return vowels * 4 >= letters.length
}

/** A neighbour is a common word in capitals too: `THE US IS HERE`. */
function isShouting(text: string, at: number, end: number): boolean {
  return isLoud(wordBeside(text, at - 2, -1)) || isLoud(wordBeside(text, end + 1, 1))
}

function isLoud(word: string): boolean {
  if (word.length < 2 || word !== word.toUpperCase()) return false
  return (
    shouted.has(word) || (word.length > 5 && !spelled.has(word) && !spokenAsWords.has(word) && isPronounceable(word))
  )
}

function wordBeside(text: string, from: number, step: 1 | -1): string {
  let to = from
  while (Math.abs(to - from) < 16 && isCapitalLetter(text.charCodeAt(to))) to += step
  if (isWordUnit(text.charCodeAt(to))) return ''
  return step === 1 ? text.slice(from, to) : text.slice(to + 1, from + 1)
}

function isLowered(code: number): boolean {
  return code >= 0x2080 && code <= 0x2089
}

/** `log₂` */
function lowered(at: number, word: string): Token {
  const head = word.replace(/[₀-₉]+$/, '')
  return { end: at + word.length, spoken: `${head} ${cardinal(plainDigits(word.slice(head.length)))}` }
}

function chemical(text: string, at: number): Token | undefined {
  const [found = ''] = matchAt(formula, text, at) ?? []
  const parts = found.match(/[A-Z][a-z]?|[₀-₉]+/g) ?? []
  const words = parts.map(part => (plain.test(part) ? apart(part) : cardinal(plainDigits(part))))
  return { end: at + found.length, spoken: words.join(' ') }
}

/** `CO₂` has letters that count as part of its word; `VMware` is a name. */
function formulaOrName(text: string, at: number, word: string): Token | undefined {
  return /[₀-₉]/.test(word) ? chemical(text, at) : mixed(at, word)
}

const tail = /^(.*\p{Ll})(\p{Lu}{2,5})(s?)$/u

/** `OpenAI`, `ChatGPT`, `iOS`, `mRNA`: the capitals behind small letters are spelled. */
function mixed(at: number, word: string): Token | undefined {
  const known = mixedNames.get(word)
  if (known !== undefined) return { end: at + word.length, spoken: known }
  if (!isCapitalLetter(word.charCodeAt(word.length - 1)) && !/[A-Z]{2}s$/.test(word)) return undefined
  const found = tail.exec(word)
  if (found === null || !plain.test(word)) return undefined
  const [, head = '', letters = '', ending = ''] = found
  if (spokenAsWords.has(letters)) return { end: at + word.length, spoken: `${head} ${letters}${ending}` }
  return { end: at + word.length, spoken: `${head} ${apart(letters)}${ending}` }
}
