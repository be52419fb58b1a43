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
const [quarter, half, threeQuarters] = [weightsAt(0.25), weightsAt(0.5), weightsAt(0.75)]

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

/** Measures the samples of `all` that have `reach` others on both sides, to the end of a slice each time. */
function measure(all: Float32Array, slice: number, state: State, peaks: Growing): void {
  const last = all.length - reach
  for (let from = reach; from < last; ) {
    const to = Math.min(last, from + slice - state.measured)
    measureSlice(all, from, to, state)
    state.measured += to - from
    from = to
    if (state.measured < slice) continue
    peaks.push(state.highest)
    state.highest = 0
    state.measured = 0
  }
}

function measureSlice(all: Float32Array, from: number, to: number, state: State): void {
  let { highest, highestEver } = state
  for (let i = from; i < to; i++) {
    const size = Math.abs(all[i] ?? 0)
    if (size * 2 <= highest) continue
    const peak = size > highestEver * telling ? besideHill(all, i, size) : size
    if (peak > highest) highest = peak
    if (peak > highestEver) highestEver = peak
  }
  state.highest = highest
  state.highestEver = highestEver
}

/** The curve's height at a sample that no neighbour tops, looked for on the side of the larger one; else the sample itself. */
function besideHill(all: Float32Array, i: number, size: number): number {
  const sign = (all[i] ?? 0) < 0 ? -1 : 1
  const [before, after] = [(all[i - 1] ?? 0) * sign, (all[i + 1] ?? 0) * sign]
  if (before > size || after > size) return size
  const from = (after >= before ? i : i - 1) - reach + 1
  // Side by side, so that no sum waits for another.
  let [first, second, third] = [0, 0, 0]
  for (let tap = 0; tap < 2 * reach; tap++) {
    const value = all[from + tap] ?? 0
    first += value * (quarter[tap] ?? 0)
    second += value * (half[tap] ?? 0)
    third += value * (threeQuarters[tap] ?? 0)
  }
  return Math.max(size, first * sign, second * sign, third * sign)
}
