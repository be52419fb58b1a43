import { expect, test } from 'vitest'
import { killBuilders } from '../world/children.js'

test('300 kills leave no episode torn, mixed or missing', { timeout: 600_000 }, async () => {
  const { kills, wrong, halfDone } = await killBuilders(300, 300)
  expect(wrong).toEqual([])
  expect(halfDone).toBeGreaterThan(kills / 10)
})
