import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path/posix'
import { jobs } from '../../src/command/speaking/jobs.js'
import { filesOf } from '../../src/world/files.js'
import type { Ground } from '../../src/world/ground.js'
import { hash, secret, sha1 } from '../../src/world/hash.js'
import { recover, withOutput } from '../../src/world/output.js'
import type { Processes } from '../../src/world/processes.js'
import { lateThread } from '../../src/world/thread.js'
import type { Job, Thread, World } from '../../src/world/world.js'
import { type Disk, diskOf, memoryCalls } from './memory-calls.js'

/** A world made of a map of files, and what was said in it. */
export interface MemoryWorld extends World {
  /** Everything printed so far, results and talk apart. */
  readonly said: { out: string; talk: string }
  /** The files as they stand now, as text, by path; those under the folder the program was started in by relative path. */
  readonly contents: () => Record<string, string>
  /** Lays a file down as a person would, from outside. */
  readonly put: (path: string, content: string | Uint8Array) => void
}

export interface MemoryWorldOptions {
  readonly environment?: World['environment']
  /** What is answered to a question; left out, nobody can answer. */
  readonly answer?: boolean
  /** What stands on standard input. */
  readonly input?: string | Uint8Array
  readonly colour?: boolean
  readonly width?: number
  /** Left out, nothing can be reached. */
  readonly network?: World['network']
  readonly clock?: World['clock']
  /** Left out, there are none. */
  readonly programs?: World['programs']
}

/** Where the program was started in a memory world, and where its package stands. */
const startFolder = '/show'
const packageFolder = '/package'

/**
 * A world for tests of commands: `files` by path (relative ones under the folder the program was started in).
 * Output folders, swaps and locks are the real code on a disk in memory.
 */
export function memoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryWorldOptions = {}
): MemoryWorld {
  const at = (path: string) => resolve(startFolder, path)
  const disk = diskOf({})
  const calls = memoryCalls(disk, at)
  const ground: Ground = { calls, processes: loneProcess(), abandoned: new Set() }
  const filing = filesOf(ground)
  calls.mkdir(startFolder, true)
  for (const [path, content] of Object.entries(files)) filing.write(path, content)
  const said = { out: '', talk: '' }
  return {
    files: filing,
    withOutput: (folder, work, choice) => withOutput(ground, folder, work, choice),
    recover: folder => recover(ground, folder),
    hash,
    sha1,
    secret,
    packageFolder,
    environment: options.environment ?? {},
    machine: { engine: 'Node 20.19.0', system: 'memory' },
    terminal: terminal(said, options),
    network: options.network ?? { send: async () => ({ failure: 'unreachable', detail: 'ENETUNREACH' }) },
    clock: options.clock ?? memoryClock(),
    threads: { start: name => lateThread(async () => hereThread(await (jobs[name] ?? unknownJob)())) },
    programs: options.programs ?? { run: async () => undefined },
    // A page is looked at over the machine's own network; nobody changes the files of a test but the test.
    serve: async reception => (await import('../../src/world/serve.js')).serve(reception),
    watch: async () => ({ close: () => {} }),
    cacheFolder: '/cache',
    said,
    contents: () => textsOf(disk),
    put: filing.write
  }
}

/** The templates and the sample content this package ships, for a memory world whose commands need them. */
export function shippedFiles(): Record<string, string> {
  return Object.fromEntries(
    ['templates', 'content'].flatMap(top =>
      readdirSync(top, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map(path => [join(packageFolder, path), readFileSync(path, 'utf8')])
    )
  )
}

function terminal(said: MemoryWorld['said'], options: MemoryWorldOptions): World['terminal'] {
  const { answer, input = '', colour = false, width } = options
  return {
    out: text => {
      said.out += text
      return true
    },
    talk: text => {
      said.talk += text
    },
    colour,
    ...(width === undefined ? {} : { width }),
    confirm: async question => {
      if (answer !== undefined) said.talk += `${question} `
      return answer
    },
    input: async () => Buffer.from(input),
    async *lines() {
      yield Buffer.from(input).toString('utf8').replace(/\n$/, '').split('\n')
    }
  }
}

/** The real job, done in the thread of the test. */
function hereThread(job: Job): Thread {
  return { ask: question => job(question), end: async () => {} }
}

function unknownJob(): never {
  throw new Error('There is no such job.')
}

function textsOf(disk: Disk): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const path of [...disk.keys()].sort()) {
    const there = disk.get(path)
    const name = path.startsWith(`${startFolder}/`) ? path.slice(startFolder.length + 1) : path
    if (there?.kind === 'file') texts[name] = Buffer.from(there.content).toString('utf8')
  }
  return texts
}

/** A clock that stands still but for sleep, which takes no time; chance is always in the middle. */
export function memoryClock(start = 0): World['clock'] {
  let time = start
  return {
    now: () => time,
    sleep: async milliseconds => {
      time += milliseconds
    },
    random: () => 0.5
  }
}

/** A builder that is alone on its machine; sleeping only moves its clock. */
export function loneProcess(pid = 1): Processes {
  let time = 0
  let drawn = 0
  return {
    pid,
    host: 'memory',
    room: 0,
    startOf: asked => (asked === pid ? 0 : undefined),
    random: () => (drawn++ % 1000) / 1000,
    now: () => time,
    clock: () => time,
    sleep: milliseconds => {
      time += milliseconds
    }
  }
}
