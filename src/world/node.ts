import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { userCacheFolder } from './cache-folder.js'
import { type FileCalls, nodeCalls } from './calls.js'
import { nodeClock } from './clock.js'
import { filesOf } from './files.js'
import type { Ground } from './ground.js'
import { hash, secret, sha1 } from './hash.js'
import { recover, withOutput } from './output.js'
import { nodeProcesses, type Processes } from './processes.js'
import { nodeStreams, type Streams, terminalOf } from './terminal.js'
import { lateThread } from './thread.js'
import type { World } from './world.js'

/** Parts of the world that may be someone else's; what is left out is Node's own. */
interface NodeWorldOptions {
  readonly calls?: FileCalls
  readonly processes?: Processes
  readonly streams?: Streams
  readonly environment?: World['environment']
  readonly packageFolder?: string
}

/** The world as Node sees it. */
export function nodeWorld(options: NodeWorldOptions = {}): World {
  const { calls = nodeCalls, processes = nodeProcesses, streams = nodeStreams, environment = process.env } = options
  const ground: Ground = { calls, processes, abandoned: new Set() }
  const packageFolder = options.packageFolder ?? ownPackage(ownFolder)
  return {
    files: filesOf(ground),
    withOutput: (folder, work, choice) => withOutput(ground, folder, work, choice),
    recover: folder => recover(ground, folder),
    hash,
    sha1,
    secret,
    packageFolder,
    environment,
    machine: { engine: `Node ${process.versions.node}`, system: `${process.platform} ${process.arch}` },
    terminal: terminalOf(streams, environment, processes),
    network: { send: async request => (await import('./network.js')).send(request) },
    clock: nodeClock,
    threads: { start: job => lateThread(async () => (await import('./threads.js')).startThread(packageFolder, job)) },
    programs: { run: async (...program) => (await import('./programs.js')).run(...program) },
    serve: async reception => (await import('./serve.js')).serve(reception),
    watch: async (...folders) => (await import('./watch.js')).watch(...folders),
    get cacheFolder() {
      return userCacheFolder(process.platform, environment)
    }
  }
}

/** Where this file runs: in `src/world/`, or in the bundle in `dist/`, which is CommonJS. */
const ownFolder = typeof __dirname === 'string' ? __dirname : import.meta.dirname

function ownPackage(folder: string): string {
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : ownPackage(above)
}
