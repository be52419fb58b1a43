import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resampled } from '../../src/audio/resample.js'
import { trimmed } from '../../src/audio/trim.js'
import { join, largestDifference, loudest, noise, silence, tone } from './tones.js'

/** The middle of a sound, where no edge is near. */
function middle(samples: Float32Array): Float32Array {
  return samples.subarray(2000, samples.length - 2000)
}

describe('another rate', () => {
  test.each([8000, 11_025, 16_000, 22_050, 24_000, 32_000, 48_000])(
    'a tone at %i Hz is the same tone at 44,100 Hz',
    rate => {
      const { samples } = resampled({ rate, samples: tone(1000, 1, -6, rate) }, 44_100)
      expect(samples.length).toBe(44_100)
      expect(largestDifference(middle(samples), middle(tone(1000, 1, -6)))).toBeLessThan(2e-4)
    }
  )

  test('what the new rate can not hold is taken out', () => {
    const { samples } = resampled({ rate: 48_000, samples: tone(23_900, 1, 0, 48_000) }, 16_000)
    expect(loudest(middle(samples))).toBeLessThan(1e-3)
  })

  test('nothing is mirrored above what the old rate held', () => {
    const low = resampled({ rate: 22_050, samples: tone(8000, 1, 0, 22_050) }, 44_100)
    expect(largestDifference(middle(low.samples), middle(tone(8000, 1)))).toBeLessThan(2e-3)
  })

  test('doubling keeps every sample there was, and a click stays where it is', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 99 }), values => {
        const samples = Float32Array.from(values)
        const twice = resampled({ rate: 22_050, samples }, 44_100).samples
        expect(twice.length).toBe(2 * samples.length)
        expect(samples.every((sample, i) => twice[2 * i] === sample || sample === 0)).toBe(true)
      }),
      { seed: 5 }
    )
  })

  test('the same rate is the same sound', () => {
    const sound = { rate: 44_100, samples: noise(0.1) }
    expect(resampled(sound, 44_100)).toEqual(sound)
  })
})

describe('trimming', () => {
  test('silence around a voice goes but for 5 ms, and it tells how much went', () => {
    const spoken = tone(200, 1, -6, 22_050, 90)
    const { sound, cut } = trimmed({ rate: 22_050, samples: join(silence(0.2, 22_050), spoken, silence(0.5, 22_050)) })
    expect(cut).toBe(4410 - 110)
    expect(sound.samples.length).toBe(spoken.length + 2 * 110)
  })

  test('a voice that begins at once fades in over 3 ms', () => {
    const { sound, cut } = trimmed({ rate: 44_100, samples: new Float32Array(44_100).fill(0.5) })
    expect(cut).toBe(0)
    expect(sound.samples[0]).toBeLessThan(0.01)
    expect(sound.samples[133]).toBe(0.5)
    expect(sound.samples.at(-1)).toBeLessThan(0.01)
  })

  test('silence all through becomes nothing', () => {
    expect(trimmed({ rate: 44_100, samples: noise(1, -70) })).toEqual({
      sound: { rate: 44_100, samples: new Float32Array(0) },
      cut: 0
    })
  })

  test('what is kept stays where it was, and the sound given stays as it is', () => {
    const length = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(length, fc.integer({ min: 600, max: 3000 }), length, (before, spoken, after) => {
        const samples = join(new Float32Array(before), new Float32Array(spoken).fill(0.5), new Float32Array(after))
        const given = samples.slice()
        const { sound, cut } = trimmed({ rate: 22_050, samples })
        const inside = sound.samples.subarray(200, 400)
        expect(largestDifference(inside, samples.subarray(cut + 200, cut + 400))).toBe(0)
        expect(largestDifference(samples, given)).toBe(0)
      }),
      { seed: 5, numRuns: 50 }
    )
  })
})
