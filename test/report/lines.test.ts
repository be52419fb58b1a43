import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/report/lines.js'
import { placeAt } from '../../src/report/place.js'

const text = fc.string({ unit: fc.constantFrom('a', 'ö', '\n', '🎉'), maxLength: 40 })
const seeded = { seed: 8, numRuns: 500 }

describe('places in a text', () => {
  test('are those that are found one by one', () => {
    fc.assert(
      fc.property(text, fc.nat(50), fc.nat(10), (it, offset, length) => {
        expect(linesOf('f', it).place(offset, length)).toEqual(placeAt('f', it, offset, length))
      }),
      seeded
    )
  })

  test('lead back to where they were taken', () => {
    fc.assert(
      fc.property(text, fc.nat(50), (it, offset) => {
        const { place, offsetOf } = linesOf('f', it)
        expect(offsetOf(place(offset))).toBe(Math.min(offset, it.length))
      }),
      seeded
    )
  })
})
