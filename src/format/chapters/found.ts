import type { Diagnostic } from '../../report/diagnostic.js'

/** A stretch of a text: offset and length. */
export interface Stretch {
  readonly offset: number
  readonly length: number
}

/** A chapter as it stands in a foreign file. */
export interface FoundChapter {
  readonly at: Stretch
  /** Seconds, as exact as they are written. */
  readonly start: number
  readonly startAt: Stretch
  readonly title: string
  readonly titleAt: Stretch
  readonly url?: string
  /** A chapter for its picture or place alone is in no list. */
  readonly isListed: boolean
}

/** The forms of chapter files that are read. */
export type ChapterForm = 'json' | 'simple' | 'mp4chaps' | 'description'

/** What a reader of one form found; chapters whose start can not be read are left out with an error. */
export interface FoundChapters {
  readonly form: ChapterForm
  readonly chapters: readonly FoundChapter[]
  readonly diagnostics: readonly Diagnostic[]
}
