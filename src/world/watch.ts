import { type Dirent, type FSWatcher, readdirSync, realpathSync, statSync, watch as watchFolder } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Watching } from './world.js'

/** An editor saves in several steps; when nothing has happened for so long it is done. Milliseconds. */
const quietMilliseconds = 10
/** Whoever writes without end is looked at now and then all the same. */
const longestMilliseconds = 100

interface Guard {
  readonly roots: readonly string[]
  readonly told: (paths: readonly string[]) => void
  readonly watchers: Map<string, FSWatcher>
  readonly noted: Set<string>
  timer: NodeJS.Timeout | undefined
  since: number
  closed: boolean
}

/**
 * Watches folders with all in them and tells which paths something happened to; what it was, a look at the disk tells. A folder that is
 * not there yet is waited for. The system tells us, so waiting costs nothing.
 */
export function watch(roots: readonly string[], told: (paths: readonly string[]) => void): Watching {
  const guard: Guard = {
    roots,
    told,
    watchers: new Map(),
    noted: new Set(),
    timer: undefined,
    since: 0,
    closed: false
  }
  post(guard)
  return {
    close: () => {
      guard.closed = true
      clearTimeout(guard.timer)
      for (const watcher of guard.watchers.values()) watcher.close()
      guard.watchers.clear()
    }
  }
}

/** Posts a watcher at every folder that has none. */
function post(guard: Guard): void {
  for (const root of guard.roots) {
    if (!postAt(root, guard)) postAbove(root, guard)
  }
}

/** A folder that is not there is seen to come from the nearest one that is. */
function postAbove(folder: string, guard: Guard): void {
  const above = dirname(folder)
  if (above !== folder && !guard.watchers.has(above) && !postOne(above, guard)) postAbove(above, guard)
}

/** `above` are the real folders on the way down, so that a link back to one of them is not followed for ever. */
function postAt(folder: string, guard: Guard, above: readonly string[] = []): boolean {
  if (!guard.watchers.has(folder) && !postOne(folder, guard)) return false
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) postAt(path, guard, above)
    else if (entry.isSymbolicLink()) follow(path, guard, above)
  }
  return true
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => name !== 'node_modules' && !name.startsWith('.')
    )
  } catch {
    return []
  }
}

/** Who watches a folder hears nothing of what its links lead to: that is watched where it stands. */
function follow(link: string, guard: Guard, above: readonly string[]): void {
  try {
    const target = realpathSync(link)
    const from = [...above, realpathSync(dirname(link))]
    if (!statSync(target).isDirectory()) postFile(link, target, guard)
    else if (!from.some(folder => `${folder}${sep}`.startsWith(`${target}${sep}`))) postAt(link, guard, from)
  } catch {
    // It leads nowhere; when it leads somewhere else, its folder tells.
  }
}

/** Editors put a new file in the place of the old one, so the folder is watched and not the file. */
function postFile(link: string, target: string, guard: Guard): void {
  if (guard.watchers.has(link)) return
  const watcher = watchFolder(dirname(target), { persistent: true }, (_, name) => {
    if (name === null || name === basename(target)) note(link, guard)
  })
  watcher.on('error', () => withdraw(link, guard))
  guard.watchers.set(link, watcher)
}

function postOne(folder: string, guard: Guard): boolean {
  try {
    const watcher = watchFolder(folder, { persistent: true }, (_, name) => {
      note(name === null ? folder : join(folder, name), guard)
    })
    // The folder is gone: whoever watches above tells when it comes back.
    watcher.on('error', () => withdraw(folder, guard))
    guard.watchers.set(folder, watcher)
    return true
  } catch {
    return false
  }
}

function withdraw(folder: string, guard: Guard): void {
  guard.watchers.get(folder)?.close()
  guard.watchers.delete(folder)
  note(folder, guard)
}

function note(path: string, guard: Guard): void {
  if (guard.closed) return
  if (guard.noted.size === 0) guard.since = performance.now()
  guard.noted.add(path)
  clearTimeout(guard.timer)
  const rest = longestMilliseconds - (performance.now() - guard.since)
  guard.timer = setTimeout(() => tell(guard), Math.max(0, Math.min(quietMilliseconds, rest)))
}

function tell(guard: Guard): void {
  const paths = [...guard.noted]
  guard.noted.clear()
  renew(paths, guard)
  guard.told(paths)
}

/** A folder that was made anew has a watcher that still looks at the old one. */
function renew(paths: readonly string[], guard: Guard): void {
  for (const path of paths) {
    for (const [folder, watcher] of guard.watchers) {
      if (folder !== path && !folder.startsWith(`${path}/`) && !folder.startsWith(`${path}\\`)) continue
      watcher.close()
      guard.watchers.delete(folder)
    }
  }
  post(guard)
}
