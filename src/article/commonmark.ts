import { parse } from 'micromark'
import type { Event, ParseContext, Token, TokenType } from 'micromark-util-types'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Place } from '../report/place.js'
import { sourceOffset } from '../report/written.js'
import { safeAddress } from './address.js'
import type { Phrase } from './article.js'
import { bentAttention } from './attention.js'
import { oddCharacters, reportOddCharacter } from './characters.js'
import { excerpt } from './findings.js'
import { append, appendSlice, type Draft, type Mapped } from './mapped.js'
import type { Construct } from './markup.js'
import { decodeReference, decodeTarget } from './references.js'
import type { Desk } from './shape.js'

/** Words without their markup, and the phrases that cover them. */
export interface Inline {
  readonly text: Mapped
  readonly phrases: readonly Phrase[]
}

/**
 * Reads emphasis, links, escapes and character references in the lines of a paragraph (joined by line feeds) with
 * micromark; a line end is a blank. Code, HTML and images stay as they are written and are reported once each, unless
 * they are in `reported` already.
 */
export function readMarkup(lines: Mapped, desk: Desk, reported: ReadonlySet<Construct>): Inline {
  const typing: Typing = {
    lines,
    desk,
    draft: { value: '', map: [] },
    frames: [{ type: 'root', children: [] }],
    raw: new Set(reported)
  }
  for (const [kind, token] of events(lines.value)) {
    if (typing.until !== undefined) {
      if (token === typing.until) delete typing.until
    } else (kind === 'enter' ? entering : leaving)[token.type]?.(token, typing)
  }
  return { text: typing.draft, phrases: typing.frames[0]?.children ?? [] }
}

let parser: ParseContext | undefined

/** micromark's events for the inside of a paragraph: only its tokenizer for text runs, none for blocks. */
function events(value: string): readonly Event[] {
  parser ??= textParser()
  const lineFeed = -4
  const chunks = value.split('\n').flatMap((line, i) => (i === 0 ? [line] : [lineFeed, line]))
  return parser.text().write([...chunks, null])
}

/** Made when the first paragraph needs it: most articles have no markup, and micromark takes time to get ready. */
function textParser(): ParseContext {
  const text = { 42: bentAttention(), 95: bentAttention() }
  return parse({ extensions: [{ text, disable: { null: ['attention'] } }] })
}

/** What is being read: the words so far, and the phrases that are open. */
interface Typing {
  readonly lines: Mapped
  readonly desk: Desk
  readonly draft: Draft
  readonly frames: Frame[]
  /** Constructs that were kept as written. */
  readonly raw: Set<Construct>
  /** The token whose inside is not looked at. */
  until?: Token
}

interface Frame {
  readonly type: 'root' | 'emphasis' | 'strong' | 'link'
  readonly children: Phrase[]
  /** The target of a link as it is written, once it is known. */
  target?: string
}

type Step = (token: Token, typing: Typing) => void

const entering: Partial<Record<TokenType, Step>> = {
  data: (token, typing) => type(token, typing),
  lineSuffix: (token, typing) => type(token, typing),
  linePrefix: (token, typing) => type(token, typing),
  hardBreakTrailing: (token, typing) => type(token, typing),
  characterEscapeValue: (token, typing) => type(token, typing),
  lineEnding: (token, typing) => typeOther(' ', token, typing),
  characterReference: (token, typing) => typeReference(token, typing),
  emphasis: open('emphasis'),
  strong: open('strong'),
  link: open('link'),
  autolinkProtocol: (token, typing) => typeAutolink(token, typing, ''),
  autolinkEmail: (token, typing) => typeAutolink(token, typing, 'mailto:'),
  resource: (token, typing) => readTarget(token, typing),
  codeText: keep('code'),
  htmlText: keep('html'),
  image: keep('image')
}

const leaving: Partial<Record<TokenType, Step>> = {
  emphasis: (_, typing) => closeEmphasis(typing, 'moderate'),
  strong: (_, typing) => closeEmphasis(typing, 'strong'),
  link: (token, typing) => closeLink(token, typing)
}

/** Adds the characters of a token as they are written. */
function type(token: Token, { lines, draft, frames }: Typing): void {
  const start = draft.value.length
  appendSlice(draft, lines, token.start.offset, token.end.offset)
  cover(frames, start, draft.value.length)
}

/** Adds other words for a token. */
function typeOther(words: string, token: Token, { lines, draft, frames }: Typing): void {
  const start = draft.value.length
  append(draft, words, sourceOffset(lines, token.start.offset))
  cover(frames, start, draft.value.length)
}

/** Makes the innermost open phrase hold a stretch of words. */
function cover(frames: readonly Frame[], start: number, end: number): void {
  const children = frames.at(-1)?.children
  const last = children?.at(-1)
  if (end === start || children === undefined) return
  if (last?.type === 'words' && last.end === start) children[children.length - 1] = { ...last, end }
  else children.push({ type: 'words', start, end })
}

function written(token: Token, { lines }: Typing): string {
  return lines.value.slice(token.start.offset, token.end.offset)
}

/** Adds what `&amp;` or `&#65;` stands for. What no text may hold stays a reference: it is plain to see and harms nobody. */
function typeReference(token: Token, typing: Typing): void {
  const reference = written(token, typing)
  const decoded = decodeReference(reference.slice(1, -1)) ?? reference
  const [odd] = oddCharacters(decoded)
  if (odd?.oddity === 'refused' && !isOurMark(decoded)) {
    say(typing, token, place => diagnose('text/reference-as-text', place, reference, odd.name))
    type(token, typing)
    return
  }
  if (odd !== undefined) {
    const origin = sourceOffset(typing.lines, token.start.offset)
    reportOddCharacter(typing.desk.findings, { ...odd, length: reference.length }, origin)
  }
  typeOther(/^[\r\n\t]$/.test(decoded) ? ' ' : decoded, token, typing)
}

/** U+FDD0–FDEF mark values in templates; whoever writes one means to forge such a mark. */
function isOurMark(character: string): boolean {
  return /^[\ufdd0-\ufdef]$/.test(character)
}

function open(type: Frame['type']): Step {
  return (_, { frames }) => frames.push({ type, children: [] })
}

function closeEmphasis({ frames }: Typing, level: 'moderate' | 'strong'): void {
  const frame = frames.pop()
  if (frame !== undefined) frames.at(-1)?.children.push({ type: 'emphasis', level, children: frame.children })
}

/** `(https://… "title")` behind the words of a link; titles are for tooltips and are said nowhere. */
function readTarget(token: Token, typing: Typing): void {
  const inside = written(token, typing).slice(1, -1)
  const target = /^\s*(?:<((?:\\.|[^<>\\])*)>|(\S*))/.exec(inside)
  const link = typing.frames.at(-1)
  if (link !== undefined) link.target = decodeTarget(target?.[1] ?? target?.[2] ?? '')
  const title = inside.slice(target?.[0].length ?? 0).trim()
  if (title !== '') {
    const from = token.start.offset + 1 + inside.lastIndexOf(title)
    const place = typing.desk.findings.placeOf(typing.lines, from, from + title.length)
    typing.desk.findings.report(diagnose('article/link-title', place, excerpt(title)))
  }
  typing.until = token
}

function closeLink(token: Token, typing: Typing): void {
  const frame = typing.frames.pop()
  const children = typing.frames.at(-1)?.children
  if (frame === undefined || children === undefined) return
  const target = frame.target ?? ''
  const to = safeAddress(target)
  if (to === undefined) {
    say(typing, token, place => diagnose('article/bad-link', place, excerpt(target)))
    children.push(...frame.children)
  } else if (frame.children.length === 0)
    say(typing, token, place => diagnose('article/link-without-words', place, excerpt(target)))
  else children.push({ type: 'link', to, children: frame.children })
}

function typeAutolink(token: Token, typing: Typing, scheme: string): void {
  const target = written(token, typing)
  const start = typing.draft.value.length
  const to = safeAddress(scheme + target)
  appendSlice(typing.draft, typing.lines, token.start.offset, token.end.offset)
  const words: Phrase = { type: 'words', start, end: typing.draft.value.length }
  if (to === undefined) say(typing, token, place => diagnose('article/bad-link', place, excerpt(target)))
  typing.frames.at(-1)?.children.push(to === undefined ? words : { type: 'link', to, children: [words] })
}

/** Markup that has no meaning here: every character of it is words. */
function keep(construct: Construct): Step {
  return (token, typing) => {
    if (!typing.raw.has(construct)) {
      say(typing, token, place => diagnose('article/markup-as-text', place, construct, excerpt(written(token, typing))))
    }
    typing.raw.add(construct)
    const start = typing.draft.value.length
    appendSlice(typing.draft, typing.lines, token.start.offset, token.end.offset)
    typing.draft.value = typing.draft.value.replaceAll('\n', ' ')
    cover(typing.frames, start, typing.draft.value.length)
    typing.until = token
  }
}

/** Reports something at the place of a token. */
function say({ desk, lines }: Typing, { start, end }: Token, of: (place: Place) => Diagnostic): void {
  desk.findings.report(of(desk.findings.placeOf(lines, start.offset, end.offset)))
}
