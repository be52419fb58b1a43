import { expect, test } from 'vitest'
import { buildTogether, killBuilders } from './children.js'

test('a builder killed at random moments leaves whole episodes after the next start', { timeout: 60_000 }, async () => {
  const { wrong, halfDone, generations } = await killBuilders(15, 2026)
  expect(wrong).toEqual([])
  expect(halfDone).toBeGreaterThan(0)
  expect(generations).toBeGreaterThanOrEqual(45)
})

test('eight builders at once take turns, take over from a dead one, and lose nothing', {
  timeout: 60_000
}, async () => {
  const { left, wrong, said, generations } = await buildTogether(8, 6)
  expect(left).toContain('.lock')
  expect(said).toBe('')
  expect(wrong).toEqual([])
  expect(generations).toEqual({
    shared: 48,
    ...Object.fromEntries(Array.from({ length: 8 }, (_, own) => [`own-${own}`, 6]))
  })
})
