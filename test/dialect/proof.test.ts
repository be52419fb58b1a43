import { test } from 'vitest'
import { proveFewestParts, provePrints } from './proof.js'

test('every dialect prints generated episodes so that nothing is found in them, and parts joined give the whole', () => {
  provePrints(30, 20_000, 1)
})

test('every dialect splits into as few parts as there can be, at the best places, to the last unit', () => {
  proveFewestParts(60, 17)
})
