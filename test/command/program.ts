import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** The program as people start it, in a package of its own. */
export interface Program {
  readonly file: string
  /** Room for shows and their outputs. */
  readonly top: string
}

/** Bundles the program into a temporary package, its templates compiled as in the one we ship, and lends it to `work`. */
export async function withProgram<Value>(work: (program: Program) => Promise<Value>): Promise<Value> {
  const top = mkdtempSync(join(tmpdir(), 'sendeklar-program-'))
  try {
    return await work({ file: await makePackage(join(top, 'package')), top })
  } finally {
    rmSync(top, { recursive: true })
  }
}

/** Lays the package down in a folder; gives the file to start. */
export async function makePackage(home: string): Promise<string> {
  const file = join(home, 'dist', 'cli.cjs')
  await bundle(file)
  copyFileSync('package.json', join(home, 'package.json'))
  cpSync('templates', join(home, 'templates'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction')
  return file
}

async function bundle(outfile: string): Promise<void> {
  const { madeAtBuild, cliBundle } = (await import('../../build.mjs' as string)) as {
    madeAtBuild: Plugin[]
    cliBundle: { external: string[] }
  }
  await build({
    stdin: { contents: "import { main } from './src/cli.js'\nvoid main()\n", resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile,
    logLevel: 'error',
    define: { 'import.meta.dirname': '__dirname' },
    external: cliBundle.external,
    plugins: madeAtBuild
  })
}

/** A run of the program that is under way. */
export interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<Ending>
}

/** How a run ended: with a code, or by a signal; and all it said. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

/** Starts the program with these words. */
export function start({ file }: Program, ...words: readonly string[]): Run {
  const child = spawn(process.execPath, [file, ...words, '--ui', 'en', '--format', 'short'], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  const listen = (piece: Buffer) => {
    said += piece
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = once(child, 'close').then(([code, signal]): Ending => ({ code, signal, said }))
  return { child, ended }
}

/** What a run complained of that ended otherwise than well; nothing when all is well. */
export function complaints(endings: readonly Ending[]): readonly string[] {
  return endings
    .filter(({ code, said }) => code !== 0 || / error /.test(said))
    .map(({ code, signal, said }) => `ended with ${code ?? signal}: ${said}`)
}

/** Runs the program to a good end; anything else is a mistake of the test's. */
export async function runWell(program: Program, ...words: readonly string[]): Promise<void> {
  const [complaint] = complaints([await start(program, ...words).ended])
  if (complaint !== undefined) throw new Error(complaint)
}
