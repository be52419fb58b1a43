import type { CalendarDate } from '../article/article.js'

/** Words in a row that are plain, stressed or linked. */
export interface Run {
  readonly text: string
  readonly stress?: 'moderate' | 'strong'
  /** Where the words lead: an absolute http, https or mailto address. */
  readonly to?: string
  /** Whether the words are a link, even if nobody knows where it leads. */
  readonly linked?: true
}

/** A paragraph, heading or list as it was found, with all its words. */
export type Passage =
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }

/** What a text, Markdown or HTML file says, before it is an article. */
export interface Manuscript {
  readonly title?: string
  readonly date?: CalendarDate
  /** A BCP 47 tag the file gives for itself. */
  readonly language?: string
  /** A standfirst that stands apart from the text. */
  readonly standfirst?: string
  /** Where the file was published, and by whom. */
  readonly origin?: { readonly title: string; readonly url: string }
  readonly passages: readonly Passage[]
  /** Stretches of a page that are no part of its article: how many, and how the first begins. */
  readonly leftOut?: { readonly count: number; readonly first: string }
  /** Words that were broken at the end of a line: how many, and the first as it was and is. */
  readonly rejoined?: { readonly count: number; readonly broken: string; readonly whole: string }
}

/** The words of runs without what leads somewhere or is stressed. */
export function plainWords(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The words of a passage, one text for each item of a list. */
export function textsOf(passage: Passage): readonly string[] {
  return passage.type === 'list' ? passage.items.map(plainWords) : [plainWords(passage.runs)]
}

/** Whether there is anything to say: a letter, digit or sign that is no punctuation. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text)
}

/** A paragraph of plain words. */
export function paragraph(text: string): Passage {
  return { type: 'paragraph', runs: [{ text }] }
}
