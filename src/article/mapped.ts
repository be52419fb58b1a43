import { sourceOffset, type WrittenText } from '../report/written.js'

/** A text and where its characters stand in the source; `map` is read as `WrittenText.map` is. */
export type Mapped = Pick<WrittenText, 'value' | 'map'>

/** A mapped text that is being put together. */
export interface Draft {
  value: string
  readonly map: number[]
}

/** Adds characters that stand one after the other in the source, the first one at `origin`. */
export function append(draft: Draft, value: string, origin: number): void {
  if (value === '') return
  mark(draft.map, draft.value.length, origin)
  draft.value += value
}

/** Adds the characters `start … end` of another text. */
export function appendSlice(draft: Draft, text: Mapped, start: number, end: number): void {
  if (end <= start) return
  const shift = draft.value.length - start
  mark(draft.map, draft.value.length, sourceOffset(text, start))
  for (let pair = firstPairAfter(text.map, start); pair < text.map.length; pair += 2) {
    const at = text.map[pair] ?? 0
    if (at >= end) break
    mark(draft.map, at + shift, text.map[pair + 1] ?? 0)
  }
  draft.value += text.value.slice(start, end)
}

/** The characters `start … end` of a text with their places. */
export function slice(text: Mapped, start: number, end: number): Mapped {
  if (start === 0 && end === text.value.length) return text
  const draft: Draft = { value: '', map: [] }
  appendSlice(draft, text, start, end)
  return draft.map.length === 0 ? { value: '', map: [0, sourceOffset(text, start)] } : draft
}

/** Notes that from `value` on the text stands at `origin`, unless the pair before says so already. */
export function mark(map: number[], value: number, origin: number): void {
  const lastValue = map[map.length - 2]
  const lastOrigin = map[map.length - 1]
  if (lastValue !== undefined && lastOrigin !== undefined) {
    if (origin - lastOrigin === value - lastValue) return
    if (lastValue === value) map.length -= 2
  }
  map.push(value, origin)
}

/** The index in `map` of the first pair whose value offset is above `offset`. */
function firstPairAfter(map: readonly number[], offset: number): number {
  let low = 0
  let high = map.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[middle * 2] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low * 2
}
