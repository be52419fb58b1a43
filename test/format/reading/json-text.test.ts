import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Json, readJson } from '../../../src/format/reading/json-text.js'
import { seeded } from '../hostile.js'

/** The value without its places. */
function plain(it: Json): unknown {
  if (it.type === 'array') return it.items.map(plain)
  if (it.type === 'object') return Object.fromEntries([...it.fields].map(([name, value]) => [name, plain(value)]))
  return it.value
}

/** What the platform's own reader makes of it: a value or nothing. */
function expected(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function read(text: string): { value: unknown } | undefined {
  const it = readJson(text)
  return 'error' in it ? undefined : { value: plain(it.value) }
}

describe('a JSON text', () => {
  test('is read as the platform reads it, however it is laid out', () => {
    const json = fc.tuple(fc.json(), fc.constantFrom(undefined, 2, '\t'))
    fc.assert(
      fc.property(json, ([text, indent]) => {
        const laidOut = ` ${JSON.stringify(JSON.parse(text), null, indent)}\r\n`
        expect(read(laidOut)).toEqual(expected(laidOut))
      }),
      seeded
    )
  })

  test('is refused where the platform refuses it, whatever was changed in it', () => {
    const damage = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '0', '\\', '\n', '-', 'tru', '/**/', ' ')
    )
    fc.assert(
      fc.property(damage, ([text, at, sign]) => {
        const offset = at % (text.length + 1)
        const damaged = text.slice(0, offset) + sign + text.slice(offset + 1)
        expect(read(damaged) === undefined).toBe(expected(damaged) === undefined)
      }),
      { ...seeded, numRuns: 600 }
    )
  })

  test('knows where each value stands', () => {
    const text = '{ "a": [1, "zwei"] }'
    const it = readJson(text)
    const list = 'value' in it && it.value.type === 'object' ? it.value.fields.get('a') : undefined
    const items = list?.type === 'array' ? list.items : []
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(['1', '"zwei"'])
  })

  test('that is nested too deeply is refused', () => {
    expect(readJson('['.repeat(5000))).toMatchObject({ error: { problem: 'deep', offset: 129 } })
  })
})
