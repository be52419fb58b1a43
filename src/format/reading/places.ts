import type { Place } from '../../report/place.js'

/** Where an offset of a text stands; the second number tells how many characters are meant. */
export type PlaceOf = (offset: number, length?: number) => Place

/** Finds places in one text, however many and however long it is: lines are counted once, when the first is asked for. */
export function placesIn(file: string, text: string): PlaceOf {
  let starts: readonly number[] | undefined
  return (offset, length = 0) => {
    starts ??= lineStarts(text)
    const at = Math.max(0, Math.min(offset, text.length))
    const line = lineAt(starts, at)
    const start = starts[line] ?? 0
    const end = (starts[line + 1] ?? text.length + 1) - 1
    return { file, line: line + 1, column: at - start + 1, length: Math.max(0, Math.min(length, end - at)) }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that begins at or before an offset. */
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
