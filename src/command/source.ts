import { decodeSource } from '../article/source.js'
import { pathFrom } from '../world/path.js'
import { Trouble, type World } from '../world/world.js'

/** Finds the text a diagnostic points into: in the show's folder, where the program was started, or among our own templates. */
export function sourceReader(root: string, world: World): (file: string) => string | undefined {
  return file => {
    for (const path of [pathFrom(root, file), file, pathFrom(world.packageFolder, file)]) {
      const bytes = readable(path, world)
      if (bytes) return decodeSource(file, bytes).value
    }
    return undefined
  }
}

/** A file that the disk refuses has no frame; what is the matter with it is said already. */
function readable(path: string, world: World): Uint8Array | undefined {
  try {
    return world.files.read(path)
  } catch (problem) {
    if (problem instanceof Trouble) return undefined
    throw problem
  }
}
