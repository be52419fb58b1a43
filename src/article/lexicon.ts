import type { Place } from '../report/place.js'

/** One entry of `content/lexicon.<lang>.yaml`. */
export interface LexiconEntry {
  /** The word or phrase as it is written. */
  readonly term: string
  /** `word`: whole words and whole parts of hyphened compounds; `prefix`: also the beginning of a word; `exact`: only between spaces and punctuation. */
  readonly match: 'word' | 'prefix' | 'exact'
  /** The language the term is spoken in (BCP 47), where it is not the lexicon's. */
  readonly lang?: string
  readonly ipa?: string
  /** In letters of the lexicon's language: `Diep Siek`. */
  readonly respell?: string
  /** Other words to say instead: `Europäische Union`. */
  readonly alias?: string
  readonly note?: string
  readonly source?: string
  readonly place: Place
}

export interface Lexicon {
  readonly file: string
  /** Language subtag the file is for: `de`. */
  readonly language: string
  readonly entries: readonly LexiconEntry[]
}
