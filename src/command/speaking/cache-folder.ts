import type { World } from '../../world/world.js'

/** Where what was spoken is kept: as asked, else where this person's system keeps such things. */
export function cacheFolderOf({ cache }: { readonly cache?: string }, world: World): string {
  return cache ?? world.cacheFolder
}
