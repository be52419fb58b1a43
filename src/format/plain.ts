import type { Block, Document, Line } from './document.js'

/** Prints a document as plain text: titles and paragraphs are lines with a blank line between, items begin with "- ". */
export function printPlain(document: Document): string {
  return document.map(block => `${printBlock(block)}\n`).join('\n')
}

function printBlock(block: Block): string {
  if (block.type === 'heading') return printLine(block.line)
  if (block.type === 'paragraph') return block.lines.map(printLine).join(' ')
  return block.items.map(item => `- ${item.map(printBlock).join('\n').replaceAll('\n', '\n  ')}`).join('\n')
}

/** Directions are for the host, who has a script of his own. */
function printLine(line: Line): string {
  return line.map(run => (run.type === 'words' ? run.value : '')).join('')
}
