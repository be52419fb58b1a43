import { isLetterOrDigit } from '../script/letters.js'
import type { Block, Direction, Document, Heading, Line, List, Words } from './document.js'

/** Prints a document as CommonMark that also reads well as it stands; empty for an empty document, else it ends with a line feed. */
export function printMarkdown(document: Document): string {
  return document.length === 0 ? '' : `${blocksOf(document).join('\n\n')}\n`
}

/**
 * Signs that mean something anywhere in Markdown, GitHub's tables and strike-through included. An underscore inside a word means nothing,
 * nor does an ampersand that begins no character reference.
 */
const signs = /[\\`*[\]<|~_]|&(?=#?[0-9A-Za-z]{1,31};)/g

/** Most words hold no sign, and this test is quicker than looking for one. */
const hasSigns = /[\\`*[\]<|~_&]/

/** The one escape for words in Markdown: "Forscher*innen" → "Forscher\*innen". What only counts at the start of a line is `guardLine`'s. */
export function escapeMarkdown(words: string): string {
  return hasSigns.test(words)
    ? words.replace(signs, (sign, at: number) => (sign === '_' && isInWord(words, at) ? sign : `\\${sign}`))
    : words
}

/** A letter or digit stands on either side. */
function isInWord(words: string, at: number): boolean {
  const before = /[\uDC00-\uDFFF]/.test(words.charAt(at - 1)) ? at - 2 : at - 1
  return isLetterOrDigit(words, before) && isLetterOrDigit(words, at + 1)
}

/** A line that would begin a heading, quote, list, rule, table or front matter begins with a sign instead: "17. Februar" → "17\. Februar". */
export function guardLine(line: string): string {
  return line
    .replace(/^(?:[#>=]|\+(?=[+\s]|$)|-(?=[-:\s]|$)|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

function blocksOf(document: Document): readonly string[] {
  return document.map((block, i) => printBlock(block, isSecondList(document, i) ? '*' : '-'))
}

/** Two lists in a row would run into one, so every second one has another bullet. */
function isSecondList(document: Document, at: number): boolean {
  return document[at]?.type === 'list' && document[at - 1]?.type === 'list' && !isSecondList(document, at - 1)
}

function printBlock(block: Block, bullet: string): string {
  if (block.type === 'heading') return printHeading(block)
  if (block.type === 'list') return printList(block, bullet)
  return block.lines.map(line => guardLine(printLine(line))).join('\n')
}

/** Markdown knows six levels, and takes signs `#` at the end of a title for decoration. */
function printHeading({ level, line }: Heading): string {
  return `${'#'.repeat(Math.min(level, 6))} ${printLine(line).replace(/#$/, '\\#')}`
}

function printList({ items }: List, bullet: string): string {
  return items.map(item => `${bullet} ${printItem(item).replace(/\n(?!\n)/g, '\n  ')}`).join('\n')
}

/** A list inside an item follows its words without a blank line; a second paragraph needs one. */
function printItem(item: Document): string {
  const blocks = blocksOf(item)
  return blocks.reduce(
    (printed, block, i) =>
      `${printed}${item[i]?.type === 'list' && item[i - 1]?.type !== 'list' ? '\n' : '\n\n'}${block}`
  )
}

function printLine(line: Line): string {
  return line.reduce((printed, run) => {
    const next = run.type === 'words' ? printWords(run) : directions[run.kind](escapeMarkdown(run.value))
    // "Hallo!" before a link would make it an image.
    return next.startsWith('[') && printed.endsWith('!') ? `${printed.slice(0, -1)}\\!${next}` : printed + next
  }, '')
}

const directions: Readonly<Record<Direction['kind'], (words: string) => string>> = {
  cue: words => `*[${words}]*`,
  sound: words => `[${words}]`,
  pause: words => `*${words}*`,
  time: words => `*${words}*`
}

function printWords({ value, bold, to }: Words): string {
  const words = bold ? embolden(value) : escapeMarkdown(value)
  return to === undefined ? words : `[${words}](${destination(to)})`
}

/** Bold from the first letter to the last: stars beside a blank or a punctuation mark would often be printed as stars. */
function embolden(value: string): string {
  const first = isLetterOrDigit(value, 0) ? 0 : value.search(/[^\s\p{P}\p{S}]/u)
  if (first === -1) return escapeMarkdown(value)
  const end = endOfLetters(value)
  return `${escapeMarkdown(value.slice(0, first))}**${escapeMarkdown(value.slice(first, end))}**${escapeMarkdown(value.slice(end))}`
}

/** Where the blanks and signs at the end begin; from behind, as an expression for it would take quadratic time. */
function endOfLetters(value: string): number {
  let end = value.length
  while (end > 0) {
    const size = /[\uDC00-\uDFFF]/.test(value.charAt(end - 1)) ? 2 : 1
    if (isLetterOrDigit(value, end - size) || !/[\s\p{P}\p{S}]/u.test(value.slice(end - size, end))) return end
    end -= size
  }
  return 0
}

/** The address between the brackets of a link; it holds no blanks, as `linkTarget` saw to that. */
function destination(to: string): string {
  return to.replace(/[\\()<>]|&(?=#?[0-9A-Za-z]{1,31};)/g, '\\$&')
}
