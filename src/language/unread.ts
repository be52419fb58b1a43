import type { Node, Origin, Script } from '../script/tree.js'
import { childrenOf, walk } from '../script/walk.js'

/** A word that is said as it is written, because neither a rule nor a lexicon knows more about it. */
export interface UnreadWord {
  readonly word: string
  /** The sentence it stands in, as it is written. */
  readonly sentence: string
  /** Whether the sentence begins with it, so that its capital means nothing. */
  readonly isFirst: boolean
  readonly origin: Origin
  /** Characters between the origin and the word. */
  readonly shift: number
}

/** Words of two letters are no names, and voices know them. */
const word = /[\p{L}\p{M}]{3,}(?:['’]\p{L}{1,3}(?!\p{L}))?/gu
const letter = /[\p{L}\p{N}]/u

/** All such words of a script that has been read, in order; words in capitals are acronyms and left to their rule. */
export function unreadWords(script: Script): readonly UnreadWord[] {
  const words: UnreadWord[] = []
  walk(script.children, node => {
    if (node.type !== 'sentence') return true
    addWords(node, words)
    return false
  })
  return words
}

/** A stretch of a sentence; open is what nobody has said anything about. */
interface Stretch {
  readonly text: string
  readonly origin: Origin | undefined
}

function addWords(sentence: Node, words: UnreadWord[]): void {
  const stretches = stretchesOf(sentence)
  const written = stretches.map(({ text }) => text).join('')
  let start = 0
  for (const { text, origin } of stretches) {
    for (const { 0: found, index } of text.matchAll(word)) {
      const [before, after] = [written.charAt(start + index - 1), written.charAt(start + index + found.length)]
      const isPart = letter.test(before) || letter.test(after)
      if (origin === undefined || isPart || found === found.toUpperCase()) continue
      const isFirst = !letter.test(written.slice(0, start + index))
      words.push({ word: found, sentence: written.trim(), isFirst, origin, shift: index })
    }
    start += text.length
  }
}

/** The words of a sentence; those with a sound or language of their own are not open. */
function stretchesOf(node: Node): readonly Stretch[] {
  if (node.type === 'text') return [{ text: node.value, origin: node.origin }]
  const inner = childrenOf(node).flatMap(stretchesOf)
  const isSaid = ['reading', 'lang', 'sub', 'phoneme', 'say-as'].includes(node.type)
  return isSaid ? [{ text: inner.map(({ text }) => text).join(''), origin: undefined }] : inner
}
