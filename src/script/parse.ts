import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { nearest } from '../report/nearest.js'
import type { Outcome } from '../report/outcome.js'
import { type Place, placeAt } from '../report/place.js'
import { type MarkupElement, type MarkupPart, type MarkupWords, readElements } from './elements.js'
import { literalBefore, type Run, splitMarks } from './marks.js'
import { placeOfOrigin, type Sources } from './origin.js'
import type { Node, Origin, Output, Script, Text } from './tree.js'
import { type ElementRule, inAttribute, type Values, vocabulary } from './vocabulary.js'
import type { XmlAttribute, XmlError } from './xml.js'

/** What marks in the rendered text refer to. */
export interface ParseRequest extends Sources {
  readonly language: string
  /** Origins of values, by the number in their marks. */
  readonly origins: readonly Origin[]
  /** Places of template wording, by the number in their marks. */
  readonly literals: readonly { readonly file: string; readonly start: number }[]
  /** The names show.yaml gives to what `voice` and `sound` can ask for; nothing is checked without them. */
  readonly cast?: Readonly<Record<'voice' | 'sound', readonly string[]>>
}

interface Desk extends ParseRequest {
  readonly marked: string
  readonly diagnostics: Diagnostic[]
}

/** Reads rendered, marked text as speech markup. A mistake in it is an error at the line and column of the template. */
export function parseScript(marked: string, request: ParseRequest): Outcome<Script | undefined> {
  const desk: Desk = { ...request, marked, diagnostics: [] }
  const read = readElements(marked)
  if ('error' in read) return { value: undefined, diagnostics: [notWellFormed(desk, read.error)] }
  const children = readBlocks(desk, read.parts, 'script')
  const { language, texts } = request
  const failed = desk.diagnostics.some(({ severity }) => severity === 'error')
  return { value: failed ? undefined : { language, texts, children }, diagnostics: desk.diagnostics }
}

function notWellFormed(desk: Desk, { problem, offset, name, expected = '', length }: XmlError): Diagnostic {
  return diagnose('markup/not-well-formed', templatePlace(desk, offset, length), problem, withoutMarks(name), expected)
}

/** The place in a template that produced the markup at an offset of the rendered text. */
function templatePlace(desk: Desk, offset: number, length: number): Place | undefined {
  const { literal, distance } = literalBefore(desk.marked, offset) ?? { literal: 0, distance: 0 }
  const at = desk.literals[literal]
  const source = at && desk.sourceOf(at.file)
  return source === undefined ? undefined : placeAt(at?.file ?? '', source, (at?.start ?? 0) + distance, length)
}

function elementPlace(desk: Desk, { name, offset }: MarkupElement): Place | undefined {
  return templatePlace(desk, offset, name.length + 1)
}

function originOf(desk: Desk, run: Run, shift: number): Origin {
  if (run.kind === 'value') return desk.origins[run.number] ?? nowhere
  const literal = desk.literals[run.number]
  return run.kind === 'literal' && literal
    ? { from: 'template', file: literal.file, start: literal.start + shift }
    : nowhere
}

const nowhere: Origin = { from: 'computed', by: 'unknown', of: [] }

/** A piece of a line: white space of a template with its line ends counted, or something that is said or done. */
type Atom =
  | { readonly space: number; readonly origin: Origin }
  | { readonly node: Node }
  | { readonly blocks: readonly Node[] }

/** White space of templates is folded as in XML documents; words of an article stay as they are. */
function atomsOf(desk: Desk, { runs }: MarkupWords): Atom[] {
  const atoms: Atom[] = []
  for (const run of runs) {
    if (run.kind === 'value') atoms.push({ node: { type: 'text', value: run.words, origin: originOf(desk, run, 0) } })
    else addLiteral(desk, run, atoms)
  }
  return atoms
}

/** Wording of a template: stretches of words with single blanks between them, and the white space around them. */
function addLiteral(desk: Desk, run: Run, atoms: Atom[]): void {
  const { words } = run
  for (let start = 0; start < words.length; ) {
    const origin = originOf(desk, run, start)
    const blank = isBlank(words, start)
    const end = blank ? endOfBlanks(words, start) : endOfWords(words, start)
    if (blank) atoms.push({ space: lineEnds(words, start, end), origin })
    else atoms.push({ node: { type: 'text', value: words.slice(start, end), origin } })
    start = end
  }
}

function isBlank(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return code === 32 || code === 10 || code === 9 || code === 13
}

function endOfBlanks(words: string, start: number): number {
  let end = start
  while (isBlank(words, end)) end++
  return end
}

/** The end of words with at most one plain blank between two of them. */
function endOfWords(words: string, start: number): number {
  for (let end = start; end < words.length; end++) {
    if (!isBlank(words, end)) continue
    const goesOn = words.charCodeAt(end) === 32 && end + 1 < words.length && !isBlank(words, end + 1)
    if (!goesOn) return end
  }
  return words.length
}

function lineEnds(words: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (words.charCodeAt(i) === 10) count++
  return count
}

/** Neighbouring white space counts as one, also across values that printed nothing. */
function foldSpaces(atoms: readonly Atom[]): Atom[] {
  const folded: Atom[] = []
  for (const atom of atoms) {
    const last = folded.at(-1)
    if ('space' in atom && last && 'space' in last)
      folded[folded.length - 1] = { ...last, space: last.space + atom.space }
    else folded.push(atom)
  }
  return folded
}

/** The nodes of a line; a space is kept at the end of the words before it, so that offsets into the template stay true. */
function lineOf(atoms: readonly Atom[], trim: boolean): Node[] {
  const nodes: Node[] = []
  foldSpaces(atoms).forEach((atom, i, all) => {
    if ('blocks' in atom) nodes.push(...atom.blocks)
    else if ('node' in atom) nodes.push(atom.node)
    else if (!trim || (i > 0 && i < all.length - 1)) addSpace(nodes, atom.origin)
  })
  return nodes
}

function addSpace(nodes: Node[], origin: Origin): void {
  const last = nodes.at(-1)
  if (last?.type === 'text' && last.origin.from === 'template')
    nodes[nodes.length - 1] = { ...last, value: `${last.value} ` }
  else nodes.push({ type: 'text', value: ' ', origin })
}

/** Blocks one after the other; loose words between blank lines and blocks are paragraphs. */
function readBlocks(desk: Desk, parts: readonly MarkupPart[], parent: string): Node[] {
  const blocks: Node[] = []
  let line: Atom[] = []
  const endParagraph = () => {
    blocks.push(...paragraphOf(lineOf(line, true)))
    line = []
  }
  const atoms = parts.flatMap((part): Atom[] => {
    if (part.kind === 'words') return atomsOf(desk, part)
    if (isBlock(part)) return [{ blocks: readElement(desk, part, parent, 'block') }]
    return readElement(desk, part, parent, 'line').map(node => ({ node }))
  })
  for (const atom of foldSpaces(atoms)) {
    if ('blocks' in atom || ('space' in atom && atom.space > 1)) endParagraph()
    if ('blocks' in atom) blocks.push(...atom.blocks)
    else line.push(atom)
  }
  endParagraph()
  return blocks
}

/** A line with words is a paragraph; pauses, cues and sounds that stand alone are blocks of their own. */
function paragraphOf(line: readonly Node[]): Node[] {
  return line.some(hasWords) ? [{ type: 'paragraph', children: line }] : line.filter(({ type }) => type !== 'text')
}

function hasWords(node: Node): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type !== 'cue' && 'children' in node && node.children.some(hasWords)
}

/** Whether an element is a block where both would do: it holds blocks. */
function isBlock({ name, children }: MarkupElement): boolean {
  const rule = ruleOf(name)
  if (rule === undefined || rule.place === 'line') return false
  if (rule.place !== 'both') return true
  return rule.content === 'either' && children.some(child => child.kind === 'element' && isBlock(child))
}

function ruleOf(name: string): ElementRule | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined
}

/** Gives an element its meaning; after a mistake what is inside is still read, so that all mistakes are found at once. */
function readElement(desk: Desk, element: MarkupElement, parent: string, place: 'block' | 'line'): Node[] {
  const rule = ruleOf(element.name)
  if (rule === undefined) {
    const near = nearest(element.name, Object.keys(vocabulary))
    desk.diagnostics.push(diagnose('markup/unknown-element', elementPlace(desk, element), element.name, near))
    return readContent(desk, element, 'either', place)
  }
  if (!mayStand(element, rule, parent))
    desk.diagnostics.push(diagnose('markup/misplaced', elementPlace(desk, element), element.name, parent))
  const values = readAttributes(desk, element, rule)
  if (element.name === 'voice' || element.name === 'sound') checkCast(desk, element, element.name, values.name)
  const title = element.attributes.get('title')
  const children = readContent(desk, element, rule.content, place)
  const node = rule.build(values, children, title ? titleOf(desk, title) : [], elementOrigin(desk, element))
  const only = readOutputs(desk, element)
  return [only ? { type: 'only', outputs: only, children: [node] } : node]
}

function mayStand(element: MarkupElement, rule: ElementRule, parent: string): boolean {
  switch (ruleOf(parent)?.content ?? 'blocks') {
    case 'words':
    case 'nothing':
      return false
    case 'items':
      return rule.place === 'list'
    case 'line':
      return (
        (rule.place === 'line' || rule.place === 'both') &&
        !isBlock(element) &&
        !(element.name === 's' && parent === 's')
      )
    default:
      return rule.place !== 'list'
  }
}

function readContent(
  desk: Desk,
  element: MarkupElement,
  content: ElementRule['content'],
  place: 'block' | 'line'
): Node[] {
  const { name, children } = element
  if (content === 'blocks' || (content === 'either' && place === 'block')) return readBlocks(desk, children, name)
  if (content === 'items' || content === 'nothing') {
    const inner = content === 'items' ? 'block' : 'line'
    return children.flatMap(child =>
      child.kind === 'element' ? readElement(desk, child, name, inner) : looseWords(desk, child, element)
    )
  }
  const atoms = children.flatMap((child): Atom[] => {
    if (child.kind === 'words') return atomsOf(desk, child)
    return readElement(desk, child, name, isBlock(child) ? 'block' : 'line').map(node => ({ node }))
  })
  return lineOf(atoms, name === 'p' || name === 's' || name === 'item' || name === 'label' || name === 'cue')
}

/** Words where only elements may stand. */
function looseWords(desk: Desk, { runs }: MarkupWords, parent: MarkupElement): Node[] {
  const words = runs.map(run => run.words).join('')
  const first = runs.find(run => run.words.trim() !== '')
  if (first === undefined) return []
  const shift = first.words.search(/\S/)
  const place = placeOfOrigin(originOf(desk, first, shift), desk, first.words.trimEnd().length - shift)
  desk.diagnostics.push(diagnose('markup/loose-words', place, words.trim().slice(0, 40), parent.name))
  return []
}

function elementOrigin(desk: Desk, { offset }: MarkupElement): Origin {
  const { literal, distance } = literalBefore(desk.marked, offset) ?? { literal: -1, distance: 0 }
  const at = desk.literals[literal]
  return at ? { from: 'template', file: at.file, start: at.start + distance } : nowhere
}

function titleOf(desk: Desk, { value }: XmlAttribute): Text[] {
  const atoms = atomsOf(desk, { kind: 'words', runs: splitMarks(value) })
  return lineOf(atoms, true).filter((node): node is Text => node.type === 'text')
}

function withoutMarks(marked: string): string {
  return splitMarks(marked)
    .map(({ words }) => words)
    .join('')
}

/** A role nobody has and a sound nobody has named would be passed over in silence. */
function checkCast(desk: Desk, element: MarkupElement, kind: 'voice' | 'sound', name: unknown): void {
  const known = desk.cast?.[kind]
  const attribute = element.attributes.get('name')
  if (known === undefined || attribute === undefined || typeof name !== 'string' || known.includes(name)) return
  const code = kind === 'voice' ? 'markup/unknown-voice' : 'markup/unknown-sound'
  // a loop writes the same tag many times
  if (desk.diagnostics.some(({ code: other, args: [told] }) => other === code && told === name)) return
  const place = valuePlace(desk, element, attribute)
  desk.diagnostics.push(diagnose(code, place, name, known.join(', '), nearest(name, known)))
}

function readAttributes(desk: Desk, element: MarkupElement, rule: ElementRule): Values {
  const values: Record<string, unknown> = {}
  for (const [name, attribute] of element.attributes) {
    const expected = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined
    if (expected) values[name] = readValue(desk, element, name, attribute, expected)
    else if (name !== 'in' || element.name === 'only') reportUnknown(desk, element, name, attribute)
  }
  reportMissing(desk, element, rule)
  return values
}

function reportUnknown(desk: Desk, element: MarkupElement, name: string, { nameOffset }: XmlAttribute): void {
  const place = templatePlace(desk, nameOffset, name.length)
  const near = attributeMeant(name, element)
  desk.diagnostics.push(diagnose('markup/unknown-attribute', place, element.name, name, near))
}

function attributeMeant(name: string, element: MarkupElement): string {
  return nearest(name, [...Object.keys(ruleOf(element.name)?.attributes ?? {}), 'in'])
}

/** What a misspelled attribute stands for is not missed as well. */
function reportMissing(desk: Desk, element: MarkupElement, { attributes, atLeastOne }: ElementRule): void {
  const names = Object.keys(attributes)
  const there = new Set(
    [...element.attributes.keys()].map(name => (names.includes(name) ? name : attributeMeant(name, element)))
  )
  const missing = names.filter(name => attributes[name]?.required && !there.has(name))
  if (atLeastOne && !names.some(name => there.has(name))) missing.push(names.join(' | '))
  for (const name of missing)
    desk.diagnostics.push(diagnose('markup/attribute-missing', elementPlace(desk, element), element.name, name))
}

function readValue(
  desk: Desk,
  element: MarkupElement,
  name: string,
  attribute: XmlAttribute,
  { read, allowed }: ElementRule['attributes'][string]
): unknown {
  const plain = withoutMarks(attribute.value)
  const value = read(plain)
  if (value === undefined)
    desk.diagnostics.push(
      diagnose(
        'markup/attribute-value',
        valuePlace(desk, element, attribute),
        element.name,
        name,
        plain.slice(0, 80),
        allowed
      )
    )
  return value
}

/** A value from the article is at fault in the article; wording of the template, in the template. */
function valuePlace(desk: Desk, element: MarkupElement, { value }: XmlAttribute): Place | undefined {
  const [run] = splitMarks(value)
  return run ? placeOfOrigin(originOf(desk, run, 0), desk, run.words.length) : elementPlace(desk, element)
}

function readOutputs(desk: Desk, element: MarkupElement): readonly Output[] | undefined {
  const attribute = element.name === 'only' ? undefined : element.attributes.get('in')
  return attribute && (readValue(desk, element, 'in', attribute, inAttribute) as readonly Output[] | undefined)
}
