import { expect, test } from 'vitest'
import { remembering } from '../../src/language/remember.js'

test('a word is worked out once', () => {
  const asked: string[] = []
  const upper = remembering(word => {
    asked.push(word)
    return word.toUpperCase()
  })
  expect([upper('ein'), upper('wort'), upper('ein')]).toEqual(['EIN', 'WORT', 'EIN'])
  expect(asked).toEqual(['ein', 'wort'])
})

test('words are forgotten when they are too many', () => {
  let asked = 0
  const lengthOf = remembering(word => {
    asked++
    return { length: word.length }
  })
  for (let i = 0; i < 10_000; i++) lengthOf(`w${i}`)
  expect(lengthOf('w0')).toEqual({ length: 2 })
  expect(asked).toBe(10_001)
})
