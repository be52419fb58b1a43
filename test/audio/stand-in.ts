import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

/** Puts the stand-in for ffmpeg on the path while `work` runs; `mood` is what it does wrong. */
export async function withFfmpeg<Value>(work: () => Promise<Value>, mood = ''): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'sendeklar-path-'))
  const before = { path: process.env.PATH, mood: process.env.STAND_IN }
  const file = join(folder, 'ffmpeg')
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${resolve('test/audio/bin/ffmpeg.mjs')}' "$@"\n`)
  chmodSync(file, 0o755)
  process.env.PATH = `${folder}${delimiter}${before.path ?? ''}`
  process.env.STAND_IN = mood
  try {
    return await work()
  } finally {
    process.env.PATH = before.path
    if (before.mood === undefined) delete process.env.STAND_IN
    else process.env.STAND_IN = before.mood
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the stand-in has put into a file. */
export interface StandInFile {
  readonly tags: Readonly<Record<string, string>>
  readonly chapters: readonly Readonly<Record<string, string>>[]
  /** In Base64. */
  readonly pictures: readonly string[]
}

export function readStandIn(bytes: Uint8Array): StandInFile {
  const file = Buffer.from(bytes)
  return JSON.parse(file.toString('utf8', 12, 12 + file.readUInt32LE(8))) as StandInFile
}
