import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { type Lines, linesOf } from '../../report/lines.js'
import type { Outcome } from '../../report/outcome.js'
import { type Namespace, namespaceOf, namespaces, type Prefixes } from './namespaces.js'
import { declarationsOf, type FeedNode, readTree, type Tree } from './tree.js'

export { childOf, childValue, type FeedNode } from './tree.js'

/** A feed that is there already. */
export interface Feed {
  readonly file: string
  readonly text: string
  readonly lines: Lines
  readonly rss: FeedNode
  readonly channel: FeedNode
  readonly items: readonly FeedNode[]
  /** The prefixes of the vocabularies we know, as declared for the whole channel. */
  readonly prefixes: Prefixes
  /** Every prefix declared there with its address, as written. */
  readonly declared: ReadonlyMap<string, string>
}

/** Reads a feed as strict XML with namespaces; undefined, with an error and its place, where strict apps could not read it. */
export function readFeed(text: string, file: string): Outcome<Feed | undefined> {
  const { value, diagnostics } = openFeed(text, file)
  return { value: diagnostics.length === 0 ? value : undefined, diagnostics }
}

/** The same, with what can be known of a feed that has undeclared prefixes. */
export function openFeed(text: string, file: string): Outcome<Feed | undefined> {
  const lines = linesOf(file, text)
  const tree = readTree(text)
  const refusal = refusalOf(text, tree, lines)
  const channels = tree.root?.children.filter(({ name }) => name === 'channel') ?? []
  const [channel, ...others] = channels
  if (refusal !== undefined || tree.root === undefined || channel === undefined) {
    const start = lines.place(tree.root?.offset ?? 0, 4)
    return { value: undefined, diagnostics: [refusal ?? diagnose('feed/no-channel', start)] }
  }
  const diagnostics = [
    ...tree.strays.map(({ name, offset, prefix }) =>
      diagnose('feed/undeclared-prefix', lines.place(offset, name.length), name, prefix)
    ),
    ...others.map(({ offset }) => diagnose('feed/two-channels', lines.place(offset, 8)))
  ]
  const declared = new Map([...declarationsOf(tree.root.attributes), ...declarationsOf(channel.attributes)])
  const items = channel.children.filter(({ name }) => name === 'item')
  const value = { file, text, lines, rss: tree.root, channel, items, prefixes: prefixesOf(declared), declared }
  return { value, diagnostics }
}

/** Why a text can not be read as RSS at all; a page that is no feed is told as one before it is told as bad XML. */
function refusalOf(text: string, { root, error }: Tree, { place }: Lines): Diagnostic | undefined {
  if (/^\s*[{[]/.test(text)) return diagnose('feed/not-a-feed', place(text.search(/\S/), 1), 'JSON')
  if (root !== undefined && root.name !== 'rss') {
    return diagnose('feed/not-a-feed', place(root.offset, root.written.length + 1), root.written)
  }
  if (error === undefined) return undefined
  const { problem, offset, length, name, expected = '' } = error
  return diagnose('feed/broken', place(offset, length), problem, name, expected)
}

function prefixesOf(declared: ReadonlyMap<string, string>): Prefixes {
  const prefixes: Partial<Record<Namespace, string>> = {}
  for (const [prefix, address] of declared) {
    const space = namespaceOf(address)
    if (prefix === '' || space === undefined) continue
    if (prefixes[space] === undefined || address === namespaces[space]) prefixes[space] = prefix
  }
  return prefixes
}
