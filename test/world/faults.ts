import type { FileCalls } from '../../src/world/calls.js'
import type { Ground } from '../../src/world/ground.js'
import { loneProcess } from './memory.js'
import { systemError } from './memory-calls.js'

/** What goes wrong at one call: an error once, an error from then on, or fewer bytes taken than were given. */
export type Fault =
  | { readonly kind: 'once' | 'from then on'; readonly code: string }
  | { readonly kind: 'short write' | 'no progress' }
  | { readonly kind: 'killed' }

/** What a killed process would say if it could. It is no error of the system's, so nothing may handle it. */
export class Killed extends Error {}

/** Calls of which the one of number `at` (from 0) goes wrong; `count` is how many were made. */
export function faulty(
  calls: FileCalls,
  fault?: Fault,
  at = -1
): { readonly calls: FileCalls; readonly count: () => number } {
  let count = 0
  const wrap =
    (name: string, call: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      const number = count++
      if (fault === undefined || number < at) return call(...args)
      if (fault.kind === 'killed') throw new Killed()
      if (fault.kind === 'from then on' || (fault.kind === 'once' && number === at)) throw systemError(fault.code, name)
      if (number > at || name !== 'write') return call(...args)
      if (fault.kind === 'no progress') return 0
      const [descriptor, bytes, start] = args as unknown as Parameters<FileCalls['write']>
      return calls.write(descriptor, bytes.subarray(0, start + Math.ceil((bytes.length - start) / 3)), start)
    }
  const wrapped = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, wrap(name, call)]))
  return { calls: wrapped as unknown as FileCalls, count: () => count }
}

/** Ground for a process of this number that is alone on its machine. */
export function groundOf(calls: FileCalls, pid = 1): Ground {
  return { calls, processes: loneProcess(pid), abandoned: new Set() }
}
