/** What one rule of a language sees and answers; the walk over a line that asks the rules stands in `scan.ts`. */
import type { Code } from '../report/diagnostic.js'
import { isWordUnit } from './characters.js'

/** How a show wants things said that can be said in several ways. */
export interface ReadingSettings {
  /** `Entwickler:innen`: both forms ("Entwicklerinnen und Entwickler"), with a glottal stop ("Entwickler innen"), or untouched. */
  readonly gender: 'both' | 'pause' | 'written'
  /** 🚀: not said, or said by its name. */
  readonly emoji: 'dropped' | 'named'
}

export const usualSettings: ReadingSettings = { gender: 'both', emoji: 'dropped' }

/**
 * A line as rules see it: composed (NFC), without invisible characters, with U+0020 for every blank and `-` for every hyphen
 * that joins (U+2010, U+2011). A pause or sound in the middle is a line feed, which no token may hold.
 */
export interface Written {
  readonly text: string
  readonly settings: ReadingSettings
  /** Whether a sentence ends with the full stop at this offset; a token that takes the stop in says that it does not. */
  readonly endsSentence: (stop: number) => boolean
}

/** What a person should look at, because a reading could be wrong; each of these names the written and the spoken form. */
export type Doubt = Extract<Code, `reading/${string}`>

/** A stretch of a line that is not said as it is written, or about which there is doubt. */
export interface Token {
  /** Where it begins, if before the offset the rule was asked for: ` –` begins with its blank. */
  readonly start?: number
  /** After its last character. */
  readonly end: number
  /** What is heard. Empty: nothing. Blanks around it are added where letters would touch. */
  readonly spoken: string
  /** Another class than the rule's own. */
  readonly class?: string
  /** The language of the spoken words where it is not the line's (BCP 47). */
  readonly language?: string
  readonly ipa?: string
  readonly respell?: string
  readonly doubt?: Doubt
}

/**
 * What makes a word more than small letters behind any first one and a blank or comma after them: a digit or a capital in it,
 * only one letter (`X`), a full stop right behind it, a hyphen, or another sign that may belong to it (the dot of `x.de` too).
 * An `address` goes on behind a dot, a colon or `@`, over hyphens and the like: `x.de`, `a-b@x.de`, `http:`.
 */
export type Oddity = 'digit' | 'capital' | 'letter' | 'stop' | 'hyphen' | 'sign' | 'address'

/** One semiotic class: what begins with these characters may be one of its tokens. */
export interface Rule {
  /** `date`, `money`, `acronym`: the name of its file. */
  readonly class: string
  /**
   * UTF-16 units its tokens begin with; never a blank, over which a token reaches back by `start`, nor the full stop or comma
   * in front of one.
   */
  readonly starts: string
  /** Asked only for words that are odd in one of these ways, which most are not. */
  readonly odd?: readonly Oddity[]
  /** Asked only for numbers with a sign behind them (`5 %`, `5/6`, `5.`), not for `5 Tage` and `5, 6`. */
  readonly signed?: true
  /**
   * The token at an offset, which is the beginning of a run of letters, of a run of digits, or a sign; undefined where none is.
   * Looks no farther back and ahead than a token and its neighbours are long, so that a line takes linear time.
   */
  readonly read: (written: Written, at: number) => Token | undefined
}

export const digits = '0123456789'
export const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ'
export const smallLetters = 'abcdefghijklmnopqrstuvwxyzäöüß'

const longestWord = 60

/** Numbers of one sign that are no units of a word elsewhere. */
const raised = '²³¹¼½¾'

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isWordUnit(code) || (code >= 0xb2 && code <= 0xbe && raised.includes(text.charAt(at)))
}

/** The word that ends before `at`, blanks between skipped; empty where a sign, a pause or nothing stands there. */
export function wordBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && text[end - 1] === ' ') end--
  let start = end
  while (start > 0 && end - start < longestWord && isInWord(text, start - 1)) start--
  return text.slice(start, end)
}

/** The word that begins at `at`, blanks before it skipped; empty where a sign, a pause or nothing stands there. */
export function wordAfter(text: string, at: number): string {
  let start = at
  while (text[start] === ' ') start++
  let end = start
  while (end < text.length && end - start < longestWord && isInWord(text, end)) end++
  return text.slice(start, end)
}

/** Matches an expression with the flag `y` at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}
