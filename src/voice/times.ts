import type { Step } from './units.js'

/** How the begin of a sentence is known: its unit begins there, the engine told, a pause tells, or only the lengths of the sentences. */
export type TimeSource = 'unit' | 'engine' | 'silence' | 'share'

/** A sentence as it is heard in the finished episode; seconds. */
export interface TimedSentence {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly chapter: number
  /** The number of the step that says it. */
  readonly step: number
  readonly source: TimeSource
}

/** A step's sound in the finished episode; seconds. */
export interface PlacedStep {
  /** Where its first sample stands. */
  readonly start: number
  /** Where it is first heard. */
  readonly heard: number
  readonly end: number
}

/** Where sentences begin inside a unit's sound: seconds from the sound's first sample in the episode. */
export type InnerStart = { readonly seconds: number; readonly source: TimeSource }

/**
 * Times every sentence of an episode from where its samples stand in the mix. `innerStarts` tells for a step with several sentences where
 * each begins; they stay in order and inside the unit whatever it tells.
 */
export function timedSentences(
  steps: readonly Step[],
  placed: readonly PlacedStep[],
  innerStarts: (step: number) => readonly InnerStart[]
): readonly TimedSentence[] {
  return steps.flatMap((step, index) => {
    const place = placed[index]
    if (!('say' in step) || place === undefined) return []
    const inner = step.say.sentences.length > 1 ? innerStarts(index) : []
    const starts = step.say.sentences.map((_, i) => startOf(i, place, inner[i]))
    return step.say.written.map((written, i) => {
      const { start, source } = starts[i] ?? { start: place.heard, source: 'unit' as const }
      return { start, end: starts[i + 1]?.start ?? place.end, written, chapter: step.chapter, step: index, source }
    })
  })
}

function startOf(
  index: number,
  { start, heard, end }: PlacedStep,
  inner: InnerStart | undefined
): { readonly start: number; readonly source: TimeSource } {
  if (index === 0 || inner === undefined) return { start: heard, source: 'unit' }
  return { start: Math.min(Math.max(start + inner.seconds, heard), end), source: inner.source }
}

/** Where each step's sound stands, from what the mix tells; `tailSeconds` is the silence at the very end. */
export function placedSteps(
  steps: readonly Step[],
  mixed: { readonly starts: readonly number[]; readonly heard: readonly number[]; readonly seconds: number },
  tailSeconds: number
): readonly PlacedStep[] {
  return steps.map(({ pauseAfterMilliseconds }, index) => {
    const start = mixed.starts[index] ?? 0
    const next = mixed.starts[index + 1] ?? mixed.seconds - tailSeconds
    return { start, heard: mixed.heard[index] ?? start, end: Math.max(start, next - pauseAfterMilliseconds / 1000) }
  })
}

/** A chapter in the finished episode; seconds. */
export interface TimedChapter {
  readonly title: string
  readonly start: number
}

/** Chapters in which something is heard; the first one begins with the episode. */
export function timedChapters(
  steps: readonly Step[],
  placed: readonly PlacedStep[],
  titles: readonly string[],
  untitled: string
): readonly TimedChapter[] {
  const chapters: TimedChapter[] = []
  titles.forEach((title, chapter) => {
    const first = steps.findIndex(step => step.chapter === chapter)
    if (first === -1) return
    chapters.push({
      title: title === '' ? untitled : title,
      start: chapters.length === 0 ? 0 : (placed[first]?.start ?? 0)
    })
  })
  return chapters
}
