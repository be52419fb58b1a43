import { expect, test } from 'vitest'
import { patience } from './every.js'
import { anyReason, goodReason, tryHostileArticles, tryHostileLexicons } from './hostile.js'

test('300 articles of hostile words in any style of YAML keep the shape of the tree, or are refused at their place', {
  timeout: patience
}, async () => {
  const { built, reasons } = await tryHostileArticles('any', 300, 20260216)
  expect(reasons.filter(code => !anyReason.test(code))).toEqual([])
  expect(built).toBeGreaterThan(100)
})

test('300 articles of hostile words that YAML lets through are refused for their characters alone', {
  timeout: patience
}, async () => {
  const { built, reasons } = await tryHostileArticles('quoted', 300, 20260217)
  expect(reasons.filter(code => !goodReason.test(code))).toEqual([])
  expect(built).toBeGreaterThan(100)
})

test('300 lexica of hostile pronunciations change nothing but what is heard, or are refused', {
  timeout: patience
}, async () => {
  const { built, reasons } = await tryHostileLexicons(300, 20260218)
  expect(reasons.filter(code => !goodReason.test(code))).toEqual([])
  expect(built).toBeGreaterThan(100)
})
