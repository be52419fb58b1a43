import { parseBuffer } from 'music-metadata'
import { beforeAll, describe, expect, test } from 'vitest'
import { mixEpisode } from '../../src/audio/episode.js'
import { readSound } from '../../src/audio/read-sound.js'
import { readWav, writeWav } from '../../src/audio/wav.js'
import type { Recording } from '../../src/command/speaking/recording.js'
import { run as runProgram } from '../../src/world/programs.js'
import { readStandIn, withFfmpeg } from '../audio/stand-in.js'
import { tone } from '../audio/tones.js'
import type { MemoryWorld } from '../world/memory.js'
import { run, showWorld } from './show.js'

const file = 'content/articles/2026-03-02-probe.yaml'
const audio = 'output/2026-03-02-probe/audio'

const article = `title: Ein Testlauf
date: 2026-03-02
language: de-DE
lead: Die Probe beginnt am Morgen. Alle sind gespannt.
sections:
  - { heading: Der Ablauf, body: Zuerst wird gelesen. Danach wird gesprochen. }
`

const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 7, 7)
const opening = '/package/templates/de/parts/opening.hbs'

/** The show with one short article, a gong before its first word, and what show.yaml says besides. */
function world(more = ''): MemoryWorld {
  const it = showWorld(
    { 'content/articles/2026-02-16-ki-kooperation.yaml': undefined, [file]: article },
    { programs: { run: runProgram } }
  )
  const text = (path: string) => new TextDecoder().decode(it.files.read(path))
  const show = text('content/show.yaml').replace(/^(?:sounds|audio|feed):.*\n(?:[ #].*\n)*/gm, '')
  it.put('content/show.yaml', `${show}sounds: { gong: content/gong.wav, teppich: content/teppich.mp3 }\n${more}`)
  it.put('content/gong.wav', writeWav({ rate: 22_050, samples: tone(500, 1, -6, 22_050) }))
  it.put('templates/de/parts/opening.hbs', text(opening).replace(/(<chapter[^>]*>)/, '$1<sound name="gong"/>'))
  return it
}

let music: Uint8Array

beforeAll(async () => {
  const sound = { rate: 44_100, samples: tone(3000, 4, -10) }
  const { value } = await mixEpisode([
    { sound: () => sound, pauseAfterMilliseconds: 0, unit: 0, music: { level: 0 } },
    { sound: () => sound, pauseAfterMilliseconds: 0, unit: 1 }
  ])
  music = value?.mp3 ?? new Uint8Array()
})

function audioOf(it: MemoryWorld, name: string): Uint8Array {
  return it.files.read(`${audio}/${name}`) ?? new Uint8Array()
}

function recordOf(it: MemoryWorld): Recording {
  return JSON.parse(new TextDecoder().decode(audioOf(it, 'audio.json'))) as Recording
}

async function samplesOf(it: MemoryWorld): Promise<Float32Array> {
  const { value } = await readSound(audioOf(it, 'episode.mp3'), 'episode.mp3')
  return value?.samples ?? new Float32Array()
}

async function codes(it: MemoryWorld, ...words: string[]): Promise<readonly string[]> {
  const { code, out } = await run(it, 'speak', '--json', ...words)
  const lines = out.trim().split('\n')
  return [String(code), ...lines.flatMap(line => (JSON.parse(line) as { code?: string }).code ?? [])]
}

/** The size of a tone in a stretch of seconds, 1 being full scale: the mean over moments, as music that repeats does not keep its phase. */
function toneIn(samples: Float32Array, pitch: number, from: number, to: number): number {
  const moment = 441
  const [first, last] = [Math.round(from * 44_100), Math.round(to * 44_100) - moment]
  const sizes: number[] = []
  for (let at = first; at <= last; at += moment) sizes.push(sizeOf(samples.subarray(at, at + moment), pitch))
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length
}

/** https://en.wikipedia.org/wiki/Goertzel_algorithm */
function sizeOf(part: Float32Array, pitch: number): number {
  const factor = 2 * Math.cos((2 * Math.PI * pitch) / 44_100)
  let [before, last] = [0, 0]
  for (const sample of part) [before, last] = [last, sample + factor * last - before]
  return (2 * Math.sqrt(Math.max(0, before * before + last * last - factor * before * last))) / part.length
}

describe('the sounds of a show', () => {
  test('come up, go down, and are as much quieter than the voices as show.yaml says', async () => {
    const plain = world()
    expect(await codes(plain)).toEqual(['0'])
    const shaped = world('audio: { sounds: { gong: { quieter: 6, fadeIn: 300, fadeOut: 300 } } }\n')
    expect(await codes(shaped)).toEqual(['0'])
    const [loud, soft] = [await samplesOf(plain), await samplesOf(shaped)]
    // The gong lies behind a quarter of a second of silence.
    const level = (samples: Float32Array, from: number, to: number) => toneIn(samples, 500, 0.25 + from, 0.25 + to)
    const decibels = (from: number, to: number) => 20 * Math.log10(level(soft, from, to) / level(loud, from, to))
    expect(decibels(0.4, 0.6)).toBeCloseTo(-6, 0)
    expect(decibels(0, 0.05)).toBeLessThan(-20)
    expect(decibels(0.95, 1)).toBeLessThan(-20)
  })

  test('lie under the opening alone where they should, from an MP3, and fade at its end', async () => {
    const it = world('audio: { beds: [{ sound: teppich, under: opening, quieter: 6, fade: 400 }] }\n')
    it.put('content/teppich.mp3', music)
    expect(await codes(it)).toEqual(['0'])
    const samples = await samplesOf(it)
    const { units, cues, seconds } = recordOf(it)
    const first = cues[0]?.chapter
    const end = cues.findLast(({ chapter }) => chapter === first)?.end ?? 0
    expect(units.length).toBeGreaterThan(3)
    const under = toneIn(samples, 3000, 1.5, end - 0.5)
    expect(under).toBeGreaterThan(0.005)
    expect(toneIn(samples, 3000, end + 0.05, seconds - 0.5)).toBeLessThan(under / 4)
    expect(toneIn(samples, 3000, end - 0.08, end)).toBeLessThan(under / 2)
  })

  test('come up where nobody speaks, if they should', async () => {
    const it = world('audio: { beds: [{ sound: teppich, quieter: 24, rise: 12, fade: 0 }] }\n')
    it.put('content/teppich.mp3', music)
    const template = new TextDecoder().decode(it.files.read('templates/de/parts/opening.hbs'))
    it.put('templates/de/parts/opening.hbs', template.replace('<sound name="gong"/>', '$&<break time="4s"/>'))
    expect(await codes(it)).toEqual(['0'])
    const samples = await samplesOf(it)
    // Under the gong, and in the middle of the four seconds of silence behind it.
    expect(toneIn(samples, 3000, 3, 3.6) / toneIn(samples, 3000, 0.4, 1.2)).toBeGreaterThan(3)
  })

  test('are named with their place where show.yaml does not know them, and with their file where it is missing', async () => {
    const unknown = await run(world('audio: { beds: [{ sound: teppisch }] }\n'), 'speak', '--ui', 'de')
    expect([unknown.code, unknown.talk]).toEqual([1, expect.stringContaining('Meintest du „teppich“?')])
    expect(unknown.talk).toMatch(/show\.yaml:\d+:\d+/)
    const missing = world('audio: { beds: [{ sound: teppich }] }\n')
    expect(await codes(missing)).toEqual(['1', 'speech/missing-sound'])
  })

  test('make the recording anew when they change, and only then', async () => {
    const it = world('audio: { sounds: { gong: { quieter: 6 } } }\n')
    await codes(it)
    const before = recordOf(it).recipe
    it.put('content/gong.wav', writeWav({ rate: 22_050, samples: tone(600, 1, -6, 22_050) }))
    expect((await run(it, 'speak', '--json')).out).toContain('"recorded"')
    expect(recordOf(it).recipe).not.toBe(before)
    expect((await run(it, 'speak', '--json')).out).toContain('"unchanged"')
  })
})

describe('the cover', () => {
  test('is in the MP3 as show.yaml names it', async () => {
    const it = world('audio: { cover: content/bild.png }\n')
    it.put('content/bild.png', picture)
    expect(await codes(it)).toEqual(['0'])
    const { common } = await parseBuffer(audioOf(it, 'episode.mp3'), { mimeType: 'audio/mpeg' })
    expect(common.picture?.map(({ format, data }) => [format, [...data]])).toEqual([['image/png', [...picture]]])
  })

  test('that is missing or no picture is told, and the episode is spoken without it', async () => {
    const it = world('audio: { cover: content/bild.png }\n')
    expect(await codes(it)).toEqual(['0', 'speech/missing-cover'])
    it.put('content/bild.png', 'ein Text')
    expect(await codes(it)).toEqual(['0', 'audio/cover'])
  })
})

describe('an episode in other forms', () => {
  test('is WAV, M4A and Opus beside the MP3, and SRT beside the transcript', async () => {
    const it = world('audio: { cover: content/bild.png }\n')
    it.put('content/bild.png', picture)
    expect(await withFfmpeg(() => codes(it, '--also', 'opus,m4a,wav', '--srt'))).toEqual(['0'])
    const { files, seconds } = recordOf(it)
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['episode.m4a', 'episode.mp3', 'episode.opus', 'episode.wav', 'transcript.srt'])
    )
    for (const [name, hash] of Object.entries(files)) expect(it.hash(audioOf(it, name))).toBe(hash)
    const wav = readWav(audioOf(it, 'episode.wav'), 'episode.wav').value
    expect((wav?.samples.length ?? 0) / 44_100).toBeCloseTo(seconds, 3)
    const [m4a, opus] = [readStandIn(audioOf(it, 'episode.m4a')), readStandIn(audioOf(it, 'episode.opus'))]
    const { chapters } = JSON.parse(new TextDecoder().decode(audioOf(it, 'chapters.json'))) as {
      chapters: { startTime: number; title: string }[]
    }
    expect(m4a.chapters.map(({ START, title }) => [Number(START) / 1000, title])).toEqual(
      chapters.map(({ startTime, title }) => [startTime, title])
    )
    expect(opus.chapters.map(({ title }) => title)).toEqual(chapters.map(({ title }) => title))
    expect([m4a.tags.title, m4a.pictures.length]).toEqual(['Ein Testlauf', 1])
    expect(new TextDecoder().decode(audioOf(it, 'transcript.srt'))).toMatch(/^1\n00:00:0\d,\d{3} --> /)
  })

  test('has them made when they are missing, and keeps them while nothing changes', async () => {
    const it = world()
    await codes(it)
    const again = await withFfmpeg(() => run(it, 'speak', '--json', '--also', 'm4a'))
    expect(again.out).toContain('"recorded"')
    expect((await withFfmpeg(() => run(it, 'speak', '--json', '--also', 'm4a'))).out).toContain('"unchanged"')
    expect((await run(it, 'speak', '--json')).out).toContain('"unchanged"')
  })

  test('ends with 3 before anything is spoken where ffmpeg is missing or can not do it', async () => {
    const it = { ...world(), programs: { run: async () => undefined } }
    expect(await codes(it, '--also', 'm4a')).toEqual(['3', 'audio/no-program'])
    expect(it.files.list(audio)).toBeUndefined()
    const other = world()
    expect(await withFfmpeg(() => codes(other, '--also', 'opus'), 'no-opus')).toEqual(['3', 'audio/no-encoder'])
    expect((await run(world(), 'speak', '--also', 'flac')).code).toBe(2)
  })

  test('is not written at all when ffmpeg writes something else than the episode', async () => {
    const it = world()
    expect(await withFfmpeg(() => codes(it, '--also', 'm4a'), 'short')).toEqual(['3', 'audio/other-length'])
    expect(it.files.list(audio)).toBeUndefined()
    expect(await codes(it)).toEqual(['0'])
  })
})
