import { expect, test } from 'vitest'
import { isLetterOrDigit, isMark } from '../../src/script/letters.js'

const characters = Array.from({ length: 0x20000 }, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCodePoint(code))

test('letters and digits are those of Unicode', () => {
  const wrong = characters.filter(it => isLetterOrDigit(`.${it}.`, 1) !== /[\p{L}\p{N}]/u.test(it))
  expect(wrong).toEqual([])
})

test('marks are those of Unicode', () => {
  expect(characters.filter(it => isMark(`.${it}.`, 1) !== /\p{M}/u.test(it))).toEqual([])
})

test('half a pair is no letter', () => {
  expect([isLetterOrDigit('\udc00a', 0), isLetterOrDigit('a\ud800', 1), isLetterOrDigit('a', 1)]).toEqual([
    false,
    false,
    false
  ])
})
