import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeWorld } from '../../src/world/node.js'
import { nodeProcesses } from '../../src/world/processes.js'
import { Trouble } from '../../src/world/world.js'
import { workbench } from './children.js'

const world = nodeWorld()
let top = ''
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'sendeklar-node-'))
})
afterAll(() => rmSync(top, { recursive: true }))

describe('files', () => {
  test('are written whole, with their folders, and read back', () => {
    const path = join(top, 'content/articles/a.yaml')
    world.files.write(path, 'title: Größe\n')
    world.files.write(path, new Uint8Array([1, 2]))
    expect(world.files.read(path)).toEqual(Buffer.from([1, 2]))
    expect(world.files.list(join(top, 'content/articles'))).toEqual([{ name: 'a.yaml', kind: 'file' }])
  })

  test('that are not there are undefined', () => {
    world.files.write(join(top, 'plain.txt'), '')
    expect(world.files.read(top)).toBeUndefined()
    for (const path of ['missing', 'plain.txt/below']) {
      expect(world.files.read(join(top, path))).toBeUndefined()
      expect(world.files.list(join(top, path))).toBeUndefined()
      expect(world.files.real(join(top, path))).toBeUndefined()
    }
  })

  test('are listed by code unit, and links are told apart', () => {
    const folder = join(top, 'listed')
    for (const name of ['ä', 'b', 'Z', 'a10', 'a9']) world.files.write(join(folder, name), '')
    world.files.write(join(folder, 'deep/x'), '')
    symlinkSync('deep', join(folder, 'link'))
    expect(world.files.list(folder)?.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Z file',
      'a10 file',
      'a9 file',
      'b file',
      'deep folder',
      'link link',
      'ä file'
    ])
    expect(world.files.real(join(folder, 'link/x'))).toBe(world.files.real(join(folder, 'deep/x')))
  })

  test('in folders that the system makes for nobody are trouble at once', () => {
    expect(() => world.files.write('/proc/sendeklar/folder/x', '')).toThrow(Trouble)
  })

  test('that can not be written are trouble, and leave nothing beside them', () => {
    world.files.write(join(top, 'refused/folder/x'), '')
    expect(() => world.files.write(join(top, 'refused/folder'), 'text')).toThrow(Trouble)
    expect(world.files.list(join(top, 'refused'))).toEqual([{ name: 'folder', kind: 'folder' }])
  })
})

describe('the output folder', () => {
  test('gives back what the work gives back, and what it throws, and is free afterwards in both cases', () => {
    const output = join(top, 'output')
    expect(world.withOutput(output, () => 7)).toBe(7)
    expect(() =>
      world.withOutput(output, () => {
        throw new Error('ours')
      })
    ).toThrow('ours')
    expect(world.withOutput(output, () => 8, { fsync: true })).toBe(8)
    expect(world.files.list(output)).toEqual([])
  })

  test('in a place where none can be made is trouble', () => {
    world.files.write(join(top, 'a file'), '')
    expect(() => world.withOutput(join(top, 'a file/output'), () => 0)).toThrow(Trouble)
    expect(() => world.withOutput(join(top, 'a file'), () => 0)).toThrow(Trouble)
    expect(() => world.recover(join(top, 'a file/output'))).not.toThrow()
  })

  test('keeps the times of files it carries over', () => {
    const mine = join(top, 'times/episode/audio/a.mp3')
    world.files.write(mine, 'ID3')
    const before = statSync(mine)
    world.withOutput(join(top, 'times'), output => output.replaceUnit('episode', new Map([['notes.md', '']]), []))
    expect(statSync(mine)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  })
})

test('a hash is SHA-256 in hexadecimal, of text in UTF-8 or of bytes', () => {
  expect(world.hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const content of ['abc', 'Größe', new Uint8Array([0, 255])]) {
    expect(world.sha1(content)).toBe(createHash('sha1').update(content).digest('hex'))
    expect(world.hash(content)).toBe(createHash('sha256').update(content).digest('hex'))
  }
})

test("the package's folder is the one that ships the templates", () => {
  expect(JSON.parse(readFileSync(join(world.packageFolder, 'package.json'), 'utf8')).name).toBe('sendeklar')
  expect(existsSync(join(world.packageFolder, 'templates'))).toBe(true)
})

describe('processes', () => {
  test('that run have a start, and it does not change', () => {
    const started = nodeProcesses.startOf(process.pid)
    expect(started).toBeDefined()
    expect(nodeProcesses.startOf(process.pid)).toBe(started)
  })

  test('that have ended have none', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    expect(nodeProcesses.startOf(pid)).toBeUndefined()
  })

  test('that have ended but are not yet counted by their parent have none', async () => {
    // The shell becomes a program that never asks after the child it started.
    const parent = spawn('sh', ['-c', 'sh -c "echo \\$\\$" & exec sleep 5'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [said] = await once(parent.stdout, 'data')
    await expect.poll(() => nodeProcesses.startOf(Number(String(said)))).toBeUndefined()
    parent.kill()
  })
})

describe('a program of ours', () => {
  const bench = { builder: '', end: () => {} }
  beforeAll(() => Object.assign(bench, workbench()))
  afterAll(() => bench.end())
  const sh = (command: string) => spawnSync('sh', ['-c', command], { encoding: 'utf8' })

  test('prints a megabyte to a slow reader, whole', () => {
    const { stdout, stderr } = sh(`"${process.execPath}" "${bench.builder}" print | (sleep 0.2; wc -c)`)
    expect([stdout.trim(), stderr]).toEqual(['1000000', ''])
  })

  test('says nothing when its reader leaves early', () => {
    const { stdout, stderr } = sh(`"${process.execPath}" "${bench.builder}" print | head -c 3`)
    expect([stdout, stderr]).toEqual(['xxx', ''])
  })
})
