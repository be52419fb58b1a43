import type { Place } from '../../report/place.js'

/** Places in a long text, found without counting its lines again for each. */
export interface Lines {
  readonly place: (offset: number, length?: number) => Place
}

/** The lines of a text are counted when the first place is asked for. */
export function linesOf(file: string, text: string): Lines {
  let starts: readonly number[] | undefined
  return {
    place(offset, length = 0) {
      starts ??= lineStarts(text)
      const at = Math.max(0, Math.min(offset, text.length))
      const line = lineOf(starts, at)
      const end = starts[line] === undefined ? text.length : starts[line] - 1
      return { file, line, column: at - (starts[line - 1] ?? 0) + 1, length: Math.max(0, Math.min(length, end - at)) }
    }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The number of the last line that begins at or before `offset`, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
