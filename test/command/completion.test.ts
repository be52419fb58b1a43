import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/article/schema.js'
import { commands } from '../../src/command/index.js'
import { run, showWorld } from './show.js'

async function scriptFor(shell: string): Promise<string> {
  const { code, out } = await run(showWorld(), 'completion', shell)
  expect(code).toBe(0)
  return out
}

/** What a real bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const typed = ['sendeklar', ...words].map(word => `'${word}'`).join(' ')
  const program = `${await scriptFor('bash')}
COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _sendeklar; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-eu'], { input: program, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.trim().split('\n').filter(Boolean)
}

const names = commands.map(({ name }) => name.split(' ')[0] ?? '')

describe('the completion of bash', () => {
  test('offers every command first', async () => {
    expect(await offered('')).toEqual(names)
    expect(await offered('bu')).toEqual(['build'])
  })

  test('offers the options of a command, also behind options of all commands', async () => {
    expect(await offered('--ui', 'de', 'publish', '--t')).toEqual(['--to', '--template-dir'].sort().reverse())
    expect(await offered('build', '--em')).toEqual(['--emit'])
  })

  test('offers the only values an option has', async () => {
    expect(await offered('speak', '--engine', '')).toEqual(['embedded', 'native'])
    expect(await offered('check', '--ui', '')).toEqual(['de', 'en'])
  })

  test('offers what the word of a command can be', async () => {
    expect(await offered('schema', '')).toEqual([...kinds])
    expect(await offered('completion', 'z')).toEqual(['zsh'])
    expect(await offered('explain', 'publish/no-t')).toEqual(['publish/no-target'])
  })

  test('offers files where a command takes files', async () => {
    expect(await offered('build', 'package.j')).toEqual(['package.json'])
  })
})

describe('completion', () => {
  test.each(['zsh', 'fish'])('knows every command and its options for %s', async shell => {
    const script = await scriptFor(shell)
    for (const name of names) expect(script).toContain(name)
    expect(script).toContain(shell === 'zsh' ? '--require-approval[' : '-l require-approval')
  })

  test('puts the sentences of the person into the script, with nothing in them that a shell would do', async () => {
    const { out } = await run(showWorld(), 'completion', 'zsh', '--ui', 'de')
    expect(out).toContain('der Ordner zum Hochladen')
    const { status, stderr } = spawnSync('bash', ['-n'], { input: await scriptFor('bash'), encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  test('does not know other shells', async () => {
    const { code, talk } = await run(showWorld(), 'completion', 'tcsh')
    expect(code).toBe(2)
    expect(talk).toContain('bash, zsh, fish')
  })
})
