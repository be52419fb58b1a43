import { createFindings } from '../../article/findings.js'
import type { MapNode, SourceNode, TextNode } from '../../article/nodes.js'
import { readYaml } from '../../article/yaml.js'

/** A scalar with what an edit has to know of its surroundings. */
export interface Scalar {
  readonly node: TextNode
  /** It stands between brackets, where line ends and commas mean something else. */
  readonly inFlow: boolean
  /** The column, from 0, of the key or dash it belongs to. */
  readonly column: number
}

/** The YAML of a file as a tree with positions; undefined where it is not YAML we take. `source` is as `decodeSource` gives it. */
export function treeOf(file: string, source: string): MapNode | undefined {
  const findings = createFindings(file, source)
  const root = readYaml(findings)
  return findings.failed() ? undefined : root
}

/** The steps of a path: `sections[2].body` → `sections`, `2`, `body`. */
function stepsOf(path: string): readonly string[] {
  return path
    .replaceAll(']', '')
    .split(/[.[]/)
    .filter(step => step !== '')
}

/** What stands at a path of the tree. */
export function nodeAt(root: SourceNode, path: string): SourceNode | undefined {
  return stepsOf(path).reduce<SourceNode | undefined>(childOf, root)
}

function childOf(node: SourceNode | undefined, step: string): SourceNode | undefined {
  if (node?.type === 'list') return /^\d{1,6}$/.test(step) ? node.items[Number(step)] : undefined
  return node?.type === 'map' ? node.entries.find(({ key }) => key.value === step)?.value : undefined
}

/** Every scalar of a tree by its path, in the order of the file. */
export function scalarsOf(root: MapNode, source: string): ReadonlyMap<string, Scalar> {
  const found = new Map<string, Scalar>()
  const visit = (node: SourceNode, path: string, inFlow: boolean, column: number): void => {
    if (node.type === 'text') {
      found.set(path, { node, inFlow, column })
      return
    }
    const inside = inFlow || '{['.includes(source.charAt(node.start))
    if (node.type === 'map')
      for (const { key, value } of node.entries)
        visit(value, path === '' ? key.value : `${path}.${key.value}`, inside, columnOf(source, key.start))
    else
      for (const [i, item] of node.items.entries())
        visit(item, `${path}[${i}]`, inside, inside ? column : dashColumn(source, item.start))
  }
  visit(root, '', false, 0)
  return found
}

/** How far from the beginning of its line something stands. */
export function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1)
}

function dashColumn(source: string, itemStart: number): number {
  const dash = source.lastIndexOf('-', itemStart - 1)
  return dash === -1 ? columnOf(source, itemStart) : columnOf(source, dash)
}
