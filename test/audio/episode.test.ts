import { describe, expect, test } from 'vitest'
import { type Bed, type Mixed, type MixOptions, mixEpisode, type Placed } from '../../src/audio/episode.js'
import { loadMp3Decoder } from '../../src/audio/mp3-decoder.js'
import { mp3Frames } from '../../src/audio/mp3-frames.js'
import { readMp3, readSound } from '../../src/audio/read-sound.js'
import type { Sound } from '../../src/audio/sound.js'
import { readWav, writeWav } from '../../src/audio/wav.js'
import { otherMeter } from './meter.js'
import { join, loudest, noise, silence, tone, voice } from './tones.js'

const meter = await otherMeter()

function placed(sound: Sound, pauseAfterMilliseconds = 350): Placed {
  return { sound: () => sound, pauseAfterMilliseconds, unit: 0 }
}

async function mixed(sounds: readonly Placed[], options?: MixOptions): Promise<Mixed> {
  const { value, diagnostics } = await mixEpisode(sounds, options)
  expect(diagnostics).toEqual([])
  if (value === undefined) throw new Error('nothing was mixed')
  return value
}

async function decoded(mp3: Uint8Array): Promise<Float32Array> {
  return (await readMp3(mp3, 'episode.mp3')).value?.samples ?? new Float32Array(0)
}

async function together(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** The second at which a sound is first louder than -50 dBFS, from another second on. */
function firstHeard(samples: Float32Array, from: number): number {
  const start = Math.round(from * 44_100)
  return (start + samples.subarray(start).findIndex(sample => Math.abs(sample) > 10 ** (-50 / 20))) / 44_100
}

const conversation = [
  voice(1.5, -20),
  voice(2, -26),
  voice(1, -14, 24_000),
  voice(1.3, -18, 16_000),
  voice(0.9, -20, 44_100)
]

describe('an episode', () => {
  test('is as loud as wanted and has no peak over the ceiling, by another meter, after decoding', async () => {
    const { mp3, loudness, truePeak } = await mixed(conversation.map(sound => placed(sound)))
    const samples = await decoded(mp3)
    expect(Math.abs(meter.loudness(samples, 44_100) + 19)).toBeLessThan(0.2)
    expect(meter.truePeak(samples, 44_100)).toBeLessThanOrEqual(-1)
    expect(loudness).toBeCloseTo(meter.loudness(samples, 44_100), 1)
    expect(Math.abs(truePeak - meter.truePeak(samples, 44_100))).toBeLessThan(0.2)
  })

  test.each([48, 128, 192])('is as loud as wanted at %i kbit/s', async kilobits => {
    const { mp3 } = await mixed(
      conversation.map(sound => placed(sound)),
      { kilobits, loudness: -16 }
    )
    const samples = await decoded(mp3)
    expect(Math.abs(meter.loudness(samples, 44_100) + 16)).toBeLessThan(0.2)
    expect(meter.truePeak(samples, 44_100)).toBeLessThanOrEqual(-1)
  })

  test('says of every sound where it is heard in the decoded file', async () => {
    const clicks = conversation.map(({ rate }) => ({
      rate,
      samples: join(silence(0.2, rate), tone(400, 0.8, -10, rate, 90), silence(0.3, rate))
    }))
    const { mp3, starts, heard, cuts, seconds } = await mixed(clicks.map(sound => placed(sound, 400)))
    const samples = await decoded(mp3)
    for (const [i, start] of starts.entries()) {
      expect(Math.abs(firstHeard(samples, start - 0.1) - (heard[i] ?? 0))).toBeLessThan(0.01)
      expect(cuts[i]).toBeCloseTo(0.195, 3)
      // What stood 0.2 s inside the sound given.
      expect(start + 0.2 - (cuts[i] ?? 0)).toBeCloseTo(firstHeard(samples, start - 0.1), 2)
    }
    expect(samples.length / 44_100 - seconds).toBeGreaterThanOrEqual(0)
    expect(samples.length / 44_100 - seconds).toBeLessThan(0.06)
  })

  test('pauses are ours to the sample, whatever silence the voice left', async () => {
    const { starts } = await mixed([
      placed({ rate: 44_100, samples: join(silence(0.5), tone(300, 1, -12, 44_100, 90), silence(0.4)) }, 700),
      placed(voice(1))
    ])
    expect((starts[0] ?? 0) * 44_100).toBe(11_025)
    expect(Math.round(((starts[1] ?? 0) - (starts[0] ?? 0)) * 44_100)).toBe(44_100 + 2 * 221 + 30_870)
  })

  test('every sample comes out of the decoder where it was in the mix', async () => {
    const click = join(silence(0.3), tone(1000, 0.01, -3), silence(0.3), noise(1, -20))
    const { mp3, wav } = await mixed([{ ...placed({ rate: 44_100, samples: click }), music: { level: 0 } }])
    const mix = readWav(await together(wav()), 'a.wav').value?.samples ?? new Float32Array(0)
    const coded = await decoded(mp3)
    const top = (samples: Float32Array) => {
      const high = 0.7 * loudest(samples)
      return samples.findIndex(sample => Math.abs(sample) > high)
    }
    expect(Math.abs(top(mix) - top(coded))).toBeLessThan(12)
  })

  test('is the same bytes each time, and a valid file of one constant rate', async () => {
    const [once, twice] = [
      await mixed(conversation.map(sound => placed(sound))),
      await mixed(conversation.map(sound => placed(sound)))
    ]
    expect(Buffer.from(once.mp3).equals(twice.mp3)).toBe(true)
    expect(mp3Frames(once.mp3, 'a.mp3').value?.rate).toBe(44_100)
  })

  test('as WAV it is as loud as the MP3 and as long as it says', async () => {
    const { wav, seconds } = await mixed(conversation.map(sound => placed(sound)))
    const file = readWav(await together(wav()), 'episode.wav').value?.samples ?? new Float32Array(0)
    expect(file.length).toBe(Math.round(seconds * 44_100))
    expect(Math.abs(meter.loudness(file, 44_100) + 19)).toBeLessThan(0.1)
    expect(meter.truePeak(file, 44_100)).toBeLessThanOrEqual(-1)
  })

  test('with voices that are silent is an error and no file', async () => {
    const { value, diagnostics } = await mixEpisode([placed({ rate: 22_050, samples: silence(2, 22_050) })])
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['audio/silent-episode'])
  })

  test('tells how far it is while it works, up to the end', async () => {
    const told: string[] = []
    const { seconds } = await mixed([placed(voice(1))], {
      progress: (step, second) => told.push(`${step} ${second.toFixed(3)}`)
    })
    expect(told.filter(line => line === `listen ${seconds.toFixed(3)}`)).toHaveLength(1)
    expect(told.at(-1)).toBe(`code ${seconds.toFixed(3)}`)
  })
})

describe('music', () => {
  const jingle = { rate: 48_000, samples: tone(440, 2, -1, 48_000) }
  const part = (samples: Float32Array, from: number, to: number) =>
    meter.loudness(samples.slice(Math.round(from * 44_100), Math.round(to * 44_100)), 44_100)

  test('a jingle is as loud against the voices as it should be, however loud its file is', async () => {
    const { mp3, starts } = await mixed([{ ...placed(jingle, 0), music: { level: -4 } }, placed(voice(3, -30), 0)])
    const samples = await decoded(mp3)
    const second = starts[1] ?? 0
    expect(part(samples, 0.4, 2.1) - part(samples, second, second + 3)).toBeCloseTo(-4, 0)
  })

  test('a bed lies under its sounds alone, comes up in a long pause, and fades at both ends', async () => {
    const bed: Bed = {
      sound: () => ({ rate: 44_100, samples: tone(3000, 1.5, -6) }),
      from: 1,
      to: 2,
      level: -20,
      rise: 6,
      fadeMilliseconds: 200
    }
    const quiet = { rate: 44_100, samples: tone(200, 2, -12, 44_100, 90) }
    const { wav, starts } = await mixed(
      [placed(quiet, 2000), placed(quiet, 3000), placed(quiet, 2000), placed(quiet)],
      { beds: [bed] }
    )
    const samples = readWav(await together(wav()), 'a.wav').value?.samples ?? new Float32Array(0)
    const level = (from: number, to: number) =>
      loudest(samples.subarray(Math.round(from * 44_100), Math.round(to * 44_100)))
    const ends = starts.map(start => start + 2.01)
    expect(level((ends[0] ?? 0) + 0.1, (starts[1] ?? 0) - 0.01)).toBe(0)
    expect(level((ends[1] ?? 0) + 1, (ends[1] ?? 0) + 2)).toBeGreaterThan(0.01)
    expect(level((ends[2] ?? 0) + 0.01, (starts[3] ?? 0) - 0.01)).toBe(0)
  })
})

describe('sound files that come in', () => {
  test('WAV and MP3 are known by their beginning', async () => {
    const { mp3 } = await mixed([placed(voice(1))])
    expect((await readSound(mp3, 'jingle.wav')).value?.rate).toBe(44_100)
    expect((await readSound(writeWav(voice(1)), 'jingle.mp3')).value?.rate).toBe(22_050)
    expect((await readSound(Uint8Array.of(1, 2, 3), 'jingle.mp3')).diagnostics.map(({ code }) => code)).toEqual([
      'audio/unknown-format'
    ])
  })

  test('an MP3 that was cut or written over is named, with the byte', async () => {
    const { mp3 } = await mixed([placed(voice(1))])
    const bent = mp3.slice()
    bent.fill(0x20, 5000, 6000)
    expect(mp3Frames(mp3.subarray(0, mp3.length - 9), 'a').diagnostics.map(({ code }) => code)).toEqual([
      'audio/cut-off'
    ])
    expect(mp3Frames(bent, 'a').diagnostics.map(({ code }) => code)).toEqual(['audio/damaged'])
  })

  test('the tags around an MP3 are passed over', () => {
    const frame = Uint8Array.from({ length: 417 }, (_, i) => [0xff, 0xfb, 0x90, 0xc4][i] ?? 0)
    const before = Uint8Array.from([73, 68, 51, 3, 0, 0, 0, 0, 0, 2, 9, 9])
    const after = Uint8Array.from({ length: 128 }, (_, i) => [84, 65, 71][i] ?? 0)
    expect(mp3Frames(Buffer.concat([before, frame, frame, after]), 'a').value).toEqual({
      rate: 44_100,
      frames: 2,
      samples: 2304,
      channels: 1,
      start: 12,
      end: 12 + 2 * 417
    })
    expect(mp3Frames(before, 'a').diagnostics.map(({ code }) => code)).toEqual(['audio/empty'])
  })

  test('a decoder gives two channels that are alike for a file of one', async () => {
    const { mp3 } = await mixed([placed(voice(1))])
    const decoder = await loadMp3Decoder()
    const { channels, isWhole } = decoder.decode(mp3)
    decoder.close()
    expect(isWhole).toBe(true)
    expect(channels[0]).toEqual(channels[1])
  })
})
