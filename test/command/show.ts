import { readFileSync } from 'node:fs'
import { commandLine } from '../../src/cli.js'
import type { ExitCode } from '../../src/command/command.js'
import { type MemoryWorld, type MemoryWorldOptions, memoryWorld, shippedFiles } from '../world/memory.js'

/** The sample article and where it stands in a show. */
export const sample = 'content/articles/2026-02-16-ki-kooperation.yaml'
export const sampleFolder = 'output/2026-02-16-ki-kooperation'
export const sampleText = readFileSync(sample, 'utf8')

/** A show like the one `init` lays out, changed where `changes` say so; an undefined file is taken away. */
export function showWorld(
  changes: Record<string, string | undefined> = {},
  options: MemoryWorldOptions = {}
): MemoryWorld {
  const shipped = shippedFiles()
  const content = Object.entries(shipped).filter(([path]) => path.startsWith('/package/content/'))
  const own = content.map(([path, text]) => [path.slice('/package/'.length), text])
  const files = {
    ...shipped,
    '/package/package.json': '{ "version": "1.2.3" }',
    ...Object.fromEntries(own),
    ...changes
  }
  const there = Object.entries(files).filter((file): file is [string, string] => file[1] !== undefined)
  return memoryWorld(Object.fromEntries(there), options)
}

/** Runs a command line in a world and gives what it said this time. */
export async function run(
  world: MemoryWorld,
  ...words: string[]
): Promise<{ code: ExitCode; out: string; talk: string }> {
  const before = { ...world.said }
  const code = await commandLine(words, world)
  return { code, out: world.said.out.slice(before.out.length), talk: world.said.talk.slice(before.talk.length) }
}

/** The files of the output folder as they stand, by path. */
export function outputOf(world: MemoryWorld): Record<string, string> {
  return Object.fromEntries(Object.entries(world.contents()).filter(([path]) => path.startsWith('output/')))
}
