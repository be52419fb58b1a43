import { dateOfLine } from './dates.js'
import { isSourcesHeading, isSummaryHeading } from './patterns.js'

/** One line of a plain text. */
export interface Line {
  readonly kind: 'words' | 'bullet' | 'dash' | 'number' | 'underline'
  /** Without blanks around it and without the mark of an item. */
  readonly words: string
  /** Blanks before it. */
  readonly indent: number
  /** Whether an empty line stands before it. */
  readonly behindGap: boolean
  /** The number of an item; the level of an underline. */
  readonly number: number
}

const lineEnds = /\r\n?|[\n\f\v\u0085\u2028\u2029]/

/** The lines of a text that are not empty. */
export function linesOfText(text: string): readonly Line[] {
  const lines: Line[] = []
  let behindGap = false
  for (const written of text.split(lineEnds)) {
    const words = written.trim()
    if (words === '' || isRule(words, behindGap || lines.length === 0)) behindGap = true
    else {
      lines.push({ ...markOf(words), indent: written.length - written.trimStart().length, behindGap })
      behindGap = false
    }
  }
  return asLists(lines)
}

/** `* * *`, or `-----` that underlines nothing. */
function isRule(words: string, behindGap: boolean): boolean {
  const signs = words.replaceAll(' ', '')
  return signs.length >= 3 && isOneSign(signs) && (behindGap || words.includes(' ') || !/^[=~-]/.test(signs))
}

function isOneSign(signs: string): boolean {
  const first = signs.charAt(0)
  if (!/[-*_=~#+.•—–]/.test(first)) return false
  for (let i = 1; i < signs.length; i++) if (signs[i] !== first) return false
  return true
}

type Mark = Pick<Line, 'kind' | 'words' | 'number'>

function markOf(words: string): Mark {
  if (words.length >= 3 && isOneSign(words))
    return { kind: 'underline', words: '', number: words.startsWith('=') ? 1 : 2 }
  const bullet = /^(?:[•‣◦▪●○∙·■►]\s*|[-*–—]\s+)(?=\S)/u.exec(words.slice(0, 20))
  if (bullet) return { kind: /^[–—]/.test(words) ? 'dash' : 'bullet', words: words.slice(bullet[0].length), number: 0 }
  const number = /^(\d{1,3})[.)]\s+(?=\S)/.exec(words.slice(0, 20))
  if (number) return { kind: 'number', words: words.slice(number[0].length), number: Number(number[1]) }
  return { kind: 'words', words, number: 0 }
}

/**
 * Numbers make a list where they count on from 1, dashes where two follow each other: "17. Februar" and "– Ja, sagte er."
 * alone are text. A star or hyphen or dot makes one anywhere.
 */
function asLists(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    if (line.kind === 'dash') {
      const isOne = lines[i - 1]?.kind === 'dash' || lines[i + 1]?.kind === 'dash'
      return isOne ? { ...line, kind: 'bullet' } : { ...line, kind: 'words', words: `– ${line.words}` }
    }
    if (line.kind !== 'number') return line
    const next = lines[i + 1]
    const before = lines[i - 1]
    const counts =
      line.number === 1
        ? next?.kind === 'number' && next.number === 2
        : before?.kind === 'number' && before.number === line.number - 1
    return counts ? line : { ...line, kind: 'words', words: `${line.number}. ${line.words}` }
  })
}

/** Lines of paragraphs that somebody's editor broke at a certain width. */
export interface Wrapping {
  /** The longest line; 0 where each line is a paragraph. */
  readonly width: number
}

/** Whether the lines of a text are broken in the middle of sentences: more than half of them flow into the next one. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const words = lines.filter(({ kind }) => kind === 'words')
  const width = words.reduce((most, { words: { length } }) => Math.max(most, length), 0)
  if (width > 140) return { width: 0 }
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return line.kind === 'words' && next?.kind === 'words' && !next.behindGap ? [flowsInto(line, next, width)] : []
  })
  return { width: pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length / 2 ? width : 0 }
}

/** A line that has no room for the next word, or ends in the middle of a sentence that goes on with a small letter. */
function flowsInto({ words }: Line, next: Line, width: number): boolean {
  if (words.length < 30) return false
  return isFull(words, next.words, width) || (!/[.!?:…"“”»]$/.test(words) && /^\p{Ll}/u.test(next.words))
}

/** Whether the first word of the next line would not have fitted. */
export function isFull(words: string, next: string, width: number): boolean {
  const first = next.indexOf(' ')
  return words.length + 1 + (first === -1 ? next.length : first) > width - 3
}

/** Whether a line is a heading by its words alone. */
export function isKnownHeading(words: string): boolean {
  return isSummaryHeading(words) || isSourcesHeading(words)
}

/** A short line without a full stop: what could be a heading if a text follows. */
export function couldBeHeading({ kind, words }: Line): boolean {
  if (kind !== 'words' || words.length > 110 || words.split(' ').length > 16) return false
  return (
    !/[.,;:…]$/.test(words) && !/^[„"“»]/.test(words) && !/https?:\/\//i.test(words) && dateOfLine(words) === undefined
  )
}
