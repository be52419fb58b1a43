import type { Judge } from './judges.js'

/** What a value must be; each has its judge in `judges.ts`. */
export interface ValueRule {
  readonly judge?: Judge
  readonly choices?: readonly string[]
  /** Most characters. */
  readonly longest?: number
}

export interface AttributeRule extends ValueRule {
  readonly needed?: boolean
}

/** What holds for one element. */
export interface TagRule extends ValueRule {
  /** Names of the elements it may stand in. */
  readonly within: readonly string[]
  /** At most one of it. */
  readonly once?: boolean
  /** Most bytes in UTF-8. */
  readonly mostBytes?: number
  readonly attributes?: Readonly<Record<string, AttributeRule>>
}

const channel = ['channel']
const item = ['item', 'podcast:liveItem']
const both = [...channel, ...item]
/** Longest value where nothing else is said. https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification */
const usual = 255

const transcriptTypes = [
  'text/plain',
  'text/html',
  'text/vtt',
  'application/json',
  'application/srt',
  'application/x-subrip'
]
const media = ['podcast', 'music', 'video', 'film', 'audiobook', 'newsletter', 'blog', 'publisher', 'course']
const yesOnly = { once: true, choices: ['Yes'] }
const link = { judge: 'web' } as const
const file = { judge: 'https' } as const

/**
 * Every element of RSS, of Apple and of the podcast namespace that has rules of its own. What is not here is none of our business.
 * https://github.com/Podcastindex-org/podcast-namespace/tree/main/docs/tags and its itunes_reference.md
 */
export const tags: Readonly<Record<string, TagRule>> = {
  title: { within: both, once: true, longest: usual },
  link: { within: both, once: true, ...link },
  description: { within: both, once: true, mostBytes: 4000 },
  language: { within: channel, once: true, judge: 'language' },
  copyright: { within: channel, once: true, longest: usual, judge: 'copyright' },
  pubDate: { within: both, once: true, judge: 'date' },
  lastBuildDate: { within: channel, once: true, judge: 'date' },
  guid: { within: item, once: true, longest: 1024, attributes: { isPermaLink: { choices: ['true', 'false'] } } },
  enclosure: {
    within: item,
    once: true,
    attributes: {
      url: { needed: true, ...file },
      length: { needed: true, judge: 'bytes' },
      type: { needed: true, judge: 'sound' }
    }
  },
  'content:encoded': { within: item, once: true },
  'atom:link': { within: both, attributes: { href: { needed: true, ...link } } },
  'itunes:author': { within: both, once: true, longest: usual },
  'itunes:title': { within: both, once: true, longest: usual },
  'itunes:summary': { within: both, once: true, mostBytes: 4000 },
  'itunes:subtitle': { within: both, once: true, longest: usual },
  'itunes:keywords': { within: both },
  'itunes:order': { within: item, judge: 'whole' },
  'itunes:isClosedCaptioned': { within: item },
  'itunes:applepodcastsverify': { within: channel },
  'itunes:owner': { within: channel, once: true },
  'itunes:name': { within: ['itunes:owner'], once: true, longest: usual },
  'itunes:email': { within: ['itunes:owner'], once: true, judge: 'mail' },
  'itunes:image': { within: both, once: true, attributes: { href: { needed: true, judge: 'picture' } } },
  'itunes:category': { within: [...channel, 'itunes:category'], attributes: { text: { needed: true } } },
  'itunes:explicit': { within: both, once: true, judge: 'explicit' },
  'itunes:type': { within: channel, once: true, choices: ['episodic', 'serial'] },
  'itunes:block': { within: both, ...yesOnly },
  'itunes:complete': { within: channel, ...yesOnly },
  'itunes:new-feed-url': { within: channel, once: true, ...file },
  'itunes:duration': { within: item, once: true, judge: 'duration' },
  'itunes:season': { within: item, once: true, judge: 'whole' },
  'itunes:episode': { within: item, once: true, judge: 'whole' },
  'itunes:episodeType': { within: item, once: true, choices: ['full', 'trailer', 'bonus'] },
  'podcast:guid': { within: channel, once: true, judge: 'uuid' },
  'podcast:locked': {
    within: channel,
    once: true,
    choices: ['yes', 'no'],
    attributes: { owner: { judge: 'mail' } }
  },
  'podcast:medium': { within: channel, once: true, choices: [...media, ...media.map(it => `${it}L`), 'mixed'] },
  'podcast:updateFrequency': {
    within: channel,
    once: true,
    longest: 128,
    attributes: {
      rrule: { judge: 'recurrence' },
      dtstart: { judge: 'iso' },
      complete: { choices: ['true', 'false'] }
    }
  },
  'podcast:person': {
    within: both,
    longest: 128,
    judge: 'filled',
    attributes: { role: { judge: 'role' }, group: { judge: 'group' }, img: file, href: link }
  },
  'podcast:license': { within: both, once: true, longest: 128, judge: 'license', attributes: { url: link } },
  'podcast:funding': { within: channel, longest: 128, attributes: { url: { needed: true, ...link } } },
  'podcast:txt': { within: both, longest: 4000, attributes: { purpose: { longest: 128 } } },
  'podcast:transcript': {
    within: item,
    attributes: {
      url: { needed: true, ...file },
      type: { needed: true, choices: transcriptTypes },
      language: { judge: 'language' },
      rel: { choices: ['captions'] }
    }
  },
  'podcast:chapters': {
    within: item,
    once: true,
    attributes: { url: { needed: true, ...file }, type: { needed: true, choices: ['application/json+chapters'] } }
  },
  'podcast:soundbite': {
    within: item,
    longest: 128,
    attributes: { startTime: { needed: true, judge: 'number' }, duration: { needed: true, judge: 'number' } }
  },
  'podcast:season': { within: item, once: true, judge: 'whole', attributes: { name: { longest: 128 } } },
  'podcast:episode': { within: item, once: true, judge: 'number', attributes: { display: { longest: 32 } } },
  'podcast:image': {
    within: both,
    attributes: { href: { needed: true, ...file }, alt: {}, width: { judge: 'whole' }, height: { judge: 'whole' } }
  },
  'podcast:images': { within: both, judge: 'replaced' },
  'podcast:contentLink': { within: item, judge: 'filled', attributes: { href: { needed: true, ...link } } },
  'podcast:alternateEnclosure': {
    within: item,
    attributes: { type: { needed: true }, length: { judge: 'bytes' }, bitrate: { judge: 'number' } }
  },
  'podcast:source': { within: ['podcast:alternateEnclosure'], attributes: { uri: { needed: true } } },
  'podcast:integrity': {
    within: ['podcast:alternateEnclosure'],
    attributes: { type: { needed: true, choices: ['sri', 'pgp-signature'] }, value: { needed: true } }
  },
  'podcast:location': { within: both },
  'podcast:trailer': {
    within: channel,
    attributes: { url: { needed: true, ...file }, pubdate: { needed: true, judge: 'date' } }
  },
  'podcast:block': { within: channel, choices: ['yes', 'no'] },
  'podcast:value': { within: both },
  'podcast:podroll': { within: channel },
  'podcast:publisher': { within: channel },
  'podcast:podping': { within: channel },
  'podcast:chat': { within: both },
  'podcast:liveItem': { within: channel },
  'podcast:socialInteract': { within: item }
}

/** Elements that stand inside others which are not judged here. */
export const furtherTags: readonly string[] = [
  ...['valueRecipient', 'valueTimeSplit', 'remoteItem', 'social', 'socialSignUp', 'recommendations', 'follow'].map(
    name => `podcast:${name}`
  )
]
