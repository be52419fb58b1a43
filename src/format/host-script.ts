import type { Measure } from '../script/measure.js'
import type { Script } from '../script/tree.js'
import { layOut, type Manner } from './layout.js'
import { printMarkdown } from './markdown.js'

const manner: Manner = {
  output: 'script',
  sentencePerLine: true,
  bold: true,
  links: false,
  hints: true,
  directions: true,
  emptyChapters: true
}

/**
 * `script.md`: what a host reads on air. Frame and script are projected for `script`, the script is read by its language.
 * Title, date and duration are words of the frame; `measure` gives the chapters' times where the frame has the label for them.
 */
export function hostScript(frame: Script, script: Script, measure: Measure): string {
  return printMarkdown(layOut(frame, script, manner, measure))
}
