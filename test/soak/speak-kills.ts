import { expect, test } from 'vitest'
import { printFigures } from '../command/figures.js'
import { killSpeakers } from '../command/speak-kills.js'

test('300 kills of a speaker leave nothing torn and nothing to be spoken twice', { timeout: 3_600_000 }, async () => {
  const { kills, halfDone, wrong } = await killSpeakers(300, 300)
  printFigures('kills of a speaker', { kills, 'half done': halfDone, wrong: wrong.length })
  expect(wrong).toEqual([])
  expect(halfDone).toBeGreaterThan(kills / 20)
})
