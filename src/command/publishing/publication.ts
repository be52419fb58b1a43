import type { Disclosure } from '../../article/article.js'
import type { Show, ShowFeed } from '../../article/show.js'
import type { OpenShow } from '../../compile.js'
import { aiContent } from '../../format/disclosure.js'
import type { Channel } from '../../format/feed/feed.js'
import { podcastGuid } from '../../format/feed/guid.js'
import { type Diagnostic, diagnose, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { World } from '../../world/world.js'
import { buildAll } from '../build.js'
import { manifestFile } from '../building/manifest.js'
import type { CommonOptions } from '../command.js'
import type { Reporter } from '../report.js'
import type { Episodes, ShowOptions } from '../show.js'
import { readRecording } from '../speaking/recording.js'
import { readCover } from './cover.js'
import { type EntrySetting, type FeedEntry, feedEntry, personsOf, withoutAudio } from './feed-entry.js'
import type { PublishedFile } from './published-file.js'
import { zoneClock } from './zone-clock.js'

/** Options of the commands that publish. */
export interface PublishingOptions extends ShowOptions {
  readonly articles: readonly string[]
  readonly requireApproval?: boolean
  readonly fsync?: boolean
}

/** All that a feed and the folder beside it are made from. */
export interface Publication {
  readonly feed: ShowFeed
  readonly channel: Channel
  readonly disclosure: Disclosure | undefined
  readonly cover: PublishedFile
  readonly entries: readonly FeedEntry[]
}

/** One run of `feed` or `publish`. */
export interface PublishingJob {
  readonly options: CommonOptions & PublishingOptions
  readonly out: string
  readonly episodes: Episodes
  readonly mouth: Reporter
  readonly world: World
}

/**
 * Builds the texts that are missing or stale (an episode that is not signed off, where it has to be, counts as failed), and gathers what
 * the feed says of every recorded episode; what is wrong is reported.
 * Undefined after an error, for what listeners have fetched nobody can take back.
 */
export function gather(job: PublishingJob): Publication | undefined {
  const { episodes, mouth, world, out, options } = job
  const opened = openFeedOf(episodes.show, world)
  mouth.report(opened.diagnostics)
  if (opened.value === undefined) return undefined
  const { setting, cover, channel } = { ...opened.value, setting: { ...opened.value.setting, out } }
  // What was built is not what was asked for: only what is wrong with it is told.
  const quiet = { ...mouth, data: () => {} }
  const { folders, failed } = buildAll({ options, out, episodes, mouth: quiet, world, withHints: false })
  const found = failed.map(file => diagnose('publish/not-built', undefined, file))
  const entries: FeedEntry[] = []
  for (const [name, file] of [...folders].filter(([, file]) => !failed.includes(file))) {
    const { value, diagnostics } = entryOf(name, file, job, setting)
    found.push(...diagnostics)
    if (value) entries.push(value)
  }
  found.push(...sharedGuids(entries))
  mouth.report(found)
  const { feed, show } = setting
  return hasErrors(found) ? undefined : { feed, channel, disclosure: show.disclosure, cover, entries }
}

interface OpenFeed {
  readonly setting: Omit<EntrySetting, 'out'>
  readonly channel: Channel
  readonly cover: PublishedFile
}

function openFeedOf({ root, show }: OpenShow, world: World): Outcome<OpenFeed | undefined> {
  const { feed, places } = show
  if (feed === undefined) return failed(diagnose('publish/no-feed', undefined, show.file))
  const clock = zoneClock(show.timezone)
  if (clock === undefined) return failed(diagnose('publish/unknown-zone', undefined, show.timezone))
  const { value: cover, diagnostics } = readCover(feed, { root, place: places?.['feed.cover'] }, world)
  if (cover === undefined) return { value: undefined, diagnostics }
  const guid = feed.guid ?? podcastGuid(feed.url, world.sha1)
  const channel = channelOf(show, feed, { guid, image: feed.media + cover.path })
  return { value: { setting: { show, feed, guid, clock, world }, channel, cover }, diagnostics }
}

function failed(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] }
}

function channelOf(
  show: Show,
  feed: ShowFeed,
  { guid, image }: { readonly guid: string; readonly image: string }
): Channel {
  const { owner, copyright, license, updates } = feed
  return {
    title: show.title.value,
    description: feed.description,
    link: show.url ?? new URL('.', feed.url).href,
    language: show.language,
    feedUrl: feed.url,
    image,
    categories: feed.category.map(category => {
      const [name = '', sub] = category.split(' > ')
      return sub === undefined ? { name } : { name, sub }
    }),
    explicit: feed.explicit,
    author: feed.author ?? show.title.value,
    ...(owner && { owner }),
    ...(copyright === undefined ? {} : { copyright }),
    type: feed.type,
    guid,
    medium: feed.medium,
    locked: { locked: feed.locked, ...(owner && { owner: owner.email }) },
    ...(updates && {
      updateFrequency: { text: updates.text, ...(updates.rule === undefined ? {} : { rrule: updates.rule }) }
    }),
    ...(license === undefined ? {} : { license: { id: license } }),
    persons: personsOf(show),
    ...(show.disclosure && { aiContent: aiContent(show.disclosure) })
  }
}

/** Undefined for an episode that is not in the feed: it has no recording, or something is wrong with it. */
function entryOf(
  name: string,
  file: string,
  job: PublishingJob,
  setting: EntrySetting
): Outcome<FeedEntry | undefined> {
  const { episodes, out, world } = job
  const recording = readRecording(`${out}/${name}`, world)
  if (recording === undefined) return failed(withoutAudio(name))
  const { value: compiled } = episodes.compile(file)
  const bytes = world.files.read(`${out}/${name}/${manifestFile}`)
  // Somebody has changed the article or the folder since we built it.
  if (compiled === undefined || bytes === undefined) return failed(diagnose('publish/not-built', undefined, file))
  const manifest = new TextDecoder().decode(bytes)
  return feedEntry(compiled, manifest, recording, setting)
}

/** Two episodes with one name: apps would show only one of them. */
function sharedGuids(entries: readonly FeedEntry[]): readonly Diagnostic[] {
  const seen = new Map<string, string>()
  return entries.flatMap(({ name, item: { guid } }) => {
    const other = seen.get(guid)
    seen.set(guid, name)
    return other === undefined ? [] : [diagnose('publish/same-guid', undefined, guid, other)]
  })
}
