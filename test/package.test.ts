import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What the encoders need; they are fetched from a registry in life, and packed from our own folder here. */
const encoders = [
  'wasm-media-encoders',
  'mpg123-decoder',
  '@wasm-audio-decoders/common',
  '@eshaz/web-worker',
  'simple-yenc'
]

const top = mkdtempSync(join(tmpdir(), 'sendeklar-package-'))
const user = join(top, 'user')
let tarball: string

/** Runs a program to a good end and gives what it printed; anything else is a failure of the test's. */
function run(folder: string, program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env: quiet })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${stderr}${stdout}`)
  return stdout
}

/** A program started by an npm script inherits its settings; npm shall be as it is for anybody. */
const quiet = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_OPTIONS|VITEST)/.test(name))
)

/** The sources `from` a folder in one of their own, packed there as for publishing. */
function packedIn(name: string, from = '.'): string {
  const folder = join(top, name)
  mkdirSync(folder)
  const parts = ['src', 'templates', 'content', '.schema', 'tools', 'build.mjs', 'package.json']
  const further = readdirSync(from).filter(file => /^tsconfig.*\.json$|\.md$|^LICEN[CS]E$/.test(file))
  for (const part of [...parts, ...further]) cpSync(join(from, part), join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return join(folder, run(folder, 'npm', 'pack', '--silent').trim().split('\n').at(-1) ?? '')
}

function filesIn(packed: string): { readonly name: string; readonly bytes: number }[] {
  return run(top, 'tar', '-tvf', packed)
    .trim()
    .split('\n')
    .map(line => {
      const [, bytes = '', name = ''] = /^\S+\s+\S+\s+(\d+)\s.*?package\/(.*)$/.exec(line) ?? []
      return { name, bytes: Number(bytes) }
    })
}

beforeAll(() => {
  tarball = packedIn('first')
  const tarballs = encoders.map(name => {
    const file = run(top, 'npm', 'pack', '--silent', '--ignore-scripts', resolve('node_modules', name)).trim()
    return join(top, file)
  })
  mkdirSync(user)
  run(user, 'npm', 'install', '--offline', '--omit=optional', '--no-audit', '--no-fund', tarball, ...tarballs)
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

describe('the package', () => {
  test('packs to the same bytes in another folder', () => {
    expect(readFileSync(packedIn('second', join(top, 'first'))).equals(readFileSync(tarball))).toBe(true)
  })

  test('stays below two megabytes on its way, and holds no code of V8, sources or tests', () => {
    const files = filesIn(tarball)
    expect(readFileSync(tarball).length).toBeLessThan(2_000_000)
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(4_000_000)
    expect(files.map(({ name }) => name).filter(name => /\.code$|^(?:src|test)\/|\.map$/.test(name))).toEqual([])
    const names = new Set(files.map(({ name }) => name))
    expect(
      ['dist/cli.cjs', 'dist/index.js', 'dist/types/index.d.ts', 'THIRD-PARTY.md', 'content/cover/cover.png'].filter(
        name => !names.has(name)
      )
    ).toEqual([])
  })

  test('is in order for those who judge packages', async () => {
    const { messages } = await publint({ pkgDir: join(user, 'node_modules', 'sendeklar') })
    expect(messages).toEqual([])
  })

  test('asks npm for the encoders and the voice alone', () => {
    const { dependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(user, 'node_modules', 'sendeklar', 'package.json'), 'utf8')
    ) as Record<string, Record<string, string>>
    expect(Object.keys(dependencies ?? {})).toEqual(['mpg123-decoder', 'wasm-media-encoders'])
    expect(Object.keys(optionalDependencies ?? {})).toEqual(['@echogarden/espeak-ng-emscripten'])
  })

  test('lays out a show and builds it in an empty folder', () => {
    const show = join(user, 'show')
    mkdirSync(show)
    run(show, 'npx', '--offline', 'sendeklar', 'init')
    run(show, 'npx', '--offline', 'sendeklar', 'build')
    const built = join(show, 'output', '2026-02-16-ki-kooperation')
    expect(readFileSync(join(built, 'script.md'), 'utf8')).toBe(
      readFileSync('output/2026-02-16-ki-kooperation/script.md', 'utf8')
    )
    expect(
      readFileSync(join(show, 'content', 'cover', 'cover.png')).equals(readFileSync('content/cover/cover.png'))
    ).toBe(true)
  })

  test('builds with no other package beside it', () => {
    const alone = join(top, 'alone')
    cpSync(join(user, 'node_modules', 'sendeklar'), join(alone, 'package'), { recursive: true })
    const cli = join(alone, 'package', 'dist', 'cli.cjs')
    run(alone, process.execPath, cli, 'init', 'show')
    run(alone, process.execPath, cli, 'build', '--root', 'show')
    expect(existsSync(join(alone, 'show', 'output', '2026-02-16-ki-kooperation', 'episode.json'))).toBe(true)
  })

  test('is a library for programs', () => {
    const program = `
      import { compile, episodeFiles, nodeWorld, openShow } from 'sendeklar'
      const world = nodeWorld()
      const { value: show } = await openShow(world, { root: 'show' })
      for (const file of episodeFiles(world, show).value)
        console.log(compile(world, show, file).value.files.get('transcript.txt').slice(0, 11))`
    writeFileSync(join(user, 'program.mjs'), program)
    expect(run(user, process.execPath, 'program.mjs')).toBe('Deutschland\n')
  })

  test.each([
    ['node16', 'node16'],
    ['bundler', 'esnext']
  ])('tells its types under moduleResolution %s', (moduleResolution, module) => {
    const use = `
      import { type Compiled, compile, type Diagnostic, episodeFiles, nodeWorld, openShow, type Outcome, sentence } from 'sendeklar'
      const world = nodeWorld()
      const { value: show, diagnostics } = await openShow(world, { root: 'show' })
      const found: Diagnostic[] = [...diagnostics]
      for (const file of show ? episodeFiles(world, show).value : []) {
        const made: Outcome<Compiled | undefined> = compile(world, show!, file)
        found.push(...made.diagnostics)
      }
      export const words: readonly string[] = found.map(it => sentence(it, 'de').message)
      // @ts-expect-error a sentence is no number
      export const wrong: readonly number[] = words`
    writeFileSync(join(user, 'use.mts'), use)
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023'],
      strict: true,
      skipLibCheck: false,
      typeRoots: [resolve('node_modules/@types')],
      types: ['node'],
      noEmit: true
    }
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }))
    expect(run(user, process.execPath, resolve('node_modules/typescript/bin/tsc'), '-p', user)).toBe('')
  })
})
