import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { append, appendSlice, type Draft, slice } from '../../src/article/mapped.js'
import { sourceOffset } from '../../src/report/written.js'

function draft(): Draft {
  return { value: '', map: [] }
}

/** Pieces of a source that are put together with gaps between them. */
const pieces = fc.array(
  fc.tuple(fc.nat(3), fc.string({ unit: fc.constantFrom(...'abc'), minLength: 0, maxLength: 5 })),
  {
    minLength: 1,
    maxLength: 12
  }
)

function built(parts: readonly (readonly [number, string])[]): { source: string; text: Draft } {
  const text = draft()
  let source = ''
  for (const [gap, words] of parts) {
    source += '-'.repeat(gap)
    append(text, words, source.length)
    source += words
  }
  return { source, text }
}

describe('texts with the way back', () => {
  test('pieces that touch in the source are one pair', () => {
    const text = draft()
    append(text, 'ab', 10)
    append(text, 'cd', 12)
    append(text, 'ef', 20)
    expect(text).toEqual({ value: 'abcdef', map: [0, 10, 4, 20] })
  })

  test('a slice of a text keeps its places', () => {
    const text = { value: 'abcdef', map: [0, 10, 4, 20] }
    expect(slice(text, 2, 6)).toEqual({ value: 'cdef', map: [0, 12, 2, 20] })
    expect(slice(text, 5, 5)).toEqual({ value: '', map: [0, 21] })
    expect(slice(text, 0, 6)).toBe(text)
  })

  test('every character of a text and of its slices stands in the source', () => {
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (parts, a, b) => {
        const { source, text } = built(parts)
        const start = Math.min(a, b, text.value.length)
        const end = Math.min(Math.max(a, b), text.value.length)
        const joined = draft()
        appendSlice(joined, text, start, end)
        appendSlice(joined, text, 0, start)
        for (const it of [text, slice(text, start, end), joined]) {
          expect(Array.from(it.value, (_, i) => source[sourceOffset(it, i)]).join('')).toBe(it.value)
        }
      }),
      { seed: 61, numRuns: 1000 }
    )
  })
})
