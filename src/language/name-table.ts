/** The lists of names and foreign words a language comes with, ready to be looked into. */
import type { Ending } from './ending.js'
import type { Finding } from './scan.js'

/**
 * The lists of a language. A line is `term|respelling|IPA|language|alias`; what is not known is empty. Terms of several words
 * stand behind an empty line. A term alone (`Posten|`) is a word of this language that would be taken for another one (`posten`).
 */
export interface NameLists {
  /** Companies, people, places, media, products. */
  readonly names: readonly string[]
  /** Words and phrases, said in their language; `~` before it says that a word is at home here: `~en-US`. */
  readonly words: readonly string[]
  /** The language most foreign words are of, and words of it that count only beside others, between blanks: `of the would`. */
  readonly guest: { readonly language: string; readonly words: string }
  /** In the order in which they are tried. */
  readonly endings: readonly Ending[]
  /** Whether the rest of a word that begins with a term makes it a compound: `anbieter` of `Cloudanbieter`. */
  readonly isCompound: (term: string, rest: string, isName: boolean) => boolean
}

/** A line of the lists, taken apart. */
export interface Entry {
  readonly term: string
  readonly isName: boolean
  /** A word of this language: nothing is to be said about it. */
  readonly isOwn: boolean
  readonly alias?: string
  readonly borrowedFrom?: string
  readonly sound: Pick<Finding['reading'], 'language' | 'ipa' | 'respell'>
}

/** The lists with the way to each line. Lines stay text until somebody asks for them, since an episode needs thirty of the thousands. */
export interface NameTable {
  readonly lists: NameLists
  /** By term: the number of its list, and where its line begins there. */
  readonly lines: ReadonlyMap<string, number>
  /** Terms of several words by the first of them, in small letters. */
  readonly phrases: ReadonlyMap<string, readonly string[]>
  readonly guests: ReadonlySet<string>
}

/** Makes the table of a language; this is a part of every start, so little is done for each of the thousands of lines. */
export function nameTable(lists: NameLists): NameTable {
  const lines = new Map<string, number>()
  const phrases = new Map<string, string[]>()
  for (const [index, list] of textsOf(lists).entries()) addLines(lines, phrases, list, index * widest)
  return { lists, lines, phrases, guests: new Set(wordsOf(lists.guest.words)) }
}

/** More characters than any list has. */
const widest = 2 ** 24

function textsOf({ names, words }: NameLists): readonly string[] {
  return [...names, ...words]
}

/** The words of a list that stand between blanks or on lines. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

function addLines(lines: Map<string, number>, phrases: Map<string, string[]>, list: string, base: number): void {
  const gap = list.indexOf('\n\n')
  const words = gap === -1 ? list.length : gap + 1
  for (let at = 0; at < words; at = past(list, at)) lines.set(list.slice(at, list.indexOf('|', at)), base + at)
  for (let at = words + 1; at < list.length; at = past(list, at)) {
    const term = list.slice(at, list.indexOf('|', at))
    lines.set(term, base + at)
    addPhrase(phrases, term)
  }
}

function past(list: string, at: number): number {
  const end = list.indexOf('\n', at)
  return end === -1 ? list.length : end + 1
}

function addPhrase(phrases: Map<string, string[]>, term: string): void {
  const firstWord = term.slice(0, term.search(/[ !&'.’-]/)).toLowerCase()
  const others = phrases.get(firstWord)
  if (others === undefined) phrases.set(firstWord, [term])
  else others.push(term)
}

/** The entry of a term with exactly these letters. */
export function entryOf({ lists, lines }: NameTable, term: string): Entry | undefined {
  const line = lines.get(term)
  if (line === undefined) return undefined
  const list = textsOf(lists)[Math.floor(line / widest)] ?? ''
  const at = line % widest
  const end = list.indexOf('\n', at)
  return entryFrom(list.slice(at, end === -1 ? list.length : end), line < lists.names.length * widest)
}

function entryFrom(line: string, isName: boolean): Entry {
  const [term = '', respell, ipa, language = '', alias] = line.split('|')
  const isAtHome = language.startsWith('~')
  return {
    term,
    isName,
    isOwn: !respell && !ipa && !language && !alias,
    ...(alias && { alias }),
    ...(isAtHome && { borrowedFrom: language.slice(1) }),
    sound: { ...(language && !isAtHome && { language }), ...(ipa && { ipa }), ...(respell && { respell }) }
  }
}
