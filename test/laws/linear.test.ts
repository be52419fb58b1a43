import { expect, test } from 'vitest'
import { openOf, patience } from './every.js'
import { growth, mostGrowth, tokens } from './linear.js'
import { sampleShow } from './shows.js'

const entries = Object.entries(tokens)

test.each(entries)('a line of nothing but %s takes linear time', { timeout: patience }, async (_, token) => {
  const it = await openOf(sampleShow)
  expect(growth(it, token, 80_000)).toBeLessThan(mostGrowth)
})
