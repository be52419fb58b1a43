import type { Script } from '../script/tree.js'
import { layOut, type Manner } from './layout.js'
import { printPlain } from './plain.js'

const manner: Manner = {
  output: 'transcript',
  sentencePerLine: false,
  bold: false,
  links: false,
  hints: false,
  directions: false,
  emptyChapters: true
}

/** `transcript.txt`: what is said, as it is written. Frame and script are projected for `transcript`. */
export function transcript(frame: Script, script: Script): string {
  return printPlain(layOut(frame, script, manner))
}
