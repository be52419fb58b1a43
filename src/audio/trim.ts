import { amplitudeOf, type Sound, samplesIn } from './sound.js'

/** What is quieter than this, at the ends of a sound, is nobody speaking. */
const silence = amplitudeOf(-60)
const padMilliseconds = 5
const fadeMilliseconds = 3

/** A sound without the silence around it. */
export interface Trimmed {
  readonly sound: Sound
  /** How many samples were cut from its front: sample `n` of the sound before is sample `n - cut` now. */
  readonly cut: number
}

/**
 * Cuts the silence that a voice leaves around its words, so that pauses are ours alone: what is below -60 dBFS goes, but for 5 ms, and both
 * ends fade over 3 ms. A sound that is silence all through becomes empty. The sound given is left as it is.
 */
export function trimmed({ rate, samples }: Sound): Trimmed {
  const first = samples.findIndex(isHeard)
  if (first === -1) return { sound: { rate, samples: new Float32Array(0) }, cut: 0 }
  const pad = samplesIn(padMilliseconds, rate)
  const cut = Math.max(0, first - pad)
  const kept = samples.slice(cut, samples.findLastIndex(isHeard) + 1 + pad)
  fadeEnds(kept, samplesIn(fadeMilliseconds, rate))
  return { sound: { rate, samples: kept }, cut }
}

function isHeard(sample: number): boolean {
  return sample > silence || sample < -silence
}

/** Lets both ends rise from and fall to nothing; changes `samples`. */
function fadeEnds(samples: Float32Array, fade: number): void {
  const length = Math.min(fade, Math.floor(samples.length / 2))
  for (let i = 0; i < length; i++) {
    const level = (i + 0.5) / length
    const end = samples.length - 1 - i
    samples[i] = (samples[i] ?? 0) * level
    samples[end] = (samples[end] ?? 0) * level
  }
}
