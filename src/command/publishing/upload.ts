import { publishTalk } from '../../report/catalogue/talk-publish.js'
import { diagnose, hasErrors } from '../../report/diagnostic.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import type { CommonOptions } from '../command.js'
import type { PublishOptions } from '../publish.js'
import type { Episodes } from '../show.js'
import type { FeedMouth } from './feed-mouth.js'
import { gather } from './publication.js'
import { uploadList } from './upload-list.js'
import { type UploadTree, uploadTree } from './upload-tree.js'
import { feedOf } from './write-feed.js'

/** The folder for uploading, and where it stands. */
interface Target {
  /** The folder above it: the new tree is made there, and takes the place of the old one in one step. */
  readonly above: string
  readonly name: string
  readonly folder: string
}

/** Puts all that is published into `to`, wholly or not at all, and tells what to upload where. */
export function publishInto(
  to: string,
  options: CommonOptions & PublishOptions,
  episodes: Episodes,
  speaker: FeedMouth,
  world: World
): void {
  const { mouth, texts } = speaker
  const out = pathFrom(options.root, options.out)
  const target = targetOf(pathFrom(options.root, to), options.root, out, world)
  if (target === undefined) mouth.report([diagnose('publish/bad-target', undefined, to)])
  const publication = target && gather({ options, out, episodes, mouth, world })
  if (target === undefined || publication === undefined) return
  const made = feedOf(publication, target.folder, '', world, out)
  for (const { file, text } of made.value?.files ?? []) texts.set(file, text)
  const tree = made.value && uploadTree(publication, made.value.files, target.folder, world)
  const found = [...made.diagnostics, ...(tree?.diagnostics ?? [])]
  mouth.report(found)
  if (made.value === undefined || tree === undefined || hasErrors(found)) return
  const isChanged = putInPlace(tree.value, target, options, world)
  const { files, bytes } = tree.value
  const tally = { episodes: publication.entries.length, kept: made.value.kept, isChanged }
  const words = publishTalk[options.ui]
  mouth.say(() => words.published(target.folder, files.size, bytes / 1_000_000, tally))
  mouth.say(() => words.uploadHead)
  const uploads = uploadList(
    publication.feed,
    target.folder,
    made.value.files.map(it => it.file)
  )
  for (const { from, url } of uploads) mouth.say(() => words.upload(from, url))
  mouth.data({ folder: target.folder, files: files.size, bytes, ...tally, uploads })
}

/** Undefined for a folder that can not be exchanged as a whole: the show, its output or its content lie in it or around it. */
function targetOf(folder: string, root: string, out: string, { files }: World): Target | undefined {
  const plain = folder.replace(/[/\\]+$/, '')
  const cut = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'))
  const name = plain.slice(cut + 1)
  if (name === '' || name.startsWith('.') || /^[a-z]:$/i.test(name)) return undefined
  const above = cut < 0 ? '.' : plain.slice(0, cut) || '/'
  const real = files.real(plain)
  const inner = [root, out, pathFrom(root, 'content')].map(it => files.real(it))
  const holdsShow = inner.some(it => it !== undefined && real !== undefined && isAround(real, it))
  const content = inner[2]
  const there = files.real(above)
  const isContent = content !== undefined && there !== undefined && isAround(content, there)
  return holdsShow || isContent ? undefined : { above, name, folder: plain }
}

function isAround(outer: string, inner: string): boolean {
  return inner === outer || (inner.startsWith(outer) && /^[/\\]/.test(inner.slice(outer.length))) || outer === '/'
}

/** Exchanges the folder unless it stands like this already; tells whether it did. */
function putInPlace(
  { files, previous, stands }: UploadTree,
  { above, name }: Target,
  { fsync = false }: PublishOptions,
  world: World
): boolean {
  if (stands) return false
  world.withOutput(above, output => output.replaceUnit(name, files, previous), { fsync })
  return true
}
