import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMp3 } from '../../src/audio/read-sound.js'
import { writeWav } from '../../src/audio/wav.js'
import type { Recording } from '../../src/command/speaking/recording.js'
import { type EspeakAnswer, espeakJob } from '../../src/voice/espeak-job.js'
import { send as sendThrough } from '../../src/world/network.js'
import { otherMeter } from '../audio/meter.js'
import { type Contract, contracts } from '../voice/services/contracts.js'
import { loginPage, type Reply, type Studio, send, studio } from '../voice/services/studio.js'
import { type MemoryWorld, memoryClock } from '../world/memory.js'
import { run, showWorld } from './show.js'

const file = 'content/articles/2026-03-02-probe.yaml'
const audio = 'output/2026-03-02-probe/audio'

const article = `title: Ein Testlauf
date: 2026-03-02
language: de-DE
lead: >-
  Die Probe beginnt am frühen Morgen in Berlin. Alle Beteiligten sind gespannt. Wer hat die Unterlagen dabei? Niemand weiß es genau.
sections:
  - heading: Der Ablauf
    body: |
      Zuerst wird gelesen, danach wird gesprochen. Die Aufnahme dauert etwa zehn Minuten. Am Ende hören alle noch einmal zu.

      Kanada bringt führende Expertise mit. Deutschland setzt auf die Industrie. Gemeinsam sollen Anwendungen entstehen, die
      in der Wirtschaft skalieren. Das Ziel ist Souveränität.
  - heading: Der Ausblick
    body: |
      Im Sommer folgt die nächste Runde. Sie ist größer als die erste. Danach entscheidet die Kommission über alles Weitere.
`

/** A service that tells no times; behind it stands a real voice, which says paragraphs in one breath. */
const contract = contracts.find(({ service }) => service === 'ibm') as Contract
const voice = espeakJob()

async function takeOf(words: string): Promise<Buffer> {
  const question = { markup: `<speak>${words}</speak>`, voice: 'de', rate: 160 }
  const answer = (await voice(question)) as Extract<EspeakAnswer, { samples: Int16Array }>
  return Buffer.from(writeWav({ rate: answer.rate, samples: Float32Array.from(answer.samples, it => it / 32_768) }))
}

const takes = new Map<string, Reply>()

describe('an episode spoken paragraph by paragraph', () => {
  let server: Studio
  let world: MemoryWorld
  let talk = ''
  let samples = new Float32Array()

  beforeAll(async () => {
    const silence: Reply = { status: 500, headers: {}, body: Buffer.alloc(0) }
    server = await studio(it => takes.get(contract.words(it)) ?? silence)
    // What a paragraph sounds like is known only when it has been asked for: the voice answers with the next request.
    server.always((response, right) => {
      const asked = server.received.at(-1)
      const words = asked ? contract.words(asked) : ''
      void takeOf(words).then(body => {
        const reply = { status: 200, headers: { 'content-type': 'audio/wav;rate=22050' }, body }
        takes.set(words, reply)
        send(response, right.status === 500 ? reply : right)
      })
    })
    server.plan(loginPage)
    world = showWorld(
      { 'content/articles/2026-02-16-ki-kooperation.yaml': undefined, [file]: article },
      { environment: contract.environment, network: { send: sendThrough }, clock: memoryClock(Date.UTC(2026, 2, 2)) }
    )
    const show = new TextDecoder().decode(world.files.read('content/show.yaml'))
    world.put('content/show.yaml', show.replaceAll('espeak-ng: de\n', 'ibm: de-DE_BirgitV3Voice\n'))
    const spoken = await run(world, 'speak', '--ui', 'de', '--service', 'ibm', '--endpoint', server.url)
    talk = spoken.talk
    expect(spoken.code).toBe(0)
    samples = Float32Array.from((await readMp3(read('episode.mp3'), 'episode.mp3')).value?.samples ?? [])
  }, 60_000)
  afterAll(() => server.close())

  const read = (name: string) => world.files.read(`${audio}/${name}`) ?? new Uint8Array()
  const record = () => JSON.parse(new TextDecoder().decode(read('audio.json'))) as Recording

  test('begins every sentence where its transcript says, to 60 ms, measured on the decoded MP3', () => {
    const { cues, units } = record()
    expect(cues.filter(({ source }) => source === 'silence').length).toBeGreaterThan(7)
    expect(units.length).toBeLessThan(cues.length)
    const isLoud = (at: number) => Math.abs(samples[at] ?? 0) > 10 ** (-50 / 20)
    for (const { start, text } of cues) {
      // From a little before it, where the pause still is, to the first sample that is heard.
      let at = Math.round((start - 0.09) * 44_100)
      while (at < samples.length && !isLoud(at)) at++
      expect({ text, off: Math.abs(at / 44_100 - start) < 0.06 }).toEqual({ text, off: true })
    }
    const starts = cues.map(cue => cue.start)
    expect([...starts].sort((a, b) => a - b)).toEqual(starts)
    expect(new Set(starts).size).toBe(starts.length)
  })

  test('is as loud as it should be and has no peak over the ceiling, by another meter', async () => {
    const meter = await otherMeter()
    expect(Math.abs(meter.loudness(samples, 44_100) + 19)).toBeLessThan(0.2)
    expect(meter.truePeak(samples, 44_100)).toBeLessThanOrEqual(-1)
  })

  test('tells at its end how often the service gave a wrong answer', () => {
    expect(talk).toMatch(/\d+ Anfragen an IBM.*, davon 1 mit falscher Antwort\.\n/)
  })

  test('is mixed again from what is stored, to the byte, with nobody to ask', async () => {
    const before = Object.keys(record().files).map((name): [string, Uint8Array] => [name, read(name)])
    for (const [name] of before) world.files.remove(`${audio}/${name}`)
    const alone: MemoryWorld = {
      ...world,
      environment: {},
      network: { send: () => expect.fail('something was sent') }
    }
    const words = ['--service', 'ibm', '--offline', '--endpoint', server.url]
    const { code, out } = await run(alone, 'speak', '--json', ...words)
    expect([code, out.includes('"spoken":0')]).toEqual([0, true])
    for (const [name, bytes] of before) expect(read(name)).toEqual(bytes)
  })
})
