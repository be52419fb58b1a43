import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWav, writeWav } from '../../src/audio/wav.js'

interface Shape {
  readonly tag?: number
  readonly channels?: number
  readonly rate?: number
  readonly bits?: number
  readonly before?: readonly number[]
}

/** A WAV file around `data`; `before` stands between its head and its sound. */
function wav(
  data: readonly number[],
  { tag = 1, channels = 1, rate = 8000, bits = 16, before = [] }: Shape = {}
): Uint8Array {
  const two = (value: number) => [value & 255, value >> 8]
  const four = (value: number) => [...two(value & 0xffff), ...two(value >>> 16)]
  const frame = (channels * bits) / 8
  const letters = (text: string) => [...text].map(letter => letter.charCodeAt(0))
  const format = [...two(tag), ...two(channels), ...four(rate), ...four(rate * frame), ...two(frame), ...two(bits)]
  const chunks = [
    ...letters('fmt '),
    ...four(16),
    ...format,
    ...before,
    ...letters('data'),
    ...four(data.length),
    ...data
  ]
  const filled = data.length % 2 ? [0] : []
  return Uint8Array.from([
    ...letters('RIFF'),
    ...four(4 + chunks.length + filled.length),
    ...letters('WAVE'),
    ...chunks,
    ...filled
  ])
}

function codes(bytes: Uint8Array): readonly string[] {
  return readWav(bytes, 'a.wav').diagnostics.map(({ code }) => code)
}

describe('reading WAV', () => {
  test.each([
    ['8 bits, which are unsigned', { bits: 8 }, [0, 128, 192], [-1, 0, 0.5]],
    ['16 bits', {}, [0, 0x80, 0, 0x40], [-1, 0.5]],
    ['24 bits', { bits: 24 }, [0, 0, 0x80, 0, 0, 0x40], [-1, 0.5]],
    ['32 bits', { bits: 32 }, [0, 0, 0, 0x80, 0, 0, 0, 0x40], [-1, 0.5]],
    ['floats of 32 bits', { tag: 3, bits: 32 }, [...new Uint8Array(Float32Array.of(-0.25, 0.5).buffer)], [-0.25, 0.5]],
    ['floats of 64 bits', { tag: 3, bits: 64 }, [...new Uint8Array(Float64Array.of(-0.25, 0.5).buffer)], [-0.25, 0.5]],
    ['two channels, which become their mean', { channels: 2 }, [0, 0x40, 0, 0], [0.25]]
  ] as [string, Shape, number[], number[]][])('%s', (_, shape, data, samples) => {
    expect(readWav(wav(data, shape), 'a.wav')).toEqual({
      value: { rate: 8000, samples: Float32Array.from(samples) },
      diagnostics: []
    })
  })

  test('pieces nobody knows are passed over, odd ones with the byte that fills up', () => {
    const list = [76, 73, 83, 84, 3, 0, 0, 0, 1, 2, 3, 0]
    expect(readWav(wav([0, 0x40], { before: list }), 'a.wav').value?.samples).toEqual(Float32Array.of(0.5))
  })

  test('a file that ends early is named, wherever it was cut', () => {
    const whole = wav(Array.from({ length: 40 }, () => 1))
    for (let length = 12; length < whole.length; length++)
      expect(codes(whole.subarray(0, length))).toEqual(['audio/cut-off'])
  })

  test('what is no sound is named', () => {
    expect(codes(new TextEncoder().encode('<html>Please log in</html>'))).toEqual(['audio/unknown-format'])
    expect(codes(wav([1, 2], { tag: 7, bits: 8 }))).toEqual(['audio/encoding'])
    expect(codes(wav([]))).toEqual(['audio/empty'])
    expect(codes(wav([1, 2, 3]))).toEqual(['audio/cut-off'])
    expect(codes(wav([1, 2], { rate: 12 }))).toEqual(['audio/damaged'])
    expect(codes(wav([0, 0, 0xc0, 0x7f], { tag: 3, bits: 32 }))).toEqual(['audio/damaged'])
  })

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(43), (bytes, at) => {
        const bent = wav([1, 2, 3, 4])
        bent.set(bytes.subarray(0, bent.length - at), at)
        expect(readWav(bent, 'a.wav').value === undefined).toBe(codes(bent).length > 0)
      }),
      { seed: 5, numRuns: 300 }
    )
  })

  test('what is written is read back to half a step of 16 bits', () => {
    const sample = fc.double({ min: -1, max: 0.9999, noNaN: true })
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1 }), fc.constantFrom(16_000, 22_050, 44_100), (values, rate) => {
        const read = readWav(writeWav({ rate, samples: Float32Array.from(values) }), 'a.wav').value
        expect(read?.rate).toBe(rate)
        expect(values.every((value, i) => Math.abs(value - (read?.samples[i] ?? 9)) <= 0.5 / 0x8000 + 1e-7)).toBe(true)
      }),
      { seed: 5 }
    )
  })

  test('what is louder than full scale is cut there, never turned over', () => {
    const { value } = readWav(writeWav({ rate: 8000, samples: Float32Array.of(1.5, -1.5) }), 'a.wav')
    expect([...(value?.samples ?? [])]).toEqual([0x7fff / 0x8000, -1])
  })
})
