import { describe, expect, test } from 'vitest'
import { episodeManifest, type ManifestInput } from '../../src/format/manifest.js'
import { templateWording } from '../../src/format/wording.js'
import { articleText, chapter, cue, label, paragraph, script, sentence, sub, text } from '../builders.js'

const input: ManifestInput = {
  title: 'Deutschland und Kanada',
  date: { year: 2026, month: 2, day: 6 },
  language: 'de-DE',
  slug: 'ki-kooperation',
  inputs: { 'content/show.yaml': 'bb', 'content/articles/a.yaml': 'aa' },
  outputs: { 'script.md': { sha256: 'cc', bytes: 10 }, 'notes.md': { sha256: 'dd', bytes: 20 } },
  measure: { words: 12, seconds: 6.54321, chapters: [{ title: 'Begrüßung', start: 0, seconds: 6.54321, words: 12 }] },
  targetMinutes: 5,
  parts: { azure: [{ name: '01', file: 'ssml/azure/01.ssml', count: 900, unit: 'characters' }] },
  diagnostics: [],
  disclosure: { voice: 'synthetic', text: 'human', reviewedBy: 'die Redaktion' },
  wording: [{ text: 'Guten Morgen', file: 'templates/de/parts/opening.hbs', offset: 3 }]
}

describe('the manifest of an episode', () => {
  test('says what was made from what, files sorted by name', () => {
    expect(episodeManifest(input)).toBe(
      `${JSON.stringify(
        {
          format: 1,
          title: 'Deutschland und Kanada',
          date: '2026-02-06',
          language: 'de-DE',
          slug: 'ki-kooperation',
          inputs: { 'content/articles/a.yaml': 'aa', 'content/show.yaml': 'bb' },
          outputs: { 'notes.md': { sha256: 'dd', bytes: 20 }, 'script.md': { sha256: 'cc', bytes: 10 } },
          words: 12,
          estimatedSeconds: 6.5,
          targetSeconds: 300,
          chapters: [{ title: 'Begrüßung', start: 0, seconds: 6.5, words: 12 }],
          parts: { azure: [{ name: '01', file: 'ssml/azure/01.ssml', count: 900, unit: 'characters', limit: null }] },
          diagnostics: [],
          disclosure: { voice: 'synthetic', text: 'human', reviewedBy: 'die Redaktion' },
          review: null,
          feed: null,
          wording: [{ text: 'Guten Morgen', file: 'templates/de/parts/opening.hbs', offset: 3 }]
        },
        null,
        2
      )}\n`
    )
  })

  test('has the same bytes however its files were collected', () => {
    const { inputs, outputs } = input
    const turned = <Value>(record: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(record).reverse())
    expect(episodeManifest({ ...input, inputs: turned(inputs), outputs: turned(outputs) })).toBe(episodeManifest(input))
  })

  test('holds diagnostics as data, without words in anybody’s language', () => {
    const place = { length: 3, column: 9, line: 14, file: 'a.yaml' }
    const diagnostics = [
      { code: 'some/problem', severity: 'warning', args: ['BSI', 2], place },
      { code: 'other/problem', severity: 'info', args: [] }
    ] as unknown as ManifestInput['diagnostics']
    expect(JSON.parse(episodeManifest({ ...input, diagnostics })).diagnostics).toEqual([
      {
        code: 'some/problem',
        severity: 'warning',
        place: { file: 'a.yaml', line: 14, column: 9, length: 3 },
        args: ['BSI', 2]
      },
      { code: 'other/problem', severity: 'info', args: [] }
    ])
  })

  test('says null where there is no target and no disclosure', () => {
    const { targetSeconds, disclosure } = JSON.parse(
      episodeManifest({ ...input, targetMinutes: undefined, disclosure: undefined })
    )
    expect([targetSeconds, disclosure]).toEqual([null, null])
  })

  test('takes a file named like a part of every object as a file', () => {
    const inputs = Object.fromEntries([['__proto__', 'ee']])
    expect(episodeManifest({ ...input, inputs })).toContain('"__proto__": "ee"')
  })
})

describe('the wording of the templates', () => {
  const at = (file: string, start: number) => ({ from: 'template', file, start }) as const

  test('is listed once for each place, in the order of speaking, with the place where its words begin', () => {
    const hello = text('\n  Guten   Morgen, ', at('opening.hbs', 10))
    expect(
      templateWording(
        script(
          chapter(
            'Titel',
            cue('Jingle'),
            paragraph(sentence(hello, articleText('Artikel', 0), text('.', at('opening.hbs', 40))))
          ),
          label('hint', 'sprich:'),
          paragraph(hello, text('Erstens', at('list.hbs', 5)), text('Montag', { from: 'computed', by: 'date', of: [] }))
        )
      )
    ).toEqual([
      { text: 'Guten Morgen,', file: 'opening.hbs', offset: 13 },
      { text: 'Erstens', file: 'list.hbs', offset: 5 }
    ])
  })

  test('names what is said in the place of an article’s words', () => {
    expect(templateWording(script(paragraph(sub('Europäische Union', articleText('EU', 0)))))).toEqual([
      { text: 'Europäische Union', insteadOf: 'EU' }
    ])
  })
})
