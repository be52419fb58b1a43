import type { Node, NodeOf, NodeType, Script, Text } from '../../script/tree.js'
import { walk } from '../../script/walk.js'
import { writtenText } from '../../script/words.js'
import type { Passages } from '../../voice/passages.js'
import type { Row } from '../protocol.js'
import type { Said } from './sentences.js'

/** The script in order: chapters, sentences, pauses, sounds, and what only the host reads. `tree` is not projected. */
export function rowsOf(tree: Script, { rows, chapterTitles }: Passages, said: readonly Said[]): readonly Row[] {
  const asides = asidesOf(tree, said)
  const found: Row[] = []
  let sentence = 0
  let chapter = -1
  for (const row of rows) {
    if (row.chapter !== chapter) {
      chapter = row.chapter
      if (chapterTitles[chapter] !== undefined) found.push({ type: 'chapter', chapter })
    }
    if ('play' in row) found.push({ type: 'sound', name: row.play })
    else {
      found.push(...(asides.get(sentence) ?? []), { type: 'sentence', id: said[sentence]?.id ?? '' })
      sentence++
    }
    const isWritten = 'node' in row ? row.breakAfter : row.pauseAfterMilliseconds > 0
    if (isWritten) found.push({ type: 'pause', milliseconds: row.pauseAfterMilliseconds })
  }
  return [...found, ...(asides.get(sentence) ?? [])]
}

/** What the host alone reads, by the number of the sentence it stands before. */
function asidesOf(tree: Script, said: readonly Said[]): ReadonlyMap<number, readonly Row[]> {
  const numbers = new Map<Text, number>()
  for (const [number, { passage }] of said.entries())
    walk([passage.node], node => {
      if (node.type === 'text') numbers.set(node, number)
    })
  const asides = new Map<number, Row[]>()
  let waiting: Row[] = []
  const place = (number: number) => {
    if (waiting.length > 0) asides.set(number, [...(asides.get(number) ?? []), ...waiting])
    waiting = []
  }
  walk(tree.children, node => {
    const number = node.type === 'text' ? numbers.get(node) : undefined
    if (number !== undefined) place(number)
    const aside = (asideOf[node.type] as ((node: Node) => Row | undefined) | undefined)?.(node)
    if (aside) waiting.push(aside)
    return aside === undefined && !(node.type === 'only' && !node.outputs.includes('speech'))
  })
  place(said.length)
  return asides
}

const asideOf: { readonly [Type in NodeType]?: (node: NodeOf<Type>) => Row | undefined } = {
  cue: node => withWords('cue', node.children),
  only: node =>
    node.outputs.includes('script') && !node.outputs.includes('speech') ? withWords('note', node.children) : undefined
}

function withWords(type: 'cue' | 'note', children: readonly Node[]): Row | undefined {
  const text = writtenText(children).replaceAll('\n', ' ')
  return text === '' ? undefined : { type, text }
}
