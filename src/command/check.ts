import type { Diagnostic } from '../report/diagnostic.js'
import type { World } from '../world/world.js'
import { isForeign, isMarkup, type MarkupOptions, markupFlags } from './checking/markup.js'
import type { Command, CommonOptions } from './command.js'
import { type Reporter, reporter } from './report.js'
import { type Episodes, kindOf, openEpisodes, type ShowOptions, showFlags } from './show.js'
import { sourceReader } from './source.js'

export const check: Command<ShowOptions & MarkupOptions & { readonly files: readonly string[] }> = {
  name: 'check [files...]',
  summary: {
    de: 'Alles melden, was an Artikeln, Folgen und anderen Inhalten nicht stimmt, an Feeds, Kapiteln, Transkripten, Shownotes oder an SSML (--dialect); nichts schreiben.',
    en: 'Report all that is wrong with articles, episodes and other contents, with feeds, chapters, transcripts, show notes or SSML (--dialect); write nothing.'
  },
  flags: [...showFlags, ...markupFlags],
  async run(options, world) {
    if (options.dialect !== undefined || options.files.some(isMarkup)) {
      const { checkMarkup } = await import('./checking/check-markup.js')
      return checkMarkup(options.files, options, world)
    }
    const texts = new Map<string, string>()
    const ofShow = sourceReader(options.root, world)
    const mouth = reporter(options, world, file => texts.get(file) ?? ofShow(file))
    const foreign = options.files.filter(isForeign)
    const own = options.files.filter(file => !isForeign(file))
    if (foreign.length > 0) {
      const { checkForeign } = await import('./checking/check-foreign.js')
      await checkForeign(foreign, texts, mouth, world)
    }
    if (own.length > 0 || foreign.length === 0) await checkContents(own, options, mouth, world)
    return mouth.exitCode()
  }
}

/** Checks the contents of a show: those that were named, or all. */
async function checkContents(
  named: readonly string[],
  options: CommonOptions & ShowOptions,
  { report, say, data, counted }: Reporter,
  world: World
): Promise<void> {
  const { value: show, diagnostics } = await openEpisodes(options, named, world)
  report(diagnostics)
  const episodes = show?.files.filter(file => kindOf(file, show.show.show) === 'episode') ?? []
  if (show !== undefined) {
    for (const file of episodes) report(show.compile(file).diagnostics)
    for (const found of await furtherFindings(show, named.length === 0, world)) report(found)
  }
  const { errors, warnings } = counted()
  say(words => words.checked(episodes.length, errors, warnings))
  data({ episodes: episodes.length, errors, warnings })
}

/** What is wrong with files that are no episode's: with those that were named, or with all there are. */
async function furtherFindings(
  { show, files }: Episodes,
  all: boolean,
  world: World
): Promise<readonly (readonly Diagnostic[])[]> {
  const { furtherFiles, checkFurther } = await import('./building/contents.js')
  const further = all ? furtherFiles(show, world) : files.filter(file => kindOf(file, show.show) !== 'episode')
  return further.map(file => checkFurther(file, show, world))
}
