import type { Show } from '../article/show.js'
import { type Compiled, compile } from '../compile.js'
import type { OpenShow } from '../open.js'
import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { nameInShow } from '../world/path.js'
import type { World } from '../world/world.js'
import type { CommonOptions, Flag } from './command.js'

/** Options of all commands that read a show. */
export interface ShowOptions {
  readonly templateDir?: string
  /** List every place where a dialect lacks something. */
  readonly explainLowering?: boolean
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

/** What a file of a show holds, told by its place. */
export type ContentKind = 'show' | 'lexicon' | 'review' | 'episode'

/** The kind of a file by its path in the show; whatever is none of the others is an article or an episode. */
export function kindOf(file: string, { paths }: Show): ContentKind {
  if (file === 'content/show.yaml') return 'show'
  if (/^content\/lexicon[^/]*\.ya?ml$/i.test(file)) return 'lexicon'
  return file.startsWith(`${paths.reviews}/`) ? 'review' : 'episode'
}

/** Opens the show and finds its episodes: the files that were named, or all there are. */
export async function openEpisodes(
  options: CommonOptions & ShowOptions,
  named: readonly string[],
  world: World
): Promise<Outcome<Episodes | undefined>> {
  const { openShow, episodeFiles } = await import('../open.js')
  const { root, templateDir, explainLowering = false } = options
  const request = { root, everyLowering: explainLowering }
  const opened = await openShow(world, templateDir === undefined ? request : { ...request, templateDir })
  const show = opened.value
  if (show === undefined) return { value: undefined, diagnostics: opened.diagnostics }
  const asked = new Set(named.map(file => nameInShow(root, file, world.files)))
  const found = named.length > 0 ? { value: [...asked], diagnostics: [] } : episodeFiles(world, show)
  const compileEpisode = (file: string) =>
    kindOf(file, show.show) === 'episode' ? compile(world, show, file) : noEpisode(file)
  return {
    value: { show, files: found.value, compile: compileEpisode },
    diagnostics: [...opened.diagnostics, ...found.diagnostics]
  }
}

/** What is named as an episode and is none. */
export function noEpisode(file: string): Outcome<undefined> {
  const place = { file, line: 1, column: 1, length: 0 }
  return { value: undefined, diagnostics: [diagnose('article/other-file', place, file)] }
}
