import { describe, expect, test } from 'vitest'
import { outputOf, run, sample, sampleText, showWorld } from './show.js'

describe('check', () => {
  test('finds nothing wrong with the sample and writes nothing', async () => {
    const world = showWorld()
    const before = world.contents()
    const { code, out, talk } = await run(world, 'check')
    expect([code, out]).toEqual([0, ''])
    expect(talk).toMatch(/1 episode checked: 0 errors, \d+ warnings?\.\n$/)
    expect(world.contents()).toEqual(before)
  })

  test('reports an error with its line and what to do, and returns 1', async () => {
    const world = showWorld({ [sample]: sampleText.replace(/^title:/m, 'titel:') })
    const { code, talk } = await run(world, 'check', '--ui', 'de')
    expect(code).toBe(1)
    expect(talk).toMatch(new RegExp(`^${sample}:\\d+:1 Fehler `, 'm'))
    expect(talk).toMatch(/│ titel: .*\n +│ \^\^\^\^\^/)
    expect(outputOf(world)).toEqual({})
  })

  test('prints diagnostics and the count as data', async () => {
    const { code, out, talk } = await run(showWorld({ [sample]: `${sampleText}\nnonsense: true\n` }), 'check', '--json')
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect([code, talk]).toEqual([1, ''])
    expect(lines.filter(({ severity }) => severity === 'error')).toMatchObject([{ place: { file: sample } }])
    expect(lines.at(-1)).toMatchObject({ episodes: 1, errors: 1 })
  })

  test('looks only at the files that are named', async () => {
    const world = showWorld({ 'content/articles/2026-02-18-kaputt.yaml': 'title: [' })
    expect((await run(world, 'check', sample)).code).toBe(0)
    expect((await run(world, 'check', 'content/articles/2026-02-18-kaputt.yaml')).code).toBe(1)
  })

  test('a show without show.yaml is an error, not a crash', async () => {
    expect((await run(showWorld({ 'content/show.yaml': undefined }), 'check')).code).toBe(1)
  })
})
