import type { DiffRun } from '../protocol.js'

/** Cells of a table that still costs less than a blink. */
const mostCells = 4_000_000

/** Which entries of two lists belong together, as pairs of indices in rising order: the longest row that both have. */
export function commonRow<Item>(a: readonly Item[], b: readonly Item[]): readonly (readonly [number, number])[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const middle = longest(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [i + head, j + head] as const),
    ...Array.from({ length: tail }, (_, i) => [a.length - tail + i, b.length - tail + i] as const)
  ]
}

/** The longest common row by a table of lengths; lists too long for one have nothing in common. */
function longest<Item>(a: readonly Item[], b: readonly Item[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  if (a.length === 0 || b.length === 0 || a.length * width > mostCells) return []
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Words with the blanks behind them, so that joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

/** What was taken out and what was put in, word by word; all runs but the added ones, joined, are `before`. */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const runs: { kind: DiffRun['kind']; text: string }[] = []
  const add = (kind: DiffRun['kind'], words: readonly string[]) => {
    const text = words.join('')
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  let [i, j] = [0, 0]
  for (const [x, y] of [...commonRow(a, b), [a.length, b.length] as const]) {
    add('removed', a.slice(i, x))
    add('added', b.slice(j, y))
    if (x < a.length) add('same', [a[x] ?? ''])
    i = x + 1
    j = y + 1
  }
  return runs
}

/** How much of the words of two texts is the same, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a).map(word => word.trim()), wordsOf(b).map(word => word.trim())]
  return (2 * commonRow(x, y).length) / Math.max(1, x.length + y.length)
}
