import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeCalls } from '../../src/world/calls.js'
import { recover } from '../../src/world/output.js'
import { Trouble } from '../../src/world/world.js'
import { build, inEpisode, lay, monday, others, textsIn, tuesday } from './episode.js'
import { groundOf } from './faults.js'

const ground = groundOf(nodeCalls)
let top = ''
let output = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sendeklar-unit-'))
  output = join(top, 'output')
})
afterEach(() => rmSync(top, { recursive: true }))

/** What a step was refused for: `EFOREIGN episode/notes.md`. */
function refusal(step: () => void): string {
  try {
    step()
  } catch (error) {
    if (error instanceof Trouble)
      return `${error.reason} ${error.path.replace(`${output}/`, '').replace(`${top}/`, '')}`
    throw error
  }
  return 'nothing'
}

describe('an episode', () => {
  test('is written into a folder that was not there', () => {
    build(ground, join(output, 'deep'), monday)
    expect(textsIn(nodeCalls, join(output, 'deep'))).toEqual(inEpisode(monday))
  })

  test('takes the place of the one before, and what a dialect dropped from the show had left is gone', () => {
    build(ground, output, monday)
    build(ground, output, tuesday, monday)
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(tuesday))
  })

  test('is the same after being written and synced to the disk', () => {
    build(ground, output, monday, {}, { fsync: true })
    build(ground, output, tuesday, monday, { fsync: true })
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(tuesday))
  })

  test('carries over audio, files of people and their links', () => {
    build(ground, output, monday)
    lay(nodeCalls, join(output, 'episode'), others)
    symlinkSync('/nowhere', join(output, 'episode', 'archive'))
    mkdirSync(join(output, 'episode', 'empty'))
    build(ground, output, tuesday, monday)
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(tuesday, others, { archive: '(link)', 'empty/': '' }))
  })

  test('takes bytes as well as text', () => {
    build(ground, output, { 'a.txt': 'ä' })
    expect(nodeCalls.readFile(join(output, 'episode/a.txt'))).toEqual(Buffer.from([0xc3, 0xa4]))
  })

  test("may hold another unit, such as its audio, and drop it by naming the audio's files as previous ones", () => {
    build(ground, output, monday)
    build(ground, output, { 'episode.mp3': 'one' }, {}, { name: 'episode/audio' })
    build(ground, output, { 'episode.mp3': 'two' }, { 'episode.mp3': '' }, { name: 'episode/audio' })
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(monday, { 'audio/episode.mp3': 'two' }))
    build(ground, output, tuesday, { ...monday, 'audio/episode.mp3': '' })
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(tuesday))
  })
})

describe("a file of someone else's", () => {
  const mine = { 'script.md': 'mein eigenes Skript' }

  test('that has the name of a new file is refused, and nothing changes', () => {
    build(ground, output, monday)
    lay(nodeCalls, join(output, 'episode'), mine)
    expect(refusal(() => build(ground, output, tuesday, monday))).toBe('EFOREIGN episode/script.md')
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(monday, mine))
  })

  test('counts as ours when it holds the very bytes of the new one', () => {
    build(ground, output, monday)
    build(ground, output, monday)
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(monday))
  })

  test.each([
    ['stands where a new folder goes', { ssml: 'eine Datei' }, 'ssml'],
    ['stands below where a new file goes', { 'script.md/x.txt': 'ein Ordner' }, 'script.md/x.txt']
  ])('that %s is refused', (_, foreign, path) => {
    lay(nodeCalls, join(output, 'episode'), foreign)
    expect(refusal(() => build(ground, output, tuesday))).toBe(`EFOREIGN episode/${path}`)
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(foreign))
  })

  test('in the place of the whole episode is refused', () => {
    lay(nodeCalls, output, { episode: 'eine Datei' })
    expect(refusal(() => build(ground, output, monday))).toBe('EFOREIGN episode')
  })

  test('that appears while a build is being mended is kept beside the new one', () => {
    build(ground, output, tuesday)
    lay(nodeCalls, output, { '.stage/previous': 'notes.md', '.stage/old-episode/script.md': 'mein Skript' })
    recover(ground, output)
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(tuesday, { 'script.md.kept-1': 'mein Skript' }))
  })
})

describe('nothing is written through a link', () => {
  const outside = { 'notes.md': 'außerhalb' }
  beforeEach(() => lay(nodeCalls, join(top, 'outside'), outside))

  test.each([
    ['the output folder is one', () => symlinkSync(join(top, 'outside'), output), 'ELINK output'],
    ["the episode's folder is one", () => linkInOutput('episode'), 'ELINK episode'],
    ['the folder for half-done work is one', () => linkInOutput('.stage'), 'ELINK .stage'],
    ['the folder of locks is one', () => linkInOutput('.lock'), 'ELINK .lock'],
    ["a folder in the episode's folder is one", () => linkInOutput('episode/ssml'), 'EFOREIGN episode/ssml']
  ])('when %s', (_, arrange, refused) => {
    arrange()
    expect(refusal(() => build(ground, output, monday))).toBe(refused)
    expect(textsIn(nodeCalls, join(top, 'outside'))).toEqual(outside)
  })

  test('when a unit that holds another is one', () => {
    linkInOutput('episode')
    expect(refusal(() => build(ground, output, outside, {}, { name: 'episode/audio' }))).toBe('ELINK episode')
  })

  test('when a file of ours has been replaced by one: the link goes, what it led to stays', () => {
    build(ground, output, { 'script.md': 'alt' })
    nodeCalls.unlink(join(output, 'episode/script.md'))
    symlinkSync(join(top, 'outside/notes.md'), join(output, 'episode/script.md'))
    build(ground, output, { 'script.md': 'neu' }, { 'script.md': '' })
    expect(textsIn(nodeCalls, output)).toEqual({ 'episode/script.md': 'neu' })
    expect(textsIn(nodeCalls, join(top, 'outside'))).toEqual(outside)
  })

  test('but the output folder may stand behind one that the person chose', () => {
    symlinkSync(join(top, 'outside'), join(top, 'chosen'))
    build(ground, join(top, 'chosen/output'), monday)
    expect(textsIn(nodeCalls, join(top, 'outside/output'))).toEqual(inEpisode(monday))
  })

  function linkInOutput(path: string): void {
    mkdirSync(join(output, path, '..'), { recursive: true })
    symlinkSync(join(top, 'outside'), join(output, path))
  }
})

describe('a name that leads elsewhere', () => {
  const names = [
    '',
    '.',
    '..',
    '../x',
    'a/../../x',
    '/x',
    'a//b',
    'a/',
    'a\\b',
    'C:x',
    'a\0',
    'a\n',
    '\ud800',
    'x.',
    'x '
  ]

  test.each([...names, '.stage', '.lock/x', 'a/.x'])('is refused for an episode: %j', name => {
    expect(refusal(() => build(ground, output, monday, {}, { name }))).toBe(`EUNSAFE ${name}`)
    expect(textsIn(nodeCalls, output)).toEqual({})
  })

  test.each(names)('is refused for a file: %j', name => {
    expect(refusal(() => build(ground, output, { [name]: '' }))).toBe(`EUNSAFE episode/${name}`)
    expect(textsIn(nodeCalls, output)).toEqual({})
  })

  test.each(['old-..%2F..%2Foutside', 'old-%2E%2E', 'old-.lock', 'old-%', 'old-%ED%A0%80', 'older'])(
    'is not followed when it comes from half-done work: %s',
    name => {
      lay(nodeCalls, output, { [`.stage/${name}/x.txt`]: 'x', 'episode/notes.md': 'y' })
      recover(ground, output)
      expect(textsIn(nodeCalls, top)).toEqual({ 'output/episode/notes.md': 'y' })
    }
  )
})

describe('half-done work', () => {
  test('that never came to the swap is thrown away', () => {
    build(ground, output, monday)
    lay(nodeCalls, output, { '.stage/new/notes.md': 'halb' })
    recover(ground, output)
    expect(textsIn(nodeCalls, output)).toEqual(inEpisode(monday))
  })

  test('is mended by the next build as well', () => {
    lay(nodeCalls, output, { '.stage/old-episode/notes.md': 'alt', '.stage/new/notes.md': 'neu' })
    build(ground, output, { 'a.txt': '' }, {}, { name: 'other' })
    expect(textsIn(nodeCalls, output)).toEqual({ 'episode/notes.md': 'alt', 'other/a.txt': '' })
  })

  test('may be cleared away by a person, and then there is nothing to do', () => {
    recover(ground, output)
    expect(textsIn(nodeCalls, top)).toEqual({})
  })
})
