import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Lines } from '../../report/lines.js'
import { tags } from './tags.js'

/** How often the same thing is told with its place; a feed has thousands of episodes, and one mistake is in all of them. */
const mostOfOne = 3
/** How many further lines are named. */
const mostLines = 10

/** What has been found in a feed, with repetitions gathered. */
export interface Findings {
  readonly lines: Lines
  readonly add: (diagnostic: Diagnostic | undefined) => void
  /** In the order of their places. */
  readonly all: () => readonly Diagnostic[]
}

export function beginFindings(lines: Lines): Findings {
  const groups = new Map<string, Diagnostic[]>()
  return {
    lines,
    add(diagnostic) {
      if (diagnostic === undefined) return
      const key = keyOf(diagnostic)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [diagnostic])
      else group.push(diagnostic)
    },
    all: () => [...groups.values()].flatMap(gathered).sort(byPlace)
  }
}

/** The same mistake in the same field. */
function keyOf({ code, args: [first = ''] }: Diagnostic): string {
  return Object.hasOwn(tags, first) ? `${code} ${first}` : code
}

function gathered(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = group.filter(({ severity }, index) => index < mostOfOne || severity === 'error')
  const rest = group.slice(told.length)
  const [next] = rest
  if (next === undefined) return told
  const lines = rest.slice(0, mostLines).map(({ place }) => place?.line ?? 0)
  const more = rest.length > mostLines ? ', …' : ''
  return [...told, diagnose('feed/more', next.place, next.code, rest.length, lines.join(', ') + more)]
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const lines = (a.place?.line ?? 0) - (b.place?.line ?? 0)
  return lines !== 0 ? lines : (a.place?.column ?? 0) - (b.place?.column ?? 0)
}
