import type { Sound } from '../../src/audio/sound.js'

/** A tone for tests; `decibels` below full scale, `degrees` into its wave. */
export function tone(hertz: number, seconds: number, decibels = 0, rate = 44_100, degrees = 0): Float32Array {
  const amplitude = 10 ** (decibels / 20)
  const turn = (2 * Math.PI * hertz) / rate
  const start = (degrees * Math.PI) / 180
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => amplitude * Math.sin(turn * i + start))
}

/** Noise that is the same each time. */
export function noise(seconds: number, decibels = 0, rate = 44_100): Float32Array {
  const amplitude = 10 ** (decibels / 20)
  let state = 1
  return Float32Array.from({ length: Math.round(seconds * rate) }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return amplitude * (state / 0x4000_0000 - 1)
  })
}

export function silence(seconds: number, rate = 44_100): Float32Array {
  return new Float32Array(Math.round(seconds * rate))
}

export function join(...pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** A voice of the kind engines give: syllables of noise and tone, with silence around them. */
export function voice(seconds: number, decibels = -12, rate = 22_050): Sound {
  const [hum, hiss] = [tone(180, seconds, decibels, rate), noise(seconds, decibels - 12, rate)]
  const spoken = hum.map((sample, i) => (sample + (hiss[i] ?? 0)) * (0.35 + 0.65 * Math.abs(Math.sin((i / rate) * 14))))
  return { rate, samples: join(silence(0.12, rate), spoken, silence(0.3, rate)) }
}

export function loudest(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

/** Where two sounds differ most. */
export function largestDifference(one: Float32Array, other: Float32Array): number {
  return loudest(one.map((sample, i) => sample - (other[i] ?? 0)))
}
