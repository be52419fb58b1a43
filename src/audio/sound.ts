/** What is heard: one channel, from -1 to 1, at `rate` samples a second. */
export interface Sound {
  readonly rate: number
  readonly samples: Float32Array
}

/** The rate an episode is mixed and coded at, in samples a second: every player takes it. */
export const mixRate = 44_100

export function samplesIn(milliseconds: number, rate: number): number {
  return Math.round((milliseconds * rate) / 1000)
}

/** -6.02 dB → 0.5 */
export function amplitudeOf(decibels: number): number {
  return 10 ** (decibels / 20)
}

/** 0.5 → -6.02 dB; silence is -Infinity. */
export function decibelsOf(amplitude: number): number {
  return 20 * Math.log10(amplitude)
}

/** One channel of several: their mean, so that nothing can clip. */
export function monoOf(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels
  if (others.length === 0) return first
  const mono = first.slice()
  for (const channel of others) for (let i = 0; i < mono.length; i++) mono[i] = (mono[i] ?? 0) + (channel[i] ?? 0)
  for (let i = 0; i < mono.length; i++) mono[i] = (mono[i] ?? 0) / channels.length
  return mono
}
