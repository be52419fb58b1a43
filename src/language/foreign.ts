/**
 * Puts foreign words that stand together into one reading, so that a voice changes its language once and not three times.
 *
 *     Der [Chief] [Technology] [Officer] geht.  →  Der [Chief Technology Officer] geht.
 *
 * In quotation marks the whole is foreign if most of it is, also where some words could be ours: `„All in on robots“`.
 */
import { isBlank, isWordUnit } from './characters.js'
import type { Finding } from './scan.js'

/** The same findings, less foreign words that lack company, with neighbours of one language as one finding. */
export function joinForeign(
  text: string,
  findings: readonly Finding[],
  mayBeForeign: (word: string) => boolean
): readonly Finding[] {
  if (!findings.some(isForeign)) return findings
  const joined: Finding[] = []
  for (let i = 0; i < findings.length; ) {
    const first = findings[i] as Finding
    const quoted = isForeign(first) || isBorrowed(first) ? quotationAt(text, findings, i, mayBeForeign) : undefined
    const last = quoted?.last ?? lastOfRun(text, findings, i)
    const run = findings.slice(i, last + 1)
    if (quoted !== undefined) joined.push(asOne(text, run, quoted.start, quoted.end))
    else if (run.length > 1 && run.some(isForeign)) joined.push(asOne(text, run, first.start, endOf(run)))
    else joined.push(...run.filter(it => it.needsCompany !== true || hasCompany(text, findings, i)))
    i = last + 1
  }
  return joined
}

function isForeign({ reading }: Finding): boolean {
  return reading.class === 'foreign' && reading.language !== undefined
}

/** At home here, but still a word of the other language: `Software` in `Software Engineering`. */
function isBorrowed({ borrowedFrom }: Finding): boolean {
  return borrowedFrom !== undefined
}

function languageOf({ reading, borrowedFrom }: Finding): string | undefined {
  return (reading.language ?? borrowedFrom)?.slice(0, 2)
}

function endOf(run: readonly Finding[]): number {
  return run.at(-1)?.end ?? 0
}

/** The last of the findings that stand side by side from one on and are of the same language. */
function lastOfRun(text: string, findings: readonly Finding[], first: number): number {
  let last = first
  while (mayJoin(text, findings[last], findings[last + 1])) last++
  return last
}

function mayJoin(text: string, one: Finding | undefined, other: Finding | undefined): boolean {
  if (one === undefined || other === undefined || !areNeighbours(text, one, other)) return false
  const isBothFree = [one, other].every(it => (isForeign(it) || isBorrowed(it)) && isAsWritten(text, it))
  const isHyphened = text.charAt(one.end) === '-' && (isBorrowed(one) || isBorrowed(other))
  return isBothFree && !isHyphened
}

/** In one language, with nothing but a blank or hyphen between. */
function areNeighbours(text: string, one: Finding, other: Finding): boolean {
  const joint = other.start - one.end === 1 ? text.charAt(one.end) : ''
  return (joint === ' ' || joint === '-') && languageOf(one) !== undefined && languageOf(one) === languageOf(other)
}

function isAsWritten(text: string, { start, end, reading }: Finding): boolean {
  return reading.spoken === text.slice(start, end)
}

/** A name or a word of the show's lexicon is company too, though it keeps a reading of its own. */
function hasCompany(text: string, findings: readonly Finding[], at: number): boolean {
  const [before, it, after] = [findings[at - 1], findings[at], findings[at + 1]]
  if (it === undefined) return false
  return (
    (before !== undefined && areNeighbours(text, before, it)) || (after !== undefined && areNeighbours(text, it, after))
  )
}

/** One reading for all that stands between two offsets; how it sounds is known if that is known of each word. */
function asOne(text: string, run: readonly Finding[], start: number, end: number): Finding {
  const readings = run.map(({ reading }) => reading)
  const language = readings.find(it => it.language !== undefined)?.language ?? ''
  const isWhole = start === run[0]?.start && end === endOf(run) && run.every((it, i) => isNextTo(run[i - 1], it))
  const respell = isWhole ? together(readings.map(it => it.respell)) : undefined
  const ipa = isWhole ? together(readings.map(it => it.ipa)) : undefined
  const reading = { class: 'foreign', spoken: text.slice(start, end), language }
  return { start, end, reading: { ...reading, ...(ipa && { ipa }), ...(respell && { respell }) } }
}

function isNextTo(before: Finding | undefined, { start }: Finding): boolean {
  return before === undefined || start - before.end === 1
}

function together(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every(part => part !== undefined) ? parts.join(' ') : undefined
}

interface Quotation {
  /** Where its words begin and end. */
  readonly start: number
  readonly end: number
  /** The index of the last finding inside. */
  readonly last: number
}

/** The quotation a finding is the first one in, if it is foreign as a whole. */
function quotationAt(
  text: string,
  findings: readonly Finding[],
  first: number,
  mayBeForeign: (word: string) => boolean
): Quotation | undefined {
  const { start: from, end: to } = findings[first] as Finding
  const open = openingBefore(text, from, findings[first - 1]?.end ?? 0)
  const close = open === undefined ? undefined : closingAfter(text, to)
  if (open === undefined || close === undefined) return undefined
  let last = first
  while ((findings[last + 1]?.start ?? close) < close) last++
  const [start, end] = wordsIn(text, open + 1, close)
  const run = findings.slice(first, last + 1)
  return isMostlyForeign(text, start, end, run, mayBeForeign) ? { start, end, last } : undefined
}

const longestBefore = 60
const longestAfter = 120

/** `"` `'` `«` `»` `‘` `’` `‚` `“` `”` `„` `‹` `›` */
function isQuote(code: number): boolean {
  if (code < 0x100) return code === 0x22 || code === 0x27 || code === 0xab || code === 0xbb
  return (code >= 0x2018 && code <= 0x201e) || code === 0x2039 || code === 0x203a
}

function openingBefore(text: string, from: number, least: number): number | undefined {
  for (let at = from - 1; at >= Math.max(least, from - longestBefore); at--) {
    if (text[at] === '\n') return undefined
    if (!isQuote(text.charCodeAt(at)) || isInsideWord(text, at)) continue
    return isWordUnit(text.charCodeAt(at + 1)) && !isWordUnit(text.charCodeAt(at - 1)) ? at : undefined
  }
  return undefined
}

function closingAfter(text: string, from: number): number | undefined {
  for (let at = from; at < from + longestAfter && at < text.length && text[at] !== '\n'; at++) {
    if (isQuote(text.charCodeAt(at)) && !isInsideWord(text, at)) return at
  }
  return undefined
}

/** The apostrophe of `It’s`. */
function isInsideWord(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1))
}

/** Without the blanks and marks at both ends. */
function wordsIn(text: string, from: number, to: number): readonly [start: number, end: number] {
  let start = from
  let end = to
  while (start < end && !isWordUnit(text.charCodeAt(start))) start++
  while (end > start && !isWordUnit(text.charCodeAt(end - 1))) end--
  return [start, end]
}

function isMostlyForeign(
  text: string,
  start: number,
  end: number,
  run: readonly Finding[],
  mayBeForeign: (word: string) => boolean
): boolean {
  const language = run.map(languageOf).find(it => it !== undefined)
  if (!run.every(it => languageOf(it) === language && isAsWritten(text, it))) return false
  let foreign = 0
  let shared = 0
  let next = 0
  for (let at = start; at < end; ) {
    let past = at
    while (past < end && !isBetweenWords(text.charCodeAt(past))) past++
    while ((run[next]?.end ?? end) <= at) next++
    if ((run[next]?.start ?? end) < past) foreign++
    else if (mayBeForeign(wordOnly(text, at, past))) shared++
    else return false
    at = pastJoints(text, past)
  }
  return foreign >= shared && foreign + shared > 1 && run.some(isForeign)
}

function isBetweenWords(code: number): boolean {
  return isBlank(code) || code === 0x2d
}

function pastJoints(text: string, from: number): number {
  let at = from
  while (isBetweenWords(text.charCodeAt(at))) at++
  return at
}

function wordOnly(text: string, from: number, to: number): string {
  const [start, end] = wordsIn(text, from, to)
  return text.slice(start, end)
}
