import { describe, expect, test } from 'vitest'
import { commandLine } from '../../src/cli.js'
import { memoryWorld } from '../world/memory.js'

async function run(...words: string[]) {
  const world = memoryWorld({})
  return { code: await commandLine(['explain', ...words], world), ...world.said }
}

describe('explain', () => {
  test('prints the long form of a diagnostic in the language of the person', async () => {
    const { code, out, talk } = await run('output/orphan', '--ui', 'de')
    expect([code, talk]).toEqual([0, ''])
    expect(out).toMatch(/^Der Ordner wurde von sendeklar geschrieben, .*von Hand\.\n$/)
    expect((await run('output/orphan', '--ui', 'en')).out).toMatch(/^The folder was written by sendeklar, /)
  })

  test('prints it as data', async () => {
    const { out } = await run('output/orphan', '--json')
    expect(JSON.parse(out)).toEqual({
      code: 'output/orphan',
      severity: 'warning',
      explanation: expect.stringContaining('Listeners could get the same episode twice.')
    })
  })

  test('offers the nearest code for one it does not know', async () => {
    const { code, out, talk } = await run('output/orfan', '--format', 'short')
    expect([code, out]).toEqual([2, ''])
    expect(talk).toBe(
      'error usage/unknown-code There is no diagnostic with the code "output/orfan". Did you mean "output/orphan"?\n'
    )
  })

  test('knows no code that only every object has', async () => {
    expect((await run('constructor')).code).toBe(2)
  })
})
