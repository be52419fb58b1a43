import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRules } from '../../../src/language/de/number-rules.js'
import { usualSettings } from '../../../src/language/rule.js'
import { scan, startTable } from '../../../src/language/scan.js'
import { doubtsOf, sayLine, spokenCases } from './reader.js'

const classes = [
  ...['cardinal', 'decimal', 'ordinal', 'list-item', 'year', 'date', 'time', 'percent', 'fraction', 'range', 'score'],
  ...['magnitude', 'money', 'unit', 'math', 'compound', 'version', 'phone', 'identifier', 'citation']
]

describe.each(classes)('German: %s', name => {
  test.each(spokenCases(name))('$name – $written', ({ written, spoken }) => {
    expect(sayLine(written)).toBe(spoken)
  })
})

describe('What is doubtful about a number', () => {
  test('a date that can be two days is read the European way and reported', () => {
    expect(doubtsOf('Am 03/04/2026 war das.')).toEqual([
      '03/04/2026 → dritten April zweitausendsechsundzwanzig (ambiguous-date)'
    ])
  })

  test('a date that can be one day only is not reported', () => {
    for (const line of ['Am 15/02/2026.', 'Am 02/15/2026.', 'Am 03/03/2026.', 'Am 03.04.2026.'])
      expect(doubtsOf(line)).toEqual([])
  })

  test('digits joined in a way that no class knows are reported', () => {
    expect(doubtsOf('Az 4711-08-15-2.')).toEqual([
      '4711-08-15-2 → viertausendsiebenhundertelf, null acht, fünfzehn, zwei (unclear-number)'
    ])
    expect(doubtsOf('Das sind 1,2,3.')).toEqual(['1,2,3 → eins, zwei, drei (unclear-number)'])
  })

  test('a number too long to be counted is reported', () => {
    expect(doubtsOf('Die 12345678901234567.')).toEqual([
      '12345678901234567 → eins zwei drei vier fünf sechs sieben acht neun null eins zwei drei vier fünf sechs sieben (unclear-number)'
    ])
  })

  test('nothing else is', () => {
    const all = classes.flatMap(name => spokenCases(name))
    expect(all.flatMap(({ written }) => doubtsOf(written))).toEqual([])
  })
})

describe('Numbers of any shape', () => {
  const table = startTable(numberRules)
  const find = (text: string) => scan({ text, settings: usualSettings, endsSentence: () => false }, table, [])
  const piece = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }).map(String),
    fc.constantFrom(...' .,:;-–−/%€$+×x±~½²°^#()[]\'"'),
    fc.constantFrom(
      ' Mio. ',
      ' kWh',
      'GB/s',
      ' Uhr',
      'er',
      'B',
      ' März ',
      ' Euro',
      '-jährig',
      ' bis ',
      'der ',
      'am ',
      ' Tag',
      ' und '
    )
  )
  const line = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join(''))

  test('leave no digit unread', () => {
    fc.assert(
      fc.property(line, text => {
        const ends = find(text)
        let left = ''
        let done = 0
        for (const { start, end } of ends) {
          left += text.slice(done, start)
          done = end
        }
        expect(left + text.slice(done)).not.toMatch(/[0-9]/)
        expect(ends.map(it => it.reading.spoken).join(' ')).not.toMatch(/[0-9%€$§&/°#@_*+=²½]/)
      }),
      { seed: 7, numRuns: 3000 }
    )
  })

  test('hold nothing more for these rules when they have been said', () => {
    fc.assert(
      fc.property(line, text => {
        expect(find(sayLine(text))).toEqual([])
      }),
      { seed: 11, numRuns: 1000 }
    )
  })
})
