import type { Lines } from '../../report/lines.js'
import { sourceOffset } from '../../report/written.js'
import type { World } from '../../world/world.js'
import type { Field } from '../protocol.js'
import { shownValue } from './scalar-edit.js'
import { type Scalar, scalarsOf, treeOf } from './yaml-tree.js'

/** A field, and the scalar it is. */
export interface FieldNode {
  readonly field: Field
  readonly scalar: Scalar
}

const prose = /(?:^|\.)(?:lead|body|opening|closing)$/

/** Every text of a content file that a person may change; none where the file can not be read. */
export function fieldsOf(
  file: string,
  source: string,
  lines: Lines,
  { hash }: Pick<World, 'hash'>
): readonly FieldNode[] {
  const root = treeOf(file, source)
  if (root === undefined) return []
  return Array.from(scalarsOf(root, source), ([path, scalar]) => {
    const { node } = scalar
    const value = shownValue(node.value)
    const kind = prose.test(path) ? 'prose' : 'line'
    const start = sourceOffset(node, 0)
    const place = lines.place(start, node.end - start)
    return { scalar, field: { file, path, value, hash: hash(value), kind, place } }
  })
}

/** The offset in a scalar's value of what stands at an offset of the source. */
export function valueOffset({ node: { map } }: Scalar, source: number): number {
  let low = 0
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle * 2 + 1] ?? 0) <= source) low = middle
    else high = middle - 1
  }
  return Math.max(0, (map[low * 2] ?? 0) + source - (map[low * 2 + 1] ?? 0))
}

/** The index of the field that holds an offset of its file's source; -1 for none. Fields of one file stand in rising order. */
export function fieldAt(fields: readonly FieldNode[], file: string, offset: number): number {
  return fields.findIndex(
    ({ field, scalar: { node } }) => field.file === file && node.start <= offset && offset < node.end
  )
}
