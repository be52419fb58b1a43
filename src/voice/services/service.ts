import type { WebPage } from '../../world/world.js'
import type { AudioAsked } from '../accept.js'
import type { Credentials, Needs } from '../credentials.js'
import type { Unit } from '../engine.js'
import type { Asked } from '../request.js'

/** How a service is reached in this run. */
export interface Access {
  /** Without a slash at its end. */
  readonly endpoint: string
  readonly credentials: Credentials
  readonly model: string
}

/** What a service tells about when its words are said, in seconds from the first sample. */
export interface Times {
  /** At which its sentences begin. */
  readonly starts?: readonly number[]
  /** At which its last word begins. */
  readonly lastSecond?: number
  /** At which its last letter ends. */
  readonly endSecond?: number
}

/** What an answer in JSON holds. */
export interface Envelope extends Times {
  readonly audio: Uint8Array
}

/** A voice one can ask for. */
export interface Voice {
  /** What show.yaml names it by. */
  readonly name: string
  /** For people, where the name is only a number to them. */
  readonly title?: string
  readonly languages: readonly string[]
  readonly gender?: string
}

/** One page of a list of voices. */
export interface VoicePage {
  readonly voices: readonly Voice[]
  /** What to ask the next page with. */
  readonly next?: string
}

/** Why a service does not answer, where its own words tell more than the status. */
export type Refusal = 'busy' | 'key' | 'quota'

/** A request of its own for the times inside a unit. */
interface TimesAsked {
  readonly asked: (unit: Unit, access: Access) => Asked | undefined
  readonly read: (page: WebPage, unit: Unit) => Times
}

/** One speech service: how it is asked, how its answers are read. A file each, and a line in the index. */
export interface Service {
  readonly name: string
  readonly title: string
  /** Of the way we ask it: a new one makes everything be spoken again. */
  readonly version: number
  /** The first is taken where none is named. */
  readonly models: readonly string[]
  /** Others than the listed ones may be named too. */
  readonly anyModel?: true
  readonly dialect: (model: string) => string
  /** Takes the text before and after, so it sounds different with different neighbours. */
  readonly neighbours: (model: string) => boolean
  /** A request without a voice is refused. */
  readonly needsVoice: boolean
  readonly needs: Needs
  /** Of these needs one is enough. */
  readonly oneOf?: readonly string[]
  /** Its own address. */
  readonly home: (credentials: Credentials) => string
  /** Between the beginnings of two requests. */
  readonly gapMilliseconds: number
  /** `decodes` tells whether we can turn MP3 into samples. */
  readonly audio: (decodes: boolean) => AudioAsked
  readonly speech: (unit: Unit, access: Access, audio: AudioAsked) => Asked
  /** Adds the key at the last moment; `now` is in milliseconds since 1970. */
  readonly authorize: (asked: Asked, access: Access, now: number) => Asked | Promise<Asked>
  /** Reads audio out of JSON; absent where the answer is the audio itself. */
  readonly envelope?: (content: unknown, unit: Unit) => Envelope | undefined
  readonly times?: TimesAsked
  readonly refusal?: (page: WebPage) => Refusal | undefined
  readonly voices:
    | readonly Voice[]
    | {
        readonly asked: (access: Access, language: string | undefined, next: string | undefined) => Asked
        readonly read: (content: unknown) => VoicePage
      }
}

/** SSML is told from plain text by its root. */
export function isMarkup(markup: string): boolean {
  return markup.startsWith('<speak') || markup.startsWith('<?xml')
}
