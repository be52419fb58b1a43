import { describe, expect, test } from 'vitest'
import { faultyBuilds } from './faulty-build.js'
import { buildTogether, interruptBuilds, killBuilds } from './torn.js'

/** Here a share of the calls, and a few rounds; `npm run soak` takes them all, and many. */
const share = 0.05

describe('a build with a fault at one file call', { timeout: 300_000 }, () => {
  test.each([
    ['memory', 'an older episode'],
    ['memory', 'nothing'],
    ['real', 'an older episode']
  ] as const)('says so once, ends with 3 and leaves the folder whole (%s disk, %s there)', async (disk, before) => {
    const { calls, faults, wrong } = await faultyBuilds(disk, before, share)
    expect(wrong).toEqual([])
    expect(calls).toBeGreaterThan(100)
    expect(Object.values(faults).reduce((sum, count) => sum + count)).toBeGreaterThan(20)
  })
})

describe('the program as people start it', { timeout: 300_000 }, () => {
  test('leaves whole episodes after the next start when it is killed at random moments', async () => {
    const { halfDone, ...rest } = await killBuilds(15, 2026)
    expect(rest).toEqual({ kills: 15, wrong: [], said: [] })
    expect(halfDone).toBeGreaterThan(0)
  })

  test('takes turns with seven others that build into the same folder', async () => {
    expect(await buildTogether(3)).toEqual({ builds: 24, wrong: [], said: [] })
  })

  test('is gone at Ctrl-C in the middle of a long build, and nothing is torn', async () => {
    const [report] = await interruptBuilds(200)
    expect(report).toMatchObject({ signal: 'SIGINT', wrong: [], said: [] })
    const { fresh = 0, old = 0 } = report ?? {}
    expect(fresh + old).toBe(200)
    expect(Math.min(fresh, old)).toBeGreaterThan(0)
  })
})
