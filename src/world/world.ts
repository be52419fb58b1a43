/** What one name in a folder is. A link is told apart so that nothing is written through one. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/**
 * Files, all synchronous: a build is a loop over small files, and synchronous calls are the fast ones.
 * Paths are absolute or relative to the folder the program was started in. A call that the disk refuses throws `Trouble`.
 */
export interface Files {
  /** The bytes of a file, or undefined when there is none. */
  readonly read: (path: string) => Uint8Array | undefined
  /** The names in a folder, sorted by code unit, or undefined when there is no such folder. */
  readonly list: (path: string) => readonly FolderEntry[] | undefined
  /** Writes one file by a temporary neighbour and a rename; makes its folders. */
  readonly write: (path: string, content: string | Uint8Array) => void
  /** The absolute path with links resolved, or undefined when nothing is there. */
  readonly real: (path: string) => string | undefined
}

/** The output folder: it holds units (folders) that are always wholly old or wholly new. */
export interface OutputFolder {
  /**
   * Puts the folder `name` in place as one step: `files` by relative path (`ssml/azure/01.ssml`).
   * `previous` names the files the tool wrote there before; what else is in the old folder (audio, a person's own files) is carried over.
   */
  readonly replaceUnit: (
    name: string,
    files: ReadonlyMap<string, string | Uint8Array>,
    previous: readonly string[]
  ) => void
}

/** The rim of the program: all that a stage can not do by itself. Node's stands in `world/node.ts`, a test's is a map of files. */
export interface World {
  readonly files: Files
  /**
   * Locks `folder` against other builds (waiting for them, taking over from a dead one), mends what a killed build left
   * behind, and lends the folder to `work`. The lock is given back in any case.
   */
  readonly withOutput: <Value>(
    folder: string,
    work: (output: OutputFolder) => Value,
    options?: { readonly fsync?: boolean }
  ) => Value
  /** Mends what a killed build left in `folder`, unless another one is at work there; the first step of every command that has an output folder. */
  readonly recover: (folder: string) => void
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: (content: string | Uint8Array) => string
  /** The package's own folder: `templates/` and the sample `content/` stand in it. */
  readonly packageFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: Terminal
}

export interface Terminal {
  /** Results: files' contents, JSON, lists. False where nobody listens any more (`| head`). */
  readonly out: (text: string) => boolean
  /** Talk: diagnostics, progress. */
  readonly talk: (text: string) => void
  readonly colour: boolean
  /** Columns, when a person looks at it. */
  readonly width?: number
  /** Asks a yes-or-no question; undefined where nobody can answer. */
  readonly confirm: (question: string) => Promise<boolean | undefined>
  /** Everything on standard input. */
  readonly input: () => Promise<Uint8Array>
  /** The lines of standard input (UTF-8) as they come, without their ends (LF or CRLF); no more is read than is asked for. */
  readonly lines: () => AsyncIterable<readonly string[]>
}

/** The environment said no: disk full, no permission, a device fails. Exit code 3. */
export class Trouble extends Error {
  /** The system's word for it: `ENOSPC`. */
  readonly reason: string
  readonly path: string
  constructor(reason: string, path: string, options?: ErrorOptions) {
    super(`${reason}: ${path}`, options)
    this.name = 'Trouble'
    this.reason = reason
    this.path = path
  }
}
