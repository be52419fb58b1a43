import { type Strangeness, strangenessIn } from '../../language/strangeness.js'
import { type UnreadWord, unreadWords } from '../../language/unread.js'
import type { Place } from '../../report/place.js'
import { placeOfOrigin } from '../../script/origin.js'
import type { Script } from '../../script/tree.js'

/** A word nobody knows, with the first place it stands at. */
export interface DoubtfulWord {
  readonly word: string
  readonly count: number
  /** The higher, the likelier a voice says it wrong. */
  readonly doubt: number
  /** As it is written. */
  readonly sentence: string
  readonly place?: Place
}

/** Who judges whether a word is known. */
export interface Judges {
  /** `de` */
  readonly language: string
  /** Undefined where none is installed; then letters alone tell. */
  readonly dictionary: ((word: string) => boolean) | undefined
  readonly sourceOf: (file: string) => string | undefined
}

/** The words of scripts in one language whose pronunciation is in doubt, the most doubtful first. */
export async function doubtfulWords(scripts: readonly Script[], judges: Judges): Promise<readonly DoubtfulWord[]> {
  const strangeness = await strangenessIn(judges.language)
  const found = new Map<string, DoubtfulWord | 'known'>()
  for (const script of scripts) {
    for (const unread of unreadWords(script)) {
      if (!isFromArticle(unread, script)) continue
      const before = found.get(unread.word)
      if (before === undefined) found.set(unread.word, judge(unread, script, judges, strangeness) ?? 'known')
      else if (before !== 'known') found.set(unread.word, { ...before, count: before.count + 1 })
    }
  }
  return [...found.values()].filter(it => it !== 'known').sort(byDoubt)
}

function judge(
  unread: UnreadWord,
  { texts }: Script,
  { language, dictionary, sourceOf }: Judges,
  strangeness: Strangeness
): DoubtfulWord | undefined {
  const { word, sentence, origin, shift } = unread
  const doubt = strangeness(word) + (isForeignName(unread, language) ? nameDoubt : 0)
  if (dictionary === undefined ? looksUsual(word, doubt) : isKnown(dictionary, word, doubt)) return undefined
  const place = placeOfOrigin(origin, { texts, sourceOf }, word.length, shift)
  return { word, count: 1, doubt, sentence, ...(place && { place }) }
}

/** What templates and show.yaml say has been listened to for long. */
function isFromArticle({ origin }: UnreadWord, { texts }: Script): boolean {
  return origin.from === 'article' && texts[origin.text]?.role !== 'show'
}

const nameDoubt = 3
const leastOfCapital = 3
const leastOfSmall = 6
/** Where compounds are joined letters meet that seldom do, so long words may look a little strange. */
const lettersForOne = 3

function looksUsual(word: string, doubt: number): boolean {
  const least = /^\p{Lu}/u.test(word) ? leastOfCapital : leastOfSmall
  return doubt < least || doubt * lettersForOne < word.length
}

/** A capital inside a sentence is a name where nouns are written small. */
function isForeignName({ word, isFirst }: UnreadWord, language: string): boolean {
  return language !== 'de' && !isFirst && /^\p{Lu}/u.test(word)
}

/** Small words that a dictionary lacks and whose letters are usual are forms of words it has. */
function isKnown(dictionary: (word: string) => boolean, word: string, doubt: number): boolean {
  return dictionary(word) || (doubt === 0 && /^\p{Ll}/u.test(word))
}

function byDoubt(one: DoubtfulWord, other: DoubtfulWord): number {
  return other.doubt - one.doubt || other.count - one.count || (one.word < other.word ? -1 : 1)
}
