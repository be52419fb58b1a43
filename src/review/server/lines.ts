import type { Place } from '../../report/place.js'

/** Finds lines in a text again and again without counting them anew. */
export interface Lines {
  readonly placeOf: (file: string, start: number, end: number) => Place
  /** The offset a place begins at. */
  readonly offsetOf: (place: Place) => number
}

/** The lines of a source. */
export function linesOf(source: string): Lines {
  const starts = [0]
  for (let i = source.indexOf('\n'); i !== -1; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  return {
    placeOf(file, start, end) {
      const at = Math.min(start, source.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      const lineEnd = (starts[low + 1] ?? source.length + 1) - 1
      const length = Math.max(0, Math.min(end, lineEnd) - at)
      return { file, line: low + 1, column: at - (starts[low] ?? 0) + 1, length }
    },
    offsetOf: ({ line, column }) => (starts[line - 1] ?? source.length) + column - 1
  }
}
