import { decodeSource } from '../../article/source.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import { type Manifest, readManifest } from './manifest.js'

/** An episode that need not be built again. */
export interface Unchanged {
  /** The name of its folder. */
  readonly name: string
  readonly manifest: Manifest
}

type Hashes = Readonly<Record<string, string>>

/**
 * Looks through the output folder of an earlier build and gives the question to ask of each episode file: does its
 * folder still stand as it would be built now? `shared` holds the hashes of what every episode of the show is made from
 * (show, lexica, templates, our version); an input that is none of these is a file of the show. `reviews` is the folder of the review
 * records: one that was not there yet makes an episode another one.
 */
export function earlierBuild(
  root: string,
  out: string,
  shared: Hashes,
  world: World,
  reviews: string
): (file: string) => Unchanged | undefined {
  const reviewed = recordsIn(pathFrom(root, reviews), world)
  const folders = foldersByEnding(out, world)
  const hashOf = (name: string) => shared[name] ?? fileHash(name, root, world)
  return file => {
    for (const name of folders.get(endingOf(file)) ?? []) {
      const manifest = readManifest(`${out}/${name}`, world)
      const isNew =
        reviewed.has(endingOf(name)) && !Object.hasOwn(manifest?.inputs ?? {}, `${reviews}/${endingOf(name)}.yaml`)
      if (manifest && !isNew && isFresh(file, manifest, shared, hashOf) && isWhole(`${out}/${name}`, manifest, world))
        return { name, manifest }
    }
    return undefined
  }
}

/** Made from this file, from nothing that has changed, and from all that is shared now. */
function isFresh(file: string, { inputs }: Manifest, shared: Hashes, hashOf: (name: string) => string): boolean {
  return (
    Object.hasOwn(inputs, file) &&
    Object.keys(shared).every(name => Object.hasOwn(inputs, name)) &&
    Object.entries(inputs).every(([name, hash]) => hash === hashOf(name))
  )
}

/** Every output stands there with the bytes it was written with. */
function isWhole(folder: string, { outputs }: Manifest, world: World): boolean {
  return Object.entries(outputs).every(([path, hash]) => {
    const bytes = world.files.read(`${folder}/${path}`)
    return bytes !== undefined && world.hash(bytes) === hash
  })
}

/** Of a file that is not there the hash is empty, so that one which comes later is noticed. */
function fileHash(name: string, root: string, world: World): string {
  const bytes = world.files.read(pathFrom(root, name)) ?? world.files.read(name)
  const source = bytes && decodeSource(name, bytes).value
  return source === undefined ? '' : world.hash(source)
}

const date = /^\d{4}-\d{2}-\d{2}-/

/** `content/articles/2026-02-16-ki-kooperation.yaml` → `ki-kooperation`, which its folder's name ends with. */
function endingOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  return name.replace(/\.ya?ml$/, '').replace(date, '')
}

/** The episodes that people have decided something about. */
function recordsIn(folder: string, world: World): ReadonlySet<string> {
  return new Set((world.files.list(folder) ?? []).map(({ name }) => endingOf(name)))
}

function foldersByEnding(out: string, world: World): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const { name, kind } of world.files.list(out) ?? []) {
    if (kind !== 'folder' || !date.test(name)) continue
    const ending = name.replace(date, '')
    folders.set(ending, [...(folders.get(ending) ?? []), name])
  }
  return folders
}
