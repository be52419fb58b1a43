import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { linesOf } from '../report/lines.js'
import { doubtOf } from './link.js'
import { jumpMarksIn } from './note-words.js'
import { mostNotesBytes } from './notes.js'
import { type HtmlAttribute, type HtmlPart, type HtmlTag, partsOfHtml } from './read-html.js'
import { shortened } from './reading/fields.js'

/**
 * Whether notes of anybody's making are such as every player shows: paragraphs, lists, links and line breaks, at most 4,000 bytes,
 * links that lead where they say, clock times that are no jump marks, and nothing that runs. The same mistake is told once, where it
 * stands first, and how often it is made. What is hundreds of times too long is not looked at to its end.
 */
export function checkNotes(whole: string, file: string): readonly Diagnostic[] {
  const text = whole.slice(0, mostCharacters)
  const desk: Desk = { text, found: new Map(), open: [] }
  checkLength(whole, desk)
  checkCharacters(desk)
  for (const part of partsOfHtml(text)) checkPart(part, desk)
  for (const tag of desk.open) if (!endsItself(tag)) report('unclosed', tag.name, tag, desk)
  const placeOf = linesOf(file, text).place
  return [...desk.found.values()].sort((a, b) => a.start - b.start).map(it => made(it, placeOf))
}

const mostCharacters = 1_000_000

const rules = {
  active: 'notes/active',
  'refused-link': 'notes/refused-link',
  lookalike: 'notes/lookalike',
  'insecure-link': 'notes/insecure-link',
  tag: 'notes/tag',
  attribute: 'notes/attribute',
  unclosed: 'notes/unclosed',
  'clock-time': 'notes/clock-time',
  hidden: 'notes/hidden-character',
  'too-long': 'notes/too-long'
} as const

type Rule = keyof typeof rules

interface Found {
  readonly rule: Rule
  readonly words: string
  readonly more: string
  readonly start: number
  readonly end: number
  times: number
}

interface Desk {
  readonly text: string
  /** By rule and words. */
  readonly found: Map<string, Found>
  /** Tags that have not been closed yet. */
  readonly open: HtmlTag[]
}

/** Somebody who hides a thousand mistakes in one file will correct these first. */
const mostFindings = 100

function report(
  rule: Rule,
  words: string,
  { start, end }: { start: number; end: number },
  desk: Desk,
  more = ''
): void {
  const key = `${rule}\n${words}`
  const before = desk.found.get(key)
  if (before) before.times += 1
  else if (desk.found.size < mostFindings) desk.found.set(key, { rule, words, more, start, end, times: 1 })
}

function made(found: Found, placeOf: (offset: number, length?: number) => Diagnostic['place']): Diagnostic {
  const { rule, words, more, start, end, times } = found
  const place = placeOf(start, end - start)
  if (rule === 'too-long') return diagnose(rules[rule], place, Number(words), mostNotesBytes)
  if (rule === 'lookalike') return diagnose(rules[rule], place, words, more)
  if (rule === 'insecure-link' || rule === 'clock-time') return diagnose(rules[rule], place, words)
  if (rule === 'refused-link') return diagnose(rules[rule], place, words)
  return diagnose(rules[rule], place, words, times)
}

/** What is too much begins at a certain character, and there the mistake is shown. */
function checkLength(text: string, desk: Desk): void {
  const encoder = new TextEncoder()
  const bytes = encoder.encode(text).length
  if (bytes <= mostNotesBytes) return
  const { read } = encoder.encodeInto(text, new Uint8Array(mostNotesBytes))
  report('too-long', String(bytes), { start: read, end: read + 1 }, desk)
}

/** Controls and signs that turn the direction of reading; tabs and line ends are no more than blanks here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const hidden = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g

function checkCharacters(desk: Desk): void {
  for (const { 0: sign, index } of desk.text.matchAll(hidden)) {
    const number = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    if (sign !== '\ufeff' || index > 0) report('hidden', number, { start: index, end: index + 1 }, desk)
  }
}

function checkPart(part: HtmlPart, desk: Desk): void {
  if (part.type === 'comment') report('tag', '!--', part, desk)
  else if (part.type === 'text') checkTimes(part, desk)
  else if (part.closes) closeTag(part, desk)
  else checkTag(part, desk)
}

function checkTimes({ start, end }: HtmlPart, desk: Desk): void {
  const words = desk.text.slice(start, end)
  for (const mark of jumpMarksIn(words)) {
    if (!mark.isClock) continue
    report('clock-time', words.slice(mark.start, mark.end), { start: start + mark.start, end: start + mark.end }, desk)
  }
}

/** What every player draws. */
const subset: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'li', 'a', 'br'])

/** Elements that load, run or ask for something, or hide what follows; whoever takes notes from elsewhere must not let them in. */
const acting: ReadonlySet<string> = new Set(
  'script style iframe object embed form input button textarea select link meta base svg math video audio source template noscript frame frameset applet portal xmp plaintext title dialog'.split(
    ' '
  )
)

function checkTag(tag: HtmlTag, desk: Desk): void {
  const { name } = tag
  if (acting.has(name)) report('active', name, tag, desk)
  else if (!subset.has(name)) report('tag', name, tag, desk)
  for (const attribute of tag.attributes) checkAttribute(attribute, tag, desk)
  if (subset.has(name) && name !== 'br') openTag(tag, desk)
}

/** Where browsers take an address from; one of `javascript:` runs. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcset'])

function checkAttribute(attribute: HtmlAttribute, tag: HtmlTag, desk: Desk): void {
  const { name, value } = attribute
  if (name.startsWith('on') || name === 'srcdoc') report('active', name, attribute, desk)
  else if (addresses.has(name) && runs(value)) report('active', shortened(value), attribute, desk)
  else if (name === 'href' && tag.name === 'a') checkLink(attribute, desk)
  else if (subset.has(tag.name)) report('attribute', name, attribute, desk)
}

/** Whether following an address would run something; browsers pass over blanks and controls at its start and over line ends in it. */
function runs(address: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(address.slice(0, 1000).replace(/[\0-\x20\x7f-\xa0]/g, ''))
}

function checkLink(attribute: HtmlAttribute, desk: Desk): void {
  const { value } = attribute
  const doubt = doubtOf(value.trim())
  if (doubt?.doubt === 'refused') report('refused-link', shortened(value), attribute, desk)
  if (doubt?.doubt === 'insecure') report('insecure-link', shortened(value), attribute, desk)
  if (doubt?.doubt === 'lookalike') report('lookalike', doubt.host, attribute, desk, new URL(value.trim()).hostname)
}

/** Nobody nests notes deeper, and a file made of open tags alone must not take long. */
const deepest = 100

/** HTML lets `</p>` and `</li>` be left out: they end where the next one begins, or what they stand in. */
function openTag(tag: HtmlTag, { open }: Desk): void {
  if (endsItself(tag) && open.at(-1)?.name === tag.name) open.pop()
  if (open.length < deepest) open.push(tag)
}

function closeTag(tag: HtmlTag, desk: Desk): void {
  if (!subset.has(tag.name)) return
  const at = desk.open.findLastIndex(({ name }) => name === tag.name)
  if (at === -1) report('unclosed', `/${tag.name}`, tag, desk)
  const inside = at === -1 ? [] : desk.open.splice(at).slice(1)
  for (const open of inside) if (!endsItself(open)) report('unclosed', open.name, open, desk)
}

function endsItself({ name }: HtmlTag): boolean {
  return name === 'p' || name === 'li'
}
