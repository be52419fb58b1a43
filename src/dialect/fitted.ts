import type { Node, Origin } from '../script/tree.js'

/** An element of the dialect around some words, with its tags. */
export interface Frame {
  readonly name: string
  readonly open: string
  readonly close: string
  /** The language spoken inside, where the element says one. */
  readonly language: string | undefined
  /** It encloses paragraphs, so its tags stand on lines of their own. */
  readonly block: boolean
}

/** Words or a sign as the dialect prints them; a fitted script is a row of these. */
export interface Leaf {
  /** What it stands for in the script. */
  readonly node: Node
  /** What the listener hears, before any notation of the dialect; empty for pauses and marks. */
  readonly said: string
  /** What stands in the document, tags and references included. */
  readonly print: string
  readonly origin: Origin | undefined
  /** Elements around it, outermost first. */
  readonly chain: readonly Frame[]
  /** A blank separates it from what stands before it in the same sentence. */
  readonly blankBefore: boolean
  /** For words of a text: the stretch of the text's value they were taken from. */
  readonly start: number
  readonly end: number
  /** Numbers of the chapter, paragraph and sentence it stands in; equal numbers mean the same one. */
  readonly chapter: number
  readonly block: number
  readonly sentence: number
}

/** A script in the forms one dialect has, ready to be split and printed. */
export interface Fitted {
  readonly leaves: readonly Leaf[]
}

/** Words of the script with where they come from, for comparing dialects: all must speak the same in the same order. */
export interface SpokenLeaf {
  readonly origin: Origin | undefined
  readonly spoken: string
}

/** The words of a fitted script or of one of its parts, in order; words that were cut for length are put together again. */
export function spokenLeaves(...parts: readonly Fitted[]): readonly SpokenLeaf[] {
  const spoken: { origin: Origin | undefined; spoken: string }[] = []
  let before: Leaf | undefined
  for (const { leaves } of parts) {
    for (const leaf of leaves) {
      if (leaf.said === '') continue
      const last = spoken.at(-1)
      const continues = before?.node === leaf.node && leaf.node.type === 'text' && leaf.start >= before.end
      if (continues && last !== undefined) last.spoken += leaf.blankBefore ? ` ${leaf.said}` : leaf.said
      else spoken.push({ origin: leaf.origin, spoken: leaf.said })
      before = leaf
    }
  }
  return spoken
}
