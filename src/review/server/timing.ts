import { type ChapterMeasure, type Measure, measure, type Pace } from '../../script/measure.js'
import type { Script } from '../../script/tree.js'
import type { Chapter, Span } from '../protocol.js'
import type { Said } from './sentences.js'

/** When everything is planned: of chapters as the rundown has it, of sentences within their chapters by how long each takes to say. */
export interface Timing {
  readonly chapters: readonly Chapter[]
  /** Words a minute of the whole. */
  readonly pace: number
  readonly times: Readonly<Record<string, Span>>
}

/** Plans an episode; `whole` is the measure of `speech`. */
export function timingOf(
  speech: Script,
  said: readonly Said[],
  titles: readonly string[],
  whole: Measure,
  pace: Pace
): Timing {
  const groups = new Map<number, Said[]>()
  for (const sentence of said) {
    const group = groups.get(sentence.passage.chapter) ?? []
    group.push(sentence)
    groups.set(sentence.passage.chapter, group)
  }
  const times: Record<string, Span> = {}
  // Speech of no length leaves the silences.
  const silence = measure(speech, { wordsPerMinute: Number.POSITIVE_INFINITY })
  const names = titles.length === 0 ? [''] : titles
  const chapters = names.map((title, i): Chapter => {
    const sentences = groups.get(i) ?? []
    const measured: ChapterMeasure = whole.chapters[i] ?? { title, start: whole.seconds, seconds: 0, words: 0 }
    spread(sentences, measured, speech, pace, times)
    const { start, seconds, words } = measured
    return {
      title,
      start: tenths(start),
      seconds: tenths(seconds),
      words,
      pace: paceOf(measured, silence.chapters[i]?.seconds ?? 0),
      sentences: sentences.map(({ id }) => id)
    }
  })
  return { chapters, times, pace: paceOf(whole, silence.seconds) }
}

/** Words a minute while somebody speaks, which is what `wordsPerMinute` of the show counts; 0 where nothing is said. */
function paceOf({ words, seconds }: Pick<Measure, 'words' | 'seconds'>, silentSeconds: number): number {
  const spoken = seconds - silentSeconds
  return spoken > 0 ? Math.round((words / spoken) * 60) : 0
}

/** Spreads a chapter's time over its sentences. */
function spread(
  sentences: readonly Said[],
  { start, seconds }: ChapterMeasure,
  speech: Script,
  pace: Pace,
  times: Record<string, Span>
): void {
  const lengths = sentences.map(({ passage: { node, pauseAfterMilliseconds } }) => ({
    said: measure({ ...speech, children: [node] }, pace).seconds,
    pause: pauseAfterMilliseconds / 1000
  }))
  const sum = lengths.reduce((all, { said, pause }) => all + said + pause, 0)
  const scale = sum > 0 ? seconds / sum : 0
  let at = start
  for (const [i, { id }] of sentences.entries()) {
    const { said = 0, pause = 0 } = lengths[i] ?? {}
    times[id] = { start: tenths(at), end: tenths(at + said * scale) }
    at += (said + pause) * scale
  }
}

/** Cut, not rounded: the clock of the page and the times in the show notes then show the same second. */
function tenths(seconds: number): number {
  return Math.floor(seconds * 10) / 10
}
