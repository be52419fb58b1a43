/** MP3 written by `wasm-media-encoders` (LAME inside); no other file knows that package. */

/** A coder at work on one file. */
export interface Mp3Coder {
  /** Codes samples of one channel and returns what of it is ready; to be copied before the next call. */
  readonly code: (samples: Float32Array) => Uint8Array
  /** Whatever is still inside. */
  readonly finish: () => Uint8Array
}

/**
 * How many samples later a decoder gives back what was coded: 576 of the coder and 529 of the decoder. Left out at the front of what is
 * coded, they make every sample come out where it was in the mix, in every player, with no tag that tells it to skip.
 */
export const coderDelay = 1105

/** LAME turns constant rates down by a factor of 0.95, from 192 kbit/s on by less; the other loss we measured. */
export function coderLoss(kilobits: number): number {
  return kilobits >= 192 ? 0.27 : 0.44
}

const samplesPerFrame = 1152

/** Bytes that a file of `samples` samples needs at most. */
export function mostMp3Bytes(samples: number, rate: number, kilobits: number): number {
  const frames = Math.ceil(samples / samplesPerFrame) + 3
  return frames * (Math.floor((samplesPerFrame * kilobits * 125) / rate) + 1)
}

/**
 * Loads the coder; each call of what it returns begins a new file of one channel. A constant bit rate, as files of a varying one would
 * need a table at their front that the coder does not write, and players would show a wrong length.
 */
export async function loadMp3Coder(rate: number, kilobits: number): Promise<() => Mp3Coder> {
  const { createMp3Encoder } = await import('wasm-media-encoders')
  const encoder = await createMp3Encoder()
  return () => {
    encoder.configure({ sampleRate: rate, channels: 1, bitrate: bitRate(kilobits), outputSampleRate: outputRate(rate) })
    return { code: samples => encoder.encode([samples]), finish: () => encoder.finalize() }
  }
}

type BitRate = (typeof bitRates)[number]
type OutputRate = (typeof outputRates)[number]

/** The constant bit rates that speech can use, in kbit/s. */
export const bitRates = [48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const
const outputRates = [44100, 48000] as const

/** The next bit rate there is. */
function bitRate(kilobits: number): BitRate {
  return bitRates.find(rate => rate >= kilobits) ?? 320
}

function outputRate(rate: number): OutputRate {
  return rate === 48000 ? 48000 : 44100
}
