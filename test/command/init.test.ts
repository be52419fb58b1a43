import { describe, expect, test } from 'vitest'
import { commandLine } from '../../src/cli.js'
import { type MemoryWorldOptions, memoryWorld } from '../world/memory.js'

const starter = {
  '/package/content/show.yaml': 'title: Sendung\n',
  '/package/content/articles/2026-02-16-erste.yaml': 'title: Erste\n',
  '/package/.schema/show.schema.json': '{}\n'
}

const laidOut = {
  '.schema/show.schema.json': '{}\n',
  'content/articles/2026-02-16-erste.yaml': 'title: Erste\n',
  'content/show.yaml': 'title: Sendung\n'
}

async function run(words: readonly string[], files: Record<string, string> = {}, options: MemoryWorldOptions = {}) {
  const world = memoryWorld({ ...starter, ...files }, options)
  const code = await commandLine(['init', ...words], world)
  const shows = Object.entries(world.contents()).filter(([path]) => !path.startsWith('/package/'))
  return { code, ...world.said, files: Object.fromEntries(shows) }
}

describe('init', () => {
  test('lays out the starter show where the person is', async () => {
    const { code, files, talk } = await run([])
    expect([code, talk]).toEqual([0, '3 files written. Go on with: sendeklar build\n'])
    expect(files).toEqual(laidOut)
  })

  test('lays it out in another folder, and tells as data what it wrote', async () => {
    const { out, files } = await run(['neu', '--json'])
    expect(JSON.parse(out)).toEqual({ folder: 'neu', files: expect.arrayContaining(['content/show.yaml']) })
    expect(Object.keys(files)).toEqual(
      Object.keys(laidOut)
        .map(path => `neu/${path}`)
        .sort()
    )
  })

  const mine = { 'content/show.yaml': 'title: Meine\n' }

  test('writes nothing at all when a file of a person is in the way and nobody answers', async () => {
    const { code, files, talk } = await run(['--format', 'short'], mine)
    expect(code).toBe(1)
    expect(files).toEqual(mine)
    expect(talk).toBe(
      'error init/exists One file stands there already with other content, first content/show.yaml. Nothing was written.\n'
    )
  })

  test('heeds a no and a yes', async () => {
    expect(await run([], mine, { answer: false })).toMatchObject({ code: 1, files: mine })
    const { code, files, talk } = await run([], mine, { answer: true })
    expect([code, files]).toEqual([0, laidOut])
    expect(talk).toContain('Replace 1 file in . by the ones we bring?')
  })

  test('does not ask where --yes was said, or where the same files stand already', async () => {
    expect(await run(['--yes'], mine)).toMatchObject({ code: 0, files: laidOut })
    const { code, talk } = await run([], laidOut, { answer: false })
    expect([code, talk]).toEqual([0, '0 files written. Go on with: sendeklar build\n'])
  })
})
