import type { LexiconEntry } from '../../article/lexicon.js'
import { readLexicon } from '../../article/read-lexicon.js'
import type { SpokenWord } from '../../format/lexicon/lexicon-format.js'
import { isInvisible } from '../../language/characters.js'
import { languageOf } from '../../language/index.js'
import { type ListedWord, listedWords } from '../../language/listed.js'
import type { OpenShow } from '../../open.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { Place } from '../../report/place.js'
import { placeOfOrigin } from '../../script/origin.js'
import type { Reading, Script } from '../../script/tree.js'
import { walk } from '../../script/walk.js'

/** All words whose sound is known in a language (`de`): the show's own first, then those we bring. The first of a term counts. */
export function knownWords(show: OpenShow, language: string): Outcome<readonly SpokenWord[]> {
  const { diagnostics } = show.lexiconOf(language)
  const entries = entriesOf(show, language)
  const lists = languageOf(language)?.lists
  const own = wordsByTerm(entries, ({ place }) => place)
  const listed = wordsByTerm<ListedWord>(lists === undefined ? [] : listedWords(lists), () => undefined)
  const words = [...withCapitals(own, own), ...withCapitals(listed, own).filter(({ term }) => !own.has(term))]
  return { value: words, diagnostics: [...diagnostics, ...entries.flatMap(prefixes), ...notes(words)] }
}

/** The show's entries; what is wrong with their file is said where the show is opened. */
function entriesOf({ sources }: OpenShow, language: string): readonly LexiconEntry[] {
  for (const ending of ['yaml', 'yml']) {
    const file = `content/lexicon.${language}.${ending}`
    const source = sources.get(file)
    if (source !== undefined) return readLexicon(file, source).value?.entries ?? []
  }
  return []
}

function prefixes({ match, term, place }: LexiconEntry): readonly Diagnostic[] {
  return match === 'prefix' ? [diagnose('lexicon/prefix', place, term)] : []
}

function notes(words: readonly SpokenWord[]): readonly Diagnostic[] {
  return words.length === 0 ? [] : [diagnose('lexicon/whole-words', undefined)]
}

/** What an entry, a line of our lists and a reading have in common. */
type Said = Pick<SpokenWord, 'term' | 'ipa' | 'respell' | 'alias'>

function wordsByTerm<Entry extends Said>(
  entries: readonly Entry[],
  placeOf: (entry: Entry) => Place | undefined
): ReadonlyMap<string, SpokenWord> {
  const words = new Map<string, SpokenWord>()
  for (const entry of entries) {
    const word = spokenWord(entry, placeOf(entry))
    if (word.term !== '' && !words.has(word.term)) words.set(word.term, word)
  }
  return words
}

function spokenWord({ term, ipa, respell, alias }: Said, place: Place | undefined): SpokenWord {
  return {
    term: clean(term),
    ...(ipa && { ipa: clean(ipa) }),
    ...(respell && { respell: clean(respell) }),
    ...(alias && { alias: clean(alias) }),
    ...(place && { place })
  }
}

/** Composed, on one line, without what can not be seen. */
function clean(text: string): string {
  const seen = Array.from(text.normalize('NFC')).filter(character => !isInvisible(character.charCodeAt(0)))
  return seen.join('').replace(/\s+/g, ' ').trim()
}

/** Terms in small letters are found at the beginning of a sentence too, unless that is a term of its own. */
function withCapitals(
  words: ReadonlyMap<string, SpokenWord>,
  others: ReadonlyMap<string, SpokenWord>
): readonly SpokenWord[] {
  return [...words.values()].map(word => {
    const first = word.term.charAt(0)
    const capital = first.toUpperCase()
    const also = capital + word.term.slice(1)
    // the capital of ß has two letters and is never the first one of a word
    const isFree = capital !== first && capital.length === 1 && !words.has(also) && !others.has(also)
    return isFree ? { ...word, also } : word
  })
}

/** What comes from a lexicon; all other readings are worked out by rules. */
const fromLexicon: ReadonlySet<string> = new Set(['lexicon', 'name', 'foreign'])

/** The words of scripts that a lexicon said how to speak, in the forms in which they stand there. */
export function wordsSaid(
  scripts: readonly Script[],
  sourceOf: (file: string) => string | undefined
): readonly SpokenWord[] {
  const words = new Map<string, SpokenWord>()
  for (const script of scripts) {
    walk(script.children, node => {
      if (node.type !== 'reading' || !fromLexicon.has(node.class)) return
      const word = wordOf(node, script, sourceOf)
      if (word.term !== '' && !words.has(word.term)) words.set(word.term, word)
    })
  }
  return [...words.values()]
}

function wordOf(
  { children, spoken, ipa = '', respell = '' }: Reading,
  { texts }: Script,
  sourceOf: (file: string) => string | undefined
): SpokenWord {
  const term = children.map(({ value }) => value).join('')
  const [first] = children
  const place = first && placeOfOrigin(first.origin, { texts, sourceOf }, term.length)
  return spokenWord({ term, ipa, respell, alias: spoken === term ? '' : spoken }, place)
}
