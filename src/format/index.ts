import type { Outcome } from '../report/outcome.js'
import type { Measure } from '../script/measure.js'
import type { Output, Script } from '../script/tree.js'
import { hostScript } from './host-script.js'
import { notesHtml, notesMarkdown, type PlaceOf } from './notes.js'
import { transcript } from './transcript.js'

/** One written document of an episode. */
export interface DocumentFormat {
  /** Name in the episode's folder. */
  readonly file: string
  /** What frame and script are projected for; its page furniture is the template `frames/<output>.hbs`. */
  readonly output: Output
  readonly print: (sheet: Sheet) => Outcome<string>
}

/** What a document is printed from. */
export interface Sheet {
  readonly frame: Script
  readonly script: Script
  readonly measure: Measure
  readonly placeOf: PlaceOf
}

/** Every document an episode is written as; a new one is a file beside this and a line here. */
export const documents: readonly DocumentFormat[] = [
  { file: 'script.md', output: 'script', print: it => whole(hostScript(it.frame, it.script, it.measure)) },
  { file: 'notes.md', output: 'notes', print: it => whole(notesMarkdown(it.frame, it.script)) },
  { file: 'notes.html', output: 'notes', print: it => notesHtml(it.frame, it.script, it.placeOf) },
  { file: 'transcript.txt', output: 'transcript', print: it => whole(transcript(it.frame, it.script)) }
]

/** A document that always has room for everything. */
function whole(value: string): Outcome<string> {
  return { value, diagnostics: [] }
}
