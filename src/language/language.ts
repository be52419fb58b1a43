import type { Place } from '../report/place.js'
import type { NameLists } from './name-table.js'
import type { Rule } from './rule.js'
import type { TermFinder } from './scan.js'
import type { Speakability } from './speakability.js'

/** How a term is said; what a lexicon file holds, one entry each. */
export interface Pronunciation {
  readonly term: string
  readonly match: 'word' | 'prefix' | 'exact'
  readonly lang?: string
  readonly ipa?: string
  readonly respell?: string
  readonly alias?: string
  readonly place: Place
}

/** What differs between spoken languages; one folder each and a line in `language/index.ts`. */
export interface Language {
  /** BCP 47 primary subtag: `de`. */
  readonly code: string
  /** Offsets in `text` at which a new sentence begins, in rising order, never 0. */
  readonly sentenceStarts: (text: string) => readonly number[]
  /** What is not said as it is written, one rule for each semiotic class, in the order in which they are asked. */
  readonly rules: readonly Rule[]
  /** Plain words that rules for odd words read all the same: `Mo`, `Nr`. */
  readonly meaningfulWords: readonly string[]
  /** The names and foreign words this language comes with; the show's own lexicon goes before them. */
  readonly names: TermFinder
  /** The same as lists, for whoever wants them all. */
  readonly lists?: NameLists
  /** What is hard to say or to follow by ear in it. */
  readonly speakability: Speakability
  /** Whether a word that nobody knows may be foreign where it stands in a quotation with foreign words. */
  readonly mayBeForeign: (word: string) => boolean
}
