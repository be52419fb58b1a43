import type { Files } from './world.js'

/** A path as it is meant from a folder: absolute ones stay, others stand inside it. */
export function pathFrom(folder: string, path: string): string {
  const absolute = /^(?:[/\\]|[a-z]:)/i.test(path)
  return absolute || folder === '.' || folder === '' ? path : `${folder.replace(/[/\\]$/, '')}/${path}`
}

/**
 * The name of a file a person typed: from the show's folder where it lies inside it, so that an episode is the same however
 * it was named (`./content/a.yaml`, `/home/anna/show/content/a.yaml`); else as it was typed.
 */
export function nameInShow(root: string, typed: string, files: Files): string {
  const folder = files.real(root)
  const file = files.real(typed) ?? files.real(pathFrom(root, typed))
  const isInside = folder !== undefined && file !== undefined && isUnder(folder, file)
  return isInside ? file.slice(folder.length + 1).replaceAll('\\', '/') : typed.replace(/^(?:\.[/\\]+)+/, '')
}

function isUnder(folder: string, file: string): boolean {
  return file.startsWith(folder) && /^[/\\]/.test(file.slice(folder.length))
}
