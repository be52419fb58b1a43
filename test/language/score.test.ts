import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { normalizeLine, speakLine } from '../../src/language/normalize.js'
import type { Reader } from '../../src/language/utterance.js'
import { isRight, type ScoredCase, scoredCases } from './score.js'

const folder = 'test/fixtures/language/cases'

function readerOf(code: string): Reader {
  const language = languageOf(code)
  if (language === undefined) throw new Error(code)
  return { language, lexicon: prepareLexicon([]).value }
}

/** Lines that we say in another way, and why. */
const misses: ReadonlyMap<string, string> = new Map([])

function byClass(
  cases: readonly ScoredCase[]
): readonly { readonly name: string; readonly cases: readonly ScoredCase[] }[] {
  const names = [...new Set(cases.map(it => it.class))]
  return names.map(name => ({ name, cases: cases.filter(it => it.class === name) }))
}

describe.each([
  { code: 'de', least: 0.99 },
  { code: 'en', least: 0.98 }
] as const)('written and spoken: $code', ({ code, least }) => {
  const cases = scoredCases(readFileSync(`${folder}/${code}.tsv`, 'utf8'))
  const reader = readerOf(code)
  const said = ({ written }: ScoredCase) => speakLine(written, reader)

  test.each(byClass(cases))('$name', ({ cases: some }) => {
    const wrong = some.filter(it => !isRight(said(it), it.spoken, code))
    expect(wrong.filter(it => !misses.has(it.written)).map(it => [it.written, said(it), it.spoken[0]])).toEqual([])
    expect(some.filter(it => misses.has(it.written))).toEqual(wrong)
  })

  test(`at least ${least * 100} % are right`, () => {
    const right = cases.filter(it => !misses.has(it.written))
    expect(right.length / cases.length).toBeGreaterThanOrEqual(least)
  })
})

describe('German lines', () => {
  const reader = readerOf('de')
  const linesOf = (file: string) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))

  test.each(linesOf('de-lang.tsv'))('have their English words marked: %s', line => {
    const [written = '', spans = ''] = line.split('\t')
    const found = normalizeLine(written, reader).spans.map(({ start, end, lang }) => [
      lang.slice(0, 2),
      written.slice(start, end)
    ])
    expect(found).toEqual(spans.split('|').map(span => ['en', span]))
  })

  test.each(linesOf('de-sentences.txt'))('are cut into sentences: %s', line => {
    const sentences = line.split(' ¦ ')
    expect(normalizeLine(sentences.join(' '), reader).sentences).toEqual(sentences)
  })
})

describe('the comparison', () => {
  test.each([
    ['einhundertdrei', 'hundert drei', true],
    ['Der K I-Chip', 'der KI Chip', false],
    ['Der KI-Chip', 'Der K I-Chip', false],
    ['N A T O', 'Nato', false],
    ['Ka I', 'K I', true],
    ['Ka-I', 'KI', false],
    ['Hhundert', 'H hundert', false],
    ['vierhundertfünfB', 'vierhundertfünf B', false],
    ['drei %', 'drei Prozent', false],
    ['Entwickler:innen', 'Entwickler innen', false],
    ['G P Us', 'G P Us', true],
    ['GPUs', 'G P Us', false]
  ])('%s for %s is right: %s', (got, want, expected) => {
    expect(isRight(got, [want], 'de')).toBe(expected)
  })
})
