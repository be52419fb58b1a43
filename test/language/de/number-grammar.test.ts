import { describe, expect, test } from 'vitest'
import { caseBefore, inflection, oneAt, ordinalEnding } from '../../../src/language/de/grammar.js'
import { genderOf, numberOf } from '../../../src/language/de/nouns.js'

/** The offsets of what stands in brackets, in the text without them. */
function bracketed(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { text: marked.replace(/[[\]]/g, ''), start, end }
}

describe('The ending of a German ordinal', () => {
  test.each([
    ['Der [3.] Platz', 'e'],
    ['Die [3.] Liga', 'e'],
    ['Das [3.] Haus', 'e'],
    ['in der [3.] Liga', 'en'],
    ['ein Rad der [3.] Generation', 'en'],
    ['am [3.] Tag', 'en'],
    ['des [3.] Quartals', 'en'],
    ['den [3.] Platz', 'en'],
    ['ins [3.] Jahr', 'e'],
    ['ein [2.] Versuch', 'er'],
    ['ein [4.] Modell', 'es'],
    ['eine [2.] Chance', 'e'],
    ['mit einem [2.] Versuch', 'en'],
    ['sein [2.] Buch', 'es'],
    ['ihre [2.] Frage', 'e'],
    ['ihren [2.] Tag', 'en'],
    ['dieser [2.] Versuch', 'e'],
    ['dieser [2.] Chance', 'en'],
    ['[3.] März', 'er'],
    ['ab [3.] März', 'en'],
    ['in [2.] Lesung', 'er'],
    ['auf [2.] Platz', 'em'],
    ['am 3. und [4.] März', 'en'],
    ['der 3. und [4.] März', 'e'],
    ['der [3.] und 4. Liga', 'en'],
    ['am Freitag, [3.] März', 'en'],
    ['Freitag, [3.] März', 'er'],
    ['ein [3.] großes Ding', 'es'],
    ['sie wurde [3.] im Lauf', 'e'],
    ['er wurde [3.] im Lauf', 'er']
  ] as const)('%s is "-%s"', (marked, ending) => {
    const { text, start, end } = bracketed(marked)
    expect(ordinalEnding(text, start, end)).toBe(ending)
  })
})

describe('What a number must agree with', () => {
  test.each([
    ['nach [1] Woche', 'dative', 'f'],
    ['für [1] Tag', 'accusative', 'm'],
    ['wegen [1] Fehlers', 'genitive', 'm'],
    ['das dauert [1] Tag', 'accusative', 'm'],
    ['das ist [1] Tag', 'nominative', 'm'],
    ['Nur [1] Tag', 'nominative', 'm'],
    ['mit nur [1] Kind', 'dative', 'n'],
    ['bis zu [1] Monat', 'dative', 'm'],
    ['mit 3 Hunden und [1] Katze', 'dative', 'f'],
    ['es gab [1] ganz', 'accusative', undefined],
    ['sie sah [1] großes Dings', 'accusative', 'n']
  ] as const)('%s: %s, %s', (marked, kase, gender) => {
    const { text, start, end } = bracketed(marked)
    expect(inflection(text, start, end)).toMatchObject({ case: kase, gender })
  })

  test('an article tells what kind of ending follows', () => {
    const of = (marked: string) => {
      const { text, start, end } = bracketed(marked)
      return inflection(text, start, end).determiner
    }
    expect([of('der [1] Tag'), of('am [1] Tag'), of('ein [1] Tag'), of('seit [1] Tag')]).toEqual([
      'definite',
      'definite',
      'indefinite',
      'none'
    ])
  })

  test('a plural noun is known as one', () => {
    const { text, start, end } = bracketed('die [3] Modelle')
    expect(inflection(text, start, end).number).toBe('plural')
  })

  test('a measure after "auf" and "über" stands in the accusative, other things after "auf" do not', () => {
    expect(oneAt('es steigt auf 1', 14, 'm')).toBe('einen')
    expect(oneAt('es liegt über 1', 14, 'm')).toBe('einen')
    expect(caseBefore('es läuft auf 1', 13)).toBe('dative')
  })

  test('looking back over a long line of one character takes no more than a few words', () => {
    for (const character of ['a', ' ', '1', '-', '(']) {
      const text = character.repeat(100_000)
      expect(caseBefore(text, text.length)).toMatch(/^(?:nominative|accusative)$/)
    }
  })
})

describe('German nouns', () => {
  test.each([
    ['Tag', 'm'],
    ['Tage', 'm'],
    ['Stunde', 'f'],
    ['Stunden', 'f'],
    ['Jahr', 'n'],
    ['Rechenzentrum', 'n'],
    ['Häuser', 'n'],
    ['Quartals', 'n'],
    ['Bundestagswahl', 'f'],
    ['GPU', 'f'],
    ['KI-Modell', 'n'],
    ['Regelung', 'f'],
    ['Freiheit', 'f'],
    ['Kätzchen', 'n'],
    ['Optimismus', 'm'],
    ['Lehrling', 'm'],
    ['Preise', 'm'],
    ['Xyz', undefined]
  ] as const)('%s is %s', (noun, gender) => {
    expect(genderOf(noun)).toBe(gender)
  })

  test('their number is known where the table knows them', () => {
    expect(['Modell', 'Modelle', 'Stunden', 'Tokens', 'Quartals', 'Xyz'].map(numberOf)).toEqual([
      'singular',
      'plural',
      'plural',
      'plural',
      undefined,
      undefined
    ])
  })
})
