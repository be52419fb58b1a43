import { expect, test } from 'vitest'
import { nodeClock } from '../../src/world/clock.js'

test('sleep takes its time, and ends early when it is told to', async () => {
  const before = nodeClock.now()
  await nodeClock.sleep(15)
  expect(nodeClock.now() - before).toBeGreaterThanOrEqual(10)
  const stopping = new AbortController()
  const long = nodeClock.sleep(600_000, stopping.signal)
  stopping.abort()
  await long
  await nodeClock.sleep(600_000, stopping.signal)
})

test('chance is from 0 up to 1', () => {
  const drawn = nodeClock.random()
  expect(drawn >= 0 && drawn < 1).toBe(true)
})
