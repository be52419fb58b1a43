import { expect, test } from 'vitest'
import { anyReason, goodReason, tryHostileArticles } from './hostile.js'

test('300 articles of hostile words in any style of YAML keep the shape of the tree, or are refused at their place', async () => {
  const { built, reasons } = await tryHostileArticles('any', 300, 20260216)
  expect(reasons.filter(code => !anyReason.test(code))).toEqual([])
  expect(built).toBeGreaterThan(100)
})

test('300 articles of hostile words that YAML lets through are refused for their characters alone', async () => {
  const { built, reasons } = await tryHostileArticles('quoted', 300, 20260217)
  expect(reasons.filter(code => !goodReason.test(code))).toEqual([])
  expect(built).toBeGreaterThan(100)
})
