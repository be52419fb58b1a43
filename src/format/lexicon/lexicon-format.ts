import type { Place } from '../../report/place.js'

/** A word with all that is known of its sound. */
export interface SpokenWord {
  /** As it is written: composed, on one line. */
  readonly term: string
  /** The same at the beginning of a sentence, where that is another word to services: `Startup` of `startup`. */
  readonly also?: string
  /** In sounds of the lexicon's language. */
  readonly ipa?: string
  /** In letters of the lexicon's language: `Diep Siek`. */
  readonly respell?: string
  /** Other words to say instead: `Europäische Union`. */
  readonly alias?: string
  /** Where a person wrote it; the words we bring have none. */
  readonly place?: Place
}

/** Why a service's lexicon can not hold a word. */
export type Reason = 'no-sound' | 'sounds' | 'no-ipa' | 'no-letters' | 'phrase' | 'too-long' | 'characters' | 'period'

/** What stands in a service's lexicon for one word, ready to be printed; `respelled` where its sounds had to be letters. */
export interface LexiconLine {
  readonly term: string
  readonly text: string
  readonly respelled?: true
}

/** A word of a lexicon, nothing because it is said as it is written, or why it is missing. */
export type Carried = LexiconLine | 'as-written' | Reason

/** For whom a lexicon is written. */
export interface LexiconRequest {
  /** The language and country of the voices: `de-DE`. */
  readonly locale: string
  /** IPA in the service's own signs; undefined where it lacks a sound. */
  readonly phones: (ipa: string) => string | undefined
  /** What no helping word may be, since it is a term already or would stand for two. */
  readonly terms: ReadonlySet<string>
}

/** The lexicon of a speech service; one file each and a line in the index. */
export interface LexiconFormat {
  /** `polly`: the word on the command line. */
  readonly name: string
  readonly title: string
  readonly extension: 'pls' | 'json'
  /** The dialect that knows the service's sounds. */
  readonly dialect: string
  /** As many of its files one request takes. */
  readonly mostFiles?: number
  readonly carry: (word: SpokenWord, request: LexiconRequest) => Carried
  /** The files, each as long as the service takes, in the order in which lines count. */
  readonly print: (lines: readonly LexiconLine[], locale: string) => readonly LexiconFile[]
}

export interface LexiconFile {
  readonly text: string
  /** How many words stand in it. */
  readonly words: number
}
