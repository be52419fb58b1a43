import type { ChapterList } from './chapter.js'

/**
 * `chapters.json` as JSON chapters 1.2; a field of ours says where the times are estimated.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function jsonChapters({ title, chapters }: ChapterList, times: 'measured' | 'estimated' = 'measured'): string {
  const list = chapters.map(({ start, ...chapter }) => ({ startTime: start, ...chapter }))
  const estimated = times === 'estimated' ? { estimated: true } : {}
  return `${JSON.stringify({ version: '1.2.0', ...estimated, title, chapters: list }, null, 2)}\n`
}
