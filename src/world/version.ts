import type { World } from './world.js'

/** Our own version, read from the package when somebody asks. */
export function version(world: World): string {
  const bytes = world.files.read(`${world.packageFolder}/package.json`)
  const found: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : 'unknown'
}
