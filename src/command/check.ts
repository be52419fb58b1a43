import type { Command } from './command.js'
import { reporter } from './report.js'
import { openEpisodes, type ShowOptions, showFlags } from './show.js'

export const check: Command<ShowOptions & { readonly files: readonly string[] }> = {
  name: 'check [files...]',
  summary: {
    de: 'Alles melden, was an Artikeln und Folgen nicht stimmt, und nichts schreiben.',
    en: 'Report all that is wrong with articles and episodes and write nothing.'
  },
  flags: showFlags,
  async run(options, world) {
    const { report, say, data, counted, exitCode } = reporter(options, world)
    const { value: show, diagnostics } = await openEpisodes(options, options.files, world)
    report(diagnostics)
    for (const file of show?.files ?? []) report(show?.compile(file).diagnostics ?? [])
    const { errors, warnings } = counted()
    const episodes = show?.files.length ?? 0
    say(words => words.checked(episodes, errors, warnings))
    data({ episodes, errors, warnings })
    return exitCode()
  }
}
