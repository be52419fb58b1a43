import type { CalendarDate } from '../article/article.js'
import type { Passage } from './manuscript.js'

/** An article that is about to be written: the fields of its file, in words. */
export interface Draft {
  readonly title: string
  readonly date: CalendarDate
  readonly language: string
  readonly summary: readonly string[]
  readonly lead: readonly Passage[]
  readonly sections: readonly DraftSection[]
  readonly sources: readonly DraftLink[]
  readonly original?: DraftLink
  readonly episode?: DraftLink
  readonly further: readonly DraftLink[]
}

export interface DraftSection {
  readonly heading: string
  readonly passages: readonly Passage[]
}

/** A source or a sentence for readers, and where it leads. */
export interface DraftLink {
  readonly text: string
  readonly url?: string
}

/** What a manuscript says, sorted into the parts of an article; title, date and language are settled apart. */
export type Parts = Omit<Draft, 'title' | 'date' | 'language'>
