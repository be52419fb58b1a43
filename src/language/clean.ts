import { isBlank, isCapitalLetter, isDigit, isHyphen, isInvisible, softHyphen } from './characters.js'

/** A line without what nobody sees, and the way back: which character of the line each one of the clean text was. */
export interface CleanLine {
  readonly text: string
  /** Offset in the line of the character at an offset of `text`. */
  readonly offsetOf: (at: number) => number
}

const unusual = /[^\x20-\x7e\xa1-\xac\xae-\u0fff]/

/**
 * Takes out invisible characters and writes blanks and hyphens in one way, so that a rule meets `10 %` and `KI-Messe` in one form.
 * `gaps` (rising) are the offsets of pauses, which become line feeds.
 */
export function cleanLine(line: string, gaps: readonly number[]): CleanLine {
  if (gaps.length === 0 && !unusual.test(line)) return { text: line, offsetOf: at => at }
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
  return { text, offsetOf: at => offsets[at] ?? line.length }
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
