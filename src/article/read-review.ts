import type { Outcome } from '../report/outcome.js'
import { type FileKind, readFile } from './reading.js'
import type { Review } from './review.js'
import { list, map, optional, required, type Values } from './shape.js'
import { choice, moment, plainText, word } from './values.js'

const hash = word(/^[0-9a-f]{64}$/, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')

const commentFields = {
  by: required(plainText, 'Who wrote the comment.'),
  at: required(moment, 'When it was written.'),
  text: required(plainText, 'The comment.'),
  resolvedBy: optional(plainText, 'Who called it settled.'),
  resolvedAt: optional(moment, 'When it was settled.')
}

const sentenceFields = {
  hash: required(hash, 'SHA-256 of the sentence as it is spoken; written by the review page.'),
  text: required(plainText, 'The sentence, for people who read this file.'),
  spoken: optional(plainText, 'The sentence as it is spoken, where that is another text.'),
  state: required(choice(['approved', 'changes-wanted', 'open']), 'What was decided about the sentence.'),
  by: optional(plainText, 'Who decided.'),
  at: optional(moment, 'When it was decided.'),
  comments: optional(list(map(commentFields)), 'What was said about the sentence.')
}

const signOffFields = {
  by: required(plainText, 'Who signs off the episode.'),
  at: required(moment, 'When it was signed off.'),
  hash: required(hash, 'SHA-256 over all sentences in order; the sign-off holds for this text alone.'),
  sentences: optional(list(hash), 'The hashes of its sentences in order.')
}

const reviewFields = {
  episode: required(word(/^[a-z0-9][a-z0-9-]{0,79}$/, 'ki-kooperation'), 'The episode: its file name without date.'),
  signedOff: optional(map(signOffFields), 'Set when somebody takes responsibility for the whole episode.'),
  sentences: required(list(map(sentenceFields)), 'The sentences that somebody decided or commented on.')
}

export const reviewKind: FileKind<Values<typeof reviewFields>> = {
  title: 'Review',
  doc: 'What people decided about an episode: content/reviews/<episode>.yaml',
  shape: map(reviewFields)
}

/** Reads a review record. Undefined only after errors. */
export function readReview(file: string, source: string): Outcome<Review | undefined> {
  return readFile(file, source, reviewKind, ({ sentences, ...rest }) => ({
    ...rest,
    file,
    sentences: sentences.map(({ comments = [], ...sentence }) => ({ ...sentence, comments }))
  }))
}
