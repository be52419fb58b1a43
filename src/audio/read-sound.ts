import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { loadMp3Decoder } from './mp3-decoder.js'
import { isMp3, mp3Frames } from './mp3-frames.js'
import { monoOf, type Sound } from './sound.js'
import { isWav, readWav } from './wav.js'

/** Reads a WAV or MP3 file whole, down to one channel; what it is tells its beginning. `name` is what diagnostics call it. */
export async function readSound(bytes: Uint8Array, name: string): Promise<Outcome<Sound | undefined>> {
  if (isWav(bytes)) return readWav(bytes, name)
  if (isMp3(bytes)) return readMp3(bytes, name)
  return failed(diagnose('audio/unknown-format', undefined, name))
}

/** Of its frames a decoder may drop the four that belong to the coder, at 1152 samples each. */
const longestEdge = 4 * 1152

/** Reads an MP3 file; its frames are walked to the end before anything is decoded. */
export async function readMp3(bytes: Uint8Array, name: string): Promise<Outcome<Sound | undefined>> {
  const frames = mp3Frames(bytes, name)
  if (frames.value === undefined) return failed(...frames.diagnostics)
  const decoder = await loadMp3Decoder()
  // Tags behind the frames would be taken for damage.
  const { channels, rate, isWhole } = decoder.decode(bytes.subarray(frames.value.start, frames.value.end))
  decoder.close()
  const samples = monoOf(channels)
  const lost = Math.abs(frames.value.samples - samples.length)
  if (!isWhole || rate !== frames.value.rate || lost > longestEdge)
    return failed(diagnose('audio/damaged', undefined, name, 0))
  return samples.length === 0
    ? failed(diagnose('audio/empty', undefined, name))
    : { value: { rate, samples }, diagnostics: [] }
}

function failed(...diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics }
}
