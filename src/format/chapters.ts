import type { Measure } from '../script/measure.js'

/** One chapter as players list it; `start` in whole seconds. */
export interface ChapterStart {
  readonly title: string
  readonly start: number
}

/**
 * The chapters a player can list: those in which something is said, in whole seconds (AntennaPod reads no others), each later
 * than the one before. What is said before the first chapter stands under `untitled`, the title of the episode.
 */
export function chapterStarts(measure: Measure, untitled: string): readonly ChapterStart[] {
  const starts: ChapterStart[] = []
  for (const { title, start, words } of measure.chapters) {
    if (words === 0) continue
    const earliest = (starts.at(-1)?.start ?? -1) + 1
    starts.push({
      title: title === '' ? untitled : title,
      start: starts.length === 0 ? 0 : Math.max(Math.floor(start), earliest)
    })
  }
  return starts
}

/**
 * `chapters.json` before anything has been spoken, as JSON chapters 1.2 with a field of ours that says the times are estimated.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function estimatedChapters(measure: Measure, episodeTitle: string): string {
  const chapters = chapterStarts(measure, episodeTitle).map(({ title, start }) => ({ startTime: start, title }))
  return `${JSON.stringify({ version: '1.2.0', estimated: true, title: episodeTitle, chapters }, null, 2)}\n`
}
