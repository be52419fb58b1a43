import type { Diagnostic } from '../report/diagnostic.js'
import type { World } from '../world/world.js'
import type { Command } from './command.js'
import { isMarkup, type MarkupOptions, markupFlags } from './markup.js'
import { reporter } from './report.js'
import { type Episodes, kindOf, openEpisodes, type ShowOptions, showFlags } from './show.js'

export const check: Command<ShowOptions & MarkupOptions & { readonly files: readonly string[] }> = {
  name: 'check [files...]',
  summary: {
    de: 'Alles melden, was an Artikeln, Folgen und anderen Inhalten nicht stimmt, oder an SSML (--dialect); nichts schreiben.',
    en: 'Report all that is wrong with articles, episodes and other contents, or with SSML (--dialect); write nothing.'
  },
  flags: [...showFlags, ...markupFlags],
  async run(options, world) {
    if (options.dialect !== undefined || options.files.some(isMarkup)) {
      const { checkMarkup } = await import('./check-markup.js')
      return checkMarkup(options.files, options, world)
    }
    const { report, say, data, counted, exitCode } = reporter(options, world)
    const { value: show, diagnostics } = await openEpisodes(options, options.files, world)
    report(diagnostics)
    const episodes = show?.files.filter(file => kindOf(file, show.show.show) === 'episode') ?? []
    if (show !== undefined) {
      for (const file of episodes) report(show.compile(file).diagnostics)
      for (const found of await furtherFindings(show, options.files.length === 0, world)) report(found)
    }
    const { errors, warnings } = counted()
    say(words => words.checked(episodes.length, errors, warnings))
    data({ episodes: episodes.length, errors, warnings })
    return exitCode()
  }
}

/** What is wrong with files that are no episode's: with those that were named, or with all there are. */
async function furtherFindings(
  { show, files }: Episodes,
  all: boolean,
  world: World
): Promise<readonly (readonly Diagnostic[])[]> {
  const { furtherFiles, checkFurther } = await import('./contents.js')
  const further = all ? furtherFiles(show, world) : files.filter(file => kindOf(file, show.show) !== 'episode')
  return further.map(file => checkFurther(file, show, world))
}
