/**
 * A podcast feed as its show means it: RSS 2.0 with the tags of Apple (`itunes:`), of the podcast namespace (`podcast:`), of Atom for
 * addresses and of `content:` for long notes. Plain data; `write.ts` prints it, `merge.ts` puts it into a feed that is there already.
 * Rules: https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification and https://podcasting2.org/docs/podcast-namespace
 */
export interface Channel {
  readonly title: string
  /** HTML of paragraphs, lists and links; at most 4,000 bytes. */
  readonly description: string
  /** The show's page. */
  readonly link: string
  /** `de-DE`; written in lower case. */
  readonly language: string
  /** Where this feed stands, with scheme: its `atom:link rel="self"`. */
  readonly feedUrl: string
  /** Address of the cover: square, 1400 to 3000 pixels, JPEG or PNG. */
  readonly image: string
  /** Apple's names, the most fitting one first. */
  readonly categories: readonly Category[]
  readonly explicit: boolean
  readonly author?: string
  readonly owner?: Owner
  /** Without "©" and without the word: `2026 KI-Briefing-Daily`. */
  readonly copyright?: string
  /** Left out, apps take it for `episodic`: newest first. */
  readonly type?: 'episodic' | 'serial'
  /** The show's identity in the podcast namespace, by `podcastGuid`; it stays when the feed moves. */
  readonly guid?: string
  readonly medium?: Medium
  /** Whether other platforms may import the feed; `owner` is the mail address that can unlock it. */
  readonly locked?: { readonly locked: boolean; readonly owner?: string }
  readonly updateFrequency?: UpdateFrequency
  readonly license?: License
  readonly persons?: readonly Person[]
  readonly funding?: readonly Funding[]
  /** `podcast:txt purpose="ai-content"`; left out means that nothing is said about it, which is not the same as false. */
  readonly aiContent?: boolean
  /** Where the feed has moved to. */
  readonly newFeedUrl?: string
  /** Takes the show out of Apple's directory. */
  readonly block?: boolean
  /** No further episodes will come. */
  readonly complete?: boolean
  /** When the feed was last changed (ISO 8601 with offset); left out where the same episodes must give the same bytes. */
  readonly built?: string
  /** The other pages of a long feed, by RFC 5005; `pages` fills them in. */
  readonly paging?: Paging
}

/** An episode in a feed. */
export interface Item {
  /** Never changes, also when title or file do. */
  readonly guid: string
  /** The guid is the address of a page; left out, it is not. */
  readonly guidIsPermalink?: boolean
  /** Without the show's name and without the number of the episode. */
  readonly title: string
  /** The short notes: HTML of paragraphs, lists and links, at most 4,000 bytes. */
  readonly description: string
  /** The long notes as HTML, for `content:encoded`. */
  readonly content?: string
  /** The episode's page. */
  readonly link?: string
  /** ISO 8601 with offset: `2026-02-16T06:00:00+01:00`. */
  readonly published: string
  readonly enclosure: Enclosure
  /** Address of a picture of this episode. */
  readonly image?: string
  readonly author?: string
  readonly explicit?: boolean
  readonly season?: { readonly number: number; readonly name?: string }
  /** `display` is what apps show in place of the number: `Ch.3`. */
  readonly episode?: { readonly number: number; readonly display?: string }
  readonly episodeType?: 'full' | 'trailer' | 'bonus'
  /** Takes the episode out of Apple's directory. */
  readonly block?: boolean
  /** For this episode they stand in place of the show's, all of them. */
  readonly persons?: readonly Person[]
  readonly transcripts?: readonly Transcript[]
  /** Address of the JSON chapters. */
  readonly chapters?: string
  readonly soundbites?: readonly Soundbite[]
  readonly license?: License
  readonly aiContent?: boolean
  /** Pages about the episode: the article it was made from. */
  readonly contentLinks?: readonly { readonly href: string; readonly text: string }[]
}

export interface Category {
  readonly name: string
  readonly sub?: string
}

export interface Owner {
  readonly name?: string
  readonly email: string
}

export type Medium =
  | 'podcast'
  | 'music'
  | 'video'
  | 'film'
  | 'audiobook'
  | 'newsletter'
  | 'blog'
  | 'publisher'
  | 'course'

export interface UpdateFrequency {
  /** For people, at most 128 characters: `werktags`. */
  readonly text: string
  /** RFC 5545: `FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR`. */
  readonly rrule?: string
  /** ISO 8601. */
  readonly dtstart?: string
  readonly complete?: boolean
}

export interface License {
  /** An SPDX identifier, or a name of one's own with the address of its text. */
  readonly id: string
  readonly url?: string
}

/** Somebody, or a voice, that takes part; role and group are names of the taxonomy (`people.ts`), `host` and `cast` where left out. */
export interface Person {
  readonly name: string
  readonly role?: string
  readonly group?: string
  /** Their page. */
  readonly href?: string
  /** Their picture. */
  readonly img?: string
}

export interface Funding {
  readonly url: string
  readonly text: string
}

/** The sound file. */
export interface Enclosure {
  readonly url: string
  readonly bytes: number
  /** `audio/mpeg`. */
  readonly type: string
  readonly seconds?: number
}

export interface Transcript {
  readonly url: string
  readonly type: 'text/vtt' | 'application/x-subrip' | 'application/json' | 'text/html' | 'text/plain'
  readonly language?: string
  /** Has times, so that an app can show it line by line. */
  readonly captions?: boolean
}

/** A passage worth sharing, in seconds. */
export interface Soundbite {
  readonly start: number
  readonly seconds: number
  readonly title?: string
}

/** Addresses of the pages of a long feed. */
export interface Paging {
  readonly first: string
  readonly last: string
  readonly previous?: string
  readonly next?: string
}
