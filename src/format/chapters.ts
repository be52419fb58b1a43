import type { Measure } from '../script/measure.js'
import { type ChapterTime, chapterList } from './chapters/chapter.js'
import { jsonChapters } from './chapters/json.js'

/** One chapter as players list it; `start` in whole seconds. */
export interface ChapterStart {
  readonly title: string
  readonly start: number
}

/** The chapters a player can list: those in which something is said. What is said before the first one stands under `untitled`, the title of the episode. */
export function chapterStarts(measure: Measure, untitled: string): readonly ChapterStart[] {
  return chapterList(untitled, spoken(measure)).chapters
}

/** `chapters.json` before anything has been spoken; a field of ours says that the times are estimated. */
export function estimatedChapters(measure: Measure, episodeTitle: string): string {
  return jsonChapters(chapterList(episodeTitle, spoken(measure)), 'estimated')
}

function spoken({ chapters }: Measure): readonly ChapterTime[] {
  return chapters.filter(({ words }) => words > 0)
}
