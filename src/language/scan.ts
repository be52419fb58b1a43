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
      findings.push(finding)
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
    const start = token.start ?? at
    if (start < done || token.end <= (longest?.end ?? at)) continue
    return findingOf(rule, token, text, start)
  }
  return longest
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
