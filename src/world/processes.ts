import * as fs from 'node:fs'
import { hostname } from 'node:os'
import { plainHost } from './owner.js'

/** What a builder knows of itself, its neighbours and the time. */
export interface Processes {
  readonly pid: number
  readonly host: string
  /** The room our process number counts in; 0 where the system has only one. */
  readonly room: number
  /** When a running process of this host and room started; 0 where the system does not tell, undefined when none is running. */
  readonly startOf: (pid: number) => number | undefined
  /** From 0 up to 1. */
  readonly random: () => number
  /** Milliseconds since 1970, to compare with times of files. */
  readonly now: () => number
  /** Milliseconds that only ever go forward. */
  readonly clock: () => number
  readonly sleep: (milliseconds: number) => void
}

/** The processes of this machine. */
export const nodeProcesses: Processes = {
  pid: process.pid,
  get host() {
    return plainHost(hostname())
  },
  get room() {
    return Number(quietly(() => /\d+/.exec(fs.readlinkSync('/proc/self/ns/pid'))?.[0]) ?? 0)
  },
  startOf: pid => {
    const stat = quietly(() => fs.readFileSync(`/proc/${pid}/stat`, 'latin1'))
    if (stat !== undefined) return startTicks(stat)
    return isRunning(pid) ? 0 : undefined
  },
  random: () => Math.random(),
  now: () => Date.now(),
  // `performance` would load half a dozen modules for this one number.
  clock: () => process.uptime() * 1000,
  sleep: milliseconds => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/**
 * Field 22 of `/proc/<pid>/stat`, or undefined for a process that has ended and only waits to be counted (field 3 is Z
 * or X). The fields are counted behind the program's name, which may hold anything (man 5 proc).
 */
function startTicks(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : Number(fields[19] ?? 0)
}

/** Signal 0 asks without sending; "not permitted" is the answer of a process of someone else's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function quietly<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
