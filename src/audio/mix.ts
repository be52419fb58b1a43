import { integrated, loudnessMeter } from './loudness.js'
import { resampled } from './resample.js'
import { amplitudeOf, mixRate, type Sound, samplesIn } from './sound.js'
import { trimmed } from './trim.js'

/** One sound of an episode; sounds follow each other in order. */
export interface Placed {
  /** Fetches it; asked for once in each pass over the episode, and to give the same samples each time. */
  readonly sound: () => Sound | Promise<Sound>
  readonly pauseAfterMilliseconds: number
  /** Which unit of the script it says. */
  readonly unit: number
  /** Music and jingles keep their own silence. Absent: a voice. */
  readonly music?: Music
}

/** How a piece of music is played between the voices. */
export interface Music {
  /** Its loudness against the voices, in LU. */
  readonly level: number
  readonly fadeInMilliseconds?: number
  readonly fadeOutMilliseconds?: number
}

/** Music that lies under a stretch of sounds, repeated where it is too short. */
export interface Bed {
  readonly sound: () => Sound | Promise<Sound>
  /** The first and the last of the sounds it lies under. */
  readonly from: number
  readonly to: number
  /** Its loudness against the voices, in LU; -20 lets every word through. */
  readonly level: number
  /** How much louder it comes up in pauses that are long enough, in LU; absent: not at all. */
  readonly rise?: number
  readonly fadeMilliseconds: number
}

/** A stretch of the mix, in order: a sound, or the silence between two. */
export interface Stretch {
  /** Free to be changed. */
  readonly samples: Float32Array
  /** Its first sample in the mix. */
  readonly start: number
  /** Which of the sounds it is; undefined for silence. */
  readonly placed: number | undefined
  /** Seconds of silence that were cut off its front. */
  readonly cutSeconds: number
}

/** Silence before the first and after the last sound. */
export interface Margins {
  readonly leadInMilliseconds: number
  readonly tailMilliseconds: number
}

/** All sounds one after another, with the pauses between them. */
export async function* sequence(placed: readonly Placed[], margins: Margins): AsyncGenerator<Stretch> {
  let start = 0
  const stretch = (samples: Float32Array, index?: number, cutSeconds = 0): Stretch => {
    start += samples.length
    return { samples, start: start - samples.length, placed: index, cutSeconds }
  }
  yield stretch(pause(margins.leadInMilliseconds))
  for (const [index, it] of placed.entries()) {
    const { samples, cutSeconds } = prepared(await it.sound(), it.music === undefined)
    yield stretch(samples, index, cutSeconds)
    yield stretch(pause(it.pauseAfterMilliseconds))
  }
  yield stretch(pause(margins.tailMilliseconds))
}

function pause(milliseconds: number): Float32Array {
  return new Float32Array(Math.max(0, samplesIn(milliseconds, mixRate)))
}

/** A sound at the rate of the mix, a voice without the silence around it; always a copy. */
function prepared(sound: Sound, isVoice: boolean): { samples: Float32Array; cutSeconds: number } {
  const { sound: kept, cut } = isVoice ? trimmed(sound) : { sound, cut: 0 }
  const { samples } = resampled(kept, mixRate)
  return { samples: samples === sound.samples ? samples.slice() : samples, cutSeconds: cut / sound.rate }
}

/** How loud music is made, and how it comes and goes. */
export interface Loudness {
  readonly gain: number
  /** In samples. */
  readonly fadeIn: number
  readonly fadeOut: number
}

/** The sequence with its music as loud as `loudness` says, one for each sound. */
export async function* withMusic(
  stretches: AsyncIterable<Stretch>,
  loudness: readonly (Loudness | undefined)[]
): AsyncGenerator<Stretch> {
  for await (const stretch of stretches) {
    const wanted = stretch.placed === undefined ? undefined : loudness[stretch.placed]
    if (wanted !== undefined) playAs(wanted, stretch.samples)
    yield stretch
  }
}

/** Changes `samples`. A fade of no samples is none: half a sample divided by nothing is more than 1. */
function playAs({ gain, fadeIn, fadeOut }: Loudness, samples: Float32Array): void {
  for (let i = 0; i < samples.length; i++) {
    const edge = Math.min(1, (i + 0.5) / fadeIn, (samples.length - i - 0.5) / fadeOut)
    samples[i] = (samples[i] ?? 0) * gain * edge
  }
}

/** A bed ready to be laid: its samples, where it lies in the mix, and its gain under voices and at most. */
export interface Layer {
  readonly samples: Float32Array
  readonly from: number
  readonly to: number
  readonly gain: number
  readonly openGain: number
  readonly fade: number
}

/** Makes a bed a layer between two places of the mix, level with voices of `voiceLoudness` LUFS. */
export async function layerOf(bed: Bed, from: number, to: number, voiceLoudness: number): Promise<Layer> {
  const { samples } = resampled(await bed.sound(), mixRate)
  const gain = musicGain(loudnessOf(samples), voiceLoudness, bed.level)
  const fade = Math.min(samplesIn(bed.fadeMilliseconds, mixRate), Math.floor((to - from) / 2))
  return { samples: repeatable(samples, to - from), from, to, gain, openGain: gain * amplitudeOf(bed.rise ?? 0), fade }
}

/** The gain that puts music of a loudness `level` LU above voices of another; as it is where either is silent. */
export function musicGain(loudness: number, voiceLoudness: number, level: number): number {
  const isKnown = Number.isFinite(loudness) && Number.isFinite(voiceLoudness)
  return isKnown ? amplitudeOf(voiceLoudness + level - loudness) : 1
}

/** The loudness of a sound by itself, in LUFS; one too short for a block of 400 ms is repeated until it fills one. */
export function loudnessOf(samples: Float32Array): number {
  const meter = loudnessMeter(mixRate)
  const times = samples.length === 0 ? 0 : Math.ceil(mixRate / 2 / samples.length)
  for (let i = 0; i < times; i++) meter.push(samples)
  return integrated(meter.energies(), mixRate)
}

/** Music that repeats fades into its own beginning for this long. */
const seamMilliseconds = 1000

/** Samples that may be read round and round over `length`: their end is blended into their beginning where they are too short. */
function repeatable(samples: Float32Array, length: number): Float32Array {
  if (samples.length >= length) return samples
  const seam = Math.min(samplesIn(seamMilliseconds, mixRate), Math.floor(samples.length / 4))
  const round = samples.slice(0, samples.length - seam)
  for (let i = 0; i < seam; i++) {
    const part = (i + 0.5) / seam
    round[i] = (samples[i] ?? 0) * Math.sqrt(part) + (samples[round.length + i] ?? 0) * Math.sqrt(1 - part)
  }
  return round
}

/** The stretches with all layers laid under them. */
export async function* withBeds(stretches: AsyncIterable<Stretch>, layers: readonly Layer[]): AsyncGenerator<Stretch> {
  for await (const stretch of stretches) {
    for (const layer of layers) lay(layer, stretch)
    yield stretch
  }
}

/** How long a bed takes to come up in a pause, and again to go down before the next word. */
const rise = samplesIn(400, mixRate)

function lay(layer: Layer, { samples, start, placed }: Stretch): void {
  const first = Math.max(0, layer.from - start)
  const last = Math.min(samples.length, layer.to - start)
  for (let i = first; i < last; i++) {
    const at = start + i - layer.from
    const open = placed === undefined ? Math.min(1, Math.min(i, samples.length - 1 - i) / rise) : 0
    const level = layer.gain + (layer.openGain - layer.gain) * open
    const edge = Math.min(1, (at + 0.5) / layer.fade, (layer.to - layer.from - at - 0.5) / layer.fade)
    samples[i] = (samples[i] ?? 0) + (layer.samples[at % layer.samples.length] ?? 0) * level * edge
  }
}
