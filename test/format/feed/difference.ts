/** What differs between two texts, in order, a line each: `+<podcast:txt …>` came, `-…` went. Tags and line ends are compared whole. */
export function difference(before: string, after: string): readonly string[] {
  const runs: { sign: string; text: string }[] = []
  for (const found of pieces(before, after)) {
    const sign = found.charAt(0)
    const last = runs.at(-1)
    if (last?.sign === sign) last.text += found.slice(1)
    else runs.push({ sign, text: found.slice(1) })
  }
  return runs.flatMap(({ sign, text }) => text.split('\n').map(line => sign + line.replaceAll('\r', '␍')))
}

function pieces(before: string, after: string): readonly string[] {
  const a = before.split(piece)
  const b = after.split(piece)
  const common = commonLengths(a, b)
  const found: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (j < b.length && (i === a.length || at(common, i, j + 1) >= at(common, i + 1, j)))
      found.push(`+${b[j++]}`)
    else found.push(`-${a[i++]}`)
  }
  return found
}

const piece = /(?<=\n)|(?=<)/

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

/** How many pieces the rests from each pair of places on have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => [])
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] ?? []
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}
