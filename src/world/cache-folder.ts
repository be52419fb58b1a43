import type { World } from './world.js'

/**
 * The folder where a system keeps what can be made again, ours inside it.
 * https://specifications.freedesktop.org/basedir-spec/latest/ and what Windows and macOS have instead.
 */
export function userCacheFolder(platform: string, environment: World['environment']): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, USERPROFILE: profile = '.', HOME: home = '.' } = environment
  // A relative XDG_CACHE_HOME is to be ignored, says the specification.
  if (xdg?.startsWith('/')) return `${xdg}/sendeklar`
  if (platform === 'win32') return `${local ?? `${profile}\\AppData\\Local`}\\sendeklar\\cache`
  if (platform === 'darwin') return `${home}/Library/Caches/sendeklar`
  return `${home}/.cache/sendeklar`
}
