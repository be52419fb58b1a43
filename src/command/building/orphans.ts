import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { World } from '../../world/world.js'
import { readManifest } from './manifest.js'

/**
 * Folders that we wrote once and that no present episode leads to. `current` are the folders of today's episodes; a
 * folder made from one of the `failed` files is left by nobody, its episode only can not be built just now.
 */
export function orphans(
  out: string,
  current: ReadonlySet<string>,
  failed: readonly string[],
  world: World
): Diagnostic[] {
  const folders = (world.files.list(out) ?? []).filter(({ name, kind }) => kind === 'folder' && !current.has(name))
  return folders.flatMap(({ name }) => {
    const manifest = name.startsWith('.') ? undefined : readManifest(`${out}/${name}`, world)
    const waits = manifest && failed.some(file => Object.hasOwn(manifest.inputs, file))
    return manifest && !waits ? [diagnose('output/orphan', undefined, `${out}/${name}`)] : []
  })
}
