import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileCalls, nodeCalls } from '../../src/world/calls.js'
import { recover } from '../../src/world/output.js'
import { Trouble } from '../../src/world/world.js'
import { build, inEpisode, lay, monday, others, textsIn, tuesday } from './episode.js'
import { type Fault, faulty, groundOf, Killed } from './faults.js'
import { diskOf, memoryCalls } from './memory-calls.js'

const old = inEpisode(monday, others)
const wholeNew = inEpisode(tuesday, others)

/** Tuesday's build over Monday's episode, with one call going wrong; returns what was thrown and the healthy calls. */
function buildWith(calls: FileCalls, output: string, fault: Fault | undefined, at: number, fsync: boolean) {
  build(groundOf(calls), output, monday)
  lay(calls, join(output, 'episode'), others)
  const broken = faulty(calls, fault, at)
  let thrown: unknown
  try {
    build(groundOf(broken.calls, 2), output, tuesday, monday, { fsync })
  } catch (error) {
    thrown = error
  }
  return { thrown, count: broken.count() }
}

/** The next start, by a process that knows nothing of the last one. */
function nextStart(calls: FileCalls, output: string): Record<string, string> {
  recover(groundOf(calls, 3), output)
  return textsIn(calls, output)
}

function inMemory(): FileCalls {
  return memoryCalls(diskOf({}), path => path)
}

const callsOfABuild = buildWith(inMemory(), '/output', undefined, -1, true).count
const everyCall = Array.from({ length: callsOfABuild }, (_, at) => at)

describe('at every single call of a build', () => {
  test('there are calls to fail', () => {
    expect(callsOfABuild).toBeGreaterThan(80)
  })

  test.each(['ENOSPC', 'EIO', 'EACCES', 'EMFILE'])(
    '%s is trouble and leaves the episode whole, before the next start already',
    code => {
      for (const at of everyCall) {
        const calls = inMemory()
        const { thrown } = buildWith(calls, '/output', { kind: 'once', code }, at, true)
        expect(thrown, `call ${at}`).toBeInstanceOf(Trouble)
        expect((thrown as Trouble).reason, `call ${at}`).toBe(code)
        expect([old, wholeNew], `call ${at}`).toContainEqual(withoutLock(textsIn(calls, '/output')))
        expect([old, wholeNew], `call ${at}`).toContainEqual(nextStart(calls, '/output'))
      }
    }
  )

  test.each(['ENOSPC', 'EIO', 'EROFS'])('%s from then on is trouble, and the next start mends the episode', code => {
    for (const at of everyCall) {
      const calls = inMemory()
      const { thrown } = buildWith(calls, '/output', { kind: 'from then on', code }, at, false)
      if (thrown !== undefined) expect((thrown as Trouble).reason, `call ${at}`).toBe(code)
      expect([old, wholeNew], `call ${at}`).toContainEqual(nextStart(calls, '/output'))
    }
  })

  test('a short write is written on to its end', () => {
    for (const at of everyCall) {
      const calls = inMemory()
      expect(buildWith(calls, '/output', { kind: 'short write' }, at, true).thrown).toBeUndefined()
      expect(textsIn(calls, '/output'), `call ${at}`).toEqual(wholeNew)
    }
  })

  test('a kill leaves the old episode or the new one after the next start, and nothing beside it', () => {
    for (const fsync of [true, false]) {
      for (const at of everyCall) {
        const calls = inMemory()
        const { thrown } = buildWith(calls, '/output', { kind: 'killed' }, at, fsync)
        if (thrown !== undefined) expect(thrown).toBeInstanceOf(Killed)
        expect([old, wholeNew], `call ${at}`).toContainEqual(nextStart(calls, '/output'))
      }
    }
  })

  test('a second kill during the mending changes nothing about that', () => {
    for (const at of everyCall) {
      const calls = inMemory()
      buildWith(calls, '/output', { kind: 'killed' }, at, false)
      for (let again = 0; again < 30; again++) {
        try {
          recover(groundOf(faulty(calls, { kind: 'killed' }, again).calls, 3), '/output')
        } catch (error) {
          expect(error).toBeInstanceOf(Killed)
        }
      }
      recover(groundOf(calls, 4), '/output')
      expect([old, wholeNew], `call ${at}`).toContainEqual(textsIn(calls, '/output'))
    }
  })
})

test('a disk that takes no bytes and names no reason is trouble too', () => {
  const calls = inMemory()
  const firstWrite = everyCall.find(
    at => buildWith(inMemory(), '/output', { kind: 'no progress' }, at, false).thrown !== undefined
  )
  const { thrown } = buildWith(calls, '/output', { kind: 'no progress' }, firstWrite ?? -1, false)
  expect((thrown as Trouble).reason).toBe('ESTUCK')
  expect(textsIn(calls, '/output')).toEqual(old)
})

describe('on a real disk', () => {
  let top = ''
  beforeAll(() => {
    top = mkdtempSync(join(tmpdir(), 'sendeklar-faults-'))
  })
  afterAll(() => rmSync(top, { recursive: true }))

  test.each<Fault>([{ kind: 'once', code: 'ENOSPC' }, { kind: 'short write' }, { kind: 'killed' }])(
    'the same holds: $kind',
    fault => {
      for (const at of everyCall) {
        const output = join(top, `${fault.kind}-${at}`)
        buildWith(nodeCalls, output, fault, at, false)
        expect([old, wholeNew], `call ${at}`).toContainEqual(nextStart(nodeCalls, output))
      }
    }
  )
})

/** A claim that could not be taken back stays until the next start; it holds nobody up, as its owner is dead by then. */
function withoutLock(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.startsWith('.lock/')))
}
