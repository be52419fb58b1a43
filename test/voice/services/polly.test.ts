import { describe, expect, test } from 'vitest'
import { createMp3Encoder } from 'wasm-media-encoders'
import { proveMp3 } from '../../../src/command/speaking/mp3-proof.js'
import { polly } from '../../../src/voice/services/polly.js'
import { sentenceElements, sentenceOffsets } from '../../../src/voice/services/sentences.js'
import { engineAt, outsideOf } from './booth.js'
import { contracts, signatureComplaints } from './contracts.js'
import { pcmOf, plainUnitOf, samplesOf, takeOf, unitOf } from './sounds.js'
import { studio } from './studio.js'

const [contract] = contracts
if (contract === undefined) throw new Error('no contract')
const environment = contract.environment

async function mp3Of(samples: Float32Array): Promise<Buffer> {
  const encoder = await createMp3Encoder()
  encoder.configure({ channels: 1, sampleRate: 24_000, bitrate: 48 })
  return Buffer.concat([Buffer.from(encoder.encode([samples])), Buffer.from(encoder.finalize())])
}

test('Polly is asked for its best sound where MP3 can be decoded, and what comes out is as long and as loud', async () => {
  const unit = contract.unit(['Im Februar entscheidet der Bundestag darüber.'])
  const right = samplesOf(pcmOf(takeOf(unit.words, 24_000)))
  const mp3 = await mp3Of(right)
  const server = await studio(() => ({ status: 200, headers: { 'content-type': 'audio/mpeg' }, body: mp3 }))
  const engine = engineAt(contract, server.url, outsideOf(environment), { decode: proveMp3 })
  const { value, diagnostics } = await engine.speak(unit)
  await server.close()
  expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({ OutputFormat: 'mp3', SampleRate: '24000' })
  expect(diagnostics).toEqual([])
  expect(value?.sound.rate).toBe(24_000)
  expect(Math.abs((value?.sound.samples.length ?? 0) - right.length)).toBeLessThan(4 * 576)
  expect(Math.max(...(value?.sound.samples ?? []))).toBeCloseTo(Math.max(...right), 1)
  expect(engine.version).toBe(`1 neural mp3 24000 ${server.url}`)
})

describe('a signature', () => {
  const access = {
    endpoint: 'https://polly.eu-central-1.amazonaws.com',
    credentials: { id: 'AKIDEXAMPLE0815', key: 'geheim', region: 'eu-central-1' },
    model: 'neural'
  }

  test('is right to the letter, for a query as for a body, and holds for its second alone', async () => {
    if (Array.isArray(polly.voices) || !('asked' in polly.voices)) throw new Error('no list')
    const list = polly.voices.asked(access, 'de-DE', 'weiter/+= ä')
    const speech = polly.speech(contract.unit(['Grüße.']), access, polly.audio(false))
    for (const asked of [list, speech]) {
      const signed = await polly.authorize(asked, access, Date.UTC(2026, 1, 16, 5, 6, 7, 890))
      const { pathname, search, host } = new URL(signed.url)
      const received = {
        method: signed.method,
        path: `${pathname}${search}`,
        headers: { host, ...signed.headers },
        body: signed.body ?? ''
      }
      expect(signed.headers['x-amz-date']).toBe('20260216T050607Z')
      expect(signatureComplaints(received, 'geheim')).toEqual([])
      expect(signatureComplaints(received, 'anders')).not.toEqual([])
    }
  })
})

test('throttling is told by its name, whatever its status', () => {
  const page = (status: number, type: string) => ({
    status,
    headers: { 'x-amzn-errortype': type },
    body: new Uint8Array()
  })
  expect(polly.refusal?.(page(400, 'ThrottlingException:http://internal.amazon.com/coral/'))).toBe('busy')
  expect(polly.refusal?.(page(400, 'com.amazon.coral.service#ExpiredTokenException'))).toBe('key')
  expect(polly.refusal?.(page(400, 'InvalidSsmlException'))).toBeUndefined()
  expect(polly.refusal?.(page(400, 'constructor'))).toBeUndefined()
})

describe('sentences', () => {
  test('are found in markup by their elements, whatever else begins with an s', () => {
    const markup =
      '<speak><s>A <sub alias="b">c</sub>.</s> <s xml:lang="de">D<say-as interpret-as="x">e</say-as>.</s></speak>'
    expect(sentenceElements(unitOf(['A', 'D'], { markup }))?.map(at => markup[at])).toEqual(['A', 'D'])
    expect(sentenceElements(unitOf(['A', 'D', 'X'], { markup }))).toBeUndefined()
    expect(sentenceElements(unitOf(['A'], { markup: '<s '.repeat(100_000) }))).toBeUndefined()
  })

  test('are found in plain text by their words, in order, also where a pause stands between them', () => {
    const sentences = ['Ja.', 'Nein.', 'Ja.']
    expect(sentenceOffsets(plainUnitOf(sentences))).toEqual([0, 4, 10])
    expect(sentenceOffsets(plainUnitOf(sentences, { markup: 'Ja. <break time="1s" /> Nein. Ja.' }))).toEqual([
      0, 24, 30
    ])
    expect(sentenceOffsets(plainUnitOf(sentences, { markup: 'Ja. Nein.' }))).toBeUndefined()
  })
})
