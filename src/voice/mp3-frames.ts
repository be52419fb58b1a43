import type { Fault } from '../report/catalogue/voice.js'

/** What the frames of an MP3 file add up to. */
export interface Mp3Frames {
  readonly rate: number
  readonly samples: number
  readonly samplesPerFrame: number
}

// http://www.mp3-tech.org/programmer/frame_header.html
const kilobits = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
} as const
const rates = [44_100, 48_000, 32_000] as const

interface Frame {
  readonly rate: number
  readonly bytes: number
  readonly samples: number
  readonly channels: number
}

/** Walks an MP3 (layer III, one channel) frame by frame to its last byte; tags may stand before and after the frames. */
export function mp3Frames(bytes: Uint8Array): Mp3Frames | Fault {
  let at = afterTag(bytes)
  const end = beforeTag(bytes)
  const first = frameAt(bytes, at)
  if (first === undefined) return 'unreadable'
  if (first.channels !== 1) return 'wrong-channels'
  let samples = 0
  while (at < end) {
    const frame = frameAt(bytes, at)
    if (frame === undefined) return end - at < 4 ? 'cut-off' : 'unreadable'
    if (frame.rate !== first.rate || frame.channels !== 1) return 'unreadable'
    if (at + frame.bytes > end) return 'cut-off'
    samples += frame.samples
    at += frame.bytes
  }
  return { rate: first.rate, samples, samplesPerFrame: first.samples }
}

/** The size of an ID3v2 tag has seven bits a byte: https://id3.org/id3v2.3.0 */
function afterTag(bytes: Uint8Array): number {
  if (textAt(bytes, 0, 3) !== 'ID3') return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  return 10 + ((a & 0x7f) << 21) + ((b & 0x7f) << 14) + ((c & 0x7f) << 7) + (d & 0x7f)
}

/** An ID3v1 tag is the last 128 bytes. */
function beforeTag(bytes: Uint8Array): number {
  return textAt(bytes, bytes.length - 128, 3) === 'TAG' ? bytes.length - 128 : bytes.length
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return at < 0 ? '' : String.fromCharCode(...bytes.subarray(at, at + length))
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const [sync = 0, kind = 0, coding = 0, mode = 0] = bytes.subarray(at, at + 4)
  const version = (kind >> 3) & 3
  if (sync !== 0xff || (kind & 0xe6) !== 0xe2 || version === 1) return undefined
  const isFirst = version === 3
  const rate = (rates[(coding >> 2) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4)
  const rateOfBits = (isFirst ? kilobits.first : kilobits.second)[coding >> 4] ?? 0
  if (rate === 0 || rateOfBits === 0) return undefined
  const samples = isFirst ? 1152 : 576
  const bytesOfFrame = Math.floor((samples / 8) * ((rateOfBits * 1000) / rate)) + ((coding >> 1) & 1)
  return { rate, bytes: bytesOfFrame, samples, channels: mode >> 6 === 3 ? 1 : 2 }
}
