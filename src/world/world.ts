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
  /** How long a file is and when it was last changed or touched (milliseconds since 1970); undefined when there is none. */
  readonly look: (path: string) => { readonly bytes: number; readonly changed: number } | undefined
  /** Says that a file is still in use, by the time of its last change. */
  readonly touch: (path: string) => void
  /** Removes a file; one that is gone already is no trouble. */
  readonly remove: (path: string) => void
}

/**
 * What a file of a unit holds: given at once; fetched when it is written, so that large files stand in memory one at a time; or the same
 * as a file of the unit as it stands (`kept` is its path there), which takes no time and no room where the disk can do that.
 */
export type UnitContent = string | Uint8Array | (() => Uint8Array) | { readonly kept: string }

/** The output folder: it holds units (folders) that are always wholly old or wholly new. */
export interface OutputFolder {
  /**
   * Puts the folder `name` in place as one step: `files` by relative path (`ssml/azure/01.ssml`).
   * `previous` names the files the tool wrote there before; what else is in the old folder (audio, a person's own files) is carried over.
   */
  readonly replaceUnit: (name: string, files: ReadonlyMap<string, UnitContent>, previous: readonly string[]) => void
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
  /** SHA-1, lower-case hexadecimal: for identities that a format computes with it, never for trust. */
  readonly sha1: (content: string | Uint8Array) => string
  /** 64 hexadecimal digits that nobody can guess. */
  readonly secret: () => string
  /** The package's own folder: `templates/` and the sample `content/` stand in it. */
  readonly packageFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What we run on: `Node 20.19.0`, `linux x64`. */
  readonly machine: { readonly engine: string; readonly system: string }
  readonly terminal: Terminal
  readonly network: Network
  readonly clock: Clock
  readonly threads: Threads
  readonly programs: Programs
  /** Serves pages to this machine alone; undefined where the port is taken. */
  readonly serve: (reception: Reception) => Promise<Served | undefined>
  /** Tells, shortly after the last of a burst, which paths in some folders (and all below them) something happened to. */
  readonly watch: (folders: readonly string[], told: (paths: readonly string[]) => void) => Promise<Watching>
  /** The folder for what can be made again, as this person's system has it: `~/.cache`. */
  readonly cacheFolder: string
}

/** What a thread does with a question; it answers one after the other. Questions and answers are plain data and typed arrays. */
export type Job = (question: unknown) => Promise<unknown>

/** A job at work beside us. */
export interface Thread {
  /** Rejects when the thread has come to an end without an answer. */
  readonly ask: (question: unknown) => Promise<unknown>
  /** Stops it at once, whatever it is doing. */
  readonly end: () => Promise<void>
}

/** Work beside ours, for what would keep the program from everything else. */
export interface Threads {
  /** Starts the job of that name (`command/jobs.ts`) in a thread of its own. */
  readonly start: (job: string) => Thread
}

/** What a program of someone else's said when it was done. */
export interface ProgramEnd {
  readonly code: number
  readonly out: Uint8Array
  /** The end of what it said on standard error. */
  readonly talk: string
  /** What it left of the files that were wanted. */
  readonly files?: ReadonlyMap<string, Uint8Array>
}

/** A folder of its own that a program is started in; it is gone when the program has ended. */
export interface Workplace {
  /** What lies there when it begins, by name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** Names of the files it is to leave there. */
  readonly wanted: readonly string[]
  /** Is given what it says on standard output as it comes, instead of all of it at the end. */
  readonly hear?: (piece: Uint8Array) => void
}

/** Programs of this machine, started without a shell. */
export interface Programs {
  /** Runs a program by its name to its end, `input` on its standard input; undefined where there is no such program on the path. */
  readonly run: (
    name: string,
    words: readonly string[],
    input?: Uint8Array | AsyncIterable<Uint8Array>,
    place?: Workplace
  ) => Promise<ProgramEnd | undefined>
}

/** The head of a request to a server of ours. Header names are in lower case, each with all the values it was sent with. */
export interface Visit {
  readonly method: string
  /** What stands behind the method: `/api/show?since=3`. */
  readonly target: string
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** The port we listen on. */
  readonly port: number
}

/** What we answer: a body, or a stream of words until the visitor is gone. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly stream?: (send: (text: string) => void, gone: AbortSignal) => void
}

/** Who receives visitors. */
export interface Reception {
  /** 0 for any that is free. */
  readonly port: number
  /** The longest body that is read. */
  readonly mostBytes: number
  /** Looks at the head, before anything of the body is read: a reply turns the visitor away. */
  readonly admit: (visit: Visit) => Reply | undefined
  readonly answer: (visit: Visit, body: Uint8Array) => Promise<Reply>
}

/** A server that runs. */
export interface Served {
  readonly port: number
  readonly close: () => Promise<void>
}

export interface Watching {
  readonly close: () => void
}

/** Time and chance, for whoever waits and tries again. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends early, without complaint, when `signal` says so. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
}

/** How long each step of an exchange may take, in milliseconds. */
export interface Deadlines {
  /** Until the line stands, TLS included. */
  readonly connect: number
  /** From the request sent to the first byte of the answer. */
  readonly firstByte: number
  /** Between two pieces of the answer. */
  readonly idle: number
  readonly whole: number
}

/** One request over HTTP or HTTPS; nobody but `url` ever sees its headers. */
export interface WebRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The longest answer that is taken. */
  readonly mostBytes: number
  readonly deadlines: Deadlines
  readonly signal?: AbortSignal
}

/** An answer that came whole, whatever it says. Header names are in lower case. */
export interface WebPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * Why no whole answer came: there was none (`unreachable`, `connect`, `first-byte`), it broke off or was too slow
 * (`broken`, `idle`, `whole`), it was refused (`too-long`, `packed`), or we stopped it ourselves.
 */
export interface WebFailure {
  readonly failure:
    | 'unreachable'
    | 'connect'
    | 'first-byte'
    | 'broken'
    | 'idle'
    | 'whole'
    | 'too-long'
    | 'packed'
    | 'stopped'
  /** The system's word for it, where it has one: `ECONNREFUSED`. */
  readonly detail: string
}

/** The network. Redirects are answers like any other and never followed: the keys of a request would go with them. */
export interface Network {
  readonly send: (request: WebRequest) => Promise<WebPage | WebFailure>
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
