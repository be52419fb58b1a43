import type { Chapter, Node, NodeOf, Origin, Script, Text } from '../script/tree.js'
import { collapse, isBlank, touches } from './words.js'

/** A node whose words stand inside it, before it is known whether the dialect has an element for it. */
export interface DraftFrame {
  /** Its place among all frames of the script. */
  readonly index: number
  readonly node: Node
  readonly parent: DraftFrame | undefined
  /** Encloses paragraphs or sentences. */
  readonly block: boolean
  readonly inParagraph: boolean
  /** Its leaves are `first … last`; none when `last` is smaller. */
  readonly first: number
  last: number
}

/** A leaf before its print is chosen. */
export interface DraftLeaf {
  readonly node: Node
  readonly said: string
  /** What else may stand in a document for it: what is written, a respelling. */
  readonly others: readonly string[]
  readonly origin: Origin | undefined
  readonly frame: DraftFrame | undefined
  readonly blankBefore: boolean
  readonly inParagraph: boolean
  readonly start: number
  readonly end: number
  readonly chapter: number
  readonly block: number
  readonly sentence: number
}

interface Walk {
  readonly leaves: DraftLeaf[]
  frames: number
  frame: DraftFrame | undefined
  chapter: number
  block: number
  sentence: number
  paragraphs: number
  /** White space was seen since the last leaf of this sentence. */
  blank: boolean
  /** Nothing of this sentence was seen yet. */
  fresh: boolean
}

/** A script in a row, with what is the same for all dialects. */
export interface Draft {
  readonly leaves: readonly DraftLeaf[]
  /** For each leaf the words that stand beside it without a blank, on either side. */
  readonly left: readonly (DraftLeaf | undefined)[]
  readonly right: readonly (DraftLeaf | undefined)[]
}

/** One script is printed for several dialects, one after the other. */
const drafts = new WeakMap<Script, Draft>()

/** Puts the words and signs of a script in a row; white space becomes one blank between words and none at the edges of sentences. */
export function draft(script: Script): Draft {
  const known = drafts.get(script)
  if (known !== undefined) return known
  const leaves = leavesOf(script)
  const made = { leaves, left: touchingLeft(leaves), right: touchingRight(leaves) }
  drafts.set(script, made)
  return made
}

function leavesOf(script: Script): readonly DraftLeaf[] {
  const walk: Walk = {
    leaves: [],
    frames: 0,
    frame: undefined,
    chapter: 0,
    block: 0,
    sentence: 0,
    paragraphs: 0,
    blank: false,
    fresh: true
  }
  visitAll(script.children, walk)
  return walk.leaves
}

function touchingLeft(leaves: readonly DraftLeaf[]): readonly (DraftLeaf | undefined)[] {
  const touching: (DraftLeaf | undefined)[] = []
  let words: DraftLeaf | undefined
  let sentence: number | undefined
  for (const leaf of leaves) {
    if (leaf.blankBefore || leaf.sentence !== sentence) words = undefined
    touching.push(words)
    if (leaf.said !== '') words = leaf
    sentence = leaf.sentence
  }
  return touching
}

function touchingRight(leaves: readonly DraftLeaf[]): readonly (DraftLeaf | undefined)[] {
  const touching: (DraftLeaf | undefined)[] = new Array(leaves.length).fill(undefined)
  let words: DraftLeaf | undefined
  for (let index = leaves.length - 1; index >= 0; index--) {
    const leaf = leaves[index]
    touching[index] = words
    if (leaf !== undefined && leaf.said !== '') words = leaf
    if (leaf?.blankBefore === true || startsSentence(leaves, index)) words = undefined
  }
  return touching
}

/** Says whether a tag between two leaves would stand inside a word, whichever way they are spelled. */
export function tied(left: DraftLeaf | undefined, right: DraftLeaf | undefined, hyphenJoins: boolean): boolean {
  if (left === undefined || right === undefined) return false
  if (touchesAny(left.said, right, hyphenJoins)) return true
  for (const before of left.others) if (touchesAny(before, right, hyphenJoins)) return true
  return false
}

function touchesAny(before: string, { said, others }: DraftLeaf, hyphenJoins: boolean): boolean {
  if (touches(before, said, hyphenJoins)) return true
  for (const after of others) if (touches(before, after, hyphenJoins)) return true
  return false
}

function startsSentence(leaves: readonly DraftLeaf[], index: number): boolean {
  return leaves[index - 1]?.sentence !== leaves[index]?.sentence
}

function visitAll(nodes: readonly Node[], walk: Walk): void {
  for (const node of nodes) visit(node, walk)
}

function visit(node: Node, walk: Walk): void {
  switch (node.type) {
    case 'text':
      addText(node, walk)
      break
    case 'reading':
      addReading(node, walk)
      break
    case 'sub':
      addLeaf(node, collapse(node.alias).trim(), firstOrigin(node.children), walk)
      break
    case 'say-as':
    case 'phoneme':
      addLeaf(node, collapse(wordsOf(node.children)).trim(), firstOrigin(node.children), walk)
      break
    case 'break':
    case 'sound':
      addSign(node, node.origin, walk)
      break
    case 'mark':
      addSign(node, undefined, walk)
      break
    case 'chapter':
      visitChapter(node, walk)
      break
    case 'paragraph':
    case 'item':
      visitParagraph(node, walk)
      break
    case 'sentence':
      visitSentence(node, walk)
      break
    case 'cue':
    case 'only':
    case 'content':
    case 'label':
      // Projection has taken these out before a script comes here; what is not for the ear stays silent in any case.
      break
    default:
      visitFramed(node, node.children, walk)
  }
}

function visitChapter(node: Chapter, walk: Walk): void {
  walk.chapter++
  newBlock(walk)
  addSign(node, undefined, walk)
  visitFramed(node, node.children, walk)
  newBlock(walk)
}

function visitParagraph(node: Node & { readonly children: readonly Node[] }, walk: Walk): void {
  newBlock(walk)
  walk.paragraphs++
  visitFramed(node, node.children, walk)
  walk.paragraphs--
  newBlock(walk)
}

function visitSentence(node: Node & { readonly children: readonly Node[] }, walk: Walk): void {
  newSentence(walk)
  visitFramed(node, node.children, walk)
  newSentence(walk)
}

function visitFramed(node: Node, children: readonly Node[], walk: Walk): void {
  const frame: DraftFrame = {
    index: walk.frames++,
    node,
    parent: walk.frame,
    block: children.some(isBlock),
    inParagraph: walk.paragraphs > 0,
    first: walk.leaves.length,
    last: -1
  }
  walk.frame = frame
  visitAll(children, walk)
  frame.last = walk.leaves.length - 1
  walk.frame = frame.parent
}

const blocks = new Set<Node['type']>(['chapter', 'paragraph', 'sentence', 'list', 'item'])

/** Nodes that hold whole sentences. */
export function isBlock({ type }: Node): boolean {
  return blocks.has(type)
}

function newBlock(walk: Walk): void {
  walk.block++
  newSentence(walk)
}

function newSentence(walk: Walk): void {
  walk.sentence++
  walk.blank = false
  walk.fresh = true
}

function addText(node: Text, walk: Walk): void {
  const { value } = node
  let start = 0
  let end = value.length
  while (start < end && isBlank(value.charAt(start))) start++
  while (end > start && isBlank(value.charAt(end - 1))) end--
  if (start > 0) walk.blank = true
  if (start < end) addLeaf(node, collapse(value.slice(start, end)), shifted(node.origin, start), walk, start, end)
  if (end < value.length) walk.blank = true
}

/** A blank that a reading brings along stands between words and in no markup: `H` and ` hundert`. */
function addReading(node: NodeOf<'reading'>, walk: Walk): void {
  const spoken = collapse(node.spoken)
  if (isBlank(spoken.charAt(0))) walk.blank = true
  addLeaf(node, spoken.trim(), node.children[0]?.origin, walk)
  if (isBlank(spoken.charAt(spoken.length - 1))) walk.blank = true
}

function addLeaf(node: Node, said: string, origin: Origin | undefined, walk: Walk, start = 0, end = 0): void {
  if (said === '') return
  push(node, said, origin, walk, start, end)
}

/** A pause, sound or mark: outside of paragraphs it is a block of its own. */
function addSign(node: Node, origin: Origin | undefined, walk: Walk): void {
  const alone = walk.paragraphs === 0 && (node.type === 'chapter' || walk.fresh)
  push(node, '', origin, walk, 0, 0)
  if (alone) newBlock(walk)
}

function push(node: Node, said: string, origin: Origin | undefined, walk: Walk, start: number, end: number): void {
  walk.leaves.push({
    node,
    said,
    others: othersOf(node),
    origin,
    frame: walk.frame,
    blankBefore: walk.blank && !walk.fresh,
    inParagraph: walk.paragraphs > 0,
    start,
    end,
    chapter: walk.chapter,
    block: walk.block,
    sentence: walk.sentence
  })
  walk.blank = false
  walk.fresh = false
}

const none: readonly string[] = []

function othersOf(node: Node): readonly string[] {
  if (node.type === 'sub') return [wordsOf(node.children).trim()]
  if (node.type === 'reading') return [wordsOf(node.children).trim(), node.respell ?? '']
  return none
}

/** The same origin, so many characters further. */
export function shifted(origin: Origin, by: number): Origin {
  return by === 0 || origin.from === 'computed' ? origin : { ...origin, start: origin.start + by }
}

/** All words inside, as they are written. */
export function wordsOf(nodes: readonly Node[]): string {
  let words = ''
  for (const node of nodes) {
    if (node.type === 'text') words += node.value
    else if ('children' in node) words += wordsOf(node.children)
  }
  return words
}

function firstOrigin(nodes: readonly Node[]): Origin | undefined {
  for (const node of nodes) {
    const origin = node.type === 'text' ? node.origin : 'children' in node ? firstOrigin(node.children) : undefined
    if (origin !== undefined) return origin
  }
  return undefined
}
