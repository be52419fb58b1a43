import { mixEpisode, type Placed } from '../audio/episode.js'
import { readSound } from '../audio/read-sound.js'
import { sentenceStarts } from '../audio/silence.js'
import { type Tags, tagged } from '../audio/tags.js'
import { measuredChapters, simpleChapters } from '../format/measured-chapters.js'
import { webVtt } from '../format/webvtt.js'
import { type Diagnostic, hasErrors } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { SoundCache } from '../voice/cache.js'
import type { Engine, SpokenUnit } from '../voice/engine.js'
import { type InnerStart, placedSteps, type TimedChapter, timedChapters, timedSentences } from '../voice/times.js'
import type { PlannedUnit, Step } from '../voice/units.js'
import { pathFrom } from '../world/path.js'
import type { World } from '../world/world.js'
import type { Prepared } from './prepare.js'
import { type Recording, withRecord } from './recording.js'
import type { Episodes } from './show.js'
import { soundOf } from './synthesize.js'

/** What an episode is mixed from. */
export interface Studio {
  readonly show: Episodes['show']
  readonly engine: Engine
  readonly cache: SoundCache
  readonly world: World
  /** Also leave the mix as a WAV file. */
  readonly wav: boolean
  readonly mixing: (seconds: number) => void
}

/** A finished recording: its files by name, and its record. */
export interface Recorded {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly seconds: number
  readonly loudness: number
}

const leadInMilliseconds = 250
const tailMilliseconds = 500
/** A jingle is as loud as the voices. */
const soundLevel = 0

/** Mixes an episode whose units are stored, and makes all files of its recording. */
export async function recordEpisode(prepared: Prepared, studio: Studio): Promise<Outcome<Recorded | undefined>> {
  const { plan, facts } = prepared
  const { steps } = plan
  const { value: placed, diagnostics } = await placedSounds(steps, studio)
  if (placed === undefined) return { value: undefined, diagnostics }
  const mix = await mixEpisode(placed, {
    leadInMilliseconds: leadInMilliseconds + plan.leadInMilliseconds,
    tailMilliseconds,
    progress: (step, seconds) => step === 'code' && studio.mixing(seconds)
  })
  if (mix.value === undefined) return { value: undefined, diagnostics: mix.diagnostics }
  const mixed = mix.value
  const places = placedSteps(steps, mixed, tailMilliseconds / 1000)
  const inner = await innerStarts(steps, mixed.cuts, studio)
  const sentences = timedSentences(steps, places, step => inner.get(step) ?? [])
  const chapters = timedChapters(steps, places, plan.chapterTitles, facts.title)
  const captions = sentences.map(({ start, end, written }) => ({ start, end, text: written }))
  const mp3 = await tagged(mixed.mp3, tagsOf(prepared, studio, chapters, mixed.seconds))
  const files = new Map<string, string | Uint8Array>([
    ['episode.mp3', mp3.value],
    ['transcript.vtt', webVtt(facts.language, captions)],
    ['chapters.json', measuredChapters(facts.title, chapters)],
    ['chapters.psc.xml', simpleChapters(chapters)]
  ])
  if (studio.wav) files.set('episode.wav', await joined(mixed.wav()))
  const record: Omit<Recording, 'format' | 'files'> = {
    script: prepared.script,
    recipe: prepared.recipe,
    engine: { name: studio.engine.name, version: studio.engine.version },
    seconds: milli(mixed.seconds),
    loudness: hundredth(mixed.loudness),
    truePeak: hundredth(mixed.truePeak),
    units: steps.flatMap((step, i) => {
      const { start = 0, end = 0 } = places[i] ?? {}
      return 'say' in step ? [{ key: step.say.key, start: milli(start), end: milli(end) }] : []
    }),
    cues: sentences.map(({ start, end, chapter, source, written }) => ({
      start: milli(start),
      end: milli(end),
      chapter,
      source,
      text: written
    }))
  }
  const value = {
    files: withRecord(files, record, studio.world),
    seconds: mixed.seconds,
    loudness: mixed.loudness
  }
  return { value, diagnostics: [...mix.diagnostics, ...mp3.diagnostics] }
}

/** What the file says of itself; every chapter goes on until the next one. */
function tagsOf(
  { facts: { title, date, language, disclosure } }: Prepared,
  { show: { show } }: Studio,
  chapters: readonly TimedChapter[],
  seconds: number
): Tags {
  return {
    title,
    artist: show.title.value,
    album: show.title.value,
    date,
    language,
    ...(disclosure === undefined ? {} : { comment: disclosure }),
    chapters: chapters.map((chapter, i) => ({ ...chapter, end: chapters[i + 1]?.start ?? seconds }))
  }
}

/** The sounds of an episode in order; those of units are fetched from the cache when they are needed, one at a time. */
async function placedSounds(
  steps: readonly Step[],
  { engine, cache, show, world }: Studio
): Promise<Outcome<readonly Placed[] | undefined>> {
  const diagnostics: Diagnostic[] = []
  const sounds = new Map<string, { rate: number; samples: Float32Array }>()
  const placed: Placed[] = []
  for (const [unit, step] of steps.entries()) {
    const { pauseAfterMilliseconds } = step
    if ('say' in step) {
      const sound = async () => (await soundOf(step.say, engine, cache)).sound
      placed.push({ sound, pauseAfterMilliseconds, unit })
      continue
    }
    const file = show.show.sounds[step.play] ?? ''
    const bytes = sounds.has(step.play) ? undefined : world.files.read(pathFrom(show.root, file))
    const read = bytes && (await readSound(bytes, file))
    diagnostics.push(...(read?.diagnostics ?? []))
    if (read?.value) sounds.set(step.play, read.value)
    const sound = sounds.get(step.play)
    if (sound) placed.push({ sound: () => sound, pauseAfterMilliseconds, unit, music: { level: soundLevel } })
  }
  return { value: hasErrors(diagnostics) ? undefined : placed, diagnostics }
}

/** Where sentences begin inside units that hold several: as the engine told, else behind the voice's own pauses. */
async function innerStarts(
  steps: readonly Step[],
  cuts: readonly number[],
  { engine, cache }: Studio
): Promise<ReadonlyMap<number, readonly InnerStart[]>> {
  const starts = new Map<number, readonly InnerStart[]>()
  for (const [index, step] of steps.entries()) {
    if (!('say' in step) || step.say.sentences.length < 2) continue
    starts.set(index, startsIn(step.say, await soundOf(step.say, engine, cache), cuts[index] ?? 0))
  }
  return starts
}

function startsIn(unit: PlannedUnit, { sound, sentenceStarts: told }: SpokenUnit, cut: number): readonly InnerStart[] {
  const seconds = (sample: number) => sample / sound.rate - cut
  if (told) return told.map(sample => ({ seconds: seconds(sample), source: 'engine' }))
  const lengths = unit.sentences.map(({ text }) => text.length)
  return sentenceStarts(sound, lengths).map(({ sample, source }) => ({ seconds: seconds(sample), source }))
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(piece.slice())
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function milli(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
