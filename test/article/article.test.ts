import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { readLexicon } from '../../src/article/read-lexicon.js'
import { readReview } from '../../src/article/read-review.js'
import { readShow } from '../../src/article/read-show.js'
import { decodeSource } from '../../src/article/source.js'
import { articleWithLead, printFindings, sourceOf } from './print.js'

const sampleFile = 'content/articles/2026-02-16-ki-kooperation.yaml'
const sample = readFileSync(sampleFile, 'utf8')

function read(bytes: Uint8Array): unknown {
  const { value, diagnostics } = decodeSource(sampleFile, bytes)
  return value === undefined ? diagnostics : readArticle(sampleFile, value)
}

describe('reading an article', () => {
  test('the sample, field by field', () => {
    const article = readArticle(sampleFile, sourceOf(sample)).value
    expect(article).toMatchObject({
      file: sampleFile,
      slug: 'ki-kooperation',
      title: { path: 'title', role: 'title', value: 'Deutschland und Kanada schließen eine KI‑Kooperation' },
      date: { year: 2026, month: 2, day: 16 },
      language: 'de-DE'
    })
    expect(article?.summary.map(({ value }) => value)[1]).toBe('Energieeffiziente, souveräne Rechenzentren geplant')
    expect(article?.sections.map(({ heading }) => heading.value)[0]).toBe('Stärken bündeln: Forschung trifft Industrie')
    expect(article?.sections[3]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list'])
    expect(article?.sources.map(({ title }) => title.value)).toEqual(['Germany / Canada'])
    expect(article?.links.original?.text.value).toBe('Der ursprüngliche Artikel wurde hier veröffentlicht')
    expect(article?.links.further).toEqual([])
  })

  test('titles over several lines are one line', () => {
    const text = articleWithLead('Text.').replace('Titel', '>\n  Eins\n  zwei\n\n  drei  ')
    expect(readArticle('a.yaml', sourceOf(text)).value?.title.value).toBe('Eins zwei drei')
  })

  test('addresses are kept in their normal form', () => {
    const text = `${articleWithLead('Text.')}sources: [{ title: a, url: "HTTPS://Example.ORG/ä" }]`
    expect(readArticle('a.yaml', sourceOf(text)).value?.sources[0]?.url).toBe('https://example.org/%C3%A4')
  })

  test('the name of the file is checked with its content', () => {
    const text = articleWithLead('Text.')
    expect(printFindings(readArticle('Über KI.yaml', sourceOf(text)).diagnostics, text)).toBe('1:1 slug/bad-name ""')
    expect(printFindings(readArticle('2026-02-17-ki.yaml', sourceOf(text)).diagnostics, text)).toBe(
      '2:7 article/date-differs "2026-02-16"'
    )
  })
})

describe('laws of reading', () => {
  const expected = read(Buffer.from(sample))

  test.each([
    ['Windows line ends', sample.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${sample}`],
    ['decomposed letters', sample.normalize('NFD')],
    ['trailing blanks', sample.replaceAll('\n', '  \t\n')],
    ['all of these', `\ufeff${sample.normalize('NFD').replaceAll('\n', ' \r\n')}\r\n\r\n`]
  ])('%s change nothing', (_, text) => {
    expect(read(Buffer.from(text))).toEqual(expected)
  })

  test('a mutated article is read or refused with a place, and never throws', () => {
    const mutation = fc.tuple(
      fc.nat(sample.length),
      fc.nat(12),
      fc.string({ unit: fc.constantFrom(...'ab: -?[]{},#&*!|>\'"%@`\n\t\\<=._1'), maxLength: 5 })
    )
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), mutations => {
        let text = sample
        for (const [at, length, words] of mutations) text = text.slice(0, at) + words + text.slice(at + length)
        const { value, diagnostics } = readArticle(sampleFile, sourceOf(text))
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
        for (const { place } of diagnostics) expect(place?.line).toBeGreaterThan(0)
      }),
      { seed: 71, numRuns: 500 }
    )
  })
})

describe('reading a show', () => {
  test('what is not written has its usual value', () => {
    expect(readShow('content/show.yaml', sourceOf('title: KI\nlanguage: de-de\ntimezone: UTC')).value).toEqual({
      file: 'content/show.yaml',
      title: { file: 'content/show.yaml', path: 'title', role: 'show', value: 'KI', map: [0, 7] },
      language: 'de-DE',
      timezone: 'UTC',
      hosts: [],
      wordsPerMinute: 140,
      dialects: ['w3c-1.1'],
      sounds: {},
      paths: { articles: 'content/articles', episodes: 'content/episodes', reviews: 'content/reviews' },
      places: {}
    })
  })

  test('the shipped show, with its hosts and dialects', () => {
    const show = readShow('content/show.yaml', sourceOf(readFileSync('content/show.yaml', 'utf8'))).value
    expect(show?.hosts[0]).toMatchObject({ role: 'host', voices: { azure: 'de-DE-KatjaNeural' } })
    expect(show).toMatchObject({
      wordsPerMinute: 140,
      targetMinutes: 5,
      disclosure: { voice: 'synthetic', text: 'human' }
    })
    expect(show?.dialects).toEqual(['w3c-1.1', 'polly-neural', 'azure', 'espeak-ng'])
  })
})

describe('reading a lexicon', () => {
  test('an entry knows its place, and the file its language', () => {
    const text = 'entries:\n  - { term: KI, alias: K I }\n  - term: "Deep Learning"\n    match: exact\n    lang: en-us'
    expect(readLexicon('content/lexicon.de.yaml', sourceOf(text)).value).toEqual({
      file: 'content/lexicon.de.yaml',
      language: 'de',
      entries: [
        {
          term: 'KI',
          match: 'word',
          alias: 'K I',
          place: { file: 'content/lexicon.de.yaml', line: 2, column: 13, length: 2 }
        },
        {
          term: 'Deep Learning',
          match: 'exact',
          lang: 'en-US',
          place: { file: 'content/lexicon.de.yaml', line: 3, column: 11, length: 15 }
        }
      ]
    })
  })

  test('a file name without a language is refused', () => {
    const { value, diagnostics } = readLexicon('content/woerter.yaml', sourceOf('entries: []'))
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'lexicon/file-name', args: ['woerter.yaml'] }])
  })
})

describe('reading a review', () => {
  test('a sentence without comments has none', () => {
    const hash = '0'.repeat(64)
    const text = `episode: ki\nsentences: [{ hash: "${hash}", text: Ein Satz., state: open }]`
    expect(readReview('content/reviews/ki.yaml', sourceOf(text)).value).toEqual({
      file: 'content/reviews/ki.yaml',
      episode: 'ki',
      sentences: [{ hash, text: 'Ein Satz.', state: 'open', comments: [] }]
    })
  })
})
