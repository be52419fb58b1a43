import { expect, test } from 'vitest'
import { anyReason, goodReason, tryHostileArticles } from '../laws/hostile.js'

test('20,000 hostile articles keep the shape of the tree, or are refused at their place', async () => {
  const any = await tryHostileArticles('any', 10_000, 1)
  expect(any.reasons.filter(code => !anyReason.test(code))).toEqual([])
  const quoted = await tryHostileArticles('quoted', 10_000, 2)
  expect(quoted.reasons.filter(code => !goodReason.test(code))).toEqual([])
  expect(Math.min(any.built, quoted.built)).toBeGreaterThan(4_000)
})
