/**
 * The one pass over a line: at every beginning of a word, of a number and at every sign the rules that know such a character
 * are asked in their order, and the pronunciations; the longest answer counts.
 *
 *     Das kostet 3,5 Mrd. Euro.  →  [3,5 Mrd.: drei Komma fünf Milliarden]
 */
import type { Reading } from '../script/tree.js'
import { isDigit, isWordUnit } from './characters.js'
import type { Doubt, Oddity, Rule, Token, Written } from './rule.js'

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

/** A run of letters and digits. */
export interface Run {
  readonly end: number
  /** The same for the same letters, and hardly ever for others: a place to remember the word at. */
  readonly key: number
}

/** Finds a pronunciation at the beginning of a word; `run` is that word and the same object at each call. */
export type TermFinder = (text: string, at: number, run: Run) => Finding | undefined

/** The rules by the character their tokens begin with. */
export interface StartTable {
  /** By UTF-16 unit: a list for those of Europe's languages, as dense as engines like it, and a map for all others. */
  readonly near: readonly (Starters | undefined)[]
  readonly far: ReadonlyMap<number, Starters>
  readonly meaningful: Meaningful
}

/** The plain words that rules for odd words mean as well, by their key. */
interface Meaningful {
  readonly keys: ReadonlySet<number>
  /** By the last bits of a key: 0 where no such word has them, as for most words. */
  readonly sieve: Uint8Array
}

const sieveBits = 0x7ff

function meaningfulBy(words: readonly string[]): Meaningful {
  const keys = new Set(words.map(word => runOf(word, 0).key))
  const sieve = new Uint8Array(sieveBits + 1)
  for (const key of keys) sieve[key & sieveBits] = 1
  return { keys, sieve }
}

function isMeaningful({ keys, sieve }: Meaningful, key: number): boolean {
  return sieve[key & sieveBits] === 1 && keys.has(key)
}

/** The rules whose tokens begin with one character, and all words any of them is asked for. */
interface Starters {
  readonly rules: readonly Asked[]
  readonly oddities: number
}

/** A rule and the words it is asked for: one bit for each way of being odd. */
interface Asked {
  readonly rule: Rule
  readonly oddities: number
}

const bits = {
  digit: 1,
  capital: 2,
  letter: 4,
  stop: 8,
  hyphen: 16,
  sign: 32,
  address: 64
} as const satisfies Record<Oddity, number>
const plain = 128
const bareNumber = 256
const anything = 511

const nearUnits = 0x250
const none: readonly string[] = []

/**
 * Sorts rules by what they begin with; their order stays. `meaningful` are words of small letters that rules for odd words want
 * to see: `Mo`, `Nr`.
 */
export function startTable(rules: readonly Rule[], meaningful: readonly string[] = none): StartTable {
  const far = new Map<number, { rules: Asked[]; oddities: number }>()
  for (const rule of rules) {
    const oddities = odditiesOf(rule)
    for (let i = 0; i < rule.starts.length; i++) {
      const code = rule.starts.charCodeAt(i)
      const others = far.get(code)
      if (others === undefined) far.set(code, { rules: [{ rule, oddities }], oddities })
      else {
        others.rules.push({ rule, oddities })
        others.oddities |= oddities
      }
    }
  }
  return {
    near: Array.from({ length: nearUnits }, (_, code) => far.get(code)),
    far,
    meaningful: meaningfulBy(meaningful)
  }
}

function odditiesOf({ odd, signed }: Rule): number {
  const ofWords = odd?.reduce((sum, oddity) => sum | bits[oddity], 0) ?? anything
  return signed === true ? ofWords & ~bareNumber : ofWords | bareNumber
}

function rulesFor(code: number, oddities: number, { near, far }: StartTable): readonly Asked[] | undefined {
  const starters = code < nearUnits ? near[code] : far.get(code)
  return starters === undefined || (starters.oddities & oddities) === 0 ? undefined : starters.rules
}

/** A run while it is looked at. */
interface Seen {
  end: number
  key: number
  /** One bit for each way in which the word is odd; `plain` alone for nearly all words, `bareNumber` alone for many numbers. */
  oddities: number
}

/** The run that begins at an offset. */
export function runOf(text: string, at: number): Run {
  return runAt(text, at, { end: 0, key: 0, oddities: 0 })
}

/** Of FNV-1a, which keeps words of two letters apart too: http://www.isthe.com/chongo/tech/comp/fnv/ */
const hashPrime = 0x01000193

function runAt(text: string, at: number, run: Seen): Seen {
  let end = at
  let key = 0
  let oddities = 0
  // asked for once: an engine that has met many kinds of strings takes longer to answer than for a character
  const { length } = text
  for (; end < length; end++) {
    const code = text.charCodeAt(end)
    // most letters are these, and nothing else is to be asked about them
    if (code < 0x61 || code > 0x7a) {
      if (!isWordUnit(code)) break
      if (end > at && !isSmall(code)) oddities |= isDigit(code) || code >= nearUnits ? bits.digit : bits.capital
    }
    key = Math.imul(key ^ code, hashPrime)
  }
  if (end === at + 1) oddities |= bits.letter
  run.end = end
  run.key = key
  run.oddities = isDigit(text.charCodeAt(at)) ? oddityOfNumber(text, end) : oddities | oddityBehind(text, end) || plain
  return run
}

/** `5 Tage`, `2026, …`: digits up to the end, and no sign behind them. */
function oddityOfNumber(text: string, end: number): number {
  if (end >= text.length) return isDigit(text.charCodeAt(end - 1)) ? bareNumber : anything
  const code = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  const isBare = code === 0x20 ? isLetter(next) : endsPlainly(code) && !isDigit(next)
  return isBare && isDigit(text.charCodeAt(end - 1)) ? bareNumber : anything
}

/** Nothing is odd about a blank behind a word, the end of the line, or a mark before a blank. */
function oddityBehind(text: string, end: number): number {
  if (end >= text.length) return 0
  const code = text.charCodeAt(end)
  if (endsPlainly(code) || (code === 0x3a && endsPlainly(text.charCodeAt(end + 1)))) return 0
  const address = mayBeAddress(text, end) ? bits.address : 0
  if (code === 0x2e) return isWordUnit(text.charCodeAt(end + 1)) ? bits.stop | bits.sign | address : bits.stop | address
  return address | (code === 0x2d ? bits.hyphen : bits.sign)
}

const longestAddress = 200

/** Whether a dot, a colon or `@` stands behind a word, over other parts of it, with something right behind. */
function mayBeAddress(text: string, from: number): boolean {
  let end = from
  let code = text.charCodeAt(end)
  while (end - from < longestAddress && (isWordUnit(code) || isInAddress(code))) code = text.charCodeAt(++end)
  return code === 0x40 || ((code === 0x2e || code === 0x3a) && !endsPlainly(text.charCodeAt(end + 1)))
}

/** `-` `_` `+` `%` `~` `&` */
function isInAddress(code: number): boolean {
  return code === 0x2d || code === 0x5f || code === 0x2b || code === 0x25 || code === 0x7e || code === 0x26
}

/** Whether a blank stands there, or the line ends. */
function isEndAt(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 0x20
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x250 && code !== 0xf7)
}

/** The end of the line, a blank, `,` `;` `!` `?` `)` or a quotation mark. */
function endsPlainly(code: number): boolean {
  if (code === 0x20 || code === 0x2c || code === 0x0a || Number.isNaN(code)) return true
  return code === 0x21 || code === 0x22 || code === 0x29 || code === 0x3b || code === 0x3f || code === 0x201c
}

/** All findings of a line from left to right; none overlap, and all other characters are said as they stand. */
export function scan(written: Written, table: StartTable, finders: readonly TermFinder[]): readonly Finding[] {
  const { text } = written
  const findings: Finding[] = []
  const run: Seen = { end: 0, key: 0, oddities: 0 }
  const { length } = text
  let done = 0
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || ((code === 0x2e || code === 0x2c) && isEndAt(text, at + 1))) {
      at++
      continue
    }
    let term: Finding | undefined
    run.end = 0
    if (isWordUnit(code) && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)))) {
      runAt(text, at, run)
      term = termAt(text, at, run, finders)
      if (isMeaningful(table.meaningful, run.key)) run.oddities = anything
    } else run.oddities = anything
    const rules = rulesFor(code, run.oddities, table)
    const finding = (rules && tokenAt(written, at, done, rules, run.oddities, term?.end ?? at)) ?? term
    if (finding !== undefined) {
      findings.push(apartFrom(findings[findings.length - 1], finding))
      done = finding.end
      at = finding.end
    } else at = run.oddities === plain ? run.end : pastRun(text, at)
  }
  return findings
}

/** The longest pronunciation, of equal ones the first finder's. */
function termAt(text: string, at: number, run: Run, finders: readonly TermFinder[]): Finding | undefined {
  let longest: Finding | undefined
  for (const find of finders) {
    const term = find(text, at, run)
    if (term !== undefined && term.end > (longest?.end ?? at)) longest = term
  }
  return longest
}

/** What the first rule that is asked for such a word and answers reads, if it is longer than the pronunciation there. */
function tokenAt(
  written: Written,
  at: number,
  done: number,
  rules: readonly Asked[],
  oddities: number,
  longest: number
): Finding | undefined {
  const { text } = written
  for (const { rule, oddities: asked } of rules) {
    if ((asked & oddities) === 0) continue
    const token = rule.read(written, at)
    if (token === undefined) continue
    const start = pastDone(text, token.start ?? at, done)
    if (start === undefined || token.end <= longest) continue
    return findingOf(rule, token, text, start)
  }
  return undefined
}

/** Where a token begins when the finding before it has taken some of its blanks; undefined where it has taken more. */
function pastDone(text: string, start: number, done: number): number | undefined {
  for (let at = start; at < done; at++) if (text.charCodeAt(at) !== 0x20) return undefined
  return Math.max(start, done)
}

function findingOf(rule: Rule, token: Token, text: string, start: number): Finding {
  const { end, language, ipa, respell, doubt } = token
  const kind = token.class ?? rule.class
  // a word that only raises a doubt stays as it stands
  const isKept = doubt !== undefined && token.spoken === text.slice(start, end)
  const spoken = isKept ? token.spoken : apart(token.spoken, text, start, end)
  // nearly all readings are no more than that, and they are made for every number of a text
  if (language === undefined && ipa === undefined && respell === undefined)
    return doubt === undefined
      ? { start, end, reading: { class: kind, spoken } }
      : { start, end, reading: { class: kind, spoken }, doubt }
  const sound = {
    ...(language !== undefined && { language }),
    ...(ipa !== undefined && { ipa }),
    ...(respell !== undefined && { respell })
  }
  return { start, end, reading: { class: kind, spoken, ...sound }, ...(doubt !== undefined && { doubt }) }
}

/** With a blank where a letter, digit or mark of the line would touch the words: `H` + `hundert`, `x;` + `und`. */
function apart(spoken: string, text: string, start: number, end: number): string {
  if (spoken === '') return spoken
  const before = start > 0 && asksForBlank(text.charCodeAt(start - 1)) && isWordUnit(spoken.charCodeAt(0))
  const after =
    end < text.length && isWordUnit(text.charCodeAt(end)) && isWordUnit(spoken.charCodeAt(spoken.length - 1))
  return `${before ? ' ' : ''}${spoken}${after ? ' ' : ''}`
}

/** A letter, a digit, or a mark that is followed by a blank in writing: `,` `.` `:` `;` `!` `?` */
function asksForBlank(code: number): boolean {
  return (
    isWordUnit(code) ||
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x21 ||
    code === 0x3f
  )
}

/** With a blank where its words would touch those of the finding right before it: `Abs.` + `½`. */
function apartFrom(before: Finding | undefined, finding: Finding): Finding {
  if (before === undefined || before.end !== finding.start) return finding
  const { spoken } = finding.reading
  const touches = asksForBlank(before.reading.spoken.charCodeAt(before.reading.spoken.length - 1))
  if (!touches || !isWordUnit(spoken.charCodeAt(0))) return finding
  return { ...finding, reading: { ...finding.reading, spoken: ` ${spoken}` } }
}

/** Where the next token may begin: after the run of letters or digits, or after the sign at `at`. */
function pastRun(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (!isWordUnit(code)) return at + 1
  let end = at + 1
  if (isDigit(code)) while (end < text.length && isDigit(text.charCodeAt(end))) end++
  else while (end < text.length && (isLetter(text.charCodeAt(end)) || isApostropheInside(text, end))) end++
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
