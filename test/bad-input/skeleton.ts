import type { Node } from '../../src/script/tree.js'
import { childrenOf } from '../../src/script/walk.js'

/** A node without its words: its type and what stands in it. */
export type Bone = readonly [type: string, ...inside: Bone[]]

/** What a tree is without its words: how they are cut into sentences and read is none of its shape. */
export function skeleton(nodes: readonly Node[]): readonly Bone[] {
  const bones = nodes.flatMap((node): readonly Bone[] => {
    if (node.type === 'text' || node.type === 'reading') return []
    const inside = skeleton(childrenOf(node))
    return node.type === 'sentence' ? inside : [[node.type, ...inside]]
  })
  // An element around two sentences is cut between them.
  return bones.filter(([type], i) => type !== 'prosody' || bones[i - 1]?.[0] !== type)
}
