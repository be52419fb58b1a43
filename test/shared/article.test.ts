import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { readLexicon } from '../../src/article/read-lexicon.js'
import { checkSlug, slugOf } from '../../src/article/slug.js'
import { decodeSource } from '../../src/article/source.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { sentence } from '../../src/report/diagnostic.js'
import type { Outcome } from '../../src/report/outcome.js'
import { bytesOf, casesOf } from './bad-input.js'

const longestMilliseconds = 2000

/** Reads bytes as a content file and makes sure that it ended in time, said everything with a place, and left objects alone. */
function judge<Value>(
  file: string,
  bytes: Uint8Array,
  read: (file: string, source: string) => Outcome<Value | undefined>
): Outcome<Value | undefined> {
  const start = performance.now()
  const decoded = decodeSource(file, bytes)
  const outcome = decoded.value === undefined ? { ...decoded, value: undefined } : read(file, decoded.value)
  expect(performance.now() - start).toBeLessThan(longestMilliseconds)
  for (const diagnostic of outcome.diagnostics) expectPlaced(diagnostic)
  expect(outcome.value === undefined).toBe(outcome.diagnostics.some(({ severity }) => severity === 'error'))
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  return outcome
}

function expectPlaced(diagnostic: Diagnostic): void {
  expect(diagnostic.place?.line).toBeGreaterThan(0)
  expect(diagnostic.place?.column).toBeGreaterThan(0)
  for (const language of ['de', 'en'] as const)
    expect(sentence(diagnostic, language).message).not.toMatch(/undefined|\[object/)
}

/** Characters that make every text a bad one, whatever its label says. */
function isRefused(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\0-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/u.test(text)
}

function articleWith(field: 'title' | 'heading' | 'body' | 'item', text: string): Uint8Array {
  const words = { title: 'Titel', heading: 'Überschrift', body: 'Text.', item: 'Punkt', [field]: text }
  return Buffer.from(
    [
      `title: ${JSON.stringify(words.title)}`,
      'date: 2026-02-16',
      'language: de-DE',
      `summary: [${JSON.stringify(words.item)}]`,
      `sections: [{ heading: ${JSON.stringify(words.heading)}, body: ${JSON.stringify(words.body)} }]`
    ].join('\n')
  )
}

describe('bad YAML files', () => {
  test.each(casesOf('yaml-file', 'yaml-syntax'))('$id is judged as labelled', bad => {
    const { value } = judge('content/articles/2026-02-16-test.yaml', bytesOf(bad), readArticle)
    if (bad.expect === 'reject') expect(value).toBeUndefined()
  })
})

describe('odd texts', () => {
  test.each(casesOf('text', 'text-to-ssml', 'terminal-text', 'markdown-text'))(
    '$id in a valid article',
    ({ payload = '' }) => {
      for (const field of ['title', 'heading', 'body', 'item'] as const) {
        const { value, diagnostics } = judge('2026-02-16-test.yaml', articleWith(field, payload), readArticle)
        const links = diagnostics.filter(({ code }) => code === 'article/bad-link')
        if (isRefused(payload)) expect(value).toBeUndefined()
        else if (payload.trim() !== '' && links.length === 0)
          expect(diagnostics.filter(it => it.severity === 'error')).toEqual([])
      }
    }
  )
})

describe('odd lexicon entries', () => {
  test.each(casesOf('lexicon-entry'))('$id as a term and as an alias', ({ payload = '' }) => {
    const entries = [
      { term: payload, alias: 'K I' },
      { term: 'Wort', alias: payload }
    ]
    const { value } = judge('content/lexicon.de.yaml', Buffer.from(JSON.stringify({ entries })), readLexicon)
    expect(value?.entries.map(({ term, alias }) => [term, alias])).toEqual([
      [payload, 'K I'],
      ['Wort', payload]
    ])
  })
})

describe('names that would not do as folders', () => {
  test.each(casesOf('slug-or-path'))('$id is refused', ({ payload = '' }) => {
    const place = { file: payload, line: 1, column: 1, length: 0 }
    expect(checkSlug(payload, place).value).toBeUndefined()
    expect(slugOf(payload).value).toBeUndefined()
    const inFolder = slugOf(`content/articles/${payload}.yaml`).value
    expect(inFolder === undefined || /^[a-z0-9][a-z0-9-]{0,79}$/.test(inFolder)).toBe(true)
  })
})

describe('the sample article', () => {
  /** Lines without the marks that YAML has fields for: bullets, "Quelle:", the full stop of the title. */
  function words(line: string): string {
    return line.replace(/^- (?:Quelle: )?/, '').replace(/\.$/, '')
  }

  test('holds every line of the article it was made from, in order and as it was written', () => {
    const seed = readFileSync('../shared/seed/article.txt', 'utf8').split('\n').map(words)
    const article = readFileSync('content/articles/2026-02-16-ki-kooperation.yaml', 'utf8')
    let at = 0
    for (const line of seed.filter(it => it !== '' && it !== 'In Kürze' && it !== 'Quellen')) {
      expect(article.indexOf(line, at), line).toBeGreaterThan(-1)
      at = article.indexOf(line, at) + line.length
    }
  })
})
