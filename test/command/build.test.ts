import { describe, expect, test } from 'vitest'
import { outputOf, run, sample, sampleFolder, sampleText, showWorld } from './show.js'

const second = 'content/articles/2026-02-17-zweite.yaml'
const secondText = sampleText.replace(/^date: .*$/m, 'date: 2026-02-17')
const brokenText = `${sampleText}\nnonsense: true\n`

describe('build', () => {
  test('builds every episode of the show and tells where to read it', async () => {
    const world = showWorld({ [second]: secondText })
    const { code, out, talk } = await run(world, 'build', '--ui', 'de')
    expect([code, out]).toEqual([0, ''])
    expect(talk).toContain(
      `2 Folgen gebaut.\nZum Vorlesen: ${sampleFolder}/script.md\nZum Vorlesen: output/2026-02-17-zweite/script.md\n`
    )
    expect(Object.keys(outputOf(world))).toEqual(
      expect.arrayContaining([
        `${sampleFolder}/episode.json`,
        `${sampleFolder}/script.md`,
        'output/2026-02-17-zweite/notes.md'
      ])
    )
  })

  test('a second time changes no byte and says the same about every episode', async () => {
    const world = showWorld()
    const first = await run(world, 'build', '--format', 'short')
    const output = outputOf(world)
    const again = await run(world, 'build', '--format', 'short')
    expect(outputOf(world)).toEqual(output)
    expect(again.talk).toBe(first.talk.replace('1 episode built.', '0 episodes built, 1 unchanged.'))
  })

  test('with many episodes, hints are counted and only what is wrong is shown', async () => {
    const many = ['18', '19', '20'].map(day => [`content/articles/2026-02-${day}-tag.yaml`, sampleText] as const)
    const world = showWorld(
      Object.fromEntries(many.map(([file, text]) => [file, text.replace(/^date: .*$/m, `date: ${file.slice(17, 27)}`)]))
    )
    const { talk } = await run(world, 'build', '--ui', 'de')
    expect(talk).toContain('Warnung article/source-without-link')
    expect(talk).not.toContain('speak/long-sentence')
    expect(talk).toContain('4 Folgen gebaut.\n20 Hinweise zum Sprechen und Hören: sendeklar check zeigt sie.\n')
  })

  test('builds only what changed', async () => {
    const world = showWorld({ [second]: secondText })
    await run(world, 'build')
    world.put(second, secondText.replace(/^title: .*$/m, 'title: Ein neuer Titel'))
    const before = outputOf(world)
    expect((await run(world, 'build')).talk).toContain('1 episode built, 1 unchanged.')
    expect(outputOf(world)[`${sampleFolder}/script.md`]).toBe(before[`${sampleFolder}/script.md`])
    expect(outputOf(world)['output/2026-02-17-zweite/script.md']).toContain('Ein neuer Titel')
  })

  test('mends an output somebody changed, and keeps what is not ours', async () => {
    const world = showWorld()
    await run(world, 'build')
    const script = outputOf(world)[`${sampleFolder}/script.md`]
    world.put(`${sampleFolder}/script.md`, 'scribbled over')
    world.put(`${sampleFolder}/meine-notizen.txt`, 'mine')
    expect((await run(world, 'build')).talk).toContain('1 episode built.')
    expect(outputOf(world)).toMatchObject({
      [`${sampleFolder}/script.md`]: script,
      [`${sampleFolder}/meine-notizen.txt`]: 'mine'
    })
  })

  test('an episode with errors writes nothing, keeps its last good output and stops no other', async () => {
    const world = showWorld({ [second]: secondText })
    await run(world, 'build')
    const good = outputOf(world)
    world.put(sample, brokenText)
    world.put('content/articles/2026-02-18-dritte.yaml', secondText)
    const { code, talk } = await run(world, 'build', '--format', 'short')
    expect(code).toBe(1)
    expect(talk).toMatch(new RegExp(`^${sample}:\\d+:\\d+ error `, 'm'))
    expect(talk).toContain('1 episode built, 1 unchanged, 1 with errors not written.')
    expect(talk).not.toContain('output/orphan')
    expect(outputOf(world)).toMatchObject(good)
  })

  test('where nothing can be built, not even the output folder is made', async () => {
    const world = showWorld({ [sample]: brokenText })
    expect((await run(world, 'build')).code).toBe(1)
    expect(outputOf(world)).toEqual({})
    expect(world.files.list('output')).toBeUndefined()
  })

  test('two files that lead to one folder are an error of the second', async () => {
    const world = showWorld({ 'content/articles/ki-kooperation.yaml': sampleText })
    const { code, talk } = await run(world, 'build', '--format', 'short')
    expect(code).toBe(1)
    expect(talk).toContain('content/articles/ki-kooperation.yaml:1:1 error output/collision')
    expect(talk).toContain('1 episode built, 1 with errors not written.')
    expect((await run(world, 'build', '--format', 'short')).talk).toContain(
      '0 episodes built, 1 unchanged, 1 with errors'
    )
  })

  test('a folder left by a renamed article is reported and stays', async () => {
    const world = showWorld({ [sample]: undefined, 'content/articles/2026-02-16-neu.yaml': sampleText })
    world.put(`${sampleFolder}/episode.json`, JSON.stringify({ inputs: {}, outputs: {}, diagnostics: [] }))
    const { code, talk } = await run(world, 'build', '--format', 'short')
    expect(code).toBe(0)
    expect(talk).toContain(`warning output/orphan No article belongs to "${sampleFolder}" any more`)
    expect(outputOf(world)[`${sampleFolder}/episode.json`]).toBeDefined()
    expect((await run(world, 'build', 'content/articles/2026-02-16-neu.yaml')).talk).not.toContain('output/orphan')
  })

  test('builds only the articles that are named', async () => {
    const world = showWorld({ [second]: secondText })
    expect((await run(world, 'build', second)).talk).toContain('1 episode built.')
    expect(Object.keys(outputOf(world)).every(path => path.startsWith('output/2026-02-17-zweite/'))).toBe(true)
  })

  test('--emit tree prints the script as JSON and writes nothing', async () => {
    const world = showWorld()
    const { code, out } = await run(world, 'build', '--emit', 'tree')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ language: 'de-DE', children: expect.any(Array), texts: expect.any(Array) })
    expect(outputOf(world)).toEqual({})
  })

  test('--json tells of each episode and of the whole, a line each, and says nothing else', async () => {
    const world = showWorld({ [second]: brokenText })
    const { out, talk } = await run(world, 'build', '--json')
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(talk).toBe('')
    expect(lines.filter(line => 'state' in line)).toEqual([
      { file: sample, state: 'built' },
      { file: second, state: 'failed' }
    ])
    expect(lines.at(-1)).toEqual({ built: 1, unchanged: 0, failed: 1 })
  })

  test('more warnings than allowed are an error, on the first build and on one that changes nothing', async () => {
    const world = showWorld()
    const warnings = (await run(world, 'build', '--json')).out
      .split('\n')
      .filter(line => line.includes('"warning"')).length
    expect((await run(world, 'build', '--max-warnings', String(warnings))).code).toBe(0)
    world.put('output/2020-01-01-alt/episode.json', JSON.stringify({ inputs: {}, outputs: {}, diagnostics: [] }))
    const { code, talk } = await run(world, 'build', '--max-warnings', String(warnings))
    expect(code).toBe(1)
    expect(talk).toContain(`${warnings + 1} warnings are more than the ${warnings} allowed (--max-warnings).`)
  })

  test('a show without articles says how to begin', async () => {
    const { code, talk } = await run(showWorld({ [sample]: undefined }), 'build')
    expect(code).toBe(0)
    expect(talk).toContain('There is no article here yet. sendeklar init lays out a show to start from.')
  })

  test('outputs of a dialect the show no longer names go away', async () => {
    const world = showWorld()
    await run(world, 'build')
    const show = world.contents()['content/show.yaml'] ?? ''
    expect(show).toMatch(/^ *- azure$|azure/m)
    world.put('content/show.yaml', show.replace(/^dialects:.*(?:\n {2,}- .*)*/m, 'dialects: [w3c-1.1]'))
    await run(world, 'build')
    const folders = new Set(
      Object.keys(outputOf(world))
        .map(path => path.split('/').slice(2, 4))
        .filter(([top]) => top === 'ssml')
        .map(([, dialect]) => dialect)
    )
    expect([...folders]).toEqual(['w3c-1.1'])
  })

  test('can list every place where a dialect lacks something, and writes nothing then', async () => {
    const emphatic = sampleText.replace('Die Partnerschaft setzt', 'Die *Partnerschaft* *setzt*')
    const world = showWorld({ [sample]: emphatic })
    const { code, talk } = await run(world, 'build', '--explain-lowering', '--format', 'short')
    const lines = talk.trim().split('\n')
    expect(code).toBe(0)
    for (const line of lines) expect(line).toMatch(/^\S+:\d+:\d+ info dialect\/(lowered|long-pause) /)
    expect(lines.filter(line => line.includes('Polly (neural) has no emphasis'))).toHaveLength(2)
    expect(outputOf(world)).toEqual({})
  })
})
