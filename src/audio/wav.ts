import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Sound } from './sound.js'

/** How the samples of a WAV file are written. */
interface Shape {
  readonly encoding: 'whole' | 'float'
  readonly channels: number
  readonly rate: number
  /** Bytes of one sample of one channel. */
  readonly bytes: number
}

/** A piece of a RIFF file: four letters and its content. */
interface Chunk {
  readonly name: string
  readonly content: DataView
}

/** Rates outside of these no sound card knows: a damaged header. */
const rates = { least: 4000, most: 384_000 }

/** WAVE_FORMAT_PCM, WAVE_FORMAT_IEEE_FLOAT and WAVE_FORMAT_EXTENSIBLE of Microsoft's mmreg.h. */
const formatTags = { whole: 1, float: 3, extensible: 0xfffe }

/** Reads one sample at a byte position as -1 to 1; eight bits are unsigned in WAV, all others signed. */
const readers: Readonly<Record<string, (view: DataView, at: number) => number>> = {
  whole1: (view, at) => (view.getUint8(at) - 128) / 0x80,
  whole2: (view, at) => view.getInt16(at, true) / 0x8000,
  whole3: (view, at) => (view.getUint16(at, true) | (view.getInt8(at + 2) << 16)) / 0x80_0000,
  whole4: (view, at) => view.getInt32(at, true) / 0x8000_0000,
  float4: (view, at) => view.getFloat32(at, true),
  float8: (view, at) => view.getFloat64(at, true)
}

/** Whether a file begins as a WAV file does. */
export function isWav(bytes: Uint8Array): boolean {
  return bytes.length >= 12 && lettersAt(viewOf(bytes), 0) === 'RIFF' && lettersAt(viewOf(bytes), 8) === 'WAVE'
}

/**
 * Reads a WAV file of whole numbers (8 to 32 bits) or floats, any channels, down to one channel. It is read to its last byte: a file that
 * ends early, holds half a sample, or has no sound is an error. `name` is what diagnostics call it.
 */
export function readWav(bytes: Uint8Array, name: string): Outcome<Sound | undefined> {
  const { value: chunks, diagnostics } = chunksOf(bytes, name)
  if (chunks === undefined) return failed(...diagnostics)
  const header = chunks.find(it => it.name === 'fmt ')
  const data = chunks.find(it => it.name === 'data')
  if (header === undefined || data === undefined)
    return failed(diagnose('audio/damaged', undefined, name, bytes.length))
  const shape = shapeOf(header.content, name)
  if (shape.value === undefined) return failed(...shape.diagnostics)
  return samplesOf(data.content, shape.value, name)
}

function failed(...diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics }
}

/** The pieces of the file; an odd one is followed by a byte that fills up. */
function chunksOf(bytes: Uint8Array, name: string): Outcome<readonly Chunk[] | undefined> {
  const view = viewOf(bytes)
  if (!isWav(bytes)) return failed(diagnose('audio/unknown-format', undefined, name))
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return failed(diagnose('audio/cut-off', undefined, name))
  const chunks: Chunk[] = []
  for (let at = 12; at < end; ) {
    if (at + 8 > end) return failed(diagnose('audio/damaged', undefined, name, at))
    const size = view.getUint32(at + 4, true)
    if (at + 8 + size > end) return failed(diagnose('audio/cut-off', undefined, name))
    chunks.push({ name: lettersAt(view, at), content: new DataView(bytes.buffer, bytes.byteOffset + at + 8, size) })
    at += 8 + size + (size % 2)
  }
  return { value: chunks, diagnostics: [] }
}

function shapeOf(header: DataView, name: string): Outcome<Shape | undefined> {
  if (header.byteLength < 16) return failed(diagnose('audio/damaged', undefined, name, 20))
  const written = header.getUint16(0, true)
  const tag = written === formatTags.extensible && header.byteLength >= 26 ? header.getUint16(24, true) : written
  const encoding = tag === formatTags.whole ? 'whole' : 'float'
  const [channels, rate] = [header.getUint16(2, true), header.getUint32(4, true)]
  const [frame, bits] = [header.getUint16(12, true), header.getUint16(14, true)]
  const bytes = Math.ceil(bits / 8)
  const isKnown = (tag === formatTags.whole || tag === formatTags.float) && `${encoding}${bytes}` in readers
  if (!isKnown) return failed(diagnose('audio/encoding', undefined, name, tag, bits))
  const isSound = channels > 0 && frame === channels * bytes && rate >= rates.least && rate <= rates.most
  if (!isSound) return failed(diagnose('audio/damaged', undefined, name, 20))
  return { value: { encoding, channels, rate, bytes }, diagnostics: [] }
}

function samplesOf(
  data: DataView,
  { encoding, channels, rate, bytes }: Shape,
  name: string
): Outcome<Sound | undefined> {
  const frame = channels * bytes
  if (data.byteLength === 0) return failed(diagnose('audio/empty', undefined, name))
  if (data.byteLength % frame !== 0) return failed(diagnose('audio/cut-off', undefined, name))
  const read = readers[`${encoding}${bytes}`] ?? (() => 0)
  const samples = new Float32Array(data.byteLength / frame)
  for (let i = 0; i < samples.length; i++) {
    let sum = 0
    for (let channel = 0; channel < channels; channel++) sum += read(data, i * frame + channel * bytes)
    if (!Number.isFinite(sum)) return failed(diagnose('audio/damaged', undefined, name, data.byteOffset + i * frame))
    samples[i] = sum / channels
  }
  return { value: { rate, samples }, diagnostics: [] }
}

/** Writes a sound as a WAV file of 16 bits; the same samples give the same bytes. */
export function writeWav({ rate, samples }: Sound): Uint8Array {
  const file = new Uint8Array(44 + samples.length * 2)
  file.set(wavHeader(rate, samples.length))
  file.set(wholeNumbers(samples), 44)
  return file
}

/** The 44 bytes before `samples` samples of 16 bits, one channel. */
export function wavHeader(rate: number, samples: number): Uint8Array {
  const header = new Uint8Array(44)
  const view = viewOf(header)
  const letters = (at: number, text: string) => header.set(new TextEncoder().encode(text), at)
  letters(0, 'RIFF')
  view.setUint32(4, 36 + samples * 2, true)
  letters(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, formatTags.whole, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  letters(36, 'data')
  view.setUint32(40, samples * 2, true)
  return header
}

/** Samples as 16-bit numbers, little end first; what is louder than full scale is cut there. */
export function wholeNumbers(samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2)
  const view = viewOf(bytes)
  for (let i = 0; i < samples.length; i++) {
    view.setInt16(i * 2, Math.max(-0x8000, Math.min(0x7fff, Math.round((samples[i] ?? 0) * 0x8000))), true)
  }
  return bytes
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function lettersAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map(i => view.getUint8(at + i)))
}
