import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Placed, type Stretch, sequence, withBeds } from '../../src/audio/mix.js'
import { join, largestDifference } from './tones.js'

const margins = { leadInMilliseconds: 20, tailMilliseconds: 30 }

async function all(stretches: AsyncIterable<Stretch>): Promise<readonly Stretch[]> {
  const list: Stretch[] = []
  for await (const stretch of stretches) list.push({ ...stretch, samples: stretch.samples.slice() })
  return list
}

/** A sound of 44,100 Hz that is at one height all through, with silence before it. */
const placed = fc
  .record({
    before: fc.integer({ min: 0, max: 900 }),
    length: fc.integer({ min: 600, max: 2000 }),
    height: fc.constantFrom(-0.5, 0.25, 0.75),
    pause: fc.integer({ min: -5, max: 60 })
  })
  .map(({ before, length, height, pause }): Placed => {
    const samples = join(new Float32Array(before), new Float32Array(length).fill(height))
    return { sound: () => ({ rate: 44_100, samples }), pauseAfterMilliseconds: pause, unit: 0 }
  })

describe('the sequence of sounds', () => {
  test('leaves no gap, and every sample of a voice stands where its start and cut say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(placed, { maxLength: 6 }), async sounds => {
        const stretches = await all(sequence(sounds, margins))
        const mix = join(...stretches.map(({ samples }) => samples))
        let end = 0
        for (const { start, samples, placed: index, cutSeconds } of stretches) {
          expect(start).toBe(end)
          end += samples.length
          if (index === undefined) continue
          const given = (await sounds[index]?.sound())?.samples ?? new Float32Array(0)
          const cut = Math.round(cutSeconds * 44_100)
          // Between the fades, which take 132 samples of each end.
          const inside = given.subarray(cut + 300, cut + 400)
          expect(largestDifference(mix.subarray(start + 300, start + 400), inside)).toBe(0)
        }
        expect(end).toBe(mix.length)
      }),
      { seed: 5, numRuns: 60 }
    )
  })

  test('is margins alone where there is nothing to say', async () => {
    expect((await all(sequence([], margins))).map(({ samples }) => samples.length)).toEqual([882, 1323])
  })

  test('music keeps its own silence', async () => {
    const samples = new Float32Array(1000)
    samples[500] = 1
    const music: Placed = {
      sound: () => ({ rate: 44_100, samples }),
      pauseAfterMilliseconds: 0,
      unit: 0,
      music: { level: 0 }
    }
    const [, jingle] = await all(sequence([music], margins))
    expect(jingle?.samples).toEqual(samples)
    expect(jingle?.samples).not.toBe(samples)
  })

  test('a layer goes round and round under its stretch, and nowhere else', async () => {
    const voices = sequence(
      [{ sound: () => ({ rate: 44_100, samples: new Float32Array(0) }), pauseAfterMilliseconds: 10, unit: 0 }],
      margins
    )
    const layer = { samples: Float32Array.of(0.5, 0.25), from: 800, to: 900, gain: 1, openGain: 1, fade: 0 }
    const mix = join(...(await all(withBeds(voices, [layer]))).map(({ samples }) => samples))
    expect([...mix.subarray(798, 804)]).toEqual([0, 0, 0.5, 0.25, 0.5, 0.25])
    expect([...mix.subarray(897, 902)]).toEqual([0.25, 0.5, 0.25, 0, 0])
  })
})
