import type { Proof } from './accept.js'

/** How the head of a WAV file describes its samples: http://soundfile.sapp.org/doc/WaveFormat/ */
interface Format {
  readonly coding: number
  readonly channels: number
  readonly rate: number
  readonly bits: number
}

const pcm = 1
/** The coding stands in the longer form of the head then. */
const extensible = 0xfffe

/**
 * Reads a WAV file of 16 bits and one channel to its last byte. `streamed` files were sent before their length was known:
 * their sizes may be 0 or as large as can be, and the samples go on to the end.
 */
export function readWav(bytes: Uint8Array, streamed: boolean): Proof {
  if (nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WAVE') return { fault: 'unreadable' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(4, true)
  if (!(streamed && isOpen(size)) && !endsAt(8 + size, bytes)) return { fault: 'cut-off' }
  let format: Format | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = nameAt(bytes, at)
    const length = view.getUint32(at + 4, true)
    const start = at + 8
    if (name === 'data') return sound(format, bytes, start, streamed && isOpen(length) ? bytes.length - start : length)
    if (name === 'fmt ') format = formatAt(view, start, length)
    // Chunks begin at even places.
    at = start + length + (length % 2)
  }
  return { fault: 'cut-off' }
}

/** Signed 16 bits, the lower byte first, as every service here sends them. */
export function samplesOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const samples = new Float32Array(bytes.byteLength >> 1)
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(i * 2, true) / 32_768
  return samples
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

/** OpenAI writes 0xFFFFFFFF, others 0x7FFFFFFF less or more the head, or 0. */
function isOpen(size: number): boolean {
  return size === 0 || size >= 0x7fff_0000
}

/** A file of an odd length may lack the last, empty byte. */
function endsAt(end: number, { length }: Uint8Array): boolean {
  return end === length || end + (end % 2) === length
}

function formatAt(view: DataView, at: number, length: number): Format | undefined {
  if (length < 16 || at + length > view.byteLength) return undefined
  const coding = view.getUint16(at, true)
  return {
    coding: coding === extensible && length >= 26 ? view.getUint16(at + 24, true) : coding,
    channels: view.getUint16(at + 2, true),
    rate: view.getUint32(at + 4, true),
    bits: view.getUint16(at + 14, true)
  }
}

function sound(format: Format | undefined, bytes: Uint8Array, start: number, length: number): Proof {
  if (format === undefined) return { fault: 'unreadable' }
  if (format.channels !== 1) return { fault: 'wrong-channels' }
  if (format.coding !== pcm || format.bits !== 16) return { fault: 'unreadable' }
  if (start + length > bytes.length || length % 2 === 1) return { fault: 'cut-off' }
  if (length === 0) return { fault: 'empty' }
  return { sound: { rate: format.rate, samples: samplesOf(bytes.subarray(start, start + length)) } }
}
