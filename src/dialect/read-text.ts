/**
 * Reads plain text with a service's commands into our tree, so that it can be printed in another dialect: paragraphs, pauses,
 * spelling, sounds and speed are carried over, all else is named at its place.
 *
 *     Rund <break time="1s"/> drei Tage  →  a paragraph of text, a break of 1000 ms, text
 */
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { placeAt } from '../report/place.js'
import type { Node, Origin, Script, Strength } from '../script/tree.js'
import { type Inline, inlines, isCommand, type Tag } from './inline.js'
import type { MarkupSource } from './read-markup.js'
import { timeIn } from './values.js'

/** What has been read, and what holds for the words to come. */
interface Desk extends MarkupSource {
  readonly diagnostics: Diagnostic[]
  readonly blocks: Node[]
  /** Of the paragraph that is being read. */
  line: Node[]
  /** The element whose words come next. */
  inside: Tag | undefined
  rate: string | undefined
  volume: string | undefined
}

/** A text as a script; it can always be read. */
export function readText(source: MarkupSource): Outcome<Script> {
  const desk: Desk = {
    ...source,
    diagnostics: [],
    blocks: [],
    line: [],
    inside: undefined,
    rate: undefined,
    volume: undefined
  }
  let done = 0
  for (const inline of inlines(source.text)) {
    const node = meaning(inline, desk)
    if (node === 'words') continue
    addWords(done, inline.offset, desk)
    done = inline.end
    if (inline.kind === 'tag') follow(inline, desk)
    if (node !== undefined) desk.line.push(node)
  }
  addWords(done, source.text.length, desk)
  endParagraph(desk)
  return { value: { language: source.language, texts: [], children: desk.blocks }, diagnostics: desk.diagnostics }
}

/** A blank line ends a paragraph. */
const paragraphEnd = /\n[\t ]*\n\s*/g

function addWords(start: number, end: number, desk: Desk): void {
  const words = desk.text.slice(start, end)
  let from = 0
  for (const { index, 0: gap } of words.matchAll(paragraphEnd)) {
    addText(words.slice(from, index), start + from, desk)
    endParagraph(desk)
    from = index + gap.length
  }
  addText(words.slice(from), start + from, desk)
}

function addText(value: string, start: number, desk: Desk): void {
  if (value === '') return
  const { inside, rate, volume } = desk
  const text: Node = { type: 'text', value, origin: originAt(desk, start) }
  const said = inside === undefined || value.trim() === '' ? text : around(inside, text)
  const settings = { ...(rate !== undefined && { rate }), ...(volume !== undefined && { volume }) }
  const changed = Object.keys(settings).length > 0 && value.trim() !== ''
  desk.line.push(changed ? { type: 'prosody', ...settings, children: [said] } : said)
}

function around({ name, attributes }: Tag, text: Node): Node {
  if (name === 'spell') return { type: 'say-as', interpretAs: 'characters', children: [text] }
  const ph = attributes.get('ph')?.value ?? ''
  return { type: 'phoneme', alphabet: attributes.get('alphabet')?.value ?? 'ipa', ph, children: [text] }
}

/** A pause that stands by itself is no paragraph. */
function endParagraph(desk: Desk): void {
  const { line, blocks } = desk
  desk.line = []
  const isText = line.some(node => node.type !== 'break' && node.type !== 'mark' && !isBlank(node))
  if (isText) blocks.push({ type: 'paragraph', children: line })
  else blocks.push(...line.filter(node => !isBlank(node)))
}

function isBlank(node: Node): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function originAt({ file }: MarkupSource, start: number): Origin {
  return { from: 'template', file, start }
}

/** What a command stands for; `words` where it is none, nothing where it says something of the words to come, or was dropped. */
function meaning(inline: Inline, desk: Desk): Node | 'words' | undefined {
  switch (inline.kind) {
    case 'tag':
      return inline.name === 'break' ? pauseOf(inline, desk) : undefined
    case 'bracket':
      return bracketMeaning(inline.content, inline, desk)
    case 'sounds':
      drop(inline, desk)
      return undefined
    default:
      return 'words'
  }
}

function pauseOf(tag: Tag, desk: Desk): Node | undefined {
  if (tag.form === 'close') return undefined
  const milliseconds = timeIn(tag.attributes.get('time')?.value ?? '', true)
  const origin = originAt(desk, tag.offset)
  return milliseconds === undefined
    ? { type: 'break', strength: 'medium', origin }
    : { type: 'break', milliseconds: Math.round(milliseconds), origin }
}

const pauses: Readonly<Record<string, Strength>> = {
  'pause short': 'x-weak',
  'short pause': 'x-weak',
  pause: 'medium',
  'pause long': 'strong',
  'long pause': 'strong'
}

function bracketMeaning(content: string, inline: Inline, desk: Desk): Node | 'words' | undefined {
  const command = content.trim().toLowerCase()
  const origin = originAt(desk, inline.offset)
  const strength = Object.hasOwn(pauses, command) ? pauses[command] : undefined
  if (strength !== undefined) return { type: 'break', strength, origin }
  const { brackets, bracketsAreWords } = desk.dialect.plainText ?? {}
  const isMarkup = brackets !== undefined && bracketsAreWords !== true
  const milliseconds = isMarkup ? timeIn(command, true) : undefined
  if (milliseconds !== undefined) return { type: 'break', milliseconds: Math.round(milliseconds), origin }
  if (!isMarkup && !isCommand(content)) return 'words'
  drop(inline, desk)
  return undefined
}

/** What a tag says of the words behind it. */
function follow(tag: Tag, desk: Desk): void {
  const { name, form, attributes } = tag
  const ratio = Number(attributes.get('ratio')?.value ?? Number.NaN)
  if (name === 'break') return
  if (name === 'spell' || name === 'phoneme') desk.inside = form === 'open' ? tag : undefined
  else if (name === 'speed' && ratio > 0) desk.rate = ratio === 1 ? undefined : `${Math.round(ratio * 100)}%`
  else if (name === 'volume' && ratio > 0) desk.volume = ratio === 1 ? undefined : decibels(ratio)
  else if (form !== 'close') drop(tag, desk)
}

function decibels(ratio: number): string {
  const change = Math.round(20 * Math.log10(ratio))
  return change < 0 ? `${change}dB` : `+${change}dB`
}

function drop({ offset, end }: Inline, { diagnostics, file, text, dialect }: Desk): void {
  const what = text.slice(offset, Math.min(end, offset + 60))
  diagnostics.push(diagnose('convert/not-carried', placeAt(file, text, offset, end - offset), what, dialect.title))
}
