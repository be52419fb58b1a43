import type { Heard } from './level.js'
import { integrated, loudnessMeter, slicingOf } from './loudness.js'
import {
  type Bed,
  type Layer,
  type Loudness,
  layerOf,
  loudnessOf,
  type Margins,
  type Music,
  musicGain,
  type Placed,
  type Stretch,
  sequence,
  withBeds,
  withMusic
} from './mix.js'
import { peakMeter } from './peak.js'
import { mixRate, samplesIn } from './sound.js'

/** Told how many seconds have been listened to. */
export type Progress = (seconds: number) => void

/** A sound's place in the mix. */
export interface Slot {
  /** In samples of the mix; `end` is the first sample after it. */
  readonly start: number
  readonly end: number
  readonly cutSeconds: number
  /** Of a piece of music by itself, in LUFS. */
  readonly musicLoudness?: number
}

/** All that is known of an episode after listening to it, and the way to hear it again. */
export interface Mix {
  readonly slots: readonly Slot[]
  /** In samples. */
  readonly length: number
  readonly heard: Heard
  readonly again: () => AsyncIterable<Stretch>
}

/** Listens to the voices of an episode; where there is music, to all of it again with the music level with them. */
export async function listen(
  placed: readonly Placed[],
  beds: readonly Bed[],
  margins: Margins,
  progress: Progress
): Promise<Mix> {
  const slots: Slot[] = []
  const plain = () => sequence(placed, margins)
  const voices = await listenTo(voicesAlone(plain(), placed, slots), progress)
  if (beds.length === 0 && placed.every(({ music }) => music === undefined)) return { ...voices, slots, again: plain }
  const loudness = integrated(voices.heard.energies, mixRate)
  const music = placed.map((it, i) => it.music && playing(it.music, slots[i]?.musicLoudness, loudness))
  const layers = await layersOf(beds, slots, loudness)
  const again = () => withBeds(withMusic(plain(), music), layers)
  return { ...(await listenTo(again(), progress)), slots, again }
}

function playing(music: Music, own = Number.NaN, voices = Number.NaN): Loudness {
  return {
    gain: musicGain(own, voices, music.level),
    fadeIn: samplesIn(music.fadeInMilliseconds ?? 0, mixRate),
    fadeOut: samplesIn(music.fadeOutMilliseconds ?? 0, mixRate)
  }
}

async function layersOf(beds: readonly Bed[], slots: readonly Slot[], loudness: number): Promise<readonly Layer[]> {
  const layers: Layer[] = []
  for (const bed of beds) {
    const [first, last] = [slots[bed.from], slots[bed.to]]
    if (first && last) layers.push(await layerOf(bed, first.start, last.end, loudness))
  }
  return layers
}

/** The sequence with silence in place of music; notes in `slots` where each sound lies. */
async function* voicesAlone(
  stretches: AsyncIterable<Stretch>,
  placed: readonly Placed[],
  slots: Slot[]
): AsyncGenerator<Stretch> {
  for await (const stretch of stretches) {
    const { samples, start, placed: index, cutSeconds } = stretch
    const isMusic = index !== undefined && placed[index]?.music !== undefined
    const slot = { start, end: start + samples.length, cutSeconds }
    if (index !== undefined) slots.push(isMusic ? { ...slot, musicLoudness: loudnessOf(samples) } : slot)
    if (isMusic) samples.fill(0)
    yield stretch
  }
}

async function listenTo(
  stretches: AsyncIterable<Stretch>,
  progress: Progress
): Promise<{ readonly heard: Heard; readonly length: number }> {
  const loudness = loudnessMeter(mixRate)
  const peaks = peakMeter(slicingOf(mixRate).slice)
  let length = 0
  for await (const { samples } of stretches) {
    loudness.push(samples)
    peaks.push(samples)
    length += samples.length
    progress(length / mixRate)
  }
  return { heard: { rate: mixRate, energies: loudness.energies(), peaks: peaks.finish() }, length }
}
