import type { Node, NodeOf, NodeType, Script } from './tree.js'

/** How a tree is turned into words: a text for a node, or undefined where its children say it. */
type Wording = { readonly [Type in NodeType]?: (node: NodeOf<Type>) => string }

/** What listeners never hear and readers never see in the text itself. */
const silent: Wording = {
  cue: () => '',
  label: () => '',
  content: () => '',
  mark: () => '',
  break: () => ' ',
  sound: () => ' '
}

const asWritten: Wording = { ...silent, text: ({ value }) => value }
const asSpoken: Wording = { ...asWritten, reading: ({ spoken }) => spoken, sub: ({ alias }) => alias }

/** What starts on a line of its own. */
const lines: ReadonlySet<NodeType> = new Set(['chapter', 'paragraph', 'item'])

/**
 * The words a listener hears, as plain text: one line for each paragraph and item, titles of chapters and directions left out.
 * White space is one blank; no-break spaces stay. `"Die KI hilft."` → `"Die K I hilft."`
 */
export function spokenText(of: Node | Script | readonly Node[]): string {
  return wordsAs(asSpoken, of)
}

/** The same words as they are written. */
export function writtenText(of: Node | Script | readonly Node[]): string {
  return wordsAs(asWritten, of)
}

function wordsAs(wording: Wording, of: Node | Script | readonly Node[]): string {
  const words = withSingleBlanks(inside(nodesOf(of), wording))
  if (!words.includes('\n')) return words.trim()
  const trimmed = words.split('\n').map(line => line.trim())
  return trimmed.filter(line => line !== '').join('\n')
}

/** The test is quick, and most words have single blanks. */
const hasMoreBlanks = /[\t\r]| {2}/
const blanks = /[ \t\r]+/g

function withSingleBlanks(words: string): string {
  return hasMoreBlanks.test(words) ? words.replace(blanks, ' ') : words
}

function nodesOf(of: Node | Script | readonly Node[]): readonly Node[] {
  if ('type' in of) return [of]
  return 'texts' in of ? of.children : of
}

function inside(nodes: readonly Node[], wording: Wording): string {
  let words = ''
  for (const node of nodes) words += wordsOf(wording, node)
  return words
}

function wordsOf(wording: Wording, node: Node): string {
  // the table's row for a type takes nodes of that type
  const own = wording[node.type] as ((node: Node) => string) | undefined
  if (own !== undefined) return own(node).replaceAll('\n', ' ')
  const words = 'children' in node ? inside(node.children, wording) : ''
  if (lines.has(node.type)) return `\n${words}\n`
  return node.type === 'sentence' ? `${words} ` : words
}
