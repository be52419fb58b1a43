import { dateOfDateline, dateOfLine } from './dates.js'
import { hyphenatedWords, joinLines, type Rejoined } from './join-lines.js'
import { hasWords, type Manuscript, type Passage, paragraph } from './manuscript.js'
import { isByline } from './patterns.js'
import { withoutTextFurniture } from './text-furniture.js'
import {
  breaksWord,
  couldBeHeading,
  isFull,
  isKnownHeading,
  type Line,
  linesOfText,
  splitLines,
  wrappingOf
} from './text-lines.js'

/** Reads a plain text: title, date, headings with and without underlines, lists, paragraphs with and without empty lines. */
export function readText(text: string): Manuscript {
  const bare = withoutTextFurniture(splitLines(text))
  const lines = linesOfText(bare.lines)
  const joining: Joining = { known: hyphenatedWords(bare.lines), rejoined: { count: 0 } }
  const pieces = withHeadings(piecesOf(lines, wrappingOf(lines).width, joining))
  const [labels, rest] = takeLabels(pieces)
  const named = bare.title ?? labels.title
  const { title, others } = named === undefined ? takeTitle(rest) : { title: named, others: rest }
  const { date, passages } = takeDate(others)
  const found = bare.date ?? labels.date ?? date
  return {
    ...(title !== undefined && { title: withoutFullStop(title) }),
    ...(found !== undefined && { date: found }),
    passages: passages.map(passageOf),
    ...(bare.leftOut && { leftOut: bare.leftOut }),
    ...(joining.rejoined.first && { rejoined: { count: joining.rejoined.count, ...joining.rejoined.first } })
  }
}

/** What is known of words that were broken at the end of a line. */
interface Joining {
  readonly known: ReadonlySet<string>
  readonly rejoined: Rejoined
}

/** A stretch of lines that belong together. */
interface Piece {
  readonly type: 'words' | 'heading' | 'bullet' | 'number'
  readonly words: string
  readonly items: readonly string[]
  readonly level: number
  readonly line: Line
}

function passageOf({ type, words, items, level }: Piece): Passage {
  if (type === 'heading') return { type, level, runs: [{ text: words }] }
  if (type === 'words') return paragraph(words)
  return { type: 'list', ordered: type === 'number', items: items.map(text => [{ text }]) }
}

/** Joins broken lines, and the items of a list. */
function piecesOf(lines: readonly Line[], width: number, joining: Joining): readonly Piece[] {
  const pieces: Piece[] = []
  let taken: Line[] = []
  const close = () => {
    const [first] = taken
    if (first) pieces.push(pieceOf(first, taken, joining))
    taken = []
  }
  for (const line of lines) {
    const last = taken.at(-1)
    const first = taken[0]
    if (line.kind === 'underline') underline(line, taken)
    else {
      if (
        line.kind === 'heading' ||
        (last &&
          first &&
          !(isItem(first) ? continuesList(line, first, last, width) : continuesWords(line, last, width)))
      )
        close()
      taken.push(line)
    }
    if (line.kind === 'underline' || line.kind === 'heading') close()
  }
  close()
  return pieces
}

/** The line above an underline is a heading; one that underlines nothing is a rule. */
function underline(line: Line, taken: Line[]): void {
  const last = taken.at(-1)
  if (last?.kind === 'words') taken[taken.length - 1] = { ...last, kind: 'underline', number: line.number }
}

function isItem({ kind }: Line): boolean {
  return kind === 'bullet' || kind === 'number'
}

function continuesList(line: Line, first: Line, last: Line, width: number): boolean {
  if (isItem(line)) return line.kind === first.kind && (line.kind === 'bullet' || line.number > 1)
  if (line.behindGap) return line.indent > first.indent && line.indent >= 2
  return line.indent > first.indent || (width > 0 && isFull(last.words, line.words, width))
}

/** A line goes on in the next one where lines are broken at a width, unless there was room for its first word. */
function continuesWords(line: Line, last: Line, width: number): boolean {
  if (line.behindGap || line.kind !== 'words') return false
  if (breaksWord(last.words, line.words) && (width > 0 || /^\p{Ll}/u.test(line.words))) return true
  if (width === 0) return false
  const isEarlyEnd = last.words.length + line.words.slice(0, 40).split(' ', 1).join('').length < width - 14
  return !(
    isEarlyEnd &&
    (/[.!?:"“”»]$/.test(last.words) ||
      isKnownHeading(last.words) ||
      (couldBeHeading(last) && /^[\p{Lu}\d„"“]/u.test(line.words)))
  )
}

function pieceOf(first: Line, lines: readonly Line[], joining: Joining): Piece {
  const marked = lines.find(({ kind }) => kind === 'underline' || kind === 'heading')
  if (isItem(first))
    return {
      type: first.kind === 'number' ? 'number' : 'bullet',
      words: '',
      items: itemsOf(lines, joining),
      level: 0,
      line: first
    }
  const words = joined(
    lines.map(line => line.words),
    joining
  )
  return { type: marked ? 'heading' : 'words', words, items: [], level: marked?.number ?? 2, line: first }
}

function joined(lines: readonly string[], { known, rejoined }: Joining): string {
  return joinLines(lines, known, rejoined)
}

function itemsOf(lines: readonly Line[], joining: Joining): readonly string[] {
  const items: string[][] = []
  for (const line of lines) {
    if (isItem(line)) items.push([line.words])
    else items.at(-1)?.push(line.words)
  }
  return items.map(words => joined(words, joining))
}

/** Makes headings of short lines that a text follows; from the end, since what follows decides. */
function withHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const marked = [...pieces]
  for (let i = marked.length - 1; i > 0; i--) {
    const piece = marked[i]
    if (piece?.type === 'words' && introduces(piece, marked[i + 1], marked[i + 2]))
      marked[i] = { ...piece, type: 'heading' }
  }
  return marked
}

function introduces(piece: Piece, next: Piece | undefined, afterNext: Piece | undefined): boolean {
  if (next === undefined) return false
  if (isKnownHeading(piece.words)) return true
  if (!couldBeHeading({ ...piece.line, words: piece.words }) || isByline(piece.words)) return false
  if (next.type === 'words') return isRunningText(next.words)
  return next.type === 'heading' ? afterNext?.type === 'words' && !isKnownHeading(next.words) : true
}

/** Sentences: longer than a heading, or ended like a sentence. */
function isRunningText(words: string): boolean {
  return words.length > 110 || (/[.!?…:"“”»]$/.test(words) && words.includes(' '))
}

interface Labels {
  readonly title?: string
  readonly date?: Manuscript['date']
}

/** Lines at the top like `Titel: …` and `Datum: …`. */
function takeLabels(pieces: readonly Piece[]): readonly [Labels, readonly Piece[]] {
  let labels: Labels = {}
  let at = 0
  for (; at < Math.min(4, pieces.length); at++) {
    const words = pieces[at]?.words ?? ''
    const title = /^(?:Titel|Title|Überschrift|Headline|Betreff|Subject)\s?:\s{0,9}(\S.{0,300})$/iu.exec(words)?.[1]
    const date = /^(?:Datum|Date)\s?:/iu.test(words) ? dateOfLine(words) : undefined
    if (title !== undefined) labels = { ...labels, title }
    else if (date !== undefined) labels = { ...labels, date }
    else break
  }
  return [labels, pieces.slice(at)]
}

const longestTitle = 250

/** The first line, or a date above it; a paragraph is no title. */
function takeTitle(pieces: readonly Piece[]): { readonly title?: string; readonly others: readonly Piece[] } {
  const at = pieces.findIndex(
    ({ words, type }) => type !== 'words' || (dateOfLine(words) === undefined && !isContact(words))
  )
  const piece = pieces[at]
  if (piece === undefined || !isTitle(piece, pieces[at + 1])) return { others: pieces }
  return { title: piece.words, others: pieces.filter((_, i) => i !== at) }
}

/** `Contact: Jane Doe, +1 555 0100` */
function isContact(words: string): boolean {
  return /^(?:(?:media|press) contact|contact|(?:presse)?kontakt|ansprechpartner(?:in)?)\s?:/iu.test(words)
}

function isTitle({ type, words }: Piece, next: Piece | undefined): boolean {
  if (type === 'heading') return !isKnownHeading(words)
  if (type !== 'words' || next === undefined || words.length > longestTitle || !hasWords(words)) return false
  // "Hallo zusammen," greets.
  if (words.endsWith(',')) return false
  // Several sentences are a paragraph, but "Merz: Ja. Trump: Nein" is a headline.
  return !isKnownHeading(words) && (words.length <= 120 || !/[.!?]\s/.test(words))
}

/** `schließen eine Kooperation.` → `schließen eine Kooperation`; abbreviations and dots keep theirs. An agency ends a title with `=`. */
function withoutFullStop(title: string): string {
  if (title.endsWith(' =')) return title.slice(0, -2)
  return /\p{Ll}{4}\.$/u.test(title) || /\p{L}{6}\.$/u.test(title) ? title.slice(0, -1) : title
}

/** The date that stands on a line of its own near the top or at the very end, or before the first sentence. */
function takeDate(pieces: readonly Piece[]): {
  readonly date?: Manuscript['date']
  readonly passages: readonly Piece[]
} {
  const isNear = (index: number) => index < 5 || index === pieces.length - 1
  const at = pieces.findIndex(
    ({ type, words }, index) => type === 'words' && isNear(index) && dateOfLine(words) !== undefined
  )
  const date = dateOfLine(pieces[at]?.words ?? '')
  if (date !== undefined) return { date, passages: pieces.filter((_, i) => i !== at) }
  const dateline = pieces
    .slice(0, 5)
    .map(({ words }) => dateOfDateline(words))
    .find(it => it !== undefined)
  return { ...(dateline && { date: dateline }), passages: pieces }
}
