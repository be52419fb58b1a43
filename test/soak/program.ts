import { expect, test } from 'vitest'
import { printFigures } from '../command/figures.js'
import { countHarms } from '../command/generations.js'
import { buildTogether, interruptBuilds, killBuilds } from '../command/torn.js'

test('300 kills of the program leave no episode torn, mixed or missing', async () => {
  const { kills, halfDone, wrong, said } = await killBuilds(300, 300)
  printFigures('kills of the program', { kills, 'half done': halfDone, ...countHarms(wrong), complaints: said.length })
  expect({ kills, wrong, said }).toEqual({ kills: 300, wrong: [], said: [] })
  expect(halfDone).toBeGreaterThan(kills / 10)
})

test('25 rounds of eight programs at once lose nothing', async () => {
  const { builds, wrong, said } = await buildTogether(25)
  printFigures('programs at once', { rounds: 25, builds, ...countHarms(wrong), complaints: said.length })
  expect({ builds, wrong, said }).toEqual({ builds: 200, wrong: [], said: [] })
})

test('ten times Ctrl-C in the middle of 200 articles, and the program is gone at once', async () => {
  for (const { signal, milliseconds, fresh, old, wrong, said } of await interruptBuilds(200, 10)) {
    printFigures('Ctrl-C', { milliseconds, fresh, old, ...countHarms(wrong), complaints: said.length })
    expect({ signal, wrong, said }).toEqual({ signal: 'SIGINT', wrong: [], said: [] })
    expect(Math.min(fresh, old)).toBeGreaterThan(0)
    expect(milliseconds).toBeLessThan(1000)
  }
})
