/**
 * The one pass over a line: at every beginning of a word, of a number and at every sign the rules that know such a character
 * are asked in their order, and the pronunciations; the longest answer counts.
 *
 *     Das kostet 3,5 Mrd. Euro.  →  [3,5 Mrd.: drei Komma fünf Milliarden]
 */
import type { Reading } from '../script/tree.js'
import { isDigit, isWordUnit } from './characters.js'
import type { Doubt, Rule, Token, Written } from './rule.js'

/** A stretch of a line that is said in its own way. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly reading: Omit<Reading, 'type' | 'children'>
  readonly doubt?: Doubt
  /** It counts only beside other words of its language: `the` alone may be anything. */
  readonly needsCompany?: true
  /** The language a word was borrowed from that is at home here: `Software`. */
  readonly borrowedFrom?: string
}

/** Finds a pronunciation at the beginning of a word. */
export type TermFinder = (text: string, at: number) => Finding | undefined

/** The rules by the character their tokens begin with. */
export type StartTable = ReadonlyMap<number, readonly Rule[]>

/** Sorts rules by what they begin with; their order stays. */
export function startTable(rules: readonly Rule[]): StartTable {
  const table = new Map<number, Rule[]>()
  for (const rule of rules) {
    for (let i = 0; i < rule.starts.length; i++) {
      const code = rule.starts.charCodeAt(i)
      const others = table.get(code)
      if (others === undefined) table.set(code, [rule])
      else others.push(rule)
    }
  }
  return table
}

/** All findings of a line from left to right; none overlap, and all other characters are said as they stand. */
export function scan(written: Written, table: StartTable, finders: readonly TermFinder[]): readonly Finding[] {
  const { text } = written
  const findings: Finding[] = []
  let done = 0
  for (let at = 0; at < text.length; ) {
    const finding = findingAt(written, at, done, table, finders)
    if (finding !== undefined) {
      findings.push(apartFrom(findings.at(-1), finding))
      done = finding.end
    }
    at = finding?.end ?? pastRun(text, at)
  }
  return findings
}

function findingAt(
  written: Written,
  at: number,
  done: number,
  table: StartTable,
  finders: readonly TermFinder[]
): Finding | undefined {
  const { text } = written
  const code = text.charCodeAt(at)
  let longest: Finding | undefined
  if (isWordUnit(code) && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)))) {
    for (const find of finders) {
      const term = find(text, at)
      if (term !== undefined && term.end > (longest?.end ?? at)) longest = term
    }
  }
  const rules = table.get(code)
  if (rules === undefined) return longest
  for (const rule of rules) {
    const token = rule.read(written, at)
    if (token === undefined) continue
    const start = pastDone(text, token.start ?? at, done)
    if (start === undefined || token.end <= (longest?.end ?? at)) continue
    return findingOf(rule, token, text, start)
  }
  return longest
}

/** Where a token begins when the finding before it has taken some of its blanks; undefined where it has taken more. */
function pastDone(text: string, start: number, done: number): number | undefined {
  for (let at = start; at < done; at++) if (text.charCodeAt(at) !== 0x20) return undefined
  return Math.max(start, done)
}

function findingOf(rule: Rule, token: Token, text: string, start: number): Finding {
  const { end, language, ipa, respell, doubt } = token
  const reading = {
    class: token.class ?? rule.class,
    spoken: apart(token.spoken, text, start, end),
    ...(language !== undefined && { language }),
    ...(ipa !== undefined && { ipa }),
    ...(respell !== undefined && { respell })
  }
  return { start, end, reading, ...(doubt !== undefined && { doubt }) }
}

/** With a blank where a letter or digit of the line would touch the words: `H` + `hundert`. */
function apart(spoken: string, text: string, start: number, end: number): string {
  if (spoken === '') return spoken
  const before = start > 0 && isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(spoken.charCodeAt(0))
  const after = isWordUnit(text.charCodeAt(end)) && isWordUnit(spoken.charCodeAt(spoken.length - 1))
  return `${before ? ' ' : ''}${spoken}${after ? ' ' : ''}`
}

/** With a blank where its words would touch those of the finding right before it: `Abs.` + `½`. */
function apartFrom(before: Finding | undefined, finding: Finding): Finding {
  if (before === undefined || before.end !== finding.start) return finding
  const { spoken } = finding.reading
  const touches = isWordUnit(before.reading.spoken.charCodeAt(before.reading.spoken.length - 1))
  if (!touches || !isWordUnit(spoken.charCodeAt(0))) return finding
  return { ...finding, reading: { ...finding.reading, spoken: ` ${spoken}` } }
}

/** Where the next token may begin: after the run of letters or digits, or after the sign at `at`. */
function pastRun(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (!isWordUnit(code)) return at + 1
  let end = at + 1
  if (isDigit(code)) while (isDigit(text.charCodeAt(end))) end++
  else while (isLetter(text.charCodeAt(end)) || isApostropheInside(text, end)) end++
  return end
}

function isLetter(code: number): boolean {
  return isWordUnit(code) && !isDigit(code)
}

/** `geht's`, `O’Reilly`: one word. */
function isApostropheInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x2019) && isLetter(text.charCodeAt(at + 1))
}
