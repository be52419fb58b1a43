import type { World } from '../../world/world.js'
import type { Bilingual } from '../protocol.js'

/** A file the page has changed. */
export interface FileChange {
  /** What the person did, for "take back: …". */
  readonly what: Bilingual
  /** What the show calls the file, and where it stands. */
  readonly file: string
  readonly path: string
  /** Its bytes before; undefined for a file that was not there. */
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array | undefined
}

export interface History {
  readonly done: FileChange[]
  readonly undone: FileChange[]
}

/** So many changes can be taken back. */
const mostChanges = 200

/** Notes a change; whoever changes something after taking back begins a new row. */
export function remember({ done, undone }: History, change: FileChange): void {
  done.push(change)
  if (done.length > mostChanges) done.shift()
  undone.length = 0
}

/** What a change looks like from its other end; `now` is what lies there after it was taken back. */
export function reversed(change: FileChange, now: Uint8Array | undefined): FileChange {
  return { ...change, before: change.after, after: now }
}

/** What became of taking a change back. */
export type TakenBack =
  | { readonly bytes: Uint8Array | undefined }
  /** Somebody has changed the same lines since: both texts. */
  | { readonly mine: string; readonly theirs: string | null }

/**
 * The file as it would be without the change. Where others have changed it meanwhile, the lines the change made are put back and theirs
 * stay; where they have changed just those lines, nothing is done.
 */
export function takenBack(change: FileChange, { files }: Pick<World, 'files'>): TakenBack {
  const now = files.read(change.path)
  if (sameFile(now, change.after)) return { bytes: change.before }
  const [before, after, there] = [change.before, change.after, now].map(it => it && textOf(it))
  const merged = after === undefined || there === undefined ? undefined : withoutLines(before ?? '', after, there)
  if (merged !== undefined) return { bytes: new TextEncoder().encode(merged) }
  return { mine: before ?? '', theirs: there ?? null }
}

/** Whether two files are the same to the byte, or both not there. */
export function sameFile(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The text with the lines of a change put back as they were before it; undefined where they are not there exactly once. */
function withoutLines(before: string, after: string, now: string): string | undefined {
  const [a, b, c] = [before, after, now].map(text => text.split('\n')) as [string[], string[], string[]]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  // A line of what stands around it tells the place.
  const [from, to] = [Math.max(0, head - 1), Math.max(0, tail - 1)]
  const made = b.slice(from, b.length - to)
  const places = c.flatMap((_, i) => (made.every((line, j) => c[i + j] === line) ? [i] : []))
  const [at] = places
  if (at === undefined || places.length > 1) return undefined
  return [...c.slice(0, at), ...a.slice(from, a.length - to), ...c.slice(at + made.length)].join('\n')
}
