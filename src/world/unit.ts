import { dirname, join } from 'node:path'
import type { FileCalls } from './calls.js'
import { attempt, kindAt, ownFolder, removeTree, syncFolder, writeNew } from './files.js'
import { reasonOf, refuse, unlessMissing } from './trouble.js'
import type { UnitContent } from './world.js'

/** The output folder at work; its lock is held. */
export interface Workshop {
  readonly calls: FileCalls
  readonly folder: string
  readonly fsync: boolean
}

type UnitFiles = ReadonlyMap<string, UnitContent>

/**
 * The swap of a unit stands in `.stage/` until it is done, so that a start after a kill can see how far it came:
 *
 *     new/          the unit to be, while it is written
 *     previous      which files of the old unit were ours, one path a line
 *     old-<name>/   the old unit, from the moment it stepped aside until what is others' has moved over
 *
 * Without `old-…` the unit was not touched. With it, the unit's own place tells: empty, and the old one goes back;
 * taken, and the new one stays and the moving over is finished.
 */
const stageFolder = '.stage'
const oldPrefix = 'old-'

/**
 * Puts `files` in place as the unit `name` (`2026-02-16-ki`, or `2026-02-16-ki/audio` inside another), as one step.
 * Files of the old unit that are not in `previous` are others' and move over; where one of them stands in the way of a
 * new file, nothing is done and `EFOREIGN` is thrown. So is `ELINK` for a unit that is a link, `EUNSAFE` for a name
 * that leads elsewhere, and the system's own reason when the disk refuses: the unit is then wholly old or wholly new.
 */
export function replaceUnit(shop: Workshop, name: string, files: UnitFiles, previous: readonly string[]): void {
  const { calls, folder } = shop
  checkNames(folder, name, files)
  const isThere = unitIsThere(shop, name)
  const ours = isThere ? [...previous, ...sameAlready(shop, name, files, new Set(previous))] : undefined
  freshStage(calls, folder)
  try {
    writeStage(shop, name, files, ours)
    swap(shop, name, isThere)
    if (ours !== undefined) settle(shop, name, new Set(ours))
    removeTree(calls, join(folder, stageFolder))
  } catch (error) {
    attempt(() => mend(shop))
    throw error
  }
}

/** Ends what a killed builder left half done; the folder's lock must be held. */
export function mend(shop: Workshop): void {
  const { calls, folder } = shop
  const stage = join(folder, stageFolder)
  const kind = kindAt(calls, stage)
  if (kind === undefined) return
  if (kind !== 'folder') throw refuse('ELINK', stage)
  for (const entry of calls.readdir(stage)) {
    const name = entry.kind === 'folder' ? unitOf(entry.name) : undefined
    if (name !== undefined) mendUnit(shop, name)
  }
  removeTree(calls, stage)
}

/** Whether a builder is at work in the folder, or was when it was killed. */
export function hasStage(calls: FileCalls, folder: string): boolean {
  return kindAt(calls, join(folder, stageFolder)) !== undefined
}

function mendUnit(shop: Workshop, name: string): void {
  const { calls, folder } = shop
  if (!unitIsThere(shop, name)) {
    calls.rename(oldPlace(folder, name), join(folder, name))
    return
  }
  const previous = unlessMissing(() => calls.readFile(join(folder, stageFolder, 'previous')))
  settle(shop, name, new Set(new TextDecoder().decode(previous).split('\n')))
}

/** Encoded, as a unit may stand inside another and a name in `.stage/` may not hold a slash. */
function oldPlace(folder: string, name: string): string {
  return join(folder, stageFolder, oldPrefix + encodeURIComponent(name))
}

/** The unit an old one in `.stage/` belongs to. The name is read from the disk, so it is looked at like any other. */
function unitOf(place: string): string | undefined {
  if (!place.startsWith(oldPrefix)) return undefined
  try {
    const name = decodeURIComponent(place.slice(oldPrefix.length))
    return isUnitName(name) ? name : undefined
  } catch {
    return undefined
  }
}

/** Finds a stage only where a failing disk did not let us tidy up after the unit before. */
function freshStage(calls: FileCalls, folder: string): void {
  const stage = join(folder, stageFolder)
  try {
    calls.mkdir(stage, false)
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error
    mend({ calls, folder, fsync: false })
    calls.mkdir(stage, false)
  }
}

function writeStage(shop: Workshop, name: string, files: UnitFiles, ours: readonly string[] | undefined): void {
  const { calls, folder, fsync } = shop
  const stage = join(folder, stageFolder)
  const top = join(stage, 'new')
  const folders = [top, ...foldersOf(files.keys()).map(path => join(top, path))]
  for (const path of folders) calls.mkdir(path, false)
  for (const [path, content] of files) writeFile(shop, name, join(top, path), content)
  if (ours !== undefined) writeNew(calls, join(stage, 'previous'), ours.join('\n'), fsync)
  if (fsync) for (const path of [...folders.reverse(), stage]) syncFolder(calls, path)
}

function writeFile({ calls, folder, fsync }: Workshop, name: string, path: string, content: UnitContent): void {
  if (typeof content === 'function') writeNew(calls, path, content(), fsync)
  else if (typeof content === 'string' || content instanceof Uint8Array) writeNew(calls, path, content, fsync)
  else keepFile(calls, join(folder, name, content.kept), path, fsync)
}

/** Disks without second names, or with too many of them, get a copy. */
const cannotLink: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']

function keepFile(calls: FileCalls, from: string, to: string, fsync: boolean): void {
  try {
    calls.link(from, to)
  } catch (error) {
    if (!cannotLink.includes(reasonOf(error) ?? '')) throw error
    writeNew(calls, to, calls.readFile(from), fsync)
  }
}

function swap({ calls, folder, fsync }: Workshop, name: string, isThere: boolean): void {
  const unit = join(folder, name)
  if (isThere) calls.rename(unit, oldPlace(folder, name))
  calls.rename(join(folder, stageFolder, 'new'), unit)
  if (fsync) syncFolder(calls, dirname(unit))
}

/** Removes what was ours from the old unit and moves what is others' into the new one. */
function settle(shop: Workshop, name: string, ours: ReadonlySet<string>): void {
  const { calls, folder, fsync } = shop
  const unit = join(folder, name)
  empty({ calls, from: oldPlace(folder, name), to: unit, ours, ourFolders: new Set(foldersOf(ours)) }, '')
  if (fsync) syncFolder(calls, unit)
}

interface Move {
  readonly calls: FileCalls
  readonly from: string
  readonly to: string
  readonly ours: ReadonlySet<string>
  readonly ourFolders: ReadonlySet<string>
}

function empty(move: Move, inside: string): void {
  const { calls, from, ours } = move
  for (const { name, kind } of calls.readdir(join(from, inside))) {
    const path = inside === '' ? name : `${inside}/${name}`
    if (kind === 'folder') emptyFolder(move, path)
    else if (ours.has(path)) calls.unlink(join(from, path))
    else carry(move, path)
  }
  calls.rmdir(join(from, inside))
}

/** A folder that is wholly others', as `audio/` is, moves in one step. */
function emptyFolder(move: Move, path: string): void {
  const { calls, to, ourFolders } = move
  const there = kindAt(calls, join(to, path))
  if (there === 'folder' || (there === undefined && ourFolders.has(path))) empty(move, path)
  else carry(move, path)
}

function carry({ calls, from, to }: Move, path: string): void {
  const target = freeName(calls, join(to, path))
  calls.mkdir(dirname(target), true)
  calls.rename(join(from, path), target)
}

/** Someone may have made a file of a new file's name while we were writing; it is kept beside it. */
function freeName(calls: FileCalls, path: string): string {
  let free = path
  for (let count = 1; kindAt(calls, free) !== undefined; count++) free = `${path}.kept-${count}`
  return free
}

/** Whether the unit stands already; makes the folders above it. Nothing on the way may be a link. */
function unitIsThere({ calls, folder }: Workshop, name: string): boolean {
  for (const path of foldersOf([name])) ownFolder(calls, join(folder, path))
  const unit = join(folder, name)
  const kind = kindAt(calls, unit)
  if (kind === undefined || kind === 'folder') return kind === 'folder'
  throw refuse(kind === 'link' ? 'ELINK' : 'EFOREIGN', unit)
}

/**
 * Looks through the old unit for others' files that stand where a new one will. One that holds the very same bytes is
 * returned, as it may count as ours; any other is refused.
 */
function sameAlready(shop: Workshop, name: string, files: UnitFiles, ours: ReadonlySet<string>): readonly string[] {
  const unit = join(shop.folder, name)
  const newFolders = new Set(foldersOf(files.keys()))
  const inTheWay = leaves(shop.calls, unit, '').filter(path => !ours.has(path) && collides(path, files, newFolders))
  for (const path of inTheWay) {
    const content = files.get(path)
    if (content === undefined || !holds(shop.calls, join(unit, path), content))
      throw refuse('EFOREIGN', join(unit, path))
  }
  return inTheWay
}

function collides(path: string, files: UnitFiles, newFolders: ReadonlySet<string>): boolean {
  return files.has(path) || newFolders.has(path) || foldersOf([path]).some(folder => files.has(folder))
}

function holds(calls: FileCalls, path: string, content: UnitContent): boolean {
  if (typeof content === 'object' && !(content instanceof Uint8Array)) return path.endsWith(content.kept)
  const bytes = typeof content === 'function' ? content() : content
  return kindAt(calls, path) === 'file' && Buffer.from(calls.readFile(path)).equals(Buffer.from(bytes))
}

/** Every path in a folder that is not a folder itself. */
function leaves(calls: FileCalls, top: string, inside: string): readonly string[] {
  return calls.readdir(join(top, inside)).flatMap(({ name, kind }) => {
    const path = inside === '' ? name : `${inside}/${name}`
    return kind === 'folder' ? leaves(calls, top, path) : [path]
  })
}

/** The folders that paths stand in, outer before inner: `ssml/azure/01.ssml` → `ssml`, `ssml/azure`. */
function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
      folders.add(path.slice(0, slash))
  }
  return [...folders]
}

/** Our names come from slugs and tables; this is the last door before the disk. */
function checkNames(folder: string, name: string, files: UnitFiles): void {
  if (!isUnitName(name)) throw refuse('EUNSAFE', `${folder}/${name}`)
  for (const path of files.keys()) if (!isSafe(path)) throw refuse('EUNSAFE', `${folder}/${name}/${path}`)
}

/** Names that begin with a dot are the workshop's own. */
function isUnitName(name: string): boolean {
  return isSafe(name) && name.split('/').every(part => !part.startsWith('.'))
}

/** Relative, downward, and the same name on every system: Windows reads `\` and `:` and drops dots and blanks at the end. */
function isSafe(path: string): boolean {
  return path.split('/').every(part => part !== '' && !/[\p{Cc}\p{Cs}\\:]|[. ]$/u.test(part))
}
