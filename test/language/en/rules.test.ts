import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishRules } from '../../../src/language/en/rules.js'
import { read, speak } from './speak.js'

/** What no voice may be given. */
const unread = /[\d%€$§&/°#@_*+=]/

const piece = fc.constantFrom(
  ...'0 1 2 12 100 1984 2026 5090 3.5 1,234 .5 007 ½ ² ₂ ⁻⁹ $ € £ % ‰ ° § & / # @ _ * + = - – — −'.split(' '),
  ...'( ) [ ] . , : ; ! ? " \' ’ “ ” ~ < > ≥ ± × → | ^ a.m. p.m. Jan. March May Q3 No. Dr. St. U.S. e.g.'.split(' '),
  ...'AI GPUs NATO OpenAI IV XIV X I km GB/s °C MW k M B bn million percent th st s v x the in Pope War GPT- openai.com'.split(
    ' '
  ),
  ' ',
  ' ',
  ' ',
  '🚀'
)
const line = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''))

describe('english rules', () => {
  test('whatever stands there, no digit and no sign is left for a voice to guess at', () => {
    fc.assert(
      fc.property(line, text => {
        expect(speak(text)).not.toMatch(unread)
      }),
      { seed: 3, numRuns: 3000 }
    )
  })

  test('any characters at all are read without an exception, from left to right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        let end = 0
        for (const reading of read(text).readings) {
          expect(reading.start).toBeGreaterThanOrEqual(end)
          expect(reading.end).toBeGreaterThan(reading.start)
          end = reading.end
        }
      }),
      { seed: 4, numRuns: 2000 }
    )
  })

  test('an amount is read alike on its own and in a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), number => {
        const written = number.toLocaleString('en-US')
        expect(speak(`It has ${written} seats.`)).toBe(
          `It has ${speak(written.includes(',') ? written : `${written} seats`).replace(/ seats$/, '')} seats.`
        )
      }),
      { seed: 5, numRuns: 300 }
    )
  })

  test('each rule knows the characters its tokens begin with', () => {
    for (const rule of englishRules) expect(rule.starts.length, rule.class).toBeGreaterThan(0)
  })

  // a rule that looks back or ahead without bounds would not come to an end here
  test.each([
    ...'1 . - / a A " ( [ 1, 1. 1- 1/ 1: $1 A. a. a@ a_ a- – # ½ ² x² X http:// a.b 1x 10^ (i) CO₂ 1.1 aB'.split(' '),
    ' ',
    'A. ',
    '1 ',
    '1 000 ',
    'IV ',
    'May 1 ',
    'St. ',
    '1–2 '
  ])('a long line of %j is read', unit => {
    expect(speak(unit.repeat(30_000 / unit.length)).length).toBeGreaterThanOrEqual(0)
  })
})

describe('sentences', () => {
  test.each([
    ['We meet at 9 a.m. on Monday. It rains.', ['We meet at 9 a.m. on Monday.', 'It rains.']],
    ['We meet at 9 a.m. The room is full.', ['We meet at 9 a.m.', 'The room is full.']],
    ['He lives on Main St. The café is shut.', ['He lives on Main St.', 'The café is shut.']],
    ['He saw St. Louis. It shone.', ['He saw St. Louis.', 'It shone.']],
    ['It is 5 ft. 8 in. tall. It stands.', ['It is 5 ft. 8 in. tall.', 'It stands.']],
    ['They left the U.S. They came back.', ['They left the U.S.', 'They came back.']],
    ['See No. 5. It is red.', ['See No. 5.', 'It is red.']]
  ])('%s', (text, sentences) => {
    expect(read(text).sentences).toEqual(sentences)
  })

  test('a stop that ends the sentence is heard as one', () => {
    expect(speak('It starts at 9 a.m. The room is full.')).toBe('It starts at nine A M. The room is full.')
    expect(speak('He works for Acme Inc. The firm grows.')).toBe('He works for Acme Incorporated. The firm grows.')
  })
})
