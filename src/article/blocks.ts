import { endOfWords, startOfWords } from './texts.js'

/** A stretch of a text's value. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The lines of one paragraph or item, without blanks around them and without the item's mark. */
export type Lines = readonly Range[]

/** Paragraphs and lists of a text before anything inside a line is looked at. */
export type RawBlock =
  | { readonly type: 'paragraph'; readonly lines: Lines }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly Lines[]
      /** The first item that stood inside another item; the list is flat all the same. */
      readonly nested?: Range
    }

type LineKind = 'empty' | 'words' | 'bullet' | 'number'

interface Line extends Range {
  readonly kind: LineKind
  /** Blanks before the first character. */
  readonly indent: number
  /** Where the words begin, behind the item's mark. */
  readonly words: number
  /** The number of a line like `3. words`. */
  readonly number: number
  readonly last: string
}

/**
 * The bent CommonMark: empty lines end paragraphs; `- ` and `* ` begin items; `1. ` only where `2. ` follows, so that
 * "17. Februar", "2026. Das Jahr" and "1. FC Köln" keep their numbers. Every other line is words.
 */
export function rawBlocks(value: string): readonly RawBlock[] {
  const lines = linesOf(value)
  const blocks: RawBlock[] = []
  let at = 0
  while (at < lines.length) {
    if (lines[at]?.kind === 'empty') at++
    else {
      const [block, next] = startsList(lines, at) ? takeList(lines, at) : takeParagraph(lines, at)
      blocks.push(block)
      at = next
    }
  }
  return blocks
}

function linesOf(value: string): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  while (at <= value.length) {
    const lineEnd = value.indexOf('\n', at)
    const end = lineEnd === -1 ? value.length : lineEnd
    lines.push(lineOf(value, at, end))
    at = end + 1
  }
  return lines
}

function lineOf(value: string, from: number, to: number): Line {
  const end = endOfWords(value, from, to)
  const start = startOfWords(value, from, end)
  const { kind, words, number } = start === end ? emptyLine : markOf(value, start, end)
  return { start, end, indent: start - from, last: value.charAt(end - 1), kind, words, number }
}

type LineMark = Pick<Line, 'kind' | 'words' | 'number'>

const emptyLine: LineMark = { kind: 'empty', words: 0, number: 0 }

/** What the beginning of a line makes of it. */
function markOf(value: string, start: number, end: number): LineMark {
  const first = value.charCodeAt(start)
  if (isBulletMark(first) && isBlank(value.charCodeAt(start + 1)) && !isRule(value.slice(start, end))) {
    return { kind: 'bullet', words: startOfWords(value, start + 1, end), number: 0 }
  }
  const mark = isDigit(first) ? /^([0-9]{1,9})\.[ \t]/.exec(value.slice(start, Math.min(end, start + 11))) : null
  if (mark === null) return { kind: 'words', words: start, number: 0 }
  return { kind: 'number', words: startOfWords(value, start + mark[0].length, end), number: Number(mark[1]) }
}

function isBulletMark(code: number): boolean {
  return code === 45 || code === 42
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** `---`, `* * *`: a dividing line in CommonMark, words to us. */
export function isRule(words: string): boolean {
  return /^([-*_])(?:[ \t]*\1){2,}$/.test(words)
}

/** A bullet, or a `1.` that a `2.` follows in the same list. */
function startsList(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.kind === 'bullet') return true
  if (line?.kind !== 'number' || line.number !== 1) return false
  for (let i = at + 1; i < lines.length; i++) {
    const next = lines[i]
    if (next?.kind === 'number') return next.number === 2
    if (next?.kind === 'empty' && !goesOn(lines[filledFrom(lines, i)])) return false
  }
  return false
}

/** Whether a list may go on with this line after an empty one. */
function goesOn(line: Line | undefined): boolean {
  return line !== undefined && (line.kind === 'number' || line.indent >= 2)
}

function filledFrom(lines: readonly Line[], from: number): number {
  let at = from
  while (lines[at]?.kind === 'empty') at++
  return at
}

function takeParagraph(lines: readonly Line[], from: number): [RawBlock, number] {
  const taken: Range[] = []
  let at = from
  for (let line = lines[at]; line !== undefined && line.kind !== 'empty'; line = lines[at]) {
    if (at > from && interrupts(lines, at)) break
    taken.push({ start: line.start, end: line.end })
    at++
  }
  return [{ type: 'paragraph', lines: taken }, at]
}

/** A bullet ends a paragraph anywhere; a numbered list only behind a whole sentence, for a line may begin with "1. Februar". */
function interrupts(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.kind === 'bullet') return true
  return lines[at]?.kind === 'number' && endsSentence(lines[at - 1]) && startsList(lines, at)
}

function endsSentence(line: Line | undefined): boolean {
  return line !== undefined && '.:!?…'.includes(line.last)
}

function takeList(lines: readonly Line[], from: number): [RawBlock, number] {
  const first = lines[from]
  const items: Range[][] = []
  let nested: Range | undefined
  let count = 0
  let at = from
  for (let line = lines[at]; line !== undefined && first !== undefined; line = lines[at]) {
    const part =
      line.kind === 'empty' ? partBehindGap(lines[filledFrom(lines, at)], first, count) : partOf(line, first, count)
    if (part === 'end') break
    at++
    if (part === 'gap') continue
    if (part === 'words') items.at(-1)?.push({ start: line.start, end: line.end })
    else items.push([{ start: line.words, end: line.end }])
    if (part === 'item') count++
    if (part === 'nested') nested ??= { start: line.start, end: line.end }
  }
  const ordered = first?.kind === 'number' && nested === undefined
  return [{ type: 'list', ordered, items, ...(nested && { nested }) }, at]
}

/** What a line is to the list that `first` began and that has `count` items of its own so far. */
function partOf(line: Line, first: Line, count: number): 'item' | 'nested' | 'words' | 'end' {
  if (line.kind === 'bullet') {
    if (line.indent >= first.indent + 2) return 'nested'
    return first.kind === 'bullet' ? 'item' : 'end'
  }
  return first.kind === 'number' && line.number === count + 1 ? 'item' : 'words'
}

/** What an empty line is to a list, by the line that follows it: loose lists go on, and so do indented words. */
function partBehindGap(next: Line | undefined, first: Line, count: number): 'gap' | 'end' {
  if (next === undefined) return 'end'
  return next.indent >= 2 || partOf(next, first, count) === 'item' ? 'gap' : 'end'
}
