import { type Growing, growing } from './growing.js'

/**
 * Loudness of one channel after ITU-R BS.1770-4: weighted as the head and the ear weigh it, in steps of 100 ms, gated twice.
 * The steps are kept in slices of about a millisecond, so that a gain that moves can be reckoned in without hearing all of it again.
 */
export interface LoudnessMeter {
  readonly push: (samples: Float32Array) => void
  /** The weighted energy of each slice so far: the sum of its squares. */
  readonly energies: () => Float32Array
}

/** How a second is cut up for measuring. */
export interface Slicing {
  /** Samples in a slice. */
  readonly slice: number
  /** Slices in a step of 100 ms. */
  readonly perStep: number
}

/** 44,100 Hz → slices of 42 samples, 105 in a step. */
export function slicingOf(rate: number): Slicing {
  const step = Math.round(rate / 10)
  let slice = Math.max(1, Math.floor(rate / 1000))
  while (step % slice !== 0) slice--
  return { slice, perStep: step / slice }
}

/** Two filters of second order, as `b0 b1 b2 a1 a2` and `a1 a2`; the second one's b is 1 -2 1. */
interface Weighting {
  readonly shelf: readonly [number, number, number, number, number]
  readonly pass: readonly [number, number]
}

/** The filters of BS.1770-4, tables 1 and 2, are given for 48 kHz; these values yield the same curves at any rate. */
const shelfShape = {
  hertz: 1681.974450955533,
  decibels: 3.999843853973347,
  quality: 0.7071752369554196,
  bend: 0.4996667741545416
}
const passShape = { hertz: 38.13547087602444, quality: 0.5003270373238773 }

function weightingAt(rate: number): Weighting {
  const tangent = Math.tan((Math.PI * shelfShape.hertz) / rate)
  const high = 10 ** (shelfShape.decibels / 20)
  const band = high ** shelfShape.bend
  const { quality } = shelfShape
  const scale = 1 + tangent / quality + tangent ** 2
  const low = Math.tan((Math.PI * passShape.hertz) / rate)
  const lowScale = 1 + low / passShape.quality + low ** 2
  return {
    shelf: [
      (high + (band * tangent) / quality + tangent ** 2) / scale,
      (2 * (tangent ** 2 - high)) / scale,
      (high - (band * tangent) / quality + tangent ** 2) / scale,
      (2 * (tangent ** 2 - 1)) / scale,
      (1 - tangent / quality + tangent ** 2) / scale
    ],
    pass: [(2 * (low ** 2 - 1)) / lowScale, (1 - low / passShape.quality + low ** 2) / lowScale]
  }
}

/** What the filters remember between two calls, and the slice begun. */
interface Memory {
  z1: number
  z2: number
  v1: number
  v2: number
  energy: number
  left: number
}

export function loudnessMeter(rate: number): LoudnessMeter {
  const { slice } = slicingOf(rate)
  const energies = growing()
  const memory: Memory = { z1: 0, z2: 0, v1: 0, v2: 0, energy: 0, left: slice }
  const weighting = weightingAt(rate)
  return { push: samples => weigh(samples, weighting, slice, memory, energies), energies: energies.values }
}

/**
 * Both filters in transposed form. Memory is held in locals, and what the next sample waits for is reckoned last: this loop takes most of
 * the time of measuring.
 */
function weigh(
  samples: Float32Array,
  { shelf, pass }: Weighting,
  slice: number,
  memory: Memory,
  energies: Growing
): void {
  const [b0, b1, b2, a1, a2] = shelf
  const [c1, c2] = pass
  let { z1, z2, v1, v2, energy, left } = memory
  const whole = new Float32Array(Math.floor((samples.length + slice - left) / slice))
  let done = 0
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i] ?? 0
    const shelved = b0 * sample + z1
    z1 = b1 * sample + z2 - a1 * shelved
    z2 = b2 * sample - a2 * shelved
    const weighted = shelved + v1
    v1 = v2 - 2 * shelved - c1 * weighted
    v2 = shelved - c2 * weighted
    energy += weighted * weighted
    if (--left > 0) continue
    whole[done++] = energy
    energy = 0
    left = slice
  }
  energies.append(whole)
  // Digital silence would let the memory sink into numbers so small that processors reckon slowly with them.
  const settle = (value: number) => (Math.abs(value) < 1e-30 ? 0 : value)
  Object.assign(memory, { z1: settle(z1), z2: settle(z2), v1: settle(v1), v2: settle(v2), energy, left })
}

/** Blocks quieter than this count for nothing, those 10 LU under the rest neither (BS.1770-4, Annex 1). */
const absoluteGate = -70
const relativeGate = -10

/** The loudness of one full-scale square, by definition of the weighting's gain at 1 kHz. */
const offset = -0.691

/**
 * The integrated loudness in LUFS of what a meter heard; -Infinity for silence. `gains`, one for each slice, tells the loudness it would
 * have with them.
 */
export function integrated(energies: Float32Array, rate: number, gains?: Float32Array): number {
  const blocks = blocksOf(stepsOf(energies, rate, gains))
  const heard = blocks.filter(block => lufs(block) > absoluteGate)
  const gate = lufs(mean(heard)) + relativeGate
  return lufs(mean(heard.filter(block => lufs(block) > gate)))
}

/** The mean square of each whole step of 100 ms. */
function stepsOf(energies: Float32Array, rate: number, gains: Float32Array | undefined): Float64Array {
  const { slice, perStep } = slicingOf(rate)
  const steps = new Float64Array(Math.floor(energies.length / perStep))
  for (let step = 0; step < steps.length; step++) {
    let sum = 0
    for (let i = step * perStep; i < (step + 1) * perStep; i++) sum += (energies[i] ?? 0) * (gains?.[i] ?? 1) ** 2
    steps[step] = sum / (perStep * slice)
  }
  return steps
}

/** Blocks of 400 ms that begin every 100 ms. */
function blocksOf(steps: Float64Array): Float64Array {
  const block = (i: number) => ((steps[i] ?? 0) + (steps[i + 1] ?? 0) + (steps[i + 2] ?? 0) + (steps[i + 3] ?? 0)) / 4
  return Float64Array.from({ length: Math.max(0, steps.length - 3) }, (_, i) => block(i))
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function lufs(meanSquare: number): number {
  return offset + 10 * Math.log10(meanSquare)
}
