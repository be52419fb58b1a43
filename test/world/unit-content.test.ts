import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileCalls } from '../../src/world/calls.js'
import { recover, withOutput } from '../../src/world/output.js'
import type { UnitContent } from '../../src/world/world.js'
import { lay, textsIn } from './episode.js'
import { faulty, groundOf, Killed } from './faults.js'
import { diskOf, memoryCalls, systemError } from './memory-calls.js'

const top = '/site'
const monday = { 'feed.xml': 'Montag', 'a/old.mp3': 'alt', 'a/kept.mp3': 'bleibt' }
const tuesday = new Map<string, UnitContent>([
  ['feed.xml', 'Dienstag'],
  ['a/kept.mp3', { kept: 'a/kept.mp3' }],
  ['b/new.mp3', () => new TextEncoder().encode('neu')]
])
const others = { 'index.html': 'Seite', 'a/own.txt': 'Notiz' }

const old = { 'public/feed.xml': 'Montag', 'public/a/old.mp3': 'alt', 'public/a/kept.mp3': 'bleibt' }
const wholeNew = { 'public/feed.xml': 'Dienstag', 'public/a/kept.mp3': 'bleibt', 'public/b/new.mp3': 'neu' }
const foreign = { 'public/index.html': 'Seite', 'public/a/own.txt': 'Notiz' }

function publish(calls: FileCalls, pid = 1): void {
  withOutput(groundOf(calls, pid), top, folder => folder.replaceUnit('public', tuesday, Object.keys(monday)))
}

function mondaysDisk(): FileCalls {
  const calls = memoryCalls(diskOf({}), path => path)
  const files = new Map<string, UnitContent>(Object.entries(monday))
  withOutput(groundOf(calls), top, folder => folder.replaceUnit('public', files, []))
  lay(calls, join(top, 'public'), others)
  return calls
}

describe('a unit of which files stay', () => {
  test('has them under the same name, with those that are new and those of others', () => {
    const calls = mondaysDisk()
    publish(calls)
    expect(textsIn(calls, top)).toEqual({ ...wholeNew, ...foreign })
  })

  test('has copies of them on a disk that gives no second names', () => {
    const calls = mondaysDisk()
    publish({
      ...calls,
      link: from => {
        throw systemError('EPERM', from)
      }
    })
    expect(textsIn(calls, top)).toEqual({ ...wholeNew, ...foreign })
  })

  test('is wholly old or wholly new after being killed at any call', () => {
    const healthy = faulty(mondaysDisk())
    publish(healthy.calls, 2)
    expect(healthy.count()).toBeGreaterThan(40)
    for (let at = 0; at < healthy.count(); at++) {
      const calls = mondaysDisk()
      const broken = faulty(calls, { kind: 'killed' }, at)
      expect(() => publish(broken.calls, 2), `call ${at}`).toThrow(Killed)
      recover(groundOf(calls, 3), top)
      expect(
        [
          { ...old, ...foreign },
          { ...wholeNew, ...foreign }
        ],
        `call ${at}`
      ).toContainEqual(textsIn(calls, top))
    }
  })

  test.each(['ENOSPC', 'EIO', 'EACCES'])('is wholly old or wholly new when the disk says %s once', code => {
    const healthy = faulty(mondaysDisk())
    publish(healthy.calls, 2)
    for (let at = 0; at < healthy.count(); at++) {
      const calls = mondaysDisk()
      const broken = faulty(calls, { kind: 'once', code }, at)
      try {
        publish(broken.calls, 2)
      } catch {
        // What it says is proved elsewhere.
      }
      recover(groundOf(calls, 3), top)
      expect(
        [
          { ...old, ...foreign },
          { ...wholeNew, ...foreign }
        ],
        `call ${at}`
      ).toContainEqual(textsIn(calls, top))
    }
  })
})
