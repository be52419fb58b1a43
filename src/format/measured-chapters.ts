import { timeOf } from './webvtt.js'

/** A chapter as it is heard; `start` in seconds. */
export interface MeasuredChapter {
  readonly title: string
  readonly start: number
}

/**
 * `chapters.json` of a recording, as JSON chapters 1.2; whole seconds, as AntennaPod reads no others, each later than the one before.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function measuredChapters(title: string, chapters: readonly MeasuredChapter[]): string {
  let before = -1
  const list = chapters.map(chapter => {
    before = Math.max(Math.floor(chapter.start), before + 1)
    return { startTime: before, title: chapter.title }
  })
  return `${JSON.stringify({ version: '1.2.0', title, chapters: list }, null, 2)}\n`
}

/** The same as Podlove Simple Chapters, to the millisecond. https://podlove.org/simple-chapters/ */
export function simpleChapters(chapters: readonly MeasuredChapter[]): string {
  const lines = chapters.map(
    ({ title, start }) => `  <psc:chapter start="${timeOf(start)}" title="${attribute(title)}"/>`
  )
  const root = '<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">'
  return ['<?xml version="1.0" encoding="UTF-8"?>', root, ...lines, '</psc:chapters>', ''].join('\n')
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The one escape for attributes of the chapter list, which all stand in double quotes. */
function attribute(words: string): string {
  return words.replace(/[&<>"]/g, sign => references[sign] ?? sign)
}
