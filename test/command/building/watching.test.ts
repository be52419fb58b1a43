import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startWatching } from '../../../src/command/building/watching.js'
import { comeIn, diskShow, sampleId, sampleWorld } from '../../review/server/page.js'
import { run, sample, sampleFolder, sampleText, showWorld } from '../show.js'

const options = { format: 'json', ui: 'de', root: '.', out: 'output', maxWarnings: 9, articles: [] } as const

describe('build --watch', () => {
  test('builds what changed and nothing else; what breaks leaves the last good files', async () => {
    const world = showWorld({ 'content/articles/zwei.yaml': sampleText.replace('KI‑Kooperation', 'Kooperation') })
    const watching = await startWatching(options, world)
    expect(world.said.out).toContain('{"built":2,"unchanged":0,"failed":0}')
    const file = `${sampleFolder}/script.md`
    world.put(sample, sampleText.replace('Politischer Kontext', 'Die Lage'))
    await watching?.look([sample])
    expect(world.contents()[file]).toContain('Die Lage')
    expect(world.said.out).toContain('{"built":1,"unchanged":0,"failed":0}')
    const good = world.contents()[file]
    world.put(sample, sampleText.replace('title:', 'titel:'))
    await watching?.look([sample])
    expect(world.contents()[file]).toBe(good)
    expect(world.said.out).toContain('{"built":0,"unchanged":0,"failed":1}')
    world.put('content/lexicon.de.yaml', 'entries:\n  - { term: Kanada, alias: Kännede }\n')
    world.put(sample, sampleText)
    await watching?.look([sample, 'content/lexicon.de.yaml'])
    expect(world.said.out).toContain('{"built":2,"unchanged":0,"failed":0}')
  })

  test('hears of a saved file by itself', async () => {
    const { root, world, remove } = await diskShow({
      'content/show.yaml': 'title: Test\nlanguage: de-DE\ntimezone: UTC\n',
      'content/articles/hafen.yaml': 'title: Hafen\ndate: 2026-03-01\nlanguage: de-DE\nlead: Der Hafen wächst.\n'
    })
    const quiet = { ...world, terminal: { ...world.terminal, out: () => true, talk: () => {} } }
    const watching = await startWatching({ ...options, root }, quiet)
    const file = join(root, 'output/2026-03-01-hafen/transcript.txt')
    expect(readFileSync(file, 'utf8')).toContain('Der Hafen wächst.')
    writeFileSync(
      join(root, 'content/articles/hafen.yaml'),
      'title: Hafen\ndate: 2026-03-01\nlanguage: de-DE\nlead: Der Hafen ruht.\n'
    )
    while (!readFileSync(file, 'utf8').includes('Der Hafen ruht.')) await world.clock.sleep(5)
    watching?.close()
    remove()
  })
})

describe('build --require-approval', () => {
  const record = (hash: string) => `episode: ki-kooperation
signedOff:
  by: Anna
  at: 2026-02-16T06:30:00+01:00
  hash: ${hash}
sentences: []
`
  const reviewFile = 'content/reviews/ki-kooperation.yaml'

  test('writes nothing that nobody has signed off, whether the option or the show asks for it', async () => {
    const world = showWorld()
    const { code, out } = await run(world, 'build', '--require-approval', '--json')
    expect(code).toBe(1)
    expect(out).toContain('"code":"review/not-signed"')
    expect(world.contents()[`${sampleFolder}/script.md`]).toBeUndefined()
    const show = world.contents()['content/show.yaml'] ?? ''
    const strict = showWorld({ 'content/show.yaml': `${show}requireApproval: true\n` })
    expect((await run(strict, 'build')).code).toBe(1)
    expect((await run(showWorld(), 'build')).code).toBe(0)
  })

  test('refuses what was signed when the text was another one', async () => {
    const world = showWorld({ [reviewFile]: record('0'.repeat(64)) })
    expect((await run(world, 'build', '--require-approval', '--json')).out).toContain(
      '"code":"review/changed-since-signed"'
    )
    await run(world, 'build')
    const { review } = JSON.parse(world.contents()[`${sampleFolder}/episode.json`] ?? '')
    expect(review).toEqual({ state: 'changed', by: 'Anna', at: '2026-02-16T06:30:00+01:00', wanted: [] })
  })

  test('writes what was signed on the page', async () => {
    const world = sampleWorld()
    const browser = await comeIn(world)
    const { version } = await browser.episode(sampleId)
    await browser.act({ type: 'sign', episode: sampleId, version, by: 'Anna' })
    await browser.running.close()
    expect((await run(world, 'build', '--require-approval')).code).toBe(0)
    expect(JSON.parse(world.contents()[`${sampleFolder}/episode.json`] ?? '').review).toMatchObject({ state: 'signed' })
    // And again, where nothing is to be done.
    expect((await run(world, 'build', '--require-approval', '--json')).out).toContain(
      '{"built":0,"unchanged":1,"failed":0}'
    )
  })

  test('a record that comes later, or goes, makes a built episode another one', async () => {
    const world = showWorld()
    await run(world, 'build')
    world.put(reviewFile, record('0'.repeat(64)))
    expect((await run(world, 'build', '--json')).out).toContain('{"built":1,"unchanged":0,"failed":0}')
    world.files.remove(reviewFile)
    expect((await run(world, 'build', '--json')).out).toContain('{"built":1,"unchanged":0,"failed":0}')
    expect(JSON.parse(world.contents()[`${sampleFolder}/episode.json`] ?? '').review).toBeNull()
  })
})
