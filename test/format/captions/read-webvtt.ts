import { WebVTTParser } from 'webvtt-parser'

/** A cue as a strict reader sees it: who speaks, and the words without line ends. */
export interface ReadCue {
  readonly start: number
  readonly end: number
  readonly speaker: string | undefined
  readonly words: string
}

type Nodes = ReturnType<WebVTTParser['parse']>['cues'][number]['tree']['children']

/** Reads a WebVTT file by the W3C's checker, with all it complains of. */
export function readWebVtt(text: string): { readonly cues: readonly ReadCue[]; readonly errors: readonly string[] } {
  const { cues, errors } = new WebVTTParser({ '&amp;': '&', '&lt;': '<', '&gt;': '>' }).parse(text)
  return {
    cues: cues.map(({ startTime, endTime, tree }) => ({
      start: startTime,
      end: endTime,
      speaker: tree.children.find(({ name }) => name === 'v')?.value,
      words: wordsOf(tree.children).replaceAll('\n', ' ')
    })),
    errors: errors.map(({ message, line }) => `${line}: ${message}`)
  }
}

function wordsOf(nodes: Nodes): string {
  return nodes.map(node => (node.type === 'text' ? (node.value ?? '') : wordsOf(node.children ?? []))).join('')
}
