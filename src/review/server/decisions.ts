import type { Comment, Review, SentenceReview } from '../../article/review.js'
import { project } from '../../script/project.js'
import type { Script } from '../../script/tree.js'
import { spokenText } from '../../script/words.js'

/** A sentence as far as decisions go. */
export interface Decided {
  readonly hash: string
  readonly written: string
  readonly spoken: string
}

/** Who decides and when: `2026-02-16T06:30:00+01:00`. */
export interface Hand {
  readonly by: string
  readonly at: string
}

export type SentenceState = SentenceReview['state']

/** What a sign-off holds for: all words of an episode as they are spoken, as one hash. The manifest reckons with the same. */
export function textHash(tree: Script, hash: (content: string) => string): string {
  return hash(spokenText(project(tree, 'speech')))
}

/** The record with a decision about some sentences; `open` takes one back. */
export function decide(review: Review, sentences: readonly Decided[], state: SentenceState, hand: Hand): Review {
  return sentences.reduce(
    (record, sentence) => withSentence(record, sentence, before => withState(before, state, hand)),
    review
  )
}

function withState(before: SentenceReview, state: SentenceState, { by, at }: Hand): SentenceReview {
  const { by: _, at: __, ...rest } = before
  return state === 'open' ? { ...rest, state } : { ...rest, state, by, at }
}

/** The record with one more comment. */
export function comment(review: Review, sentence: Decided, text: string, { by, at }: Hand): Review {
  return withSentence(review, sentence, before => ({ ...before, comments: [...before.comments, { by, at, text }] }))
}

/** Which comment of a sentence is meant: nobody says the same twice in a second. */
export type SaidComment = Pick<Comment, 'at' | 'text'>

/** The record with a comment called settled by `hand`, or open again without one. */
export function resolve(review: Review, sentence: Decided, said: SaidComment, hand: Hand | undefined): Review {
  return withSentence(review, sentence, before => ({
    ...before,
    comments: before.comments.map(it => (it.at === said.at && it.text === said.text ? settled(it, hand) : it))
  }))
}

function settled({ by, at, text }: Comment, hand: Hand | undefined): Comment {
  return { by, at, text, ...(hand && { resolvedBy: hand.by, resolvedAt: hand.at }) }
}

/** The record with every sentence approved and the whole of them, whose words have `hash`, signed. A wish for changes that stands is not overruled. */
export function signOff(review: Review, sentences: readonly Decided[], hand: Hand, hash: string): Review {
  const hashes = sentences.map(it => it.hash)
  const known = byHash(review)
  const open = sentences.filter(it => (known.get(it.hash)?.state ?? 'open') === 'open')
  const approved = decide(review, open, 'approved', hand)
  return { ...approved, signedOff: { ...hand, hash, sentences: hashes } }
}

/** The record without its sign-off; what was decided about sentences stays. */
export function withdraw({ signedOff: _, ...rest }: Review): Review {
  return rest
}

/** What was decided about each sentence, by its hash. */
export function byHash({ sentences }: Review): ReadonlyMap<string, SentenceReview> {
  return new Map(sentences.map(it => [it.hash, it]))
}

function withSentence(
  review: Review,
  { hash, written, spoken }: Decided,
  change: (before: SentenceReview) => SentenceReview
): Review {
  const at = review.sentences.findIndex(it => it.hash === hash)
  const fresh: SentenceReview = {
    hash,
    text: written,
    ...(spoken === written ? {} : { spoken }),
    state: 'open',
    comments: []
  }
  const changed = change(review.sentences[at] ?? fresh)
  const isEmpty = changed.state === 'open' && changed.comments.length === 0
  const others = review.sentences
  if (at === -1) return isEmpty ? review : { ...review, sentences: [...others, changed] }
  const kept = isEmpty && !review.signedOff?.sentences?.includes(hash) ? [] : [changed]
  return { ...review, sentences: [...others.slice(0, at), ...kept, ...others.slice(at + 1)] }
}
