import { describe, expect, test } from 'vitest'
import { literalMark, markValue, splitMarks } from '../../src/script/marks.js'

describe('marks', () => {
  test('tell where each stretch of a text comes from', () => {
    expect(splitMarks(`${literalMark(3)}Das war ${markValue('Küstenfunk', 20)}`)).toEqual([
      { kind: 'literal', number: 3, words: 'Das war ' },
      { kind: 'value', number: 20, words: 'Küstenfunk' }
    ])
  })

  test('that are cut off, as in the name of a mistake, are passed over', () => {
    const mark = markValue('Titel', 5)
    for (let length = 1; length < 3; length++) expect(splitMarks(mark.slice(0, length))).toEqual([])
    expect(splitMarks(`a${mark.slice(0, 1)}b`)).toEqual([{ kind: 'unmarked', number: 0, words: 'a' }])
  })
})
