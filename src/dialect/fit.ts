import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Node, NodeOf, Origin, Script } from '../script/tree.js'
import type { Around, Attributes, Dialect, Lowered, PrintRequest, Said, Sign, SignWhere, Where } from './dialect.js'
import { type Draft, type DraftFrame, type DraftLeaf, draft, isBlock, tied } from './draft.js'
import type { Fitted, Frame, Leaf } from './fitted.js'
import { closeTag, openTag } from './markup.js'
import { type PreparedRules, preparedRule, preparedRules } from './prepared.js'

/** What was lowered how often, and where first: an editor wants one line for it, not fifty. */
interface Tally {
  readonly what: Lowered | 'pause'
  count: number
  /** The first place, or all of them where each is wanted. */
  readonly origins: (Origin | undefined)[]
}

/** The elements around some words, outermost first, and the language spoken inside them. */
interface Surroundings {
  readonly chain: readonly Frame[]
  readonly language: string
}

interface Fitting {
  readonly dialect: Dialect
  readonly rules: PreparedRules
  readonly request: PrintRequest
  readonly draft: Draft
  /** By the index of the frame. */
  readonly known: (Surroundings | undefined)[]
  readonly outermost: Surroundings
  readonly leaves: Leaf[]
  readonly tallies: Map<string, Tally>
  readonly diagnostics: Diagnostic[]
  /** Paragraphs that were ended for the sake of a pause. */
  paragraphs: number
  /** The words before, in the sentence of that number. */
  words: { readonly said: string; readonly sentence: number }
  /** The sentence in which a sign was left out behind a blank that still has to be written. */
  blankOf: number
  /** Marks that stand before the next words. */
  readonly waiting: { readonly leaf: DraftLeaf; readonly print: string }[]
  /** Indices of frames that have been entered, for they are reported once. */
  readonly entered: Set<number>
}

/** An hour: longer silence is a slip, and would be thousands of pauses for some services. */
const longestSilence = 3_600_000

/**
 * Gives every node the form the dialect has for it. What the dialect lacks is lowered by the rule in its table and
 * reported once for each kind; the words always stay.
 */
export function fitScript(script: Script, dialect: Dialect, request: PrintRequest): Outcome<Fitted> {
  const drafted = draft(script)
  const leaves: Leaf[] = []
  const fitting: Fitting = {
    dialect,
    rules: preparedRules(dialect),
    request,
    draft: drafted,
    known: [],
    outermost: outermost(dialect, request),
    leaves,
    tallies: new Map(),
    diagnostics: [],
    paragraphs: 0,
    words: { said: '', sentence: -1 },
    blankOf: -1,
    waiting: [],
    entered: new Set()
  }
  for (let index = 0; index < drafted.leaves.length; index++) fitLeaf(index, fitting)
  for (const { leaf, print } of fitting.waiting) push(leaf, leaf, print, leaf.blankBefore, fitting)
  return { value: { leaves }, diagnostics: [...fitting.diagnostics, ...report(fitting)] }
}

function outermost({ wrapper }: Dialect, request: PrintRequest): Surroundings {
  if (wrapper === undefined) return { chain: [], language: request.language }
  const { element, attributes } = wrapper(request)
  return surroundings([frameOf(element, attributes, true)], request)
}

function surroundings(chain: readonly Frame[], request: PrintRequest): Surroundings {
  let { language } = request
  for (const frame of chain) language = frame.language ?? language
  return { chain, language }
}

function fitLeaf(index: number, fitting: Fitting): void {
  const leaf = fitting.draft.leaves[index]
  if (leaf === undefined) return
  switch (leaf.node.type) {
    case 'text':
      add(leaf, writeWords(leaf, leaf.said, fitting), fitting)
      break
    case 'reading':
    case 'sub':
    case 'phoneme':
    case 'say-as':
      add(leaf, fitWords(leaf, index, fitting), fitting)
      break
    case 'break':
      fitSign(withPausesBefore(leaf, fitting), index, fitting)
      break
    case 'sound':
    case 'mark':
      fitSign(leaf, index, fitting)
      break
    case 'chapter':
      fitChapter(leaf, fitting)
      break
    default:
      throw new Error(`a ${leaf.node.type} is no leaf`)
  }
}

/** Signs of words that a service for plain text would take for its markup get others in their place. */
function writeWords({ origin }: DraftLeaf, words: string, fitting: Fitting): string {
  const { nodes, plainText } = fitting.dialect
  const written = nodes.text(words)
  if (plainText !== undefined && written !== words) lower('sign', origin, fitting)
  return written
}

function add(leaf: DraftLeaf, print: string, fitting: Fitting, spaced = leaf.blankBefore): void {
  const { said, sentence } = leaf
  const blankBefore = spaced || (fitting.blankOf === sentence && !closing.test(said))
  fitting.blankOf = -1
  if (said !== '') {
    fitting.words = { said, sentence }
    for (const mark of fitting.waiting.splice(0)) push(mark.leaf, leaf, mark.print, mark.leaf.blankBefore, fitting)
  }
  push(leaf, leaf, print, blankBefore, fitting)
}

/** Writes a leaf where it stands itself, or where another one does. */
function push(
  { node, said, origin, start, end }: DraftLeaf,
  at: DraftLeaf,
  print: string,
  blankBefore: boolean,
  fitting: Fitting
): void {
  const { chapter, sentence } = at
  const { chain } = around(at.frame, fitting)
  const block = at.block + fitting.paragraphs
  fitting.leaves.push({ node, said, print, origin, chain, blankBefore, start, end, chapter, block, sentence })
}

/** A mark, or what else has no length: it stands where it is meant, or waits for words. */
function addMark(leaf: DraftLeaf, print: string, fitting: Fitting, blankBefore = leaf.blankBefore): void {
  if (fitting.dialect.marksBeforeWords) fitting.waiting.push({ leaf: { ...leaf, blankBefore }, print })
  else add(leaf, print, fitting, blankBefore)
}

function fitWords(leaf: DraftLeaf, index: number, fitting: Fitting): string {
  const { hyphenJoins } = fitting.dialect
  const { left, right } = fitting.draft
  const [before, after] = [left[index], right[index]]
  // A phoneme can be a tag without words, which leaves its neighbours to themselves.
  const empty = leaf.node.type === 'phoneme' && tied(before, after, hyphenJoins)
  const free = !empty && !tied(before, leaf, hyphenJoins) && !tied(leaf, after, hyphenJoins)
  const said = sayLeaf(leaf, whereOf(leaf, free, fitting), fitting)
  if (said.lowered !== undefined) lower(said.lowered, leaf.origin, fitting)
  return 'markup' in said ? said.markup : writeWords(leaf, said.words, fitting)
}

function whereOf({ frame, inParagraph }: DraftLeaf, free: boolean, fitting: Fitting): Where {
  return { free, inParagraph, language: around(frame, fitting).language }
}

function sayLeaf({ node, said }: DraftLeaf, where: Where, { dialect: { nodes }, request }: Fitting): Said {
  switch (node.type) {
    case 'reading':
      return nodes.reading(node.spoken === said ? node : { ...node, spoken: said }, where, request)
    case 'sub':
      return nodes.sub(node.alias === said ? node : { ...node, alias: said }, where, request)
    case 'phoneme':
      return nodes.phoneme({ ...node, children: [wordsNode(node, said)] }, where, request)
    case 'say-as':
      return nodes['say-as']({ ...node, children: [wordsNode(node, said)] }, where, request)
    default:
      throw new Error(`a ${node.type} has no words`)
  }
}

/** The words of an element that may hold nothing else. */
function wordsNode({ children }: Node & { readonly children: readonly Node[] }, value: string): Node {
  const first = children[0]
  if (first?.type === 'text' && children.length === 1 && first.value === value) return first
  return { type: 'text', value, origin: { from: 'computed', by: 'words', of: [] } }
}

function fitSign(leaf: DraftLeaf, index: number, fitting: Fitting): void {
  const free = !tied(fitting.draft.left[index], fitting.draft.right[index], fitting.dialect.hyphenJoins)
  const sign: Sign = free ? signOf(leaf, index, fitting) : { lowered: 'markup-in-word' }
  if (sign.lowered !== undefined) lower(sign.lowered, leaf.origin, fitting)
  if (!('markup' in sign) || sign.markup.length === 0) {
    if (leaf.blankBefore) fitting.blankOf = leaf.sentence
    if ('paragraphEnd' in sign) endParagraph(fitting)
    return
  }
  if (sign.split) lower('pause', leaf.origin, fitting)
  let blankBefore = leaf.blankBefore
  for (const print of sign.markup) {
    if (leaf.node.type === 'break') add(leaf, apart(print, fitting), fitting, blankBefore)
    else addMark(leaf, print, fitting, blankBefore)
    blankBefore = false
  }
}

/** A pause behind another one, so that both are heard. */
function apart(pause: string, { dialect: { betweenPauses }, leaves }: Fitting): string {
  return betweenPauses !== undefined && leaves.at(-1)?.node.type === 'break' ? betweenPauses + pause : pause
}

/** Pauses side by side become one as long as all of them, where the service would hear the longest alone. */
function withPausesBefore(leaf: DraftLeaf, { dialect, leaves }: Fitting): DraftLeaf {
  const { node } = leaf
  if (dialect.betweenPauses === undefined || node.type !== 'break' || node.milliseconds === undefined) return leaf
  const before = new Set<Node>()
  let { milliseconds } = node
  let { blankBefore } = leaf
  for (let last = leaves.at(-1); last !== undefined && isTimed(last.node); last = leaves.at(-1)) {
    if (!before.has(last.node)) milliseconds += last.node.milliseconds
    before.add(last.node)
    blankBefore = last.blankBefore
    leaves.pop()
  }
  return before.size === 0 ? leaf : { ...leaf, node: { ...node, milliseconds }, blankBefore }
}

function isTimed(node: Node): node is NodeOf<'break'> & { readonly milliseconds: number } {
  return node.type === 'break' && node.milliseconds !== undefined
}

/** What follows stands in another block, and in elements of its own. */
function endParagraph(fitting: Fitting): void {
  fitting.paragraphs++
  fitting.known.fill(undefined)
}

function signOf(leaf: DraftLeaf, index: number, fitting: Fitting): Sign {
  const { node } = leaf
  const { request } = fitting
  const { nodes } = fitting.dialect
  const where = { ...whereOf(leaf, true, fitting), at: standing(index, fitting) }
  switch (node.type) {
    case 'break':
      return nodes.break(sensible(node, fitting), where, request)
    case 'sound':
      return nodes.sound(node, where, request)
    case 'mark':
      return nodes.mark(node, where, request)
    default:
      throw new Error(`a ${node.type} is no sign`)
  }
}

/** A blank before these was there for the sake of the sign. */
const closing = /^[.,;:!?…)\]]/
const punctuation = /[,;:.!?–—…-]["'”“»«’)\]]{0,3}$/

/** Whether a sign interrupts its sentence. */
function standing(index: number, { draft: { leaves }, words: { said, sentence } }: Fitting): SignWhere['at'] {
  const own = leaves[index]?.sentence
  if (sentence !== own) return 'edge'
  let next = index + 1
  while (leaves[next]?.said === '' && leaves[next]?.sentence === own) next++
  if (leaves[next]?.sentence !== own) return 'edge'
  return punctuation.test(said.slice(-4)) ? 'punctuation' : 'words'
}

/** A pause in whole milliseconds that has an end. */
function sensible(node: NodeOf<'break'>, { diagnostics, request }: Fitting): NodeOf<'break'> {
  if (node.milliseconds === undefined) return node
  const milliseconds = Math.max(0, Math.round(node.milliseconds)) || 0
  if (milliseconds === node.milliseconds && milliseconds <= longestSilence) return node
  if (milliseconds <= longestSilence) return { ...node, milliseconds }
  const at = request.placeOf?.(node.origin, 0)
  diagnostics.push(diagnose('dialect/endless-pause', at, milliseconds, longestSilence))
  return { ...node, milliseconds: longestSilence }
}

function fitChapter(leaf: DraftLeaf, fitting: Fitting): void {
  const print = leaf.inParagraph ? undefined : fitting.dialect.chapterMark?.(leaf.chapter, fitting.request)
  if (print !== undefined) addMark(leaf, print, fitting)
}

/** The elements around what stands in `frame`, put in an order the dialect allows. */
function around(frame: DraftFrame | undefined, fitting: Fitting): Surroundings {
  if (frame === undefined) return fitting.outermost
  const known = fitting.known[frame.index]
  if (known !== undefined) return known
  const outside = around(frame.parent, fitting)
  const chain = enter(outside.chain, frame, fitting)
  const made = chain === outside.chain ? outside : surroundings(chain, fitting.request)
  fitting.known[frame.index] = made
  return made
}

function enter(chain: readonly Frame[], frame: DraftFrame, fitting: Fitting): readonly Frame[] {
  const meant = aroundOf(frame.node, fitting)
  if (meant === 'plain') return chain
  const origin = fitting.draft.leaves[frame.first]?.origin
  const isNew = !fitting.entered.has(frame.index)
  fitting.entered.add(frame.index)
  const report = (what: Lowered) => isNew && lower(what, origin, fitting)
  if (meant.lowered !== undefined) report(meant.lowered)
  if (!('element' in meant)) return chain
  if (cutsWord(frame, fitting)) {
    report('markup-in-word')
    return chain
  }
  const { element, attributes, tags } = meant
  if (fitting.dialect.wholeSentences?.includes(element) && !holdsWholeSentences(frame, fitting)) {
    report(kindOf(frame.node))
    return chain
  }
  const block = frame.block && !frame.inParagraph
  const own = frameOf(element, attributes, block)
  const added = tags === undefined ? own : { ...own, open: tags[0], close: tags[1] }
  const inline = !frame.block && !isBlock(frame.node)
  const placed = place(chain, added, inline, fitting)
  if (placed !== undefined) return placed
  report(kindOf(frame.node))
  return chain
}

function frameOf(name: string, attributes: Attributes, block: boolean): Frame {
  return { name, open: openTag(name, attributes), close: closeTag(name), language: attributes['xml:lang'], block }
}

function aroundOf(node: Node, { dialect: { nodes }, request }: Fitting): Around {
  switch (node.type) {
    case 'chapter':
      return nodes.chapter(node, request)
    case 'paragraph':
      return nodes.paragraph(node, request)
    case 'sentence':
      return nodes.sentence(node, request)
    case 'list':
      return nodes.list(node, request)
    case 'item':
      return nodes.item(node, request)
    case 'emphasis':
      return nodes.emphasis(node, request)
    case 'lang':
      return nodes.lang(node, request)
    case 'voice':
      return nodes.voice(node, request)
    case 'prosody':
      return nodes.prosody(node, request)
    case 'a':
      return nodes.a(node, request)
    default:
      throw new Error(`a ${node.type} surrounds nothing`)
  }
}

function cutsWord({ first, last }: DraftFrame, { draft: { leaves, left, right }, dialect }: Fitting): boolean {
  const firstWords = leaves[first]?.said === '' ? right[first] : leaves[first]
  const lastWords = leaves[last]?.said === '' ? left[last] : leaves[last]
  return tied(left[first], firstWords, dialect.hyphenJoins) || tied(lastWords, right[last], dialect.hyphenJoins)
}

/** No words of its first and last sentence stand outside of it. */
function holdsWholeSentences({ first, last }: DraftFrame, { draft: { leaves } }: Fitting): boolean {
  const begins = leaves[first]?.sentence
  const ends = leaves[last]?.sentence
  for (let i = first - 1; i >= 0 && leaves[i]?.sentence === begins; i--) if (leaves[i]?.said !== '') return false
  for (let i = last + 1; i < leaves.length && leaves[i]?.sentence === ends; i++)
    if (leaves[i]?.said !== '') return false
  return true
}

/**
 * Puts an element where the dialect allows it: inside all others, or further out where one of them may not hold it
 * (Azure takes `voice` and `lang` outside of paragraphs only). Undefined when that would break up a sentence.
 */
function place(chain: readonly Frame[], added: Frame, inline: boolean, fitting: Fitting): readonly Frame[] | undefined {
  const { rules, dialect } = fitting
  const others = holds(rules, added.name, added.name) ? chain : without(chain, added.name)
  let at = others.length
  while (at > 0 && !holds(rules, others[at - 1]?.name, added.name)) at--
  if (at === 0 && !holds(rules, dialect.root?.element, added.name)) return undefined
  if (at === others.length) return [...others, added]
  if (inline || !holds(rules, added.name, others[at]?.name)) return undefined
  const moved = { ...added, block: added.block || others[at]?.name === 'p' }
  // What stands inside a paragraph now no longer stands on lines of its own.
  const inside = moved.block ? others.slice(at) : others.slice(at).map(frame => ({ ...frame, block: false }))
  return [...others.slice(0, at), moved, ...inside]
}

function without(chain: readonly Frame[], unwanted: string): readonly Frame[] {
  return chain.some(({ name }) => name === unwanted) ? chain.filter(({ name }) => name !== unwanted) : chain
}

function holds(rules: PreparedRules, parent: string | undefined, child: string | undefined): boolean {
  return parent === undefined || child === undefined || preparedRule(parent, rules)?.mayHold.has(child) === true
}

function kindOf({ type }: Node): Lowered {
  return type === 'emphasis' || type === 'lang' || type === 'voice' || type === 'prosody' ? type : 'markup-in-word'
}

function lower(what: Tally['what'], origin: Origin | undefined, { tallies, request }: Fitting): void {
  const tally = tallies.get(what)
  if (tally === undefined) tallies.set(what, { what, count: 1, origins: [origin] })
  else {
    tally.count++
    if (request.everyLowering === true) tally.origins.push(origin)
  }
}

function report({ tallies, dialect, request }: Fitting): readonly Diagnostic[] {
  return [...tallies.values()].flatMap(({ what, count, origins }) =>
    origins.map(origin => {
      const at = origin === undefined ? undefined : request.placeOf?.(origin, 0)
      const times = request.everyLowering === true ? 1 : count
      return what === 'pause'
        ? diagnose('dialect/long-pause', at, dialect.title, times)
        : diagnose('dialect/lowered', at, what, dialect.title, times)
    })
  )
}
