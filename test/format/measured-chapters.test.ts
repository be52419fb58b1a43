import { describe, expect, test } from 'vitest'
import { measuredChapters, simpleChapters } from '../../src/format/measured-chapters.js'
import { readXml } from '../../src/script/xml.js'

const chapters = [
  { title: 'Begrüßung', start: 0 },
  { title: 'Kurz', start: 0.4 },
  { title: 'Ton & "Bild" <live>', start: 65.25 }
]

describe('the chapters of a recording', () => {
  test('stand at whole seconds for players, each later than the one before', () => {
    expect(JSON.parse(measuredChapters('Die Folge', chapters))).toEqual({
      version: '1.2.0',
      title: 'Die Folge',
      chapters: [
        { startTime: 0, title: 'Begrüßung' },
        { startTime: 1, title: 'Kurz' },
        { startTime: 65, title: 'Ton & "Bild" <live>' }
      ]
    })
  })

  test('are simple chapters to the millisecond, and XML whatever their titles', () => {
    const xml = simpleChapters(chapters)
    expect(xml).toContain('<psc:chapter start="00:01:05.250" title="Ton &amp; &quot;Bild&quot; &lt;live&gt;"/>')
    const titles: string[] = []
    const error = readXml(xml, {
      open: (_, attributes) => titles.push(attributes.get('title')?.value ?? ''),
      close: () => {},
      text: () => {},
      instruction: () => {}
    })
    expect(error).toBeUndefined()
    expect(titles.slice(1)).toEqual(chapters.map(({ title }) => title))
  })
})
