import type { Channel, Item } from './feed.js'
import { newestFirst } from './order.js'

/** One page of a long feed: a feed of its own. */
export interface FeedPage {
  /** Where it stands; the first page is the feed's own address. */
  readonly url: string
  /** The end of its address, which is its file: `feed-2.xml`. */
  readonly file: string
  readonly channel: Channel
  readonly items: readonly Item[]
}

/**
 * Divides a long show into pages of `perPage` episodes, newest first, each with the addresses of its neighbours (RFC 5005, "paged feeds");
 * apps that do not know them see the newest page. A show that fits on one page has no such addresses.
 */
export function pages(channel: Channel, items: readonly Item[], perPage: number): readonly FeedPage[] {
  const size = Math.max(1, Math.floor(perPage))
  const count = Math.max(1, Math.ceil(items.length / size))
  const sorted = newestFirst(items)
  return Array.from({ length: count }, (_, index) => ({
    url: pageUrl(channel.feedUrl, index),
    file: fileOf(pageUrl(channel.feedUrl, index)),
    channel: count === 1 ? channel : withNeighbours(channel, index, count),
    items: sorted.slice(index * size, (index + 1) * size)
  }))
}

/** The self address stays its page's own; first and last are for apps that want all of it. */
function withNeighbours(channel: Channel, index: number, count: number): Channel {
  const url = (page: number) => pageUrl(channel.feedUrl, page)
  return {
    ...channel,
    feedUrl: url(index),
    paging: {
      first: url(0),
      last: url(count - 1),
      ...(index > 0 && { previous: url(index - 1) }),
      ...(index < count - 1 && { next: url(index + 1) })
    }
  }
}

/** `https://x.example/feed.xml` → `https://x.example/feed-2.xml`; a feed that is a folder has its pages inside. */
function pageUrl(feedUrl: string, index: number): string {
  if (index === 0) return feedUrl
  const query = feedUrl.search(/[?#]/)
  const address = query === -1 ? feedUrl : feedUrl.slice(0, query)
  const rest = query === -1 ? '' : feedUrl.slice(query)
  if (address.endsWith('/')) return `${address}feed-${index + 1}.xml${rest}`
  const name = address.lastIndexOf('/') + 1
  const dot = address.lastIndexOf('.')
  const cut = dot > name ? dot : address.length
  return `${address.slice(0, cut)}-${index + 1}${address.slice(cut)}${rest}`
}

function fileOf(url: string): string {
  const address = url.replace(/[?#].*$/s, '')
  return address.slice(address.lastIndexOf('/') + 1) || 'feed.xml'
}
