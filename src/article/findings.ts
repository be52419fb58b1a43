import { type Code, type Diagnostic, diagnose } from '../report/diagnostic.js'
import { linesOf } from '../report/lines.js'
import type { Place } from '../report/place.js'
import { sourceOffset } from '../report/written.js'
import type { Mapped } from './mapped.js'

/** What is found wrong in one file while it is read. It grows, so that a reader can go on after a mistake. */
export interface Findings {
  readonly file: string
  readonly source: string
  /** The place of `length` characters from an offset of the source; cut at the end of the line, as `placeAt` does. */
  readonly place: (offset: number, length?: number) => Place
  /** The place of the characters `start … end` of a text that was read from the source. */
  readonly placeOf: (text: Mapped, start: number, end: number) => Place
  readonly report: (diagnostic: Diagnostic) => void
  /** Whether an error was reported. */
  readonly failed: () => boolean
  /** All findings from the top of the file to its end; of one kind at most twenty, and then one that counts the rest. */
  readonly all: () => readonly Diagnostic[]
}

/** Nobody reads the twenty-first mistake of the same kind. */
const mostOfOneKind = 20

/** Collects findings about `source`, the text of `file` as `decodeSource` gives it. */
export function createFindings(file: string, source: string): Findings {
  const kept: Diagnostic[] = []
  const counts = new Map<Code, number>()
  const beyond = new Map<Code, Diagnostic>()
  const { place } = linesOf(file, source)
  let failed = false
  return {
    file,
    source,
    place,
    placeOf(text, start, end) {
      const from = sourceOffset(text, start)
      return place(from, end > start ? sourceOffset(text, end - 1) + 1 - from : 0)
    },
    report(diagnostic) {
      const count = (counts.get(diagnostic.code) ?? 0) + 1
      counts.set(diagnostic.code, count)
      if (count <= mostOfOneKind) kept.push(diagnostic)
      else if (count === mostOfOneKind + 1) beyond.set(diagnostic.code, diagnostic)
      failed ||= diagnostic.severity === 'error'
    },
    failed: () => failed,
    all() {
      const rest = Array.from(beyond, ([code, { place }]) =>
        diagnose('file/more-of-the-same', place, (counts.get(code) ?? 0) - mostOfOneKind, code)
      )
      return [...kept, ...rest].sort(byPlace)
    }
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)
}

/** The beginning of a person's own words, short enough to stand in a sentence. */
export function excerpt(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`
}
