import { beforeAll, describe, expect, test } from 'vitest'
import { type Strangeness, strangenessIn } from '../../src/language/strangeness.js'

describe('how strange a word looks in german', () => {
  let points: Strangeness
  beforeAll(async () => {
    points = await strangenessIn('de')
  })

  test('is nothing for usual words', () => {
    for (const word of ['Haus', 'Forschung', 'Gipfel', 'Rechenzentrum', 'Verschlüsselung']) expect(points(word)).toBe(0)
  })

  test('grows with the letters that never stand together', () => {
    const words = ['Haus', 'Shownotes', 'Kavukcuoglu']
    const strange = words.map(points)
    expect(strange).toEqual([...strange].sort((one, other) => one - other))
    expect(strange[2]).toBeGreaterThan(15)
  })

  test('counts letters german does not have, and capitals inside', () => {
    expect(points('Søren')).toBeGreaterThanOrEqual(6)
    expect(points('MeinHaus') - points('Meinhaus')).toBe(6)
  })

  test('is not known for other languages', async () => {
    expect((await strangenessIn('en'))('Kavukcuoglu')).toBe(0)
  })
})
