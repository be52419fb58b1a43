import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { nodeCalls } from '../../src/world/calls.js'
import { nodeWorld } from '../../src/world/node.js'
import { generation, standing, units } from './builder.js'
import { lay, textsIn } from './episode.js'

/** A folder of a test's own with the bundled builder in it; `end` removes it. */
export function workbench(): { readonly builder: string; readonly output: string; readonly end: () => void } {
  const top = mkdtempSync(join(tmpdir(), 'sendeklar-builders-'))
  const builder = join(top, 'builder.cjs')
  buildSync({
    entryPoints: ['test/world/builder.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: builder,
    logLevel: 'error',
    define: { 'import.meta.dirname': '__dirname' }
  })
  return { builder, output: join(top, 'output'), end: () => rmSync(top, { recursive: true }) }
}

/** Starts a builder; its standard error is collected for the test to show. */
export function start(builder: string, ...args: readonly string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [builder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr?.on('data', piece => {
    said += piece
  })
  return { child, said: () => said }
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const foreign = { 'audio/episode.mp3': 'ID3', 'mine.txt': 'meine Notiz', 'ssml/polly/mine.txt': 'meine Notiz zu Polly' }

export interface KillReport {
  readonly kills: number
  /** What was wrong after a kill and the next start, in words; empty when all is well. */
  readonly wrong: readonly string[]
  /** How many kills hit half-done work, and how many generations came to be: that the test tests anything. */
  readonly halfDone: number
  readonly generations: number
}

/** Kills a builder again and again at random moments; after each next start looks for torn, mixed and missing episodes. */
export async function killBuilders(kills: number, seed: number): Promise<KillReport> {
  const { builder, output, end } = workbench()
  const random = seeded(seed)
  const wrong: string[] = []
  let halfDone = 0
  const world = nodeWorld({ packageFolder: '' })
  for (const unit of units) {
    world.withOutput(output, folder => folder.replaceUnit(unit, generation(unit, 1), []))
    lay(nodeCalls, join(output, unit), foreign)
  }
  for (let kill = 0; kill < kills; kill++) {
    await killOne(builder, output, random() * 60)
    if (nodeCalls.readdir(output).some(({ name }) => name === '.stage')) halfDone++
    world.recover(output)
    wrong.push(...faultsIn(output).map(fault => `kill ${kill}: ${fault}`))
  }
  const generations = units.reduce((sum, unit) => sum + standing(world, output, unit).count, 0)
  end()
  return { kills, wrong, halfDone, generations }
}

/** Kills a builder some time after it has built its first generation. */
async function killOne(builder: string, output: string, milliseconds: number): Promise<void> {
  const { child, said } = start(builder, 'for-ever', output)
  const ended = once(child, 'exit')
  if (child.stdout === null) throw new Error('no standard output')
  await Promise.race([once(child.stdout, 'data'), ended])
  await new Promise(resolve => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  const [, signal] = await ended
  if (signal !== 'SIGKILL') throw new Error(said())
}

/** What builders at work together left: by unit its generation, and all that is not as it should be. */
export interface TogetherReport {
  /** What stood in the folder when they began: a builder before them was killed while it had the folder. */
  readonly left: readonly string[]
  readonly wrong: readonly string[]
  /** What the builders complained of. */
  readonly said: string
  readonly generations: Readonly<Record<string, number>>
}

/** Lets several builders replace one unit they share and one each of their own, after one that was killed at work. */
export async function buildTogether(builders: number, rounds: number): Promise<TogetherReport> {
  const { builder, output, end } = workbench()
  const left = await killAtWork(builder, output)
  const names = Array.from({ length: builders }, (_, own) => `own-${own}`)
  const all = names.map(own => start(builder, 'rounds', output, String(rounds), own))
  await Promise.all(all.map(({ child }) => once(child, 'exit')))
  const shown = ['shared', ...names]
  const world = nodeWorld({ packageFolder: '' })
  const report = {
    left,
    wrong: [...strangersIn(output, [...shown, ...units]), ...shown.flatMap(unit => faultsOf(output, unit, {}))],
    said: all.map(({ said }) => said()).join(''),
    generations: Object.fromEntries(shown.map(unit => [unit, standing(world, output, unit).count]))
  }
  end()
  return report
}

/** Kills a builder at a moment when it has the folder, and returns what it leaves there. */
async function killAtWork(builder: string, output: string): Promise<readonly string[]> {
  nodeCalls.mkdir(output, true)
  const { child } = start(builder, 'for-ever', output)
  const ended = once(child, 'exit')
  for (;;) {
    child.kill('SIGSTOP')
    const left = nodeCalls.readdir(output).map(({ name }) => name)
    if (left.includes('.lock')) {
      child.kill('SIGKILL')
      await ended
      return left
    }
    child.kill('SIGCONT')
    await new Promise(resolve => setTimeout(resolve, 1))
  }
}

function faultsIn(output: string): readonly string[] {
  return [...strangersIn(output, units), ...units.flatMap(unit => faultsOf(output, unit, foreign))]
}

function strangersIn(output: string, expected: readonly string[]): readonly string[] {
  const strangers = nodeCalls.readdir(output).filter(({ name }) => !expected.includes(name))
  return strangers.map(({ name }) => `${name} was left behind`)
}

function faultsOf(output: string, unit: string, others: Readonly<Record<string, string>>): readonly string[] {
  const found = textsIn(nodeCalls, join(output, unit))
  const { count } = standing(nodeWorld({ packageFolder: '' }), output, unit)
  const expected: Record<string, string> = { ...Object.fromEntries(generation(unit, count)), ...others }
  const paths = [...new Set([...Object.keys(found), ...Object.keys(expected)])]
  return paths
    .filter(path => found[path] !== expected[path])
    .map(path => `${unit}/${path} is not of generation ${count}`)
}
