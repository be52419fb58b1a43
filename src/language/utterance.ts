/**
 * A line of text as it is said: what is read in its own way, and where sentences begin. Both look at the clean line, where
 * `10 %` and `KI-Messe` have one form; what they find has the offsets of the line itself.
 *
 *     Das kostet 3,5 Mrd. Euro. KI hilft.  →  [3,5 Mrd.: drei Komma fünf Milliarden] [KI: K I], sentence at 26
 */
import { isBlank, isWordUnit } from './characters.js'
import { type CleanLine, cleanLine } from './clean.js'
import { joinForeign } from './foreign.js'
import type { Language } from './language.js'
import { type PreparedLexicon, termAt } from './lexicon.js'
import { type ReadingSettings, type Rule, usualSettings } from './rule.js'
import { type Finding, type StartTable, scan, startTable } from './scan.js'

/** What it takes to read a line. */
export interface Reader {
  readonly language: Language
  /** The show's own pronunciations. */
  readonly lexicon: PreparedLexicon
  readonly settings?: ReadingSettings
}

export interface Utterance {
  readonly clean: CleanLine
  /** From left to right, without overlaps. */
  readonly findings: readonly Finding[]
  /** Offsets at which a sentence begins, rising, never 0. */
  readonly starts: readonly number[]
}

const tables = new WeakMap<readonly Rule[], StartTable>()

function tableOf({ rules, meaningfulWords }: Language): StartTable {
  const known = tables.get(rules)
  if (known !== undefined) return known
  const table = startTable(rules, meaningfulWords)
  tables.set(rules, table)
  return table
}

/** Reads one line; `gaps` are the offsets of pauses in it. */
export function utter(line: string, gaps: readonly number[], reader: Reader): Utterance {
  const { language, lexicon, settings = usualSettings } = reader
  const clean = cleanLine(line, gaps)
  const { text } = clean
  const starts = language.sentenceStarts(text)
  const written = { text, settings, endsSentence: (stop: number) => endsSentence(text, stop, starts) }
  const finders = [(of: string, at: number) => termAt(lexicon, of, at), language.names]
  const findings = joinForeign(text, scan(written, tableOf(language), finders), language.mayBeForeign)
  const kept = starts.length === 0 ? starts : withoutAbsorbed(text, starts, findings)
  if (text.length === line.length) return { clean, findings, starts: kept }
  return {
    clean,
    findings: findings.map(it => ({ ...it, start: clean.offsetOf(it.start), end: clean.offsetOf(it.end - 1) + 1 })),
    // what nobody sees goes with the word behind it
    starts: kept.map(start => clean.offsetOf(start - 1) + 1)
  }
}

const closers = '"\'’”“‘»«›‹)]}'

function endsSentence(text: string, stop: number, starts: readonly number[]): boolean {
  let at = stop + 1
  while (at < text.length && closers.includes(text.charAt(at))) at++
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at >= text.length || has(starts, at)
}

/** Whether a rising list holds a number. */
function has(numbers: readonly number[], wanted: number): boolean {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted
}

/** The sentence starts that remain when a full stop inside or at the end of a finding ends no sentence. */
function withoutAbsorbed(text: string, starts: readonly number[], findings: readonly Finding[]): readonly number[] {
  let next = 0
  return starts.filter(start => {
    let end = start
    while (end > 0 && !isWordUnit(text.charCodeAt(end - 1)) && text.charAt(end - 1) !== '.') end--
    while ((findings[next]?.end ?? end) < end) next++
    const finding = findings[next]
    return finding === undefined || finding.start >= end || text.charAt(end - 1) !== '.'
  })
}
