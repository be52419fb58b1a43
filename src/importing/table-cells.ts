/**
 * Gives every table as many columns as its longest row has cells: GitHub's Markdown drops cells that stand beyond the heading
 * of a table, and their words with them.
 */
export function withAllCells(text: string): string {
  const lines = text.split('\n')
  const heads = lines.flatMap((line, i) => (i > 0 && isDelimiter(line) && !isDelimiter(lines[i - 1] ?? '') ? [i] : []))
  for (const at of heads) widen(lines, at)
  return heads.length === 0 ? text : lines.join('\n')
}

/** `|---|:--:|`, the line below the heading of a table. */
function isDelimiter(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t>]*[|:-][|:\- \t]*$/.test(line)
}

function widen(lines: string[], delimiterAt: number): void {
  const columns = cellsIn(lines[delimiterAt] ?? '')
  let most = columns
  for (let i = delimiterAt + 1; i < lines.length && lines[i]?.includes('|'); i++) {
    most = Math.max(most, cellsIn(lines[i] ?? ''))
  }
  const isTable = cellsIn(lines[delimiterAt - 1] ?? '') === columns
  if (!isTable || most === columns) return
  const more = Math.min(most - columns, mostMoreCells)
  lines[delimiterAt - 1] = `${withBar(lines[delimiterAt - 1] ?? '')}${' |'.repeat(more)}`
  lines[delimiterAt] = `${withBar(lines[delimiterAt] ?? '')}${'---|'.repeat(more)}`
}

/** Nobody writes wider tables; a row of bars alone would cost its length in every other row. */
const mostMoreCells = 50

function cellsIn(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  let cells = 1
  for (let i = 0; i < inner.length; i++) if (inner[i] === '|' && inner[i - 1] !== '\\') cells++
  return cells
}

function withBar(line: string): string {
  const end = line.trimEnd()
  return /(?<!\\)\|$/.test(end) && end.trim().length > 1 ? end : `${end} |`
}
