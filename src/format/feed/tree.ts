import { readXml, type XmlAttributes, type XmlError } from '../../script/xml.js'
import { namespaceOf } from './namespaces.js'

/** An element of a feed as it stands in its file; offsets are UTF-16 units of the feed's text. */
export interface FeedNode {
  /** By what it means, whatever prefix the file has for it: `itunes:image`; unknown vocabularies have their address: `{https://…}name`. */
  readonly name: string
  /** As the file writes it. */
  readonly written: string
  readonly attributes: XmlAttributes
  /** From the `<` of its start tag … */
  readonly offset: number
  /** … which ends here … */
  readonly contentStart: number
  /** … to the `<` of its end tag … */
  readonly contentEnd: number
  /** … to behind its `>`. For `<x/>` the last three are one. */
  readonly end: number
  /** Its own text, decoded. */
  readonly value: string
  readonly children: readonly FeedNode[]
}

export function childOf(node: FeedNode, name: string): FeedNode | undefined {
  return node.children.find(child => child.name === name)
}

/** The text of a field, trimmed; '' where there is none. */
export function childValue(node: FeedNode, name: string): string {
  return childOf(node, name)?.value.trim() ?? ''
}

/** A name whose prefix nobody declared. */
export interface Stray {
  readonly name: string
  readonly prefix: string
  readonly offset: number
}

export interface Tree {
  readonly root: FeedNode | undefined
  /** The first of each prefix. */
  readonly strays: readonly Stray[]
  readonly error: XmlError | undefined
}

/** A node while its document is read. */
type GrowingNode = { -readonly [Field in keyof FeedNode]: FeedNode[Field] } & { children: GrowingNode[] }

/** What names mean where we are: the addresses declared there by prefix, those around it, and the names met so far. */
interface Scope {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: Scope | undefined
  readonly names: Map<string, Name>
}

/** A name, kept once however often it occurs. */
interface Name {
  readonly written: string
  /** Undefined where nobody declared its prefix. */
  readonly name: string | undefined
}

/** What is known while a document is read. */
interface Reading {
  /** The open elements and the scopes inside them, the innermost one last. */
  readonly open: GrowingNode[]
  readonly scopes: Scope[]
  readonly strays: Map<string, Stray>
}

/** Most elements are leaves; they share one list. */
const noChildren: GrowingNode[] = []
const noAttributes: XmlAttributes = new Map()
const always: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

/** Reads a text as XML with namespaces into a tree; with an error, the tree is what came before it. */
export function readTree(text: string): Tree {
  const document = node({ written: '', name: '' }, noAttributes, 0, 0)
  const scope: Scope = { declared: always, outer: undefined, names: new Map() }
  const reading: Reading = { open: [document], scopes: [scope], strays: new Map() }
  const error = readXml(withoutInstructions(text), {
    open: (written, attributes, offset, end) => openNode(reading, written, attributes, offset, end),
    close: (_name, offset, end) => closeNode(reading, offset, end),
    text: value => addText(reading.open.at(-1), value),
    doctype() {},
    instruction() {}
  })
  return { root: document.children[0], strays: [...reading.strays.values()], error }
}

function node({ written, name = written }: Name, attributes: XmlAttributes, offset: number, end: number): GrowingNode {
  const value = ''
  const children = noChildren
  return { name, written, attributes, offset, contentStart: end, contentEnd: end, end, value, children }
}

function openNode(reading: Reading, written: string, attributes: XmlAttributes, offset: number, end: number): void {
  const { open, scopes } = reading
  const outer = scopes.at(-1) as Scope
  const scope = attributes.size === 0 ? outer : scopeOf(attributes, outer)
  const name = nameIn(scope, written)
  if (name.name === undefined) addStray(reading, written, offset)
  for (const [key, { nameOffset }] of attributes) if (!isDeclared(key, scope)) addStray(reading, key, nameOffset)
  const opened = node(name, attributes, offset, end)
  const parent = open.at(-1)
  if (parent?.children === noChildren) {
    parent.children = [opened]
    if (parent.value.trim() === '') parent.value = ''
  } else parent?.children.push(opened)
  open.push(opened)
  scopes.push(scope)
}

/** White space between elements is no value; thousands of episodes are full of it. */
function addText(top: GrowingNode | undefined, value: string): void {
  if (top === undefined || (top.children !== noChildren && !/\S/.test(value))) return
  top.value = top.value === '' ? value : top.value + value
}

function closeNode({ open, scopes }: Reading, offset: number, end: number): void {
  const closed = open.pop()
  scopes.pop()
  if (closed === undefined) return
  if (end !== closed.contentStart) closed.contentEnd = offset
  closed.end = end
}

function addStray({ strays }: Reading, name: string, offset: number): void {
  const prefix = name.slice(0, name.indexOf(':'))
  if (!strays.has(prefix)) strays.set(prefix, { name, prefix, offset })
}

/** Prefixes and addresses that a start tag declares; the default one has the prefix ''. */
export function declarationsOf(attributes: XmlAttributes): readonly (readonly [prefix: string, address: string])[] {
  return [...attributes].flatMap(([name, { value }]) => {
    if (name === 'xmlns') return [['', value] as const]
    return name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : []
  })
}

/** Declarations of a start tag hold for it and for what is in it. */
function scopeOf(attributes: XmlAttributes, outer: Scope): Scope {
  for (const name of attributes.keys()) {
    if (!name.startsWith('xmlns')) continue
    return { declared: new Map(declarationsOf(attributes)), outer, names: new Map() }
  }
  return outer
}

/** Looked for from inside to outside: nobody nests deep, and some declare at every episode. */
function addressOf(prefix: string, innermost: Scope): string | undefined {
  for (let scope: Scope | undefined = innermost; scope !== undefined; scope = scope.outer) {
    const address = scope.declared.get(prefix)
    if (address !== undefined) return address
  }
  return undefined
}

function nameIn(scope: Scope, written: string): Name {
  const known = scope.names.get(written)
  if (known !== undefined) return known
  const name: Name = { written, name: meaningOf(written, scope) }
  scope.names.set(written, name)
  return name
}

/** Names without a prefix are RSS's own, unless their default vocabulary is one that we know: some give RSS an address. */
function meaningOf(written: string, scope: Scope): string | undefined {
  const colon = written.indexOf(':')
  const address = addressOf(colon === -1 ? '' : written.slice(0, colon), scope)
  if (address === undefined) return colon === -1 ? written : undefined
  const space = namespaceOf(address)
  const local = written.slice(colon + 1)
  if (space !== undefined) return `${space}:${local}`
  return colon === -1 ? local : `{${address}}${local}`
}

function isDeclared(attribute: string, scope: Scope): boolean {
  const colon = attribute.indexOf(':')
  return colon === -1 || attribute.startsWith('xmlns:') || addressOf(attribute.slice(0, colon), scope) !== undefined
}

const declaration = /^<\?xml [^>]{0,200}\?>/
const instruction = /<\?(?!xml[\s?])[A-Za-z_][\w.-]{0,60}[\s?]/iy
const blanks = /\s*/y

/**
 * The text with instructions (style sheets, mostly) and a document type before the root as blanks of the same length: they mean nothing
 * to us, and without them most feeds are plain enough for the fast way through. Entities of its own a feed can not have after that.
 */
function withoutInstructions(text: string): string {
  let kept = ''
  let done = 0
  for (let at = declaration.exec(text)?.[0].length ?? 0; ; ) {
    const start = matchAt(blanks, text, at)
    const isComment = text.startsWith('<!--', start)
    const end = isComment ? text.indexOf('-->', start + 4) + 3 : endOfIdle(text, start)
    if (end < start + 3) return done === 0 ? text : kept + text.slice(done)
    at = end
    if (isComment) continue
    kept += text.slice(done, start) + text.slice(start, at).replace(/[^\n\r]/g, ' ')
    done = at
  }
}

/** Where an instruction or a document type that begins here ends; -1 where there is none. */
function endOfIdle(text: string, start: number): number {
  if (matchAt(instruction, text, start) > start) return endBehind(/\?>/g, text, start)
  if (!text.startsWith('<!DOCTYPE', start)) return -1
  const own = text.indexOf('[', start)
  const end = text.indexOf('>', start) + 1
  return own !== -1 && own < end ? endBehind(/\]\s*>/g, text, own) : end
}

function endBehind(pattern: RegExp, text: string, from: number): number {
  const end = matchAt(pattern, text, from)
  return end === from ? -1 : end
}

/** Where a match that begins at `at` (or later, for a pattern that looks on) ends; `at` where there is none. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
