import { type Level, levelFor } from './level.js'
import type { Mix, Progress } from './listen.js'
import { integrated, type LoudnessMeter, loudnessMeter } from './loudness.js'
import { coderDelay, coderLoss, loadMp3Coder, type Mp3Coder, mostMp3Bytes } from './mp3-coder.js'
import { loadMp3Decoder, type Mp3Decoder } from './mp3-decoder.js'
import { type PeakMeter, peakMeter } from './peak.js'
import { rendered } from './render.js'
import { amplitudeOf, decibelsOf, mixRate } from './sound.js'

/** What the coded file shall be. */
export interface Wanted {
  /** LUFS. */
  readonly loudness: number
  /** dBTP, at most. */
  readonly truePeak: number
  /** kbit/s. */
  readonly kilobits: number
}

/** A coded episode, as it was measured after decoding. */
export interface Coded {
  readonly mp3: Uint8Array
  readonly loudness: number
  readonly truePeak: number
  /** Samples of one channel that come out of the decoder. */
  readonly length: number
  /** The sample of each placed sound that is first heard; its first one where none is loud enough. */
  readonly heard: readonly number[]
}

/** What the coder adds to peaks, kept free under the ceiling at the first try, in dB. */
const coderRoom = 0.6
/** How far from its loudness the file may be, in LU. */
const closeEnough = 0.1
const mostTries = 4
/** A word has begun where it is louder than this. */
const begun = amplitudeOf(-50)

/**
 * Codes a mix as MP3 and measures what a listener will decode; where loudness or peaks have missed, it is coded again with what was
 * learnt, four times at most. The last file is returned, right or not.
 */
export async function codeUntilRight(mix: Mix, wanted: Wanted, progress: Progress): Promise<Coded> {
  const begin = await loadMp3Coder(mixRate, wanted.kilobits)
  let correction = coderLoss(wanted.kilobits)
  let room = coderRoom
  for (let tries = 1; ; tries++) {
    const ceiling = wanted.truePeak - room + correction
    const level = levelFor(mix.heard, wanted.loudness + correction, ceiling)
    const coded = await code(mix, level, begin(), wanted.kilobits, progress)
    const off = wanted.loudness - coded.loudness
    const over = coded.truePeak - wanted.truePeak
    if ((Math.abs(off) <= closeEnough && over <= 0) || tries === mostTries) return coded
    correction += off
    if (over > 0) room += over + closeEnough
  }
}

/** The file as it grows, and the meters that hear it through the decoder. */
interface Desk {
  readonly coder: Mp3Coder
  readonly decoder: Mp3Decoder
  readonly loudness: LoudnessMeter
  readonly peaks: PeakMeter
  readonly mp3: Uint8Array
  bytes: number
  decoded: number
}

async function code(mix: Mix, level: Level, coder: Mp3Coder, kilobits: number, progress: Progress): Promise<Coded> {
  const desk: Desk = {
    coder,
    decoder: await loadMp3Decoder(),
    loudness: loudnessMeter(mixRate),
    peaks: peakMeter(Number.POSITIVE_INFINITY),
    mp3: new Uint8Array(mostMp3Bytes(mix.length, mixRate, kilobits)),
    bytes: 0,
    decoded: 0
  }
  const heard: number[] = []
  for await (const { samples, start, placed } of rendered(mix, level)) {
    if (placed !== undefined)
      heard.push(
        start +
          Math.max(
            0,
            samples.findIndex(sample => sample > begun || sample < -begun)
          )
      )
    codeSamples(desk, samples.subarray(Math.max(0, Math.min(samples.length, coderDelay - start))))
    progress((start + samples.length) / mixRate)
  }
  take(desk, coder.finish())
  desk.decoder.close()
  return {
    mp3: desk.mp3.subarray(0, desk.bytes),
    loudness: integrated(desk.loudness.energies(), mixRate),
    truePeak: decibelsOf(desk.peaks.finish()[0] ?? 0),
    length: desk.decoded,
    heard
  }
}

/** The coder sets aside memory for all it is given at once: a second at a time is enough. */
function codeSamples(desk: Desk, samples: Float32Array): void {
  for (let at = 0; at < samples.length; at += mixRate) {
    take(desk, desk.coder.code(samples.subarray(at, Math.min(samples.length, at + mixRate))))
  }
}

/** Puts coded bytes to the others and hears what a decoder makes of them. */
function take(desk: Desk, bytes: Uint8Array): void {
  desk.mp3.set(bytes, desk.bytes)
  const { channels } = desk.decoder.decode(desk.mp3.subarray(desk.bytes, desk.bytes + bytes.length))
  desk.bytes += bytes.length
  const [samples = new Float32Array(0)] = channels
  desk.loudness.push(samples)
  desk.peaks.push(samples)
  desk.decoded += samples.length
}
