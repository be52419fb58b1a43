import type { OutputFolder, World } from '../../world/world.js'
import { manifestFile, readManifest } from './manifest.js'

type Texts = ReadonlyMap<string, string>

/**
 * Puts an episode's files in place as one step, unless they stand there already to the byte; tells whether it wrote. `stale` are
 * further files of ours in its folder, which go.
 */
export function writeUnit(
  out: string,
  name: string,
  files: Texts,
  output: OutputFolder,
  world: World,
  stale: readonly string[] = []
): boolean {
  const folder = `${out}/${name}`
  if (stands(folder, files, world)) return false
  output.replaceUnit(name, files, [...ownFiles(folder, files, world), ...stale])
  return true
}

/** The manifest first: it names every other file's hash, so a changed episode is told by one look. */
function stands(folder: string, files: Texts, world: World): boolean {
  const same = (path: string) => textAt(`${folder}/${path}`, world) === files.get(path)
  return same(manifestFile) && [...files.keys()].every(same)
}

function textAt(path: string, world: World): string | undefined {
  const bytes = world.files.read(path)
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The files an earlier build wrote there; where its manifest can not be read, those we would write now. */
function ownFiles(folder: string, files: Texts, world: World): readonly string[] {
  const manifest = readManifest(folder, world)
  if (manifest) return [...Object.keys(manifest.outputs), manifestFile]
  return world.files.read(`${folder}/${manifestFile}`) === undefined ? [] : [...files.keys()]
}
