import { describe, expect, test } from 'vitest'
import { commandLine } from '../../src/cli.js'
import { type MemoryWorld, memoryWorld } from '../world/memory.js'

const packageFile = { '/package/package.json': '{ "version": "1.2.3" }' }

/** Runs a command line in a world of its own; what came out, and with which code. */
async function run(line: string, world: MemoryWorld = memoryWorld(packageFile)) {
  const code = await commandLine(line.split(' ').filter(Boolean), world)
  return { code, ...world.said }
}

describe('the command line', () => {
  test.each([
    ['chek', 'usage/unknown-command', 'There is no command "chek". Did you mean "check"?'],
    ['toString', 'usage/unknown-command', 'There is no command "toString".'],
    ['check --formt json', 'usage/unknown-option', 'There is no option "--formt" here. Did you mean "--format"?'],
    ['build --emitt tree', 'usage/unknown-option', 'There is no option "--emitt" here. Did you mean "--emit"?'],
    ["check --it's", 'usage/unknown-option', 'There is no option "--it\'s" here.'],
    ['explain', 'usage/missing-argument', 'The command "explain" needs one more word: code.'],
    ['check --root', 'usage/missing-value', 'The option "--root" lacks its value.'],
    ['explain a/b c/d', 'usage/too-many-arguments', 'The command "explain" has no use for "c/d".'],
    ['check --ui fr', 'usage/bad-value', '"fr" does not fit --ui.'],
    ['build --emit forest', 'usage/bad-value', '"forest" does not fit --emit.'],
    ['check --max-warnings few', 'usage/bad-value', '"few" does not fit --max-warnings.']
  ])('%s is wrong usage: %s', async (line, code, message) => {
    expect(await run(`--format short ${line}`)).toMatchObject({ code: 2, out: '', talk: `error ${code} ${message}\n` })
  })

  test('wrong usage is told in the language and the form that were asked for', async () => {
    expect((await run('chek --ui de')).talk).toContain(
      'Den Befehl „chek“ gibt es nicht. Gemeint ist vielleicht „check“.'
    )
    const { out, talk, code } = await run('chek --json')
    expect([code, talk]).toEqual([2, ''])
    expect(JSON.parse(out)).toMatchObject({ code: 'usage/unknown-command', args: ['chek', 'check'] })
  })

  test('a word full of commands to a terminal is only a word', async () => {
    const { talk } = await run('\u001b[2J::error::x')
    expect(talk).toContain('"\\u{1b}[2J::error::x"')
  })

  test('without a command it shows the help, on the side of the talk, and says what is missing', async () => {
    const { code, out, talk } = await run('')
    expect([code, out]).toEqual([2, ''])
    expect(talk).toContain('build [options] [articles...]')
    expect(talk).toContain('error usage/no-command')
  })

  test('help is a result, in both languages, for the whole and for each command', async () => {
    const english = await run('--help --ui en')
    expect(english).toMatchObject({ code: 0, talk: '' })
    expect(english.out).toContain('Usage: sendeklar [options] [command]')
    const german = await run('build --help --ui de')
    expect(german).toMatchObject({ code: 0, talk: '' })
    expect(german.out).toContain('Aufruf: sendeklar build [options] [articles...]')
    expect(german.out).toContain('Für alle Befehle:')
    expect((await run('help check')).out).toContain('sendeklar check')
  })

  test('the version comes from the package', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, out: '1.2.3\n', talk: '' })
    expect(await run('-V')).toMatchObject({ code: 0, out: '1.2.3\n' })
  })

  test('colours are for those who see them and want them', async () => {
    const colour = () => memoryWorld(packageFile, { colour: true })
    expect((await run('chek', colour())).talk).toContain('\u001b[31m')
    expect((await run('chek --no-color', colour())).talk).not.toContain('\u001b[')
  })
})
