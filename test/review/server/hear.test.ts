import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWav } from '../../../src/audio/wav.js'
import type { ServerEvent, SpeakAnswer } from '../../../src/review/protocol.js'
import { heardWords } from '../../../src/review/server/spoken-sound.js'
import { type Browser, comeIn, sampleId, sampleWorld, sentenceWith } from './page.js'

let browser: Browser
beforeAll(async () => {
  browser = await comeIn(sampleWorld())
})
afterAll(() => browser.running.close())

async function hear(scope: readonly string[]): Promise<SpeakAnswer['sound']> {
  const { status, value } = await browser.act({ type: 'speak', episode: sampleId, scope })
  expect(status).toBe(200)
  return value.sound
}

describe('hearing a sentence', () => {
  test('gives a sound with its waveform, and times for it and its words', async () => {
    const state = await browser.episode(sampleId)
    const events: ServerEvent[] = []
    browser.running.room.listeners.add(event => events.push(event))
    const one = sentenceWith(state, 'Mitte September')
    const sound = await hear([one.id])
    const file = await browser.ask({ path: `/api/audio/${sound.hash}` })
    expect(file.headers['content-type']).toBe('audio/wav')
    const wav = readWav(file.body, 'sound').value
    expect((wav?.samples.length ?? 0) / (wav?.rate ?? 1)).toBeCloseTo(sound.seconds, 2)
    expect(sound.sentences).toEqual([{ id: one.id, start: 0, end: expect.any(Number) }])
    expect(sound.words.map(({ from, to }) => one.written.slice(from, to))).toEqual(one.written.split(/ +/))
    expect(sound.words.at(-1)?.end).toBeCloseTo(sound.sentences[0]?.end ?? 0, 2)
    expect(Math.max(...sound.peaks)).toBeGreaterThan(0.1)
    expect(sound.peaks.length).toBeLessThanOrEqual(2000)
    expect(events).toContainEqual({ type: 'speaking', id: sampleId, done: 1, all: 1 })
    expect(await hear([one.id])).toEqual(sound)
  })

  test('a chapter is its sentences in order with the pauses of the script between', async () => {
    const { chapters } = await browser.episode(sampleId)
    const ids = chapters[1]?.sentences ?? []
    const { sentences, seconds } = await hear(ids)
    expect(sentences.map(({ id }) => id)).toEqual(ids)
    for (const [i, { start }] of sentences.entries())
      if (i > 0) expect(start).toBeGreaterThan(sentences[i - 1]?.end ?? 0)
    expect(seconds).toBeGreaterThan(sentences.at(-1)?.end ?? 0)
  })

  test('a player gets the stretch it asks for', async () => {
    const { chapters } = await browser.episode(sampleId)
    const { hash } = await hear(chapters[1]?.sentences.slice(0, 1) ?? [])
    const path = `/api/audio/${hash}`
    const whole = (await browser.ask({ path })).body
    const piece = await browser.ask({ path, headers: { range: 'bytes=100-199' } })
    expect([piece.status, piece.headers['content-range']]).toEqual([206, `bytes 100-199/${whole.length}`])
    expect(piece.body.equals(whole.subarray(100, 200))).toBe(true)
    const end = await browser.ask({ path, headers: { range: 'bytes=-10' } })
    expect(end.body.equals(whole.subarray(-10))).toBe(true)
    for (const range of ['bytes=5-1', `bytes=${whole.length}-`, 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])
      expect((await browser.ask({ path, headers: { range } })).status).toBe(416)
  })

  test('sentences that are no more give nothing to hear', async () => {
    const { status, value } = await browser.act({ type: 'speak', episode: sampleId, scope: ['0000000000000000-1'] })
    expect([status, value.code]).toEqual([422, 'review/nothing-to-hear'])
  })
})

test('a word takes as long as what is spoken for it', () => {
  const sentence = { written: 'Rund 15 % mehr', readings: [{ start: 5, end: 9, spoken: 'fünfzehn Prozent' }] }
  const words = heardWords([{ id: 'a', start: 1, end: 3.4 }], () => sentence)
  expect(words.map(({ from, to }) => sentence.written.slice(from, to))).toEqual(['Rund', '15', '%', 'mehr'])
  expect(words.map(({ start }) => start)).toEqual([1, 1.48, 2.44, 2.92])
})
