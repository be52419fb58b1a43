import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german } from '../../src/language/de/german.js'
import { english } from '../../src/language/en/english.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { normalizeLine, speakLine } from '../../src/language/normalize.js'
import type { Reader } from '../../src/language/utterance.js'
import { readCases } from '../cases.js'
import { scoredCases } from './score.js'

const readers: readonly Reader[] = [german, english].map(language => ({ language, lexicon: prepareLexicon([]).value }))

/** Every written line of the fixtures of a language. */
function writtenLines(code: string): readonly string[] {
  const folder = `test/fixtures/language/${code}`
  const files = readdirSync(folder).filter(name => name.endsWith('.md'))
  const own = files.flatMap(name => readCases(`${folder}/${name}`).flatMap(it => (it.written ?? '').split('\n')))
  const shared = scoredCases(readFileSync(`test/fixtures/language/cases/${code}.tsv`, 'utf8'))
  return [...shared.map(it => it.written), ...own].filter(line => line !== '')
}

/** What no voice may be given. */
const unread = /[0-9%€$§&/°]/

describe.each(readers)('every line in $language.code', reader => {
  const { code } = reader.language
  const lines = writtenLines(code)

  test('of the fixtures leaves no digit and no sign unread', () => {
    const left = lines.map(line => speakLine(line, reader)).filter(spoken => unread.test(spoken))
    expect(left).toEqual([])
  })

  test('of the fixtures, once spoken, is spoken the same again', () => {
    const changed = lines
      .map(line => speakLine(line, reader))
      .map(spoken => [spoken, speakLine(spoken, reader)])
      .filter(([once, twice]) => once !== twice)
    expect(changed).toEqual([])
  })

  /** Pieces that numbers, units and signs are made of, in any order. */
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2_000_000 }).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '.',
        ',',
        ':',
        '-',
        '–',
        '/',
        '%',
        '€',
        '$',
        '§',
        '&',
        '°',
        '+',
        '±',
        '×',
        '(',
        ')',
        '½',
        '²'
      )
    },
    { weight: 2, arbitrary: fc.constantFrom(' ', ' ', ' ', '\u00a0', '\u202f') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'km',
        'kWh',
        'GB/s',
        'Uhr',
        'Mio',
        'Mrd.',
        'am',
        'der',
        'a',
        'the',
        'Mai',
        'v',
        'GPT',
        'H',
        'B',
        'er',
        'th',
        'Prozent',
        'Euro',
        'C',
        'Abs.',
        'z. B.',
        'www.',
        '@',
        '#'
      )
    }
  )

  test('made of pieces leaves no digit and no sign unread', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const spoken = speakLine(pieces.join(''), reader)
        expect([pieces.join(''), spoken]).toEqual([expect.anything(), expect.not.stringMatching(unread)])
      }),
      { seed: 20260216, numRuns: 3000 }
    )
  })

  test('of any characters is read without a throw, and each of its characters is in a reading or between two', () => {
    const line = fc.string({ unit: 'binary', maxLength: 60 }).map(it => it.replace(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(line, written => {
        const { readings, sentences } = normalizeLine(written, reader)
        let end = 0
        for (const it of readings) {
          expect(it.start).toBeGreaterThanOrEqual(end)
          expect(it.end).toBeGreaterThan(it.start)
          expect(it.written).toBe(written.slice(it.start, it.end))
          end = it.end
        }
        expect(end).toBeLessThanOrEqual(written.length)
        expect(sentences.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
      }),
      { seed: 20260217, numRuns: 5000 }
    )
  })

  test.each([
    ['digits', '7'],
    ['zeros', '0'],
    ['dots', '.'],
    ['hyphens', '-'],
    ['dashes', '–'],
    ['slashes', '/'],
    ['small letters', 'a'],
    ['capital letters', 'K'],
    ['blanks', ' '],
    ['no-break blanks', '\u00a0'],
    ['quotation marks', '„'],
    ['straight quotation marks', '"'],
    ['apostrophes', "'"],
    ['brackets', '('],
    ['colons', ':'],
    ['commas', ','],
    ['stars', '*'],
    ['at signs', '@'],
    ['euro signs', '€'],
    ['accents', '\u0301\u0316'],
    ['soft hyphens', '\u00ad'],
    ['emoji', '🚀'],
    ['short numbers', '1 '],
    ['decimals', '1,5'],
    ['ordinals', '1. '],
    ['dates', '1.1.'],
    ['abbreviations', 'z. B. '],
    ['initials', 'A. '],
    ['acronyms', 'KI '],
    ['hyphened acronyms', 'KI-'],
    ['numerals', 'XIV '],
    ['addresses', 'www.a.de/'],
    ['amounts', '5 Mrd. € '],
    ['models', 'GPT-4o '],
    ['gender forms', 'Nutzer:innen '],
    ['English words', 'Deep Learning ']
  ])('that is long and made of %s is read to its end', (_, part) => {
    const line = part.repeat(Math.ceil(250_000 / part.length))
    expect(speakLine(line, reader)).toEqual(expect.any(String))
  })
})
