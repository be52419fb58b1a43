import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { nearest } from '../../report/nearest.js'
import type { Place } from '../../report/place.js'
import { checkChannel } from './check-channel.js'
import { checkItems } from './check-items.js'
import { beginFindings, type Findings } from './findings.js'
import { judges } from './judges.js'
import { type Namespace, namespaceOf, namespaces } from './namespaces.js'
import { type Feed, openFeed } from './read.js'
import { furtherTags, type TagRule, tags, type ValueRule } from './tags.js'
import type { FeedNode } from './tree.js'

/**
 * Judges a feed by the rules of Apple, Spotify and the podcast namespace. Errors where no directory could take it, warnings where a
 * directory or an app would leave something out, notes where listeners would be better served. Repetitions are gathered.
 */
export function checkFeed(source: string, file: string): readonly Diagnostic[] {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const { value: feed, diagnostics } = openFeed(text, file)
  return feed === undefined ? diagnostics : checkOpenFeed(feed, diagnostics)
}

/** The same for a feed that has been read; `told` is what was found then. */
export function checkOpenFeed(feed: Feed, told: readonly Diagnostic[] = []): readonly Diagnostic[] {
  const findings = beginFindings(feed.lines)
  for (const diagnostic of told) findings.add(diagnostic)
  checkDocument(feed, findings)
  checkTree(feed.channel, findings)
  checkChannel(feed, findings)
  checkItems(feed, findings)
  return findings.all()
}

/** Version, encoding and vocabularies. */
function checkDocument({ text, rss, declared }: Feed, { add, lines }: Findings): void {
  const version = rss.attributes.get('version')
  if (version?.value !== '2.0')
    add(diagnose('feed/version', lines.place(version?.offset ?? rss.offset, 3), version?.value ?? ''))
  const encoding = /^<\?xml [^>]{0,100}?encoding\s?=\s?["']([\w.-]{1,40})["']/.exec(text)?.[1] ?? 'UTF-8'
  if (!/^utf-?8$/i.test(encoding))
    add(diagnose('feed/encoding', lines.place(text.indexOf(encoding), encoding.length), encoding))
  for (const [prefix, address] of declared) {
    const space = namespaceOf(address)
    if (space === undefined || address === namespaces[space]) continue
    add(
      diagnose('feed/namespace', lines.place(text.indexOf(address), address.length), prefix, address, namespaces[space])
    )
  }
}

const containers: ReadonlySet<string> = new Set([
  ...['item', 'podcast:liveItem', 'itunes:owner', 'itunes:category', 'podcast:alternateEnclosure']
])

/** Judges every element in `parent` by its rule; `near` remembers what unknown names are nearly called. */
function checkTree(parent: FeedNode, findings: Findings, near = new Map<string, string>()): void {
  const seen = new Set<string>()
  for (const node of parent.children) {
    const rule = tags[node.name]
    if (rule === undefined) checkUnknown(node, findings, near)
    else checkTag(node, rule, parent, seen, findings)
    if (containers.has(node.name)) checkTree(node, findings, near)
    seen.add(node.name)
  }
}

/** More unknown names than any feed has that means well; no further ones are compared with ours. */
const mostUnknown = 500

/** New tags are made every year; only one that is nearly a known one is a mistake. */
function checkUnknown({ name, offset, written }: FeedNode, { add, lines }: Findings, near: Map<string, string>): void {
  const space = name.slice(0, name.indexOf(':'))
  if ((space !== 'itunes' && space !== 'podcast') || furtherTags.includes(name)) return
  if (!near.has(name) && near.size < mostUnknown) near.set(name, nearestTag(name, space))
  const known = near.get(name) ?? ''
  if (known !== '') add(diagnose('feed/unknown-tag', lines.place(offset, written.length + 1), name, known))
}

function nearestTag(name: string, space: Namespace): string {
  const known = Object.keys(tags).filter(tag => tag.startsWith(space))
  return known.find(tag => tag.toLowerCase() === name.toLowerCase()) ?? nearest(name, known)
}

function checkTag(
  node: FeedNode,
  rule: TagRule,
  parent: FeedNode,
  seen: ReadonlySet<string>,
  findings: Findings
): void {
  const { add, lines } = findings
  const start = () => lines.place(node.offset, node.written.length + 1)
  if (!rule.within.includes(parent.name)) {
    add(diagnose('feed/wrong-place', start(), node.name, parent.name, rule.within[0] ?? ''))
    return
  }
  if (rule.once && seen.has(node.name)) add(diagnose('feed/once', start(), node.name, parent.name))
  const valuePlace = () => lines.place(node.contentStart, node.contentEnd - node.contentStart)
  checkValue(node.value, rule, node.name, valuePlace, findings)
  checkBytes(node, rule, valuePlace, findings)
  checkAttributes(node, rule, start, findings)
}

/** An empty value is as good as none, and what must not be missing is told elsewhere. */
function checkValue(raw: string, rule: ValueRule, tag: string, place: () => Place, { add }: Findings): void {
  const value = raw.trim()
  const { judge, choices, longest } = rule
  if (judge !== undefined && (value !== '' || judge === 'filled' || judge === 'replaced'))
    add(judges[judge](value, place, tag))
  if (value === '') return
  if (value.length !== raw.length) add(diagnose('feed/trim', place(), tag))
  if (choices !== undefined && !choices.includes(value))
    add(diagnose('feed/choice', place(), tag, value, choices.join(', ')))
  if (longest !== undefined && value.length > longest)
    add(diagnose('feed/too-long', place(), tag, value.length, longest))
}

function checkBytes({ name, value }: FeedNode, { mostBytes }: TagRule, place: () => Place, { add }: Findings): void {
  if (mostBytes === undefined || value.length * 3 <= mostBytes) return
  const bytes = new TextEncoder().encode(value).length
  if (bytes > mostBytes) add(diagnose('feed/too-many-bytes', place(), name, bytes, mostBytes))
}

function checkAttributes({ name, attributes }: FeedNode, rule: TagRule, start: () => Place, findings: Findings): void {
  for (const [key, wanted] of Object.entries(rule.attributes ?? {})) {
    const given = attributes.get(key)
    if (given === undefined || given.value.trim() === '') {
      if (wanted.needed) findings.add(diagnose('feed/attribute', start(), name, key))
    } else {
      const { offset, value } = given
      checkValue(value, wanted, `${name} ${key}`, () => findings.lines.place(offset, value.length), findings)
    }
  }
}
