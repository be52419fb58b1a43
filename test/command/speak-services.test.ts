import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMp3Encoder } from 'wasm-media-encoders'
import { loadMp3Decoder } from '../../src/audio/mp3-decoder.js'
import { monoOf } from '../../src/audio/sound.js'
import type { Recording } from '../../src/command/speaking/recording.js'
import { send as sendThrough } from '../../src/world/network.js'
import { otherMeter } from '../audio/meter.js'
import { type Contract, canary, contracts, signatureComplaints } from '../voice/services/contracts.js'
import { pcmOf, samplesOf, takeOf } from '../voice/services/sounds.js'
import { type Received, type Reply, type Studio, say, send, studio } from '../voice/services/studio.js'
import { type MemoryWorld, memoryClock } from '../world/memory.js'
import { run, showWorld } from './show.js'

const file = 'content/articles/2026-03-02-probe.yaml'
const audio = 'output/2026-03-02-probe/audio'

const article = `title: Ein Testlauf
date: 2026-03-02
language: de-DE
lead: Die Probe beginnt am Morgen. Alle sind gespannt.
sections:
  - heading: Der Ablauf
    body: |
      Zuerst wird gelesen. Danach wird gesprochen.

      Am Ende hören alle zu.
`

/** The paragraphs of the article that are spoken as they are written. */
const paragraphs = [
  'Die Probe beginnt am Morgen. Alle sind gespannt.',
  'Zuerst wird gelesen. Danach wird gesprochen.',
  'Am Ende hören alle zu.'
]

const voices = { google: 'de-DE-Neural2-G', elevenlabs: 'vx1', openai: 'coral', ibm: 'de-DE_BirgitV3Voice' }

/** The sample show with one short article and voices of every service, and whoever is there to be asked. */
function worldOf(environment: MemoryWorld['environment'], network: MemoryWorld['network']): MemoryWorld {
  const world = showWorld(
    { 'content/articles/2026-02-16-ki-kooperation.yaml': undefined, [file]: article },
    { environment, network, clock: memoryClock(Date.UTC(2026, 2, 2, 5)) }
  )
  const show = new TextDecoder().decode(world.files.read('content/show.yaml'))
  const named = Object.entries(voices).map(([service, voice]) => `      ${service}: ${voice}\n`)
  world.put(
    'content/show.yaml',
    show.replaceAll(/^ {6}espeak-ng: de\n/gm, line => line + named.join(''))
  )
  return world
}

const mp3Coder = await createMp3Encoder()
const meter = await otherMeter()

/** Where MP3 can be decoded Polly is asked for it, as it has no better sound. */
function replyOf(contract: Contract, received: Received): Reply {
  const words = contract.words(received)
  if (!received.body.includes('"OutputFormat":"mp3"')) return contract.reply(received, takeOf(words, contract.rate))
  mp3Coder.configure({ channels: 1, sampleRate: 24_000, bitrate: 48 })
  const samples = samplesOf(pcmOf(takeOf(words, 24_000)))
  const body = Buffer.concat([Buffer.from(mp3Coder.encode([samples])), Buffer.from(mp3Coder.finalize())])
  return { status: 200, headers: { 'content-type': 'audio/mpeg' }, body }
}

function listOf({ voices }: Contract): Buffer {
  return Buffer.from(JSON.stringify(voices?.reply ?? {}))
}

/** Whether the key stands where the service looks for it, and nowhere else in the request. */
function keyComplaints({ service }: Contract, received: Received): readonly string[] {
  const { headers, path, body } = received
  if (service === 'polly') return signatureComplaints(received, canary)
  const isThere = Object.values(headers).some(it => it.includes(canary) || it.includes(btoa(`apikey:${canary}`)))
  return [
    ...(isThere ? [] : ['there is no key']),
    ...(`${path}${body}`.includes(canary) ? ['the key is no secret'] : [])
  ]
}

interface Line {
  readonly state?: string
  readonly code?: string
  readonly spoken?: number
  readonly stored?: number
  readonly units?: number
}

function recordOf(world: MemoryWorld): Recording {
  return JSON.parse(world.contents()[`${audio}/audio.json`] ?? '') as Recording
}

/** How much of a tone is in some samples: https://en.wikipedia.org/wiki/Goertzel_algorithm */
function powerOf(pitch: number, samples: Float32Array): number {
  const factor = 2 * Math.cos((2 * Math.PI * pitch) / 44_100)
  let [before, last] = [0, 0]
  for (const sample of samples) [before, last] = [last, sample + factor * last - before]
  return before * before + last * last - factor * before * last
}

async function decoded(world: MemoryWorld): Promise<Float32Array> {
  const decoder = await loadMp3Decoder()
  const { channels } = decoder.decode(world.files.read(`${audio}/episode.mp3`) ?? new Uint8Array())
  decoder.close()
  return monoOf(channels)
}

/** For each unit of a recording the words whose tone is heard in it. */
async function heardIn(world: MemoryWorld, words: readonly string[]): Promise<readonly string[]> {
  const samples = await decoded(world)
  return recordOf(world).units.map(({ start, end }) => {
    const part = samples.subarray(Math.round(start * 44_100), Math.round(end * 44_100))
    const powers = words.map(it => powerOf(takeOf(it, 1).pitch, part))
    return (words[powers.indexOf(Math.max(...powers))] ?? '').trim()
  })
}

describe.each(contracts.map(contract => ({ name: contract.service, contract })))(
  'speak --service $name',
  ({ contract }) => {
    let server: Studio
    let world: MemoryWorld
    let sent = 0

    beforeEach(async () => {
      sent = 0
      server = await studio(received =>
        received.method === 'GET'
          ? { status: 200, headers: { 'content-type': 'application/json' }, body: listOf(contract) }
          : replyOf(contract, received)
      )
      world = worldOf(contract.environment, {
        send: request => {
          sent++
          return sendThrough(request)
        }
      })
    })
    afterEach(async () => {
      await server.close()
      const everything = JSON.stringify([world.said, world.contents()])
      for (const secret of [canary, encodeURIComponent(canary), btoa(canary), btoa(`apikey:${canary}`)])
        expect(everything.includes(secret)).toBe(false)
    })

    async function speak(
      ...more: string[]
    ): Promise<{ code: number; end: Line | undefined; codes: readonly string[] }> {
      const { code, out } = await ask('speak', '--json', ...more)
      const lines = out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Line)
      return { code, end: lines.find(({ state }) => state), codes: lines.flatMap(it => it.code ?? []) }
    }

    const ask = (...words: string[]) => run(world, ...words, '--service', contract.service, '--endpoint', server.url)

    const keyless = (...words: string[]) => run({ ...world, environment: {} }, ...words, '--service', contract.service)

    const wordsAsked = (from = 0) => [...new Set(server.received.slice(from).map(contract.words))]

    test('makes a whole episode, every paragraph in its place, and pays for nothing twice', async () => {
      const [status, quota] = contract.quota
      server.plan(send, send, send, send)
      server.always(say(status, quota))
      const stopped = await speak()
      // Where times are a request of their own they may be what the quota ends.
      expect([stopped.code, stopped.codes.filter(it => it !== 'voice/no-times')]).toEqual([3, ['voice/quota']])
      const stored = (JSON.parse((await run(world, 'cache', 'verify', '--json')).out) as { entries: number }).entries
      expect(stored).toBeGreaterThan(1)

      server.always(send)
      const goesOn = server.received.length
      const { code, end } = await speak()
      const asked = wordsAsked()
      expect([code, end]).toMatchObject([0, { state: 'recorded', spoken: asked.length - stored, stored }])
      expect(wordsAsked(goesOn)).toHaveLength(asked.length - stored)
      expect(server.received.flatMap(it => keyComplaints(contract, it))).toEqual([])
      const heard = await heardIn(world, asked)
      expect([...heard].sort()).toEqual(asked.map(it => it.trim()).sort())
      expect(heard.filter(it => paragraphs.includes(it))).toEqual(paragraphs)
      const { cues, files, loudness } = recordOf(world)
      const samples = await decoded(world)
      expect(Math.abs(meter.loudness(samples, 44_100) + 19)).toBeLessThan(0.2)
      expect(meter.loudness(samples, 44_100)).toBeCloseTo(loudness, 1)
      expect(meter.truePeak(samples, 44_100)).toBeLessThanOrEqual(-1)
      expect(cues.map(({ text }) => text).filter(it => paragraphs.join(' ').includes(it))).toHaveLength(5)
      for (const [name, hash] of Object.entries(files))
        expect(world.hash(world.files.read(`${audio}/${name}`) ?? '')).toBe(hash)
      expect((await speak()).end?.state).toBe('unchanged')

      const changes = server.received.length
      world.put(file, article.replace('gespannt', 'munter'))
      const again = contract.service === 'elevenlabs' ? 3 : 1
      expect((await speak()).end).toMatchObject({ state: 'recorded', spoken: again, stored: asked.length - again })
      const changed = wordsAsked(changes).map(it => it.trim())
      expect(changed).toHaveLength(again)
      expect(changed).toContain('Die Probe beginnt am Morgen. Alle sind munter.')

      // What has been spoken needs neither key nor network again.
      const before = sent
      expect(JSON.parse((await ask('plan', '--json')).out)).toMatchObject({ stored: asked.length, dollars: 0 })
      const offline = await keyless('speak', '--offline', '--max-cost', '0', '--json', '--endpoint', server.url)
      expect([offline.code, offline.out.includes('"unchanged"')]).toEqual([0, true])
      expect(sent).toBe(before)
    })

    test('sends nothing with --offline, without a key, or when it would cost too much', async () => {
      expect(await speak('--max-cost', '0.0001')).toMatchObject({ code: 1, codes: ['speech/too-dear'] })
      expect(await speak('--offline')).toMatchObject({ code: 3, codes: ['speech/offline'] })
      for (const address of [[], ['--endpoint', server.url]]) {
        const offline = await keyless('speak', '--json', '--offline', ...address)
        expect([offline.code, offline.out.includes('"speech/offline"')]).toEqual([3, true])
        const open = await keyless('speak', '--json', ...address)
        expect([open.code, open.out.includes('"voice/no-key"')]).toEqual([3, true])
      }
      expect([sent, server.received.length, world.files.list(audio)]).toEqual([0, 0, undefined])
    })

    test('ends with 3 when the key has expired, and never repeats it', async () => {
      const [status] = contract.expired
      server.always(say(status, `It has expired: ${canary}.`, { 'content-type': 'text/plain' }))
      const { code, codes } = await speak()
      expect([code, codes]).toEqual([3, ['voice/key-refused']])
      expect([server.received.length <= 2, world.files.list(audio)]).toEqual([true, undefined])
      expect((await ask('speak')).talk).toMatch(/It has expired: <[A-Z_]+>\. /)
    })

    test('has its voices listed', async () => {
      const { code, out } = await ask('voices', '--language', 'de-DE', '--json')
      expect(code).toBe(0)
      const lines = out.trim().split('\n')
      const names = lines.map(line => (JSON.parse(line) as { name: string }).name)
      expect(names).toEqual(
        contract.voices?.found.map(({ name }) => name) ?? expect.arrayContaining(['alloy', 'coral'])
      )
    })
  }
)
