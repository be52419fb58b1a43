/** A range of a text and what stands there instead; an empty range is a place to put something. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all edits made; those at one place come in the order they are given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // Joined by +, which copies nothing before somebody reads the whole: a feed has megabytes, and most of them stay as they are.
  let edited = ''
  let done = 0
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(done, start) + replacement
    done = end
  }
  return edited + text.slice(done)
}

/** The line end and the indent before an element; '' where something else stands before it on its line. */
export function leadOf(text: string, offset: number): string {
  let at = offset
  while (at > 0 && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at--
  if (text.charAt(at - 1) !== '\n') return text.charAt(at - 1) === '\r' ? text.slice(at - 1, offset) : ''
  return text.slice(text.charAt(at - 2) === '\r' ? at - 2 : at - 1, offset)
}
