import type { Place } from './place.js'

/** The lines of one text, for whoever asks for many places: they are counted once, when the first is asked for. */
export interface Lines {
  /** Where an offset stands; `length` characters are meant, as far as its line goes. */
  readonly place: (offset: number, length?: number) => Place
  /** The offset a place begins at. */
  readonly offsetOf: (place: Place) => number
}

/** Finds places in a text again and again; `placeAt` is for one alone. */
export function linesOf(file: string, text: string): Lines {
  let counted: readonly number[] | undefined
  const starts = () => {
    counted ??= lineStarts(text)
    return counted
  }
  return {
    place(offset, length = 0) {
      const at = Math.max(0, Math.min(offset, text.length))
      const line = lineAt(starts(), at)
      const end = (starts()[line + 1] ?? text.length + 1) - 1
      const column = at - (starts()[line] ?? 0) + 1
      return { file, line: line + 1, column, length: Math.max(0, Math.min(length, end - at)) }
    },
    offsetOf: ({ line, column }) => (starts()[line - 1] ?? text.length) + column - 1
  }
}

/** The offset of the first character of each line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that begins at or before an offset, from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
