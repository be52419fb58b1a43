import type { Unit } from '../../../src/voice/engine.js'

/** A take as a service might send it: how long, at which rate, how loud; its pitch tells whose words it says. */
export interface Take {
  readonly seconds: number
  readonly rate: number
  readonly loudness: number
  readonly pitch: number
  /** What part of it is heard, where the rest is silence. */
  readonly heard?: number
}

/** The right take of some words. */
export function takeOf(words: string, rate: number): Take {
  let sum = 7
  for (let i = 0; i < words.length; i++) sum = (sum * 31 + words.charCodeAt(i)) % 10_007
  return { seconds: 0.3 + words.length * 0.06, rate, loudness: 0.3, pitch: 150 + (sum % 400) }
}

const made = new Map<string, Buffer>()

/** Samples of a take as 16 bits, the lower byte first: a tone that swells and fades as syllables do, and ends in silence. */
export function pcmOf(take: Take): Buffer {
  const name = JSON.stringify(take)
  const pcm = made.get(name) ?? toneOf(take)
  made.set(name, pcm)
  return pcm
}

function toneOf({ seconds, rate, loudness, pitch, heard = 1 }: Take): Buffer {
  const count = Math.round(seconds * rate)
  const bytes = Buffer.alloc(count * 2)
  const spoken = Math.round((count - 0.2 * rate) * heard)
  for (let i = 0; i < spoken; i++) {
    const syllable = Math.sin((Math.PI * 4 * i) / rate) ** 2
    bytes.writeInt16LE(Math.round(32_000 * loudness * syllable * Math.sin((2 * Math.PI * pitch * i) / rate)), i * 2)
  }
  return bytes
}

/** The samples that are to come out of `pcmOf`. */
export function samplesOf(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(i * 2) / 32_768)
}

export interface WavHead {
  readonly rate: number
  readonly channels?: number
  readonly bits?: number
  readonly coding?: number
  /** What stands for the sizes instead of the right ones. */
  readonly size?: number
}

/** A WAV file around some samples. */
export function wavOf(pcm: Buffer, { rate, channels = 1, bits = 16, coding = 1, size }: WavHead): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(size ?? 36 + pcm.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(coding, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE((rate * channels * bits) / 8, 28)
  head.writeUInt16LE((channels * bits) / 8, 32)
  head.writeUInt16LE(bits, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(size ?? pcm.length, 40)
  return Buffer.concat([head, pcm])
}

/** A paragraph to be spoken, as SSML or as plain text. */
export function unitOf(sentences: readonly string[], more: Partial<Unit> = {}): Unit {
  const words = sentences.join(' ')
  const starts = sentences.map((_, i) => sentences.slice(0, i).join(' ').length + Math.min(i, 1))
  return {
    key: words,
    markup: `<speak><p>${sentences.map(text => `<s>${text}</s>`).join(' ')}</p></speak>`,
    words,
    before: '',
    after: '',
    language: 'de-DE',
    voice: 'Vicki',
    chapter: 1,
    sentences: sentences.map((text, i) => ({ start: starts[i] ?? 0, text })),
    place: { file: 'content/articles/a.yaml', line: 3, column: 5, length: 10 },
    pauseAfterMilliseconds: 600,
    ...more
  }
}

/** The same paragraph for services that take no markup. */
export function plainUnitOf(sentences: readonly string[], more: Partial<Unit> = {}): Unit {
  const unit = unitOf(sentences, more)
  return { ...unit, markup: more.markup ?? unit.words }
}
