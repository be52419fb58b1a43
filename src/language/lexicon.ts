/**
 * Finds the words a show has pronunciations for, also as parts of compounds.
 *
 *     DeepSeek und KI‑Kooperation  →  [DeepSeek: Diep Siek] und [KI: K I]‑Kooperation
 *
 * Terms stand in a tree of their characters and the line is walked once, so thousands of entries cost no more than ten.
 */
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import {
  isBlank,
  isCapitalLetter,
  isDigit,
  isHyphen,
  isInvisible,
  isSlash,
  isWordUnit,
  softHyphen
} from './characters.js'
import type { Pronunciation } from './language.js'
import type { Finding } from './scan.js'

/** Pronunciations made ready to be found; built once for a lexicon, used for every script. */
export interface PreparedLexicon {
  readonly root: Branch
}

/** What is said for a term, worked out beforehand. */
interface Term {
  readonly match: Pronunciation['match']
  readonly reading: Finding['reading']
  /** `Startups` and `KI's` count as the term. */
  readonly takesEnding: boolean
}

/** The terms that go on with the same characters: `next` by UTF-16 unit, `term` where one ends. */
interface Branch {
  next?: Map<number, Branch>
  term?: Term
}

/** Any blank, or a hyphen, between the parts of a term: `Deep Learning`, `Deep‑Learning`. */
const joint = 0x20

/**
 * Makes pronunciations ready for `findTerms`. The first entry of a term counts; repeated ones, ones that say nothing and ones
 * without a visible character are reported and left out.
 */
export function prepareLexicon(entries: readonly Pronunciation[]): Outcome<PreparedLexicon> {
  const diagnostics: Diagnostic[] = []
  const root: Branch = {}
  const said = entries.filter(entry => {
    const diagnostic = problemOf(entry) ?? duplicateOf(entry, root)
    if (diagnostic !== undefined) diagnostics.push(diagnostic)
    else branchFor(root, cleanTerm(entry.term)).term = termOf(entry, entry.term)
    return diagnostic === undefined
  })
  for (const entry of said) addCapitalised(root, entry)
  return { value: { root }, diagnostics }
}

function problemOf({ term, alias, lang, ipa, respell, place }: Pronunciation): Diagnostic | undefined {
  if (cleanTerm(term) === '') return diagnose('lexicon/blank-term', place)
  return alias || lang || ipa || respell ? undefined : diagnose('lexicon/empty', place, term)
}

function duplicateOf({ term, place }: Pronunciation, root: Branch): Diagnostic | undefined {
  const { term: earlier } = branchFor(root, cleanTerm(term))
  return earlier && diagnose('lexicon/duplicate', place, term)
}

/** A term that starts with a small letter is found at the beginning of a sentence too: `startup`, `Startup`. */
function addCapitalised(root: Branch, entry: Pronunciation): void {
  const first = entry.term.charAt(0)
  const capital = first.toUpperCase()
  // the capital of ß has two letters and is never the first one of a word
  if (capital === first || capital.length !== 1) return
  const term = capital + entry.term.slice(1)
  branchFor(root, cleanTerm(term)).term ??= termOf(entry, term)
}

function branchFor(root: Branch, term: string): Branch {
  let branch = root
  for (let i = 0; i < term.length; i++) {
    branch.next ??= new Map()
    const code = term.charCodeAt(i)
    const next: Branch = branch.next.get(code) ?? {}
    branch.next.set(code, next)
    branch = next
  }
  return branch
}

/** A term as the tree knows it: composed, without invisible characters, one joint for each blank or hyphen inside. */
function cleanTerm(term: string): string {
  let clean = ''
  for (const character of term.normalize('NFC').trim()) {
    const code = character.charCodeAt(0)
    if (isInvisible(code)) continue
    clean += isBlank(code) || isHyphen(code) ? String.fromCharCode(joint) : character
  }
  return clean.replace(/ {2,}/g, ' ').trim()
}

const letters = /[\p{L}\p{N}]/gu
/** German words that end like this take no further s. */
const sibilant = /[sxzß]$/i

function termOf(entry: Pronunciation, written: string): Term {
  const { match, alias, lang, ipa, respell } = entry
  const word = visible(written)
  const length = word.match(letters)?.length ?? 0
  const isAcronym = length >= 2 && word === word.toUpperCase()
  return {
    match,
    takesEnding: match !== 'exact' && (length >= 3 || isAcronym) && !sibilant.test(word),
    reading: {
      class: 'lexicon',
      spoken: alias ? alias.normalize('NFC') : word,
      ...(lang && { language: lang }),
      ...(ipa && { ipa: ipa.normalize('NFC') }),
      ...(respell && { respell: respell.normalize('NFC') })
    }
  }
}

function visible(term: string): string {
  return Array.from(term.normalize('NFC').trim())
    .filter(character => !isInvisible(character.charCodeAt(0)))
    .join('')
}

/**
 * The terms between two offsets of a line, from left to right, the longest at each place; the line around them tells
 * where words begin and end.
 */
export function findTerms({ root }: PreparedLexicon, line: string, start: number, end: number): readonly Finding[] {
  const findings: Finding[] = []
  let inWord = isWordUnit(unitBefore(line, start))
  for (let at = start; at < end; ) {
    const code = line.charCodeAt(at)
    const finding = inWord || root.next?.get(code) === undefined ? undefined : longestAt(root, line, at, end)
    if (finding !== undefined) {
      findings.push(finding)
      inWord = isWordUnit(unitBefore(line, finding.end))
      at = finding.end
    } else {
      if (isInvisible(code)) inWord &&= !isSoftJoint(line, at)
      else inWord = isWordUnit(code)
      at++
    }
  }
  return findings
}

/** A soft hyphen before a capital or digit joins a compound (`KI-Messe`); between small letters it only says where a line may break. */
function isSoftJoint(line: string, at: number): boolean {
  if (line.charCodeAt(at) !== softHyphen) return false
  const after = line.charCodeAt(at + 1)
  return isDigit(after) || isCapitalLetter(after)
}

/** The longest term that begins with the word at an offset. */
export function termAt({ root }: PreparedLexicon, line: string, at: number): Finding | undefined {
  return root.next?.get(line.charCodeAt(at)) === undefined ? undefined : longestAt(root, line, at, line.length)
}

function longestAt(root: Branch, line: string, start: number, end: number): Finding | undefined {
  let longest: Finding | undefined
  let branch: Branch | undefined = root
  for (let at = start; at < end && branch !== undefined; ) {
    const code = line.charCodeAt(at)
    if (isInvisible(code)) {
      at++
      continue
    }
    const isJoint: boolean = isBlank(code) || isHyphen(code)
    branch = branch.next?.get(isJoint ? joint : code)
    at = isBlank(code) && branch !== undefined ? pastBlanks(line, at) : at + 1
    if (branch?.term !== undefined) longest = found(branch.term, line, start, at, end) ?? longest
  }
  return longest
}

function pastBlanks(line: string, from: number): number {
  let at = from
  while (isBlank(line.charCodeAt(at))) at++
  return at
}

/** The term with its ending, or by itself, where the line lets it end there. */
function found(term: Term, line: string, start: number, at: number, end: number): Finding | undefined {
  const ending = term.takesEnding ? endingAt(line, at) : ''
  const past = pastInvisible(line, at) + ending.length
  if (ending !== '' && past <= end) return { start, end: past, reading: withEnding(term.reading, ending) }
  return fits(term.match, line, start, at) ? { start, end: at, reading: term.reading } : undefined
}

const endings = ['s', "'s", '’s'] as const

/** `s` of `Startups`, `'s` of `OpenAI's`; empty where the word goes on or has none. */
function endingAt(line: string, at: number): string {
  const from = pastInvisible(line, at)
  return endings.find(ending => line.startsWith(ending, from) && endsWord(line, from + ending.length)) ?? ''
}

/** The sound in IPA is dropped: whether the ending is [s], [z] or [ɪz] is not for us to guess. */
function withEnding({ ipa: _, ...reading }: Finding['reading'], ending: string): Finding['reading'] {
  const { spoken, respell } = reading
  return { ...reading, spoken: spoken + ending, ...(respell && { respell: respell + ending }) }
}

function fits(match: Pronunciation['match'], line: string, start: number, end: number): boolean {
  if (match === 'prefix') return true
  if (!endsWord(line, end)) return false
  return match === 'word' || !(isJoiner(unitBefore(line, start)) || isJoiner(unitAfter(line, end)))
}

function isJoiner(code: number): boolean {
  return isHyphen(code) || isSlash(code)
}

function endsWord(line: string, at: number): boolean {
  return isSoftJoint(line, at) || !isWordUnit(unitAfter(line, at))
}

/** The visible UTF-16 unit before an offset, NaN at the beginning. */
function unitBefore(line: string, at: number): number {
  let i = at - 1
  while (i >= 0 && isInvisible(line.charCodeAt(i))) i--
  return line.charCodeAt(i)
}

/** The visible UTF-16 unit at or after an offset, NaN at the end. */
function unitAfter(line: string, at: number): number {
  return line.charCodeAt(pastInvisible(line, at))
}

function pastInvisible(line: string, from: number): number {
  let at = from
  while (at < line.length && isInvisible(line.charCodeAt(at))) at++
  return at
}
