import type { Block, Document, Line, List, Words } from './document.js'

/**
 * Prints a document as the HTML every podcast app shows: paragraphs, lists, links, line breaks, nothing else (titles are paragraphs, as
 * apps do not draw headings). A fragment, one block a line; what is no link is text.
 */
export function printHtml(document: Document): string {
  return document.map(block => `${printBlock(block)}\n`).join('')
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** The one escape for HTML, in text and in attributes, which all stand in double quotes. */
function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, sign => references[sign] ?? sign)
}

function printBlock(block: Block): string {
  if (block.type === 'list') return printList(block)
  return `<p>${block.type === 'heading' ? printLine(block.line) : printLines(block.lines)}</p>`
}

function printList({ items }: List): string {
  return ['<ul>', ...items.map(item => `<li>${printItem(item)}</li>`), '</ul>'].join('\n')
}

/** Several paragraphs of an item stand on lines of their own; a list inside it comes after its words. */
function printItem(item: Document): string {
  return item
    .map((block, i) => {
      if (block.type === 'list') return `\n${printList(block)}\n`
      const words = block.type === 'heading' ? printLine(block.line) : printLines(block.lines)
      return i > 0 && item[i - 1]?.type !== 'list' ? `<br>${words}` : words
    })
    .join('')
}

function printLines(lines: readonly Line[]): string {
  return lines.map(printLine).join(' ')
}

/** Directions are for the host, who does not read HTML. */
function printLine(line: Line): string {
  return line.map(run => (run.type === 'words' ? printWords(run) : '')).join('')
}

function printWords({ value, to }: Words): string {
  const words = escapeHtml(value)
  return to === undefined ? words : `<a href="${escapeHtml(to)}">${words}</a>`
}
