import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MixOptions, mixEpisode } from '../../src/audio/episode.js'
import { readMetadata, writeMetadata } from '../../src/audio/ffmetadata.js'
import { codedByFfmpeg, ffmpegProblems, type OtherFormat } from '../../src/audio/ffmpeg.js'
import type { Tags } from '../../src/audio/tags.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { run } from '../../src/world/programs.js'
import { readStandIn, withFfmpeg } from './stand-in.js'
import { voice } from './tones.js'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)

const tags: Tags = {
  title: 'Größe = 50 %; #1 \\ 2',
  date: '2026-02-16',
  chapters: [
    { title: 'In Kürze', start: 0, end: 1.5 },
    { title: 'KI = "Intelligenz"; #Kapitel\nzwei', start: 1.645, end: 3 }
  ]
}

const world = { programs: { run } }

async function source(options: MixOptions = {}) {
  const placed = [voice(2), voice(2, -20)].map(sound => ({ sound: () => sound, pauseAfterMilliseconds: 300, unit: 0 }))
  const { value } = await mixEpisode(placed, options)
  if (value === undefined) throw new Error('nothing was mixed')
  return value
}

async function coded(
  format: OtherFormat,
  more: Partial<Tags> = {},
  mood = ''
): Promise<{ file: ReturnType<typeof readStandIn> | undefined; found: readonly Diagnostic[] }> {
  const episode = await source()
  const { value, diagnostics } = await withFfmpeg(
    () => codedByFfmpeg(format, episode, { ...tags, ...more }, world),
    mood
  )
  return { file: value && readStandIn(value), found: diagnostics }
}

const said = (found: readonly Diagnostic[]) => found.map(({ code, args }) => [code, ...args])

describe('formats that ffmpeg writes', () => {
  test('M4A has its tags, its chapters and its cover', async () => {
    const { file, found } = await coded('m4a', { cover: { file: 'cover.png', bytes: png } })
    expect(found).toEqual([])
    expect(file?.tags).toEqual({ title: tags.title, date: '2026-02-16' })
    expect(file?.chapters.map(({ START, title }) => [START, title])).toEqual([
      ['0', 'In Kürze'],
      ['1645', 'KI = "Intelligenz"; #Kapitel zwei']
    ])
    expect(file?.pictures).toEqual([Buffer.from(png).toString('base64')])
  })

  test('Opus has chapters to the millisecond and its cover among its tags', async () => {
    const { file, found } = await coded('opus', { cover: { file: 'cover.png', bytes: png } })
    expect(found).toEqual([])
    expect(file?.tags).toMatchObject({
      CHAPTER000: '00:00:00.000',
      CHAPTER001: '00:00:01.645',
      CHAPTER001NAME: 'KI = "Intelligenz"; #Kapitel zwei'
    })
    const block = Buffer.from(file?.tags.METADATA_BLOCK_PICTURE ?? '', 'base64')
    expect([block.readUInt32BE(0), block.toString('latin1', 8, 17)]).toEqual([3, 'image/png'])
    expect(block.subarray(-png.length)).toEqual(Buffer.from(png))
    expect(file?.pictures).toEqual([])
  })

  test('what a coder takes away from the loudness is made up for', async () => {
    const episode = await source()
    const { value, diagnostics } = await withFfmpeg(() => codedByFfmpeg('m4a', episode, tags, world))
    expect(diagnostics).toEqual([])
    // The stand-in takes 0.35 dB: the second try is as much louder.
    const level = (bytes: Uint8Array) => {
      const samples = new Int16Array(Uint8Array.from(bytes.subarray(-200_000)).buffer)
      return Math.sqrt(samples.reduce((sum, it) => sum + it * it, 0) / samples.length)
    }
    const wav: Uint8Array[] = []
    for await (const piece of episode.wav()) wav.push(piece)
    expect(level(value ?? new Uint8Array()) / level(Buffer.concat(wav))).toBeCloseTo(1, 2)
  })

  test.each([
    ['fails', ['audio/program-failed', 'ffmpeg', 'M4A', 'Error while opening encoder for output stream #0:0']],
    ['rounds', ['audio/lost-chapter', 'M4A', tags.chapters[1]?.title ?? '']]
  ])('one that %s is told, and nothing is kept', async (mood, expected) => {
    const { file, found } = await coded('m4a', {}, mood)
    expect([file, said(found)]).toEqual([undefined, [expected]])
  })

  test('a file that is too short is told, and nothing is kept', async () => {
    const { file, found } = await coded('opus', {}, 'short')
    expect([file, found.map(({ code, args }) => [code, args[0]])]).toEqual([
      undefined,
      [['audio/other-length', 'Opus']]
    ])
  })
})

describe('whether ffmpeg can do it', () => {
  test('is asked before anything is spoken', async () => {
    expect(await withFfmpeg(() => ffmpegProblems(['m4a', 'opus'], world))).toEqual([])
    expect(said(await withFfmpeg(() => ffmpegProblems(['m4a', 'opus'], world), 'no-opus'))).toEqual([
      ['audio/no-encoder', 'ffmpeg', 'Opus', 'libopus']
    ])
  })

  test('is told clearly where there is none', async () => {
    const programs = { run: async () => undefined }
    expect(said(await ffmpegProblems(['m4a'], { programs }))).toEqual([['audio/no-program', 'ffmpeg', 'M4A']])
    expect(await ffmpegProblems([], { programs })).toEqual([])
  })
})

describe('metadata as ffmpeg writes it', () => {
  test('escapes what its documentation names', () => {
    const text = writeMetadata({ words: { title: 'a=b;c#d\\e\nf' }, chapters: [{ title: '=', start: 1.2345, end: 2 }] })
    expect(text).toBe(
      ';FFMETADATA1\ntitle=a\\=b\\;c\\#d\\\\e\\\nf\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=1235\nEND=2000\ntitle=\\=\n'
    )
  })

  test('is read back as it was, whatever stands in it', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ß', '=', ';', '#', '\\', '\n', '[', ']', ' '),
      maxLength: 12
    })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (title, titles) => {
        const chapters = titles.map((title, i) => ({ title, start: i, end: i + 1 }))
        const read = readMetadata(writeMetadata({ words: { title }, chapters }))
        expect(read).toEqual({ words: { title }, chapters })
      }),
      { seed: 9, numRuns: 400 }
    )
  })
})
