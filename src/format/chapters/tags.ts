import type { Chapter, ChapterList } from './chapter.js'

/** A chapter from one second of a file to another, as the tags of an MP3 hold it. */
export interface ChapterSpan extends Chapter {
  readonly end: number
}

/** The chapters as CHAP and CTOC of ID3 take them: each goes on until the next one, the last to the end of the file at `seconds`. */
export function chapterSpans({ chapters }: ChapterList, seconds: number): readonly ChapterSpan[] {
  return chapters.map((chapter, i) => ({
    ...chapter,
    end: chapters[i + 1]?.start ?? Math.max(seconds, chapter.start)
  }))
}
