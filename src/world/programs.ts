import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import type { ProgramEnd } from './world.js'

/** Of what a program says on standard error, its last words are enough. */
const mostTalk = 2000

/** Runs a program of the path to its end, without a shell between. */
export function run(
  name: string,
  words: readonly string[],
  input?: Uint8Array | AsyncIterable<Uint8Array>
): Promise<ProgramEnd | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, [...words], { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    const out: Uint8Array[] = []
    let talk = ''
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => {
      talk = (talk + piece.toString('utf8')).slice(-mostTalk)
    })
    child.on('error', error => ('code' in error && error.code === 'ENOENT' ? resolve(undefined) : reject(error)))
    child.on('close', code => resolve({ code: code ?? -1, out: Buffer.concat(out), talk }))
    // A program that does not read to the end is no trouble of ours; how it ended tells.
    child.stdin.on('error', () => {})
    if (input === undefined || input instanceof Uint8Array) child.stdin.end(input)
    else Readable.from(input).on('error', reject).pipe(child.stdin)
  })
}
