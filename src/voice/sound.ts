/** Sound in memory: one channel, from -1 to 1. */
export interface Sound {
  /** Samples a second. */
  readonly rate: number
  readonly samples: Float32Array
}

/** Whole numbers of 16 bits as sound. */
export function fromWholeNumbers(rate: number, numbers: Int16Array): Sound {
  const samples = new Float32Array(numbers.length)
  for (let i = 0; i < samples.length; i++) samples[i] = (numbers[i] ?? 0) / 0x8000
  return { rate, samples }
}

/** Sound as whole numbers of 16 bits; what came from such numbers comes out as the same ones. */
export function toWholeNumbers({ samples }: Sound): Int16Array {
  const numbers = new Int16Array(samples.length)
  for (let i = 0; i < samples.length; i++)
    numbers[i] = Math.max(-0x8000, Math.min(0x7fff, Math.round((samples[i] ?? 0) * 0x8000)))
  return numbers
}
