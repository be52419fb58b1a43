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

/** What the feed says of the whole show. */
export interface ShowFeed {
  /** The feed's own address. */
  readonly url: string
  readonly description: string
  /** As Apple names them: `News > Tech News`. */
  readonly category: readonly string[]
  /** A picture inside the show's folder. */
  readonly cover: string
  readonly author?: string
  readonly owner?: { readonly name?: string; readonly email: string }
  /** The address the published files are below; ends with a slash. */
  readonly media: string
  readonly explicit: boolean
  readonly copyright?: string
  readonly license?: string
  readonly medium: 'podcast' | 'newsletter' | 'blog' | 'audiobook'
  readonly type: 'episodic' | 'serial'
  readonly locked: boolean
  /** How often an episode comes, in words and as a rule of RFC 5545. */
  readonly updates?: { readonly text: string; readonly rule?: string }
  /** When episodes appear, on the clock of the show's time zone: `06:00`. */
  readonly time: string
  readonly perPage?: number
  readonly guid?: string
}

/** How a sound of the show is played between the voices. */
export interface ShowSound {
  /** How much quieter than the voices, in LU; 0 where absent. */
  readonly quieter?: number
  /** Milliseconds. */
  readonly fadeIn?: number
  readonly fadeOut?: number
}

/** Music under a part of every episode. */
export interface ShowBed {
  /** A name among the sounds. */
  readonly sound: string
  /** All of it, its first chapter, or its last one. */
  readonly under: 'episode' | 'opening' | 'closing'
  /** How much quieter than the voices, in LU. */
  readonly quieter: number
  /** How much louder it comes up where nobody speaks, in LU; not at all where absent. */
  readonly rise?: number
  /** At both ends, in milliseconds. */
  readonly fade: number
}

/** How episodes of the show are mixed; what is left out is as usual. */
export interface ShowAudio {
  /** A picture inside the show's folder, for players; the feed's where absent. */
  readonly cover?: string
  readonly sounds: Readonly<Record<string, ShowSound>>
  readonly beds: readonly ShowBed[]
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
  readonly feed?: ShowFeed
  /** Only what somebody has signed off is built and published. */
  readonly requireApproval?: boolean
  /** Names of the dialects `build` prints. */
  readonly dialects: readonly string[]
  /** How words are said that can be said in several ways; what is left out is as usual. */
  readonly reading?: { readonly gender?: 'both' | 'pause' | 'written'; readonly emoji?: 'dropped' | 'named' }
  /** Names of `speak/*` advice the show does without. */
  readonly speak?: { readonly off?: readonly string[] }
  /** Sounds by the name templates use, as paths inside the show's folder. */
  readonly sounds: Readonly<Record<string, string>>
  readonly audio?: ShowAudio
  readonly paths: {
    readonly articles: string
    readonly episodes: string
    readonly reviews: string
    readonly templates?: string
  }
  /** Where the names stand that only later stages can judge, by path: `dialects[1]`, `paths.articles`. */
  readonly places?: Readonly<Record<string, Place>>
}
