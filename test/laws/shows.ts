import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path/posix'
import { type Compiled, compile, episodeFiles, type OpenRequest, type OpenShow, openShow } from '../../src/compile.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { Outcome } from '../../src/report/outcome.js'
import { type MemoryWorld, memoryWorld, shippedFiles } from '../world/memory.js'

export type ShowFiles = Readonly<Record<string, string | Uint8Array>>

/** A show that every law is tried on. */
export interface Subject {
  readonly name: string
  /** What stands in its folder, by path. */
  readonly files: Readonly<Record<string, string>>
}

/** What stands below a folder, by path from there. */
export function filesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(it => it.isFile())
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath.replaceAll('\\', '/'), name)
      return [relative(folder, path), readFileSync(path, 'utf8')]
    })
  )
}

/** The show in a folder; only what stands in its `content`. */
export function showIn(folder: string): Subject {
  const content = Object.entries(filesBelow(join(folder, 'content')))
  return { name: folder, files: Object.fromEntries(content.map(([path, text]) => [`content/${path}`, text])) }
}

/** The sample show of the package, which is also where generated articles stand. */
export const sampleShow = { ...showIn('.'), name: 'the sample' }

/** An article and an episode of two that use every field there is, so that nothing can be dropped unnoticed. */
export const everything = { ...showIn('test/laws/everything'), name: 'everything' }

/** The shows every law is tried on. */
export const subjects: readonly Subject[] = [
  sampleShow,
  everything,
  ...readdirSync('test/episodes')
    .sort()
    .map(name => showIn(`test/episodes/${name}`))
]

const packageFiles = { ...shippedFiles(), '/package/package.json': readFileSync('package.json', 'utf8') }

/** A show that is open, in a world of its own. */
export interface Opened {
  readonly world: MemoryWorld
  readonly show: OpenShow
}

/** Opens a show made of these files and the package's own templates. */
export async function opened(files: ShowFiles, root = '.'): Promise<Opened> {
  const { world, value, diagnostics } = await tryOpen(files, { root })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return { world, show: value }
}

/** The same for shows that may be wrong. */
export async function tryOpen(
  files: ShowFiles,
  request: OpenRequest = { root: '.' }
): Promise<Outcome<OpenShow | undefined> & { readonly world: MemoryWorld }> {
  const world = memoryWorld({ ...packageFiles, ...files })
  return { world, ...(await openShow(world, request)) }
}

/** The files of all episodes of a show. */
export function episodesOf({ world, show }: Opened): readonly string[] {
  return episodeFiles(world, show).value
}

/** Compiles one article or episode file. */
export function compiled({ world, show }: Opened, file: string): Outcome<Compiled | undefined> {
  return compile(world, show, file)
}

/** Compiles what has to be without errors. */
export function built(it: Opened, file: string): Compiled {
  const { value, diagnostics } = compiled(it, file)
  if (value === undefined) throw new Error(JSON.stringify(errorsOf(diagnostics)))
  return value
}

export function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

/** Every output of every episode of a show, by path in the output folder. */
export function outputsOf(it: Opened): Record<string, string> {
  return Object.fromEntries(
    episodesOf(it).flatMap(file => {
      const { name, files } = built(it, file)
      return Array.from(files, ([path, text]) => [`${name}/${path}`, text])
    })
  )
}
