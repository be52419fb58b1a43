import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import { alignChildren, isAligned } from './align.js'
import { channelElements, channelKeys, generator, safe } from './channel.js'
import { declarations, freePrefixes } from './declare.js'
import { applyEdits, type Edit, leadOf } from './edit.js'
import { type Element, type Layout, ourLayout } from './element.js'
import type { Channel, Item } from './feed.js'
import { insertions } from './insert.js'
import { itemElements, itemKeys } from './item.js'
import { type Feed, readFeed } from './read.js'
import { childOf, childValue, type FeedNode } from './tree.js'

/**
 * Puts episodes into a feed that is there already: new ones where their date belongs, changed ones in their place, and everything else
 * byte for byte as it stood. Where nothing changes, the very same text comes back. The fields of the channel are kept up to date in a
 * feed of ours and left alone in a feed of others. Undefined where the feed can not be read; nothing may be written then.
 */
export function mergeFeed(
  existing: string,
  channel: Channel,
  items: readonly Item[],
  file = 'feed.xml'
): Outcome<string | undefined> {
  const mark = existing.startsWith('\ufeff') ? '\ufeff' : ''
  const { value: feed, diagnostics } = readFeed(existing.slice(mark.length), file)
  if (feed === undefined) return { value: undefined, diagnostics }
  const { value: text, diagnostics: told } = mergeInto(feed, channel, items)
  return { value: text === feed.text ? existing : mark + text, diagnostics: told }
}

/** The same for a feed that has been read. */
export function mergeInto(feed: Feed, channel: Channel, items: readonly Item[]): Outcome<string> {
  const merge = beginMerge(feed)
  const changes = [...mergeChannel(merge, channelElements(channel)), ...mergeItems(merge, onceEach(merge, items))]
  const edits = [...changes, ...declarations(feed, merge.layout.prefixes, changes)]
  return { value: edits.length === 0 ? feed.text : applyEdits(feed.text, edits), diagnostics: merge.diagnostics }
}

/** What is known while episodes are put into a feed. */
interface Merge {
  readonly feed: Feed
  /** We wrote it: what we no longer say goes away. */
  readonly isOurs: boolean
  readonly layout: Layout
  readonly diagnostics: Diagnostic[]
}

function beginMerge(feed: Feed): Merge {
  const isOurs = childValue(feed.channel, 'generator') === generator
  const layout = { ...ourLayout, step: stepOf(feed), prefixes: freePrefixes(feed), ascii: !isUnicode(feed.text) }
  return { feed, isOurs, layout, diagnostics: [] }
}

const nothing: ReadonlySet<string> = new Set()
const unicodeNames = /^utf-?(?:8|16|16le|16be)$/i

function isUnicode(text: string): boolean {
  const [, name] = /^<\?xml [^>]{0,100}?encoding\s?=\s?["']([\w.-]{1,40})["']/.exec(text) ?? []
  return name === undefined || unicodeNames.test(name)
}

/** How much deeper a child stands than its parent in this file. */
function stepOf({ text, channel, items }: Feed): string {
  const parent = items.find(({ children }) => children.length > 0) ?? channel
  const [child] = parent.children
  const outer = leadOf(text, parent.offset)
  const inner = child === undefined ? '' : leadOf(text, child.offset)
  return inner !== '' && inner.startsWith(outer) ? inner.slice(outer.length) : '  '
}

/** Only a feed of ours has a channel that is ours to write; what differs in another one is told. */
function mergeChannel({ feed, isOurs, layout, diagnostics }: Merge, elements: readonly Element[]): readonly Edit[] {
  const { text, channel, lines } = feed
  if (isOurs) return alignChildren(channel, elements, { text, layout, owned: channelKeys })
  const names = [...new Set(elements.map(({ name }) => name))].filter(name => name !== 'generator')
  const kept = names.filter(name => childOf(channel, name) !== undefined && !isAligned(channel, elements, name))
  if (kept.length > 0) diagnostics.push(diagnose('feed/channel-kept', lines.place(channel.offset, 8), kept.join(', ')))
  return []
}

/** Two episodes of one guid are one to every app; the first one counts. */
function onceEach({ feed, diagnostics }: Merge, items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>()
  return items.filter(({ guid, title }) => {
    const isNew = !seen.has(guid)
    seen.add(guid)
    if (!isNew) diagnostics.push(diagnose('feed/same-guid', feed.lines.place(feed.channel.offset, 8), guid, title))
    return isNew
  })
}

function mergeItems(merge: Merge, items: readonly Item[]): readonly Edit[] {
  const find = finder(merge.feed, items)
  const fresh: Item[] = []
  const edits: Edit[] = []
  for (const item of items) {
    const node = find(item)
    if (node === undefined) fresh.push(item)
    else edits.push(...mergeItem(merge, item, node))
  }
  return [...edits, ...insertions(merge.feed, fresh, merge.layout)]
}

/** Finds the episode of a feed that an item is: by guid, else by its sound file. Each is found once. */
function finder({ items }: Feed, ours: readonly Item[]): (item: Item) => FeedNode | undefined {
  const byGuid = firstBy(items, item => childValue(item, 'guid'))
  const named = new Set(ours.map(({ guid }) => byGuid.get(guid.trim())))
  // One that another of ours has by its guid is never found by its sound.
  const unnamed = named.has(undefined) ? items.filter(item => !named.has(item)) : []
  const byEnclosure = firstBy(unnamed, item => soundKey(enclosureUrl(item)))
  const taken = new Set<FeedNode>()
  return ({ guid, enclosure }) => {
    const node = byGuid.get(guid.trim()) ?? byEnclosure.get(soundKey(enclosure.url))
    if (node === undefined || taken.has(node)) return undefined
    taken.add(node)
    return node
  }
}

function firstBy(items: readonly FeedNode[], keyOf: (item: FeedNode) => string): ReadonlyMap<string, FeedNode> {
  const found = new Map<string, FeedNode>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== '' && !found.has(key)) found.set(key, item)
  }
  return found
}

function enclosureUrl(item: FeedNode): string {
  return childOf(item, 'enclosure')?.attributes.get('url')?.value.trim() ?? ''
}

/** The address of a sound file as browsers understand it; one that has moved to https is still the same file. */
function soundKey(url: string): string {
  return safe(url).replace(/^https?:/, '')
}

function mergeItem({ feed, isOurs, layout, diagnostics }: Merge, item: Item, node: FeedNode): readonly Edit[] {
  const guid = childOf(node, 'guid')
  const known = guid?.value.trim() || enclosureUrl(node) || item.guid
  if (known !== item.guid.trim()) {
    const { offset, written } = guid ?? node
    diagnostics.push(
      diagnose('feed/guid-kept', feed.lines.place(offset, written.length + 1), item.title, known, item.guid)
    )
  }
  const elements = itemElements({ ...item, guid: known }).map(it => (it.name === 'guid' ? asItStands(it, guid) : it))
  return alignChildren(node, elements, { text: feed.text, layout, owned: isOurs ? itemKeys : nothing })
}

/** A guid never changes, also in whether it is an address: listeners would get the episode twice. */
function asItStands(element: Element, guid: FeedNode | undefined): Element {
  if (guid === undefined) return element
  const attributes = Object.fromEntries([...guid.attributes].map(([name, { value }]) => [name, value]))
  return { ...element, attributes }
}
