import type { Compiled, OpenShow } from '../compile.js'
import type { Outcome } from '../report/outcome.js'
import type { World } from '../world/world.js'
import type { CommonOptions, Flag } from './command.js'
import { nameInShow } from './path.js'

/** Options of all commands that read a show. */
export interface ShowOptions {
  readonly templateDir?: string
}

export const showFlags: readonly Flag[] = [
  {
    flags: '--template-dir <dir>',
    summary: { de: 'eigene Vorlagen statt der mitgelieferten', en: 'your own templates instead of the built-in ones' }
  }
]

/** An opened show and the episodes a command was asked for, to be compiled one at a time. */
export interface Episodes {
  readonly show: OpenShow
  readonly files: readonly string[]
  readonly compile: (file: string) => Outcome<Compiled | undefined>
}

/** Opens the show and finds its episodes: the files that were named, or all there are. */
export async function openEpisodes(
  options: CommonOptions & ShowOptions,
  named: readonly string[],
  world: World
): Promise<Outcome<Episodes | undefined>> {
  const { openShow, episodeFiles, compile } = await import('../compile.js')
  const { root, templateDir } = options
  const opened = await openShow(world, templateDir === undefined ? { root } : { root, templateDir })
  const show = opened.value
  if (show === undefined) return { value: undefined, diagnostics: opened.diagnostics }
  const asked = new Set(named.map(file => nameInShow(root, file, world.files)))
  const found = named.length > 0 ? { value: [...asked], diagnostics: [] } : episodeFiles(world, show)
  return {
    value: { show, files: found.value, compile: file => compile(world, show, file) },
    diagnostics: [...opened.diagnostics, ...found.diagnostics]
  }
}
