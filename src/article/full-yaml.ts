import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type YAMLMap,
  type YAMLSeq
} from 'yaml'
import { diagnose } from '../report/diagnostic.js'
import { sourceOffset } from '../report/written.js'
import { oddCharacters, reportOddCharacter } from './characters.js'
import { emptyText } from './cursor.js'
import { excerpt, type Findings } from './findings.js'
import { createGate, type Gate } from './gate.js'
import { wrongKey } from './keys.js'
import type { ListNode, MapEntry, MapNode, SourceNode, Span, TextNode } from './nodes.js'
import { type ScalarStyle, scalarMap } from './positions.js'
import { reportSyntax } from './syntax.js'

/** YAML in full as a plain tree with positions; undefined after errors. It is the judge of what is right, and says what is wrong. */
export function readFullYaml(findings: Findings): MapNode | undefined {
  const document = parse(findings)
  const contents = document?.contents ?? undefined
  if (document === undefined || findings.failed()) return undefined
  const root = contents === undefined ? undefined : nodeOf(contents, findings)
  if (root?.type === 'map') return root
  const isEmpty = root === undefined || (root.type === 'text' && root.value === '')
  findings.report(diagnose(isEmpty ? 'yaml/empty' : 'yaml/not-a-map', findings.place(root?.start ?? 0)))
  return undefined
}

/**
 * Runs the package's lexer, parser and composer one token at a time, so that a gate can stop what must not be composed:
 * references, tags, depth, more tokens than a person writes.
 */
function parse(findings: Findings): Document.Parsed | undefined {
  const { source } = findings
  const parser = new Parser()
  const gate = createGate(findings)
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(source)) {
    if (!gate.admits(lexeme, parser.offset, parser.stack.length)) return undefined
    for (const token of parser.next(lexeme)) tokens.push(token)
  }
  for (const token of parser.end()) tokens.push(token)
  return gate.closed() ? undefined : compose(tokens, gate, findings)
}

function compose(tokens: readonly CST.Token[], gate: Gate, findings: Findings): Document.Parsed | undefined {
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent'
  })
  // Of a file of a thousand documents only two are looked at.
  const [document, second] = withoutStacks(() => {
    const [first, next] = composer.compose(tokens, true, findings.source.length)
    return [first, next]
  })
  if (document === undefined) return undefined
  reportSyntax(findings, [...document.errors, ...document.warnings], gate.open())
  if (second !== undefined && !findings.failed()) {
    findings.report(diagnose('yaml/several-documents', findings.place(second.range[0])))
  }
  return document
}

/**
 * The package makes an `Error` for each mistake, and in a file of a hundred thousand mistakes their stack traces, which
 * nobody sees, are four fifths of the time.
 */
function withoutStacks<Value>(work: () => Value): Value {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** The plain form of a node of the package; findings are reported on the way. */
function nodeOf(node: Node, findings: Findings): SourceNode {
  if (isMap(node)) return mapNode(node, findings)
  if (isSeq(node)) return listNode(node, findings)
  if (!isScalar(node)) throw new Error('the gate lets no other kind of node in')
  return textNode(String(node.value ?? ''), (node.type ?? 'PLAIN') as ScalarStyle, spanOf(node), findings)
}

/** A map or list ends with its bracket, or with the last thing in it: to the package, comments and empty lines below belong to it too. */
function spanOf(node: Node, last?: SourceNode): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end: last === undefined || (isCollection(node) && node.flow) ? end : last.end }
}

function listNode(node: YAMLSeq, findings: Findings): ListNode {
  const items = node.items.map(item => nodeOf(item as Node, findings))
  return { type: 'list', items, ...spanOf(node, items.at(-1)) }
}

function mapNode(node: YAMLMap, findings: Findings): MapNode {
  const seen = new Set<string>()
  const entries: MapEntry[] = []
  for (const pair of node.items) {
    const key = nodeOf(pair.key as Node, findings)
    if (key.type !== 'text') throw new Error('the composer lets no other kind of key in')
    const value = pair.value === null ? emptyText(key.end) : nodeOf(pair.value as Node, findings)
    if (isAllowed(key, seen, findings)) entries.push({ key, value })
    seen.add(key.value)
  }
  return { type: 'map', entries, ...spanOf(node, entries.at(-1)?.value) }
}

function isAllowed(key: TextNode, seen: ReadonlySet<string>, findings: Findings): boolean {
  const code = wrongKey(key.value, seen)
  if (code === undefined) return true
  findings.report(diagnose(code, findings.place(key.start, key.end - key.start), excerpt(key.value)))
  return false
}

function textNode(raw: string, style: ScalarStyle, span: Span, findings: Findings): TextNode {
  const { source } = findings
  const value = raw.includes('\r') ? withLineFeeds(raw) : raw
  const map = scalarMap(source, span.start, span.end, style, value)
  const node: TextNode = { type: 'text', value, map, ...span }
  if (style === 'QUOTE_DOUBLE') checkEscapes(node, findings)
  if (style !== 'PLAIN') return node
  reportDashes(node, findings)
  return withComment(node, findings)
}

/** A carriage return made by an escape is a line end like any other; the length stays, so the map does. */
function withLineFeeds(value: string): string {
  return value.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
}

/** Odd characters that an escape made; those that stand in the file as they are have been reported. */
function checkEscapes(node: TextNode, findings: Findings): void {
  for (const character of oddCharacters(node.value)) {
    const { offset, length } = character
    const origin = sourceOffset(node, offset)
    if (!findings.source.startsWith(node.value.slice(offset, offset + length), origin)) {
      const written = sourceOffset(node, offset + length) - origin
      reportOddCharacter(findings, { ...character, length: written }, origin)
    }
  }
}

/** A line that begins with a dash but is indented further than the items around it goes on with the text above. */
function reportDashes({ start, end }: Span, findings: Findings): void {
  const written = findings.source.slice(start, end)
  if (!written.includes('\n')) return
  for (const { 0: line, 1: words = '', index } of written.matchAll(/\n *(- .*)/g)) {
    const offset = start + index + line.length - words.length
    findings.report(diagnose('yaml/dash-in-text', findings.place(offset, words.length), excerpt(words)))
  }
}

/**
 * YAML takes ` #` behind a text for a comment: "Platz #1" becomes "Platz". A `#` that touches what follows is lost text;
 * one set off by a single blank may be, which whoever knows the field decides; more blanks are a comment.
 */
function withComment(node: TextNode, findings: Findings): TextNode {
  const { source } = findings
  const sign = node.end + blanksAt(source, node.end)
  if (source.charAt(sign) !== '#' || (sign === node.end && node.value !== '')) return node
  const lineEnd = source.indexOf('\n', sign)
  const comment: Span = { start: sign, end: lineEnd === -1 ? source.length : lineEnd }
  const isSetOff = source.charAt(sign + 1) === ' ' || source.charAt(sign + 1) === '\t'
  if (isSetOff) return sign - node.end === 1 && node.value !== '' ? { ...node, comment } : node
  const words = source.slice(sign, comment.end)
  findings.report(diagnose('yaml/lost-text', findings.place(sign, words.length), excerpt(words)))
  return node
}

function blanksAt(source: string, start: number): number {
  let at = start
  while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at++
  return at - start
}
