/**
 * The words of a paragraph as one line of text, with the way back into its nodes: what a language finds at an offset of the
 * line is put into the tree at that place, inside emphasis, links and voices as well.
 */
import type { Node, NodeOf, NodeType, Origin, Text } from '../script/tree.js'
import { childrenOf, withChildren } from '../script/walk.js'
import { wordJoiner } from './characters.js'

/**
 * What a node is within a line. `words` and `open` may be split, a `whole` keeps its words together, a `gap` (a pause, a sound)
 * parts words like a blank, a `point` does not; a `block` is never part of a line.
 */
const parts = {
  text: 'words',
  emphasis: 'open',
  a: 'open',
  only: 'open',
  voice: 'open',
  prosody: 'open',
  lang: 'open',
  reading: 'whole',
  sub: 'whole',
  'say-as': 'whole',
  phoneme: 'whole',
  break: 'gap',
  sound: 'gap',
  cue: 'gap',
  content: 'gap',
  label: 'gap',
  mark: 'point',
  chapter: 'block',
  paragraph: 'block',
  sentence: 'block',
  list: 'block',
  item: 'block'
} as const satisfies Record<NodeType, string>

type PartOf<Part extends string> = NodeOf<
  { [Type in NodeType]: (typeof parts)[Type] extends Part ? Type : never }[NodeType]
>

/** A paragraph, list or sentence, or something like emphasis around one. */
export function isBlock(node: Node): boolean {
  const part = parts[node.type]
  return part === 'block' || (part === 'open' && childrenOf(node).some(isBlock))
}

function isOpen(node: Node): node is PartOf<'open'> {
  return parts[node.type] === 'open'
}

/** Nodes as one line. A gap is a blank in it, a point a word joiner, so that every node but an empty text has a width. */
export interface Line {
  readonly text: string
  /** Pairs of offsets, rising: start and end of what keeps its words together. */
  readonly wholes: readonly number[]
  /** Offsets of the gaps, rising. */
  readonly gaps: readonly number[]
}

/** Lays nodes that are no blocks out as a line. */
export function lineOf(nodes: readonly Node[]): Line {
  const line = { text: '', wholes: [] as number[], gaps: [] as number[] }
  for (const node of nodes) append(line, node)
  return line
}

function append(line: { text: string; readonly wholes: number[]; readonly gaps: number[] }, node: Node): void {
  switch (parts[node.type]) {
    case 'whole': {
      const start = line.text.length
      line.text += wordsOf(node)
      line.wholes.push(start, line.text.length)
      return
    }
    case 'gap':
      line.gaps.push(line.text.length)
      line.text += ' '
      return
    case 'point':
      line.text += wordJoiner
      return
    default:
      if (node.type === 'text') line.text += node.value
      else for (const child of childrenOf(node)) append(line, child)
  }
}

function wordsOf(node: Node): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(wordsOf).join('')
}

/** The width in its line of a node that is not split. */
function widthOf(node: Node): number {
  const part = parts[node.type]
  return part === 'gap' || part === 'point' ? 1 : wordsOf(node).length
}

/** Words from `start` to `end` of a text, with an origin of their own. */
export function sliceText(text: Text, start: number, end: number): Text {
  if (start === 0 && end === text.value.length) return text
  return { ...text, value: text.value.slice(start, end), origin: shift(text.origin, start) }
}

function shift(origin: Origin, by: number): Origin {
  return origin.from === 'computed' ? origin : { ...origin, start: origin.start + by }
}

/** Goes along a line: `offset` is where in it the next node begins. */
interface Cursor {
  offset: number
}

/** A text that may be read, with its offset in the line. */
export interface OpenText {
  readonly text: Text
  readonly start: number
}

/** The texts of a line in order, less those that have a reading already and those of another language. */
export function openTexts(nodes: readonly Node[]): readonly OpenText[] {
  const texts: OpenText[] = []
  collectTexts(nodes, texts, { offset: 0 })
  return texts
}

function collectTexts(nodes: readonly Node[], texts: OpenText[], cursor: Cursor): void {
  for (const node of nodes) {
    if (isOpen(node) && node.type !== 'lang') collectTexts(node.children, texts, cursor)
    else {
      if (node.type === 'text') texts.push({ text: node, start: cursor.offset })
      cursor.offset += lengthOf(node)
    }
  }
}

/** Puts other nodes in the place of the open texts of a line. */
export function replaceTexts(nodes: readonly Node[], others: ReadonlyMap<Text, readonly Node[]>): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (isOpen(node) && node.type !== 'lang') return [withChildren(node, replaceTexts(node.children, others))]
    return (node.type === 'text' && others.get(node)) || [node]
  })
}

function lengthOf(node: Node): number {
  if (!isOpen(node)) return widthOf(node)
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0)
}

/**
 * Cuts nodes at offsets of their line (rising, above 0, below its length, in no whole). What spans an offset is split in two,
 * and every character stays in the result once; there is one piece more than there are cuts.
 */
export function cutAt(nodes: readonly Node[], cuts: readonly number[]): readonly (readonly Node[])[] {
  return cuts.length === 0 ? [nodes] : deal(nodes, { cuts, next: 0, offset: 0 })
}

interface Cutting extends Cursor {
  readonly cuts: readonly number[]
  /** Index of the first cut not made yet. */
  next: number
}

function nextCut({ cuts, next }: Cutting): number {
  return cuts[next] ?? Number.POSITIVE_INFINITY
}

function deal(nodes: readonly Node[], cutting: Cutting): Node[][] {
  const pieces: Node[][] = [[]]
  for (const node of nodes) {
    if (nextCut(cutting) <= cutting.offset) {
      cutting.next++
      pieces.push([])
    }
    const [first, ...others] = split(node, cutting)
    pieces.at(-1)?.push(first)
    for (const other of others) pieces.push([other])
  }
  return pieces
}

function split(node: Node, cutting: Cutting): readonly [Node, ...Node[]] {
  if (node.type === 'text') return splitText(node, cutting)
  if (isOpen(node)) {
    const [first = [], ...others] = deal(node.children, cutting)
    return [withChildren(node, first), ...others.map(children => withChildren(node, children))]
  }
  cutting.offset += widthOf(node)
  return [node]
}

function splitText(text: Text, cutting: Cutting): readonly [Text, ...Text[]] {
  const start = cutting.offset
  const length = text.value.length
  cutting.offset += length
  const ends: number[] = []
  for (; nextCut(cutting) < cutting.offset; cutting.next++) ends.push(nextCut(cutting) - start)
  const [first = length] = ends
  return [sliceText(text, 0, first), ...ends.map((from, index) => sliceText(text, from, ends[index + 1] ?? length))]
}
