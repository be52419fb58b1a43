import { describe, expect, test } from 'vitest'
import { german } from '../../src/language/de/german.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { normalizeLine, speakLine } from '../../src/language/normalize.js'
import type { Reader } from '../../src/language/utterance.js'

const place = { file: '', line: 1, column: 1, length: 0 }
const lexicon = prepareLexicon([
  { term: 'Zürix', match: 'word', alias: 'Zürich Neun', place },
  { term: 'Werftix', match: 'word', lang: 'en', respell: 'Wörftix', place }
]).value
const reader: Reader = { language: german, lexicon }

describe('a line that is read', () => {
  test('holds what was read with its place in the line', () => {
    const written = 'Rund 3,5 % der KI‑Firmen. Zürix wächst.'
    const { spoken, sentences, readings } = normalizeLine(written, reader)
    expect(spoken).toBe('Rund drei Komma fünf Prozent der K I-Firmen. Zürich Neun wächst.')
    expect(sentences).toEqual(['Rund 3,5 % der KI‑Firmen.', 'Zürix wächst.'])
    expect(readings.map(it => [it.written, it.spoken])).toEqual([
      ['3,5 %', 'drei Komma fünf Prozent'],
      ['KI', 'K I'],
      ['Zürix', 'Zürich Neun']
    ])
    for (const { start, end, written: words } of readings) expect(written.slice(start, end)).toBe(words)
  })

  test('is the same with its letters in parts, at the offsets of those parts', () => {
    const written = 'Für Zürix.'.normalize('NFD')
    const { spoken, readings } = normalizeLine(written, reader)
    expect(spoken).toBe('Für Zürich Neun.')
    expect(readings).toEqual([
      { start: 5, end: 11, class: 'lexicon', written: 'Zürix'.normalize('NFD'), spoken: 'Zürich Neun' }
    ])
  })

  test('names the language of its foreign words', () => {
    expect(normalizeLine('Das Werftix fährt.', reader).spans).toEqual([{ start: 4, end: 11, lang: 'en' }])
  })

  test('says where it is in doubt', () => {
    expect(normalizeLine('Am 03/04/2026.', reader).readings).toMatchObject([{ doubt: 'reading/ambiguous-date' }])
  })

  test.each([
    ['  Die  Fähre\u00a0 fährt .', 'Die Fähre fährt.'],
    ['Fäh\u00adre , ja\u200b!', 'Fähre, ja!'],
    ['Es fährt 🚀 !', 'Es fährt!'],
    ['Kurz\rlang', 'Kurz lang'],
    ['', ''],
    [' \u200b ', '']
  ])('%j is spoken %j', (written, spoken) => {
    expect(speakLine(written, reader)).toBe(spoken)
    expect(normalizeLine(written, reader).spoken).toBe(spoken)
  })

  test('without words has no sentence', () => {
    expect(normalizeLine('  ', reader).sentences).toEqual([])
  })
})
