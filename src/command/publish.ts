import { diagnose } from '../report/diagnostic.js'
import type { Command } from './command.js'
import { publishingFlags } from './feed.js'
import { feedMouth } from './publishing/feed-mouth.js'
import type { PublishingOptions } from './publishing/publication.js'
import { openEpisodes } from './show.js'

export interface PublishOptions extends PublishingOptions {
  readonly to?: string
}

export const publish: Command<PublishOptions> = {
  name: 'publish [articles...]',
  summary: {
    de: 'Alles zum Hochladen in einen Ordner legen: Feed, Aufnahmen, Kapitel, Transkripte, Shownotes, Titelbild.',
    en: 'Put everything to upload into one folder: feed, recordings, chapters, transcripts, show notes, cover.'
  },
  flags: [
    { flags: '--to <dir>', summary: { de: 'der Ordner zum Hochladen', en: 'the folder for uploading' } },
    ...publishingFlags,
    { flags: '--fsync', summary: { de: 'auch einen Stromausfall überstehen', en: 'survive a power failure too' } }
  ],
  writesOutput: true,
  async run(options, world) {
    const speaker = feedMouth(options, world)
    const { mouth } = speaker
    if (options.to === undefined) {
      mouth.report([diagnose('publish/no-target', undefined)])
      return 2
    }
    const { value: episodes, diagnostics } = await openEpisodes(options, options.articles, world)
    mouth.report(diagnostics)
    if (episodes?.files.length === 0) mouth.say(words => words.nothingToBuild)
    else if (episodes) {
      const { publishInto } = await import('./publishing/upload.js')
      publishInto(options.to, options, episodes, speaker, world)
    }
    return mouth.exitCode()
  }
}
