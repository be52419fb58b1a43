import type { Dialect, PrintRequest } from './dialect.js'
import type { Frame, Leaf } from './fitted.js'
import { closeTag, openTag } from './markup.js'

/** What stands before the first leaf of a document, without the elements around that leaf. */
export function head({ root }: Dialect, request: PrintRequest): string {
  return root === undefined ? '' : `${root.declaration}${openTag(root.element, root.attributes(request))}\n`
}

/** What stands after the last leaf of a document. */
export function tail({ root }: Dialect): string {
  return root === undefined ? '\n' : `\n${closeTag(root.element)}\n`
}

/**
 * What stands between two leaves of a document: tags to close, white space, tags to open. Elements that enclose both stay
 * open. Without `left` all tags around `right` are opened, without `right` all around `left` are closed.
 */
export function between(left: Leaf | undefined, right: Leaf | undefined, dialect: Dialect): string {
  const closing = left?.chain ?? none
  const opening = right?.chain ?? none
  const space = left === undefined || right === undefined ? '' : separator(left, right, dialect)
  if (closing === opening) return space
  const shared = sharedBy(closing, opening)
  let tags = ''
  for (let i = closing.length - 1; i >= shared; i--) tags += closeOf(closing[i])
  tags += space
  for (let i = shared; i < opening.length; i++) tags += openOf(opening[i])
  return tags
}

/** How much `between` writes there, counted tag by tag: most tags come again and again, so a count that remembers is quick. */
export function countBetween(
  left: Leaf | undefined,
  right: Leaf | undefined,
  dialect: Dialect,
  count: (text: string) => number
): number {
  const closing = left?.chain ?? none
  const opening = right?.chain ?? none
  let sum = left === undefined || right === undefined ? 0 : count(separator(left, right, dialect))
  const shared = sharedBy(closing, opening)
  for (let i = shared; i < closing.length; i++) sum += count(closeOf(closing[i]))
  for (let i = shared; i < opening.length; i++) sum += count(openOf(opening[i]))
  return sum
}

function sharedBy(closing: readonly Frame[], opening: readonly Frame[]): number {
  let shared = 0
  while (shared < closing.length && closing[shared] === opening[shared]) shared++
  return shared
}

const none: readonly Frame[] = []

function openOf(frame: Frame | undefined): string {
  return frame === undefined ? '' : frame.block ? `${frame.open}\n` : frame.open
}

function closeOf(frame: Frame | undefined): string {
  return frame === undefined ? '' : frame.block ? `\n${frame.close}` : frame.close
}

function separator(left: Leaf, right: Leaf, { blockSeparator }: Dialect): string {
  if (left.block !== right.block) return blockSeparator
  return left.sentence !== right.sentence || right.blankBefore ? ' ' : ''
}
