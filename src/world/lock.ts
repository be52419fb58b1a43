import { join } from 'node:path'
import type { FileCalls } from './calls.js'
import { attempt, kindAt, ownFolder } from './files.js'
import type { Ground } from './ground.js'
import { claimName, type Owner, ownerOf, ticket } from './owner.js'
import { reasonOf, unlessMissing } from './trouble.js'
import { Trouble } from './world.js'

/** A folder held by this process. */
export interface Lock {
  /** Tells other hosts, now and then, that its owner is still at work. */
  readonly beat: () => void
  readonly release: () => void
}

const longestWaitMilliseconds = 60_000
const longestPauseMilliseconds = 250
/** We can not see another host's processes; it is believed to be at work as long as it has said so lately. */
const otherHostMilliseconds = 600_000
const beatMilliseconds = 60_000

/** The folder of claims; `output/.lock`. */
const lockFolder = '.lock'

/**
 * Locks a folder, waiting for whoever has it; throws `Trouble` (`ELOCKED`, its path the owner's claim) when one owner
 * keeps it for a minute.
 *
 * `.lock/` holds an empty file for every builder that wants or has the folder, and the file's name says who it is.
 * A builder has the folder when its own claim stands and, looked up after that, no other living claim does. Of two
 * builders the later one always sees the earlier one's claim. Each name is used once, so removing the claim of a dead
 * builder never hits a living one, and as nothing is written there is no half-written claim.
 */
export function lock(ground: Ground, folder: string): Lock {
  const { processes } = ground
  let keeper: number | undefined
  let since = processes.clock()
  for (let pause = 4; ; pause = Math.min(pause * 1.5, longestPauseMilliseconds)) {
    const result = tryLock(ground, folder)
    if (typeof result !== 'string') return result
    const pid = ownerOf(result)?.pid
    if (pid !== keeper) since = processes.clock()
    else if (processes.clock() - since > longestWaitMilliseconds) throw new Trouble('ELOCKED', result)
    keeper = pid
    // Builders that step back for each other must not come back in step.
    processes.sleep(pause * (0.5 + processes.random()))
  }
}

/** Locks a folder, or returns the path of the living claim that stands in the way. */
export function tryLock(ground: Ground, folder: string): Lock | string {
  const room = join(folder, lockFolder)
  const before = claimsIn(ground, room)
  if (before.living !== undefined) return join(room, before.living)
  const own = claim(ground, room)
  const held = heldLock(ground, room, own)
  try {
    const { living, dead } = claimsIn(ground, room, own)
    if (living === undefined) {
      for (const name of dead) unlessMissing(() => ground.calls.unlink(join(room, name)))
      return held
    }
    held.release()
    return join(room, living)
  } catch (error) {
    attempt(held.release)
    throw error
  }
}

/** Whether anybody has or had the folder; a live or a dead claim, or an empty room. */
export function hasLock(calls: FileCalls, folder: string): boolean {
  return kindAt(calls, join(folder, lockFolder)) !== undefined
}

function heldLock(ground: Ground, room: string, own: string): Lock {
  const { calls, processes } = ground
  let beaten = processes.clock()
  return {
    beat() {
      if (processes.clock() - beaten < beatMilliseconds) return
      beaten = processes.clock()
      calls.touch(join(room, own))
    },
    release() {
      withdraw(ground, join(room, own))
      removeEmpty(calls, room)
    }
  }
}

function withdraw({ calls, abandoned }: Ground, path: string): void {
  try {
    unlessMissing(() => calls.unlink(path))
  } catch (error) {
    abandoned.add(path)
    throw error
  }
}

function removeEmpty(calls: FileCalls, room: string): void {
  try {
    calls.rmdir(room)
  } catch (error) {
    // Others have their claims in it, or one of them was quicker.
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(reasonOf(error) ?? '')) throw error
  }
}

/** Puts a claim of ours into the room and returns its name. */
function claim(ground: Ground, room: string): string {
  const { calls, processes } = ground
  const { pid, host, room: count } = processes
  const started = processes.startOf(pid) ?? 0
  for (;;) {
    ownFolder(calls, room)
    const name = claimName({ pid, started, room: count, ticket: ticket(processes.random), host })
    try {
      calls.close(calls.open(join(room, name), 'wx'))
      return name
    } catch (error) {
      attempt(() => withdraw(ground, join(room, name)))
      // Whoever gave the folder back just now has taken the empty room away.
      if (reasonOf(error) !== 'ENOENT') throw error
    }
  }
}

interface Claims {
  readonly living: string | undefined
  readonly dead: readonly string[]
}

function claimsIn(ground: Ground, room: string, own?: string): Claims {
  const names = (unlessMissing(() => ground.calls.readdir(room)) ?? []).map(({ name }) => name)
  const others = names.filter(name => name !== own && ownerOf(name) !== undefined)
  const living = others.find(name => isLiving(ground, join(room, name)))
  return { living, dead: living === undefined ? others : [] }
}

function isLiving(ground: Ground, path: string): boolean {
  const owner = ownerOf(path)
  if (owner === undefined || ground.abandoned.has(path)) return false
  return isNear(ground, owner) ? isRunning(ground, owner) : isFresh(ground, path)
}

function isNear({ processes }: Ground, owner: Owner): boolean {
  return owner.host === processes.host && owner.room === processes.room
}

function isRunning({ processes }: Ground, { pid, started }: Owner): boolean {
  const running = processes.startOf(pid)
  if (running === undefined) return false
  return running === started || running === 0 || started === 0
}

function isFresh({ calls, processes }: Ground, path: string): boolean {
  const status = calls.lstat(path)
  return status !== undefined && processes.now() - status.changed < otherHostMilliseconds
}
