import { limiterGains } from './limiter.js'
import { integrated } from './loudness.js'
import { amplitudeOf } from './sound.js'

/** What was heard of a mix: enough to find its gain without hearing it again. */
export interface Heard {
  readonly rate: number
  /** Weighted energy of each slice. */
  readonly energies: Float32Array
  /** True peak of each slice. */
  readonly peaks: Float32Array
}

/** How a mix is made as loud as it should be. */
export interface Level {
  readonly gain: number
  /** The limiter's gain for each slice; undefined where it has nothing to do. */
  readonly gains: Float32Array | undefined
  /** The loudness this yields, in LUFS. */
  readonly loudness: number
}

/** No gain outside of this: a recording that needs more is broken, and more would only lift its noise. */
const mostDecibels = 40
const closeEnough = 0.005
const mostTries = 16

/**
 * Finds the gain that brings a mix to `target` LUFS with peaks at or under `ceiling` dBTP. A limiter makes loudness grow slower than gain,
 * so each try is corrected by the slope of the last two (the secant).
 */
export function levelFor(heard: Heard, target: number, ceiling: number): Level {
  const plain = integrated(heard.energies, heard.rate)
  if (plain === Number.NEGATIVE_INFINITY) return { gain: 1, gains: undefined, loudness: plain }
  let decibels = clamped(target - plain)
  let level = levelAt(heard, plain, decibels, ceiling)
  let slope = 1
  for (let tries = 1; Math.abs(level.loudness - target) > closeEnough && tries < mostTries; tries++) {
    const next = clamped(decibels + (target - level.loudness) / slope)
    if (next === decibels) break
    const tried = levelAt(heard, plain, next, ceiling)
    slope = Math.min(1, Math.max(0.1, (tried.loudness - level.loudness) / (next - decibels)))
    decibels = next
    level = tried
  }
  return level
}

function levelAt({ energies, peaks, rate }: Heard, plain: number, decibels: number, ceiling: number): Level {
  const gain = amplitudeOf(decibels)
  const gains = limiterGains(peaks, gain, amplitudeOf(ceiling))
  const loudness = gains === undefined ? plain : integrated(energies, rate, gains)
  return { gain, gains, loudness: loudness + decibels }
}

function clamped(decibels: number): number {
  return Math.max(-mostDecibels, Math.min(mostDecibels, decibels))
}
