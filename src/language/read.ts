/**
 * Reads a script as a person would before saying it: where sentences begin and how words are said.
 *
 *     <p>Das sagt Dr. Ito. KI hilft.</p>  →  <p><s>Das sagt Dr. Ito. </s><s>[KI: K I] hilft.</s></p>
 *
 * What the finders find are stretches of a line (`Finding`), whatever found them; here they are put into the tree.
 */
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import type { Node, Origin, Script, Text } from '../script/tree.js'
import { childrenOf, withChildren } from '../script/walk.js'
import { isVoid } from './characters.js'
import { cutAt, isBlock, type Line, lineOf, type OpenText, openTexts, replaceTexts, sliceText } from './inline.js'
import type { Language } from './language.js'
import type { PreparedLexicon } from './lexicon.js'
import type { ReadingSettings } from './rule.js'
import type { Finding } from './scan.js'
import { type Reader, type Utterance, utter } from './utterance.js'

/** What a show decides about reading, and how an origin becomes a place for people. */
export interface ReadOptions {
  readonly settings?: ReadingSettings
  readonly placeOf?: (origin: Origin, length: number) => Place | undefined
}

/** A reader at work on a script. */
interface Desk extends Reader {
  readonly placeOf: NonNullable<ReadOptions['placeOf']>
  readonly diagnostics: Diagnostic[]
}

/**
 * Adds `sentence` nodes around all words that stand in none, and `reading` nodes around all that is not said as it is written.
 * Every character stays in the tree once and in order; reading twice changes nothing.
 * Blanks between two sentences end the first one, pauses and sounds between them stay between them.
 */
export function read(
  script: Script,
  language: Language,
  lexicon: PreparedLexicon,
  { settings, placeOf = () => undefined }: ReadOptions = {}
): Outcome<Script> {
  const desk: Desk = { language, lexicon, placeOf, diagnostics: [], ...(settings && { settings }) }
  const children = readBlocks(script.children, desk)
  return { value: { ...script, children }, diagnostics: desk.diagnostics }
}

/** Stretches of inline nodes become sentences; the blocks between them are entered. */
function readBlocks(nodes: readonly Node[], desk: Desk): readonly Node[] {
  if (!nodes.some(isBlock)) return readLine(nodes, desk)
  const done: (readonly Node[])[] = []
  let loose: Node[] = []
  for (const node of nodes) {
    if (isBlock(node)) {
      done.push(readLine(loose, desk), [readBlock(node, desk)])
      loose = []
    } else loose.push(node)
  }
  done.push(readLine(loose, desk))
  return done.flat()
}

function readBlock(node: Node, desk: Desk): Node {
  const children = childrenOf(node)
  if (node.type !== 'sentence' || children.some(isBlock)) return withChildren(node, readBlocks(children, desk))
  const line = lineOf(children)
  return withChildren(node, withReadings(children, utter(line.text, line.gaps, desk), desk))
}

/** Inline nodes with sentences around their words. */
function readLine(nodes: readonly Node[], desk: Desk): readonly Node[] {
  if (nodes.length === 0) return nodes
  const line = lineOf(nodes)
  if (firstWord(line.text) === line.text.length) return nodes
  const utterance = utter(line.text, line.gaps, desk)
  const worded = withReadings(nodes, utterance, desk)
  return wrapSentences(worded, lineOf(worded), utterance.starts)
}

/** The same nodes with readings for what was found; nothing is read that stands in words with a reading of their own. */
function withReadings(nodes: readonly Node[], { findings }: Utterance, desk: Desk): readonly Node[] {
  if (findings.length === 0) return nodes
  const texts = openTexts(nodes)
  const open = findings.filter(isOpenIn(texts))
  const others = new Map<Text, readonly Node[]>()
  let first = 0
  for (const { text, start } of texts) {
    while ((open[first]?.end ?? start + 1) <= start) first++
    others.set(text, readText(text, start, open, first, desk))
  }
  return replaceTexts(nodes, others)
}

/** Whether all of a finding lies in texts that may be read and follow one another; asked from left to right. */
function isOpenIn(texts: readonly OpenText[]): (finding: Finding) => boolean {
  let next = 0
  const endOf = (index: number) => {
    const open = texts[index]
    return open === undefined ? -1 : open.start + open.text.value.length
  }
  return ({ start, end }) => {
    while (next < texts.length && endOf(next) <= start) next++
    if ((texts[next]?.start ?? end) > start) return false
    let last = next
    while (endOf(last) < end && texts[last + 1]?.start === endOf(last)) last++
    return endOf(last) >= end
  }
}

/** A text with its readings. Of a finding that goes on in the next text (`**3** Mrd.`), all is said where it begins. */
function readText(text: Text, start: number, findings: readonly Finding[], first: number, desk: Desk): readonly Node[] {
  const length = text.value.length
  const nodes: Node[] = []
  let done = 0
  for (let i = first; (findings[i]?.start ?? start + length) < start + length; i++) {
    const { start: from, end, reading, doubt } = findings[i] as Finding
    const left = Math.max(0, from - start)
    if (left > done) nodes.push(sliceText(text, done, left))
    done = Math.min(end - start, length)
    const written = sliceText(text, left, done)
    nodes.push({ type: 'reading', ...reading, ...(from < start && { spoken: '' }), children: [written] })
    if (doubt && from >= start) {
      const place = desk.placeOf(written.origin, written.value.length)
      desk.diagnostics.push(diagnose(doubt, place, written.value, reading.spoken))
    }
  }
  if (done < length) nodes.push(sliceText(text, done, length))
  return nodes
}

/** A stretch of a line that becomes a sentence, or stays as it is because it holds no words. */
interface Piece {
  readonly start: number
  readonly isSentence: boolean
}

function wrapSentences(nodes: readonly Node[], line: Line, starts: readonly number[]): readonly Node[] {
  const pieces = piecesOf(line, outside(line.wholes, starts))
  const cuts = pieces.slice(1).map(({ start }) => start)
  return cutAt(nodes, cuts).flatMap((children, index): readonly Node[] =>
    pieces[index]?.isSentence ? [{ type: 'sentence', children }] : children
  )
}

/** The offsets that are not inside a whole; both rise, wholes are pairs. */
function outside(wholes: readonly number[], offsets: readonly number[]): readonly number[] {
  let at = 0
  return offsets.filter(offset => {
    while ((wholes[at + 1] ?? Number.POSITIVE_INFINITY) <= offset) at += 2
    return offset <= (wholes[at] ?? offset)
  })
}

/** Sentences from the first character after the one before, less the gaps before, between and behind them. */
function piecesOf({ text, gaps }: Line, starts: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = []
  let gap = 0
  for (const { from, to } of seamsOf(text, starts)) {
    while ((gaps[gap] ?? to) < from) gap++
    const first = gaps[gap] ?? to
    while ((gaps[gap] ?? to) < to) gap++
    const past = first < to ? (gaps[gap - 1] ?? to) + 1 : to
    if (first < to) pieces.push({ start: from === 0 ? 0 : first, isSentence: false })
    if (to < text.length) pieces.push({ start: from === 0 && first === to ? 0 : past, isSentence: true })
  }
  return pieces
}

/** The stretches without words before the first sentence, between sentences and after the last one. */
function* seamsOf(text: string, starts: readonly number[]): Generator<{ readonly from: number; readonly to: number }> {
  yield { from: 0, to: firstWord(text) }
  for (const start of starts) yield { from: pastWords(text, start), to: start }
  yield { from: pastWords(text, text.length), to: text.length }
}

function firstWord(text: string): number {
  let at = 0
  while (at < text.length && isVoid(text.charCodeAt(at))) at++
  return at
}

/** Where the words before an offset end. */
function pastWords(text: string, before: number): number {
  let at = before
  while (at > 0 && isVoid(text.charCodeAt(at - 1))) at--
  return at
}
