/**
 * Finds what is hard to say, or hard to follow by ear: long sentences, verbs torn apart, heaps of numbers, words that point at
 * the page. It is advice to whoever writes; nothing of it changes what is said.
 *
 *     Die Folge kannst du hier anhören.  →  speak/visual-reference at "hier anhören"
 */
import type { SpeakCode } from '../report/catalogue/speak.js'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Place } from '../report/place.js'
import type { Node, Origin, Script } from '../script/tree.js'
import { childrenOf, leavesOf } from '../script/walk.js'
import { writtenText } from '../script/words.js'
import { isBlank, isWordUnit } from './characters.js'
import { placeIn, type Sentence, type Stretch, sentenceLine } from './sentence.js'

/** Two words that make one verb, and how many words stand between them. */
export interface SplitVerb extends Stretch {
  readonly first: string
  readonly last: string
  readonly words: number
}

/** Words that point at the page, found by an expression with the flag `g` that takes linear time. */
export interface VisualReference {
  /** One of these is in it, in small letters; most sentences hold none, and looking for them is cheap. */
  readonly hints: readonly string[]
  readonly words: RegExp
}

/** What differs between languages. */
export interface Speakability {
  /** Words up to which a sentence can be followed. */
  readonly longestSentence: number
  readonly visual: readonly VisualReference[]
  /** Words that point at the page where they are a link: `hier`. */
  readonly linkWord: RegExp
  /** The first verb of a sentence whose parts stand too far from each other. */
  readonly splitVerb: (text: string) => SplitVerb | undefined
}

/** What a show decides about advice, and how an origin becomes a place for people. */
export interface AdviceOptions {
  /** Names without their area: `long-sentence`. */
  readonly off?: readonly string[]
  readonly placeOf: (origin: Origin, length: number) => Place | undefined
}

type Advise = (sentence: Sentence, language: Speakability, at: (stretch: Stretch) => Place | undefined) => Diagnostic[]

/** What is looked for in each sentence. */
const advice: readonly (readonly [SpeakCode, Advise])[] = [
  ['speak/long-sentence', longSentence],
  ['speak/split-verb', splitVerb],
  ['speak/number-density', numberDensity],
  ['speak/visual-reference', visualReference],
  ['speak/parenthesis', parentheses],
  ['speak/url', addresses]
]

/** One script under advice. */
interface Desk {
  readonly language: Speakability
  readonly asked: readonly Advise[]
  readonly wantsIntros: boolean
  readonly placeOf: AdviceOptions['placeOf']
  readonly diagnostics: Diagnostic[]
}

/** All advice on a script that is read and projected to speech, in the order of its words; what is said twice is told once. */
export function adviseOnSpeech(
  { children }: Script,
  language: Speakability,
  { off = [], placeOf }: AdviceOptions
): readonly Diagnostic[] {
  const isOn = (code: SpeakCode) => !off.includes(code.slice('speak/'.length))
  const asked = advice.filter(([code]) => isOn(code)).map(([, advise]) => advise)
  const desk: Desk = { language, asked, wantsIntros: isOn('speak/list-without-intro'), placeOf, diagnostics: [] }
  adviseOn(children, { title: '', introduced: false }, desk)
  const told = new Map(desk.diagnostics.map(it => [keyOf(it), it]))
  return told.size === desk.diagnostics.length ? desk.diagnostics : [...told.values()]
}

function keyOf({
  code,
  place: { file, line, column } = { file: '', line: 0, column: 0, length: 0 }
}: Diagnostic): string {
  return `${code} ${line}:${column} ${file}`
}

/** What nodes stand in: the title of their chapter, and whether something was said before them that belongs to them. */
interface Around {
  readonly title: string
  readonly introduced: boolean
}

function adviseOn(nodes: readonly Node[], around: Around, desk: Desk): void {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node
    if (node.type === 'sentence') adviseOnSentence(sentenceLine(node), desk)
    else adviseOn(childrenOf(node), aroundChildren(nodes, at, around, desk), desk)
  }
}

/** What the children of a node stand in; a list that nothing introduces is told on the way. */
function aroundChildren(nodes: readonly Node[], at: number, around: Around, desk: Desk): Around {
  const node = nodes[at] as Node
  // a paragraph holds no list
  if (node.type === 'paragraph') return around
  if (node.type === 'chapter') return { title: bare(writtenText(node.title)), introduced: false }
  const introduced = isIntroduced(nodes, at, around)
  if (node.type === 'list' && !introduced && desk.wantsIntros) desk.diagnostics.push(withoutIntro(node, desk))
  return { ...around, introduced }
}

/** Whether the words before a node are more than the heading. */
function isIntroduced(nodes: readonly Node[], at: number, { title, introduced }: Around): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const node = nodes[before]
    if (node !== undefined && isSaid(node)) return bare(writtenText(node)) !== title
  }
  return introduced
}

/** Without the full stop that a spoken heading gets. */
function bare(words: string): string {
  return words.replace(/[.!?:]$/, '')
}

function withoutIntro(list: Node, { placeOf }: Desk): Diagnostic {
  const first = leavesOf({ children: [list] }).find(({ value }) => value.trim() !== '')
  return diagnose('speak/list-without-intro', first && placeOf(first.origin, first.value.length))
}

/** Whether a node holds words; those of a chapter belong to itself. */
function isSaid(node: Node): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type !== 'chapter' && childrenOf(node).some(isSaid)
}

function adviseOnSentence(sentence: Sentence, { language, asked, placeOf, diagnostics }: Desk): void {
  const at = (stretch: Stretch) => placeIn(sentence, stretch, placeOf)
  for (const advise of asked) {
    const found = advise(sentence, language, at)
    if (found.length > 0) diagnostics.push(...found)
  }
}

/** How many words a stretch holds: what stands between blanks and has a letter or digit. */
export function wordsIn(text: string, { start, end }: Stretch): number {
  let words = 0
  let isCounted = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) isCounted = false
    else if (!isCounted && isWordUnit(code)) {
      isCounted = true
      words++
    }
  }
  return words
}

/** The voice stops at a colon or semicolon as it does at a full stop. */
const stop = /[:;](?=\s)/g

function longSentence({ text }: Sentence, { longestSentence }: Speakability, at: (it: Stretch) => Place | undefined) {
  if (wordsIn(text, { start: 0, end: text.length }) <= longestSentence) return []
  const edges = [-1, ...Array.from(text.matchAll(stop), ({ index }) => index), text.length]
  return edges.slice(1).flatMap((end, index) => {
    const stretch = { start: pastBlanks(text, (edges[index] ?? 0) + 1), end }
    const words = wordsIn(text, stretch)
    return words > longestSentence ? [diagnose('speak/long-sentence', at(stretch), words, longestSentence)] : []
  })
}

function pastBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

function splitVerb({ text }: Sentence, language: Speakability, at: (it: Stretch) => Place | undefined) {
  const found = language.splitVerb(text)
  return found ? [diagnose('speak/split-verb', at(found), found.first, found.last, found.words)] : []
}

const mostNumbers = 3

function numberDensity({ text, numbers }: Sentence, _: Speakability, at: (it: Stretch) => Place | undefined) {
  if (numbers <= mostNumbers) return []
  return [diagnose('speak/number-density', at({ start: 0, end: text.length }), numbers, mostNumbers)]
}

function visualReference(sentence: Sentence, language: Speakability, at: (it: Stretch) => Place | undefined) {
  return visualStretches(sentence, language).map(stretch =>
    diagnose('speak/visual-reference', at(stretch), sentence.text.slice(stretch.start, stretch.end))
  )
}

/** More in one sentence say nothing new. */
const mostReferences = 5

function visualStretches({ text, links }: Sentence, { visual, linkWord }: Speakability): readonly Stretch[] {
  const small = text.toLowerCase()
  const found: Stretch[] = []
  const add = (stretch: Stretch) => {
    if (found.length < mostReferences && !found.some(it => it.start < stretch.end && stretch.start < it.end))
      found.push(stretch)
  }
  for (const { hints, words } of visual) {
    if (!hints.some(hint => small.includes(hint))) continue
    for (const { 0: match, index } of text.matchAll(words)) add({ start: index, end: index + match.length })
  }
  for (const link of links) if (linkWord.test(text.slice(link.start, link.end))) add(link)
  return found
}

/** Brackets without others inside, and what stands between two dashes; an insertion is no longer than a paragraph. */
const insertion = /\([^()]{10,400}\)|[–—]\s[^–—()]{10,400}\s[–—](?=[\s,])/g
const longestInsertion = 6

function hasInsertion(text: string): boolean {
  return text.includes('(') || text.includes('–') || text.includes('—')
}

function parentheses({ text }: Sentence, _: Speakability, at: (it: Stretch) => Place | undefined) {
  if (!hasInsertion(text)) return []
  return [...text.matchAll(insertion)].flatMap(({ 0: match, index }) => {
    const stretch = { start: index, end: index + match.length }
    const words = wordsIn(text, stretch)
    return words > longestInsertion ? [diagnose('speak/parenthesis', at(stretch), words)] : []
  })
}

/** With its protocol, with `www.`, or with a path; the bare name of a site is a name. */
const longAddress =
  /(?:https?:\/\/|www\.)[^\s<>"“”„]{1,300}|(?<![\w.@/-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}\/[^\s<>"“”„]{1,300}/gi

function addresses({ text }: Sentence, _: Speakability, at: (it: Stretch) => Place | undefined) {
  if (!text.includes('/') && !text.includes('www.')) return []
  return [...text.matchAll(longAddress)].map(({ 0: match, index }) => {
    const address = match.replace(/[.,;:!?)\]]{1,5}$/, '')
    return diagnose('speak/url', at({ start: index, end: index + address.length }), address)
  })
}
