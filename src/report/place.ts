/** A stretch of a file that a person can find: lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  /** How many characters of that line are meant; 0 when only the point is known. */
  readonly length: number
}

/** Finds the line and column of `offset` in `source`; `length` is cut at the end of the line. */
export function placeAt(file: string, source: string, offset: number, length = 0): Place {
  const at = Math.max(0, Math.min(offset, source.length))
  const lineStart = at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1
  let line = 1
  for (let i = source.indexOf('\n'); i !== -1 && i < lineStart; i = source.indexOf('\n', i + 1)) line++
  const lineEnd = source.indexOf('\n', at)
  const rest = (lineEnd === -1 ? source.length : lineEnd) - at
  return { file, line, column: at - lineStart + 1, length: Math.min(length, rest) }
}
