import { describe, expect, test } from 'vitest'
import { levelFor } from '../../src/audio/level.js'
import { applyGain, limiterGains } from '../../src/audio/limiter.js'
import { loudnessMeter } from '../../src/audio/loudness.js'
import { peakMeter } from '../../src/audio/peak.js'
import { otherMeter } from './meter.js'
import { join, largestDifference, noise, silence, voice } from './tones.js'

const meter = await otherMeter()

function heard(samples: Float32Array) {
  const loudness = loudnessMeter(44_100)
  const peaks = peakMeter(42)
  loudness.push(samples)
  peaks.push(samples)
  return { rate: 44_100, energies: loudness.energies(), peaks: peaks.finish() }
}

describe('the level', () => {
  const quiet = join(voice(4, -30, 44_100).samples, silence(1), voice(4, -24, 44_100).samples)
  const spiky = noise(8, -20).map((sample, i) => sample + (i % 11_025 === 0 ? 0.9 : 0))

  test.each([
    ['a quiet voice', quiet, -19],
    ['sharp clicks over noise', spiky, -16]
  ])('%s becomes as loud as wanted, and no peak rises over the ceiling', (_, samples, target) => {
    const { gain, gains, loudness } = levelFor(heard(samples), target, -1.5)
    const done = samples.slice()
    applyGain(done, 0, 42, gain, gains)
    expect(loudness).toBeCloseTo(target, 1)
    expect(Math.abs(meter.loudness(done, 44_100) - target)).toBeLessThan(0.1)
    expect(meter.truePeak(done, 44_100)).toBeLessThan(-1.3)
  })

  test('silence is left as it is', () => {
    expect(levelFor(heard(silence(2)), -19, -1)).toEqual({
      gain: 1,
      gains: undefined,
      loudness: Number.NEGATIVE_INFINITY
    })
  })

  test('a limiter with nothing to do does not exist', () => {
    expect(limiterGains(Float32Array.of(0.1, 0.5), 1, 0.8)).toBeUndefined()
  })

  test('the gain is down when the peak comes, and comes back slowly', () => {
    const peaks = new Float32Array(400).fill(0.1)
    peaks[100] = 1
    const gains = limiterGains(peaks, 1, 0.5) ?? new Float32Array()
    expect(gains[95]).toBeCloseTo(1)
    expect(gains[100]).toBeCloseTo(0.5, 1)
    expect(Math.max(gains[100] ?? 1, gains[101] ?? 1)).toBeLessThanOrEqual(0.5 + 1e-6)
    expect(gains[160]).toBeGreaterThan(0.75)
    expect(gains[399]).toBeGreaterThan(0.99)
  })

  test('gain slides the same whether samples come at once or in pieces', () => {
    const samples = noise(0.1, -6)
    const gains = Float32Array.from({ length: 106 }, (_, i) => 0.5 + (i % 7) / 20)
    const [whole, pieces] = [samples.slice(), samples.slice()]
    applyGain(whole, 0, 42, 2, gains)
    for (let at = 0; at < pieces.length; at += 100) applyGain(pieces.subarray(at, at + 100), at, 42, 2, gains)
    expect(largestDifference(whole, pieces)).toBeLessThan(1e-6)
  })
})
