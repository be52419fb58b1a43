import { expect, test } from 'vitest'
import { killSpeakers } from './speak-kills.js'

test('a speaker killed at random moments goes on where it stopped, and nothing it left is torn', {
  timeout: 300_000
}, async () => {
  const { wrong, kills } = await killSpeakers(4, 2026)
  expect(wrong).toEqual([])
  expect(kills).toBe(4)
})
