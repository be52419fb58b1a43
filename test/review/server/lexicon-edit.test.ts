import { describe, expect, test } from 'vitest'
import { emptyLexicon, entriesIn, writeEntry } from '../../../src/review/server/lexicon-edit.js'

const file = 'content/lexicon.de.yaml'

describe('an entry of the lexicon', () => {
  test('goes where the alphabet has it, written as its neighbours are', () => {
    const source =
      '# unsere\nentries:\n  - { term: Anna, alias: Änna } # so sagt sie\n  - { term: Zora, alias: Sora }\n'
    expect(writeEntry(file, source, { term: 'Meta', lang: 'en-US', respell: 'Metta' })).toBe(
      '# unsere\nentries:\n  - { term: Anna, alias: Änna } # so sagt sie\n  - { term: Meta, lang: en-US, respell: Metta }\n  - { term: Zora, alias: Sora }\n'
    )
  })

  test('goes to the end of a list that has an order of its own', () => {
    const source = 'entries:\n  - term: Zora\n    alias: Sora\n  - term: Anna\n    alias: Änna\n'
    expect(writeEntry(file, source, { term: 'Meta', alias: 'Metta' })).toBe(
      `${source}  - term: Meta\n    alias: Metta\n`
    )
  })

  test('begins a lexicon that holds none', () => {
    const written = writeEntry(file, emptyLexicon, { term: 'C#', alias: 'C scharp' }) ?? ''
    expect(written).toMatch(/\nentries:\n {2}- \{ term: "C#", alias: C scharp \}\n$/)
    expect(entriesIn(file, written)).toEqual([{ term: 'C#', alias: 'C scharp' }])
  })

  test('is changed in its place: fields are changed, added and taken away, comments stay', () => {
    const source = 'entries:\n  - { term: All in, match: exact, respell: Ohl in } # Messe\n  - { term: B, alias: Be }\n'
    expect(writeEntry(file, source, { term: 'All in', match: 'exact', ipa: 'ˌɔːl ˈɪn', alias: 'Oll in' })).toBe(
      'entries:\n  - { term: All in, match: exact, ipa: ˌɔːl ˈɪn, alias: Oll in } # Messe\n  - { term: B, alias: Be }\n'
    )
  })

  test('is changed over several lines too', () => {
    const source =
      'entries:\n  - {\n      term: All in,\n      note: die Messe,\n    }\n  - term: B\n    alias: Be # so\n'
    const once = writeEntry(file, source, { term: 'All in', alias: 'Ohl in', note: 'die Messe' }) ?? ''
    expect(once).toBe(
      'entries:\n  - {\n      term: All in,\n      alias: Ohl in,\n      note: die Messe,\n    }\n  - term: B\n    alias: Be # so\n'
    )
    expect(writeEntry(file, once, { term: 'B', lang: 'en-US', alias: 'Bi' })).toBe(
      once.replace('term: B\n    alias: Be # so', 'term: B\n    lang: en-US\n    alias: Bi # so')
    )
  })

  test('with signs no file may hold is refused', () => {
    expect(writeEntry(file, emptyLexicon, { term: 'a', alias: '\u0000' })).toBeUndefined()
    expect(writeEntry(file, 'entries: [', { term: 'a', alias: 'b' })).toBeUndefined()
  })
})
