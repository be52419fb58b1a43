import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { sentence } from '../../src/report/diagnostic.js'
import { built, compiled, opened, type ShowFiles } from '../laws/shows.js'
import { partsOfHtml } from './reader.js'

const file = 'content/articles/2026-03-01-probe.yaml'

const show = `title: Probefunk
language: de-DE
timezone: Europe/Berlin
disclosure: { voice: synthetic, text: ai, reviewedBy: die Redaktion }
`

/** An article with so many links, sources and headlines; words are long so that few of them fill the notes. */
function article({ links = 0, sources = 0, headlines = 0, sections = 0, title = 'Eine Probe' }): string {
  const each = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('')
  const words = 'Wörter '.repeat(12).trim()
  return [
    `title: ${title}\ndate: 2026-03-01\nlanguage: de-DE\nlead: Ein Satz.\n`,
    headlines === 0 ? '' : `summary:\n${each(headlines, i => `  - Schlagzeile ${i} ${words}\n`)}`,
    sections === 0
      ? ''
      : `sections:\n${each(sections, i => `  - { heading: Kapitel ${i} ${words}, body: Ein Satz. }\n`)}`,
    sources === 0
      ? ''
      : `sources:\n${each(sources, i => `  - { title: Quelle ${i} ${words}, url: "https://q.example/${i}" }\n`)}`,
    links === 0
      ? ''
      : `links:\n  further:\n${each(links, i => `    - { text: Link ${i} ${words}, url: "https://l.example/${i}" }\n`)}`
  ].join('')
}

async function notesOf(changes: ShowFiles): Promise<{ html: string; found: readonly Diagnostic[] }> {
  const it = await opened({ 'content/show.yaml': show, ...changes })
  const { diagnostics } = compiled(it, file)
  const html = built(it, file).files.get('notes.html') ?? ''
  return { html, found: diagnostics.filter(({ code }) => code.startsWith('notes/')) }
}

function bytes(html: string): number {
  return Buffer.byteLength(html)
}

const disclosure =
  'Die Stimme ist künstlich. Den Text hat eine künstliche Intelligenz geschrieben. Geprüft hat ihn die Redaktion.'

describe('notes that are too long', () => {
  test('lose links first, from the end', async () => {
    const { html, found } = await notesOf({ [file]: article({ links: 40, sources: 2, headlines: 3 }) })
    expect(bytes(html)).toBeLessThanOrEqual(4000)
    expect(bytes(html)).toBeGreaterThan(3700)
    expect(html).toContain('Link 0 ')
    expect(html).not.toContain('Link 39 ')
    for (const kept of ['Quelle 1 ', 'Schlagzeile 2 ', '(0:00) Begrüßung', disclosure]) expect(html).toContain(kept)
    const [cut] = found
    expect(cut).toMatchObject({ code: 'notes/cut', place: { file } })
    const left = html.match(/Link \d+ /g)?.length ?? 0
    expect(cut?.args.slice(2)).toEqual([40 - left, 0, 0, 0, 0, 0])
  })

  test('then sources, then the whole list of chapters, then headlines', async () => {
    const { html, found } = await notesOf({
      [file]: article({ links: 3, sources: 3, headlines: 40, sections: 4 })
    })
    expect(html).not.toMatch(/Link \d|Quelle \d|\(\d+:\d\d\)|<p>Kapitel<\/p>/)
    expect(html).toContain('Schlagzeile 0 ')
    expect(html).toContain(disclosure)
    const left = html.match(/Schlagzeile \d+ /g)?.length ?? 0
    expect(found[0]?.args.slice(2)).toEqual([3, 3, 8, 40 - left, 0, 0])
    expect(left).toBeGreaterThan(20)
  })

  test('say in words what is missing', async () => {
    const { found } = await notesOf({ [file]: article({ links: 1, sources: 3, headlines: 40, sections: 4 }) })
    const said = found.map(it => sentence(it, 'de').message)
    expect(said).toEqual([
      expect.stringMatching(
        /^Die Shownotes wären \d\.\d{3} Bytes lang, und Podcast-Apps nehmen 4\.000\. In notes\.html fehlen deshalb: 1 Link, 3 Quellen, 1 Kapitelliste, \d+ Schlagzeilen\.$/
      )
    ])
  })

  test('with a title of 100 kB keep words whole, and the disclosure', async () => {
    const { html, found } = await notesOf({
      [file]: article({ title: 'Wort '.repeat(20_000), headlines: 2, links: 2 })
    })
    expect(bytes(html)).toBeLessThanOrEqual(4000)
    expect(html).toMatch(/^<p>(?:Wort )+Wort…<\/p>$/m)
    expect(html).toContain(disclosure)
    expect(found[0]?.args.at(-1)).toBe(1)
  })

  test('with a word of 100 kB go without it, rather than break it', async () => {
    const { html } = await notesOf({ [file]: article({ title: 'W'.repeat(100_000) }) })
    expect(html).toMatch(/^<p>…<\/p>$/m)
    expect(html).toContain(disclosure)
  })

  test('stay whole in Markdown and in the long form', async () => {
    const it = await opened({ 'content/show.yaml': show, [file]: article({ links: 40, sources: 2, headlines: 3 }) })
    const { files, notes } = built(it, file)
    for (const whole of [files.get('notes.md'), notes('long'), notes('plain'), notes('markdown')]) {
      expect(whole).toContain('Link 39 ')
      expect(whole).toContain('Link 0 ')
    }
    expect(notes('html')).toBe(files.get('notes.html'))
  })

  test('whose templates alone say too much are left to their author', async () => {
    const { html, found } = await notesOf({
      [file]: article({}),
      'templates/de/frames/notes.hbs': `<chapter title="{{title}}"><p>${'Sehr viel Text. '.repeat(300)}</p><content/></chapter>`
    })
    expect(found.map(({ code }) => code)).toEqual(['notes/too-long'])
    expect(html).toContain('Sehr viel Text.')
  })

  test('are never more than 4,000 bytes and always whole tags, whatever is in them', { timeout: 300_000 }, async () => {
    const it = await opened({ 'content/show.yaml': show })
    const count = fc.nat({ max: 60 })
    const title = fc.constantFrom('Eine Probe', 'Groß & „klein“', 'Wort '.repeat(900), '🎉'.repeat(1500))
    fc.assert(
      fc.property(count, count, count, fc.nat({ max: 20 }), title, (links, sources, headlines, sections, words) => {
        it.world.put(file, article({ links, sources, headlines, sections, title: words }))
        const html = built(it, file).files.get('notes.html') ?? ''
        expect(bytes(html)).toBeLessThanOrEqual(4000)
        expect(html).toContain(disclosure)
        partsOfHtml(html)
        expect(html.split('<li>').length).toBe(html.split('</li>').length)
      }),
      { seed: 20260216, numRuns: 25 }
    )
  })
})

describe('notes with measured chapters', () => {
  test('have the times of the recording, and are else the same', async () => {
    const it = await opened({ 'content/show.yaml': show, [file]: article({ sections: 1, headlines: 1 }) })
    const { files, notes } = built(it, file)
    const titles = [...(files.get('notes.html') ?? '').matchAll(/<li>\(\d+:\d\d\) (.*)<\/li>/g)].map(
      ([, title = '']) => title
    )
    const measured = titles.map((title, i) => ({ title, start: i * 3601 + 0.9 }))
    const html = notes('html', measured)
    const unmarked = (page: string) => page.replace(/\([\d:]+\)/g, '')
    expect(unmarked(html)).toBe(unmarked(files.get('notes.html') ?? ''))
    expect([...html.matchAll(/\(([\d:]+)\)/g)].map(([, time]) => time)).toEqual(
      ['0:00', '1:00:01', '2:00:02', '3:00:03', '4:00:04'].slice(0, titles.length)
    )
  })

  test('list other chapters than the estimated ones where the recording has others', async () => {
    const it = await opened({ 'content/show.yaml': show, [file]: article({}) })
    const html = built(it, file).notes('html', [{ title: 'Nur eines <b>', start: 12 }])
    expect(html).toContain('<ul>\n<li>(0:12) Nur eines &lt;b&gt;</li>\n</ul>')
  })
})
