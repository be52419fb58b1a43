import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/report/nearest.js'

const commands = ['init', 'build', 'check', 'explain', 'schema']

describe('did you mean', () => {
  test.each([
    ['chek', 'check'],
    ['biuld', 'build'],
    ['explane', 'explain'],
    ['scheme', 'schema'],
    ['speak', ''],
    ['', ''],
    ['x', '']
  ])('"%s" means "%s"', (word, meant) => {
    expect(nearest(word, commands)).toBe(meant)
  })

  test('a word with one letter wrong always leads back to it', () => {
    const word = fc.constantFrom('template/unknown-path', 'sections', 'heading', 'show')
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', 'q', ''), (right, at, letter) => {
        const wrong = right.slice(0, at % right.length) + letter + right.slice((at % right.length) + 1)
        expect(nearest(wrong, ['template/unknown-path', 'sections', 'heading', 'show'])).toBe(right)
      }),
      { seed: 4 }
    )
  })
})
