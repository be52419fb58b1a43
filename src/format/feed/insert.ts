import { readFeedDate } from './dates.js'
import { type Edit, leadOf } from './edit.js'
import { type Element, type Layout, printElement } from './element.js'
import type { Item } from './feed.js'
import { itemElements } from './item.js'
import { compareRanks, newestFirst, type Rank, rankOf } from './order.js'
import type { Feed } from './read.js'
import { childValue, type FeedNode } from './tree.js'

/** An episode of the feed that has a date, so that others can stand before or behind it. */
interface Neighbour {
  readonly node: FeedNode
  readonly rank: Rank
}

/** Puts new episodes where their date belongs, in a feed that goes from new to old as in one that goes from old to new. */
export function insertions(feed: Feed, items: readonly Item[], layout: Layout): readonly Edit[] {
  if (items.length === 0) return []
  const dated = feed.items.map(neighbourOf).filter(({ rank }) => rank.time !== undefined)
  const rises = isRising(dated)
  const newest = newestFirst(items)
  return (rises ? newest.toReversed() : newest).map(item => {
    const printed = { item, feed, layout }
    const next = dated[placeOf(rankOf(item), dated, rises)]
    const last = dated.at(-1)
    if (next !== undefined) return before(next.node, printed)
    return last === undefined ? atEnd(printed) : behind(last.node, printed)
  })
}

/** Before which of the episodes a new one stands so that as few as possible are on its wrong side: a trailer may be pinned anywhere. */
function placeOf(rank: Rank, dated: readonly Neighbour[], rises: boolean): number {
  let place = 0
  let wrong = 0
  let fewest = 0
  for (const [index, other] of dated.entries()) {
    const isEarlier = compareRanks(other.rank, rank) < 0 !== rises
    wrong += isEarlier ? -1 : 1
    if (wrong > fewest) continue
    fewest = wrong
    place = index + 1
  }
  return place
}

/** Most episodes are older than the one behind them; a trailer may stand first for good. */
function isRising(dated: readonly Neighbour[]): boolean {
  const steps = dated.slice(1).map(({ rank }, index) => Math.sign((rank.time ?? 0) - (dated[index]?.rank.time ?? 0)))
  return steps.reduce((sum, step) => sum + step, 0) > 0
}

function neighbourOf(node: FeedNode): Neighbour {
  return { node, rank: { time: readFeedDate(childValue(node, 'pubDate')).time, guid: childValue(node, 'guid') } }
}

/** A new episode, and the feed it comes into. */
interface Fresh {
  readonly item: Item
  readonly feed: Feed
  readonly layout: Layout
}

function before(node: FeedNode, fresh: Fresh): Edit {
  const lead = leadOf(fresh.feed.text, node.offset)
  return { start: node.offset, end: node.offset, text: printItem(fresh, node, lead) + lead }
}

function behind(node: FeedNode, fresh: Fresh): Edit {
  const lead = leadOf(fresh.feed.text, node.offset)
  return { start: node.end, end: node.end, text: lead + printItem(fresh, node, lead) }
}

/** Behind the last episode, or the last field of a channel without any. */
function atEnd(fresh: Fresh): Edit {
  const { channel, items, text } = fresh.feed
  const last = items.at(-1)
  if (last !== undefined) return behind(last, fresh)
  const field = channel.children.at(-1)
  const lead = field === undefined ? leadOf(text, channel.offset) + fresh.layout.step : leadOf(text, field.offset)
  const printed = lead + printItem(fresh, undefined, lead)
  if (channel.contentStart === channel.end) return intoEmpty(fresh.feed, printed)
  const start = field?.end ?? channel.contentStart
  return { start, end: start, text: printed }
}

/** `<channel/>` gets an end tag. */
function intoEmpty({ channel: { end, offset, written }, text }: Feed, printed: string): Edit {
  return { start: end - 2, end, text: `>${printed}${leadOf(text, offset)}</${written}>` }
}

/** A new episode in the manner of the one beside it. */
function printItem({ item, feed, layout }: Fresh, model: FeedNode | undefined, lead: string): string {
  const first = model?.children[0]
  const inner = first === undefined ? (lead === '' ? '' : lead + layout.step) : leadOf(feed.text, first.offset)
  const last = model === undefined || first === undefined ? lead : leadOf(feed.text, model.contentEnd)
  const print = (element: Element) => inner + printElement(element, { ...layout, lead: inner })
  return `<item>${itemElements(item).map(print).join('')}${last}</item>`
}
