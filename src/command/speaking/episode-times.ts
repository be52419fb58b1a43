import type { Mixed } from '../../audio/episode.js'
import { sentenceStarts } from '../../audio/silence.js'
import type { SpokenUnit } from '../../voice/engine.js'
import {
  type InnerStart,
  type PlacedStep,
  placedSteps,
  type TimedChapter,
  type TimedSentence,
  timedChapters,
  timedSentences
} from '../../voice/times.js'
import type { PlannedUnit, Step } from '../../voice/units.js'
import type { Prepared } from './prepare.js'

/** When everything of an episode is heard, in seconds of its file. */
export interface EpisodeTimes {
  /** One for each step. */
  readonly places: readonly PlacedStep[]
  readonly sentences: readonly TimedSentence[]
  readonly chapters: readonly TimedChapter[]
}

/** Times an episode by where its samples stand in the mix; `spoken` fetches the sound of a unit again. */
export async function episodeTimes(
  { plan, facts }: Prepared,
  mixed: Mixed,
  tailSeconds: number,
  spoken: (unit: PlannedUnit) => Promise<SpokenUnit>
): Promise<EpisodeTimes> {
  const { steps } = plan
  const places = placedSteps(steps, mixed, tailSeconds)
  const inner = await innerStarts(steps, mixed.cuts, spoken)
  return {
    places,
    sentences: timedSentences(steps, places, step => inner.get(step) ?? []),
    chapters: timedChapters(steps, places, plan.chapterTitles, facts.title)
  }
}

/** Where sentences begin inside units that hold several: as the engine told, else behind the voice's own pauses. */
async function innerStarts(
  steps: readonly Step[],
  cuts: readonly number[],
  spoken: (unit: PlannedUnit) => Promise<SpokenUnit>
): Promise<ReadonlyMap<number, readonly InnerStart[]>> {
  const starts = new Map<number, readonly InnerStart[]>()
  for (const [index, step] of steps.entries()) {
    if (!('say' in step) || step.say.sentences.length < 2) continue
    starts.set(index, startsIn(step.say, await spoken(step.say), cuts[index] ?? 0))
  }
  return starts
}

function startsIn(unit: PlannedUnit, { sound, sentenceStarts: told }: SpokenUnit, cut: number): readonly InnerStart[] {
  const seconds = (sample: number) => sample / sound.rate - cut
  if (told) return told.map(sample => ({ seconds: seconds(sample), source: 'engine' }))
  const lengths = unit.sentences.map(({ text }) => text.length)
  return sentenceStarts(sound, lengths).map(({ sample, source }) => ({ seconds: seconds(sample), source }))
}
