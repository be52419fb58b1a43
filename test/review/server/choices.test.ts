import { describe, expect, test } from 'vitest'
import { startReview } from '../../../src/command/reviewing.js'
import { builtInPage } from '../../../src/review/built-in-page.js'
import { run } from '../../command/show.js'
import { ask, comeIn, sampleId, sampleWorld } from './page.js'

const article = 'content/articles/2026-02-16-ki-kooperation.yaml'
const options = { format: 'human', ui: 'de', root: '.', out: 'output', maxWarnings: 9, articles: [] } as const

/** The sample show with another wording of its own beside the usual one. */
function withShort() {
  const world = sampleWorld()
  const usual = world.contents()['/package/templates/de/episode.hbs'] ?? ''
  world.put('templates/de/kurz.hbs', `<chapter title="Ganz kurz"><p>Hier die kurze Fassung.</p></chapter>\n${usual}`)
  return world
}

describe('the template of an episode', () => {
  test('is chosen on the page, stands in the article, and words the episode', async () => {
    const world = withShort()
    const browser = await comeIn(world)
    const before = world.contents()[article] ?? ''
    expect((await browser.episode(sampleId)).template).toEqual({ chosen: 'episode', names: ['episode', 'kurz'] })
    const choose = (name: string) => browser.act({ type: 'template', episode: sampleId, name })
    expect((await choose('kurz')).status).toBe(200)
    expect(world.contents()[article]).toBe(before.replace('language: de-DE\n', 'language: de-DE\ntemplate: kurz\n'))
    const short = await browser.episode(sampleId)
    expect(short.template.chosen).toBe('kurz')
    expect(short.chapters[0]?.title).toBe('Ganz kurz')
    expect((await choose('lang')).status).toBe(404)
    await choose('episode')
    expect(world.contents()[article]).toBe(before)
    await browser.running.close()
  })

  test('words what build writes; one there is none of is an error', async () => {
    const world = withShort()
    const text = world.contents()[article] ?? ''
    world.put(article, text.replace('language: de-DE', 'language: de-DE\ntemplate: kurz'))
    expect((await run(world, 'build')).code).toBe(0)
    expect(world.contents()[`output/${sampleId}/script.md`]).toContain('Hier die kurze Fassung.')
    world.put(article, text.replace('language: de-DE', 'language: de-DE\ntemplate: lang'))
    expect((await run(world, 'build', '--json')).out).toContain('"code":"template/missing"')
  })
})

describe('a place in the editor', () => {
  test('is opened by the first editor that is there, from files of the show alone', async () => {
    const started: string[][] = []
    const programs = {
      run: async (name: string, words: readonly string[]) => {
        if (name !== 'subl') return undefined
        started.push([name, ...words])
        return { code: 0, out: new Uint8Array(), talk: '' }
      }
    }
    const browser = await comeIn({ ...sampleWorld(), programs })
    const open = { type: 'open', file: article, line: 14, column: 9 } as const
    expect(await browser.act(open)).toEqual({ status: 200, value: { editor: 'subl' } })
    expect(started).toEqual([['subl', `/show/${article}:14:9`]])
    expect((await browser.act({ ...open, file: 'package.json' })).status).toBe(404)
    await browser.running.close()
  })

  test('says which editors it knows where there is none', async () => {
    const browser = await comeIn(sampleWorld())
    const { status, value } = await browser.act({ type: 'open', file: article, line: 1, column: 1 })
    expect([status, value.code]).toEqual([422, 'review/no-editor'])
    expect(value.hint.de).toContain('code, codium')
    await browser.running.close()
  })
})

describe('the page', () => {
  test('is not shown on a port that another program has, nor without its files', async () => {
    const browser = await comeIn(sampleWorld())
    const page = new Map([['index.html', { type: 'text/html', bytes: new Uint8Array() }]])
    const taken = await startReview({ ...options, port: `${browser.running.port}` }, sampleWorld(), page)
    expect(taken.diagnostics.map(({ code }) => code)).toEqual(['review/port-taken'])
    const empty = await startReview(options, sampleWorld(), new Map())
    expect(empty.diagnostics.map(({ code }) => code)).toEqual(['review/no-page'])
    expect(builtInPage).toBeInstanceOf(Map)
    await browser.running.close()
  })

  test('is gone when it is closed', async () => {
    const browser = await comeIn(sampleWorld())
    const { port } = browser.running
    await browser.running.close()
    await expect(ask(port, { path: '/' })).rejects.toThrow()
  })
})
