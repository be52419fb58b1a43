import type { MapNode, SourceNode } from '../../article/nodes.js'
import type { LexiconEntryView } from '../protocol.js'
import { editScalar, inlineScalar } from './scalar-edit.js'
import { columnOf, nodeAt, scalarsOf, treeOf } from './yaml-tree.js'

/** The fields of an entry in the order we write them. */
const fields = ['term', 'match', 'lang', 'respell', 'ipa', 'alias', 'note', 'source'] as const

function rankOf(name: string): number {
  return (fields as readonly string[]).indexOf(name)
}

/** A lexicon file that holds nothing yet. */
export const emptyLexicon = `# yaml-language-server: $schema=../.schema/lexicon.schema.json
entries: []
`

/** The entries of a lexicon as they stand in its file; undefined where it can not be read. */
export function entriesIn(file: string, source: string): readonly LexiconEntryView[] | undefined {
  const root = treeOf(file, source)
  return root && entryNodes(root).map(entryOf)
}

function entryNodes(root: MapNode): readonly MapNode[] {
  const list = nodeAt(root, 'entries')
  return list?.type === 'list' ? list.items.filter((item): item is MapNode => item.type === 'map') : []
}

function entryOf({ entries }: MapNode): LexiconEntryView {
  const written = entries.flatMap(({ key, value }) =>
    value.type === 'text' && value.value !== '' ? [[key.value, value.value] as const] : []
  )
  return Object.fromEntries(written) as unknown as LexiconEntryView
}

/** Whether two entries say the same. */
export function sameEntry(a: LexiconEntryView | null, b: LexiconEntryView | null): boolean {
  return a === b || (a !== null && b !== null && fields.every(name => (a[name] ?? '') === (b[name] ?? '')))
}

/**
 * The source with an entry written into it: changed in its place where there is one for the term, else put in by the alphabet, in the way
 * the entries around it are written. Everything else stays as it is. Undefined where the result would not read back so.
 */
export function writeEntry(file: string, source: string, entry: LexiconEntryView): string | undefined {
  const root = treeOf(file, source)
  if (root === undefined) return undefined
  const index = entryNodes(root).findIndex(node => entryOf(node).term === entry.term)
  const changed = index === -1 ? withNewEntry(source, root, entry) : withChangedEntry(file, source, index, entry)
  return changed !== undefined && holds(file, changed, source, entry) ? changed : undefined
}

/** All entries are there as they were, but for the one that was written. */
function holds(file: string, changed: string, before: string, entry: LexiconEntryView): boolean {
  const [now, then] = [entriesIn(file, changed), entriesIn(file, before)]
  if (now === undefined || then === undefined) return false
  const others = (all: readonly LexiconEntryView[]) => all.filter(({ term }) => term !== entry.term)
  const [a, b] = [others(now), others(then)]
  const its = now.find(({ term }) => term === entry.term) ?? null
  return a.length === b.length && a.every((it, i) => sameEntry(it, b[i] ?? null)) && sameEntry(its, entry)
}

/** Changes, adds and removes the fields that differ, one after the other. */
function withChangedEntry(file: string, source: string, index: number, entry: LexiconEntryView): string | undefined {
  let changed: string | undefined = source
  for (const name of fields) {
    const root: MapNode | undefined = changed === undefined ? undefined : treeOf(file, changed)
    const node = root && entryNodes(root)[index]
    if (changed === undefined || node === undefined) return undefined
    const path = `entries[${index}].${name}`
    const now: string = entryOf(node)[name] ?? ''
    const wanted = entry[name] ?? ''
    if (now === wanted) continue
    if (wanted === '') changed = withoutField(changed, node, name)
    else if (node.entries.some(({ key }) => key.value === name))
      changed = editScalar(file, changed, { path, start: 0, end: lengthAt(file, changed, path), text: wanted })
    else changed = withField(changed, node, name, wanted)
  }
  return changed
}

function lengthAt(file: string, source: string, path: string): number {
  const root = treeOf(file, source)
  return (root && scalarsOf(root, source).get(path)?.node.value.length) ?? 0
}

/** Adds a field behind the last one before it in our order. */
function withField(source: string, node: MapNode, name: string, value: string): string {
  const rank = rankOf(name)
  const before = node.entries.filter(({ key }) => rankOf(key.value) < rank).at(-1) ?? node.entries[0]
  const at = before === undefined ? node.start : endOf(source, before.value)
  const written = `${name}: ${inlineScalar(value)}`
  const isFlow = source.charAt(node.start) === '{'
  const indent = before === undefined ? 0 : columnOf(source, before.key.start)
  const line = isFlow ? at : lineEnd(source, at)
  const added =
    !isFlow || source.slice(node.start, node.end).includes('\n') ? `\n${' '.repeat(indent)}${written}` : ` ${written}`
  if (!isFlow) return source.slice(0, line) + added + source.slice(line)
  // In brackets a comma ends the field before; one that stands there already is used.
  const comma = /^\s*,/.exec(source.slice(at))?.[0].length ?? 0
  return comma > 0
    ? `${source.slice(0, at + comma)}${added},${source.slice(at + comma)}`
    : `${source.slice(0, at)},${added}${source.slice(at)}`
}

function withoutField(source: string, node: MapNode, name: string): string {
  const index = node.entries.findIndex(({ key }) => key.value === name)
  const [before, field] = [node.entries[index - 1], node.entries[index]]
  if (before === undefined || field === undefined) return source
  const [from, to] = [endOf(source, before.value), endOf(source, field.value)]
  if (source.charAt(node.start) === '{') return source.slice(0, from) + source.slice(to)
  return source.slice(0, lineEnd(source, from)) + source.slice(lineEnd(source, to))
}

function endOf(source: string, node: SourceNode): number {
  return node.start + source.slice(node.start, node.end).trimEnd().length
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end
}

function withNewEntry(source: string, root: MapNode, entry: LexiconEntryView): string | undefined {
  const list = nodeAt(root, 'entries')
  const nodes = entryNodes(root)
  const [first] = nodes
  if (list?.type !== 'list' || first === undefined || source.charAt(list.start) === '[') {
    const key = root.entries.find(it => it.key.value === 'entries')?.key
    if (key === undefined) return undefined
    const rest =
      list === undefined ? source.slice(lineEnd(source, key.end)) : source.slice(Math.max(list.end, key.end + 1))
    return nodes.length > 0
      ? undefined
      : `${source.slice(0, key.end)}:\n${lineOf(entry, '  ', true)}${rest.startsWith('\n') ? '' : '\n'}${rest}`
  }
  const dash = source.lastIndexOf('-', first.start)
  const indent = ' '.repeat(columnOf(source, dash))
  const written = lineOf(entry, indent, source.charAt(first.start) === '{')
  const next = nextInOrder(nodes, entry)
  if (next === undefined) {
    const last = nodes.at(-1) ?? first
    const end = lineEnd(source, endOf(source, last))
    return `${source.slice(0, end)}\n${written}${source.slice(end)}`
  }
  const start = source.lastIndexOf('\n', source.lastIndexOf('-', next.start)) + 1
  return `${source.slice(0, start)}${written}\n${source.slice(start)}`
}

/** The entry the new one goes before, where the entries stand by the alphabet; undefined for the end. */
function nextInOrder(nodes: readonly MapNode[], { term }: LexiconEntryView): MapNode | undefined {
  const { compare } = new Intl.Collator('de')
  const terms = nodes.map(node => entryOf(node).term)
  const isSorted = terms.every((it, i) => i === 0 || compare(terms[i - 1] ?? '', it) <= 0)
  return isSorted ? nodes.find((_, i) => compare(terms[i] ?? '', term) > 0) : undefined
}

function lineOf(entry: LexiconEntryView, indent: string, flow: boolean): string {
  const written = fields.flatMap(name => (entry[name] ? [`${name}: ${inlineScalar(entry[name])}`] : []))
  return flow ? `${indent}- { ${written.join(', ')} }` : `${indent}- ${written.join(`\n${indent}  `)}`
}
