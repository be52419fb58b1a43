import { type Growing, growing } from './growing.js'

/**
 * True peaks: how far the curve between the samples goes, which is what a player and a coder make of them. Four times oversampled as
 * Annex 2 of ITU-R BS.1770-4 asks, but only beside samples that are larger than their neighbours, where the curve can be higher.
 */
export interface PeakMeter {
  readonly push: (samples: Float32Array) => void
  /** The highest point of each slice, 1 being full scale; ends the metering. */
  readonly finish: () => Float32Array
}

/** Samples on each side of the point that is looked for. */
const reach = 12
/** Weights for a quarter, a half and three quarters of the way to the next sample. */
const quarters: readonly Float32Array[] = [0.25, 0.5, 0.75].map(weightsAt)

/** A sinc under a Hann window. */
function weightsAt(part: number): Float32Array {
  return Float32Array.from({ length: 2 * reach }, (_, tap) => {
    const distance = tap - reach + 1 - part
    const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / (reach + 0.5))
    return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window
  })
}

/** Hills lower than this part of the highest so far are taken by their samples: nobody will ever turn them down. */
const telling = 0.2

interface State {
  /** Highest point of the slice begun, and how many of its samples were measured. */
  highest: number
  measured: number
  highestEver: number
}

/** Measures slices of `slice` samples each (Infinity: all of it as one). */
export function peakMeter(slice: number): PeakMeter {
  const peaks = growing()
  const state: State = { highest: 0, measured: 0, highestEver: 0 }
  // The last samples wait for those that follow them.
  let carried: Float32Array = new Float32Array(reach)
  const push = (samples: Float32Array) => {
    const all = new Float32Array(carried.length + samples.length)
    all.set(carried)
    all.set(samples, carried.length)
    measure(all, slice, state, peaks)
    carried = all.slice(Math.max(0, all.length - 2 * reach))
  }
  return {
    push,
    finish: () => {
      push(new Float32Array(reach))
      if (state.measured > 0) peaks.push(state.highest)
      return peaks.values()
    }
  }
}

/** Measures the samples of `all` that have `reach` others on both sides. */
function measure(all: Float32Array, slice: number, state: State, peaks: Growing): void {
  let { highest, measured, highestEver } = state
  for (let i = reach; i < all.length - reach; i++) {
    const sample = all[i] ?? 0
    const size = sample < 0 ? -sample : sample
    if (size * 2 > highest) {
      const peak = size > highestEver * telling ? besideHill(all, i, sample) : size
      if (peak > highest) highest = peak
      if (peak > highestEver) highestEver = peak
    }
    if (++measured < slice) continue
    peaks.push(highest)
    highest = 0
    measured = 0
  }
  Object.assign(state, { highest, measured, highestEver })
}

/** The curve's height at a sample that no neighbour tops, looked for on the side of the larger one; else the sample itself. */
function besideHill(all: Float32Array, i: number, sample: number): number {
  const sign = sample < 0 ? -1 : 1
  const size = sample * sign
  const [before, after] = [(all[i - 1] ?? 0) * sign, (all[i + 1] ?? 0) * sign]
  if (before > size || after > size) return size
  const from = (after >= before ? i : i - 1) - reach + 1
  let highest = size
  for (const weights of quarters) {
    let sum = 0
    for (let tap = 0; tap < 2 * reach; tap++) sum += (all[from + tap] ?? 0) * (weights[tap] ?? 0)
    if (sum * sign > highest) highest = sum * sign
  }
  return highest
}
