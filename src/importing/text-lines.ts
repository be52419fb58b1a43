import { dateOfLine } from './dates.js'
import { isSourcesHeading, isSummaryHeading } from './patterns.js'

/** One line of a plain text. */
export interface Line {
  readonly kind: 'words' | 'bullet' | 'dash' | 'number' | 'underline' | 'heading'
  /** Without blanks around it and without the mark of an item. */
  readonly words: string
  /** What marks an item, as it is written: `- `, `1) `. */
  readonly mark: string
  /** Blanks before it. */
  readonly indent: number
  /** Whether an empty line stands before it. */
  readonly behindGap: boolean
  /** The number of an item; the level of a heading or an underline. */
  readonly number: number
}

const lineEnds = /\r\n?|[\n\f\v\u0085\u2028\u2029]/

/** A text line by line, as it is written. */
export function splitLines(text: string): readonly string[] {
  return text.split(lineEnds)
}

/** The lines of a text that are not empty. */
export function linesOfText(written: readonly string[]): readonly Line[] {
  const lines: Line[] = []
  let behindGap = false
  for (const line of written) {
    const words = withoutQuoteMarks(line.trim())
    if (words === '' || isRule(words, behindGap || lines.length === 0)) behindGap = true
    else {
      lines.push({ ...markOf(words), indent: line.length - line.trimStart().length, behindGap })
      behindGap = false
    }
  }
  return asLists(lines)
}

/** `> > what the other one wrote` in a mail. */
function withoutQuoteMarks(words: string): string {
  return words.startsWith('>') ? words.replace(/^(?:>[ \t]?)+(?=[\p{L}"„“]|$)/u, '') : words
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

type Mark = Pick<Line, 'kind' | 'words' | 'number' | 'mark'>

function markOf(words: string): Mark {
  if (words.length >= 3 && isOneSign(words))
    return { kind: 'underline', words: '', mark: '', number: words.startsWith('=') ? 1 : 2 }
  for (const { kind, form } of itemMarks) {
    const found = form.exec(words.slice(0, 20))
    if (found === null) continue
    const [mark, number = ''] = found
    return { kind, words: words.slice(mark.length), mark, number: kind === 'heading' ? number.length : Number(number) }
  }
  return { kind: 'words', words, mark: '', number: 0 }
}

const itemMarks: readonly { readonly kind: Line['kind']; readonly form: RegExp }[] = [
  // U+F0B7 and U+F0A7 are the bullets of Word's own fonts.
  { kind: 'bullet', form: /^(?:[•‣◦▪▫●○∙·■□►▶▸➤➢➔→✓✔◆◇\uf0b7\uf0a7]\s*|[-*]\s+)(?=\S)/u },
  // The second kind of bullet in Word is the letter o.
  { kind: 'dash', form: /^[–—o]\s+(?=\S)/u },
  { kind: 'number', form: /^\(?(\d{1,3})[.)]\s+(?=\S)/ },
  { kind: 'heading', form: /^(#{1,6})[ \t]+(?=\S)/ }
]

/**
 * Numbers make a list where they count on from 1, dashes where two follow each other: "17. Februar" and "– Ja, sagte er."
 * alone are text. A star or hyphen or dot makes one anywhere.
 */
function asLists(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    if (line.kind === 'dash') {
      const isOne = lines[i - 1]?.kind === 'dash' || lines[i + 1]?.kind === 'dash'
      return isOne ? { ...line, kind: 'bullet' } : asWords(line)
    }
    if (isRow(line, lines[i - 1]) || isRow(line, lines[i + 1])) return asRow(line)
    if (line.kind !== 'number') return line
    const next = lines[i + 1]
    const before = lines[i - 1]
    const counts =
      line.number === 1
        ? next?.kind === 'number' && next.number === 2
        : before?.kind === 'number' && before.number === line.number - 1
    return counts ? line : asWords(line)
  })
}

/** Whether a line is a row of a table as spreadsheets copy it, with as many tabs as its neighbour. */
function isRow(line: Line, neighbour: Line | undefined): boolean {
  const cells = cellsIn(line)
  return line.kind === 'words' && cells > 1 && neighbour?.kind === 'words' && cellsIn(neighbour) === cells
}

function cellsIn({ words }: Line): number {
  return words.includes('\t') ? words.split('\t').length : 1
}

/** `Kassel; 200 000; 107` */
function asRow(line: Line): Line {
  return { ...line, kind: 'bullet', words: line.words.split(/\t+ */).join('; ') }
}

function asWords(line: Line): Line {
  return { ...line, kind: 'words', words: `${line.mark.trimEnd()} ${line.words}`, mark: '' }
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
  if (breaksWord(words, next.words)) return true
  if (words.length < 30) return false
  return isFull(words, next.words, width) || (!/[.!?:…"“”»]$/.test(words) && /^\p{Ll}/u.test(next.words))
}

/** Whether a word goes on in the next line: `Zusam-` and `menarbeit`. */
export function breaksWord(words: string, next: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(words) && /^\p{L}/u.test(next)
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
  if (/^\(?[a-z0-9]{1,3}\) /i.test(words)) return false
  return (
    !/[.,;:…]$/.test(words) && !/^[„"“»]/.test(words) && !/https?:\/\//i.test(words) && dateOfLine(words) === undefined
  )
}
