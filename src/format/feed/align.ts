import { readFeedDate } from './dates.js'
import { type Edit, leadOf } from './edit.js'
import { type Element, type Layout, printElement } from './element.js'
import type { FeedNode } from './tree.js'
import { durationSeconds } from './values.js'

/** Where fields are brought up to date. */
export interface Scene {
  readonly text: string
  readonly layout: Layout
  /** Keys of fields that go away when we no longer say them. */
  readonly owned: ReadonlySet<string>
}

/** Several links and texts stand side by side and are told apart by one attribute; any other field goes by its name. */
const keyAttributes: Readonly<Record<string, string>> = { 'atom:link': 'rel', 'podcast:txt': 'purpose' }

/** What two elements must share to be the same field: `itunes:image`, `atom:link self`. Apps make nothing of capitals there. */
export function keyOf(name: string, attributeOf: (attribute: string) => string | undefined): string {
  const attribute = keyAttributes[name]
  return attribute === undefined ? name : `${name} ${attributeOf(attribute)?.trim().toLowerCase() ?? ''}`
}

function elementKey({ name, attributes }: Element): string {
  return keyOf(name, attribute => attributes?.[attribute])
}

export function nodeKey({ name, attributes }: FeedNode): string {
  return keyOf(name, attribute => attributes.get(attribute)?.value)
}

/**
 * The edits that make a node's children say what `elements` say: fields that differ are replaced where they stand, missing ones are put
 * behind the field they follow in our order, and what only others write stays.
 */
export function alignChildren(node: FeedNode, elements: readonly Element[], scene: Scene): readonly Edit[] {
  const wanted = groupBy(elements, elementKey)
  const present = groupBy(node.children, nodeKey)
  const edits: Edit[] = []
  let anchor: FeedNode | undefined
  for (const [key, group] of wanted) {
    const there = present.get(key) ?? []
    edits.push(...alignGroup(group, there, scene))
    const missing = group.slice(there.length)
    anchor = there.at(-1) ?? anchor
    for (const element of missing) edits.push(insertion(node, element, anchor, scene))
  }
  for (const [key, there] of present) {
    if (scene.owned.has(key) && !wanted.has(key)) edits.push(...there.map(child => removal(child, scene)))
  }
  return edits
}

function groupBy<Value>(values: readonly Value[], keyOfValue: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOfValue(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** Fields of one kind, first with first; what is too many goes. */
function alignGroup(group: readonly Element[], there: readonly FeedNode[], scene: Scene): readonly Edit[] {
  return there.flatMap((node, index) => {
    const element = group[index]
    if (element === undefined) return [removal(node, scene)]
    return isSame(element, node) ? [] : [replacement(node, element, scene)]
  })
}

function replacement({ offset, end }: FeedNode, element: Element, { text, layout }: Scene): Edit {
  return { start: offset, end, text: printElement(element, { ...layout, lead: leadOf(text, offset) }) }
}

/** With the white space before it, or it would leave an empty line. */
function removal({ offset, end }: FeedNode, { text }: Scene): Edit {
  return { start: offset - leadOf(text, offset).length, end, text: '' }
}

function insertion(node: FeedNode, element: Element, anchor: FeedNode | undefined, { text, layout }: Scene): Edit {
  const first = node.children[0]
  const beside = anchor ?? first
  const lead = beside === undefined ? leadOf(text, node.offset) + layout.step : leadOf(text, beside.offset)
  const printed = printElement(element, { ...layout, lead })
  if (anchor !== undefined) return { start: anchor.end, end: anchor.end, text: lead + printed }
  if (first !== undefined) return { start: first.offset, end: first.offset, text: printed + lead }
  return { start: node.contentStart, end: node.contentStart, text: lead + printed }
}

/** The fields of that name say the same already. */
export function isAligned(node: FeedNode, elements: readonly Element[], name: string): boolean {
  const there = node.children.filter(child => child.name === name)
  const wanted = elements.filter(element => element.name === name)
  return wanted.every(element => there.some(child => isSame(element, child)))
}

/** Values that are written in several ways and mean the same; a feed is not changed for the way it writes them. */
const meanings: Readonly<Record<string, (value: string) => string | number | undefined>> = {
  pubDate: value => readFeedDate(value).time,
  'itunes:duration': durationSeconds,
  'itunes:explicit': value => (/^(?:true|yes|explicit)$/i.test(value) ? 'true' : 'false')
}

function isSame(element: Element, node: FeedNode): boolean {
  const { content = '' } = element
  if (!hasSameAttributes(element, node)) return false
  if (typeof content !== 'string') return hasSameChildren(content, node.children)
  if (node.children.length > 0) return false
  const value = node.value.trim()
  const meaning = meanings[element.name]
  return value === content || (meaning !== undefined && value !== '' && meaning(value) === meaning(content))
}

function hasSameAttributes({ attributes = {} }: Element, node: FeedNode): boolean {
  const own = [...node.attributes].filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
  return (
    own.length === Object.keys(attributes).length && own.every(([name, { value }]) => attributes[name] === value.trim())
  )
}

function hasSameChildren(elements: readonly Element[], nodes: readonly FeedNode[]): boolean {
  const rest = [...nodes]
  return (
    elements.length === nodes.length &&
    elements.every(element => {
      const index = rest.findIndex(node => node.name === element.name && isSame(element, node))
      return index !== -1 && rest.splice(index, 1).length === 1
    })
  )
}
