import { describe, expect, test } from 'vitest'
import { german } from '../../src/language/de/german.js'
import { listedWords } from '../../src/language/listed.js'
import type { NameLists } from '../../src/language/name-table.js'

const lists: NameLists = {
  names: ['Xi|Schi|ʃiː|zh\nPosten|\nDeep Mind|Diep Maind|ˈdiːp maɪnd|en-GB'.replace('\nDeep', '\n\nDeep')],
  words: ['AfD|Ah-Eff-Deh|aːʔɛfˈdeː||A f D\nSoftware|Soft-Wär|ˈzɔftvɛːɐ̯|~en-US\nFor|Fohr|foːɐ̯|en-US'],
  guest: { language: 'en-US', words: 'the for' },
  endings: [],
  isCompound: () => false
}

describe('the words of the lists', () => {
  test('come with all that is known of their sound, in order, phrases too', () => {
    expect(listedWords(lists)).toEqual([
      { term: 'Xi', respell: 'Schi', ipa: 'ʃiː' },
      { term: 'Deep Mind', respell: 'Diep Maind', ipa: 'ˈdiːp maɪnd' },
      { term: 'AfD', respell: 'Ah-Eff-Deh', ipa: 'aːʔɛfˈdeː', alias: 'A f D' },
      { term: 'Software', respell: 'Soft-Wär', ipa: 'ˈzɔftvɛːɐ̯' }
    ])
  })

  test('leave out what is foreign only beside other words, and what is no news', () => {
    const terms = listedWords(lists).map(({ term }) => term)
    expect(terms).not.toContain('For')
    expect(terms).not.toContain('Posten')
  })

  test('of German are thousands, each once', () => {
    const terms = german.lists === undefined ? [] : listedWords(german.lists).map(({ term }) => term)
    expect(terms.length).toBeGreaterThan(2500)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
