import type { World } from '../../world/world.js'

/** A file of the folder for uploading. */
export interface Listed {
  readonly sha256: string
  readonly bytes: number
}

/** What of the folder for uploading is ours. */
export interface UploadManifest {
  readonly text: string
  readonly files: ReadonlyMap<string, Listed>
}

/** Stands in the folder and names every file in it that is ours. */
export const uploadManifestFile = 'publish.json'

/** The text of `publish.json`: the same files give the same bytes. */
export function uploadManifest(it: {
  readonly feed: string
  readonly media: string
  readonly files: ReadonlyMap<string, Listed>
}): string {
  const files = Object.fromEntries([...it.files].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ format: 1, feed: it.feed, media: it.media, files }, null, 1)}\n`
}

/** The manifest of a folder; undefined where there is none that we could have written. */
export function readUploadManifest(folder: string, { files }: Pick<World, 'files'>): UploadManifest | undefined {
  const bytes = files.read(`${folder}/${uploadManifestFile}`)
  if (bytes === undefined) return undefined
  const text = new TextDecoder().decode(bytes)
  try {
    const found = JSON.parse(text) as { files?: unknown } | null
    const entries = Object.entries(found?.files ?? {})
    return entries.every(isEntry) ? { text, files: new Map(entries) } : undefined
  } catch {
    return undefined
  }
}

/** The file may have been anybody's, so a path that leads elsewhere makes it nobody's. */
function isEntry(entry: [string, unknown]): entry is [string, Listed] {
  const [path, it] = entry
  if (path.split('/').some(part => part === '' || part === '.' || part === '..')) return false
  return (
    typeof it === 'object' &&
    it !== null &&
    'sha256' in it &&
    typeof it.sha256 === 'string' &&
    'bytes' in it &&
    typeof it.bytes === 'number'
  )
}
