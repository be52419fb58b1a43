import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ProgramEnd, Workplace } from './world.js'

/** Of what a program says on standard error, its last words are enough. */
const mostTalk = 2000

type Input = Uint8Array | AsyncIterable<Uint8Array>

/** Runs a program of the path to its end, without a shell between; in a folder of its own where there is a place for it. */
export async function run(
  name: string,
  words: readonly string[],
  input?: Input,
  place?: Workplace
): Promise<ProgramEnd | undefined> {
  if (place === undefined) return start(name, words, input)
  const folder = mkdtempSync(join(tmpdir(), 'sendeklar-'))
  try {
    for (const [file, content] of place.files) writeFileSync(join(folder, file), content)
    const end = await start(name, words, input, folder, place.hear)
    return end && { ...end, files: filesIn(folder, place.wanted) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function filesIn(folder: string, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const there = wanted.filter(file => existsSync(join(folder, file)))
  return new Map(there.map(file => [file, readFileSync(join(folder, file))]))
}

function start(
  name: string,
  words: readonly string[],
  input: Input | undefined,
  cwd?: string,
  hear?: (piece: Uint8Array) => void
): Promise<ProgramEnd | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, [...words], { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, ...(cwd && { cwd }) })
    const out: Uint8Array[] = []
    let talk = ''
    child.stdout.on('data', hear ?? ((piece: Buffer) => out.push(piece)))
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
