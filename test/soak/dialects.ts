import { test } from 'vitest'
import { proveFewestParts, provePrints } from '../dialect/proof.js'

test('2,000 episodes of up to 200,000 characters are printed so that no dialect finds anything in them', () => {
  provePrints(2_000, 200_000, 2)
})

test('2,000 small scripts are split into as few parts as there can be, in every unit of every dialect', () => {
  proveFewestParts(2_000, 3)
})
