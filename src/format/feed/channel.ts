import { linkTarget } from '../link.js'
import { feedDate } from './dates.js'
import { cleanLine, cleanText, type Element } from './element.js'
import type { Category, Channel, Funding, License, Owner, Paging, Person, UpdateFrequency } from './feed.js'

/** What we sign feeds with; it tells a feed of ours from one that others keep. */
export const generator = 'sendeklar'

/** Every field that we write in a channel, by its key (`align.ts`). */
export const channelKeys: ReadonlySet<string> = new Set([
  ...['title', 'link', 'description', 'language', 'copyright', 'generator', 'lastBuildDate'],
  ...['self', 'first', 'prev', 'next', 'last'].map(rel => `atom:link ${rel}`),
  ...['author', 'owner', 'image', 'category', 'explicit', 'type', 'block', 'complete', 'new-feed-url'].map(
    name => `itunes:${name}`
  ),
  ...['guid', 'locked', 'medium', 'updateFrequency', 'license', 'funding', 'person'].map(name => `podcast:${name}`),
  'podcast:txt ai-content'
])

/** The fields of a channel in the order they are written. */
export function channelElements(channel: Channel): readonly Element[] {
  return [
    ...line('title', channel.title),
    ...address('link', channel.link),
    ...atomLink('self', channel.feedUrl),
    ...pagingLinks(channel.paging),
    ...html('description', channel.description),
    ...line('language', channel.language.toLowerCase()),
    ...line('copyright', channel.copyright),
    ...line('generator', generator),
    ...(channel.built === undefined ? [] : line('lastBuildDate', feedDate(channel.built))),
    ...line('itunes:author', channel.author),
    ...ownerElement(channel.owner),
    ...imageElement(channel.image),
    ...channel.categories.map(categoryElement),
    ...truth('itunes:explicit', channel.explicit),
    ...line('itunes:type', channel.type),
    ...yes('itunes:block', channel.block),
    ...yes('itunes:complete', channel.complete),
    ...address('itunes:new-feed-url', channel.newFeedUrl),
    ...line('podcast:guid', channel.guid),
    ...lockedElement(channel.locked),
    ...line('podcast:medium', channel.medium),
    ...frequencyElement(channel.updateFrequency),
    ...licenseElement(channel.license),
    ...(channel.funding ?? []).flatMap(fundingElement),
    ...(channel.persons ?? []).map(personElement),
    ...aiElement(channel.aiContent)
  ]
}

/** A value of one line; nothing where there is none. */
export function line(name: string, value: string | number | undefined, attributes?: Element['attributes']): Element[] {
  const content = cleanLine(String(value ?? ''))
  return content === '' ? [] : [{ name, content, ...(attributes && { attributes }) }]
}

/** HTML of several lines. */
export function html(name: string, value: string | undefined): Element[] {
  const content = cleanText(value ?? '')
  return content === '' ? [] : [{ name, content, isHtml: true }]
}

/** An address as an element; what no app should open is left out. */
export function address(name: string, url: string | undefined): Element[] {
  return line(name, safe(url))
}

/** An address that may stand in a feed, as browsers understand it; '' for any other. */
export function safe(url: string | undefined): string {
  const target = linkTarget((url ?? '').trim())
  return target === undefined || target.startsWith('mailto:') ? '' : target
}

export function truth(name: string, value: boolean | undefined): Element[] {
  return value === undefined ? [] : [{ name, content: String(value) }]
}

export function yes(name: string, value: boolean | undefined): Element[] {
  return value === true ? [{ name, content: 'Yes' }] : []
}

/** Only the attributes that say something. */
export function attributesOf(values: Readonly<Record<string, string | number | undefined>>): Record<string, string> {
  const entries = Object.entries(values).map(([key, value]) => [key, cleanLine(String(value ?? ''))] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

export function imageElement(url: string | undefined): Element[] {
  const href = safe(url)
  return href === '' ? [] : [{ name: 'itunes:image', attributes: { href } }]
}

export function personElement({ name, role, group, href, img }: Person): Element {
  const attributes = attributesOf({
    role: role?.toLowerCase(),
    group: group?.toLowerCase(),
    img: safe(img),
    href: safe(href)
  })
  return { name: 'podcast:person', attributes, content: cleanLine(name) }
}

export function licenseElement(license: License | undefined): Element[] {
  return license === undefined
    ? []
    : line('podcast:license', license.id.toLowerCase(), attributesOf({ url: safe(license.url) }))
}

export function aiElement(aiContent: boolean | undefined): Element[] {
  if (aiContent === undefined) return []
  return [{ name: 'podcast:txt', attributes: { purpose: 'ai-content' }, content: String(aiContent) }]
}

function atomLink(rel: string, url: string | undefined): Element[] {
  const href = safe(url)
  const attributes = { href, rel, type: 'application/rss+xml' }
  return href === '' ? [] : [{ name: 'atom:link', attributes }]
}

/** Podlove and the podcast namespace write `prev`, which is registered with the meaning RFC 5005 gives to `previous`. */
function pagingLinks(paging: Paging | undefined): Element[] {
  if (paging === undefined) return []
  const { first, previous, next, last } = paging
  return [
    ...atomLink('first', first),
    ...atomLink('prev', previous),
    ...atomLink('next', next),
    ...atomLink('last', last)
  ]
}

function ownerElement(owner: Owner | undefined): Element[] {
  if (owner === undefined) return []
  return [{ name: 'itunes:owner', content: [...line('itunes:name', owner.name), ...line('itunes:email', owner.email)] }]
}

function categoryElement({ name, sub }: Category): Element {
  const inner = sub === undefined ? [] : [{ name: 'itunes:category', attributes: attributesOf({ text: sub }) }]
  return { name: 'itunes:category', attributes: attributesOf({ text: name }), content: inner }
}

function lockedElement(locked: Channel['locked']): Element[] {
  if (locked === undefined) return []
  return line('podcast:locked', locked.locked ? 'yes' : 'no', attributesOf({ owner: locked.owner }))
}

function frequencyElement(frequency: UpdateFrequency | undefined): Element[] {
  if (frequency === undefined) return []
  const { text, rrule, dtstart, complete } = frequency
  const attributes = attributesOf({ complete: complete === undefined ? '' : String(complete), dtstart, rrule })
  return line('podcast:updateFrequency', text, attributes)
}

function fundingElement({ url, text }: Funding): Element[] {
  return safe(url) === '' ? [] : [{ name: 'podcast:funding', attributes: { url: safe(url) }, content: cleanLine(text) }]
}
