import type { WrittenText } from '../report/written.js'
import type { Article, Block, CalendarDate, Disclosure, EpisodeFeed } from './article.js'

/** One article's turn in an episode, with the words that announce it and lead on to it. */
export interface Turn {
  readonly article: Article
  readonly teaser?: WrittenText
  readonly transition?: WrittenText
}

/** What is broadcast: one or more articles in order. An article alone is an episode of one. */
export interface Episode {
  /** The article's or the episode's own file. */
  readonly file: string
  readonly slug: string
  readonly title: WrittenText
  readonly date: CalendarDate
  readonly language: string
  readonly turns: readonly Turn[]
  readonly opening: readonly Block[]
  readonly closing: readonly Block[]
  readonly disclosure?: Disclosure
  /** The template that words it, where it is not `episode`. */
  readonly template?: string
  readonly feed?: EpisodeFeed
}

/** `content/episodes/*.yaml` as it stands, before its articles are read. */
export interface EpisodePlan {
  readonly file: string
  readonly slug: string
  readonly title: WrittenText
  readonly date: CalendarDate
  readonly language: string
  /** Article files, as paths relative to the show's folder, in order. */
  readonly turns: readonly {
    readonly article: WrittenText
    readonly teaser?: WrittenText
    readonly transition?: WrittenText
  }[]
  readonly opening: readonly Block[]
  readonly closing: readonly Block[]
  readonly disclosure?: Disclosure
  /** The template that words it, where it is not `episode`. */
  readonly template?: string
  readonly feed?: EpisodeFeed
}
