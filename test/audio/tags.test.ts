import { parseBuffer } from 'music-metadata'
import { describe, expect, test } from 'vitest'
import { mixEpisode } from '../../src/audio/episode.js'
import { type Tags, tagged } from '../../src/audio/tags.js'
import { voice } from './tones.js'

const { value: mixed } = await mixEpisode([{ sound: () => voice(2), pauseAfterMilliseconds: 0, unit: 0 }])
const mp3 = mixed?.mp3 ?? new Uint8Array()
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)

const tags: Tags = {
  title: 'Deutschland & Kanada: Größe zählt 🎙️',
  artist: 'Katja Grün',
  album: 'KI-Briefing-Daily',
  date: '2026-02-16',
  language: 'de-DE',
  comment: 'Stimme und Text: künstlich.',
  texts: [
    { description: 'AI-DISCLOSURE', value: 'voice=synthetic; text=human' },
    { description: 'REVIEWED-BY', value: 'die Redaktion „Größe“' }
  ],
  cover: { file: 'cover.png', bytes: picture },
  chapters: [
    { title: 'In Kürze', start: 0, end: 1.2345 },
    { title: 'Stärken bündeln 🤝 für „alle“', start: 1.2345, end: 2.9, url: 'https://example.org/a?b=1' }
  ]
}

/** The lines of our own, as the other reader names them. */
function own(frames: readonly { readonly id: string; readonly value: unknown }[]) {
  return frames
    .filter(({ id }) => id.startsWith('TXXX:'))
    .map(({ id, value }) => ({ description: id.slice('TXXX:'.length), value }))
}

describe('the tag of an episode', () => {
  test('another reader finds every word of it', async () => {
    const { value, diagnostics } = await tagged(mp3, tags)
    const { common, native } = await parseBuffer(value, { mimeType: 'audio/mpeg' })
    expect(diagnostics).toEqual([])
    expect(common).toMatchObject({
      title: tags.title,
      artist: tags.artist,
      album: tags.album,
      language: 'deu',
      year: 2026
    })
    expect(common.comment?.[0]?.text).toBe(tags.comment)
    expect(common.picture?.[0]).toMatchObject({ format: 'image/png', data: picture })
    expect(native['ID3v2.3']?.find(({ id }) => id === 'TDAT')?.value).toBe('1602')
    expect(own(native['ID3v2.3'] ?? [])).toEqual(tags.texts)
  })

  test('another reader finds the chapters in the order of the contents, to the millisecond', async () => {
    const { value } = await tagged(mp3, tags)
    const frames = (await parseBuffer(value, { mimeType: 'audio/mpeg' })).native['ID3v2.3'] ?? []
    const chapters = frames.filter(({ id }) => id === 'CHAP').map(it => it.value as Chapter)
    const contents = frames.find(({ id }) => id === 'CTOC')?.value as Contents
    expect(chapters.map(({ label, info }) => [label, info.startTime, info.endTime])).toEqual([
      ['ch0', 0, 1235],
      ['ch1', 1235, 2900]
    ])
    expect(chapters.map(({ frames }) => frames.get('TIT2'))).toEqual(tags.chapters.map(({ title }) => title))
    expect(contents.childElementIds).toEqual(['ch0', 'ch1'])
  })

  test('the sound behind it is the sound before, and the bytes are the same each time', async () => {
    const [once, twice] = [(await tagged(mp3, tags)).value, (await tagged(mp3, tags)).value]
    expect(Buffer.from(once).equals(twice)).toBe(true)
    expect(Buffer.from(once.subarray(once.length - mp3.length)).equals(mp3)).toBe(true)
  })

  test('a cover that players do not show is left out and named', async () => {
    const bytes = new TextEncoder().encode('<svg/>')
    const { value, diagnostics } = await tagged(mp3, { ...tags, cover: { file: 'cover.svg', bytes } })
    expect(diagnostics.map(({ code, args }) => [code, ...args])).toEqual([['audio/cover', 'cover.svg']])
    expect((await parseBuffer(value, { mimeType: 'audio/mpeg' })).common.picture).toBeUndefined()
  })

  test('more chapters than the contents can hold are reported', async () => {
    const chapters = Array.from({ length: 300 }, (_, i) => ({ title: `${i}`, start: i, end: i + 1 }))
    const { diagnostics } = await tagged(mp3, { title: 'a', chapters })
    expect(diagnostics.map(({ code, args }) => [code, ...args])).toEqual([['audio/many-chapters', 300, 255]])
  })
})

interface Chapter {
  readonly label: string
  readonly info: { readonly startTime: number; readonly endTime: number }
  readonly frames: ReadonlyMap<string, string>
}

interface Contents {
  readonly childElementIds: readonly string[]
}
