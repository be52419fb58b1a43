import { inertLine } from '../inert.js'
import type { Caption } from './caption.js'
import { cardsOf } from './cards.js'
import { timeOf } from './time.js'

/** Two lines of 32 characters, as the podcast namespace asks of SRT. */
const width = 32

/**
 * `transcript.srt`, for players and editors that read nothing else. AntennaPod takes all before a colon and a blank for the name of who
 * speaks, and drops what follows a second colon, so the blank behind a colon is a no-break one, and names are left to the other forms.
 * https://github.com/AntennaPod/AntennaPod (SrtTranscriptParser.java)
 */
export function subRip(sentences: readonly Caption[]): string {
  const cards = sentences.flatMap(({ start, end, text }) => cardsOf({ start, end, text: guarded(text) }, width))
  return cards
    .map(({ startMilliseconds, endMilliseconds, lines }, i) => {
      const times = `${timeOf(startMilliseconds / 1000, ',')} --> ${timeOf(endMilliseconds / 1000, ',')}`
      return `${i + 1}\n${times}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

const noBreakSpace = '\u00a0'
const tag = /<(?=[/A-Za-z])|\{(?=\\)/g

/** No colon before a blank or an end; nothing that a player would take for a tag or an arrow. */
function guarded(text: string): string {
  return inertLine(text)
    .replace(/: |:$/g, `:${noBreakSpace}`)
    .replaceAll('-->', '→')
    .replace(tag, sign => (sign === '<' ? '‹' : '('))
}
