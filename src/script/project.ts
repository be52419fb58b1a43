import type { Node, NodeType, Output, Script } from './tree.js'
import { withChildren } from './walk.js'

/** What each output may see besides words and their containers. */
const hidden: Readonly<Record<Output, ReadonlySet<NodeType>>> = {
  script: new Set(['mark']),
  speech: new Set(['cue', 'label', 'content']),
  // Pauses and cues stay: their place is where one word ends and the next begins, whatever the document makes of them.
  transcript: new Set(['mark']),
  notes: new Set(['mark'])
}

/**
 * The script (or a frame) as one output may see it: `only` nodes are resolved, what the output has no use for is gone,
 * and so are paragraphs and lists that have become empty.
 */
export function project(script: Script, output: Output): Script {
  return { ...script, children: projectAll(script.children, output) }
}

/** What an episode marks for the show notes, wherever it stands; the notes' furniture is their frame's. */
export function projectNotes(script: Script): Script {
  const children: Node[] = []
  collectNotes(script.children, children)
  return { ...script, children }
}

/** Nearly all of a tree is the same for every output: what does not change is shared, not copied. */
function projectAll(nodes: readonly Node[], output: Output): readonly Node[] {
  let changed: Node[] | undefined
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node
    const seen = projectNode(node, output)
    if (seen !== node) changed ??= nodes.slice(0, i)
    if (changed === undefined || seen === undefined) continue
    if (isNode(seen)) changed.push(seen)
    else changed.push(...seen)
  }
  return changed ?? nodes
}

function isNode(it: Node | readonly Node[]): it is Node {
  return !Array.isArray(it)
}

/** The node as the output sees it, the nodes in its place, or nothing. */
function projectNode(node: Node, output: Output): Node | readonly Node[] | undefined {
  if (hidden[output].has(node.type)) return undefined
  if (node.type === 'only') return node.outputs.includes(output) ? projectAll(node.children, output) : undefined
  if (!('children' in node) || node.type === 'reading') return node
  const children = projectAll(node.children, output)
  if (children.length === 0 || (isLine(node) && !children.some(isSaidOrDone))) return undefined
  return children === node.children ? node : withChildren(node, children)
}

function isLine(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'item' || node.type === 'sentence'
}

function isSaidOrDone(node: Node): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}

function collectNotes(nodes: readonly Node[], found: Node[]): void {
  for (const node of nodes) {
    if (node.type === 'only' && node.outputs.includes('notes')) found.push(...projectAll(node.children, 'notes'))
    else if ('children' in node) collectNotes(node.children, found)
  }
}
