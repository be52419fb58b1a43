import { publishTalk } from '../../report/catalogue/talk-publish.js'
import { type Diagnostic, diagnose, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import type { CommonOptions } from '../command.js'
import type { FeedOptions } from '../feed.js'
import type { Episodes } from '../show.js'
import type { FeedMouth } from './feed-mouth.js'
import { type FeedOutput, type FeedOutputs, feedOutputs } from './feed-text.js'
import { gather, type Publication } from './publication.js'

/** Writes the feed of all recorded episodes; one that would say the same is left alone. */
export function writeFeedFile(
  options: CommonOptions & FeedOptions,
  episodes: Episodes,
  { mouth, texts }: FeedMouth,
  world: World
): void {
  const out = pathFrom(options.root, options.out)
  const publication = gather({ options, out, episodes, mouth, world })
  if (publication === undefined) return
  const { folder, name } = options.into === undefined ? { folder: out, name: '' } : splitPath(options.into)
  const made = feedOf(publication, folder, name, world)
  for (const { file, text } of made.value?.files ?? []) texts.set(file, text)
  mouth.report(made.diagnostics)
  if (made.value === undefined || hasErrors(made.diagnostics)) return
  const { files, kept } = made.value
  const changed = files.filter(it => !stands(it, world))
  for (const { file, bytes } of changed) world.files.write(file, bytes)
  const tally = { episodes: publication.entries.length, kept, isChanged: changed.length > 0 }
  const file = files[0]?.file ?? ''
  mouth.say(() => publishTalk[options.ui].feedWritten(file, tally))
  mouth.data({ file, ...tally })
}

/** `a/b/feed.xml` → `a/b` and `feed.xml` */
function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return { folder: path.slice(0, Math.max(cut, 0)) || (cut === 0 ? '/' : '.'), name: path.slice(cut + 1) }
}

/**
 * The feed of a publication as its files in `folder` shall stand, by their paths. Without a `name` the feed is called as its address ends.
 * `further` is where to look for a feed that `folder` does not have yet.
 */
export function feedOf(
  { feed, channel, disclosure, entries }: Publication,
  folder: string,
  name: string,
  world: World,
  further?: string
): Outcome<FeedOutputs | undefined> {
  const file = name === '' ? fileOfAddress(feed.url) : name
  if (file === undefined) return { value: undefined, diagnostics: [diagnose('publish/feed-name', undefined, feed.url)] }
  const { value, diagnostics } = feedOutputs({
    channel,
    disclosure,
    items: entries.map(({ item }) => item),
    file,
    perPage: feed.perPage,
    existing: path =>
      world.files.read(pathFrom(folder, path)) ??
      (further === undefined ? undefined : world.files.read(pathFrom(further, path)))
  })
  const files = value?.files.map(it => ({ ...it, file: pathFrom(folder, it.file) }))
  return {
    value: value && files && { ...value, files },
    diagnostics: diagnostics.map(it => placedIn(folder, it))
  }
}

/** The end of an address as a file name; undefined where it is none, or one that another of our files has. */
function fileOfAddress(url: string): string | undefined {
  const name = new URL(url).pathname.split('/').at(-1) || 'feed.xml'
  const isFree = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !/^(?:publish\.json|cover-.*|.*\.)$/.test(name)
  return isFree ? name : undefined
}

function placedIn(folder: string, it: Diagnostic): Diagnostic {
  return it.place === undefined ? it : { ...it, place: { ...it.place, file: pathFrom(folder, it.place.file) } }
}

function stands({ file, bytes }: FeedOutput, { files }: World): boolean {
  // A long feed is not read once more to see that it has grown.
  if (files.look(file)?.bytes !== bytes.length) return false
  const there = files.read(file)
  return there?.every((byte, i) => byte === bytes[i]) === true
}
