/**
 * Mends a document until its dialect takes it: each thing the check finds is taken back by the smallest change, and all that is
 * good stays as it is, byte by byte. Words are never taken out.
 *
 *     <speak>Rund <break time="12s"/><x>drei</x> Tage</speak>  →  <speak>Rund <break time="10000ms"/><break time="2000ms"/>drei Tage</speak>
 */

import { linesOf } from '../report/lines.js'
import { type Finding as CheckFinding, check } from './check.js'
import type { CheckRequest, Dialect, PrintRequest, ValueForm } from './dialect.js'
import { readDocument } from './document.js'
import { mendText } from './fix-text.js'
import { ofModel } from './index.js'
import { closeTag, escapeText, openTag } from './markup.js'
import { signed } from './prosody.js'
import { measureIn, timeIn } from './values.js'

export interface Mended {
  readonly text: string
  /** How many things were mended. */
  readonly count: number
  /** What could not be. */
  readonly findings: readonly CheckFinding[]
}

/** A change of the text: what stands between two offsets becomes something else. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Span {
  readonly start: number
  readonly end: number
}

/** An element by its tags; `close` is absent for `<x/>`. */
interface Element {
  readonly name: string
  readonly open: Span
  close?: Span
}

/** The elements of a document by where their tags begin, opening and closing ones. */
interface Elements {
  readonly byTag: ReadonlyMap<number, Element>
  readonly root: Element | undefined
}

/** A thing that was found, with the offset of its place. */
interface Trouble {
  readonly finding: CheckFinding
  readonly at: number
  readonly text: string
  readonly elements: Elements
  readonly dialect: Dialect
  readonly request: PrintRequest
}

/** More rounds than any document needs: a change can bring up the next thing, but only so often. */
const mostRounds = 40

/** Takes back what a dialect does not take. A text that is too long stays so: it has to be divided, which is `convert`'s work. */
export function fixMarkup(text: string, dialectAsked: Dialect, asked: CheckRequest): Mended {
  const dialect = ofModel(dialectAsked, asked.model)
  const request = { language: asked.language ?? 'de-DE', voiceOf: () => asked.voice }
  let mended = text
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const findings = check(mended, dialect, asked, Number.POSITIVE_INFINITY)
    const edits =
      dialect.root === undefined
        ? (mendText(mended, findings, dialect) ?? []).map(it => [it])
        : editsFor(findings, mended, dialect, request)
    if (edits.length === 0) break
    count += edits.length
    mended = applied(mended, edits)
  }
  return { text: mended, count, findings: check(mended, dialect, asked) }
}

function editsFor(
  findings: readonly CheckFinding[],
  text: string,
  dialect: Dialect,
  request: PrintRequest
): readonly (readonly Edit[])[] {
  const { offsetOf } = linesOf('', text)
  const elements = elementsOf(text, dialect)
  // before anything else a document has to be XML
  const broken = findings.filter(({ code }) => code === 'dialect/not-xml')
  const changes: (readonly Edit[])[] = []
  const touched = new Set<number>()
  for (const finding of broken.length > 0 ? broken : findings) {
    const { place } = finding
    const mend = mends[finding.code]
    if (place === undefined || mend === undefined) continue
    const at = offsetOf(place)
    const edits = mend({ finding, at, text, elements, dialect, request })
    const tags = edits.map(({ start }) => text.lastIndexOf('<', start))
    // A tag that this round changes already is looked at again in the next one.
    if (edits.length === 0 || tags.some(it => touched.has(it))) continue
    for (const it of tags) touched.add(it)
    changes.push(edits)
  }
  return changes
}

function applied(text: string, changes: readonly (readonly Edit[])[]): string {
  let mended = ''
  let done = 0
  for (const { start, end, text: other } of changes.flat().sort((a, b) => a.start - b.start)) {
    mended += text.slice(done, start) + other
    done = Math.max(done, end)
  }
  return mended + text.slice(done)
}

function elementsOf(text: string, dialect: Dialect): Elements {
  const byTag = new Map<number, Element>()
  const open: Element[] = []
  let root: Element | undefined
  readDocument(text, dialect, {
    open: (name, _, start, end) => {
      const element = { name, open: { start, end } }
      root ??= element
      byTag.set(start, element)
      open.push(element)
    },
    close: (_, start, end) => {
      const element = open.pop()
      if (element === undefined || element.open.start === start) return
      element.close = { start, end }
      byTag.set(start, element)
    },
    text: () => {},
    doctype: () => {},
    instruction: () => {}
  })
  return { byTag, root }
}

/** The element in one of whose tags an offset lies. */
function elementAt({ text, elements }: Trouble, at: number): Element | undefined {
  return elements.byTag.get(text.charAt(at) === '<' ? at : text.lastIndexOf('<', at))
}

type Mend = (trouble: Trouble) => readonly Edit[]

/** How each kind of finding is taken back; what is not listed a person has to decide. */
const mends: Readonly<Partial<Record<CheckFinding['code'], Mend>>> = {
  'dialect/not-xml': escapeSign,
  'dialect/unknown-element': unwrap,
  'dialect/wrong-place': trouble => wrapInVoice(trouble) ?? unwrap(trouble),
  'dialect/wrong-order': unwrap,
  'dialect/not-for-this-voice': unwrap,
  'dialect/wrong-content': unwrap,
  'dialect/too-many': unwrap,
  'dialect/inside-word': unwrap,
  'dialect/part-of-sentence': unwrap,
  'dialect/undeclared-prefix': unwrap,
  'dialect/unknown-attribute': dropAttribute,
  'dialect/bad-value': dropAttribute,
  'dialect/duplicate-id': dropAttribute,
  'dialect/unknown-name': dropAttribute,
  'dialect/reference': dropAttribute,
  'dialect/out-of-range': clamp,
  'dialect/missing-attribute': trouble => completeRoot(trouble) ?? unwrap(trouble),
  'dialect/missing-element': trouble => wrapInVoice(trouble) ?? [],
  'dialect/text-here': trouble => wrapInVoice(trouble) ?? [],
  'dialect/wrong-root': renameRoot,
  'dialect/not-empty': emptyIt,
  'dialect/cdata': plainCdata
}

/** Takes an element's tags away and leaves what stands between them. */
function unwrap(trouble: Trouble): readonly Edit[] {
  const element = elementAt(trouble, trouble.at)
  if (element === undefined || element === trouble.elements.root) return []
  const { open, close } = element
  return [{ ...open, text: '' }, ...(close === undefined ? [] : [{ ...close, text: '' }])]
}

/** Takes away the attribute whose name or value stands at an offset. */
function dropAttribute(trouble: Trouble): readonly Edit[] {
  const { text, at } = trouble
  const open = elementAt(trouble, at)?.open
  if (open === undefined) return []
  // what only the element as a whole shows has the element's place
  if (at === open.start) return unwrap(trouble)
  const attribute = /\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*')/g
  attribute.lastIndex = open.start
  for (let match = attribute.exec(text); match !== null && match.index < open.end; match = attribute.exec(text)) {
    const end = match.index + match[0].length
    if (match.index < at && at <= end) return [{ start: match.index, end, text: '' }]
  }
  return []
}

/** The nearest value the attribute may have; a pause that is too long becomes several. */
function clamp(trouble: Trouble): readonly Edit[] {
  const { text, at, finding, dialect } = trouble
  const [name = '', value = ''] = String(finding.args[0] ?? '').split(/ (.*)/s)
  const element = finding.path.slice(finding.path.lastIndexOf('/') + 1)
  const rule = dialect.elements[element]?.attributes[name]
  const near = rule?.forms.map(form => nearest(value, form)).find(it => it !== undefined)
  if (near === undefined) return dropAttribute(trouble)
  const end = at + value.length
  if (element !== 'break' || name !== 'time') return [{ start: at, end, text: near }]
  const open = elementAt(trouble, at)?.open
  const around = open && ([text.slice(open.start, at), text.slice(end, open.end)] as const)
  const pauses = around && pausesFor(value, near, around)?.join(dialect.betweenPauses ?? '')
  return open === undefined || pauses === undefined ? [] : [{ ...open, text: pauses }]
}

function nearest(value: string, form: ValueForm): string | undefined {
  const number = Number.parseFloat(value)
  if (form.form === 'time' && timeIn(value, form.decimal) !== undefined && form.most !== undefined)
    return `${form.most}ms`
  if (form.form === 'percent' && /^[+-]?[\d.]+%$/.test(value)) return `${within(number, form)}%`
  if (form.form === 'number' && /^[+-]?[\d.]+$/.test(value)) return `${within(number, form)}`
  if (form.form === 'measure' && measureIn(value, form) !== undefined)
    return `${signed(within(number, form))}${form.unit}`
  return undefined
}

function within(number: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, number))
}

/** An hour of silence is a slip: beyond it a pause is not repeated but cut. */
const mostPauses = 360

function pausesFor(
  value: string,
  longest: string,
  [before, after]: readonly [before: string, after: string]
): readonly string[] | undefined {
  const whole = timeIn(value, true)
  const most = timeIn(longest, true)
  if (whole === undefined || most === undefined || most === 0) return undefined
  const pauses: string[] = []
  for (let rest = Math.round(whole); rest > 0 && pauses.length < mostPauses; rest -= most)
    pauses.push(`${before}${Math.min(rest, most)}ms${after}`)
  return pauses
}

/** What the root must say of itself. */
function completeRoot({ at, finding, dialect, request, elements }: Trouble): readonly Edit[] | undefined {
  if (at !== elements.root?.open.start) return undefined
  const name = String(finding.args[0] ?? '')
  const value = dialect.root?.attributes(request)[name]
  const end = at + 1 + (dialect.root?.element.length ?? 0)
  return value === undefined ? [] : [{ start: end, end, text: openTag('', { [name]: value }).slice(1, -1) }]
}

function renameRoot({ elements: { root: element }, dialect: { root } }: Trouble): readonly Edit[] {
  if (root === undefined || element === undefined) return []
  const { name, open, close } = element
  const renamed = { start: open.start + 1, end: open.start + 1 + name.length, text: root.element }
  return close === undefined ? [renamed] : [renamed, { ...close, text: closeTag(root.element) }]
}

/** Puts everything into the element a dialect wants around all words, such as a voice. */
function wrapInVoice({ text, elements: { root }, finding, dialect, request }: Trouble): readonly Edit[] | undefined {
  if (dialect.wrapper === undefined || finding.path.split('/').length > 2 || root?.close === undefined) return undefined
  const { element, attributes } = dialect.wrapper(request)
  const { end } = root.open
  const { start } = root.close
  if (text.slice(end, start).includes(`<${element}`)) return undefined
  return [
    { start: end, end, text: openTag(element, attributes) },
    { start, end: start, text: closeTag(element) }
  ]
}

/** `<break>Tage</break>` → `<break/>Tage`. */
function emptyIt(trouble: Trouble): readonly Edit[] {
  const { open, close } = elementAt(trouble, trouble.at) ?? {}
  if (open === undefined || close === undefined) return []
  return [
    { start: open.end - 1, end: open.end, text: '/>' },
    { ...close, text: '' }
  ]
}

function plainCdata({ text, at }: Trouble): readonly Edit[] {
  const start = text.lastIndexOf('<![CDATA[', at)
  const end = text.indexOf(']]>', start)
  if (start === -1 || end === -1) return []
  return [{ start, end: end + 3, text: escapeText(text.slice(start + '<![CDATA['.length, end)) }]
}

/** A sign that means something to XML and was meant as itself; a tag that is not closed a person has to close. */
function escapeSign({ text, at, finding }: Trouble): readonly Edit[] {
  const character = text.charAt(at)
  const problem = String(finding.args[0] ?? '').split(' ', 1)[0]
  if (character === '&') return [{ start: at, end: at + 1, text: '&amp;' }]
  if (character === '<' && !/[\p{L}_/!?]/u.test(text.charAt(at + 1))) return [{ start: at, end: at + 1, text: '&lt;' }]
  if (problem === 'bad-character') return [{ start: at, end: at + 1, text: '' }]
  return []
}
