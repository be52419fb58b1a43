/** A file as it is published. */
export interface PublishedFile {
  /** Below the address of the media: `2026-02-16-ki/episode-1a2b3c4d.mp3`. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** What it holds; undefined where the file is gone since. */
  readonly read: () => Uint8Array | undefined
}

/** So many letters of a hash tell two versions of one file apart. */
const hashLetters = 8

/**
 * The name a file is published by: with a piece of its hash, so that a new version is a new address and no cache serves the old one.
 * `episode.mp3` → `episode-1a2b3c4d.mp3`
 */
export function publishedName(name: string, sha256: string): string {
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}-${sha256.slice(0, hashLetters)}${name.slice(dot)}`
}
