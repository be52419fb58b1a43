import type { Node, Origin, Script, Text } from '../script/tree.js'
import { leavesOf, withChildren } from '../script/walk.js'

/** Frame and script of some notes, projected for `notes`. */
export interface NotesPage {
  readonly frame: Script
  readonly script: Script
}

/** What was left out of notes to make them short enough, by how many there were of each. */
export interface Cut {
  readonly links: number
  readonly sources: number
  readonly chapters: number
  readonly headlines: number
  readonly paragraphs: number
  /** Words were taken from the end of what stayed. */
  readonly shortened: boolean
  /** The first thing that went. */
  readonly origin?: Origin
}

/** Notes made as short as they have to be. */
export interface Fitted {
  readonly page: NotesPage
  readonly cut: Cut
  readonly fits: boolean
}

/** What the notes can do without, the least missed first; all but the list of chapters go one by one, from the end. */
const kinds = ['links', 'sources', 'chapters', 'headlines', 'paragraphs'] as const
type Kind = (typeof kinds)[number]

/**
 * Leaves out of notes what they can best do without, until `print` makes no more than `most` of them (in what unit it counts
 * is its business): further links, then sources, then the chapters (all of them, since players make chapters of such a list and an
 * incomplete one would name the rest wrongly), then headlines, then other paragraphs; at last the title loses words at its end.
 * What templates say, the disclosure among it, and who reviewed the text are never touched; where even that is too much, `fits` is false.
 */
export function fitNotes(page: NotesPage, most: number, size: (page: NotesPage) => number): Fitted {
  const groups = groupsOf(page)
  const without = (count: number) => withoutNodes(page, new Set(groups.slice(0, count).flatMap(group => group.nodes)))
  const count = leastThat(groups.length, it => size(without(it)) <= most)
  const cut = cutOf(groups.slice(0, count ?? groups.length))
  if (count !== undefined) return { page: without(count), cut, fits: true }
  const bare = without(groups.length)
  const lost = leastThat(longestTitle, it => size(shortened(bare, longestTitle - it)) <= most)
  const shortest = shortened(bare, longestTitle - (lost ?? longestTitle))
  return { page: shortest, cut: { ...cut, shortened: true }, fits: lost !== undefined }
}

/** The smallest number up to `most` of which something holds that holds of all larger ones. */
function leastThat(most: number, holds: (count: number) => boolean): number | undefined {
  if (!holds(most)) return undefined
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** What goes together, and of what kind it is. */
interface Group {
  readonly kind: Kind
  readonly nodes: readonly Node[]
}

/** All that may go, in the order in which it does. */
function groupsOf({ frame, script }: NotesPage): readonly Group[] {
  const found: Group[] = []
  collect(frame.children, frame.texts, found)
  collect(script.children, script.texts, found)
  const ofKind = (kind: Kind) => found.filter(group => group.kind === kind).reverse()
  return kinds.flatMap(kind => (kind === 'chapters' ? together(ofKind(kind)) : ofKind(kind)))
}

function together(groups: readonly Group[]): readonly Group[] {
  return groups.length === 0 ? [] : [{ kind: 'chapters', nodes: groups.flatMap(({ nodes }) => nodes) }]
}

/** Items and paragraphs are what can go; an item goes with all that is in it. */
function collect(nodes: readonly Node[], texts: Script['texts'], found: Group[]): void {
  for (const node of nodes) {
    if (node.type === 'item' || node.type === 'paragraph') {
      const kind = kindOf(leavesOf(node), texts)
      if (kind !== undefined) found.push({ kind, nodes: [node] })
    } else if ('children' in node) collect(node.children, texts, found)
  }
}

/** The kind of the words that would be missed most; undefined where they must stay. */
function kindOf(leaves: readonly Text[], texts: Script['texts']): Kind | undefined {
  const found = leaves.map(({ origin }) => kindOfOrigin(origin, texts))
  if (found.includes('kept')) return undefined
  return [...kinds].reverse().find(kind => found.includes(kind))
}

const computedKinds: Readonly<Record<string, Kind | 'kept'>> = {
  link: 'links',
  linkText: 'links',
  url: 'links',
  chapterTitle: 'chapters',
  chapterStart: 'chapters',
  reviewedBy: 'kept'
}

function kindOfOrigin(origin: Origin, texts: Script['texts']): Kind | 'kept' | undefined {
  if (origin.from === 'template') return undefined
  if (origin.from === 'computed') {
    const [first] = origin.of
    if (origin.by === 'fullDate' || origin.by === 'weekday' || origin.by === 'shortDate') return undefined
    return computedKinds[origin.by] ?? (first && kindOfOrigin(first, texts))
  }
  switch (texts[origin.text]?.role) {
    case 'link':
      return 'links'
    case 'source':
      return 'sources'
    case 'summary':
      return 'headlines'
    case 'show':
    case undefined:
      return 'kept'
    default:
      return 'paragraphs'
  }
}

function cutOf(groups: readonly Group[]): Cut {
  const count = (kind: Kind) => groups.filter(group => group.kind === kind).flatMap(({ nodes }) => nodes).length
  const [first] = groups.flatMap(({ nodes }) => nodes)
  const leaf =
    first && leavesOf(first as { children: readonly Node[] }).find(({ origin }) => origin.from !== 'template')
  return {
    links: count('links'),
    sources: count('sources'),
    chapters: count('chapters'),
    headlines: count('headlines'),
    paragraphs: count('paragraphs'),
    shortened: false,
    ...(leaf && { origin: leaf.origin })
  }
}

function withoutNodes({ frame, script }: NotesPage, gone: ReadonlySet<Node>): NotesPage {
  const prune = (nodes: readonly Node[]): readonly Node[] =>
    nodes
      .filter(node => !gone.has(node))
      .map(node => ('children' in node && node.type !== 'reading' ? withChildren(node, prune(node.children)) : node))
  return {
    frame: { ...frame, children: prune(frame.children) },
    script: { ...script, children: prune(script.children) }
  }
}

/** No title needs more characters than a whole page of notes has bytes. */
const longestTitle = 4000

/** Titles and names of at most so many UTF-16 units each, ended between two words. */
function shortened({ frame, script }: NotesPage, most: number): NotesPage {
  const short = <Kind extends Node>(nodes: readonly Kind[]): readonly Kind[] => nodes.map(node => shortNode(node))
  const shortNode = <Kind extends Node>(node: Kind): Kind => {
    if (node.type === 'text') return shortText(node, most) as Kind
    if (!('children' in node)) return node
    const children = short(node.children as readonly Node[])
    return node.type === 'chapter' ? { ...node, title: short(node.title), children } : { ...node, children }
  }
  return {
    frame: { ...frame, children: short(frame.children) },
    script: { ...script, children: short(script.children) }
  }
}

/** Words of articles and the show lose their end; those of templates and the name of the reviewer stay. */
function shortText(text: Text, most: number): Text {
  const { value, origin } = text
  const stays = origin.from === 'template' || (origin.from === 'computed' && origin.by === 'reviewedBy')
  if (stays || value.length <= most) return text
  const end = value.lastIndexOf(' ', most - 1)
  const words = end > 0 ? value.slice(0, end) : ''
  return { type: 'text', value: `${words}…`, origin: { from: 'computed', by: 'fitNotes', of: [origin] } }
}
