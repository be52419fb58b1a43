import type { Node, NodeOf, NodeType, Origin, Text } from '../../script/tree.js'
import type { ReadingView, SpanView } from '../protocol.js'
import { className } from './class-names.js'

/** Words of one origin and where they stand in the written sentence. */
export interface LeafView {
  readonly origin: Origin
  /** Which characters of the origin's words they are: blanks at the ends are no words. */
  readonly from: number
  readonly to: number
  /** Offsets in the written sentence. */
  readonly start: number
  readonly end: number
}

/** A sentence as it is written, with all that stands in it. */
export interface WordsView {
  readonly written: string
  readonly readings: readonly ReadingView[]
  readonly spans: readonly SpanView[]
  readonly leaves: readonly LeafView[]
}

/** Writes words as `writtenText` does, single blanks and none at the ends, and knows where it is. */
interface Pen {
  text: string
  owesBlank: boolean
  readonly readings: ReadingView[]
  readonly spans: SpanView[]
  readonly leaves: LeafView[]
}

/** The written words of a sentence; offsets of everything in it count in them. */
export function wordsView(node: Node): WordsView {
  const pen: Pen = { text: '', owesBlank: false, readings: [], spans: [], leaves: [] }
  write(node, pen)
  const { text: written, readings, spans, leaves } = pen
  return { written, readings, spans, leaves }
}

type Writing = { readonly [Type in NodeType]?: (node: NodeOf<Type>, pen: Pen) => void }

const nothing = () => {}

const writing: Writing = {
  text: writeText,
  reading: writeReading,
  break: (_, pen) => writeWords(' ', pen),
  sound: (_, pen) => writeWords(' ', pen),
  cue: nothing,
  label: nothing,
  content: nothing,
  mark: nothing,
  emphasis: (node, pen) => writeSpan(node, { kind: 'emphasis', value: node.level }, pen),
  lang: (node, pen) => writeSpan(node, { kind: 'language', value: node.language }, pen),
  a: (node, pen) => writeSpan(node, { kind: 'link', value: node.to }, pen)
}

function write(node: Node, pen: Pen): void {
  // the table's row for a type takes nodes of that type
  const own = writing[node.type] as ((node: Node, pen: Pen) => void) | undefined
  if (own) own(node, pen)
  else if ('children' in node) for (const child of node.children) write(child, pen)
}

function writeWords(words: string, pen: Pen): void {
  for (let i = 0; i < words.length; i++) {
    const sign = words.charAt(i)
    if (sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n') {
      pen.owesBlank = pen.text !== ''
      continue
    }
    if (pen.owesBlank) pen.text += ' '
    pen.owesBlank = false
    pen.text += sign
  }
}

/** Where the next word will begin, if it begins with one. */
function startOf({ text, owesBlank }: Pen, words: string): number {
  return text.length + (owesBlank || (text !== '' && /^[ \t\r\n]/.test(words)) ? 1 : 0)
}

function writeText({ value, origin }: Text, pen: Pen): void {
  const start = startOf(pen, value)
  writeWords(value, pen)
  const end = pen.text.length
  const from = value.length - value.trimStart().length
  if (end > start) pen.leaves.push({ origin, from, to: value.trimEnd().length, start, end })
}

function writeReading(node: NodeOf<'reading'>, pen: Pen): void {
  const start = startOf(pen, node.children[0]?.value ?? '')
  for (const child of node.children) writeText(child, pen)
  const end = pen.text.length
  const { spoken, ipa, respell, language } = node
  if (end < start) return
  pen.readings.push({
    start,
    end,
    class: node.class,
    rule: className(node.class),
    written: pen.text.slice(start, end),
    spoken,
    ...(ipa === undefined ? {} : { ipa }),
    ...(respell === undefined ? {} : { respell }),
    ...(language === undefined ? {} : { language })
  })
}

function writeSpan(
  { children }: { readonly children: readonly Node[] },
  span: Pick<SpanView, 'kind' | 'value'>,
  pen: Pen
): void {
  const at = pen.text.length
  const blank = pen.owesBlank
  for (const child of children) write(child, pen)
  const from = at + (pen.text.length > at && (blank || pen.text.charAt(at) === ' ') ? 1 : 0)
  if (pen.text.length > from) pen.spans.push({ start: from, end: pen.text.length, ...span })
}
