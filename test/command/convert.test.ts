import { describe, expect, test } from 'vitest'
import { readCases } from '../cases.js'
import { run, showWorld } from './show.js'

describe('convert', () => {
  test.each(readCases('test/fixtures/dialect/convert.md'))(
    '$name',
    async ({ route = '', source = '', ...expected }) => {
      const [from = '', to = ''] = route.split(' → ')
      const world = showWorld({ 'a.ssml': source })
      const { code, out, talk } = await run(world, 'convert', 'a.ssml', '--from', from, '--to', to, '--format', 'short')
      const lost = talk.match(/^a\.ssml:\d+:\d+ warning convert\/not-carried \S+/gm) ?? []
      expect(out.trimEnd()).toBe(expected.result)
      expect(lost.map(line => line.replace('warning convert/not-carried ', '')).join('\n')).toBe(expected.lost ?? '')
      expect(code).toBe(0)
    }
  )

  test('writes several documents under the name that was given, with numbers', async () => {
    const text = `<speak>${'<p>Ein Satz, der immer wiederkehrt.</p>'.repeat(200)}</speak>`
    const world = showWorld({ 'lang.ssml': text })
    const words = ['convert', 'lang.ssml', '--from', 'w3c-1.1', '--to', 'polly-neural', '--output', 'neu.ssml']
    const { code, talk } = await run(world, ...words)
    expect(code).toBe(0)
    expect(talk).toContain('convert/several-parts')
    const names = Object.keys(world.contents()).filter(name => name.startsWith('neu'))
    expect(names).toEqual(['neu-01.ssml', 'neu-02.ssml', 'neu-03.ssml'])
  })

  test('says which language it takes a document for that does not say', async () => {
    const world = showWorld({ 'a.ssml': '<speak>Guten Morgen</speak>' })
    const route = ['convert', 'a.ssml', '--from', 'polly-neural', '--to', 'azure']
    expect((await run(world, ...route)).talk).toContain('convert/language')
    const named = await run(world, ...route, '--locale', 'en-GB')
    expect(named.talk).not.toContain('convert/language')
    expect(named.out).toContain('xml:lang="en-GB"')
  })

  test('a document that is no XML is an error, and nothing is written', async () => {
    const world = showWorld({ 'a.ssml': '<speak>Guten <p>Morgen</speak>' })
    const { code, out } = await run(world, 'convert', 'a.ssml', '--from', 'w3c-1.1', '--to', 'azure')
    expect([code, out]).toEqual([1, ''])
  })

  test('needs to know both dialects', async () => {
    const world = showWorld({ 'a.ssml': '<speak/>' })
    expect((await run(world, 'convert', 'a.ssml', '--to', 'azure')).code).toBe(2)
    expect((await run(world, 'convert', 'a.ssml', '--from', 'azure', '--to', 'azur')).talk).toMatch(/"azur".*azure/)
  })
})
