import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/command/command.js'
import { readOptions } from '../../src/command/options.js'
import { runCommand } from '../../src/command/run.js'
import { Trouble } from '../../src/world/world.js'
import { memoryWorld } from '../world/memory.js'

/** A command that only throws. */
function throwing(problem: unknown): Command<object> {
  return {
    name: 'throw',
    summary: { de: '', en: '' },
    flags: [],
    async run() {
      throw problem
    }
  }
}

const environment = { SPEECH_API_KEY: 'abc123secret', LANG: 'en_US' }

async function run(problem: unknown) {
  const world = memoryWorld({ '/package/package.json': '{ "version": "1.2.3" }' }, { environment })
  const code = await runCommand(throwing(problem), readOptions({ format: 'short' }, environment), world)
  return { code, ...world.said }
}

describe('a command that could not finish', () => {
  test('because the environment said no ends in 3 with a sentence', async () => {
    const { code, talk } = await run(new Trouble('ENOSPC', 'output/x'))
    expect(code).toBe(3)
    expect(talk).toMatch(/^error disk\/full .*output\/x/)
  })

  test('because of a mistake of ours ends in 70 with a short report', async () => {
    const problem = new TypeError('x is not a function')
    problem.stack = [
      'TypeError: x is not a function',
      '    at build (/home/anna/show/node_modules/sendeklar/dist/cli.cjs:3:7)',
      '    at /home/anna/show/other.js:1:2',
      ...Array.from({ length: 20 }, (_, line) => `    at deep (C:\\Users\\anna\\deep.js:${line}:1)`)
    ].join('\n')
    const { code, out, talk } = await run(problem)
    expect([code, out]).toEqual([70, ''])
    expect(talk.split('\n')).toEqual([
      'This is a mistake in sendeklar, not in your text. Please report it with these lines:',
      '  sendeklar 1.2.3',
      '  TypeError: x is not a function',
      '    at build (cli.cjs:3:7)',
      '    at other.js:1:2',
      ...Array.from({ length: 4 }, (_, line) => `    at deep (deep.js:${line}:1)`),
      ''
    ])
  })

  test('reports no secret, nothing endless and nothing that acts on a terminal', async () => {
    const { talk } = await run(new Error(`401 for abc123secret \u001b[2J${'x'.repeat(5000)}`))
    expect(talk).toContain('401 for <SPEECH_API_KEY> \\u{1b}[2Jxxx')
    expect(talk).not.toContain('abc123secret')
    expect(talk.length).toBeLessThan(1500)
  })

  test('reports also what is no error', async () => {
    expect(await run('a bare string')).toMatchObject({
      code: 70,
      talk: expect.stringContaining('Error: a bare string')
    })
  })
})

describe('any command', () => {
  const killed = { 'output/.stage/old-2026-02-16-ki/script.md': 'Guten Morgen' }
  const command = { ...throwing(undefined), run: async () => 0 as const }
  const options = readOptions({ format: 'short' }, environment)

  test('first mends what a killed build left half done', async () => {
    const world = memoryWorld(killed)
    expect(await runCommand(command, options, world)).toBe(0)
    expect(world.contents()).toEqual({ 'output/2026-02-16-ki/script.md': 'Guten Morgen' })
  })

  test('does its work where that is refused, unless it writes there itself', async () => {
    const refuse = () => {
      throw new Trouble('EACCES', 'output')
    }
    const world = { ...memoryWorld(killed), recover: refuse }
    expect(await runCommand(command, options, world)).toBe(0)
    expect(await runCommand({ ...command, writesOutput: true }, options, world)).toBe(3)
  })
})
