/**
 * Reads a script as a person would before saying it: where sentences begin and how words are said.
 *
 *     <p>Das sagt Dr. Ito. KI hilft.</p>  →  <p><s>Das sagt Dr. Ito. </s><s>[KI: K I] hilft.</s></p>
 *
 * What the finders find are stretches of a line (`Finding`), whatever found them; here they are put into the tree.
 */
import type { Outcome } from '../report/outcome.js'
import type { Node, Script, Text } from '../script/tree.js'
import { childrenOf, withChildren } from '../script/walk.js'
import { isVoid } from './characters.js'
import { cutAt, isBlock, type Line, lineOf, replaceWords, sliceText } from './inline.js'
import type { Language } from './language.js'
import { findTerms, type PreparedLexicon } from './lexicon.js'

/** What it takes to read: the language and the show's pronunciations in it. */
interface Reader {
  readonly language: Language
  readonly lexicon: PreparedLexicon
}

/**
 * Adds `sentence` nodes around all words that stand in none, and `reading` nodes around words of the lexicon.
 * Every character stays in the tree once and in order; reading twice changes nothing.
 * Blanks between two sentences end the first one, pauses and sounds between them stay between them.
 */
export function read(script: Script, language: Language, lexicon: PreparedLexicon): Outcome<Script> {
  return { value: { ...script, children: readBlocks(script.children, { language, lexicon }) }, diagnostics: [] }
}

/** Stretches of inline nodes become sentences; the blocks between them are entered. */
function readBlocks(nodes: readonly Node[], reader: Reader): readonly Node[] {
  if (!nodes.some(isBlock)) return readLine(nodes, reader)
  const done: (readonly Node[])[] = []
  let loose: Node[] = []
  for (const node of nodes) {
    if (isBlock(node)) {
      done.push(readLine(loose, reader), [readBlock(node, reader)])
      loose = []
    } else loose.push(node)
  }
  done.push(readLine(loose, reader))
  return done.flat()
}

function readBlock(node: Node, reader: Reader): Node {
  const children = childrenOf(node)
  if (node.type !== 'sentence' || children.some(isBlock)) return withChildren(node, readBlocks(children, reader))
  return withChildren(node, readWords(children, lineOf(children), reader))
}

/** Inline nodes with sentences around their words. */
function readLine(nodes: readonly Node[], reader: Reader): readonly Node[] {
  if (nodes.length === 0) return nodes
  const line = lineOf(nodes)
  if (firstWord(line.text) === line.text.length) return nodes
  const worded = readWords(nodes, line, reader)
  return wrapSentences(worded, lineOf(worded), reader.language)
}

/** The same nodes with readings for the words of the lexicon. */
function readWords(nodes: readonly Node[], line: Line, { lexicon }: Reader): readonly Node[] {
  return replaceWords(nodes, (text, start) => withReadings(text, start, line.text, lexicon))
}

function withReadings(text: Text, start: number, line: string, lexicon: PreparedLexicon): readonly Node[] {
  const findings = findTerms(lexicon, line, start, start + text.value.length)
  if (findings.length === 0) return [text]
  const nodes: Node[] = []
  let done = 0
  for (const { start: from, end, reading } of findings) {
    if (from - start > done) nodes.push(sliceText(text, done, from - start))
    done = end - start
    nodes.push({ type: 'reading', ...reading, children: [sliceText(text, from - start, done)] })
  }
  if (done < text.value.length) nodes.push(sliceText(text, done, text.value.length))
  return nodes
}

/** A stretch of a line that becomes a sentence, or stays as it is because it holds no words. */
interface Piece {
  readonly start: number
  readonly isSentence: boolean
}

function wrapSentences(nodes: readonly Node[], line: Line, language: Language): readonly Node[] {
  const pieces = piecesOf(line, outside(line.wholes, language.sentenceStarts(line.text)))
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
