import { describe, expect, test } from 'vitest'
import { integrated, loudnessMeter, slicingOf } from '../../src/audio/loudness.js'
import { peakMeter } from '../../src/audio/peak.js'
import { resampled } from '../../src/audio/resample.js'
import { decibelsOf } from '../../src/audio/sound.js'
import { otherMeter } from './meter.js'
import { join, noise, silence, tone, voice } from './tones.js'

const meter = await otherMeter()

function loudness(samples: Float32Array, rate = 44_100): number {
  const own = loudnessMeter(rate)
  own.push(samples)
  return integrated(own.energies(), rate)
}

function truePeak(samples: Float32Array): number {
  const own = peakMeter(Number.POSITIVE_INFINITY)
  own.push(samples)
  return decibelsOf(own.finish()[0] ?? 0)
}

describe('loudness after BS.1770-4', () => {
  test.each([48_000, 44_100, 22_050, 24_000, 16_000])('997 Hz at -20 dB are -23.01 LUFS at %i Hz', rate => {
    expect(loudness(tone(997, 5, -20, rate), rate)).toBeCloseTo(-23.01, 1)
  })

  // The signals of EBU Tech 3341 in one channel, which is 3.01 LU less than their two.
  test.each([
    ['1', [[20, -23]], -26.01],
    ['2', [[20, -33]], -36.01],
    [
      '3',
      [
        [10, -36],
        [60, -23],
        [10, -36]
      ],
      -26.01
    ],
    [
      '4',
      [
        [10, -72],
        [10, -36],
        [60, -23],
        [10, -36],
        [10, -72]
      ],
      -26.01
    ],
    [
      '5',
      [
        [20, -26],
        [20.1, -20],
        [20, -26]
      ],
      -26.01
    ]
  ] as [string, [number, number][], number][])('case %s of EBU Tech 3341 is within 0.1 LU', (_, parts, lufs) => {
    expect(Math.abs(loudness(join(...parts.map(([s, db]) => tone(1000, s, db)))) - lufs)).toBeLessThan(0.1)
  })

  test('silence has none, and a sound too short for a block neither', () => {
    expect(loudness(silence(2))).toBe(Number.NEGATIVE_INFINITY)
    expect(loudness(tone(1000, 0.3))).toBe(Number.NEGATIVE_INFINITY)
  })

  test.each([
    ['noise', noise(6, -14)],
    ['a low tone', tone(100, 5, -20)],
    ['a voice with pauses', join(voice(3).samples, silence(1, 22_050), voice(2, -20).samples)]
  ])('another meter agrees on %s', (_, samples) => {
    expect(loudness(samples)).toBeCloseTo(meter.loudness(samples, 44_100), 1)
  })

  test('it is the same however the sound is cut up', () => {
    const whole = noise(2, -20)
    const own = loudnessMeter(44_100)
    for (let at = 0; at < whole.length; at += 777) own.push(whole.subarray(at, at + 777))
    expect(integrated(own.energies(), 44_100)).toBe(loudness(whole))
  })

  test('a step of 100 ms is always a whole number of slices', () => {
    expect(slicingOf(44_100)).toEqual({ slice: 42, perStep: 105 })
    expect(slicingOf(48_000)).toEqual({ slice: 48, perStep: 100 })
    expect(slicingOf(22_050)).toEqual({ slice: 21, perStep: 105 })
  })
})

describe('true peaks', () => {
  // Cases 15 to 19 of EBU Tech 3341: the highest samples lie beside the top of the wave.
  test.each([
    ['15', 4, 0, 0.5, -6],
    ['16', 4, 45, 0.5, -6],
    ['17', 6, 60, 0.5, -6],
    ['18', 8, 67.5, 0.5, -6],
    ['19', 4, 45, 1.41, 3]
  ])('case %s of EBU Tech 3341 is met', (_, part, degrees, amplitude, dbtp) => {
    const faded = tone(44_100 / part, 1, decibelsOf(amplitude), 44_100, degrees).map(
      (s, i) => s * Math.min(1, i / 4000, (44_100 - i) / 4000)
    )
    expect(truePeak(faded)).toBeGreaterThan(dbtp - 0.4)
    expect(truePeak(faded)).toBeLessThan(dbtp + 0.2)
  })

  test.each([
    ['noise', resampled({ rate: 22_050, samples: noise(3, -3, 22_050) }, 44_100).samples],
    ['a voice', voice(3, -4, 44_100).samples],
    ['a high tone', tone(15_000, 1, -1)]
  ])('another meter agrees on %s', (_, samples) => {
    expect(Math.abs(truePeak(samples) - meter.truePeak(samples, 44_100))).toBeLessThan(0.3)
  })

  test('they are the same however the sound is cut up', () => {
    const whole = noise(1, -3)
    const own = peakMeter(42)
    for (let at = 0; at < whole.length; at += 101) own.push(whole.subarray(at, at + 101))
    const once = peakMeter(42)
    once.push(whole)
    expect(own.finish()).toEqual(once.finish())
  })
})
