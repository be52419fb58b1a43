import { expect, test } from 'vitest'
import { faultyBuilds } from '../command/faulty-build.js'
import { printFigures } from '../command/figures.js'

test.each([
  ['memory', 'an older episode'],
  ['memory', 'nothing'],
  ['real', 'an older episode'],
  ['real', 'nothing']
] as const)(
  'every fault at every file call of a build leaves the folder whole (%s disk, %s there)',
  async (disk, before) => {
    const { calls, faults, wrong } = await faultyBuilds(disk, before)
    printFigures(`faults, ${disk} disk, ${before} there`, { calls, ...faults, wrong: wrong.length })
    expect(wrong).toEqual([])
    expect(faults).toMatchObject({ 'ENOSPC once': calls, 'EIO once': calls, 'EACCES once': calls })
  }
)
