/** Blanks that belong to the layout of a template; no-break spaces are the author's and stay. The test is quick, most words have none. */
const hasLayoutBlanks = /[\t\n\v\f\r]| {2}/
const layoutBlanks = /[\t\n\v\f\r ]+/g

/** Words with one blank where a template has several, or the end of a line. */
export function singleBlanks(words: string): string {
  return hasLayoutBlanks.test(words) ? words.replace(layoutBlanks, ' ') : words
}

/** `" Pause,\n kurz "` → `"Pause, kurz"`. */
export function oneLine(words: string): string {
  return singleBlanks(words).trim()
}
