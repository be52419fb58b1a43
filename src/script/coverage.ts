import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { placeOfRange, type Role, type WrittenText } from '../report/written.js'
import type { Sources } from './origin.js'
import type { Text } from './tree.js'

/** How often the words of a text may be said, and whether it is enough to print them in the notes. */
interface Duty {
  readonly where: 'heard' | 'anywhere'
  readonly repeatable: boolean
}

const once: Duty = { where: 'heard', repeatable: false }
/** Headlines and teasers come before the news they announce: they may be said again. */
const headline: Duty = { where: 'heard', repeatable: true }
const anywhere: Duty = { where: 'anywhere', repeatable: true }

const duties: Readonly<Record<Role, Duty | undefined>> = {
  title: headline,
  summary: headline,
  teaser: headline,
  lead: once,
  heading: once,
  body: once,
  item: once,
  opening: once,
  transition: once,
  closing: once,
  source: anywhere,
  link: anywhere,
  show: undefined
}

/** A stretch of a text's value: from, to. */
type Range = readonly [start: number, end: number]

/** The words of an episode's leaves by where they reach people. */
export interface Covering {
  readonly heard: readonly Text[]
  /** What the episode leaves to the notes on purpose: `in="notes"`. */
  readonly left: readonly Text[]
  /** What the notes print in any case. It stands for no words that should be heard: else a lost loop would go unnoticed. */
  readonly printed: readonly Text[]
}

/**
 * Proves by origin that nothing of the article was lost, altered or said twice. Words that a function computed cover nothing.
 */
export function checkCoverage({ heard, left, printed }: Covering, sources: Sources): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const [heardRanges, leftRanges, printedRanges] = [heard, left, printed].map(leaves =>
    rangesOf(leaves, sources, diagnostics)
  )
  sources.texts.forEach((text, number) => {
    const duty = duties[text.role]
    if (duty === undefined) return
    const forReaders = duty.where === 'anywhere' ? (printedRanges?.[number] ?? []) : []
    const read = [...(leftRanges?.[number] ?? []), ...forReaders]
    diagnostics.push(...checkText(text, duty, heardRanges?.[number] ?? [], read, sources))
  })
  return diagnostics
}

/** The ranges that leaves cover, by text; a leaf that does not hold what its range holds is reported. */
function rangesOf(leaves: readonly Text[], sources: Sources, diagnostics: Diagnostic[]): Range[][] {
  const ranges: Range[][] = sources.texts.map(() => [])
  for (const { value, origin } of leaves) {
    if (origin.from !== 'article') continue
    const text = sources.texts[origin.text]
    const range: Range = [origin.start, origin.start + value.length]
    if (text === undefined || text.value.slice(...range) !== value)
      diagnostics.push(...(text ? [altered(text, value, range, sources)] : []))
    else ranges[origin.text]?.push(range)
  }
  return ranges
}

function altered(text: WrittenText, value: string, range: Range, sources: Sources): Diagnostic {
  return diagnose('coverage/altered', placeIn(text, range, sources), text.path, excerpt(value))
}

function checkText(
  text: WrittenText,
  duty: Duty,
  heard: readonly Range[],
  read: readonly Range[],
  sources: Sources
): Diagnostic[] {
  // A text is left to the notes as a whole; half a sentence on air is a mistake, wherever the other half is printed.
  const enough = duty.where === 'heard' && heard.length > 0 ? heard : [...heard, ...read]
  const missing = gaps(text.value, enough).map(range =>
    diagnose('coverage/missing', placeIn(text, range, sources), text.path, excerpt(text.value.slice(...range)))
  )
  if (duty.repeatable || heard.length < 2) return missing
  const twice = overlaps(heard).map(([start, end, times]) =>
    diagnose(
      'coverage/repeated',
      placeIn(text, [start, end], sources),
      text.path,
      excerpt(text.value.slice(start, end)),
      times
    )
  )
  return [...missing, ...twice]
}

function placeIn(text: WrittenText, [start, end]: Range, { sourceOf }: Sources) {
  return placeOfRange(text, sourceOf(text.file) ?? '', start, end)
}

/** Stretches with letters, digits or signs that no range covers. */
function gaps(value: string, ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  let done = 0
  for (const [start, end] of [...sorted(ranges), [value.length, value.length] as const]) {
    if (start > done && value.slice(done, start).trim() !== '') found.push([done, start])
    done = Math.max(done, end)
  }
  return found
}

/** Stretches that more than one range covers, and how many do. */
function overlaps(ranges: readonly Range[]): [start: number, end: number, times: number][] {
  if (isRow(ranges)) return []
  const found: [number, number, number][] = []
  const edges = ranges
    .flatMap(([start, end]) => [[start, 1] as const, [end, -1] as const])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let depth = 0
  let from = 0
  for (const [offset, change] of edges) {
    if (depth > 1 && offset > from) found.push([from, offset, depth])
    depth += change
    from = offset
  }
  return found
}

/** Each begins where the one before it has ended: most texts are said from their first word to their last. */
function isRow(ranges: readonly Range[]): boolean {
  return ranges.every(([start], i) => start >= (ranges[i - 1]?.[1] ?? 0))
}

function sorted(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((a, b) => a[0] - b[0])
}

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
