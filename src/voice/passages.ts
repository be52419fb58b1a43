import { pauseMilliseconds } from '../script/measure.js'
import type { Node, NodeOf, NodeType, Origin, Script } from '../script/tree.js'
import { childrenOf, walk, withChildren } from '../script/walk.js'
import { spokenText, writtenText } from '../script/words.js'

/** A sentence with all that is around it but for who speaks it. */
export interface Passage {
  readonly node: Node
  /** The host's role; undefined for the first host. */
  readonly role: string | undefined
  readonly chapter: number
  /** Sentences of one paragraph or list item have the same number. */
  readonly block: number
  readonly written: string
  /** Where its first words come from. */
  readonly origin: Origin | undefined
  readonly pauseAfterMilliseconds: number
  /** A pause is written behind it. */
  readonly breakAfter: boolean
}

/** A sound of the show. */
export interface PlayedRow {
  readonly play: string
  readonly chapter: number
  readonly pauseAfterMilliseconds: number
}

export type PassageRow = Passage | PlayedRow

export interface Passages {
  readonly rows: readonly PassageRow[]
  readonly chapterTitles: readonly string[]
  /** The silence written before the first of them. */
  readonly leadInMilliseconds: number
}

/** The silence that belongs to the end of something, in milliseconds: a calm news voice, measured. `script/measure.ts` reckons with the same. */
const endMilliseconds = { sentence: 350, item: 450, paragraph: 650 } as const

interface Walk {
  readonly rows: Writable<PassageRow>[]
  readonly titles: string[]
  /** Elements around the sentences, outermost first. */
  around: readonly Node[]
  role: string | undefined
  block: number
  leadIn: number
  /** Silence due before whatever comes next. */
  owedByEnd: number
  owedByBreaks: number
  /** Words that stand outside of any sentence. */
  loose: Node[]
}

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] }

/** Goes through a script, projected to speech and read by its language, and puts what is heard in a row. */
export function passagesOf(script: Script): Passages {
  const it: Walk = {
    rows: [],
    titles: [],
    around: [],
    role: undefined,
    block: 0,
    leadIn: 0,
    owedByEnd: 0,
    owedByBreaks: 0,
    loose: []
  }
  visitAll(script.children, it)
  sayLoose(it)
  // The episode's own end is the mix's; a pause somebody wrote there stays.
  it.owedByEnd = 0
  settle(it)
  return { rows: it.rows, chapterTitles: it.titles, leadInMilliseconds: it.leadIn }
}

/** What may stand around words inside a sentence as well as around sentences. */
const wrappers: ReadonlySet<NodeType> = new Set(['prosody', 'lang', 'emphasis', 'a', 'voice'])
const blocks: ReadonlySet<NodeType> = new Set(['chapter', 'paragraph', 'list', 'item', 'sentence'])
const signs: ReadonlySet<NodeType> = new Set(['break', 'sound', 'mark'])

function visitAll(nodes: readonly Node[], it: Walk): void {
  for (const node of nodes) {
    if (isLoose(node)) it.loose.push(node)
    else {
      sayLoose(it)
      visit(node, it)
    }
  }
}

type Visits = { readonly [Type in NodeType]?: (node: NodeOf<Type>, it: Walk) => void }

const visits: Visits = {
  chapter: visitChapter,
  sentence: say,
  paragraph: visitBlock,
  item: visitBlock,
  list: visitBlock,
  break: (node, it) => {
    it.owedByBreaks += pauseMilliseconds(node)
  },
  sound: play,
  voice: visitVoice,
  mark: () => {}
}

function visit(node: Node, it: Walk): void {
  // the table's row for a type takes nodes of that type
  const own = visits[node.type] as ((node: Node, it: Walk) => void) | undefined
  if (own) own(node, it)
  else visitWrapper(node, it)
}

/** Words, or elements around nothing but words. */
function isLoose(node: Node): boolean {
  if (blocks.has(node.type) || signs.has(node.type)) return false
  return !wrappers.has(node.type) || !holdsSentences(node)
}

function holdsSentences(node: Node): boolean {
  return childrenOf(node).some(child => blocks.has(child.type) || holdsSentences(child))
}

function sayLoose(it: Walk): void {
  const children = it.loose
  it.loose = []
  if (spokenText(children).trim() !== '') say({ type: 'sentence', children }, it)
}

function visitChapter(node: NodeOf<'chapter'>, it: Walk): void {
  if (it.titles.length === 0 && it.rows.length > 0) it.titles.push('')
  it.titles.push(writtenText(node.title))
  visitInside(node, it)
  end('paragraph', it)
}

function visitBlock(node: NodeOf<'paragraph' | 'item' | 'list'>, it: Walk): void {
  if (node.type === 'list') end('sentence', it)
  it.block++
  visitInside(node, it)
  it.block++
  end(node.type === 'item' ? 'item' : 'paragraph', it)
}

function visitVoice(node: NodeOf<'voice'>, it: Walk): void {
  const before = it.role
  it.role = node.name
  visitInside(node, it)
  it.role = before
}

function visitWrapper(node: Node, it: Walk): void {
  const before = it.around
  it.around = [...before, node]
  visitInside(node, it)
  it.around = before
}

function visitInside(node: Node, it: Walk): void {
  visitAll(childrenOf(node), it)
  sayLoose(it)
}

/** Something ends: what comes next waits. Where nothing was heard yet there is no silence to make. */
function end(what: keyof typeof endMilliseconds, it: Walk): void {
  if (it.rows.length > 0) it.owedByEnd = Math.max(it.owedByEnd, endMilliseconds[what])
}

/** Lets the last row have the silence that is due behind it. */
function settle(it: Walk): void {
  const last = it.rows.at(-1)
  const silence = Math.max(it.owedByEnd, it.owedByBreaks)
  if (last === undefined) it.leadIn += silence
  else {
    last.pauseAfterMilliseconds = silence
    if ('node' in last) last.breakAfter = it.owedByBreaks > 0
  }
  it.owedByEnd = 0
  it.owedByBreaks = 0
}

function chapterNow({ titles }: Walk): number {
  return Math.max(0, titles.length - 1)
}

/** Pauses at the edges of a sentence are silence between sentences: an engine's own would be trimmed. */
function say(sentence: NodeOf<'sentence'>, it: Walk): void {
  const { before, children, after } = withoutEdgePauses(sentence.children)
  it.owedByBreaks += before
  if (spokenText(children).trim() !== '') {
    settle(it)
    it.rows.push(passage({ ...sentence, children }, it))
    end('sentence', it)
  }
  walk(children, node => {
    if (node.type === 'sound') play(node, it)
  })
  it.owedByBreaks += after
}

function passage(sentence: NodeOf<'sentence'>, it: Walk): Passage {
  const { role, block, around } = it
  return {
    node: around.reduceRight<Node>((inside, wrapper) => withChildren(wrapper, [inside]), sentence),
    role,
    chapter: chapterNow(it),
    block,
    written: writtenText(sentence),
    origin: firstOrigin(sentence),
    pauseAfterMilliseconds: 0,
    breakAfter: false
  }
}

function play({ name }: NodeOf<'sound'>, it: Walk): void {
  settle(it)
  it.rows.push({ play: name, chapter: chapterNow(it), pauseAfterMilliseconds: 0 })
}

function firstOrigin(node: Node): Origin | undefined {
  let first: Origin | undefined
  walk([node], it => {
    if (first === undefined && it.type === 'text' && it.value.trim() !== '') first = it.origin
    return first === undefined
  })
  return first
}

interface Edges {
  readonly before: number
  readonly children: readonly Node[]
  readonly after: number
}

function withoutEdgePauses(children: readonly Node[]): Edges {
  const isEdge = (node: Node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  const first = children.findIndex(node => !isEdge(node))
  const last = children.findLastIndex(node => !isEdge(node))
  if (first === -1) return { before: silenceOf(children), children: [], after: 0 }
  return {
    before: silenceOf(children.slice(0, first)),
    children: children.slice(first, last + 1),
    after: silenceOf(children.slice(last + 1))
  }
}

function silenceOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => (node.type === 'break' ? sum + pauseMilliseconds(node) : sum), 0)
}
