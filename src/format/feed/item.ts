import {
  address,
  aiElement,
  attributesOf,
  html,
  imageElement,
  licenseElement,
  line,
  personElement,
  safe,
  truth,
  yes
} from './channel.js'
import { feedDate } from './dates.js'
import { cleanLine, type Element } from './element.js'
import type { Enclosure, Item, Soundbite, Transcript } from './feed.js'

/** Every field that we write in an episode, by its key (`align.ts`). */
export const itemKeys: ReadonlySet<string> = new Set([
  ...['title', 'link', 'guid', 'pubDate', 'description', 'content:encoded', 'enclosure'],
  ...['author', 'duration', 'image', 'explicit', 'season', 'episode', 'episodeType', 'block'].map(
    name => `itunes:${name}`
  ),
  ...['season', 'episode', 'person', 'transcript', 'chapters', 'soundbite', 'license', 'contentLink'].map(
    name => `podcast:${name}`
  ),
  'podcast:txt ai-content'
])

/** The fields of an episode in the order they are written. */
export function itemElements(item: Item): readonly Element[] {
  const { enclosure, season, episode } = item
  return [
    ...line('title', item.title),
    ...address('link', item.link),
    ...line('guid', item.guid, { isPermaLink: String(item.guidIsPermalink === true) }),
    ...line('pubDate', feedDate(item.published)),
    ...html('description', item.description),
    ...html('content:encoded', item.content),
    ...enclosureElement(enclosure),
    ...line('itunes:author', item.author),
    ...line('itunes:duration', enclosure.seconds === undefined ? undefined : Math.round(enclosure.seconds)),
    ...imageElement(item.image),
    ...truth('itunes:explicit', item.explicit),
    ...line('itunes:season', season?.number),
    ...line('itunes:episode', wholeNumber(episode?.number)),
    ...line('itunes:episodeType', item.episodeType),
    ...yes('itunes:block', item.block),
    ...line('podcast:season', season?.number, attributesOf({ name: season?.name })),
    ...line('podcast:episode', episode?.number, attributesOf({ display: episode?.display })),
    ...(item.persons ?? []).map(personElement),
    ...(item.transcripts ?? []).flatMap(transcriptElement),
    ...chaptersElement(item.chapters),
    ...(item.soundbites ?? []).map(soundbiteElement),
    ...licenseElement(item.license),
    ...(item.contentLinks ?? []).flatMap(contentLinkElement),
    ...aiElement(item.aiContent)
  ]
}

/** Apple takes whole episode numbers only; the podcast namespace has decimals too. */
function wholeNumber(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

function enclosureElement({ url, bytes, type }: Enclosure): Element[] {
  const target = safe(url)
  if (target === '') return []
  return [{ name: 'enclosure', attributes: { url: target, length: String(bytes), type: cleanLine(type) } }]
}

function transcriptElement({ url, type, language, captions }: Transcript): Element[] {
  const target = safe(url)
  if (target === '') return []
  const rel = captions === true ? 'captions' : ''
  return [{ name: 'podcast:transcript', attributes: attributesOf({ url: target, type, language, rel }) }]
}

function chaptersElement(url: string | undefined): Element[] {
  const target = safe(url)
  if (target === '') return []
  return [{ name: 'podcast:chapters', attributes: { url: target, type: 'application/json+chapters' } }]
}

function soundbiteElement({ start, seconds, title = '' }: Soundbite): Element {
  const attributes = { startTime: decimal(start), duration: decimal(seconds) }
  return { name: 'podcast:soundbite', attributes, content: cleanLine(title) }
}

/** Seconds to the millisecond, without zeros at the end. */
function decimal(seconds: number): string {
  return String(Math.round(seconds * 1000) / 1000)
}

function contentLinkElement({ href, text }: { readonly href: string; readonly text: string }): Element[] {
  const target = safe(href)
  return target === '' ? [] : [{ name: 'podcast:contentLink', attributes: { href: target }, content: cleanLine(text) }]
}
