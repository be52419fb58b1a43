import { sourceOffset } from '../../report/written.js'
import { type Scalar, scalarsOf, treeOf } from './yaml-tree.js'

/** A stretch of one scalar's value and what is to stand there. Offsets count in the value. */
export interface ScalarEdit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The value of a scalar for a person: the line ends at its end are YAML's. */
export function shownValue(value: string): string {
  return value.replace(/\n{1,9}$/, '')
}

/**
 * The source with one stretch of one scalar replaced and nothing else changed: comments, order, quotes and line breaks stay. Several
 * ways of writing it are tried, the smallest first, and one counts only when the file reads back as it did but for the wanted value.
 * Undefined where none does, or where there is no such scalar.
 */
export function editScalar(file: string, source: string, edit: ScalarEdit): string | undefined {
  const root = treeOf(file, source)
  const before = root && scalarsOf(root, source)
  const scalar = before?.get(edit.path)
  if (before === undefined || scalar === undefined) return undefined
  const text = tidied(edit, scalar)
  const { value } = scalar.node
  const wanted = value.slice(0, edit.start) + text + value.slice(edit.end)
  if (wanted === value) return source
  const expected = new Map(Array.from(before, ([path, { node }]) => [path, path === edit.path ? wanted : node.value]))
  for (const candidate of candidates(source, scalar, { ...edit, text }, wanted))
    if (readsAs(file, candidate, expected)) return candidate
  return undefined
}

/** Typed text as a content file holds it: composed letters, line feeds, no blanks before line ends. */
function tidied({ text, end }: ScalarEdit, { node }: Scalar): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .split('\n')
    .map((line, i, all) => (i < all.length - 1 ? line.trimEnd() : line))
  const tidy = lines.join('\n')
  return end >= shownValue(node.value).length ? tidy.trimEnd() : tidy
}

function readsAs(file: string, source: string, expected: ReadonlyMap<string, string>): boolean {
  const root = treeOf(file, source)
  if (root === undefined) return false
  const found = scalarsOf(root, source)
  if (found.size !== expected.size) return false
  for (const [path, { node }] of found) if (expected.get(path) !== node.value) return false
  return true
}

type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded'

const styles: Readonly<Record<string, Style>> = { '"': 'double', "'": 'single', '|': 'literal', '>': 'folded' }

function styleOf(source: string, { node }: Scalar): Style {
  return styles[source.charAt(node.start)] ?? 'plain'
}

/** Ways to write the new value, the smallest change first. */
function* candidates(source: string, scalar: Scalar, edit: ScalarEdit, wanted: string): Generator<string> {
  const { node } = scalar
  const style = styleOf(source, scalar)
  const inPlace = written[style](edit.text, innerIndent(source, scalar))
  if (inPlace !== undefined && node.value !== '') {
    const from = sourceOffset(node, edit.start)
    const last = edit.end > edit.start ? sourceOffset(node, edit.end - 1) + 1 : from
    // Behind an escape or a folded line the next character's place is the end of what is replaced.
    for (const to of new Set([last, sourceOffset(node, edit.end)]))
      if (to >= from) yield source.slice(0, from) + inPlace + source.slice(to)
  }
  const end = node.start + source.slice(node.start, node.end).trimEnd().length
  const whole = (text: string) => source.slice(0, node.start) + text + source.slice(end)
  const gap = source.charAt(node.start - 1) === ':' ? ' ' : ''
  if (style === 'plain' && isPlain(wanted)) yield whole(gap + wanted)
  if (style === 'single') yield whole(`'${wanted.replaceAll("'", "''")}'`)
  if (wanted.includes('\n') && !scalar.inFlow) yield whole(gap + block(wanted, scalar.column + 2))
  yield whole(`${gap}"${escaped(wanted)}"`)
}

/** How a stretch is written inside a scalar of a style; undefined where the style can not hold it. */
const written: Readonly<Record<Style, (text: string, indent: string) => string | undefined>> = {
  plain: text => (text.includes('\n') ? undefined : text),
  single: text => (text.includes('\n') ? undefined : text.replaceAll("'", "''")),
  double: escaped,
  literal: (text, indent) => indented(text, indent),
  folded: (text, indent) => indented(text.replaceAll('\n', '\n\n'), indent)
}

function indented(text: string, indent: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${indent}`)
}

/** The blanks before the lines of a block scalar. */
function innerIndent(source: string, { node }: Scalar): string {
  const header = source.indexOf('\n', node.start)
  const lines = header === -1 ? [] : source.slice(header + 1, node.end).split('\n')
  const first = lines.find(line => line.trim() !== '') ?? ''
  return ' '.repeat(first.length - first.trimStart().length)
}

function block(text: string, width: number): string {
  const body = shownValue(text)
  const indent = ' '.repeat(width)
  return `|${text.endsWith('\n') ? '' : '-'}\n${indent}${indented(body, indent)}`
}

function isPlain(text: string): boolean {
  return text !== '' && !/[\n"'`]/.test(text.charAt(0)) && !text.includes('\n')
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t' }

/** A text as it stands between double quotes. */
function escaped(text: string): string {
  return text.replace(/[\\"\n\t]/g, sign => escapes[sign] ?? sign)
}

/** A text as a scalar of its own on one line: as it is where YAML reads it so, else in double quotes. */
export function inlineScalar(text: string): string {
  const safe = /^[\p{L}\d(][^\n:#,[\]{}&*!|>'"%@`\\]*$/u.test(text) && text === text.trim()
  return safe && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) ? text : `"${escaped(text)}"`
}
