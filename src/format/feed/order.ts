import { timeOf } from './dates.js'
import type { Item } from './feed.js'

/** What decides where an episode stands in its feed. */
export interface Rank {
  /** Milliseconds since 1970; undefined for what has no date. */
  readonly time: number | undefined
  readonly guid: string
}

/** Below 0 where `a` stands before `b`: newest first, then by guid, so that the order never hangs on chance. */
export function compareRanks(a: Rank, b: Rank): number {
  const times = (b.time ?? 0) - (a.time ?? 0)
  if (times !== 0) return times
  return a.guid < b.guid ? -1 : Number(a.guid > b.guid)
}

export function rankOf({ published, guid }: Item): Rank {
  return { time: timeOf(published), guid }
}

/** Episodes as a feed lists them. */
export function newestFirst(items: readonly Item[]): readonly Item[] {
  return items
    .map(item => ({ item, rank: rankOf(item) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ item }) => item)
}
