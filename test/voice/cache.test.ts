import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soundCache } from '../../src/voice/cache.js'
import type { SpokenUnit } from '../../src/voice/engine.js'
import { fromWholeNumbers, toWholeNumbers } from '../../src/voice/sound.js'
import { hash } from '../../src/world/hash.js'
import { seeded } from '../world/children.js'
import { memoryClock, memoryWorld } from '../world/memory.js'

const key = hash('a sentence')
const numbers = Int16Array.from({ length: 500 }, (_, i) => (i * 7919) % 65536)
const spoken: SpokenUnit = { sound: fromWholeNumbers(22_050, numbers), sentenceStarts: [0, 250] }
const path = `/cache/sounds-1/${key.slice(0, 2)}/${key}`

function stored() {
  const world = memoryWorld({})
  const cache = soundCache('/cache', world)
  cache.write(key, spoken)
  const bytes = world.files.read(path) ?? new Uint8Array()
  return { world, cache, bytes }
}

describe('a stored sound', () => {
  test('comes back as it was given', () => {
    expect(stored().cache.read(key)).toEqual(spoken)
  })

  test('is whole numbers of 16 bits, which come through unchanged', () => {
    fc.assert(
      fc.property(fc.int16Array(), it => {
        expect(toWholeNumbers(fromWholeNumbers(22_050, it))).toEqual(it)
      }),
      { seed: 5 }
    )
  })

  test('is never served with any bit of it flipped: 1,000 bytes tried', () => {
    const { world, cache, bytes } = stored()
    const random = seeded(1000)
    let served = 0
    for (let i = 0; i < 1000; i++) {
      const damaged = bytes.slice()
      const at = Math.floor(random() * bytes.length)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      world.put(path, damaged)
      if (cache.read(key) !== undefined) served++
    }
    expect(served).toBe(0)
    cache.write(key, spoken)
    expect(cache.read(key)).toEqual(spoken)
  })

  test('is never served cut short, empty, or with something added', () => {
    const { world, cache, bytes } = stored()
    for (let length = 0; length < bytes.length; length += 13) {
      world.put(path, bytes.slice(0, length))
      expect(cache.read(key)).toBeUndefined()
    }
    world.put(path, new Uint8Array([...bytes, 0]))
    expect(cache.read(key)).toBeUndefined()
  })

  test('does not answer to another key, wherever its file is put', () => {
    const { world, cache, bytes } = stored()
    const other = hash('another sentence')
    world.put(`/cache/sounds-1/${other.slice(0, 2)}/${other}`, bytes)
    expect(cache.read(other)).toBeUndefined()
  })

  test('is touched when it is used a day later, so that tidying up knows', () => {
    const { world } = stored()
    const touched: string[] = []
    const files = { ...world.files, touch: (it: string) => void touched.push(it) }
    soundCache('/cache', { ...world, files, clock: memoryClock(1000) }).read(key)
    soundCache('/cache', { ...world, files, clock: memoryClock(90_000_000) }).read(key)
    expect(touched).toEqual([path])
  })
})

test('the entries of a cache are listed, and what is none of ours has no key', () => {
  const { world, cache } = stored()
  world.put(`/cache/sounds-1/${key.slice(0, 2)}/.${key}.abc123`, 'half')
  world.put('/cache/readme.txt', 'mine')
  expect(cache.entries().map(entry => [entry.key, cache.isWhole(entry)])).toEqual([
    [undefined, false],
    [key, true]
  ])
})
