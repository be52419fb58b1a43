import { expect, test } from 'vitest'
import { openOf } from '../laws/every.js'
import { growth, mostGrowth, rareTokens, tokens } from '../laws/linear.js'
import { sampleShow } from '../laws/shows.js'

const entries = Object.entries({ ...tokens, ...rareTokens })

test.each(entries)('a megabyte of nothing but %s takes linear time', { timeout: 600_000 }, async (_, token) => {
  const it = await openOf(sampleShow)
  expect(growth(it, token, 500_000)).toBeLessThan(mostGrowth)
})
