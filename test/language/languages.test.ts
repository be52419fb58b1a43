import { describe, expect, test } from 'vitest'
import { abbreviations as germanAbbreviations } from '../../src/language/de/abbreviations.js'
import { abbreviations as englishAbbreviations } from '../../src/language/en/abbreviations.js'
import { findLanguage, languageOf } from '../../src/language/index.js'
import { sentence } from '../../src/report/diagnostic.js'

const place = { file: 'content/show.yaml', line: 3, column: 11, length: 5 }

describe('languages', () => {
  test('a country, a script or capital letters make no difference', () => {
    expect(['de', 'de-DE', 'DE-at', 'de-Latn-CH'].map(tag => languageOf(tag)?.code)).toEqual(['de', 'de', 'de', 'de'])
    expect(['en', 'en-GB'].map(tag => languageOf(tag)?.code)).toEqual(['en', 'en'])
  })

  test('a language that only begins alike is another one', () => {
    for (const tag of ['', 'den', 'd', 'fr-FR', 'constructor', '__proto__', 'x-de'])
      expect(languageOf(tag)).toBeUndefined()
  })

  test('a language we do not speak is reported where it was written', () => {
    const { value, diagnostics } = findLanguage('fr-FR', place)
    expect(value).toBeUndefined()
    expect(diagnostics).toEqual([{ code: 'language/unsupported', severity: 'error', args: ['fr-FR', 'de, en'], place }])
    expect(diagnostics.map(diagnostic => sentence(diagnostic, 'en').hint)).toEqual([
      'These are possible today: de, en. A country may follow, for example "en-GB".'
    ])
  })

  test('a language we speak is found without a word', () => {
    expect(findLanguage('de-DE', undefined)).toEqual({ value: languageOf('de'), diagnostics: [] })
  })
})

describe.each([
  ['German', germanAbbreviations],
  ['English', englishAbbreviations]
])('%s abbreviations', (_, table) => {
  test('are written without blanks and without the last dot', () => {
    for (const key of table.keys()) expect(key).toMatch(/^-?\p{L}[\p{L}\p{M}.-]*(?<!\.)$/u)
  })
})
