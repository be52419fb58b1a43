import { describe, expect, test } from 'vitest'
import { badValues, commonFlags, optionsAtFirstSight, readOptions, uiLanguage } from '../../src/command/options.js'

describe('the language we speak', () => {
  test.each([
    ['German', { LANG: 'de_DE.UTF-8' }, 'de'],
    ['Austrian', { LC_ALL: 'de_AT' }, 'de'],
    ['English', { LANG: 'en_US.UTF-8' }, 'en'],
    ['none', {}, 'en'],
    ['the plain C locale', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'en'],
    ['an empty variable before a German one', { LC_ALL: '', LANG: 'de' }, 'de'],
    ['a list of languages', { LANGUAGE: 'de:en' }, 'de'],
    ['a language that only begins alike', { LANG: 'den_CA' }, 'en']
  ])('%s', (_, environment: Record<string, string>, language) => {
    expect(uiLanguage(environment)).toBe(language)
  })
})

describe('options', () => {
  test('left out, mean this folder, output, human form and any number of warnings', () => {
    expect(readOptions({}, {})).toEqual({
      format: 'human',
      ui: 'en',
      root: '.',
      out: 'output',
      maxWarnings: Number.POSITIVE_INFINITY
    })
  })

  test('are taken as typed, and --json is stronger than --format', () => {
    const typed = { format: 'short', json: true, ui: 'de', root: 'show', out: 'aus', maxWarnings: '0' }
    expect(readOptions(typed, {})).toEqual({ format: 'json', ui: 'de', root: 'show', out: 'aus', maxWarnings: 0 })
  })

  test('a value an option does not take is told with those it takes', () => {
    const wrong = badValues(commonFlags, { format: 'xml', ui: 'fr', maxWarnings: '-1', root: 'anything' })
    expect(wrong.map(({ code, args }) => [code, ...args])).toEqual([
      ['usage/bad-value', '--format', 'xml', 'human, short, json, github'],
      ['usage/bad-value', '--ui', 'fr', 'de, en'],
      ['usage/bad-value', '--max-warnings', '-1', '0, 1, 2, …']
    ])
    expect(badValues(commonFlags, { format: 'json', maxWarnings: '12', json: true })).toEqual([])
  })

  test('at first sight, what is plain in a broken command line is heeded', () => {
    const { format, ui } = optionsAtFirstSight(['chek', '--ui=de', '--format', 'short', '--nonsense'], {})
    expect([format, ui]).toEqual(['short', 'de'])
    expect(optionsAtFirstSight(['--format', 'nonsense', '--ui'], { LANG: 'de' })).toMatchObject({
      format: 'human',
      ui: 'de'
    })
  })
})
