import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german } from '../../src/language/de/german.js'
import { english } from '../../src/language/en/english.js'
import { readLines, withBars } from './cases.js'

const languages = [german, english]

describe.each(languages)('$code sentences', language => {
  test.each(readLines(`test/fixtures/language/${language.code}/sentences.md`, 'sentences'))(
    '$name $line',
    ({ line }) => {
      const text = line.replaceAll('¦ ', '')
      expect(withBars(text, language.sentenceStarts(text))).toBe(line)
    }
  )

  test('a text without words has no sentences to tell apart', () => {
    for (const text of ['', ' ', '.', '. . .', '„…“ – (!) ', '?! ?!']) expect(language.sentenceStarts(text)).toEqual([])
  })

  test('marks before the first word and after the last one begin nothing', () => {
    expect(language.sentenceStarts('… „(– Erstens. „')).toEqual([])
  })

  test('a sentence begins at its opening quotation mark, after all blanks', () => {
    expect(language.sentenceStarts('Neu.\n  „Alt.“')).toEqual([7])
  })

  test('offsets rise, are never 0, and stand after a blank and before none', () => {
    fc.assert(
      fc.property(newsLikeText, text => {
        let last = 0
        for (const start of language.sentenceStarts(text)) {
          expect(start).toBeGreaterThan(last)
          expect(text.slice(start - 1, start + 1)).toMatch(/^\s\S$/)
          last = start
        }
      }),
      { seed: 1, numRuns: 500 }
    )
  })

  test('what follows a sentence does not change the ones before it', () => {
    fc.assert(
      fc.property(newsLikeText, newsLikeText, (first, second) => {
        const apart = language.sentenceStarts(`${first} Danach. The end. `)
        const together = language.sentenceStarts(`${first} Danach. The end. ${second}`)
        expect(together.slice(0, apart.length)).toEqual(apart)
      }),
      { seed: 2, numRuns: 300 }
    )
  })

  // a search that looks back or ahead without bounds would not come to an end here
  test.each(['.', '. ', 'a', 'a. ', 'A. ', '1. ', '„', '.“ ', 'a (b!) A ', 'z. B. ', ' ', '…'])(
    'a megabyte of %j is read',
    unit => {
      const text = unit.repeat(1_000_000 / unit.length)
      expect(language.sentenceStarts(text).length).toBeLessThan(text.length)
    }
  )
})

const newsLikeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '!',
        '?',
        '…',
        '...',
        '„',
        '“',
        '"',
        '(',
        ')',
        ':',
        ',',
        ' ',
        ' ',
        '\u00a0',
        '\n',
        '–',
        '[1]'
      ),
      fc.constantFrom(
        'z. B.',
        'Dr.',
        'U.S.',
        'Mrd.',
        'usw.',
        '17.',
        '2026',
        'XIV.',
        'A.',
        'Das',
        'The',
        'neu',
        'KI',
        '\u2060'
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 })
    ),
    { maxLength: 30 }
  )
  .map(parts => parts.join(''))
