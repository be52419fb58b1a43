import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german } from '../../src/language/de/german.js'
import type { NameLists } from '../../src/language/name-table.js'
import { nameFinder } from '../../src/language/names.js'
import { type Finding, runOf } from '../../src/language/scan.js'
import { readCases } from '../cases.js'
import { withFindings } from './findings.js'

const lists: NameLists = {
  names: ['Acme|Äckmi|ˈɛkmi|en-US\nBose|Bohs|boːs|en-US\n\nNew Acme|Nju Äckmi||en-US'],
  words: [
    'Cloud|Klaud|klaʊt|en-US\nhost|hohst|hoːst|\nSoftware|Soft-Wär|ˈsɔftvɛːɐ̯|~en-US\nxAI|Ex Ej-Ei||en-US|x A I\nPosten|\nposten|pohsten||'
  ],
  guest: { language: 'en-US', words: 'of the' },
  endings: [
    { written: 's', ipa: 's', afterHiss: { ipa: 'ɪs', respell: 'is' }, fits: () => true },
    { written: 'ed', ipa: 'ət', isNative: true, fits: (_, isName) => !isName }
  ],
  isCompound: (term, rest) => term === 'Cloud' && rest === 'markt'
}
const finder = nameFinder(lists)
const find = (text: string, at: number) => finder(text, at, runOf(text, at))
const readingAt = (text: string, at = 0): Finding['reading'] | undefined => find(text, at)?.reading

describe('names and foreign words', () => {
  test.each(readCases('test/fixtures/language/de/names.md'))('$name', ({ written = '', found = '' }) => {
    expect(written.split('\n').map(line => withFindings(line))).toEqual(found.split('\n'))
  })
})

describe('a list', () => {
  test('tells sound and language of a word, and what is said instead', () => {
    expect(readingAt('Acme')).toEqual({
      class: 'name',
      spoken: 'Acme',
      language: 'en-US',
      ipa: 'ˈɛkmi',
      respell: 'Äckmi'
    })
    expect(readingAt('xAI')).toEqual({ class: 'foreign', spoken: 'x A I', language: 'en-US', respell: 'Ex Ej-Ei' })
  })

  test('holds words that are at home here, which have a sound but no language', () => {
    const { reading, borrowedFrom } = find('Software', 0) ?? {}
    expect(reading).toEqual({ class: 'foreign', spoken: 'Software', ipa: 'ˈsɔftvɛːɐ̯', respell: 'Soft-Wär' })
    expect(borrowedFrom).toBe('en-US')
  })

  test('holds words of this language that look like others', () => {
    expect(readingAt('Posten')).toBeUndefined()
    expect(readingAt('posten')?.respell).toBe('pohsten')
  })

  test('says nothing about words it lacks, and about words that only begin like its own', () => {
    for (const word of ['Acm', 'Acmeland', 'Cloudy', 'cloudmarkt', '', '.']) expect(readingAt(word)).toBeUndefined()
  })
})

describe('an ending', () => {
  test('is heard in sound and respelling, after a hissing sound with a vowel', () => {
    expect(readingAt('Clouds')).toMatchObject({ spoken: 'Clouds', ipa: 'klaʊts', respell: 'Klauds' })
    expect(readingAt('Boses')).toMatchObject({ spoken: 'Boses', ipa: 'boːsɪs', respell: 'Bohsis' })
  })

  test('with an apostrophe is one too', () => {
    expect(find("Acme's Haus", 0)).toMatchObject({ end: 6, reading: { spoken: "Acme's", respell: 'Äckmis' } })
    expect(find("Acme'sche", 0)).toMatchObject({ end: 4 })
  })

  test('comes after the last of several words', () => {
    expect(find('New Acmes Haus', 0)).toMatchObject({ end: 9, reading: { spoken: 'New Acmes', respell: 'Nju Äckmis' } })
    expect(find('New Acmeland', 0)?.end).toBeUndefined()
  })

  test('of this language makes a word of this language, softens what is hard at its end', () => {
    expect(readingAt('Clouded')).toEqual({ class: 'foreign', spoken: 'Clouded', ipa: 'klaʊdət', respell: 'Klauded' })
  })

  test('goes with what is said instead', () => {
    expect(readingAt('xAIs')?.spoken).toBe('x A Is')
  })
})

describe('the finder', () => {
  test('takes the first part of a compound, and of several parts the longest term', () => {
    expect(find('Cloudmarkt', 0)).toMatchObject({ start: 0, end: 5, reading: { spoken: 'Cloud' } })
  })

  test('finds a word again after thousands of others', () => {
    for (let i = 0; i < 50_000; i++) find(`Wort${i}`, 0)
    expect(readingAt('Cloud')?.respell).toBe('Klaud')
  })

  test('tells that a usual word of the other language needs company, but not letters in capitals', () => {
    expect(find('The', 0)).toMatchObject({ needsCompany: true })
    expect(find('OF', 0)).toBeUndefined()
  })

  test('reads any line, and finds words where they stand', () => {
    const pieces = fc.constantFrom(
      'Cloud',
      'Startup',
      'Deep',
      'Learning',
      'the',
      ' ',
      '-',
      '„',
      '“',
      's',
      "'s",
      'anbieter',
      '1',
      'ß'
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
        const line = parts.join('')
        for (let at = 0; at < line.length; at++) {
          const found = german.names(line, at, runOf(line, at))
          if (found === undefined) continue
          expect([found.start, found.end > at, found.end <= line.length]).toEqual([at, true, true])
        }
      }),
      { seed: 5, numRuns: 300 }
    )
  })

  test.each(['Startup', 'a', 'Deep ', 'Deep-', '„', 'the ', 'Cloud', 'Open Source '])(
    'a megabyte of %j is read',
    unit => {
      const line = unit.repeat(1_000_000 / unit.length)
      expect(withFindings(line).length).toBeGreaterThanOrEqual(line.length)
    }
  )
})
