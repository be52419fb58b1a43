import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ground } from '../../src/world/ground.js'
import { lock, tryLock } from '../../src/world/lock.js'
import { recover } from '../../src/world/output.js'
import { claimName, type Owner, ownerOf } from '../../src/world/owner.js'
import { Trouble } from '../../src/world/world.js'
import { lay, textsIn } from './episode.js'
import { groundOf } from './faults.js'
import { diskOf, memoryCalls } from './memory-calls.js'

const calls = () => memoryCalls(diskOf({ '/output/notes.md': '' }), path => path)
const here: Owner = { pid: 7, started: 40, room: 0, ticket: 'a1', host: 'memory' }

/** Ground of process 1 on which other processes run, by number and start. */
function groundWith(running: Readonly<Record<number, number>>, now = 0): Ground {
  const ground = groundOf(calls())
  const { startOf, clock } = ground.processes
  return {
    ...ground,
    processes: { ...ground.processes, now: () => now + clock(), startOf: pid => running[pid] ?? startOf(pid) }
  }
}

function claims(ground: Ground): readonly string[] {
  return Object.keys(textsIn(ground.calls, '/output')).filter(path => path.startsWith('.lock'))
}

function claimOf(ground: Ground, owner: Owner): string {
  lay(ground.calls, '/output/.lock', { [claimName(owner)]: '' })
  return `/output/.lock/${claimName(owner)}`
}

describe('a folder', () => {
  test('is locked by one at a time and leaves no trace when it is given back', () => {
    const ground = groundWith({ 2: 0 })
    const other: Ground = { ...ground, processes: { ...ground.processes, pid: 2 } }
    const held = lock(ground, '/output')
    expect(tryLock(other, '/output')).toBe(`/output/${claims(ground)[0]}`)
    held.release()
    expect(claims(ground)).toEqual([])
    expect(tryLock(other, '/output')).toHaveProperty('release')
  })

  test('is given up after a minute with the same owner, and the trouble names the claim', () => {
    const ground = groundWith({ 7: 40 })
    const claim = claimOf(ground, here)
    expect(() => lock(ground, '/output')).toThrow(new Trouble('ELOCKED', claim))
    expect(ground.processes.clock()).toBeGreaterThan(60_000)
    expect(ground.processes.clock()).toBeLessThan(62_000)
  })

  test('is waited for longer when it goes from one owner to the next', () => {
    const ground = groundWith({ 7: 40, 8: 40, 9: 40 })
    let claim = claimOf(ground, here)
    const turns = [8, 9].map((pid, turn) => ({ pid, from: (turn + 1) * 40_000 }))
    const { processes } = ground
    const sleep = (milliseconds: number) => {
      processes.sleep(milliseconds)
      const next = turns[0]
      if (next !== undefined && processes.clock() >= next.from) {
        ground.calls.unlink(claim)
        claim = claimOf(ground, { ...here, pid: next.pid })
        turns.shift()
      } else if (next === undefined && processes.clock() >= 120_000) ground.calls.unlink(claim)
    }
    lock({ ...ground, processes: { ...processes, sleep } }, '/output').release()
    expect(processes.clock()).toBeGreaterThan(119_000)
  })
})

describe('the claim of', () => {
  test.each([
    ['a process that runs', { 7: 40 }, here, 0, true],
    ['a process that has ended', {}, here, 0, false],
    ['a process whose number has come round again', { 7: 99 }, here, 0, false],
    ['a process whose start the system does not tell', { 7: 0 }, here, 0, true],
    ['another host, heard of five minutes ago', {}, { ...here, host: 'studio' }, 300_000, true],
    ['another host, not heard of for ten minutes', {}, { ...here, host: 'studio' }, 600_000, false],
    ['another container, heard of just now', {}, { ...here, room: 5 }, 0, true],
    ['another container, not heard of for ten minutes', { 7: 40 }, { ...here, room: 5 }, 600_000, false]
  ])('%s', (_, running, owner, now, isLiving) => {
    const ground = groundWith(running, now)
    const claim = claimOf(ground, owner)
    const result = tryLock(ground, '/output')
    expect(typeof result === 'string' ? result : undefined).toBe(isLiving ? claim : undefined)
    expect(claims(ground).length).toBe(1)
  })

  test('a long build is renewed for other hosts, but not at every step', () => {
    const ground = groundWith({})
    let touched = 0
    const held = lock({ ...ground, calls: { ...ground.calls, touch: () => touched++ } }, '/output')
    for (let step = 0; step < 100; step++) {
      ground.processes.sleep(2000)
      held.beat()
    }
    expect(touched).toBe(3)
  })

  test('ours that could not be taken back does not hold us up', () => {
    const ground = groundWith({})
    const stubborn: Ground = {
      ...ground,
      calls: {
        ...ground.calls,
        unlink: () => {
          throw Object.assign(new Error('no'), { code: 'EIO', syscall: 'unlink' })
        }
      }
    }
    expect(() => lock(stubborn, '/output').release()).toThrow('no')
    lock(ground, '/output').release()
    expect(claims(ground)).toEqual([])
  })

  test("nobody, a file of someone else's, is left alone", () => {
    const ground = groundWith({})
    lay(ground.calls, '/output/.lock', { 'readme.txt': '' })
    lock(ground, '/output').release()
    expect(claims(ground)).toEqual(['.lock/readme.txt'])
  })
})

describe('recovery', () => {
  const halfDone = { '.stage/new/notes.md': 'halb' }

  test('does not disturb a builder at work', () => {
    const ground = groundWith({ 7: 40 })
    claimOf(ground, here)
    lay(ground.calls, '/output', halfDone)
    const before = textsIn(ground.calls, '/output')
    recover(ground, '/output')
    expect(textsIn(ground.calls, '/output')).toEqual(before)
  })

  test("clears away a dead builder's claim and work", () => {
    const ground = groundWith({})
    claimOf(ground, here)
    lay(ground.calls, '/output', halfDone)
    recover(ground, '/output')
    expect(textsIn(ground.calls, '/output')).toEqual({ 'notes.md': '' })
  })

  test('looks twice at a folder that is in order and does nothing else', () => {
    const ground = groundWith({})
    const looked: string[] = []
    const lstat = (path: string) => {
      looked.push(path)
      return ground.calls.lstat(path)
    }
    const only = { lstat } as unknown as Ground['calls']
    recover({ ...ground, calls: only }, '/output')
    expect(looked).toEqual(['/output/.stage', '/output/.lock'])
  })
})

/** Locks for process 1, letting `meanwhile` happen just before its call of this number. */
function lockMeanwhile(ground: Ground, moment: number, meanwhile: () => void): ReturnType<typeof tryLock> {
  let count = 0
  const watch =
    (call: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      if (count++ === moment) meanwhile()
      return call(...args)
    }
  const watched = Object.fromEntries(Object.entries(ground.calls).map(([name, call]) => [name, watch(call)]))
  const result = tryLock({ ...ground, calls: watched as unknown as Ground['calls'] }, '/output')
  count = Number.POSITIVE_INFINITY
  return result
}

describe('of two builders that meet at any moment', () => {
  const moments = [0, 1, 2, 3, 4, 5, 6, 7, 8]

  test.each(moments)('never both have the folder, and nothing of them stays behind (%s)', moment => {
    const first = groundWith({ 1: 0, 2: 0 })
    const second: Ground = { ...first, processes: { ...first.processes, pid: 2 } }
    const results: ReturnType<typeof tryLock>[] = []
    results.push(lockMeanwhile(first, moment, () => results.push(tryLock(second, '/output'))))
    const holders = results.filter(result => typeof result !== 'string')
    expect(holders.length).toBeLessThanOrEqual(1)
    for (const holder of holders) holder.release()
    expect(claims(first)).toEqual([])
  })

  test.each(moments)('one that is quick does not keep the other from the folder (%s)', moment => {
    const first = groundWith({ 1: 0, 2: 0 })
    const second: Ground = { ...first, processes: { ...first.processes, pid: 2 } }
    first.calls.mkdir('/output/.lock', false)
    const result = lockMeanwhile(first, moment, () => {
      const quick = tryLock(second, '/output')
      if (typeof quick !== 'string') quick.release()
    })
    expect(result).toHaveProperty('release')
  })
})

test('an owner is read back from the name of its claim', () => {
  const owners = fc.record({
    pid: fc.nat(),
    started: fc.nat(),
    room: fc.nat(),
    ticket: fc.stringMatching(/^[a-z0-9]{1,8}$/),
    host: fc.stringMatching(/^[A-Za-z0-9_-]{0,100}$/)
  })
  fc.assert(
    fc.property(owners, owner => {
      expect(ownerOf(`/output/.lock/${claimName(owner)}`)).toEqual(owner)
      expect(ownerOf(claimName(owner))).toEqual(owner)
    }),
    { seed: 11 }
  )
  expect(claimName({ ...here, host: 'Nadines Mäc.local' })).toBe('7.40.0.a1.Nadines_M_c_local')
  expect(ownerOf('/output/.lock/readme.txt')).toBeUndefined()
})
