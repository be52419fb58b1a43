import type { Node, NodeType, Output, Script } from './tree.js'
import { childrenOf, withChildren } from './walk.js'

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
  return { ...script, children: script.children.flatMap(node => projectNode(node, output)) }
}

/** What an episode marks for the show notes, wherever it stands; the notes' furniture is their frame's. */
export function projectNotes(script: Script): Script {
  return { ...script, children: script.children.flatMap(notesOf) }
}

function projectNode(node: Node, output: Output): Node[] {
  if (hidden[output].has(node.type)) return []
  if (node.type === 'only')
    return node.outputs.includes(output) ? node.children.flatMap(child => projectNode(child, output)) : []
  if (!('children' in node) || node.type === 'reading') return [node]
  const children = node.children.flatMap(child => projectNode(child, output))
  return children.length === 0 || (isLine(node) && !children.some(isSaidOrDone)) ? [] : [withChildren(node, children)]
}

function isLine(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'item' || node.type === 'sentence'
}

function isSaidOrDone(node: Node): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}

function notesOf(node: Node): Node[] {
  if (node.type === 'only' && node.outputs.includes('notes')) return projectNode(node, 'notes')
  return childrenOf(node).flatMap(notesOf)
}
