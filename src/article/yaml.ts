import { Composer, type CST, type Document, isMap, isScalar, isSeq, Lexer, type Node, Parser, type YAMLMap } from 'yaml'
import { diagnose } from '../report/diagnostic.js'
import { sourceOffset } from '../report/written.js'
import { characterName, oddCharacters, reportOddCharacter } from './characters.js'
import { excerpt, type Findings } from './findings.js'
import { createGate, type Gate } from './gate.js'
import type { MapEntry, MapNode, SourceNode, Span, TextNode } from './nodes.js'
import { type ScalarStyle, scalarMap } from './positions.js'
import { reportSyntax } from './syntax.js'

/**
 * The YAML of a content file as a plain tree with positions; undefined after errors.
 * Only what articles need is let in: one document that is a map of texts, lists and maps. Everything is text (`1.10` stays
 * `1.10`), and nothing can refer to anything, so a small file stays small.
 */
export function readYaml(findings: Findings): MapNode | undefined {
  checkCharacters(findings)
  const document = parse(findings)
  const contents = document?.contents ?? undefined
  if (document === undefined || findings.failed()) return undefined
  const root = contents === undefined ? undefined : nodeOf(contents, findings)
  if (root?.type === 'map') return root
  const isEmpty = root === undefined || (root.type === 'text' && root.value === '')
  findings.report(diagnose(isEmpty ? 'yaml/empty' : 'yaml/not-a-map', findings.place(root?.start ?? 0)))
  return undefined
}

/** Characters that stand in the file as they are; escapes are looked at when they are decoded. */
function checkCharacters(findings: Findings): void {
  const { source } = findings
  if (source.charCodeAt(0) === 0xfeff) {
    findings.report(diagnose('text/refused-character', findings.place(0, 1), characterName('\ufeff')))
  }
  for (const character of oddCharacters(source)) reportOddCharacter(findings, character, character.offset)
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
  const [document, second] = withoutStacks(() => [...composer.compose(tokens, true, findings.source.length)])
  if (document === undefined) return undefined
  reportSyntax(findings, [...document.errors, ...document.warnings], gate.openQuote())
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
  const span = spanOf(node)
  if (isSeq(node)) return { type: 'list', items: node.items.map(item => nodeOf(item as Node, findings)), ...span }
  if (!isScalar(node)) throw new Error('the gate lets no other kind of node in')
  return textNode(String(node.value ?? ''), (node.type ?? 'PLAIN') as ScalarStyle, span, findings)
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end }
}

function mapNode(node: YAMLMap, findings: Findings): MapNode {
  const seen = new Set<string>()
  const entries: MapEntry[] = []
  for (const pair of node.items) {
    const key = nodeOf(pair.key as Node, findings)
    if (key.type !== 'text') throw new Error('the composer lets no other kind of key in')
    const value = pair.value === null ? absent(key.end) : nodeOf(pair.value as Node, findings)
    if (isAllowed(key, seen, findings)) entries.push({ key, value })
    seen.add(key.value)
  }
  return { type: 'map', entries, ...spanOf(node) }
}

/** A key without a value, as in `{ title }`. */
function absent(at: number): TextNode {
  return { type: 'text', value: '', map: [0, at], start: at, end: at }
}

/** Names that mean something to JavaScript's objects: never a field of ours, and a trap for whoever takes them for one. */
const reservedNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

function isAllowed(key: TextNode, seen: ReadonlySet<string>, findings: Findings): boolean {
  const code = seen.has(key.value)
    ? 'yaml/duplicate-key'
    : key.value === '<<'
      ? 'yaml/merge-key'
      : reservedNames.has(key.value)
        ? 'yaml/reserved-name'
        : undefined
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
  return style === 'PLAIN' ? withComment(node, findings) : node
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
