import type { Measure } from '../script/measure.js'
import type { Output, Script } from '../script/tree.js'
import { hostScript } from './host-script.js'
import { notesHtml, notesMarkdown } from './notes.js'
import { transcript } from './transcript.js'

/** One written document of an episode. */
export interface DocumentFormat {
  /** Name in the episode's folder. */
  readonly file: string
  /** What frame and script are projected for; its page furniture is the template `frames/<output>.hbs`. */
  readonly output: Output
  readonly print: (frame: Script, script: Script, measure: Measure) => string
}

/** Every document an episode is written as; a new one is a file beside this and a line here. */
export const documents: readonly DocumentFormat[] = [
  { file: 'script.md', output: 'script', print: hostScript },
  { file: 'notes.md', output: 'notes', print: notesMarkdown },
  { file: 'notes.html', output: 'notes', print: notesHtml },
  { file: 'transcript.txt', output: 'transcript', print: transcript }
]
