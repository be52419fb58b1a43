import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commandLine } from '../../src/cli.js'
import { readCases } from '../cases.js'
import { type MemoryWorldOptions, memoryWorld, shippedFiles } from '../world/memory.js'

const seed = readFileSync('test/fixtures/importing/seed.txt', 'utf8')
const day = Date.UTC(2026, 1, 16)
const name = '2026-02-16-deutschland-und-kanada-schliessen-eine-ki-kooperation.yaml'

async function run(words: readonly string[], files: Record<string, string> = {}, options: MemoryWorldOptions = {}) {
  const clock = { now: () => day, sleep: async () => {}, random: () => 0.5 }
  const world = memoryWorld({ ...shippedFiles(), ...files }, { clock, ...options })
  const code = await commandLine(['import', ...words], world)
  return { code, ...world.said, world }
}

describe('import', () => {
  test('prints the article and says what it recognised', async () => {
    const { code, out, talk } = await run(['artikel.txt'], { 'artikel.txt': seed })
    expect(code).toBe(0)
    expect(out).toMatch(/^# yaml-language-server.*\ntitle: Deutschland und Kanada schließen/)
    expect(talk).toContain(
      'Text: "Deutschland und Kanada schließen eine KI‑Kooperation" (2026-02-16, de-DE, 3 headlines, 1 opening paragraph, 6 sections, 1 source)'
    )
  })

  test('reads standard input', async () => {
    const { code, out } = await run(['-', '--date', '2026-03-01'], {}, { input: seed })
    expect([code, /^date: .*$/m.exec(out)?.[0]]).toEqual([0, 'date: 2026-03-01'])
  })

  test('writes into a folder under a name of date and title, and what it wrote builds', async () => {
    const files = { 'content/show.yaml': readFileSync('content/show.yaml', 'utf8') }
    const { code, world, out } = await run(['-', '--to', 'content/articles/'], files, { input: seed })
    expect([code, out]).toEqual([0, ''])
    expect(Object.keys(world.contents())).toContain(`content/articles/${name}`)
    expect(await commandLine(['check'], world)).toBe(0)
  })

  test('makes articles of all kinds of files that build without an error', async () => {
    const kinds = { text: 'text.md', markdown: 'markdown.md', html: 'pages.md' }
    const show = readFileSync('content/show.yaml', 'utf8')
    const world = memoryWorld({ ...shippedFiles(), 'content/show.yaml': show })
    for (const [kind, file] of Object.entries(kinds)) {
      for (const [i, it] of readCases(`test/fixtures/importing/${file}`).entries()) {
        const name = `${kind}-${i}.${kind}`
        world.put(name, it[kind] ?? '')
        const words = ['import', name, '--type', kind, '--to', `content/articles/${kind}-${i}.yaml`]
        expect([it.name, await commandLine(words, world)]).toEqual([it.name, 0])
      }
    }
    const code = await commandLine(['build', '--format', 'short'], world)
    expect(world.said.talk.match(/^content.* error .*$/gm) ?? []).toEqual([])
    expect(code).toBe(0)
    expect(Object.keys(world.contents()).filter(it => /^output\/.*script\.md$/.test(it))).toHaveLength(32)
  })

  test('leaves a file that is there as it is, unless it may replace it', async () => {
    const files = { 'a.yaml': 'title: Meins\n', 'a.txt': seed }
    const asked = await run(['a.txt', '--to', 'a.yaml'], files)
    expect([asked.code, asked.world.contents()['a.yaml']]).toEqual([1, 'title: Meins\n'])
    expect(asked.talk).toContain('import/exists')
    const denied = await run(['a.txt', '--to', 'a.yaml'], files, { answer: false })
    expect(denied.code).toBe(1)
    const allowed = await run(['a.txt', '--to', 'a.yaml', '--yes'], files)
    expect(allowed.code).toBe(0)
    expect(allowed.world.contents()['a.yaml']).toContain('KI‑Kooperation')
    expect(await commandLine(['import', 'a.txt', '--to', 'a.yaml'], allowed.world)).toBe(0)
  })

  test('gives everything as data', async () => {
    const { out } = await run(['a.txt', '--json'], { 'a.txt': seed })
    const data = JSON.parse(out.trim().split('\n').at(-1) ?? '')
    expect(data).toMatchObject({ file: null, name, kind: 'text', language: 'de-DE', sections: 6 })
  })

  test.each([
    [['weg.txt'], 1, 'usage/no-file'],
    [['a.txt', '--type', 'pdf'], 2, 'usage/bad-value'],
    [['a.txt', '--date', '2026-02-30'], 2, 'usage/bad-value'],
    [['a.txt', '--language', 'fr'], 2, 'usage/bad-value'],
    [['a.txt', '--to', 'a.txt'], 1, 'slug/not-yaml'],
    [['a.txt', '--to', 'neu/Ein Name.yaml'], 1, 'slug/bad-name'],
    [['leer.txt'], 1, 'import/empty']
  ])('%j ends in %i', async (words, code, reason) => {
    const result = await run([...words, '--format', 'short'], { 'a.txt': seed, 'leer.txt': '' })
    expect(result.code).toBe(code)
    expect(result.talk).toContain(reason)
  })
})
