/**
 * Finds the names and foreign words a language comes with: alone, with an ending, as several words, as a part of a compound.
 *
 *     Startups, Start-up-Szene, Cloudanbieter  →  [Startups: Startapps], [Start-up: Startapp]-Szene, [Cloud: Klaud]anbieter
 */
import { isDigit, isWordUnit } from './characters.js'
import { type Ending, withEnding } from './ending.js'
import { type Entry, entryOf, type NameLists, type NameTable, nameTable } from './name-table.js'
import { copied } from './remember.js'
import type { Finding, TermFinder } from './scan.js'

/** What is known of a word wherever it stands. */
interface Known {
  /** Terms of several words that may begin with it. */
  readonly phrases: readonly Entry[]
  readonly word?: { readonly match: Match; readonly said: Said }
}

/** The letters of a word that are a term, with or without an ending. */
interface Match {
  readonly entry: Entry
  readonly length: number
  readonly ending?: Ending
  readonly needsCompany?: true
}

/** What a finding says, wherever it stands. */
type Said = Omit<Finding, 'start' | 'end'>

/** The lists, and the words that were looked up last, each in the slot its letters add up to; nearly all words of a text are in no list. */
interface Desk extends NameTable {
  readonly seen: (string | undefined)[]
  readonly known: (Known | undefined)[]
}

const longestWord = 60
const slots = 1 << 14

/** Makes the finder of a language; its table is made when it is first asked. */
export function nameFinder(lists: NameLists): TermFinder {
  let desk: Desk | undefined
  return (text, at, { end, key }) => {
    if (end - at > longestWord) return undefined
    desk ??= { ...nameTable(lists), seen: new Array(slots), known: new Array(slots) }
    const slot = (key ^ (key >>> 13)) & (slots - 1)
    const word = desk.seen[slot]
    if (word?.length !== end - at || !text.startsWith(word, at)) remember(desk, slot, copied(text, at, end))
    const known = desk.known[slot]
    return known && termAt(desk, known, text, at)
  }
}

function remember(desk: Desk, slot: number, word: string): void {
  desk.seen[slot] = word
  desk.known[slot] = lookUp(desk, word)
}

function lookUp(desk: Desk, word: string): Known | undefined {
  const phrases = (desk.phrases.get(word.toLowerCase()) ?? []).flatMap(term => entryOf(desk, term) ?? [])
  const match = matchOf(desk, word) ?? matchOfLetters(desk, word)
  if (match === undefined && phrases.length === 0) return undefined
  return { phrases, ...(match && { word: { match, said: saidOf(match, word.slice(0, match.length)) } }) }
}

/** `Llama` of `Llama3`; the number is for others to read. */
function matchOfLetters(desk: Desk, word: string): Match | undefined {
  let end = 0
  while (end < word.length && !isDigit(word.charCodeAt(end))) end++
  return end === 0 || end === word.length ? undefined : matchOf(desk, word.slice(0, end))
}

function matchOf(desk: Desk, word: string): Match | undefined {
  const entry = entryAsWritten(desk, word)
  if (entry?.isOwn) return undefined
  if (entry === undefined) return matchWithEnding(desk, word) ?? matchOfPart(desk, word) ?? matchOfGuest(desk, word)
  return { entry, length: word.length, ...(isGuest(desk, word, entry) && { needsCompany: true }) }
}

/** A term in small letters is found with a capital too: `agentic`, `Agentic Commerce`. */
function entryAsWritten(desk: Desk, word: string): Entry | undefined {
  return entryOf(desk, word) ?? entryOf(desk, word.charAt(0).toLowerCase() + word.slice(1))
}

const longestFunctionWord = 3

/** `the`, `For`, but not `World`, nor `live`, which is at home here. */
function isGuest({ guests }: Desk, word: string, { sound }: Entry): boolean {
  if (sound.language === undefined) return false
  return guests.has(word) || (word.length <= longestFunctionWord && guests.has(word.toLowerCase()))
}

function matchWithEnding(desk: Desk, word: string): Match | undefined {
  for (const ending of desk.lists.endings) {
    if (!word.endsWith(ending.written)) continue
    const entry = entryAsWritten(desk, word.slice(0, -ending.written.length))
    if (entry !== undefined && ending.fits(entry.term, entry.isName)) return { entry, length: word.length, ending }
  }
  return undefined
}

const shortestPart = 4
const shortestRest = 3

/** The term a compound begins with: `Startup` of `Startupszene`. Where a longer term begins the word, a shorter one is none of its parts. */
function matchOfPart(desk: Desk, word: string): Match | undefined {
  for (let length = word.length - shortestRest; length >= shortestPart; length--) {
    const entry = entryOf(desk, word.slice(0, length))
    if (entry === undefined) continue
    return desk.lists.isCompound(entry.term, word.slice(length), entry.isName) ? { entry, length } : undefined
  }
  return undefined
}

/** A word that is foreign only if its neighbours are: a foreign term in small letters, or a usual word of the other language. */
function matchOfGuest(desk: Desk, word: string): Match | undefined {
  const { language } = desk.lists.guest
  const small = word.toLowerCase()
  const term = small === word ? entryOf(desk, word.charAt(0).toUpperCase() + word.slice(1)) : undefined
  if (term !== undefined && !term.isName && term.sound.language === language)
    return { entry: term, length: word.length, needsCompany: true }
  // not `US` and `IT`, which are letters
  if (!desk.guests.has(small) || small.slice(1) !== word.slice(1)) return undefined
  return {
    entry: { term: word, isName: false, isOwn: false, sound: { language } },
    length: word.length,
    needsCompany: true
  }
}

/** The longest of the terms that may begin with a word. */
function termAt(desk: Desk, { phrases, word }: Known, text: string, at: number): Finding | undefined {
  let longest: Finding | undefined
  for (const entry of phrases) {
    const end = phraseEnd(entry.term, text, at)
    const found = end === undefined ? undefined : phraseUpTo(desk, entry, text, at, end)
    if (found !== undefined && found.end > (longest?.end ?? at)) longest = found
  }
  return longest ?? (word && wordAt(desk, word, text, at))
}

/** Shorter ones are written as they stand in the list: `All in`, but not `weil all in dem Haus`. */
const shortPhrase = 8

/** Where a term of several words ends, if the text goes on with it: blanks and hyphens are the same, and so are small letters and capitals. */
function phraseEnd(term: string, text: string, start: number): number | undefined {
  let at = start
  for (let i = 0; i < term.length; i++, at++) {
    const meant = term.charCodeAt(i)
    const code = text.charCodeAt(at)
    if (!isSame(meant, code, term.length >= shortPhrase)) return undefined
    if (isJoint(meant)) while (text.charCodeAt(at + 1) === blank) at++
  }
  return at
}

function isSame(one: number, other: number, inAnyCase: boolean): boolean {
  if (one === other) return true
  if (isJoint(one)) return isJoint(other)
  return (isApostrophe(one) && isApostrophe(other)) || (inAnyCase && isSameLetter(one, other))
}

const blank = 0x20

function isJoint(code: number): boolean {
  return code === blank || code === 0x2d
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function isSameLetter(one: number, other: number): boolean {
  return (one | 0x20) === (other | 0x20) && (one | 0x20) >= 0x61
}

/** A term that ends with its word, or goes on with an ending. */
function phraseUpTo(desk: Desk, entry: Entry, text: string, start: number, end: number): Finding | undefined {
  let past = end
  while (past - end <= longestWord && isLetter(text.charCodeAt(past))) past++
  if (past === end) return genitive(desk, entry, text, start, end) ?? found({ entry, length: end - start }, text, start)
  const letters = text.slice(end, past)
  const ending = endingsOf(desk, entry).find(({ written }) => written === letters)
  return ending && found({ entry, length: past - start, ending }, text, start)
}

function isLetter(code: number): boolean {
  return isWordUnit(code) && !isDigit(code)
}

function endingsOf({ lists }: Desk, { term, isName }: Entry): readonly Ending[] {
  return lists.endings.filter(({ fits }) => fits(term, isName))
}

function wordAt(desk: Desk, { match, said }: NonNullable<Known['word']>, text: string, start: number): Finding {
  const end = start + match.length
  const whole = match.ending === undefined ? genitive(desk, match.entry, text, start, end) : undefined
  return whole ?? { start, end, ...said }
}

/** `OpenAI's`: an s with an apostrophe sounds like an s. */
function genitive(desk: Desk, entry: Entry, text: string, start: number, end: number): Finding | undefined {
  const code = text.charCodeAt(end)
  if (!isApostrophe(code) || text[end + 1] !== 's' || isWordUnit(text.charCodeAt(end + 2))) return undefined
  const ending = endingsOf(desk, entry).find(({ written }) => written === 's')
  return ending && found({ entry, length: end + 2 - start, ending }, text, start)
}

function found(match: Match, text: string, start: number): Finding {
  const end = start + match.length
  return { start, end, ...saidOf(match, text.slice(start, end)) }
}

function saidOf({ entry, ending, needsCompany }: Match, written: string): Said {
  const { term, isName, alias, borrowedFrom, sound } = entry
  const isNative = ending?.isNative === true
  const spoken = alias === undefined ? written : alias + (ending?.written ?? '')
  const { ipa, respell } = ending === undefined ? sound : withEnding(sound, term, ending)
  const reading = {
    class: isName ? 'name' : 'foreign',
    spoken,
    ...(sound.language && !isNative && { language: sound.language }),
    ...(ipa && { ipa }),
    ...(respell && { respell })
  }
  return { reading, ...(borrowedFrom && !isNative && { borrowedFrom }), ...(needsCompany && { needsCompany }) }
}
