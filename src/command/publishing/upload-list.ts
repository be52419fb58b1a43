import type { ShowFeed } from '../../article/show.js'

/** A file or folder and the address it has to have. */
export interface Upload {
  readonly from: string
  readonly url: string
}

/** What to upload where: one folder, where the feed has its address among the files; else the feed apart from them. */
export function uploadList(
  feed: Pick<ShowFeed, 'url' | 'media'>,
  folder: string,
  feedFiles: readonly string[]
): readonly Upload[] {
  const all = { from: `${folder}/`, url: feed.media }
  const home = new URL('.', feed.url).href
  if (home === feed.media) return [all]
  return [
    all,
    ...feedFiles.map((from, i) => ({ from, url: i === 0 ? feed.url : home + from.slice(from.lastIndexOf('/') + 1) }))
  ]
}
