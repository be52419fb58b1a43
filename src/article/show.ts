import type { Place } from '../report/place.js'
import type { WrittenText } from '../report/written.js'
import type { Disclosure } from './article.js'

/** A role at the microphone and its voice for each service or dialect (`azure: de-DE-KatjaNeural`). */
export interface Host {
  /** What `<voice name="…">` in templates says: `host`, `guest`. */
  readonly role: string
  readonly name: WrittenText
  readonly voices: Readonly<Record<string, string>>
}

/** `content/show.yaml`: what holds for every episode. */
export interface Show {
  readonly file: string
  readonly title: WrittenText
  readonly language: string
  readonly timezone: string
  readonly hosts: readonly Host[]
  readonly wordsPerMinute: number
  /** How long an episode should be, in minutes. */
  readonly targetMinutes?: number
  readonly disclosure?: Disclosure
  /** The show's own address, for notes and feed. */
  readonly url?: string
  /** Names of the dialects `build` prints. */
  readonly dialects: readonly string[]
  /** How words are said that can be said in several ways; what is left out is as usual. */
  readonly reading?: { readonly gender?: 'both' | 'pause' | 'written'; readonly emoji?: 'dropped' | 'named' }
  /** Names of `speak/*` advice the show does without. */
  readonly speak?: { readonly off?: readonly string[] }
  /** Sounds by the name templates use, as paths inside the show's folder. */
  readonly sounds: Readonly<Record<string, string>>
  readonly paths: {
    readonly articles: string
    readonly episodes: string
    readonly reviews: string
    readonly templates?: string
  }
  /** Where the names stand that only later stages can judge, by path: `dialects[1]`, `paths.articles`. */
  readonly places?: Readonly<Record<string, Place>>
}
