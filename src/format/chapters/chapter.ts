import { inertLine } from '../inert.js'
import { linkTarget } from '../link.js'

/** One chapter as players list it: a title of one line, the start in whole seconds, perhaps a page about it. */
export interface Chapter {
  readonly title: string
  readonly start: number
  readonly url?: string
}

/** The chapters of one episode. Every form they are published in is a print of this. */
export interface ChapterList {
  /** Of the episode. */
  readonly title: string
  /** The first at 0, each later than the one before. */
  readonly chapters: readonly Chapter[]
}

/** A chapter as it is heard or estimated; `start` in seconds. */
export interface ChapterTime {
  readonly title: string
  readonly start: number
  readonly url?: string
}

/**
 * The chapters as all players list them alike. Seconds are whole, as AntennaPod reads no others, and rise by at least one; the first
 * chapter begins with the episode. A chapter without a title has the episode's.
 */
export function chapterList(episodeTitle: string, chapters: readonly ChapterTime[]): ChapterList {
  const title = inertLine(episodeTitle)
  let before = -1
  const list = chapters.map((chapter): Chapter => {
    before = before === -1 ? 0 : Math.max(Math.floor(chapter.start), before + 1)
    const url = chapter.url === undefined ? undefined : linkTarget(chapter.url)
    return { title: inertLine(chapter.title).trim() || title, start: before, ...(url === undefined ? {} : { url }) }
  })
  return { title, chapters: list }
}
