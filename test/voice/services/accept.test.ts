import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMp3Encoder } from 'wasm-media-encoders'
import { proveMp3 } from '../../../src/command/speaking/mp3-proof.js'
import { type AudioAsked, type Expectation, expectationOf, prove } from '../../../src/voice/accept.js'
import { paceOf } from '../../../src/voice/pace.js'
import { readWav } from '../../../src/voice/read-wav.js'
import { pcmOf, samplesOf, wavOf } from './sounds.js'

const rate = 8000
const pcm = pcmOf({ seconds: 2, rate, loudness: 0.3, pitch: 200 })
const wav = wavOf(pcm, { rate })
const asked: AudioAsked = { container: 'wav', rate, types: ['audio/wav'] }
const expected: Expectation = { seconds: 2, pauseSeconds: 0, band: [0.4, 2.5] }

function followedBySilence(bytes: number, seconds: number): Buffer {
  return Buffer.concat([pcm.subarray(0, bytes), Buffer.alloc(Math.round(seconds * rate) * 2)])
}

async function faultOf(
  bytes: Uint8Array,
  type = 'audio/wav',
  more: Partial<AudioAsked> = {},
  words: Partial<Expectation> = {}
) {
  return (await prove(bytes, type, { ...asked, ...more }, { ...expected, ...words })).fault
}

describe('an answer is kept', () => {
  test('when it is what was asked for', async () => {
    expect(await prove(wav, 'audio/wav; charset=binary', asked, expected)).toEqual({
      sound: { rate, samples: samplesOf(pcm) }
    })
  })

  test('when its head left the sizes open, where a service does so', async () => {
    for (const size of [0, 0x7fff_ffff, 0xffff_ffff]) {
      expect(await faultOf(wavOf(pcm, { rate, size }), 'audio/wav', { streamed: true })).toBeUndefined()
      expect(await faultOf(wavOf(pcm, { rate, size }))).toBe('cut-off')
    }
  })

  test('when other chunks stand before its samples', async () => {
    const list = Buffer.from('LIST\x05\0\0\0abcde\0', 'latin1')
    const longer = Buffer.concat([wav.subarray(0, 36), list, wav.subarray(36)])
    longer.writeUInt32LE(longer.length - 8, 4)
    expect(await faultOf(longer)).toBeUndefined()
  })

  test('when a pause that was asked for makes it silent for a while', async () => {
    const quiet = Buffer.concat([pcm, Buffer.alloc(rate * 2 * 5), pcm])
    const { seconds, pauseSeconds } = expectationOf(
      'x'.repeat(60),
      '<speak>a<break time="4000ms"/>b <break strength="strong"/></speak>'
    )
    expect(pauseSeconds).toBe(5)
    expect(await faultOf(wavOf(quiet, { rate }), 'audio/wav', {}, { seconds, pauseSeconds })).toBeUndefined()
    expect(await faultOf(wavOf(quiet, { rate }), 'audio/wav', {}, { seconds: 4 })).toBe('gap')
  })

  test('when it ends with a breath of silence, or with a pause that was asked for', async () => {
    expect(await faultOf(wavOf(followedBySilence(pcm.length, 1.2), { rate }))).toBeUndefined()
    const ending = wavOf(followedBySilence(pcm.length, 4.5), { rate })
    expect(await faultOf(ending, 'audio/wav', {}, { pauseSeconds: 3 })).toBeUndefined()
  })
})

describe('an answer is thrown away', () => {
  test.each([
    ['another type', wav, 'text/html', {}, 'wrong-type'],
    ['nothing', Buffer.alloc(0), 'audio/wav', {}, 'empty'],
    ['a head without samples', wavOf(Buffer.alloc(0), { rate }), 'audio/wav', {}, 'empty'],
    ['a page', Buffer.from('<!doctype html><p>Anmelden</p>'), 'audio/wav', {}, 'unreadable'],
    [
      'a page that claims to be samples',
      Buffer.from('<!doctype html><p>Anmelden</p>'.repeat(9)),
      'audio/pcm',
      { container: 'pcm', types: ['audio/pcm'] },
      'unreadable'
    ],
    ['a file that claims to be samples', wav, 'audio/pcm', { container: 'pcm', types: ['audio/pcm'] }, 'unreadable'],
    ['half a sample', pcm.subarray(1), 'audio/pcm', { container: 'pcm', types: ['audio/pcm'] }, 'cut-off'],
    ['another rate', wavOf(pcm, { rate: 16_000 }), 'audio/wav', {}, 'wrong-rate'],
    ['two channels', wavOf(pcm, { rate, channels: 2 }), 'audio/wav', {}, 'wrong-channels'],
    ['8 bits', wavOf(pcm, { rate, bits: 8 }), 'audio/wav', {}, 'unreadable'],
    ['mu-law', wavOf(pcm, { rate, coding: 7 }), 'audio/wav', {}, 'unreadable'],
    ['bytes behind its end', Buffer.concat([wav, Buffer.alloc(4)]), 'audio/wav', {}, 'cut-off'],
    ['silence', wavOf(Buffer.alloc(pcm.length), { rate }), 'audio/wav', {}, 'silent'],
    ['a third of it', wavOf(pcm.subarray(0, 8000), { rate }), 'audio/wav', {}, 'short'],
    [
      'a third of it, and silence for the rest',
      wavOf(followedBySilence(8000, 1.3), { rate }),
      'audio/wav',
      {},
      'short'
    ],
    ['silence for long behind its words', wavOf(followedBySilence(pcm.length, 2.2), { rate }), 'audio/wav', {}, 'gap'],
    ['far more', wavOf(Buffer.concat([pcm, pcm, pcm, pcm]), { rate }), 'audio/wav', {}, 'long']
  ] as const)('for being %s', async (_, bytes, type, more, fault) => {
    expect(await faultOf(bytes, type, more)).toBe(fault)
  })

  test('wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wav.length - 1 }), end => {
        expect(readWav(wav.subarray(0, end), false).fault).toBeDefined()
      }),
      { seed: 5, numRuns: 300 }
    )
  })

  test('whatever its head says, and nobody falls over it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(43), fc.nat(255)), { minLength: 1 }), fc.boolean(), (changes, streamed) => {
        const broken = Buffer.from(wav)
        for (const [at, byte] of changes) broken[at] = byte
        const { sound } = readWav(broken, streamed)
        if (sound) expect(sound.samples.length).toBeLessThanOrEqual(pcm.length / 2)
      }),
      { seed: 5, numRuns: 500 }
    )
  })
})

describe('MP3', async () => {
  const encoder = await createMp3Encoder()
  encoder.configure({ channels: 1, sampleRate: 24_000, bitrate: 48 })
  const samples = samplesOf(pcmOf({ seconds: 2, rate: 24_000, loudness: 0.3, pitch: 200 }))
  const mp3 = Buffer.concat([Buffer.from(encoder.encode([samples])), Buffer.from(encoder.finalize())])
  const asMp3: AudioAsked = { container: 'mp3', rate: 24_000, types: ['audio/mpeg'] }

  test('is read frame by frame to its last byte, and decoded', async () => {
    const { sound } = await prove(mp3, 'audio/mpeg', asMp3, expected, proveMp3)
    expect(sound?.rate).toBe(24_000)
    expect(Math.abs((sound?.samples.length ?? 0) - samples.length)).toBeLessThan(4 * 576)
  })

  test('may stand between tags', async () => {
    const [before, after] = [Buffer.from('ID3\x03\0\0\0\0\0\x05hello', 'latin1'), Buffer.from(`TAG${'x'.repeat(125)}`)]
    expect((await proveMp3(Buffer.concat([before, mp3, after]))).sound?.rate).toBe(24_000)
  })

  test('is thrown away when it is cut inside a frame, is of another rate or kind, or can not be decoded', async () => {
    expect((await proveMp3(mp3.subarray(0, mp3.length - 50))).fault).toBe('cut-off')
    expect((await proveMp3(Buffer.concat([mp3, Buffer.alloc(2)]))).fault).toBe('cut-off')
    expect((await proveMp3(Buffer.from('<!doctype html>'))).fault).toBe('unreadable')
    expect((await prove(mp3, 'audio/mpeg', { ...asMp3, rate: 16_000 }, expected, proveMp3)).fault).toBe('wrong-rate')
    expect((await prove(mp3, 'audio/mpeg', asMp3, expected)).fault).toBe('unreadable')
    encoder.configure({ channels: 2, sampleRate: 24_000, bitrate: 48 })
    const stereo = Buffer.concat([Buffer.from(encoder.encode([samples, samples])), Buffer.from(encoder.finalize())])
    expect((await proveMp3(stereo)).fault).toBe('wrong-channels')
  })

  test('of any bytes is no reason to fall over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        expect((await proveMp3(bytes)).fault).toBeDefined()
      }),
      { seed: 5 }
    )
  })
})

describe('a pace', () => {
  const words = 'x'.repeat(100)

  test('is learnt from eight paragraphs, and only for that voice', () => {
    const pace = paceOf()
    for (let i = 0; i < 7; i++) pace.learn('Vicki', words, 6, 6.5)
    expect(pace.bandFor('Vicki', words)).toEqual([0.4, 2.5])
    pace.learn('Vicki', words, 6.5, 6.5)
    const [least, most] = pace.bandFor('Vicki', words)
    expect(least).toBeCloseTo(0.6 * (6 / 6.5))
    expect(most).toBeCloseTo(1.67 * (6 / 6.5))
    expect(pace.bandFor('Daniel', words)).toEqual([0.4, 2.5])
  })

  test('says nothing of short ones, and learns nothing from them', () => {
    const pace = paceOf()
    for (let i = 0; i < 20; i++) pace.learn('Vicki', 'Ja.', 2, 0.2)
    expect(pace.bandFor('Vicki', words)).toEqual([0.4, 2.5])
    for (let i = 0; i < 20; i++) pace.learn('Vicki', words, 6, 6)
    expect(pace.bandFor('Vicki', 'Ja.')).toEqual([0.4, 2.5])
  })
})
