import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'

/** What an MP3 file holds, told by its frames. */
export interface Mp3Frames {
  readonly rate: number
  readonly frames: number
  /** Samples of one channel in all frames. */
  readonly samples: number
  /** 1 or 2; that of the first frame, which all others have too. */
  readonly channels: number
  /** Where in the file its frames begin and end; before and behind them stand tags. */
  readonly start: number
  readonly end: number
}

/** Frame header of ISO/IEC 11172-3, 2.4.2.3, layer III: kbit/s by index, for MPEG-1 and for MPEG-2 and 2.5. */
const bitRates = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
}
/** Samples a second by index; MPEG-2 has half, MPEG-2.5 a quarter of them. */
const rates = [44_100, 48_000, 32_000]
const rateDivisors: readonly (number | undefined)[] = [4, undefined, 2, 1]

interface Frame {
  readonly bytes: number
  readonly channels: number
  readonly rate: number
  readonly samples: number
}

const headBytes = 4

/** Whether a file begins as an MP3 file does: with a tag or with a frame. */
export function isMp3(bytes: Uint8Array): boolean {
  return hasLetters(bytes, 0, 'ID3') || frameAt(bytes, 0) !== undefined
}

/**
 * Walks through an MP3 file from its first frame to its last byte. A frame that is cut short, or anything that is neither frame nor tag,
 * is an error. `name` is what diagnostics call the file.
 */
export function mp3Frames(bytes: Uint8Array, name: string): Outcome<Mp3Frames | undefined> {
  const failed = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] })
  if (!isMp3(bytes)) return failed(diagnose('audio/unknown-format', undefined, name))
  const [start, end] = [startOfFrames(bytes), endOfFrames(bytes)]
  let [frames, samples, rate, channels] = [0, 0, 0, 0]
  for (let at = start; at < end; frames++) {
    const frame = frameAt(bytes, at)
    if (frame === undefined && end - at < headBytes) return failed(diagnose('audio/cut-off', undefined, name))
    if (frame === undefined || (frames > 0 && (frame.rate !== rate || frame.channels !== channels)))
      return failed(diagnose('audio/damaged', undefined, name, at))
    if (at + frame.bytes > end) return failed(diagnose('audio/cut-off', undefined, name))
    rate = frame.rate
    channels = frame.channels
    samples += frame.samples
    at += frame.bytes
  }
  if (frames === 0) return failed(diagnose('audio/empty', undefined, name))
  return { value: { rate, frames, samples, channels, start, end }, diagnostics: [] }
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + headBytes)
  const divisor = rateDivisors[(second >> 3) & 3]
  if (first !== 0xff || second >> 5 !== 7 || ((second >> 1) & 3) !== 1 || divisor === undefined) return undefined
  const kilobits = bitRates[divisor === 1 ? 'one' : 'two'][third >> 4]
  const full = rates[(third >> 2) & 3]
  if (!kilobits || full === undefined) return undefined
  const [rate, samples] = [full / divisor, divisor === 1 ? 1152 : 576]
  const channels = fourth >> 6 === 3 ? 1 : 2
  return { rate, samples, channels, bytes: Math.floor((samples * kilobits * 125) / rate) + ((third >> 1) & 1) }
}

/** Behind the ID3v2 tags, and behind zeros that some programs fill up with and do not count. */
function startOfFrames(bytes: Uint8Array): number {
  let at = 0
  while (hasLetters(bytes, at, 'ID3') && at + 10 <= bytes.length) {
    const footer = ((bytes[at + 5] ?? 0) & 0x10) === 0 ? 0 : 10
    at += 10 + footer + sevenBits(bytes, at + 6)
  }
  while (at > 0 && bytes[at] === 0) at++
  return at
}

/** A length of four bytes with seven bits each, as ID3v2 writes it. */
function sevenBits(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + 4).reduce((length, byte) => length * 128 + (byte & 127), 0)
}

/** Before the tags that music comes with. */
function endOfFrames(bytes: Uint8Array): number {
  let end = bytes.length
  for (let tag = tagBefore(bytes, end); tag > 0; tag = tagBefore(bytes, end)) end -= tag
  return end
}

/** How long the tag is that ends at a place; 0 where none does. */
function tagBefore(bytes: Uint8Array, end: number): number {
  for (const { letters, back, length } of lastTags) {
    const at = end - back
    const bytesOfTag = hasLetters(bytes, at, letters) ? length(bytes, at) : 0
    if (bytesOfTag >= back && bytesOfTag <= end) return bytesOfTag
  }
  return 0
}

/** A kind of tag behind the frames. */
interface LastTag {
  readonly letters: string
  /** How far before its end these letters stand. */
  readonly back: number
  readonly length: (bytes: Uint8Array, at: number) => number
}

/**
 * ID3v1, ID3v2 with a footer (https://id3.org/id3v2.4.0-structure), APE (https://wiki.hydrogenaud.io/index.php?title=APEv2_specification)
 * and Lyrics3 (https://id3.org/Lyrics3v2).
 */
const lastTags: readonly LastTag[] = [
  { letters: 'TAG', back: 128, length: () => 128 },
  { letters: '3DI', back: 10, length: (bytes, at) => 20 + sevenBits(bytes, at + 6) },
  { letters: 'APETAGEX', back: 32, length: apeBytes },
  { letters: 'LYRICS200', back: 9, length: (bytes, at) => 15 + digits(bytes, at - 6, at) }
]

/** Its size counts the footer; that there is a head of 32 bytes too, a bit tells. */
function apeBytes(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 32)
  return view.getUint32(12, true) + ((view.getUint32(20, true) & 0x8000_0000) === 0 ? 0 : 32)
}

function digits(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, from), to))
  return /^\d{6}$/.test(text) ? Number(text) : Number.NaN
}

function hasLetters(bytes: Uint8Array, at: number, letters: string): boolean {
  return at >= 0 && [...letters].every((letter, i) => bytes[at + i] === letter.charCodeAt(0))
}
