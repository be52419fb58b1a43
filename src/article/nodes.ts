import type { Mapped } from './mapped.js'

/** A stretch of the source: offsets of its first character and of the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A scalar: always text, never a number or a date; its map leads back to the source. */
export interface TextNode extends Mapped, Span {
  readonly type: 'text'
  /** A comment behind a text without quotes that is set off by a single blank, so that it may be text that is lost. */
  readonly comment?: Span
}

export interface ListNode extends Span {
  readonly type: 'list'
  readonly items: readonly SourceNode[]
}

/** A map as it is written: keys in order, each once. */
export interface MapNode extends Span {
  readonly type: 'map'
  readonly entries: readonly MapEntry[]
}

export interface MapEntry {
  readonly key: TextNode
  readonly value: SourceNode
}

/** What YAML's text is to us: a plain tree with positions. */
export type SourceNode = TextNode | ListNode | MapNode
