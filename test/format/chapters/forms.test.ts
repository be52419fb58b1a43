import fc from 'fast-check'
import { parseBuffer } from 'music-metadata'
import { describe, expect, test } from 'vitest'
import { mixEpisode } from '../../../src/audio/episode.js'
import { tagged } from '../../../src/audio/tags.js'
import { chapterList } from '../../../src/format/chapters/chapter.js'
import { checkChapters, readChapters } from '../../../src/format/chapters/check.js'
import { chapterFiles } from '../../../src/format/chapters/files.js'
import { chapterLines } from '../../../src/format/chapters/lines.js'
import { chapterSpans } from '../../../src/format/chapters/tags.js'
import { voice } from '../../audio/tones.js'
import { hostileText, seeded } from '../hostile.js'

const list = chapterList('KI: Deutschland & Kanada', [
  { title: '', start: 0.4 },
  { title: 'Stärken bündeln: Forschung trifft Industrie', start: 31.96 },
  { title: 'Ton & "Bild" <live>', start: 32.1, url: 'https://example.org/a?b=1&c=2' },
  { title: 'Zwei\n Zeilen', start: 3700 }
])

/** A chapter as any form holds it. */
const plain = (chapters: readonly { readonly title: string; readonly start: number }[]) =>
  chapters.map(({ title, start }) => ({ title, start }))

/** What a form is read back as, with what our own check says of it. */
function readBack(name: string, text: string) {
  const found = readChapters(text, name)
  return { chapters: plain(found?.chapters ?? []), codes: checkChapters(text, name).map(({ code }) => code) }
}

describe('a list of chapters', () => {
  test('begins with the episode, rises by whole seconds, and has a title of one line for each', () => {
    expect(plain(list.chapters)).toEqual([
      { title: 'KI: Deutschland & Kanada', start: 0 },
      { title: 'Stärken bündeln: Forschung trifft Industrie', start: 31 },
      { title: 'Ton & "Bild" <live>', start: 32 },
      { title: 'Zwei Zeilen', start: 3700 }
    ])
  })

  test('holds no link that is none', () => {
    const chapters = chapterList('x', [{ title: 'a', start: 0, url: 'javascript:alert(1)' }]).chapters
    expect(chapters).toEqual([{ title: 'a', start: 0 }])
  })
})

describe('chapters in every form', () => {
  const files = chapterFiles(list)

  test('are four files', () => {
    expect([...files.keys()]).toEqual(['chapters.json', 'chapters.psc.xml', 'chapters.mp4chaps.txt', 'chapters.txt'])
  })

  test('look as each form asks for', () => {
    expect(JSON.parse(files.get('chapters.json') ?? '').chapters[2]).toEqual({
      startTime: 32,
      title: 'Ton & "Bild" <live>',
      url: 'https://example.org/a?b=1&c=2'
    })
    expect(files.get('chapters.psc.xml')).toContain(
      '<psc:chapter start="00:00:32.000" title="Ton &amp; &quot;Bild&quot; &lt;live&gt;" href="https://example.org/a?b=1&amp;c=2"/>'
    )
    expect(files.get('chapters.mp4chaps.txt')).toBe(`00:00:00.000 KI: Deutschland & Kanada
00:00:31.000 Stärken bündeln: Forschung trifft Industrie
00:00:32.000 Ton & "Bild" <live> <https://example.org/a?b=1&c=2>
01:01:40.000 Zwei Zeilen
`)
    expect(files.get('chapters.txt')).toBe(`(00:00:00) KI: Deutschland & Kanada
(00:00:31) Stärken bündeln: Forschung trifft Industrie
(00:00:32) Ton & "Bild" <live>
(01:01:40) Zwei Zeilen
`)
  })

  test.each([...files])('are the same when %s is read back, and nothing but advice is said of it', (name, text) => {
    const { chapters, codes } = readBack(name, text)
    expect(chapters).toEqual(plain(list.chapters))
    const advice = ['chapters/short', 'chapters/long-title', 'chapters/html']
    expect(codes.filter(code => !advice.includes(code))).toEqual([])
  })

  test('are the same in the tags of an MP3, where each ends as the next begins', async () => {
    const mixed = await mixEpisode([{ sound: () => voice(1), pauseAfterMilliseconds: 0, unit: 0 }])
    const { value } = await tagged(mixed.value?.mp3 ?? new Uint8Array(), {
      title: 'x',
      chapters: chapterSpans(list, 3800.5)
    })
    const { native } = await parseBuffer(value, { mimeType: 'audio/mpeg' })
    const frames = (native['ID3v2.3'] ?? []).filter(({ id }) => id === 'CHAP').map(it => it.value as Frame)
    const read = frames.map(({ info, frames: inner }) => ({ title: inner.get('TIT2'), start: info.startTime / 1000 }))
    expect(read).toEqual(plain(list.chapters))
    expect(frames.map(({ info }) => info.endTime)).toEqual([31_000, 32_000, 3_700_000, 3_800_500])
  })

  test('are lines of a description from three on, with minutes alone where that is enough, and without emoji', () => {
    const short = chapterList('x', [
      { title: 'Begrüßung 🎙️', start: 0 },
      { title: '👍🏽', start: 60 },
      { title: '❤️ Kanada 🇨🇦 © 2026', start: 605 }
    ])
    expect(chapterLines(short)).toEqual(['(00:00) Begrüßung', '(01:00) 👍🏽', '(10:05) Kanada © 2026'])
    const two = { ...short, chapters: short.chapters.slice(0, 2) }
    expect(chapterLines(two)).toEqual([])
    expect([...chapterFiles(two).keys()]).not.toContain('chapters.txt')
  })

  test('hold no link but their own, whatever stands at the end of a title', () => {
    const sly = chapterList('x', [{ title: 'a <https://evil.example/>', start: 0 }])
    expect(chapterFiles(sly).get('chapters.mp4chaps.txt')).toBe('00:00:00.000 a ‹https://evil.example/›\n')
  })

  test('stay as many, at the same times and in the same order, whatever their titles are', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 3, maxLength: 5 }), titles => {
        const hostile = chapterList(
          'Folge',
          titles.map((title, i) => ({ title, start: i * 40 }))
        )
        for (const [name, text] of chapterFiles(hostile)) {
          const found = readChapters(text, name)?.chapters ?? []
          expect(found.map(({ start }) => start)).toEqual(hostile.chapters.map(({ start }) => start))
          if (!name.endsWith('.txt')) expect(plain(found)).toEqual(plain(hostile.chapters))
          expect(found.every(({ url }) => url === undefined)).toBe(true)
        }
      }),
      seeded
    )
  })
})

interface Frame {
  readonly info: { readonly startTime: number; readonly endTime: number }
  readonly frames: ReadonlyMap<string, unknown>
}
