import type { Node, Origin, Script } from '../script/tree.js'
import { writtenText } from '../script/words.js'
import { oneLine } from './words.js'

/** Words of the episode that stand in a template and not in the article. */
export interface Wording {
  readonly text: string
  /** Template file and offset in it (UTF-16 units), where the words have a place of their own. */
  readonly file?: string
  readonly offset?: number
  /** The written words in whose place they are said. */
  readonly insteadOf?: string
}

/**
 * The template wording a script speaks, each place once and in the order of speaking: an editor can check that nothing but this was added
 * to the articles. The script is projected to speech. Signs without a letter or digit are no wording.
 */
export function templateWording(script: Script): readonly Wording[] {
  const found = new Map<string, Wording>()
  const keep = (wording: Wording) => {
    const { text, file = '', offset = '', insteadOf = '' } = wording
    if (/[\p{L}\p{N}]/u.test(text)) found.set([text, file, offset, insteadOf].join('\n'), wording)
  }
  const look = (node: Node): void => {
    if (node.type === 'text') keepText(node.value, node.origin, keep)
    else if (node.type === 'sub') keep({ text: node.alias, insteadOf: writtenText(node.children) })
    else if (node.type !== 'cue' && node.type !== 'label' && 'children' in node) node.children.forEach(look)
  }
  script.children.forEach(look)
  return [...found.values()]
}

function keepText(value: string, origin: Origin, keep: (wording: Wording) => void): void {
  if (origin.from !== 'template') return
  const text = oneLine(value)
  keep({ text, file: origin.file, offset: origin.start + value.length - value.trimStart().length })
}
