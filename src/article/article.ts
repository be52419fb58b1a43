import type { WrittenText } from '../report/written.js'

/** A calendar day as written: no clock, no time zone. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A stretch of a text (offsets into its value), plain, stressed or linked. */
export type Phrase =
  | { readonly type: 'words'; readonly start: number; readonly end: number }
  | { readonly type: 'emphasis'; readonly level: 'moderate' | 'strong'; readonly children: readonly Phrase[] }
  | { readonly type: 'link'; readonly to: string; readonly children: readonly Phrase[] }

/** A text with its phrases; in reading order they cover its whole value. */
export interface RichText {
  readonly text: WrittenText
  readonly phrases: readonly Phrase[]
}

export type Block =
  | { readonly type: 'paragraph'; readonly content: RichText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }

export interface Section {
  readonly heading: WrittenText
  readonly blocks: readonly Block[]
}

/** Where the article's knowledge comes from. */
export interface Source {
  readonly title: WrittenText
  readonly url?: string
}

/** A sentence for readers that may lead somewhere. */
export interface LinkText {
  readonly text: WrittenText
  readonly url?: string
}

export interface Links {
  readonly original?: LinkText
  readonly episode?: LinkText
  readonly further: readonly LinkText[]
}

/** Who made the voice and the words, for the listener and the law. */
export interface Disclosure {
  readonly voice: 'synthetic' | 'cloned' | 'human'
  readonly text: 'human' | 'ai-assisted' | 'ai'
  readonly reviewedBy?: string
  readonly reviewedAt?: string
}

/** What a feed says of one episode beyond what its text tells; all of it may be left out. */
export interface EpisodeFeed {
  /** The name players know the episode by; for episodes that were published elsewhere before. */
  readonly guid?: string
  /** `2026-02-16T06:00:00+01:00`; else the day of the episode at the show's usual hour. */
  readonly published?: string
  readonly season?: number
  readonly number?: number
  readonly type?: 'full' | 'trailer' | 'bonus'
  readonly explicit?: boolean
  /** Words of the sentence a taste of the episode begins with. */
  readonly soundbite?: string
}

/** One article as it was written, checked against its schema. */
export interface Article {
  readonly file: string
  /** File name without its date: `[a-z0-9-]`, at most 80 characters. */
  readonly slug: string
  readonly title: WrittenText
  readonly date: CalendarDate
  /** BCP 47: `de-DE`. */
  readonly language: string
  readonly summary: readonly WrittenText[]
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly sources: readonly Source[]
  readonly links: Links
  readonly disclosure?: Disclosure
  /** The template that words it, where it is not `episode`. */
  readonly template?: string
  readonly feed?: EpisodeFeed
}
