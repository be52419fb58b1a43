import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Node, NodeOf, Origin, Script } from '../script/tree.js'
import type { Around, Dialect, Lowered, PrintRequest, Said, Sign, Where } from './dialect.js'
import { type Draft, type DraftFrame, type DraftLeaf, draft, isBlock, tied } from './draft.js'
import type { Fitted, Frame, Leaf } from './fitted.js'
import { closeTag, escapeText, openTag } from './markup.js'

/** What was lowered how often, and where first: an editor wants one line for it, not fifty. */
interface Tally {
  readonly what: Lowered | 'pause'
  count: number
  readonly origin: Origin | undefined
}

interface Fitting {
  readonly dialect: Dialect
  readonly request: PrintRequest
  readonly draft: Draft
  readonly chains: Map<DraftFrame, readonly Frame[]>
  readonly outermost: readonly Frame[]
  readonly tallies: Map<string, Tally>
  readonly diagnostics: Diagnostic[]
}

/** An hour: longer silence is a slip, and would be thousands of pauses for some services. */
const longestSilence = 3_600_000

/**
 * Gives every node the form the dialect has for it. What the dialect lacks is lowered by the rule in its table and
 * reported once for each kind; the words always stay.
 */
export function fitScript(script: Script, dialect: Dialect, request: PrintRequest): Outcome<Fitted> {
  const drafted = draft(script)
  const fitting: Fitting = {
    dialect,
    request,
    draft: drafted,
    chains: new Map(),
    outermost: outermost(dialect, request),
    tallies: new Map(),
    diagnostics: []
  }
  const leaves: Leaf[] = []
  drafted.leaves.forEach((leaf, index) => {
    fitLeaf(leaf, index, leaves, fitting)
  })
  return { value: { leaves }, diagnostics: [...fitting.diagnostics, ...report(fitting)] }
}

function outermost({ wrapper }: Dialect, request: PrintRequest): readonly Frame[] {
  if (wrapper === undefined) return []
  const { element, attributes } = wrapper(request)
  return [{ name: element, open: openTag(element, attributes), close: closeTag(element), block: true }]
}

function fitLeaf(leaf: DraftLeaf, index: number, leaves: Leaf[], fitting: Fitting): void {
  switch (leaf.node.type) {
    case 'text':
    case 'reading':
    case 'sub':
    case 'phoneme':
    case 'say-as':
      leaves.push(finish(leaf, fitWords(leaf, index, fitting), fitting))
      break
    case 'break':
    case 'sound':
    case 'mark':
      leaves.push(...fitSign(leaf, index, fitting))
      break
    case 'chapter':
      leaves.push(...fitChapter(leaf, fitting))
      break
    default:
      throw new Error(`a ${leaf.node.type} is no leaf`)
  }
}

function finish(leaf: DraftLeaf, print: string, fitting: Fitting): Leaf {
  const { node, said, origin, blankBefore, start, end, chapter, block, sentence } = leaf
  const chain = chainOf(leaf.frame, fitting)
  return { node, said, print, origin, chain, blankBefore, start, end, chapter, block, sentence }
}

function fitWords(leaf: DraftLeaf, index: number, fitting: Fitting): string {
  const { hyphenJoins } = fitting.dialect
  const { left, right } = fitting.draft
  const [before, after] = [left[index], right[index]]
  // A phoneme can be a tag without words, which leaves its neighbours to themselves.
  const empty = leaf.node.type === 'phoneme' && tied(before, after, hyphenJoins)
  const free = !empty && !tied(before, leaf, hyphenJoins) && !tied(leaf, after, hyphenJoins)
  const said = sayLeaf(leaf, { free, inParagraph: leaf.inParagraph }, fitting)
  if (said.lowered !== undefined) lower(said.lowered, leaf.origin, fitting)
  return 'markup' in said ? said.markup : escapeText(said.words)
}

function sayLeaf({ node, said }: DraftLeaf, where: Where, { dialect: { nodes }, request }: Fitting): Said {
  switch (node.type) {
    case 'text':
      return nodes.text(node.value === said ? node : { ...node, value: said }, where, request)
    case 'reading':
      return nodes.reading(node.spoken === said ? node : { ...node, spoken: said }, where, request)
    case 'sub':
      return nodes.sub({ ...node, alias: said }, where, request)
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

function fitSign(leaf: DraftLeaf, index: number, fitting: Fitting): Leaf[] {
  const free = !tied(fitting.draft.left[index], fitting.draft.right[index], fitting.dialect.hyphenJoins)
  const sign: Sign = free ? signOf(leaf, fitting) : { lowered: 'markup-in-word' }
  if (sign.lowered !== undefined) lower(sign.lowered, leaf.origin, fitting)
  if (!('markup' in sign)) return []
  if (sign.split) lower('pause', leaf.origin, fitting)
  return sign.markup.map((print, piece) => finish(piece === 0 ? leaf : { ...leaf, blankBefore: false }, print, fitting))
}

function signOf({ node, inParagraph }: DraftLeaf, fitting: Fitting): Sign {
  const { request } = fitting
  const { nodes } = fitting.dialect
  const where: Where = { free: true, inParagraph }
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

/** A pause in whole milliseconds that has an end. */
function sensible(node: NodeOf<'break'>, { diagnostics, request }: Fitting): NodeOf<'break'> {
  if (node.milliseconds === undefined) return node
  const milliseconds = Math.max(0, Math.round(node.milliseconds)) || 0
  if (milliseconds <= longestSilence) return { ...node, milliseconds }
  const at = request.placeOf?.(node.origin, 0)
  diagnostics.push(diagnose('dialect/endless-pause', at, milliseconds, longestSilence))
  return { ...node, milliseconds: longestSilence }
}

function fitChapter(leaf: DraftLeaf, fitting: Fitting): Leaf[] {
  const print = leaf.inParagraph ? undefined : fitting.dialect.chapterMark?.(leaf.chapter)
  return print === undefined ? [] : [finish(leaf, print, fitting)]
}

/** The elements around what stands in `frame`, put in an order the dialect allows. */
function chainOf(frame: DraftFrame | undefined, fitting: Fitting): readonly Frame[] {
  if (frame === undefined) return fitting.outermost
  const known = fitting.chains.get(frame)
  if (known !== undefined) return known
  const chain = enter(chainOf(frame.parent, fitting), frame, fitting)
  fitting.chains.set(frame, chain)
  return chain
}

function enter(chain: readonly Frame[], frame: DraftFrame, fitting: Fitting): readonly Frame[] {
  const around = aroundOf(frame.node, fitting)
  if (around === 'plain') return chain
  const origin = fitting.draft.leaves[frame.first]?.origin
  if (around.lowered !== undefined) lower(around.lowered, origin, fitting)
  if (!('element' in around)) return chain
  if (cutsWord(frame, fitting)) {
    lower('markup-in-word', origin, fitting)
    return chain
  }
  const { element, attributes } = around
  const block = frame.block && !frame.inParagraph
  const added = { name: element, open: openTag(element, attributes), close: closeTag(element), block }
  const inline = !frame.block && !isBlock(frame.node)
  const placed = place(chain, added, inline, fitting.dialect)
  if (placed !== undefined) return placed
  lower(kindOf(frame.node), origin, fitting)
  return chain
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

/**
 * Puts an element where the dialect allows it: inside all others, or further out where one of them may not hold it
 * (Azure takes `voice` and `lang` outside of paragraphs only). Undefined when that would break up a sentence.
 */
function place(chain: readonly Frame[], added: Frame, inline: boolean, dialect: Dialect): readonly Frame[] | undefined {
  const around = holds(dialect, added.name, added.name) ? chain : chain.filter(({ name }) => name !== added.name)
  let at = around.length
  while (at > 0 && !holds(dialect, around[at - 1]?.name, added.name)) at--
  if (at === 0 && !holds(dialect, dialect.root?.element, added.name)) return undefined
  if (at === around.length) return [...around, added]
  if (inline || !holds(dialect, added.name, around[at]?.name)) return undefined
  const moved = { ...added, block: added.block || around[at]?.name === 'p' }
  return [...around.slice(0, at), moved, ...around.slice(at)]
}

function holds({ elements }: Dialect, parent: string | undefined, child: string | undefined): boolean {
  if (parent === undefined || child === undefined) return true
  const children = elements[parent]?.children
  return children?.includes(child) === true
}

function kindOf({ type }: Node): Lowered {
  return type === 'emphasis' || type === 'lang' || type === 'voice' || type === 'prosody' ? type : 'markup-in-word'
}

function lower(what: Tally['what'], origin: Origin | undefined, { tallies }: Fitting): void {
  const tally = tallies.get(what)
  if (tally === undefined) tallies.set(what, { what, count: 1, origin })
  else tally.count++
}

function report({ tallies, dialect, request }: Fitting): readonly Diagnostic[] {
  return [...tallies.values()].map(({ what, count, origin }) => {
    const at = origin === undefined ? undefined : request.placeOf?.(origin, 0)
    return what === 'pause'
      ? diagnose('dialect/long-pause', at, dialect.title, count)
      : diagnose('dialect/lowered', at, what, dialect.title, count)
  })
}
