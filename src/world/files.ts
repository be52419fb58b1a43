import { basename, dirname, join } from 'node:path'
import type { FileCalls, Kind } from './calls.js'
import type { Ground } from './ground.js'
import { ticket } from './owner.js'
import { reasonOf, refuse, troubled, unlessMissing } from './trouble.js'
import type { Files, FolderEntry } from './world.js'

/** The files of a world, made of single calls. */
export function filesOf({ calls, processes }: Ground): Files {
  return {
    read: path => troubled(path, () => unlessMissing(() => calls.readFile(path), 'EISDIR')),
    list: path => troubled(path, () => unlessMissing(() => sorted(calls.readdir(path)))),
    write: (path, content) => troubled(path, () => writeBeside(calls, path, content, ticket(processes.random))),
    real: path => troubled(path, () => unlessMissing(() => calls.realpath(path))),
    look: path => troubled(path, () => lookAt(calls, path)),
    touch: path => troubled(path, () => unlessMissing(() => calls.touch(path))),
    remove: path => troubled(path, () => unlessMissing(() => calls.unlink(path)))
  }
}

function lookAt(calls: FileCalls, path: string): ReturnType<Files['look']> {
  const status = unlessMissing(() => calls.lstat(path))
  return status?.kind === 'file' ? { bytes: status.bytes, changed: status.changed } : undefined
}

function sorted(entries: readonly FolderEntry[]): readonly FolderEntry[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Whoever reads `path` meanwhile finds the old content or the new, never half of it. */
function writeBeside(calls: FileCalls, path: string, content: string | Uint8Array, suffix: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${suffix}`)
  calls.mkdir(dirname(path), true)
  try {
    writeNew(calls, beside, content, false)
    calls.rename(beside, path)
  } catch (error) {
    attempt(() => calls.unlink(beside))
    throw error
  }
}

/** Writes a file that is not there yet, to its last byte. */
export function writeNew(calls: FileCalls, path: string, content: string | Uint8Array, fsync: boolean): void {
  const descriptor = calls.open(path, 'wx')
  try {
    writeAll(calls, descriptor, path, typeof content === 'string' ? Buffer.from(content) : content)
    if (fsync) calls.fsync(descriptor)
  } catch (error) {
    attempt(() => calls.close(descriptor))
    throw error
  }
  calls.close(descriptor)
}

/** A disk may take fewer bytes than it was given without calling that an error. */
function writeAll(calls: FileCalls, descriptor: number, path: string, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) {
    const taken = calls.write(descriptor, bytes, start)
    if (taken <= 0) throw refuse('ESTUCK', path)
    start += taken
  }
}

/** Windows does not open folders, and some file systems do not sync them: they keep their names in order by themselves. */
const cannotSync: readonly string[] = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM']

/** Makes sure that a folder's names are on the disk before they are counted on. */
export function syncFolder(calls: FileCalls, path: string): void {
  try {
    const descriptor = calls.openForSync(path)
    try {
      calls.fsync(descriptor)
    } finally {
      calls.close(descriptor)
    }
  } catch (error) {
    if (!cannotSync.includes(reasonOf(error) ?? '')) throw error
  }
}

/** What stands at a path, links not followed; undefined for nothing. */
export function kindAt(calls: FileCalls, path: string): Kind | undefined {
  return unlessMissing(() => calls.lstat(path))?.kind
}

/** Makes a folder where there is none; anything else of that name is refused, a link above all. */
export function ownFolder(calls: FileCalls, path: string): void {
  try {
    calls.mkdir(path, false)
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error
    const kind = kindAt(calls, path)
    // Gone again: another builder has taken its empty folder away.
    if (kind === undefined) ownFolder(calls, path)
    else if (kind === 'link') throw refuse('ELINK', path)
    else if (kind !== 'folder') throw error
  }
}

/** Removes a folder and all in it. A link is removed, not what it leads to. */
export function removeTree(calls: FileCalls, path: string): void {
  for (const { name, kind } of calls.readdir(path)) {
    const inner = join(path, name)
    if (kind === 'folder') removeTree(calls, inner)
    else calls.unlink(inner)
  }
  calls.rmdir(path)
}

/** Runs a step of tidying up whose own failure matters less than the error it follows. */
export function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // The next start tidies up.
  }
}
