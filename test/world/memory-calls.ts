import { dirname } from 'node:path/posix'
import type { FileCalls, Kind } from '../../src/world/calls.js'

/** What stands at a path of a disk in memory. */
export type Standing =
  | { kind: 'file'; content: Uint8Array; changed: number }
  | { kind: 'link'; to: string; changed: number }
  | { kind: 'folder'; changed: number }

/** A disk in memory by absolute path; the folders a path stands in are entries of their own. */
export type Disk = Map<string, Standing>

/** A disk with these files and the folders they stand in. */
export function diskOf(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const disk: Disk = new Map([['/', { kind: 'folder', changed: 0 }]])
  for (const [path, content] of Object.entries(files)) putFile(disk, path, content)
  return disk
}

export function putFile(disk: Disk, path: string, content: string | Uint8Array): void {
  putFolder(disk, dirname(path))
  disk.set(path, { kind: 'file', content: Buffer.from(content), changed: 0 })
}

function putFolder(disk: Disk, path: string): void {
  if (disk.has(path)) return
  putFolder(disk, dirname(path))
  disk.set(path, { kind: 'folder', changed: 0 })
}

/** The calls of a disk in memory; they refuse what Linux refuses, with its words. `resolve` makes paths absolute. */
export function memoryCalls(disk: Disk, resolve: (path: string) => string): FileCalls {
  const open = new Map<number, string>()
  let next = 3
  const at = (path: string) => real(disk, resolve(path))
  const opened = (descriptor: number) => open.get(descriptor) ?? fail('EBADF', 'write')
  const describe = (path: string) => {
    open.set(next, path)
    return next++
  }
  return {
    open(path, flags) {
      if (disk.has(at(path)) && flags === 'wx') fail('EEXIST', path)
      const place = follow(disk, at(path))
      if (disk.get(place)?.kind === 'folder') fail('EISDIR', path)
      add(disk, place, { kind: 'file', content: new Uint8Array(), changed: 0 })
      return describe(place)
    },
    openForSync(path) {
      const place = follow(disk, at(path))
      existing(disk, place)
      return describe(place)
    },
    write(descriptor, bytes, start) {
      const file = disk.get(opened(descriptor))
      if (file?.kind === 'file') file.content = Buffer.concat([file.content, bytes.subarray(start)])
      return bytes.length - start
    },
    fsync: descriptor => void opened(descriptor),
    close: descriptor => void (opened(descriptor) && open.delete(descriptor)),
    readFile(path) {
      const there = existing(disk, follow(disk, at(path)))
      return there.kind === 'file' ? Buffer.from(there.content) : fail('EISDIR', path)
    },
    mkdir(path, parents) {
      if (parents) makeFolders(disk, resolve(path))
      else if (disk.has(at(path))) fail('EEXIST', path)
      else add(disk, at(path), { kind: 'folder', changed: 0 })
    },
    rmdir(path) {
      const place = at(path)
      if (existing(disk, place).kind !== 'folder') fail('ENOTDIR', path)
      if (inside(disk, place).length > 0) fail('ENOTEMPTY', path)
      disk.delete(place)
    },
    unlink(path) {
      const place = at(path)
      if (existing(disk, place).kind === 'folder') fail('EISDIR', path)
      disk.delete(place)
    },
    rename: (from, to) => move(disk, at(from), at(to)),
    link(from, to) {
      const there = existing(disk, at(from))
      if (there.kind !== 'file') fail('EPERM', from)
      if (disk.has(at(to))) fail('EEXIST', to)
      add(disk, at(to), there)
    },
    readdir(path) {
      const place = follow(disk, at(path))
      if (existing(disk, place).kind !== 'folder') fail('ENOTDIR', path)
      return inside(disk, place).map(name => ({ name, kind: kindOf(disk, below(place, name)) }))
    },
    lstat(path) {
      const there = whereNothing(() => disk.get(at(path)))
      return (
        there && { kind: there.kind, changed: there.changed, bytes: there.kind === 'file' ? there.content.length : 0 }
      )
    },
    touch: path => void existing(disk, follow(disk, at(path))),
    realpath(path) {
      const place = follow(disk, at(path))
      existing(disk, place)
      return place
    }
  }
}

/** An error as Node throws it. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'memory', path })
}

function fail(code: string, path: string): never {
  throw systemError(code, path)
}

function below(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`
}

function existing(disk: Disk, path: string): Standing {
  return disk.get(path) ?? fail('ENOENT', path)
}

function kindOf(disk: Disk, path: string): Kind {
  return existing(disk, path).kind
}

/** Undefined instead of the error that nothing is there. */
function whereNothing<Value>(look: () => Value): Value | undefined {
  try {
    return look()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The path with links resolved in all but its last part. */
function real(disk: Disk, path: string): string {
  if (path === '/') return path
  const folder = follow(disk, real(disk, dirname(path)))
  const there = existing(disk, folder)
  if (there.kind !== 'folder') fail('ENOTDIR', path)
  return below(folder, path.slice(path.lastIndexOf('/') + 1))
}

function follow(disk: Disk, path: string): string {
  const there = disk.get(path)
  return there?.kind === 'link' ? follow(disk, real(disk, there.to)) : path
}

function add(disk: Disk, path: string, standing: Standing): void {
  if (disk.get(dirname(path))?.kind !== 'folder') fail('ENOENT', path)
  disk.set(path, standing)
}

function makeFolders(disk: Disk, path: string, error = 'EEXIST'): void {
  if (path !== '/') makeFolders(disk, dirname(path), 'ENOTDIR')
  const place = real(disk, path)
  const kind = disk.get(follow(disk, place))?.kind
  if (kind === 'folder') return
  if (kind !== undefined) fail(error, path)
  if (disk.has(place)) fail('EEXIST', path)
  add(disk, place, { kind: 'folder', changed: 0 })
}

function inside(disk: Disk, folder: string): readonly string[] {
  const start = below(folder, '')
  return [...disk.keys()]
    .filter(path => path.startsWith(start) && path !== '/' && !path.slice(start.length).includes('/'))
    .map(path => path.slice(start.length))
}

function move(disk: Disk, from: string, to: string): void {
  const moved = existing(disk, from)
  if (from === to) return
  if (to.startsWith(`${from}/`)) fail('EINVAL', to)
  if (from.startsWith(`${to}/`)) fail('ENOTEMPTY', to)
  makeRoom(disk, moved.kind, to)
  const all = [...disk].filter(([path]) => path === from || path.startsWith(`${from}/`))
  for (const [path] of all) disk.delete(path)
  for (const [path, standing] of all) disk.set(to + path.slice(from.length), standing)
}

/** What a rename may take the place of: a folder that of an empty folder, anything else that of anything else. */
function makeRoom(disk: Disk, kind: Kind, to: string): void {
  const there = disk.get(to)
  if (there === undefined) return
  if (there.kind === 'folder' && kind !== 'folder') fail('EISDIR', to)
  if (there.kind !== 'folder' && kind === 'folder') fail('ENOTDIR', to)
  if (inside(disk, to).length > 0) fail('ENOTEMPTY', to)
  disk.delete(to)
}
