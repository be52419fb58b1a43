import { describe, expect, test } from 'vitest'
import { readManifest } from '../../../src/command/building/manifest.js'
import { orphans } from '../../../src/command/building/orphans.js'
import { earlierBuild } from '../../../src/command/building/unchanged.js'
import { writeUnit } from '../../../src/command/building/unit.js'
import { type MemoryWorld, memoryWorld } from '../../world/memory.js'

const reviews = 'content/reviews'

const file = 'content/articles/2026-02-16-ki.yaml'
const name = '2026-02-16-ki'
const { hash } = memoryWorld({})
const shared = { 'content/show.yaml': hash('the show'), sendeklar: '1.0.0' }
const warning = { code: 'output/orphan', severity: 'warning', args: ['x'] }

/** The manifest of an episode made from `article`, with one document. */
function manifest(article: string, script: string): string {
  return JSON.stringify({
    inputs: { ...shared, [file]: hash(article), 'content/reviews/ki.yaml': '' },
    outputs: { 'script.md': { sha256: hash(script), bytes: script.length } },
    diagnostics: [warning]
  })
}

/** A show whose episode was built, with what a person changed since. */
function built(changes: Record<string, string> = {}): MemoryWorld {
  return memoryWorld({
    [file]: 'title: KI\n',
    [`output/${name}/script.md`]: '# KI',
    [`output/${name}/episode.json`]: manifest('title: KI\n', '# KI'),
    ...changes
  })
}

function isUnchanged(world: MemoryWorld, now: Record<string, string> = shared): boolean {
  return earlierBuild('.', 'output', now, world, reviews)(file) !== undefined
}

describe('an episode that was built before', () => {
  test('stands as it is, with what there was to say about it', () => {
    expect(earlierBuild('.', 'output', shared, built(), reviews)(file)).toMatchObject({
      name,
      manifest: { diagnostics: [warning] }
    })
  })

  test.each<[string, Record<string, string>]>([
    ['its article was edited', { [file]: 'title: KI, neu\n' }],
    ['an output was edited', { [`output/${name}/script.md`]: '# Mein Text' }],
    ['an input came that was not there', { 'content/reviews/ki.yaml': 'approved: yes' }],
    ['its manifest can not be read', { [`output/${name}/episode.json`]: '{ torn' }],
    ['its manifest is somebody else’s', { [`output/${name}/episode.json`]: '{ "name": "a package" }' }],
    [
      'its manifest tells of a diagnostic we do not know',
      { [`output/${name}/episode.json`]: manifest('title: KI\n', '# KI').replace('output/orphan', 'gone/code') }
    ]
  ])('is built again when %s', (_, changes) => {
    expect(isUnchanged(built(changes))).toBe(false)
  })

  test('is built again when the show changed, or one thing more belongs to it', () => {
    expect(isUnchanged(built(), { ...shared, 'content/show.yaml': hash('another show') })).toBe(false)
    expect(isUnchanged(built(), { ...shared, 'content/lexicon.de.yaml': hash('new') })).toBe(false)
  })

  test('is not mistaken for another file with the same name', () => {
    expect(earlierBuild('.', 'output', shared, built(), reviews)('content/episodes/ki.yaml')).toBeUndefined()
  })

  test('does not care for line ends, a byte order mark and blanks at line ends', () => {
    expect(isUnchanged(built({ [file]: '\ufefftitle: KI  \r\n' }))).toBe(true)
  })

  test('is found in a show elsewhere, by the same names', () => {
    const world = memoryWorld({
      [`/radio/${file}`]: 'title: KI\n',
      [`/radio/output/${name}/script.md`]: '# KI',
      [`/radio/output/${name}/episode.json`]: manifest('title: KI\n', '# KI')
    })
    expect(earlierBuild('/radio', '/radio/output', shared, world, reviews)(file)).toBeDefined()
  })
})

describe('writing an episode', () => {
  const write = (world: MemoryWorld, files: Record<string, string>) =>
    world.withOutput('output', output => writeUnit('output', name, new Map(Object.entries(files)), output, world))

  test('what stands there to the byte is not written again', () => {
    const world = built()
    const same = { 'script.md': '# KI', 'episode.json': manifest('title: KI\n', '# KI') }
    expect(write(world, same)).toBe(false)
    expect(write(world, { ...same, 'script.md': '# KI, neu' })).toBe(true)
    expect(write(memoryWorld({}), same)).toBe(true)
  })

  test('outputs of before that are no longer made go, files of others stay', () => {
    const world = built({ [`output/${name}/audio/episode.mp3`]: 'sound', [`output/${name}/mine.txt`]: 'mine' })
    write(world, { 'notes.md': 'Notizen', 'episode.json': '{}' })
    expect(Object.keys(world.contents()).filter(path => path.startsWith('output/'))).toEqual([
      `output/${name}/audio/episode.mp3`,
      `output/${name}/episode.json`,
      `output/${name}/mine.txt`,
      `output/${name}/notes.md`
    ])
  })

  test('a manifest that can not be read does not stand in the way of a new one', () => {
    const world = built({ [`output/${name}/episode.json`]: '{ torn' })
    expect(write(world, { 'script.md': '# neu', 'episode.json': '{}' })).toBe(true)
    expect(world.contents()[`output/${name}/script.md`]).toBe('# neu')
  })
})

describe('folders nobody leads to', () => {
  const codes = (world: MemoryWorld, current: readonly string[], failed: readonly string[] = []) =>
    orphans('output', new Set(current), failed, world).map(({ code, args }) => [code, ...args])

  test('are reported when we wrote them', () => {
    expect(codes(built(), [])).toEqual([['output/orphan', `output/${name}`]])
    expect(codes(built(), [name])).toEqual([])
  })

  test('are nobody’s business when others wrote them, or when their episode only fails just now', () => {
    expect(codes(memoryWorld({ 'output/2026-01-01-mine/notes.txt': 'mine' }), [])).toEqual([])
    expect(codes(built(), [], [file])).toEqual([])
  })
})

describe('a manifest', () => {
  test.each([
    'null',
    '[]',
    '{}',
    '{ "inputs": [], "outputs": {}, "diagnostics": [] }',
    '{ "inputs": { "a": 1 }, "outputs": {}, "diagnostics": [] }',
    '{ "inputs": {}, "outputs": { "a": "b" }, "diagnostics": [] }',
    '{ "inputs": {}, "outputs": {}, "diagnostics": [1] }',
    '{ "inputs": {}, "outputs": {}, "diagnostics": [{ "code": "constructor", "severity": "error", "args": [] }] }'
  ])('that we could not have written is none: %s', text => {
    expect(readManifest('output/x', memoryWorld({ 'output/x/episode.json': text }))).toBeUndefined()
  })
})
