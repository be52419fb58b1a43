import { decodeSource } from '../article/source.js'
import { pathFrom } from '../world/path.js'
import type { World } from '../world/world.js'

/** Finds the text a diagnostic points into: in the show's folder, where the program was started, or among our own templates. */
export function sourceReader(root: string, world: World): (file: string) => string | undefined {
  return file => {
    for (const path of [pathFrom(root, file), file, pathFrom(world.packageFolder, file)]) {
      const bytes = world.files.read(path)
      if (bytes) return decodeSource(file, bytes).value
    }
    return undefined
  }
}
