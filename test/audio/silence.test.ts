import { describe, expect, test } from 'vitest'
import { sentenceStarts } from '../../src/audio/silence.js'
import { join, silence, tone } from './tones.js'

const rate = 22_050

/** Speech of so many seconds, with a stop in the middle as a `t` makes it. */
function speech(seconds: number): Float32Array {
  const half = tone(200, seconds / 2 - 0.03, -12, rate, 90)
  return join(half, silence(0.06, rate), half)
}

function sound(...pieces: readonly Float32Array[]) {
  return { rate, samples: join(...pieces) }
}

describe('where sentences begin in a paragraph', () => {
  test('behind the long pauses, though commas pause too and the lengths mislead', () => {
    const paragraph = sound(
      silence(0.1, rate),
      speech(1.2),
      silence(0.2, rate), // a comma
      speech(1.4),
      silence(0.45, rate),
      speech(0.8),
      silence(0.4, rate),
      speech(2)
    )
    const starts = sentenceStarts(paragraph, [50, 21, 30])
    const seconds = [0.1, 0.1 + 1.2 + 0.2 + 1.4 + 0.45, 0.1 + 1.2 + 0.2 + 1.4 + 0.45 + 0.8 + 0.4]
    expect(starts.map(({ source }) => source)).toEqual(['silence', 'silence', 'silence'])
    for (const [i, second] of seconds.entries()) expect((starts[i]?.sample ?? 0) / rate).toBeCloseTo(second, 2)
  })

  test('by their share where the voice makes no pause', () => {
    expect(sentenceStarts(sound(speech(4)), [30, 10])).toEqual([
      { sample: 0, source: 'silence' },
      { sample: expect.closeTo(3 * rate, -2), source: 'share' }
    ])
  })

  test('two sentences never share a pause, and all stay in order', () => {
    const starts = sentenceStarts(sound(speech(2), silence(0.4, rate), speech(2)), [10, 10, 10, 10]).map(
      it => it.sample
    )
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(new Set(starts).size).toBe(4)
    expect(starts.some(start => Math.abs(start - 2.4 * rate) < 3)).toBe(true)
  })

  test('one sentence begins with the voice, none begin nowhere, and silence is no error', () => {
    expect(sentenceStarts(sound(silence(0.5, rate), speech(1)), [9])).toEqual([
      { sample: 0.5 * rate, source: 'silence' }
    ])
    expect(sentenceStarts(sound(speech(1)), [])).toEqual([])
    expect(sentenceStarts(sound(silence(1, rate)), [5, 5]).map(({ sample }) => sample)).toEqual([0, 0])
  })
})
