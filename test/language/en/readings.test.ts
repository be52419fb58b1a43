import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCases } from '../../cases.js'
import { read, speak } from './speak.js'

const folder = 'test/fixtures/language/en'
const others = new Set(['sentences.md', 'speakability.md', 'names.md'])
const classes = readdirSync(folder).filter(name => name.endsWith('.md') && !others.has(name))

describe.each(classes)('english readings: %s', file => {
  test.each(readCases(`${folder}/${file}`))('$name', ({ written = '', spoken = '' }) => {
    expect(written.split('\n').map(line => speak(line))).toEqual(spoken.split('\n'))
  })
})

describe('a rule file begins with an example that holds', () => {
  test.each([
    ['Dr. Smith, i.e. the boss of Acme Inc.', 'Doctor Smith, that is the boss of Acme Incorporated.'],
    ['AI, GPUs, NATO, OpenAI, CO₂', 'A I, G P Us, NATO, Open A I, C O two'],
    ['On Sept. 9, 2026', 'On September ninth, twenty twenty-six'],
    ['Pope Leo XIV, World War II, Chapter IV', 'Pope Leo the fourteenth, World War two, Chapter four'],
    [
      '900 GB/s, 45 °C, a 5-km run',
      'nine hundred gigabytes per second, forty-five degrees Celsius, a five kilometer run'
    ],
    ["in 1905, the 1990s, the '80s, 44 BC", 'in nineteen oh five, the nineteen nineties, the eighties, forty-four B C'],
    [
      'https://www.example.org/news, info@example.org, Node.js',
      'example dot org slash news, info at example dot org, Node dot J S'
    ],
    ['R&D, ±2, ≥ 90, C++', 'R and D, plus or minus two, at least ninety, C plus plus'],
    [
      'ended 3-1, the odds are 50:50, a 16:9 screen',
      'ended three one, the odds are fifty-fifty, a sixteen to nine screen'
    ]
  ])('%s', (written, spoken) => {
    expect(speak(written)).toBe(spoken)
  })
})

describe('settings', () => {
  test('a show may have pictures said by their names', () => {
    expect(speak('It works 🚀 ✅ 🦄 :-)', { emoji: 'named' })).toBe('It works rocket check mark emoji smiley')
  })
})

describe('each class is named after its file', () => {
  test.each([
    ['on March 3', 'date', 'March 3'],
    ['at 9 am', 'time', '9 am'],
    ['5 %', 'percent', '5 %'],
    ['$3.5 billion', 'money', '$3.5 billion'],
    ['80 GB/s', 'unit', '80 GB/s'],
    ['800M users', 'magnitude', '800M'],
    ['pages 4–7', 'range', '4–7'],
    ['won 3-1', 'score-ratio', '3-1'],
    ['the H100', 'model-name', '100'],
    ['in 1984', 'year', '1984'],
    ['0.5 seconds', 'decimal', '0.5'],
    ['12 people', 'cardinal', '12'],
    ['the EU', 'acronym', 'EU'],
    ['World War II', 'roman', 'II'],
    ['see Fig. 3', 'abbreviation', 'Fig.'],
    ['openai.com', 'electronic', 'openai.com']
  ])('%s', (line, name, written) => {
    expect(read(line).readings.map(it => [it.class, it.written])).toContainEqual([name, written])
  })
})

describe('what a person should look at', () => {
  const doubts = (line: string) =>
    read(line)
      .readings.filter(it => it.doubt)
      .map(it => [it.doubt, it.written, it.spoken])

  test.each([
    ['It starts on 03/04/2026.', 'reading/ambiguous-date', '03/04/2026', 'March fourth, twenty twenty-six'],
    ['It starts on 3/4.', 'reading/ambiguous-date', '3/4', 'March fourth'],
    ['The MEWA council met.', 'reading/unknown-acronym', 'MEWA', 'MEWA'],
    ['The qtr. figures are out.', 'reading/unknown-abbreviation', 'qtr.', 'Q T R'],
    ['The est, obs. and such', 'reading/unknown-abbreviation', 'obs', 'obs'],
    [
      'The key 0012 4711 12345678901 is lost.',
      'reading/unclear-number',
      '12345678901',
      'one two three four five six seven eight nine zero one'
    ],
    ['See 12-34-567 there.', 'reading/unclear-number', '12-34-567', 'one two, three four, five six seven']
  ])('%s', (line, code, written, spoken) => {
    expect(doubts(line)).toContainEqual([code, written, spoken])
  })

  test('news that is plain raises no doubt', () => {
    expect(
      doubts(
        'The U.S. Senate voted 52-48 on Dec. 3 to give NATO $3.5 billion, 10% more than in 2024, said Sen. J.D. Vance, R-Ohio. On 02/15/2026 and 04/04/2026 it meets again at 9 a.m. ET. Apple Inc., TSMC and AMD agreed, i.e. they signed.'
      )
    ).toEqual([])
  })
})
