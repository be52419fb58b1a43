import * as fs from 'node:fs'
import type { Processes } from './processes.js'
import { reasonOf, troubled } from './trouble.js'
import type { Terminal, World } from './world.js'

/** The program's three streams and who sits at them. */
export interface Streams {
  /** Writes to a descriptor (1 results, 2 talk) and returns how many bytes it took. */
  readonly write: (descriptor: 1 | 2, bytes: Uint8Array, start: number) => number
  readonly isTerminal: (descriptor: 0 | 2) => boolean
  readonly columns: () => number | undefined
  readonly input: () => NodeJS.ReadableStream
}

/** The streams this program was started with. */
export const nodeStreams: Streams = {
  write: (descriptor, bytes, start) => fs.writeSync(descriptor, bytes, start),
  isTerminal,
  columns: () => process.stderr.columns,
  input: () => process.stdin
}

/** Node's own answer costs a start a tenth, as it brings sockets and streams along; a file or a pipe is told without it. */
function isTerminal(descriptor: 0 | 2): boolean {
  return isCharacterDevice(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor)
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fs.fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false // the descriptor was closed before we began
  }
}

/** A terminal that writes at once, so that nothing is left unsaid when the program ends. */
export function terminalOf(streams: Streams, environment: World['environment'], processes: Processes): Terminal {
  const isSeen = streams.isTerminal(2)
  const columns = isSeen ? streams.columns() : undefined
  const talk = printer(streams, 2, processes)
  return {
    out: printer(streams, 1, processes),
    talk,
    colour: wantsColour(environment, isSeen),
    ...(columns === undefined ? {} : { width: columns }),
    confirm: async question => {
      if (!isSeen || !streams.isTerminal(0)) return undefined
      talk(`${question} `)
      return /^\s*(?:y|yes|j|ja)\s*$/i.test((await firstLine(streams.input())) ?? '')
    },
    input: () => everything(streams.input()),
    lines: () => linesOf(streams.input())
  }
}

/** FORCE_COLOR is stronger than NO_COLOR, as in Node itself; https://no-color.org */
function wantsColour(environment: World['environment'], isSeen: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isSeen && (no === undefined || no === '') && term !== 'dumb'
}

/** A reader that has gone away (`| head`) ends the writing, not the program; a disk that is full is `Trouble`. */
function printer(streams: Streams, descriptor: 1 | 2, processes: Processes): (text: string) => boolean {
  let isOpen = true
  return text => {
    const bytes = Buffer.from(text)
    for (let start = 0; isOpen && start < bytes.length; ) {
      const taken = print(streams, descriptor, bytes, start)
      if (taken === 'gone') isOpen = false
      else if (taken === 'later') processes.sleep(2)
      else start += taken
    }
    return isOpen
  }
}

function print({ write }: Streams, descriptor: 1 | 2, bytes: Uint8Array, start: number): number | 'gone' | 'later' {
  try {
    return write(descriptor, bytes, start)
  } catch (error) {
    const reason = reasonOf(error)
    // A pipe that is full and does not block says EAGAIN.
    if (reason === 'EAGAIN') return 'later'
    if (reason === 'EPIPE' || descriptor === 2) return 'gone'
    return troubled('stdout', () => {
      throw error
    })
  }
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string | undefined> {
  const { createInterface } = await import('node:readline')
  // Without a terminal of its own, readline leaves Ctrl-C to the system.
  const lines = createInterface({ input, terminal: false })
  try {
    for await (const line of lines) return line
    return undefined
  } finally {
    lines.close()
  }
}

async function everything(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of input) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

/** Each piece of a stream as the lines that end in it; a line longer than a piece is put together at its end. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  for await (const piece of input) {
    const [first = '', ...others] = decoder.decode(Buffer.from(piece), { stream: true }).split('\n')
    begun.push(first)
    if (others.length === 0) continue
    yield [begun.join(''), ...others.slice(0, -1)].map(withoutReturn)
    begun = others.slice(-1)
  }
  const last = begun.join('') + decoder.decode()
  if (last !== '') yield [withoutReturn(last)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
