/** Blocks, parts and sub-expressions inside one another; our templates need eight, and rendering walks them on the stack. */
export const deepestNesting = 64

/** A block that is opened at `offset`. */
export interface OpenBlock {
  readonly name: string
  readonly offset: number
  readonly length: number
}

/** The blocks of a template, told without its grammar: it may be no template at all. */
export interface Blocks {
  /** What is open at its end, outermost first. */
  readonly open: readonly OpenBlock[]
  /** The offset of the first bracket in which blocks or sub-expressions are nested too deep. */
  readonly tooDeep?: number
}

/** Goes through the brackets of a template once, whatever stands in them. */
export function scanBlocks(source: string): Blocks {
  const open: OpenBlock[] = []
  let at = source.indexOf('{{')
  while (at !== -1) {
    const isComment = source.startsWith('{{!--', at)
    const end = source.indexOf(isComment ? '--}}' : '}}', at)
    if (!isComment) track(source, at, open)
    if (open.length > deepestNesting || depthOfCalls(source, at, end) > deepestNesting) return { open, tooDeep: at }
    // Behind a bracket that never ends there may be no other, only more of the same.
    at = end === -1 ? -1 : source.indexOf('{{', Math.max(end, at + 2))
  }
  return { open }
}

/** `{{#if` opens a block, `{{/if` closes one; `{{^}}` and `{{else}}` do neither. */
function track(source: string, offset: number, open: OpenBlock[]): void {
  const [tag, sign, name = ''] = /^\{\{~?([#^/])\s{0,9}([\w.-]{0,60})/.exec(source.slice(offset, offset + 80)) ?? ['']
  if (sign === '/') open.pop()
  else if (sign !== undefined && name !== '') open.push({ name, offset, length: tag.length })
}

/** How deep round brackets stand in one another; those in quotes are words. */
function depthOfCalls(source: string, start: number, end: number): number {
  let depth = 0
  let deepest = 0
  let quote = ''
  for (let i = start; i < (end === -1 ? source.length : end); i++) {
    const sign = source.charAt(i)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '(') deepest = Math.max(deepest, ++depth)
    else if (sign === ')') depth--
  }
  return deepest
}
