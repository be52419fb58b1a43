import { isBlank, isCapitalLetter, isDigit, isHyphen, isInvisible, softHyphen } from './characters.js'

/** A line without what nobody sees, and the way back: which character of the line each one of the clean text was. */
export interface CleanLine {
  readonly text: string
  /** Offset in the line of the character at an offset of `text`. */
  readonly offsetOf: (at: number) => number
  /** Nothing was taken out, so that each character stands where it stood. */
  readonly isInPlace: boolean
}

/** What a clean line writes in another way: blanks and hyphens. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: tabs and line ends are blanks, whatever kind they are
const otherwise = /[\0-\x1f\u0085\u00a0\u1680\u2000-\u200a\u2010\u2011\u2028\u2029\u202f\u205f\u3000]/g
/** Either of the two, which most lines are without. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const unclean = /[\0-\x1f\u0085\u00a0\u00ad\u1680\u2000-\u2011\u2028-\u202f\u205f-\u2069\u3000\ufeff]|[\ufe00-\ufe0f]/
/** What it does not write at all, or as a hyphen. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/

const same = (at: number) => at

/**
 * Takes out invisible characters and writes blanks and hyphens in one way, so that a rule meets `10 %` and `KI-Messe` in one form.
 * `gaps` (rising) are the offsets of pauses, which become line feeds.
 */
export function cleanLine(line: string, gaps: readonly number[]): CleanLine {
  if (gaps.length === 0 && !unclean.test(line)) return { text: line, offsetOf: same, isInPlace: true }
  if (unseen.test(line)) return withoutUnseen(line, gaps)
  return {
    text: withGaps(
      line.replace(otherwise, it => plain(it, 0)),
      gaps
    ),
    offsetOf: same,
    isInPlace: true
  }
}

function withGaps(line: string, gaps: readonly number[]): string {
  let text = ''
  let done = 0
  for (const gap of gaps) {
    text += `${line.slice(done, gap)}\n`
    done = gap + 1
  }
  return done === 0 ? line : text + line.slice(done)
}

function withoutUnseen(line: string, gaps: readonly number[]): CleanLine {
  const offsets: number[] = []
  let text = ''
  let gap = 0
  for (let at = 0; at < line.length; at++) {
    const isGap = gaps[gap] === at
    if (isGap) gap++
    else if (isInvisible(line.charCodeAt(at)) && !isSoftJoint(line, at)) continue
    text += isGap ? '\n' : plain(line, at)
    offsets.push(at)
  }
  return { text, offsetOf: at => offsets[at] ?? line.length, isInPlace: false }
}

function plain(line: string, at: number): string {
  const code = line.charCodeAt(at)
  if (code >= 0x21 && code < 0x80) return line.charAt(at)
  if (isBlank(code)) return ' '
  return isHyphen(code) || code === softHyphen ? '-' : line.charAt(at)
}

/** A soft hyphen before a capital or digit joins a compound (`KI-Messe`); between small letters it only says where a line may break. */
function isSoftJoint(line: string, at: number): boolean {
  if (line.charCodeAt(at) !== softHyphen) return false
  const after = line.charCodeAt(at + 1)
  return isDigit(after) || isCapitalLetter(after)
}
