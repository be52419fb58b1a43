import type { Fault } from '../report/catalogue/voice.js'
import { readWav, samplesOf } from './read-wav.js'
import type { Sound } from './sound.js'

/** The audio a service was asked for: one channel of 16 bits, or MP3. */
export interface AudioAsked {
  readonly container: 'wav' | 'pcm' | 'mp3'
  readonly rate: number
  /** Content types that may stand above it. */
  readonly types: readonly string[]
  /** The service sends WAV while it speaks and leaves the sizes in its head open. */
  readonly streamed?: true
}

/** How long the answer should sound. */
export interface Expectation {
  readonly seconds: number
  /** Silence that was asked for; it may stand in one place. */
  readonly pauseSeconds: number
  /** Narrower than usual once we know how fast this voice speaks. */
  readonly band: readonly [least: number, most: number]
}

/** Reads a whole MP3 of one channel, or tells what is wrong with it. */
export type Decode = (mp3: Uint8Array) => Promise<Proof>

export type Proof =
  | { readonly sound: Sound; readonly fault?: never }
  | { readonly fault: Fault; readonly sound?: never }

/** What services let through varies by this much: breath before and after, and how fast a voice is. */
export const usualBand = [0.4, 2.5] as const
/** Silence before and after the words, which is a lot around a single one. */
const paddingSeconds = 1.5

/** A voice needs some 65 milliseconds for a character of German or English; pauses are added. */
const secondsPerCharacter = 0.065

/** What to expect of some words; `markup` tells the pauses that were asked for. */
export function expectationOf(words: string, markup: string, band: Expectation['band'] = usualBand): Expectation {
  return { seconds: words.length * secondsPerCharacter, pauseSeconds: pausesIn(markup), band }
}

/** Pauses by strength or in brackets last a second at most with all services that tell. */
const secondsByName = 1

/** Seconds of all pauses a document asks for, `<break time="350ms"/>` as well as `[pause]`. */
function pausesIn(markup: string): number {
  let sum = 0
  for (let at = markup.indexOf('<break'); at !== -1; at = markup.indexOf('<break', at + 1)) {
    const [, number, unit] =
      /^<break(?: strength="[a-z-]{1,9}")? time="(\d{1,6}(?:\.\d{1,6})?)(ms|s)"/.exec(markup.slice(at, at + 60)) ?? []
    sum += number === undefined ? secondsByName : Number(number) / (unit === 'ms' ? 1000 : 1)
  }
  for (let at = markup.indexOf('['); at !== -1; at = markup.indexOf('[', at + 1)) {
    if (markup.slice(at, at + 12).includes('pause')) sum += secondsByName
  }
  return sum
}

/** The longest answer worth reading, in bytes: the longest sound that could be right, twice, and room for a head. */
export function mostBytesOf({ seconds, pauseSeconds, band }: Expectation, { rate }: AudioAsked): number {
  return Math.ceil((seconds * band[1] + pauseSeconds + paddingSeconds) * rate * 2 * 2) + 65_536
}

/** Proves that some bytes are the audio that was asked for, from the first to the last of them, and that somebody speaks in it. */
export async function prove(
  bytes: Uint8Array,
  type: string,
  asked: AudioAsked,
  expected: Expectation,
  decode?: Decode
): Promise<Proof> {
  if (!asked.types.includes(bare(type))) return { fault: 'wrong-type' }
  const proof = await opened(bytes, asked, decode)
  if (proof.sound === undefined) return proof
  if (proof.sound.rate !== asked.rate) return { fault: 'wrong-rate' }
  const fault = silenceFault(proof.sound, expected) ?? lengthFault(proof.sound, expected)
  return fault === undefined ? proof : { fault }
}

/** `audio/wav; rate=22050` → `audio/wav` */
export function bare(type: string): string {
  const end = type.indexOf(';')
  return (end === -1 ? type : type.slice(0, end)).trim().toLowerCase()
}

async function opened(bytes: Uint8Array, asked: AudioAsked, decode: Decode | undefined): Promise<Proof> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (asked.container === 'wav') return readWav(bytes, asked.streamed ?? false)
  if (asked.container === 'pcm') return readPcm(bytes, asked.rate)
  return decode === undefined ? { fault: 'unreadable' } : decode(bytes)
}

/** Bare samples tell nothing of themselves, but words of a page or of JSON are told by their first letters. */
function readPcm(bytes: Uint8Array, rate: number): Proof {
  const head = bytes.subarray(0, 64)
  if (/^(?:RIFF|OggS|fLaC|ID3)/.test(String.fromCharCode(...head)) || isText(head)) return { fault: 'unreadable' }
  return bytes.length % 2 === 0 ? { sound: { rate, samples: samplesOf(bytes) } } : { fault: 'cut-off' }
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every(byte => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09)
}

/** Half of the words and silence in the place of the others are half of the words. */
function lengthFault(sound: Sound, { seconds, pauseSeconds, band }: Expectation): Fault | undefined {
  const { rate, samples } = sound
  if (samples.length / rate > seconds * band[1] + pauseSeconds + paddingSeconds) return 'long'
  return lastHeard(sound) < seconds * band[0] ? 'short' : undefined
}

/** Softer than this is not speech: -60 dBFS over the whole, -50 dBFS over a moment. */
const softest = 0.001
const softMoment = 0.003
const momentSeconds = 0.01
const longestSilenceSeconds = 3
/** Behind the last word services leave a second at most; more of it stands in the place of words. */
const longestEndSeconds = 2

function silenceFault(sound: Sound, { pauseSeconds }: Expectation): Fault | undefined {
  const { rate, samples } = sound
  const moment = Math.max(1, Math.round(rate * momentSeconds))
  const most = (longestSilenceSeconds + pauseSeconds) / momentSeconds
  let total = 0
  let quiet = 0
  let longest = 0
  for (let at = 0; at < samples.length; at += moment) {
    const energy = energyOf(samples, at, Math.min(at + moment, samples.length))
    total += energy
    quiet = energy < softMoment ** 2 * moment ? quiet + 1 : 0
    longest = Math.max(longest, quiet)
  }
  if (Math.sqrt(total / samples.length) < softest) return 'silent'
  const end = samples.length / rate - lastHeard(sound)
  return longest > most || end > longestEndSeconds + pauseSeconds ? 'gap' : undefined
}

/** The second at which the last moment ends that is no silence; 0 where there is none. */
export function lastHeard({ rate, samples }: Sound): number {
  const moment = Math.max(1, Math.round(rate * momentSeconds))
  for (let end = samples.length; end > 0; end -= moment) {
    if (energyOf(samples, Math.max(0, end - moment), end) >= softMoment ** 2 * moment) return end / rate
  }
  return 0
}

function energyOf(samples: Float32Array, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += (samples[i] ?? 0) ** 2
  return sum
}
