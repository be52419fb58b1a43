import type { Node, Script, Text } from './tree.js'

/** The nodes inside a node; a chapter's title is not among them. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : []
}

/** Calls `visit` for every node in reading order, outermost first; what `visit` answers with false is not entered. */
export function walk(nodes: readonly Node[], visit: (node: Node) => unknown): void {
  for (const node of nodes) {
    if (visit(node) !== false) walk(childrenOf(node), visit)
  }
}

/** The words of a tree in reading order. */
export function leavesOf({ children }: Pick<Script, 'children'>): Text[] {
  const leaves: Text[] = []
  walk(children, node => {
    if (node.type === 'text') leaves.push(node)
  })
  return leaves
}

/** The same node with other children; nodes without children stay as they are. */
export function withChildren(node: Node, children: readonly Node[]): Node {
  return 'children' in node ? ({ ...node, children } as Node) : node
}
