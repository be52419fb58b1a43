import { isLetterOrDigit } from '../script/letters.js'
import { type Measure, pauseMilliseconds } from '../script/measure.js'
import type { Node, NodeOf, NodeType, Output, Script } from '../script/tree.js'
import { writtenText } from '../script/words.js'
import { clockTime } from './clock.js'
import type { Block, Direction, Document, Line } from './document.js'
import { type Piece, tidyLine } from './line.js'
import { linkTarget } from './link.js'
import { oneLine } from './words.js'

/** What one document shows of the script. */
export interface Manner {
  readonly output: Output
  /** Each sentence begins a line, so that a host does not lose the place. */
  readonly sentencePerLine: boolean
  readonly bold: boolean
  readonly links: boolean
  /** How a word is said, behind it: `DeepSeek (sprich: Diep Siek)`. */
  readonly hints: boolean
  /** Cues, pauses and sounds. */
  readonly directions: boolean
  /** Titles of chapters of which the document has no words. */
  readonly emptyChapters: boolean
}

/** The page being set: what stands on it so far, and what holds where the next words go. */
interface Page {
  readonly manner: Manner
  readonly labels: ReadonlyMap<string, string>
  readonly script: Script
  /** The chapters of the episode that have not been printed yet, with their times. */
  readonly times: Measure['chapters'][number][]
  blocks: Block[]
  /** The items of the list being set. */
  items: Document[] | undefined
  lines: Line[]
  line: Piece[]
  bold: boolean
  to: string | undefined
  /** Of the last heading above. */
  level: number
  inSentence: boolean
  inFrame: boolean
  /** Hints given since the chapter began. */
  given: Set<string>
  /** Hints for names, given once in an episode. */
  readonly named: Set<string>
}

/** The names of labels that formats look for in a frame. A frame without one gets the sign alone, in brackets or as dots. */
const labelNames = {
  /** Before the sound of a word: "sprich:". */
  hint: 'hint',
  /** A pause under a second: "Pause". */
  pause: 'pause',
  /** A pause of a second and more: "lange Pause". */
  longPause: 'long-pause',
  /** Before the time at which a chapter begins: "ab". Without it the host script shows no times. */
  chapterStart: 'chapter-start'
} as const

/**
 * Sets an episode into its frame: the frame's own titles and paragraphs with the script where its `content` stands
 * (at the end, when the frame forgot it: an episode is never lost). Both come projected for the document; `only` is obeyed all the same.
 */
export function layOut(frame: Script, script: Script, manner: Manner, measure?: Measure): Document {
  const page: Page = {
    manner,
    labels: labelsOf(frame.children),
    script,
    times: [...(measure?.chapters ?? [])],
    blocks: [],
    items: undefined,
    lines: [],
    line: [],
    bold: false,
    to: undefined,
    level: 0,
    inSentence: false,
    inFrame: true,
    given: new Set(),
    named: new Set()
  }
  setAll(frame.children, page)
  if (!holds(frame.children, 'content')) setContent(page)
  endParagraph(page)
  return page.blocks
}

type Setting = { readonly [Type in NodeType]: (node: NodeOf<Type>, page: Page) => void }

const inner = (node: { readonly children: readonly Node[] }, page: Page) => setAll(node.children, page)
const nothing = () => {}

const setting: Setting = {
  text: (node, page) => addWords(node.value, page),
  chapter: setChapter,
  paragraph(node, page) {
    endParagraph(page)
    inner(node, page)
    endParagraph(page)
  },
  sentence(node, page) {
    startLine(page)
    page.inSentence = true
    inner(node, page)
    page.inSentence = false
    startLine(page)
  },
  list: setList,
  item(node, page) {
    if (page.items === undefined) return setList({ type: 'list', children: [node] }, page)
    endItem(page.items, page)
    inner(node, page)
    endItem(page.items, page)
  },
  break(node, page) {
    const milliseconds = pauseMilliseconds(node)
    if (milliseconds === 0) return
    const [label, sign] = milliseconds < 1000 ? [labelNames.pause, '·'] : [labelNames.longPause, '··']
    addDirection('pause', page.labels.get(label) || sign, page)
  },
  cue: (node, page) => addDirection('cue', writtenText(node.children), page),
  sound: (node, page) => addDirection('sound', node.name, page),
  only: (node, page) => (node.outputs.includes(page.manner.output) ? inner(node, page) : undefined),
  emphasis(node, page) {
    const before = page.bold
    page.bold = before || (page.manner.bold && (node.level === 'strong' || node.level === 'moderate'))
    inner(node, page)
    page.bold = before
  },
  a(node, page) {
    const before = page.to
    page.to = page.manner.links ? (linkTarget(node.to) ?? before) : undefined
    inner(node, page)
    page.to = before
  },
  sub(node, page) {
    inner(node, page)
    addHint(node.children, node.alias, page, page.given)
  },
  phoneme(node, page) {
    inner(node, page)
    addHint(node.children, `/${node.ph}/`, page, page.given)
  },
  reading(node, page) {
    inner(node, page)
    // Numbers, dates and the foreign words everybody knows a host reads unaided; names of far away and the show's own words not.
    const sound = node.respell ?? (node.class === 'lexicon' ? node.spoken : undefined)
    if (sound === undefined || node.class === 'foreign') return
    if (node.class !== 'name') addHint(node.children, sound, page, page.given)
    else if (isFromFarAway(node)) addHint(node.children, sound, page, page.named)
  },
  lang: inner,
  voice: inner,
  prosody: inner,
  'say-as': inner,
  mark: nothing,
  label: nothing,
  content: (_node, page) => (page.inFrame ? setContent(page) : undefined)
}

function setAll(nodes: readonly Node[], page: Page): void {
  for (const node of nodes) (setting[node.type] as (node: Node, page: Page) => void)(node, page)
}

/** A title and what stands under it, one level deeper. */
function setChapter(node: NodeOf<'chapter'>, page: Page): void {
  endParagraph(page)
  page.level += 1
  if (!page.inFrame) page.given = new Set()
  const line = tidyLine(node.title.map(({ value }) => ({ type: 'words', value, bold: false })))
  if (line.length > 0) page.blocks.push({ type: 'heading', level: page.level, line })
  const top = page.blocks.length
  setTime(node, page)
  inner(node, page)
  endParagraph(page)
  if (line.length > 0 && page.blocks.length === top && !mayStandAlone(node, page)) page.blocks.pop()
  page.level -= 1
}

/** A title with nothing under it stays where it was written so in a frame; notes have no words of most chapters. */
function mayStandAlone(node: NodeOf<'chapter'>, page: Page): boolean {
  return page.inFrame ? node.children.length === 0 : page.manner.emptyChapters
}

/** Under a chapter's title the time at which it begins, where the frame has a word for it and the chapter has been measured. */
function setTime(node: NodeOf<'chapter'>, page: Page): void {
  const label = page.labels.get(labelNames.chapterStart)
  if (page.inFrame || label === undefined) return
  const title = writtenText(node.title)
  const found = page.times.findIndex(time => time.title === title)
  const [time] = page.times.splice(0, found + 1).slice(-1)
  if (time === undefined) return
  addDirection('time', `${label} ${clockTime(time.start)}`, page)
  endParagraph(page)
}

function setList(node: NodeOf<'list'>, page: Page): void {
  endParagraph(page)
  const { blocks, items: outerItems } = page
  const items: Document[] = []
  page.blocks = []
  page.items = items
  inner(node, page)
  endItem(items, page)
  page.blocks = blocks
  page.items = outerItems
  if (items.length > 0) blocks.push({ type: 'list', items })
}

/** What has been set becomes an item; a pause between two items belongs to the one before. */
function endItem(items: Document[], page: Page): void {
  endParagraph(page)
  const { blocks } = page
  page.blocks = []
  const before = items.at(-1)
  if (before !== undefined && blocks.every(isDirection))
    items[items.length - 1] = withLines(before, blocks.flatMap(linesOf))
  else if (blocks.length > 0) items.push(blocks)
}

/** An item with more lines at its end: part of its last paragraph, so that the list stays close. */
function withLines(item: Document, lines: readonly Line[]): Document {
  const last = item.at(-1)
  if (lines.length === 0) return item
  if (last?.type !== 'paragraph') return [...item, { type: 'paragraph', lines }]
  return [...item.slice(0, -1), { type: 'paragraph', lines: [...last.lines, ...lines] }]
}

function linesOf(block: Block): readonly Line[] {
  return block.type === 'paragraph' ? block.lines : []
}

function isDirection(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.lines.every(line => line.every(({ type, value }) => type === 'direction' || value === ' '))
  )
}

/** The episode's chapters are at least second-level titles: the first level is the page's own. */
function setContent(page: Page): void {
  endParagraph(page)
  const { level } = page
  page.inFrame = false
  page.level = Math.max(level, 1)
  setAll(page.script.children, page)
  endParagraph(page)
  page.inFrame = true
  page.level = level
}

function addWords(value: string, page: Page): void {
  page.line.push({ type: 'words', value, bold: page.bold, to: page.to })
}

/** A direction between sentences has a line of its own; inside one it stands where it is to be done. */
function addDirection(kind: Direction['kind'], value: string, page: Page): void {
  const words = oneLine(value)
  if (!page.manner.directions || words === '') return void page.line.push({ type: 'gap' })
  const isAlone = !page.inSentence && page.line.every(isBlank)
  page.line.push({ type: 'direction', kind, value: words })
  if (isAlone) startLine(page)
}

function isBlank(piece: Piece): boolean {
  return piece.type === 'gap' || (piece.type === 'words' && piece.value.trim() === '')
}

/** English names are in the news every day; a Turkish or Chinese one is read out wrong by those who have not heard it. */
function isFromFarAway({ language }: NodeOf<'reading'>): boolean {
  return language !== undefined && !/^en(?:-|$)/.test(language)
}

/** A word's sound behind it where it has not been given yet, and not where it only spells the letters that stand there. */
function addHint(word: readonly Node[], sound: string, page: Page, given: Set<string>): void {
  if (!page.manner.hints) return
  const written = writtenText(word)
  if (letters(written) === letters(sound)) return
  const hint = `${written}\n${sound}`
  if (given.has(hint)) return
  given.add(hint)
  page.line.push({ type: 'hint', value: ` (${oneLine(`${page.labels.get(labelNames.hint) ?? ''} ${sound}`)})` })
}

/** "K I", "K. I." and "KI" are the same letters. */
function letters(words: string): string {
  let kept = ''
  for (const character of words) if (isLetterOrDigit(character, 0)) kept += character
  return kept.toLowerCase()
}

function startLine(page: Page): void {
  if (page.line.length === 0) return
  if (page.manner.sentencePerLine) endLine(page)
  else addWords(' ', page)
}

function endLine(page: Page): void {
  const line = tidyLine(page.line)
  if (line.length > 0) page.lines.push(line)
  page.line = []
}

function endParagraph(page: Page): void {
  if (page.line.length > 0) endLine(page)
  if (page.lines.length > 0) page.blocks.push({ type: 'paragraph', lines: page.lines })
  page.lines = []
}

function labelsOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const look = (node: Node): void => {
    if (node.type === 'label') labels.set(node.name, writtenText(node.children))
    else if ('children' in node) node.children.forEach(look)
  }
  nodes.forEach(look)
  return labels
}

function holds(nodes: readonly Node[], type: NodeType): boolean {
  return nodes.some(node => node.type === type || ('children' in node && holds(node.children, type)))
}
