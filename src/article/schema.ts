import { articleKind } from './read-article.js'
import { episodeKind } from './read-episode.js'
import { lexiconKind } from './read-lexicon.js'
import { reviewKind } from './read-review.js'
import { showKind } from './read-show.js'
import { type FileKind, schemaOf } from './reading.js'
import type { JsonSchema } from './shape.js'

/** The kinds of content files. */
export const kinds = ['article', 'show', 'lexicon', 'episode', 'review'] as const
export type Kind = (typeof kinds)[number]

export function isKind(word: string): word is Kind {
  return kinds.some(kind => kind === word)
}

const definitions: Readonly<Record<Kind, FileKind<unknown>>> = {
  article: articleKind,
  show: showKind,
  lexicon: lexiconKind,
  episode: episodeKind,
  review: reviewKind
}

/** The JSON Schema (draft-07) of a kind of file, made from the definition that reads it. */
export function jsonSchema(kind: Kind): JsonSchema {
  return schemaOf(definitions[kind])
}
