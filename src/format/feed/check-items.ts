import { diagnose } from '../../report/diagnostic.js'
import { checkShared } from './check-channel.js'
import type { Findings } from './findings.js'
import type { Feed } from './read.js'
import { childOf, childValue, type FeedNode } from './tree.js'
import { durationSeconds } from './values.js'

/** What is known of all episodes while they are judged one by one. */
interface Show {
  readonly title: string
  readonly isSerial: boolean
  /** Roles that the show names people for. */
  readonly hasHosts: boolean
  readonly guids: Set<string>
  readonly enclosures: Set<string>
}

/** Rules about each episode. */
export function checkItems({ channel, items }: Feed, findings: Findings): void {
  const show: Show = {
    title: childValue(channel, 'title'),
    isSerial: childValue(channel, 'itunes:type') === 'serial',
    hasHosts: channel.children.some(isHost),
    guids: new Set(),
    enclosures: new Set()
  }
  for (const item of items) for (const rule of rules) rule(item, show, findings)
}

type Rule = (item: FeedNode, show: Show, findings: Findings) => void

const rules: readonly Rule[] = [
  checkMissing,
  checkTitle,
  checkGuid,
  checkEnclosure,
  checkNumber,
  checkPersons,
  checkTranscripts,
  checkSoundbites,
  (item, _show, findings) => checkShared(item, findings)
]

function checkMissing(item: FeedNode, _show: Show, { add, lines }: Findings): void {
  const start = () => lines.place(item.offset, item.written.length + 1)
  for (const name of ['title', 'enclosure', 'guid'] as const) {
    const node = childOf(item, name)
    if (node === undefined || (name !== 'enclosure' && node.value.trim() === ''))
      add(diagnose('feed/item-missing', start(), name))
  }
  for (const name of ['pubDate', 'description', 'itunes:duration'] as const) {
    if (childValue(item, name) === '') add(diagnose('feed/item-advised', start(), name))
  }
}

const numbered = /^(?:#\d|(?:Folge|Episode|Ep\.?|Ausgabe|Nr\.?|Teil|E|S\d{1,2}E)\s?#?\d{1,5}\b|\d{1,5}\s?[:.|–—-]\s)/i
const markup =
  /<\/?(?:a|b|br|div|em|font|h\d|i|img|li|p|span|strong|u|ul)\b[^<>]{0,200}>|&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,6}|#x[\da-f]{1,6});/i

function checkTitle(item: FeedNode, show: Show, { add, lines }: Findings): void {
  const node = childOf(item, 'title')
  const title = node?.value.trim() ?? ''
  if (node === undefined || title === '') return
  const place = () => lines.place(node.contentStart, node.contentEnd - node.contentStart)
  if (markup.test(title)) add(diagnose('feed/title-markup', place(), title.slice(0, 200)))
  if (numbered.test(title)) add(diagnose('feed/title-number', place(), title.slice(0, 200)))
  if (show.title.length > 3 && title.toLowerCase().includes(show.title.toLowerCase())) {
    add(diagnose('feed/title-show', place(), title.slice(0, 200), show.title))
  }
}

function checkGuid(item: FeedNode, { guids }: Show, { add, lines }: Findings): void {
  const node = childOf(item, 'guid')
  const guid = node?.value.trim() ?? ''
  if (node === undefined || guid === '') return
  const place = () => lines.place(node.contentStart, node.contentEnd - node.contentStart)
  if (guids.has(guid)) add(diagnose('feed/guid-twice', place(), guid))
  guids.add(guid)
  const isLink = node.attributes.get('isPermaLink')?.value.trim() !== 'false'
  if (isLink && !/^https?:\/\//i.test(guid)) add(diagnose('feed/guid-no-link', place(), guid))
}

/** What files of these endings are. */
const types: Readonly<Record<string, readonly string[]>> = {
  mp3: ['audio/mpeg', 'audio/mp3'],
  m4a: ['audio/mp4', 'audio/x-m4a', 'audio/m4a', 'audio/aac'],
  mp4: ['video/mp4', 'audio/mp4'],
  ogg: ['audio/ogg', 'application/ogg'],
  opus: ['audio/opus', 'audio/ogg']
}

function checkEnclosure(item: FeedNode, { enclosures }: Show, { add, lines }: Findings): void {
  const attributes = childOf(item, 'enclosure')?.attributes
  const url = attributes?.get('url')
  if (attributes === undefined || url === undefined || url.value.trim() === '') return
  const place = () => lines.place(url.offset, url.value.length)
  const address = url.value.trim()
  if (enclosures.has(address)) add(diagnose('feed/enclosure-twice', place(), address))
  enclosures.add(address)
  const type = attributes.get('type')?.value.trim().toLowerCase() ?? ''
  const [, ending = ''] = /\.([a-z\d]{2,4})(?:[?#]|$)/i.exec(address.slice(-300)) ?? []
  const [right = type, ...others] = types[ending.toLowerCase()] ?? []
  if (/^(?:audio|video)\//.test(type) && type !== right && !others.includes(type))
    add(diagnose('feed/type-differs', place(), type, right))
}

function checkNumber(item: FeedNode, { isSerial }: Show, { add, lines }: Findings): void {
  const isFull = ['', 'full'].includes(childValue(item, 'itunes:episodeType'))
  if (isSerial && isFull && childValue(item, 'itunes:episode') === '') {
    add(diagnose('feed/serial-number', lines.place(item.offset, item.written.length + 1)))
  }
}

function isHost({ name, attributes }: FeedNode): boolean {
  return name === 'podcast:person' && (attributes.get('role')?.value.trim().toLowerCase() ?? 'host') === 'host'
}

function checkPersons(item: FeedNode, { hasHosts }: Show, { add, lines }: Findings): void {
  const first = childOf(item, 'podcast:person')
  if (first !== undefined && hasHosts && !item.children.some(isHost)) {
    add(diagnose('feed/persons', lines.place(first.offset, first.written.length + 1)))
  }
}

function checkTranscripts(item: FeedNode, _show: Show, { add, lines }: Findings): void {
  for (const { name, attributes } of item.children) {
    const rel = attributes.get('rel')
    const type = attributes.get('type')?.value.trim().toLowerCase() ?? ''
    const isUntimed = type === 'text/plain' || type === 'text/html'
    if (name === 'podcast:transcript' && rel?.value === 'captions' && isUntimed) {
      add(diagnose('feed/captions', lines.place(rel.offset, rel.value.length), type))
    }
  }
}

function checkSoundbites(item: FeedNode, _show: Show, { add, lines }: Findings): void {
  const whole = durationSeconds(childValue(item, 'itunes:duration'))
  for (const { name, attributes, offset, written } of item.children) {
    if (name !== 'podcast:soundbite') continue
    const start = Number(attributes.get('startTime')?.value)
    const seconds = Number(attributes.get('duration')?.value)
    const place = () => lines.place(offset, written.length + 1)
    if (seconds > 0 && (seconds < 15 || seconds > 120)) add(diagnose('feed/soundbite', place(), seconds))
    if (whole !== undefined && start + seconds > whole)
      add(diagnose('feed/soundbite-end', place(), start + seconds, whole))
  }
}
