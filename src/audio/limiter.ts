/** A gain for each slice that keeps peaks under a ceiling, turned down before the peak comes and up again after it. */

/** Slices the gain takes to come down, ahead of a peak; about 5 ms. */
const lookAhead = 5
/** How fast it comes back, in slices (about milliseconds) until a third of the way is left. */
const release = 60
const kept = Math.exp(-1 / release)

/**
 * The gain of each slice under which `peaks`, made louder by `gain`, stay at or under `ceiling` (1 is full scale). Undefined where
 * nothing has to be turned down: `gain` alone will do.
 */
export function limiterGains(peaks: Float32Array, gain: number, ceiling: number): Float32Array | undefined {
  const most = ceiling / gain
  if (peaks.every(peak => peak <= most)) return undefined
  const needed = peaks.map(peak => (peak > most ? most / peak : 1))
  return averaged(released(lowestAround(needed)))
}

/** The lowest of each value, the one before it and those `lookAhead - 1` after it. */
function lowestAround(values: Float32Array): Float32Array {
  const lowest = values.slice()
  for (let i = 0; i < values.length; i++) {
    if ((values[i] ?? 1) >= 1) continue
    const value = values[i] ?? 1
    for (let j = Math.max(0, i - lookAhead + 1); j <= Math.min(i + 1, values.length - 1); j++) {
      if (value < (lowest[j] ?? 1)) lowest[j] = value
    }
  }
  return lowest
}

/** Falls at once, rises slowly; changes `values`. */
function released(values: Float32Array): Float32Array {
  let level = 1
  for (let i = 0; i < values.length; i++) {
    level = Math.min(values[i] ?? 1, 1 - (1 - level) * kept)
    values[i] = level
  }
  return values
}

/** The mean of each value and those before it, so that the gain falls as a slope and never with a click. */
function averaged(values: Float32Array): Float32Array {
  return values.map((value, i) => {
    let sum = value
    for (let j = 1; j < lookAhead; j++) sum += values[Math.max(0, i - j)] ?? 1
    return sum / lookAhead
  })
}

/**
 * Makes samples louder by `gain` and turns them down by `gains`, sliding from one slice's gain to the next; `from` is the place of the
 * first sample in the whole. Changes `samples`.
 */
export function applyGain(
  samples: Float32Array,
  from: number,
  slice: number,
  gain: number,
  gains: Float32Array | undefined
): void {
  if (gains === undefined) {
    for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * gain
    return
  }
  for (let i = 0; i < samples.length; ) {
    const at = Math.floor((from + i) / slice)
    const inside = from + i - at * slice
    const end = Math.min(samples.length, i + slice - inside)
    const level = gain * (gains[at] ?? 1)
    const slope = (gain * (gains[at + 1] ?? gains[at] ?? 1) - level) / slice
    for (let step = inside; i < end; i++, step++) samples[i] = (samples[i] ?? 0) * (level + slope * step)
  }
}
