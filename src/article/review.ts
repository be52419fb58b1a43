/** A remark of a reviewer. */
export interface Comment {
  readonly by: string
  /** `2026-02-16T06:30:00+01:00`, or the day alone. */
  readonly at: string
  readonly text: string
  /** Who called it settled, and when; absent while it is open. */
  readonly resolvedBy?: string
  readonly resolvedAt?: string
}

/** What was decided about one sentence. It is known by the hash of its words, so a reworded sentence is open again. */
export interface SentenceReview {
  /** SHA-256 of the sentence as it is spoken, hexadecimal. */
  readonly hash: string
  /** The sentence as it was read then, for people. */
  readonly text: string
  /** Its spoken words, where they are not the written ones. */
  readonly spoken?: string
  /** `approved`: may be broadcast; `changes-wanted`: must be reworded; `open`: nothing decided, only commented. */
  readonly state: 'approved' | 'changes-wanted' | 'open'
  /** Who decided and when; absent while open. */
  readonly by?: string
  readonly at?: string
  readonly comments: readonly Comment[]
}

/** Who takes responsibility for the whole episode, and for which text of it. */
export interface SignOff {
  readonly by: string
  readonly at: string
  /** SHA-256 of all words as they are spoken: the sign-off holds for this text and no other. */
  readonly hash: string
  /** Their hashes in order, to tell later what has changed since. */
  readonly sentences?: readonly string[]
}

/** `content/reviews/<episode>.yaml`: what people decided about an episode; an input of builds, never an output. */
export interface Review {
  readonly file: string
  /** Slug of the episode. */
  readonly episode: string
  readonly signedOff?: SignOff
  readonly sentences: readonly SentenceReview[]
}
