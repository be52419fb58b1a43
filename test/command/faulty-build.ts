import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { commandLine } from '../../src/cli.js'
import type { ExitCode } from '../../src/command/command.js'
import { type FileCalls, nodeCalls } from '../../src/world/calls.js'
import { nodeWorld } from '../../src/world/node.js'
import type { Streams } from '../../src/world/terminal.js'
import { seeded } from '../world/children.js'
import { lay, textsIn } from '../world/episode.js'
import { type Fault, faulty } from '../world/faults.js'
import { loneProcess, shippedFiles } from '../world/memory.js'
import { diskOf, memoryCalls } from '../world/memory-calls.js'
import { own } from './generations.js'
import { sample, sampleFolder, sampleText } from './show.js'

/** Faults that may hit any call, and the code of the diagnostic each must come out as. */
const anywhere: readonly (readonly [Fault, string])[] = [
  [{ kind: 'once', code: 'ENOSPC' }, 'disk/full'],
  [{ kind: 'once', code: 'EIO' }, 'disk/failed'],
  [{ kind: 'once', code: 'EACCES' }, 'disk/denied'],
  [{ kind: 'from then on', code: 'ENOSPC' }, 'disk/full'],
  [{ kind: 'from then on', code: 'EIO' }, 'disk/failed']
]

/** Faults of writing alone. A short write is none to the person: what is left is written by the next call. */
const ofWrites: readonly (readonly [Fault, string | undefined])[] = [
  [{ kind: 'short write' }, undefined],
  [{ kind: 'no progress' }, 'disk/failed']
]

/** Where builds are tried out: a disk in memory, or the real one. */
export type Disk = 'memory' | 'real'

/** What stood there before the build that is hit: nothing, or an episode from before the article was changed. */
export type Before = 'nothing' | 'an older episode'

/** What builds with a fault came to. */
export interface FaultReport {
  /** How many file calls a build without a fault makes. */
  readonly calls: number
  /** How many builds were hit, by fault. */
  readonly faults: Readonly<Record<string, number>>
  /** What was not as it should be, in words; empty when all is well. */
  readonly wrong: readonly string[]
}

/** Builds the sample again and again, each time with one fault at one call: with all there are, or with a seeded share of them. */
export async function faultyBuilds(disk: Disk, before: Before, share = 1): Promise<FaultReport> {
  const bench = await benchOf(disk, before)
  const names = await callsOfBuild(bench)
  const random = seeded(names.length)
  const all = names.flatMap((name, at) => faultsOf(name).map(([fault, code]) => ({ name, at, fault, code })))
  const faults: Record<string, number> = {}
  const wrong: string[] = []
  for (const { name, at, fault, code } of all.filter(() => random() < share)) {
    const label = 'code' in fault ? `${fault.code} ${fault.kind}` : fault.kind
    faults[label] = (faults[label] ?? 0) + 1
    wrong.push(...(await wrongAfter(bench, fault, at, code)).map(it => `${label} at call ${at} (${name}): ${it}`))
  }
  bench.end()
  return { calls: names.length, faults, wrong }
}

function faultsOf(name: string): typeof ofWrites {
  return name === 'write' ? [...anywhere, ...ofWrites] : anywhere
}

type Texts = Readonly<Record<string, string>>

/** All that one series of builds shares. */
interface Bench {
  /** A show as it stands when the build begins that will be hit. */
  readonly site: () => Site
  /** The output that stood there, and the one that a good build makes. */
  readonly old: Texts
  readonly whole: Texts
  readonly end: () => void
}

/** One show on one disk. */
interface Site {
  readonly calls: FileCalls
  readonly root: string
  readonly home: string
}

const content: Texts = Object.fromEntries(
  readdirSync('content', { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(path => [path, readFileSync(path, 'utf8')])
)
const changed: Texts = { ...content, [sample]: sampleText.replaceAll('Kanada', 'Norwegen') }

async function benchOf(disk: Disk, before: Before): Promise<Bench> {
  const top = disk === 'real' ? mkdtempSync(join(tmpdir(), 'sendeklar-faults-')) : '/'
  let count = 0
  const newSite = (files: Texts): Site => {
    const site = disk === 'real' ? realSite(join(top, String(count++))) : memorySite()
    lay(site.calls, site.root, files)
    return site
  }
  const built = async (files: Texts) => {
    const site = newSite(files)
    await run(site, ['build'])
    return outputOf(site)
  }
  const isFirst = before === 'nothing'
  const mine = isFirst ? {} : under(sampleFolder, own)
  const old = isFirst ? {} : { ...(await built(content)), ...mine }
  return {
    site: () => newSite({ ...changed, ...old }),
    old,
    whole: { ...(await built(changed)), ...mine },
    end: () => disk === 'real' && rmSync(top, { recursive: true })
  }
}

function realSite(root: string): Site {
  return { calls: nodeCalls, root, home: resolve('.') }
}

const shipped = diskOf({ ...shippedFiles(), '/package/package.json': '{ "version": "1.2.3" }' })

function memorySite(): Site {
  return { calls: memoryCalls(new Map(shipped), path => resolve('/', path)), root: '/show', home: '/package' }
}

function under(folder: string, files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}

/** The output folder as it stands, with the folder's name before every path. */
function outputOf({ calls, root }: Site): Texts {
  return under('output', textsIn(calls, join(root, 'output')))
}

/** Runs a command line in the show, as a process of its own. */
async function run(
  { calls, root, home }: Site,
  words: readonly string[],
  pid = 1
): Promise<{ readonly code: ExitCode; readonly said: string }> {
  let said = ''
  const streams: Streams = {
    write: (_, bytes, start) => {
      said += Buffer.from(bytes.subarray(start)).toString('utf8')
      return bytes.length - start
    },
    isTerminal: () => false,
    columns: () => undefined,
    input: () => process.stdin
  }
  const world = nodeWorld({ calls, processes: loneProcess(pid), streams, environment: {}, packageFolder: home })
  const code = await commandLine([...words, '--root', root, '--ui', 'en'], world)
  return { code, said }
}

/** With folders and files synced, a build makes the most calls. */
const words = ['build', '--fsync']

/** The names of all calls of a good build, in their order. */
async function callsOfBuild({ site }: Bench): Promise<readonly string[]> {
  const made: string[] = []
  const it = site()
  await run({ ...it, calls: heard(it.calls, name => made.push(name)) }, words)
  return made
}

/** Calls that tell of themselves before they are made. */
function heard(calls: FileCalls, tell: (name: string, path: unknown) => void): FileCalls {
  const wrap =
    (name: string, call: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      tell(name, args[0])
      return call(...args)
    }
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, wrap(name, call)])
  ) as unknown as FileCalls
}

/** Builds with a fault and then starts again on a disk that is well; `code` is the diagnostic there must be. */
async function wrongAfter({ site, old, whole }: Bench, fault: Fault, at: number, code?: string): Promise<string[]> {
  const it = site()
  const paths: unknown[] = []
  const calls = heard(faulty(it.calls, fault, at).calls, (_, path) => paths.push(path))
  const ending = await run({ ...it, calls }, words, 2)
  const atOnce = outputOf(it)
  await run(it, ['explain', 'disk/full'], 3)
  const later = outputOf(it)
  return [
    ...wrongWords(ending, code),
    ...unsaid(ending.said, paths[at], it, code),
    ...(fault.kind === 'once' && !isEither(withoutLock(atOnce), old, whole) ? ['not whole at once'] : []),
    ...(isEither(later, code === undefined ? whole : old, whole) ? [] : ['not whole after the next start'])
  ]
}

/** One diagnostic, the right one, and nothing a person can not read. */
function wrongWords({ code: exit, said }: { code: ExitCode; said: string }, code?: string): string[] {
  const errors = [...said.matchAll(/\berror ([a-z-]+\/[a-z-]+)/g)].map(([, found]) => found)
  const isRight = exit === (code === undefined ? 0 : 3) && errors.join() === (code ?? '') && !/^\s+at /m.test(said)
  return isRight ? [] : [`exit ${exit}, said "${said}"`]
}

/** An input that can not be read is named. */
function unsaid(said: string, path: unknown, { root }: Site, code?: string): string[] {
  const isInput = typeof path === 'string' && !path.startsWith(join(root, 'output'))
  return code === undefined || !isInput || said.includes(path) ? [] : [`does not name "${path}": ${said}`]
}

function isEither(found: Texts, ...expected: readonly Texts[]): boolean {
  return expected.some(it => textOf(it) === textOf(found))
}

function textOf(texts: Texts): string {
  return JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A claim that could not be taken back holds nobody up, as its owner is dead by the next start, which removes it. */
function withoutLock(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.startsWith('output/.lock/')))
}
