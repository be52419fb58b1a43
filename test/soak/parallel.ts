import { expect, test } from 'vitest'
import { printFigures } from '../command/figures.js'
import { buildTogether } from '../world/children.js'

test('200 rounds of eight builders at once lose nothing', { timeout: 600_000 }, async () => {
  const { wrong, said, generations } = await buildTogether(8, 200)
  printFigures('builders at once', { rounds: 200, builds: generations.shared ?? 0, wrong: wrong.length })
  expect(said).toBe('')
  expect(wrong).toEqual([])
  expect(generations).toMatchObject({ shared: 1600 })
})
