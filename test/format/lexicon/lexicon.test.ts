import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dialects } from '../../../src/dialect/index.js'
import { lexiconFormats } from '../../../src/format/lexicon/index.js'
import type { SpokenWord } from '../../../src/format/lexicon/lexicon-format.js'
import { readCases } from '../../cases.js'
import { readPls } from './read-pls.js'
import { formatOf, lexemesIn, place, printed } from './words.js'

const services = [...lexiconFormats.keys()]
const plsServices = services.filter(name => formatOf(name).extension === 'pls')

describe('the words of a lexicon', () => {
  const cases = readCases('test/fixtures/format/lexicon.md').flatMap(({ name, words = '', ...texts }) =>
    services.flatMap(service => {
      const expected = texts[service]
      return expected === undefined ? [] : [{ name, service, words, expected }]
    })
  )

  test.each(cases)('$service: $name', ({ service, words, expected }) => {
    const spoken = words.split('\n').map(line => ({ ...(JSON.parse(line) as SpokenWord), place }))
    const { value: files, diagnostics } = printed(service, spoken)
    if (expected.startsWith('nichts ')) {
      expect(files).toEqual([])
      expect(diagnostics.map(({ code, args }) => [code, args.at(-1)])).toEqual([
        ['lexicon/not-carried', expected.slice('nichts '.length)],
        ['lexicon/nothing-to-export', formatOf(service).title]
      ])
    } else expect(files.map(({ text }) => lexemesIn(text).trimEnd())).toEqual([expected])
  })

  test('every service has sounds of a dialect that is there', () => {
    expect(services.filter(name => !dialects.has(formatOf(name).dialect))).toEqual([])
  })

  test('PLS begins and ends as the standard wants it', () => {
    const [file] = printed('w3c', [{ term: 'Xi', alias: 'Schi' }], 'de-AT').value
    expect(file).toEqual({
      text: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de-AT">',
        '<lexeme><grapheme>Xi</grapheme><alias>Schi</alias></lexeme>',
        '</lexicon>',
        ''
      ].join('\n'),
      words: 1
    })
  })

  test('Azure gets its accents decomposed', () => {
    const [file] = printed('azure', [{ term: 'ich', ipa: 'ɪ\u00e7' }]).value
    expect(file?.text).toContain('<phoneme>ɪc\u0327</phoneme>')
  })
})

describe('what can not be carried', () => {
  test('is named word by word where a person wrote it, and counted where we did', () => {
    const words = [
      { term: 'Washington', place },
      { term: 'Thatcher', ipa: 'ˈθætʃɐ', respell: 'Sättscher', place },
      { term: 'Bristol' },
      { term: 'Bath', ipa: 'bɑːθ', respell: 'Bahs' },
      { term: 'Xi', alias: 'Schi' }
    ]
    expect(printed('polly', words).diagnostics).toEqual([
      {
        code: 'lexicon/not-carried',
        severity: 'warning',
        args: ['Washington', 'Amazon Polly', 'no-sound'],
        place
      },
      { code: 'lexicon/respelled', severity: 'info', args: ['Thatcher', 'Amazon Polly'], place },
      { code: 'lexicon/our-words', severity: 'info', args: [1, 1, 'Amazon Polly'] }
    ])
  })

  test.each(services)('no lexicon comes of no words, and %s is not given one', service => {
    const { value, diagnostics } = printed(service, [])
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([[], ['lexicon/nothing-to-export']])
  })

  const tooLong: readonly (readonly [string, SpokenWord])[] = [
    ['polly', { term: 'Lang', alias: 'a'.repeat(101) }],
    ['polly', { term: '&'.repeat(800), alias: 'Und' }],
    ['azure', { term: 'ä'.repeat(50_000), alias: 'A' }],
    ['ibm', { term: 'a'.repeat(50), alias: 'A' }],
    ['ibm', { term: 'Lang', alias: 'a'.repeat(500) }]
  ]
  test.each(tooLong)('%s refuses what is longer than it says', (service, word) => {
    const [first] = printed(service, [{ ...word, place }]).diagnostics
    expect([first?.code, first?.args.at(-1)]).toEqual(['lexicon/not-carried', 'too-long'])
  })

  const asLong: readonly (readonly [string, SpokenWord])[] = [
    ['polly', { term: 'Lang', alias: 'a'.repeat(100) }],
    ['ibm', { term: 'a'.repeat(49), alias: 'A' }],
    ['ibm', { term: 'Lang', alias: 'a'.repeat(499) }]
  ]
  test.each(asLong)('%s takes what is just as long', (service, word) => {
    expect(printed(service, [word])).toMatchObject({ value: [{ words: 1 }], diagnostics: [] })
  })
})

describe('limits', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ term: `Wört${i}`, alias: `Wort & ${i}` }))

  test('Polly gets five lexica of 4,000 characters, the first words first, and hears of the others', () => {
    const { value: files, diagnostics } = printed('polly', many)
    const held = files.flatMap(({ text }) => readPls(text).words)
    expect(files).toHaveLength(5)
    expect(Math.max(...files.map(({ text }) => text.length))).toBeLessThanOrEqual(4000)
    expect(Math.min(...files.map(({ text }) => text.length))).toBeGreaterThan(3900)
    expect(held.map(({ term }) => term)).toEqual(many.slice(0, held.length).map(({ term }) => term))
    expect(files.reduce((sum, { words }) => sum + words, 0)).toBe(held.length)
    expect(diagnostics).toEqual([
      { code: 'lexicon/full', severity: 'warning', args: [3000 - held.length, 'Amazon Polly', 5] }
    ])
  })

  test.each(['azure', 'azure-hd'])('%s gets as many files of 100 kilobytes as it takes', service => {
    const { value: files, diagnostics } = printed(service, many)
    const bytes = files.map(({ text }) => new TextEncoder().encode(text).length)
    expect(Math.max(...bytes)).toBeLessThanOrEqual(100_000)
    expect(files.length).toBe(Math.ceil(bytes.reduce((sum, it) => sum + it, 0) / 100_000))
    expect(files.flatMap(({ text }) => readPls(text).words).map(({ term }) => term)).toEqual(many.map(it => it.term))
    expect(diagnostics).toEqual([])
  })

  test('IBM gets 20,000 words and hears of the others', () => {
    const words = Array.from({ length: 20_001 }, (_, i) => ({ term: `W${i}`, alias: 'Wort' }))
    const { value: files, diagnostics } = printed('ibm', words)
    expect(files.map(it => it.words)).toEqual([20_000])
    expect(diagnostics.map(({ code, args }) => [code, args[0]])).toEqual([['lexicon/full', 1]])
  })
})

describe('any words', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  const acting = fc.constantFrom(
    '</alias>',
    ']]>',
    '<!--',
    '&amp;',
    '"',
    "'",
    '{{x}}',
    '<break time="1s"/>',
    '\u0000',
    '\ud800'
  )
  const hostile = fc.oneof(
    text,
    acting,
    fc.tuple(text, acting, text).map(parts => parts.join(''))
  )
  const words = fc.uniqueArray(fc.record({ term: hostile, alias: hostile }), { selector: it => it.term, maxLength: 60 })

  test.each(plsServices)('stay what they are in a lexicon for %s, or are reported', service => {
    fc.assert(
      fc.property(words, some => {
        const { value: files, diagnostics } = printed(service, some)
        const held = new Map(files.flatMap(file => readPls(file.text).words).map(({ term, value }) => [term, value]))
        const asXml = (value: string) => value.replace(/\r\n?/g, '\n')
        for (const { term, alias } of some) {
          const found = held.get(asXml(term))
          if (found !== undefined) expect(found).toBe(asXml(alias))
        }
        const missing = diagnostics.find(({ code }) => code === 'lexicon/our-words')?.args[1] ?? 0
        const plain = some.filter(({ term, alias }) => term === alias).length
        expect(files.reduce((sum, it) => sum + it.words, 0) + Number(missing)).toBeGreaterThanOrEqual(
          some.length - plain
        )
      }),
      { seed: 4, numRuns: 100 }
    )
  })

  test('stay what they are for IBM, as SSML, or are reported', () => {
    fc.assert(
      fc.property(words, some => {
        for (const { text: json } of printed('ibm', some).value) {
          const { words: held } = JSON.parse(json) as { words: { word: string; translation: string }[] }
          for (const { word, translation } of held) {
            const alias = some.find(({ term }) => term === word)?.alias ?? ''
            const [read] = readPls(`<x><alias>${translation}</alias></x>`).words
            expect(read?.value).toBe(alias.replace(/\r\n?/g, '\n'))
          }
        }
      }),
      { seed: 4, numRuns: 100 }
    )
  })

  test('stay what they are for Google, and so does their sound', () => {
    const said = words.map(some => some.map(({ term }) => ({ term, ipa: 'ˈdiːpsiːk' })))
    fc.assert(
      fc.property(said, some => {
        for (const { text: json } of printed('google', some).value) {
          const { customPronunciations } = JSON.parse(json) as {
            customPronunciations: { pronunciations: { phrase: string; pronunciation: string }[] }
          }
          const terms = new Set(some.map(({ term }) => term))
          for (const { phrase, pronunciation } of customPronunciations.pronunciations)
            expect([terms.has(phrase), pronunciation]).toEqual([true, 'ˈdiːpsiːk'])
        }
      }),
      { seed: 4, numRuns: 100 }
    )
  })
})
