import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type FileCalls, nodeCalls } from '../../src/world/calls.js'
import { memoryWorld, shippedFiles } from './memory.js'
import { diskOf, memoryCalls } from './memory-calls.js'

const path = fc.constantFrom('a', 'b', 'a/b', 'a/c', 'b/a', 'a/b/c', 'link', 'link/x', 'broken')
const changes = ['create', 'overwrite', 'mkdir', 'mkdir -p', 'rmdir', 'unlink', 'rename']
const looks = ['readdir', 'lstat', 'readFile', 'realpath', 'touch']
const step = fc.record({ call: fc.constantFrom(...changes, ...looks), path, to: path })
type Step = { readonly call: string; readonly path: string; readonly to: string }

/** What a call says, in words that are the same on every disk. */
function answer(calls: FileCalls, top: string, { call, path, to }: Step): unknown {
  const place = join(top, path)
  const write = (flags: 'w' | 'wx') => {
    const descriptor = calls.open(place, flags)
    calls.write(descriptor, Buffer.from('xwords'), 1)
    calls.close(descriptor)
  }
  const table: Record<string, () => unknown> = {
    create: () => write('wx'),
    overwrite: () => write('w'),
    mkdir: () => calls.mkdir(place, false),
    'mkdir -p': () => calls.mkdir(place, true),
    rmdir: () => calls.rmdir(place),
    unlink: () => calls.unlink(place),
    readdir: () => [...calls.readdir(place)].sort((a, b) => (a.name < b.name ? -1 : 1)),
    lstat: () => calls.lstat(place)?.kind,
    readFile: () => Buffer.from(calls.readFile(place)).toString(),
    realpath: () => calls.realpath(place).replace(top, ''),
    touch: () => calls.touch(place),
    rename: () => calls.rename(place, join(top, to))
  }
  try {
    return table[call]?.()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}

test('the disk in memory says what a real one says, whatever is asked of it', () => {
  const top = mkdtempSync(join(tmpdir(), 'sendeklar-memory-'))
  onTestFinished(() => rmSync(top, { recursive: true }))
  let run = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), steps => {
      const real = join(top, String(run++))
      nodeCalls.mkdir(join(real, 'a'), true)
      symlinkSync(join(real, 'a'), join(real, 'link'))
      symlinkSync(join(real, 'nowhere'), join(real, 'broken'))
      const disk = diskOf({})
      const memory = memoryCalls(disk, it => it)
      memory.mkdir('/top/a', true)
      disk.set('/top/link', { kind: 'link', to: '/top/a', changed: 0 })
      disk.set('/top/broken', { kind: 'link', to: '/top/nowhere', changed: 0 })
      const asked = steps.map(it => JSON.stringify(it))
      const said = (calls: FileCalls, folder: string) => steps.map((it, at) => [asked[at], answer(calls, folder, it)])
      expect(said(memory, '/top')).toEqual(said(nodeCalls, real))
    }),
    { seed: 7, numRuns: 500 }
  )
})

describe('a world in memory', () => {
  test('holds files by relative and absolute path and records what is said', async () => {
    const world = memoryWorld({ 'content/show.yaml': 'title: x', '/package/templates/a.hbs': 'y' }, { answer: true })
    world.terminal.out('result')
    world.terminal.talk('talk ')
    expect(await world.terminal.confirm('sure?')).toBe(true)
    expect(world.said).toEqual({ out: 'result', talk: 'talk sure? ' })
    expect(world.files.list('content')).toEqual([{ name: 'show.yaml', kind: 'file' }])
    expect(world.contents()).toEqual({ 'content/show.yaml': 'title: x', '/package/templates/a.hbs': 'y' })
  })

  test('has a real output folder', () => {
    const world = memoryWorld({ 'output/one/mine.txt': 'meins', 'output/.stage/new/x': 'halb' })
    world.recover('output')
    world.withOutput('output', output => output.replaceUnit('one', new Map([['notes.md', 'Notizen']]), []))
    expect(world.contents()).toEqual({ 'output/one/mine.txt': 'meins', 'output/one/notes.md': 'Notizen' })
  })

  test('answers nobody where nobody can answer, and reads its input', async () => {
    const world = memoryWorld({}, { input: 'Text', environment: { LANG: 'de' }, width: 80 })
    expect(await world.terminal.confirm('sure?')).toBeUndefined()
    expect(new TextDecoder().decode(await world.terminal.input())).toBe('Text')
    expect(world.environment).toEqual({ LANG: 'de' })
    expect(world.terminal.width).toBe(80)
  })

  test('can be given what the package ships', () => {
    for (const path of Object.keys(shippedFiles())) expect(path).toMatch(/^\/package\/(?:templates|content)\//)
  })
})
