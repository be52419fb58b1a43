import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import type { Sound } from './sound.js'

/** What a voice is asked to say at once: a sentence or a paragraph, printed in the dialect of its engine. */
export interface Unit {
  readonly key: string
  /** The whole document for one request. */
  readonly markup: string
  /** What is said, as plain words. */
  readonly words: string
  /** The words of the units before and after it, for engines that take them. */
  readonly before: string
  readonly after: string
  readonly language: string
  readonly voice: string | undefined
  readonly chapter: number
  /** Its sentences: where each begins in `words`, and what it says. */
  readonly sentences: readonly { readonly start: number; readonly text: string }[]
  readonly place?: Place
  readonly pauseAfterMilliseconds: number
}

/** A unit as an engine spoke it. */
export interface SpokenUnit {
  readonly sound: Sound
  /** Sample positions inside the sound where its sentences begin, where the engine tells. */
  readonly sentenceStarts?: readonly number[]
}

/** Whoever speaks: the embedded voice, a program on this machine, a service. */
export interface Engine {
  readonly name: string
  /** Of all that changes how it sounds, besides the unit. */
  readonly version: string
  readonly dialect: string
  readonly unit: 'sentence' | 'paragraph'
  /** It is also given the words around a unit, which change how it sounds. */
  readonly neighbours?: true
  /** How many units it takes at once; one where absent. */
  readonly atOnce?: number
  readonly speak: (unit: Unit) => Promise<Outcome<SpokenUnit | undefined>>
  /** Gives back what it holds in memory until the next unit comes. */
  readonly rest?: () => Promise<void>
  readonly close: () => Promise<void>
}
