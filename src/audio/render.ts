import type { Level } from './level.js'
import { levelFor } from './level.js'
import { applyGain } from './limiter.js'
import type { Mix } from './listen.js'
import { slicingOf } from './loudness.js'
import type { Stretch } from './mix.js'
import { mixRate } from './sound.js'
import { wavHeader, wholeNumbers } from './wav.js'

/** The stretches of a mix as loud as they should be. */
export async function* rendered({ again }: Mix, { gain, gains }: Level): AsyncGenerator<Stretch> {
  const { slice } = slicingOf(mixRate)
  for await (const stretch of again()) {
    applyGain(stretch.samples, stretch.start, slice, gain, gains)
    yield stretch
  }
}

/** Bytes of a WAV file of `samples` samples. */
export function wavSize(samples: number): number {
  return wavHeader(mixRate, samples).length + samples * 2
}

/** Peaks of a WAV file are what the limiter makes of them, but for its rounding. */
const plainRoom = 0.2

/** The mix as a WAV file of 16 bits, in pieces; `loudness` in LUFS, `truePeak` in dBTP. */
export async function* wavOf(mix: Mix, loudness: number, truePeak: number): AsyncGenerator<Uint8Array> {
  yield wavHeader(mixRate, mix.length)
  for await (const { samples } of rendered(mix, levelFor(mix.heard, loudness, truePeak - plainRoom))) {
    yield wholeNumbers(samples)
  }
}
