import { checkJsonTranscript } from '../../format/captions/check-json.js'
import { checkSubRip } from '../../format/captions/check-subrip.js'
import { checkWebVtt } from '../../format/captions/check-webvtt.js'
import { checkChapters } from '../../format/chapters/check.js'
import { checkNotes } from '../../format/check-notes.js'
import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import { Trouble, type UnitContent, type World } from '../../world/world.js'
import type { FeedOutput } from './feed-text.js'
import type { Publication } from './publication.js'
import type { PublishedFile } from './published-file.js'
import {
  type Listed,
  readUploadManifest,
  type UploadManifest,
  uploadManifest,
  uploadManifestFile
} from './upload-manifest.js'

/** The folder for uploading as it shall stand. */
export interface UploadTree {
  readonly files: ReadonlyMap<string, UnitContent>
  /** Files of ours in the folder as it stands. */
  readonly previous: readonly string[]
  readonly bytes: number
  /** It stands like this already. */
  readonly stands: boolean
}

/** All files of a publication by their paths in `folder`; those that stand there already are kept and not copied. */
export function uploadTree(
  publication: Publication,
  feedFiles: readonly FeedOutput[],
  folder: string,
  world: World
): Outcome<UploadTree> {
  const { cover, entries, feed } = publication
  const earlier = readUploadManifest(folder, world)
  const current = new Set(entries.map(({ name }) => name))
  const pages = feedFiles.map(it => pageFile(it, world))
  const ours = [cover, ...entries.flatMap(({ files }) => files)]
  const others = othersNamed(earlier, current, feed.media, feedFiles)
  const wanted = [...pages, ...ours, ...others]
  const files = new Map(wanted.map(it => [it.path, contentOf(it, folder, world)]))
  const manifest = uploadManifest({ feed: feed.url, media: feed.media, files: presentOf(wanted, files) })
  const stands = manifest === earlier?.text && [...files.values()].every(isKept)
  const known = earlier ? [...earlier.files.keys(), uploadManifestFile] : []
  return {
    value: {
      files: new Map([...present(files), [uploadManifestFile, manifest]]),
      previous: [...known, ...pages.map(({ path }) => path)],
      bytes: wanted.reduce((sum, { bytes }) => sum + bytes, 0),
      stands
    },
    diagnostics: [
      ...ours.flatMap(it => (files.get(it.path) === undefined ? [damaged(it)] : checkText(it))),
      ...others.flatMap(({ path }) => (files.get(path) ? [] : [diagnose('publish/lost-file', undefined, path)]))
    ]
  }
}

type Contents = ReadonlyMap<string, UnitContent | undefined>

function present(files: Contents): readonly [string, UnitContent][] {
  return [...files].flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as [string, UnitContent]]
  )
}

function presentOf(wanted: readonly PublishedFile[], files: Contents): ReadonlyMap<string, Listed> {
  const there = wanted.filter(({ path }) => files.get(path) !== undefined)
  return new Map(there.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]))
}

function isKept(content: UnitContent | undefined): boolean {
  return typeof content === 'object' && 'kept' in content
}

function pageFile({ file, bytes }: FeedOutput, { hash }: World): PublishedFile {
  return { path: file.slice(file.lastIndexOf('/') + 1), sha256: hash(bytes), bytes: bytes.length, read: () => bytes }
}

/** The file in the folder where it has these very bytes; else those of its source, if they are what they should be. */
function contentOf(file: PublishedFile, folder: string, world: World): UnitContent | undefined {
  if (isThere(file, folder, world)) return { kept: file.path }
  const bytes = file.read()
  return bytes !== undefined && world.hash(bytes) === file.sha256 ? () => bytesOf(file) : undefined
}

function isThere({ path, sha256, bytes }: PublishedFile, folder: string, { files, hash }: World): boolean {
  const place = `${folder}/${path}`
  if (files.look(place)?.bytes !== bytes) return false
  const there = files.read(place)
  return there !== undefined && hash(there) === sha256
}

/** Read a second time, when it is written: no more than one recording stands in memory. */
function bytesOf({ path, read }: PublishedFile): Uint8Array {
  const bytes = read()
  if (bytes === undefined) throw new Trouble('ENOENT', path)
  return bytes
}

function damaged({ path }: PublishedFile): Diagnostic {
  return diagnose('publish/damaged-audio', undefined, folderOf(path))
}

/** `2026-02-16-ki/episode-1a2b3c4d.mp3` → `2026-02-16-ki` */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0))
}

/** Files of episodes that only stand in the feed any more; whatever else was ours goes. They can be had from the folder alone. */
function othersNamed(
  earlier: UploadManifest | undefined,
  current: ReadonlySet<string>,
  media: string,
  feedFiles: readonly FeedOutput[]
): readonly PublishedFile[] {
  const others = [...(earlier?.files ?? [])].filter(([path]) => path.includes('/') && !current.has(folderOf(path)))
  if (others.length === 0) return []
  const urls = new Set(feedFiles.flatMap(({ text }) => text.match(/https?:[^"<>\s]+/g) ?? []))
  // The notes of an episode stand in the feed itself; their file goes with the recording.
  const folders = new Set(others.filter(([path]) => urls.has(media + path)).map(([path]) => folderOf(path)))
  return others
    .filter(([path]) => folders.has(folderOf(path)))
    .map(([path, { sha256, bytes }]) => ({ path, sha256, bytes, read: () => undefined }))
}

/** What players would stumble over in the files beside the sound, by the ends of their names. */
const checks: readonly (readonly [RegExp, (text: string, file: string) => readonly Diagnostic[]])[] = [
  [/\/chapters-[0-9a-f]+\.json$/, checkChapters],
  [/\.vtt$/, checkWebVtt],
  [/\.srt$/, checkSubRip],
  [/\/transcript-[0-9a-f]+\.json$/, checkJsonTranscript],
  [/\.html$/, checkNotes]
]

function checkText({ path, read }: PublishedFile): readonly Diagnostic[] {
  const check = checks.find(([name]) => name.test(path))?.[1]
  const bytes = check && read()
  // Advice has its place while an article is written.
  const found = check && bytes ? check(new TextDecoder().decode(bytes), path) : []
  return found.filter(({ severity }) => severity !== 'info')
}
