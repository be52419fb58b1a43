import type { Command } from './command.js'
import { feedMouth } from './publishing/feed-mouth.js'
import type { PublishingOptions } from './publishing/publication.js'
import { openEpisodes, showFlags } from './show.js'

export interface FeedOptions extends PublishingOptions {
  readonly into?: string
}

/** The option of all commands that write only what is signed off. */
const approvalFlag = {
  flags: '--require-approval',
  summary: { de: 'nur, was abgezeichnet ist', en: 'only what is signed off' }
}

export const publishingFlags = [approvalFlag, ...showFlags]

export const feed: Command<FeedOptions> = {
  name: 'feed [articles...]',
  summary: {
    de: 'Den Feed der aufgenommenen Folgen schreiben, oder sie in einen vorhandenen Feed einfügen.',
    en: 'Write the feed of the recorded episodes, or put them into a feed that is there.'
  },
  flags: [
    {
      flags: '--into <file>',
      summary: {
        de: 'dieser Feed statt feed.xml im Ausgabeordner',
        en: 'this feed instead of feed.xml in the output folder'
      }
    },
    ...publishingFlags
  ],
  writesOutput: true,
  async run(options, world) {
    const speaker = feedMouth(options, world)
    const { mouth } = speaker
    const { value: episodes, diagnostics } = await openEpisodes(options, options.articles, world)
    mouth.report(diagnostics)
    if (episodes?.files.length === 0) mouth.say(words => words.nothingToBuild)
    else if (episodes) {
      const { writeFeedFile } = await import('./publishing/write-feed.js')
      writeFeedFile(options, episodes, speaker, world)
    }
    return mouth.exitCode()
  }
}
