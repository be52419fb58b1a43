import type { Disclosure } from '../../article/article.js'
import { checkFeedTag } from '../../format/disclosure.js'
import { generator } from '../../format/feed/channel.js'
import { checkFeed, checkOpenFeed } from '../../format/feed/check.js'
import { aiText } from '../../format/feed/check-channel.js'
import { timeOf } from '../../format/feed/dates.js'
import { decodeFeed, encodeFeed, type FeedFile } from '../../format/feed/encoding.js'
import type { Channel, Item } from '../../format/feed/feed.js'
import { mergeInto } from '../../format/feed/merge.js'
import { pages } from '../../format/feed/pages.js'
import { childOf, childValue, type Feed, type FeedNode, readFeed } from '../../format/feed/read.js'
import { writeFeed } from '../../format/feed/write.js'
import { type Diagnostic, diagnose, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'

/** A file of the feed as it shall stand. */
export interface FeedOutput {
  /** `feed.xml`; the further pages of a long feed are `feed-2.xml` and so on. */
  readonly file: string
  readonly text: string
  readonly bytes: Uint8Array
}

/** The files of a feed, the first one the feed's own, and how many of their episodes are none of ours. */
export interface FeedOutputs {
  readonly files: readonly FeedOutput[]
  readonly kept: number
}

/** What a feed is made from; `existing` gives the bytes of a file of the feed that stands already. */
export interface FeedRequest {
  readonly channel: Channel
  /** Who speaks and writes in the show; a feed of others may say something else. */
  readonly disclosure?: Disclosure | undefined
  readonly items: readonly Item[]
  readonly file: string
  readonly perPage: number | undefined
  readonly existing: (file: string) => Uint8Array | undefined
}

/** Puts episodes into the feed that is there, or writes one, and checks what came out; after an error it may be written nowhere. */
export function feedOutputs(request: FeedRequest): Outcome<FeedOutputs | undefined> {
  const { channel, items, file, perPage, existing } = request
  const bytes = existing(file)
  const made =
    perPage !== undefined ? paged(request, perPage) : bytes === undefined ? fresh(request) : merged(request, bytes)
  if (made.value === undefined) return made
  const { files, kept } = made.value
  const isEmpty = items.length === 0 && kept === 0
  if (isEmpty) return { value: undefined, diagnostics: [diagnose('publish/nothing', undefined, channel.title)] }
  const diagnostics = [...made.diagnostics, ...files.flatMap(it => newFindings(it, made.before))]
  return { value: { files, kept }, diagnostics }
}

/** Files of a feed with the feed that stood there, where one did: it is long, and read once. */
interface Made extends Outcome<FeedOutputs | undefined> {
  readonly before?: Feed
}

/** What is wrong with a feed and was not before: of another's feed we answer for our part. */
function newFindings({ file, text }: FeedOutput, before: Feed | undefined): readonly Diagnostic[] {
  if (text === before?.text) return []
  const found = checkFeed(text, file)
  if (before === undefined || found.length === 0) return found
  const known = new Set(checkOpenFeed(before).map(keyOf))
  return found.filter(it => !known.has(keyOf(it)))
}

function keyOf({ code, args }: Diagnostic): string {
  return JSON.stringify([code, args])
}

function fresh({ channel, items, file }: FeedRequest): Made {
  return { value: { files: [output(file, writeFeed(channel, items))], kept: 0 }, diagnostics: [] }
}

function output(file: string, text: string): FeedOutput {
  return { file, text, bytes: new TextEncoder().encode(text) }
}

function merged({ channel, disclosure, items, file }: FeedRequest, bytes: Uint8Array): Made {
  const decoded = decodeFeed(bytes, file)
  const read = decoded.value && readFeed(decoded.value.text, file)
  const before = read?.value
  if (decoded.value === undefined || before === undefined)
    return { value: undefined, diagnostics: [...decoded.diagnostics, ...(read?.diagnostics ?? [])] }
  const other = otherShow(before, channel)
  if (other.length > 0) return { value: undefined, diagnostics: other }
  const { value: text, diagnostics } = mergeInto(before, channel, items)
  const all = [...otherTag(before, disclosure), ...twice(before, items), ...diagnostics]
  const encoded = text === before.text ? bytes : encodeFeed({ ...decoded.value, text }, bytes)
  if (encoded === undefined) return { value: undefined, diagnostics: [...all, cannotEncode(decoded.value, file)] }
  return { value: { files: [{ file, text, bytes: encoded }], kept: othersIn(before, items) }, diagnostics: all, before }
}

function cannotEncode({ encoding }: FeedFile, file: string): Diagnostic {
  return diagnose('feed/unwritable-encoding', { file, line: 1, column: 1, length: 0 }, encoding)
}

/** A feed we wrote has the name of its show; another name means another show, or a feed that has moved. */
function otherShow({ channel, file, lines }: Feed, { guid = '' }: Channel): readonly Diagnostic[] {
  const node = childOf(channel, 'podcast:guid')
  const there = node?.value.trim() ?? ''
  if (!isOurs(channel) || there === '' || there === guid) return []
  return [diagnose('publish/other-show', node && { ...lines.place(node.offset), file }, there, guid)]
}

function isOurs(channel: FeedNode): boolean {
  return childValue(channel, 'generator') === generator
}

/** A feed of others that says of the whole show that nothing in it is artificial, or the other way round; its channel stays as it is. */
function otherTag({ channel, lines }: Feed, disclosure: Disclosure | undefined): readonly Diagnostic[] {
  const tag = isOurs(channel) ? undefined : aiText(channel)
  if (tag === undefined) return []
  return checkFeedTag(tag.value, disclosure, lines.place(tag.offset, tag.written.length + 1))
}

const day = 86_400_000

/** Episodes that stand in the feed by another name already: same title, same day. */
function twice({ items, lines }: Feed, ours: readonly Item[]): readonly Diagnostic[] {
  const byTitle = new Map(items.map(item => [childValue(item, 'title'), item]))
  const names = new Set(items.map(item => childValue(item, 'guid')))
  return ours.flatMap(item => {
    const node = names.has(item.guid) ? undefined : byTitle.get(item.title)
    if (node === undefined || !isSameDay(node, item) || soundOf(node) === item.enclosure.url) return []
    return [diagnose('publish/twice', lines.place(node.offset), item.title, childValue(node, 'guid'))]
  })
}

function isSameDay(node: FeedNode, { published }: Item): boolean {
  const there = timeOf(childValue(node, 'pubDate'))
  const here = timeOf(published)
  return there !== undefined && here !== undefined && Math.abs(there - here) < day
}

function soundOf(node: FeedNode): string {
  return childOf(node, 'enclosure')?.attributes.get('url')?.value ?? ''
}

function othersIn({ items }: Feed, ours: readonly Item[]): number {
  const guids = new Set(ours.map(({ guid }) => guid))
  const sounds = new Set(ours.map(({ enclosure }) => enclosure.url))
  return items.filter(item => !guids.has(childValue(item, 'guid')) && !sounds.has(soundOf(item))).length
}

/** Episodes move from page to page, so pages are written anew; entries of others would be lost and are refused. */
function paged({ channel, items, file, existing }: FeedRequest, perPage: number): Made {
  const made = pages(channel, items, perPage)
  const diagnostics: Diagnostic[] = []
  let before: Feed | undefined
  for (let number = 1, name = file; ; number++, name = made[number - 1]?.file ?? numbered(file, number)) {
    const bytes = existing(name)
    if (bytes === undefined) break
    const decoded = decodeFeed(bytes, name)
    const feed = decoded.value && readFeed(decoded.value.text, name)
    const others = feed?.value ? othersIn(feed.value, items) : 0
    diagnostics.push(...decoded.diagnostics, ...(feed?.diagnostics ?? []))
    if (feed?.value) diagnostics.push(...otherShow(feed.value, channel))
    before ??= feed?.value
    if (others > 0) diagnostics.push(diagnose('publish/paged-entries', undefined, name, others))
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics }
  const files = made.map((page, i) => output(i === 0 ? file : page.file, writeFeed(page.channel, page.items)))
  return { value: { files, kept: 0 }, diagnostics, ...(before && { before }) }
}

/** `feed.xml`, 3 → `feed-3.xml` */
function numbered(file: string, number: number): string {
  const dot = file.lastIndexOf('.')
  return dot > 0 ? `${file.slice(0, dot)}-${number}${file.slice(dot)}` : `${file}-${number}`
}
