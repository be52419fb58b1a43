import { describe, expect, test } from 'vitest'
import { loadMp3Decoder } from '../../src/audio/mp3-decoder.js'
import { monoOf } from '../../src/audio/sound.js'
import type { Recording } from '../../src/command/speaking/recording.js'
import { Trouble } from '../../src/world/world.js'
import type { MemoryWorld } from '../world/memory.js'
import { run, showWorld } from './show.js'

const file = 'content/articles/2026-03-02-probe.yaml'
const folder = 'output/2026-03-02-probe'

const article = `title: Ein Testlauf
date: 2026-03-02
language: de-DE
summary:
  - Der Test läuft gut
lead: Die Probe beginnt am Morgen. Alle sind gespannt.
sections:
  - heading: Der Ablauf
    body: |
      Zuerst wird gelesen. Danach wird gesprochen.
sources:
  - { title: Archiv, url: https://example.org/ }
`

/** The sample show with this article alone; what is spoken is kept at /cache. */
function studio(text = article): MemoryWorld {
  return showWorld({ 'content/articles/2026-02-16-ki-kooperation.yaml': undefined, [file]: text })
}

interface Line {
  readonly event?: string
  readonly state?: string
  readonly spoken?: number
  readonly stored?: number
  readonly code?: string
}

async function speak(world: MemoryWorld, ...words: string[]): Promise<{ code: number; lines: readonly Line[] }> {
  const { code, out } = await run(world, 'speak', '--json', ...words)
  return {
    code,
    lines: out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Line)
  }
}

function stateOf(lines: readonly Line[]): Line | undefined {
  return lines.find(({ state }) => state !== undefined)
}

function audioOf(world: MemoryWorld): Readonly<Record<string, Uint8Array>> {
  const names = (world.files.list(`${folder}/audio`) ?? []).map(({ name }) => name)
  return Object.fromEntries(names.map(name => [name, world.files.read(`${folder}/audio/${name}`) ?? new Uint8Array()]))
}

function recordOf(world: MemoryWorld): Recording {
  return JSON.parse(new TextDecoder().decode(audioOf(world)['audio.json'])) as Recording
}

const decoded = async (mp3: Uint8Array): Promise<Float32Array> => {
  const decoder = await loadMp3Decoder()
  const { channels } = decoder.decode(mp3)
  decoder.close()
  return monoOf(channels)
}

const spokenWorld = (async () => {
  const world = studio()
  return { world, ...(await speak(world)) }
})()

describe('an episode that is spoken', () => {
  test('has its texts and its recording, each a whole of its own', async () => {
    const { world, code, lines } = await spokenWorld
    expect(code).toBe(0)
    expect(stateOf(lines)).toMatchObject({ state: 'recorded', stored: 0 })
    expect(world.files.read(`${folder}/script.md`)).toBeDefined()
    expect(Object.keys(audioOf(world))).toEqual([
      'audio.json',
      'chapters.json',
      'chapters.mp4chaps.txt',
      'chapters.psc.xml',
      'chapters.txt',
      'episode.mp3',
      'notes.html',
      'transcript.json',
      'transcript.vtt'
    ])
    const { files } = recordOf(world)
    for (const [name, hash] of Object.entries(files)) expect(world.hash(audioOf(world)[name] ?? '')).toBe(hash)
  })

  test('begins every sentence where its transcript says, to 60 ms, measured on the decoded MP3', async () => {
    const { world } = await spokenWorld
    const samples = await decoded(audioOf(world)['episode.mp3'] ?? new Uint8Array())
    const { cues } = recordOf(world)
    expect(cues.length).toBeGreaterThan(8)
    const isLoud = (at: number) => Math.abs(samples[at] ?? 0) > 10 ** (-50 / 20)
    for (const { start, text } of cues) {
      // From a little before it, where the pause still is, to the first sample that is heard.
      let at = Math.round((start - 0.09) * 44_100)
      while (at < samples.length && !isLoud(at)) at++
      expect({ text, off: Math.abs(at / 44_100 - start) < 0.06 }).toEqual({ text, off: true })
    }
    const starts = cues.map(cue => cue.start)
    expect([...starts].sort((a, b) => a - b)).toEqual(starts)
  })

  test('is shown in its transcript as it is written, and its chapters are the measured ones', async () => {
    const { world } = await spokenWorld
    const text = (name: string) => new TextDecoder().decode(audioOf(world)[name])
    expect(text('transcript.vtt')).toContain('\n<v die Moderation>Die Probe beginnt am Morgen.\n')
    const { chapters } = JSON.parse(text('chapters.json')) as { chapters: { startTime: number; title: string }[] }
    expect(chapters[0]).toEqual({ startTime: 0, title: 'Begrüßung' })
    expect(chapters.map(({ title }) => title)).toContain('Der Ablauf')
    expect(text('chapters.psc.xml')).toContain('<psc:chapter start="00:00:00.000" title="Begrüßung"/>')
  })

  test('is not spoken again while nothing has changed', async () => {
    const { world } = await spokenWorld
    const before = audioOf(world)
    const calls = { ...world, threads: { start: () => expect.fail('a thread was started') } }
    const { lines } = await speak(calls)
    expect(stateOf(lines)).toMatchObject({ state: 'unchanged' })
    expect(audioOf(world)).toEqual(before)
  })

  test('is made anew, byte for byte, from the cache and from nothing', async () => {
    const { world } = await spokenWorld
    const before = audioOf(world)
    world.files.remove(`${folder}/audio/audio.json`)
    for (const name of Object.keys(before)) world.files.remove(`${folder}/audio/${name}`)
    const { lines } = await speak(world)
    expect(stateOf(lines)).toMatchObject({ state: 'recorded', spoken: 0 })
    expect(audioOf(world)).toEqual(before)
    const other = studio()
    await speak(other)
    expect(audioOf(other)).toEqual(before)
  })

  test('has exactly one sentence spoken again when one of its words changes', async () => {
    const world = studio()
    const first = stateOf((await speak(world)).lines)
    world.put(file, article.replace('gespannt', 'munter'))
    const second = stateOf((await speak(world)).lines)
    expect(second).toMatchObject({ state: 'recorded', spoken: 1, stored: (first?.spoken ?? 0) - 1 })
  })

  test('never has a damaged sound in it', async () => {
    const world = studio()
    await speak(world)
    const before = audioOf(world)
    const entries = world.files.list('/cache/sounds-1') ?? []
    for (const { name: drawer } of entries.slice(0, 3)) {
      for (const { name } of world.files.list(`/cache/sounds-1/${drawer}`) ?? []) {
        const path = `/cache/sounds-1/${drawer}/${name}`
        const bytes = (world.files.read(path) ?? new Uint8Array()).slice()
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 64
        world.put(path, bytes)
      }
    }
    const damaged = await run(world, 'cache', 'verify', '--json')
    expect(damaged.code).toBe(1)
    for (const name of Object.keys(before)) world.files.remove(`${folder}/audio/${name}`)
    expect(stateOf((await speak(world)).lines)?.spoken).toBeGreaterThanOrEqual(3)
    expect(audioOf(world)).toEqual(before)
    expect((await run(world, 'cache', 'verify', '--json')).code).toBe(0)
  })
})

describe('a build after a recording', () => {
  const built = async (text: string) => {
    const world = studio()
    await speak(world)
    world.put(`${folder}/audio/notiz.txt`, 'meine Notiz')
    world.put(file, text)
    const { out } = await run(world, 'build', '--json')
    return { names: Object.keys(audioOf(world)), out }
  }

  test('removes it when the words have changed, and leaves what is not ours', async () => {
    const { names, out } = await built(article.replace('gespannt', 'munter'))
    expect(names).toEqual(['notiz.txt'])
    expect(out).toContain('speech/outdated-audio')
  })

  test('keeps it when the article is only written in another way', async () => {
    const { names, out } = await built(
      article
        .replace('title: Archiv, url', 'title: "Archiv",  url')
        .replace('https://example.org/', 'https://example.org/a')
    )
    expect(names).toContain('episode.mp3')
    expect(out).not.toContain('speech/outdated-audio')
  })
})

describe('speak', () => {
  test('ends with 3 when the embedded voice is not installed, and writes no recording', async () => {
    const world = studio()
    const missing = { ask: async () => ({ problem: 'missing', detail: 'not found' }), end: async () => {} }
    const { code, lines } = await speak({ ...world, threads: { start: () => missing } })
    expect(code).toBe(3)
    expect(lines.filter(it => it.code === 'speech/no-embedded-voice')).toHaveLength(1)
    expect(audioOf(world)).toEqual({})
  })

  test('sends nothing without a key, and names a service that is none', async () => {
    expect((await speak(studio(), '--service', 'polly')).code).toBe(3)
    const { code, lines } = await speak(studio(), '--service', 'poly')
    expect(code).toBe(1)
    expect(lines.map(it => it.code)).toContain('speech/unknown-service')
  })

  test('asks nobody with --offline, and nothing that costs more than it may', async () => {
    const world = showWorld(
      { 'content/articles/2026-02-16-ki-kooperation.yaml': undefined, [file]: article },
      {
        environment: {
          AWS_ACCESS_KEY_ID: 'AKIA000000000000',
          AWS_SECRET_ACCESS_KEY: 'k'.repeat(40),
          AWS_REGION: 'eu-central-1'
        },
        network: { send: () => expect.fail('something was sent') }
      }
    )
    const offline = await speak(world, '--service', 'polly', '--offline')
    expect([offline.code, offline.lines.some(it => it.code === 'speech/offline')]).toEqual([3, true])
    const dear = await speak(world, '--service', 'polly', '--max-cost', '0.0001')
    expect([dear.code, dear.lines.some(it => it.code === 'speech/too-dear')]).toEqual([1, true])
    expect((await run(world, 'speak', '--max-cost', 'viel')).code).toBe(2)
  })

  test('sends nothing where what is paid for could not be kept', async () => {
    const world = showWorld(
      {},
      {
        environment: { SPEECH_KEY: 'k'.repeat(32), SPEECH_REGION: 'westeurope' },
        network: { send: () => expect.fail('something was sent') }
      }
    )
    const write: typeof world.files.write = (path, content) => {
      if (path.startsWith(world.cacheFolder)) throw new Trouble('EROFS', path)
      world.files.write(path, content)
    }
    const readOnly = { ...world, files: { ...world.files, write } }
    const { code, lines } = await speak(readOnly, '--service', 'azure')
    expect([code, lines.at(-1)?.code]).toEqual([3, 'disk/read-only'])
  })

  test('tells each chapter once where no person looks, and ends with where to listen', async () => {
    const { talk } = await run(studio(), 'speak', '--ui', 'de')
    expect(talk.match(/^Gesprochen: .*Begrüßung$/gm)).toHaveLength(1)
    expect(talk).toMatch(/Zum Hören: output\/2026-03-02-probe\/audio\/episode\.mp3 \(0:\d\d, -19,0 LUFS/)
    expect(talk).toContain('1 Folge aufgenommen.')
  })

  test('plays the sounds of the show where the templates put them', async () => {
    const wav = Buffer.alloc(44 + 22_050 * 2)
    wav.write('RIFF', 0, 'latin1')
    wav.writeUInt32LE(wav.length - 8, 4)
    wav.write('WAVEfmt ', 8, 'latin1')
    wav.writeUInt32LE(16, 16)
    wav.writeUInt32LE(0x0001_0001, 20)
    wav.writeUInt32LE(22_050, 24)
    wav.writeUInt32LE(44_100, 28)
    wav.writeUInt32LE(0x0010_0002, 32)
    wav.write('data', 36, 'latin1')
    wav.writeUInt32LE(wav.length - 44, 40)
    for (let i = 0; i < 22_050; i++) wav.writeInt16LE(Math.round(8000 * Math.sin(i / 8)), 44 + i * 2)
    const world = studio()
    const show = new TextDecoder().decode(world.files.read('content/show.yaml'))
    world.put('content/show.yaml', `${show}\nsounds: { gong: content/gong.wav }\n`)
    const opening = new TextDecoder().decode(world.files.read('/package/templates/de/parts/opening.hbs'))
    world.put('templates/de/parts/opening.hbs', opening.replace(/(<chapter[^>]*>)/, '$1<sound name="gong"/>'))
    const missing = await speak(world)
    expect([missing.code, missing.lines.some(it => it.code === 'speech/missing-sound')]).toEqual([1, true])
    world.put('content/gong.wav', wav)
    expect((await speak(world)).code).toBe(0)
    expect(recordOf(world).cues[0]?.start).toBeGreaterThan(1.25)
  })
})

describe('plan, voices and cache', () => {
  test('plan tells for each voice what is left and what it costs, and sends nothing', async () => {
    const { world } = await spokenWorld
    const { code, out } = await run(world, 'plan', '--json')
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { service: string; units: number; stored: number; dollars?: number })
    expect(code).toBe(0)
    const [own, ...services] = lines
    expect(own).toMatchObject({ service: 'espeak-ng', dollars: 0, units: own?.stored })
    expect(services.map(({ service }) => service.split(' ')[0])).toEqual([
      'Amazon',
      'Google',
      'Azure',
      'ElevenLabs',
      'OpenAI',
      'IBM'
    ])
    for (const line of services) expect(line.dollars).toBeGreaterThan(0)
  })

  test('voices lists what show.yaml can name', async () => {
    const { out } = await run(studio(), 'voices', '--language', 'de')
    expect(out.split('\n').slice(0, 3)).toEqual(['de  de', 'de+f1  de', 'de+f2  de'])
  })

  test('cache measures, checks and tidies up', async () => {
    const world = studio()
    await speak(world)
    const size = JSON.parse((await run(world, 'cache', '--json')).out) as { entries: number; bytes: number }
    expect(size.entries).toBeGreaterThan(8)
    world.put('/cache/sounds-1/ab/.half', 'x')
    const later = { ...world, clock: { ...world.clock, now: () => 7_200_000 } }
    const pruned = JSON.parse((await run(later, 'cache', 'prune', '--json')).out) as { removed: number }
    expect(pruned.removed).toBe(1)
    const emptied = JSON.parse((await run(world, 'cache', 'prune', '--max-megabytes', '0', '--json')).out) as {
      removed: number
    }
    expect(emptied.removed).toBe(size.entries)
    expect((await run(world, 'cache', 'melt')).code).toBe(2)
  })
})
