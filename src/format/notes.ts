import type { Script } from '../script/tree.js'
import { printHtml } from './html.js'
import { layOut, type Manner } from './layout.js'
import { printMarkdown } from './markdown.js'

const manner: Manner = {
  output: 'notes',
  sentencePerLine: false,
  bold: false,
  links: true,
  hints: false,
  directions: false,
  emptyChapters: false
}

/** `notes.md`: the show notes for a website or a CMS. Frame and script are projected for `notes`. */
export function notesMarkdown(frame: Script, script: Script): string {
  return printMarkdown(layOut(frame, script, manner))
}

/** `notes.html`: the same notes for the description of a feed; apps count its bytes and most take no more than 4,000. */
export function notesHtml(frame: Script, script: Script): string {
  return printHtml(layOut(frame, script, manner))
}
