import { describe, expect, test } from 'vitest'
import { unreadWords } from '../../src/language/unread.js'
import type { Node } from '../../src/script/tree.js'
import { emphasis, lang, paragraph, reading, script, sentence } from '../builders.js'

const wordsOf = (...children: readonly (Node | string)[]) =>
  unreadWords(script(paragraph(sentence(...children)))).map(({ word }) => word)

describe('words nobody has read', () => {
  test('are all words of three letters and more, with their sentence and their place in it', () => {
    const [first, second] = unreadWords(script(paragraph(sentence('Der Ito’s Plan. '))))
    expect(first).toMatchObject({ word: 'Der', sentence: 'Der Ito’s Plan.', isFirst: true, shift: 0 })
    expect(second).toMatchObject({ word: 'Ito’s', isFirst: false, shift: 4 })
  })

  test('are not those with a sound or a language of their own', () => {
    expect(wordsOf('Das ', reading('Startup', 'Startup'), ' und ', lang('en', 'Deep Learning'), '.')).toEqual([
      'Das',
      'und'
    ])
  })

  test('are not the rest of a word whose first part has one', () => {
    expect(wordsOf('Die ', reading('Startup', 'Startup'), 'szene lebt')).toEqual(['Die', 'lebt'])
    expect(wordsOf('Die ', reading('Startup', 'Startup'), '-Szene lebt')).toEqual(['Die', 'Szene', 'lebt'])
  })

  test('are no letters, which a rule reads', () => {
    expect(wordsOf('Das BMWK tagt')).toEqual(['Das', 'tagt'])
  })

  test('are looked for in emphasis too', () => {
    expect(wordsOf('Das ', emphasis('strong', 'Wort'))).toEqual(['Das', 'Wort'])
  })
})
