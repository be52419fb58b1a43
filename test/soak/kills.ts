import { expect, test } from 'vitest'
import { printFigures } from '../command/figures.js'
import { killBuilders } from '../world/children.js'

test('300 kills leave no episode torn, mixed or missing', { timeout: 600_000 }, async () => {
  const { kills, wrong, halfDone } = await killBuilders(300, 300)
  printFigures('kills of a builder', { kills, 'half done': halfDone, wrong: wrong.length })
  expect(wrong).toEqual([])
  expect(halfDone).toBeGreaterThan(kills / 10)
})
