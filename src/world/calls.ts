import * as fs from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from './trouble.js'
import { Trouble } from './world.js'

/** What a name is, without following a link. */
export type Kind = 'file' | 'folder' | 'link' | 'other'

/** What `lstat` tells us; `changed` is the time of the last change in milliseconds since 1970. */
interface Status {
  readonly kind: Kind
  readonly changed: number
  readonly bytes: number
}

/**
 * The few calls all our file work is made of, each one step that the disk takes or refuses.
 * They throw as Node's do (`error.code` is `ENOSPC`), so that a test can let any single one of them fail.
 */
export interface FileCalls {
  /** Opens for writing and returns the descriptor; `wx` refuses a name that is there. */
  readonly open: (path: string, flags: 'w' | 'wx') => number
  /** Opens a file or folder for `fsync` alone. */
  readonly openForSync: (path: string) => number
  /** Writes from `start` on and returns how many bytes it took, which may be fewer than there are. */
  readonly write: (descriptor: number, bytes: Uint8Array, start: number) => number
  readonly fsync: (descriptor: number) => void
  readonly close: (descriptor: number) => void
  readonly readFile: (path: string) => Uint8Array
  /** Makes a folder and, if asked, those above it. */
  readonly mkdir: (path: string, parents: boolean) => void
  readonly rmdir: (path: string) => void
  readonly unlink: (path: string) => void
  readonly rename: (from: string, to: string) => void
  /** Gives a file a second name, without copying it; not every disk can. */
  readonly link: (from: string, to: string) => void
  readonly readdir: (path: string) => readonly { readonly name: string; readonly kind: Kind }[]
  /** Undefined where nothing is: an error would cost more than the look itself. */
  readonly lstat: (path: string) => Status | undefined
  /** Sets the time of the last change to now. */
  readonly touch: (path: string) => void
  readonly realpath: (path: string) => string
}

/** Node's own calls. */
export const nodeCalls: FileCalls = {
  open: (path, flags) => fs.openSync(path, flags),
  openForSync: path => fs.openSync(path, 'r'),
  write: (descriptor, bytes, start) => fs.writeSync(descriptor, bytes, start),
  fsync: descriptor => fs.fsyncSync(descriptor),
  close: descriptor => fs.closeSync(descriptor),
  readFile: path => fs.readFileSync(path),
  mkdir: (path, parents) => (parents ? makeFolders(path) : fs.mkdirSync(path)),
  rmdir: path => fs.rmdirSync(path),
  unlink: path => fs.unlinkSync(path),
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  readdir: path =>
    fs.readdirSync(path, { withFileTypes: true }).map(entry => ({ name: entry.name, kind: kindOf(entry) })),
  lstat: path => {
    const stats = fs.lstatSync(path, { throwIfNoEntry: false })
    return stats && { kind: kindOf(stats), changed: stats.mtimeMs, bytes: stats.size }
  },
  touch: path => {
    const now = Date.now() / 1000
    fs.utimesSync(path, now, now)
  },
  realpath: path => fs.realpathSync(path)
}

function kindOf(it: fs.Dirent | fs.Stats): Kind {
  if (it.isFile()) return 'file'
  if (it.isDirectory()) return 'folder'
  return it.isSymbolicLink() ? 'link' : 'other'
}

/** As `recursive` of `mkdir` does it, which never ends where the system has no place for a name, as in `/proc`; that is a refusal. */
function makeFolders(path: string): void {
  if (isFolder(path)) return
  const above = dirname(path)
  if (above !== path && !isFolder(above)) makeFolders(above)
  try {
    fs.mkdirSync(path)
  } catch (problem) {
    if (isFolder(path)) return
    const isRefused = reasonOf(problem) === 'ENOENT' && isFolder(above)
    throw isRefused ? new Trouble('EPERM', path, { cause: problem }) : problem
  }
}

/** Also where a link leads to one. */
function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
