import { describe, expect, test } from 'vitest'
import { jsonSchema, kinds } from '../../src/article/schema.js'
import { commandLine } from '../../src/cli.js'
import { memoryWorld } from '../world/memory.js'

async function run(...words: string[]) {
  const world = memoryWorld({})
  return { code: await commandLine(['schema', ...words], world), ...world.said }
}

describe('schema', () => {
  test.each(kinds)('prints the JSON Schema of %s', async kind => {
    const { code, out, talk } = await run(kind)
    expect([code, talk]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(jsonSchema(kind))))
  })

  test('names the kinds there are for one there is not', async () => {
    expect(await run('artikel', '--format', 'short')).toEqual({
      code: 2,
      out: '',
      talk: 'error usage/bad-value "artikel" does not fit <kind>.\n'
    })
    expect((await run('artikel')).talk).toContain('Possible are: article, show, lexicon, episode, review.')
  })
})
