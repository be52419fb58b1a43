import { diagnose } from '../report/diagnostic.js'
import type { Role, WrittenText } from '../report/written.js'
import { sourceOffset } from '../report/written.js'
import { excerpt } from './findings.js'
import { append, appendSlice, type Draft, type Mapped, slice } from './mapped.js'
import type { TextNode } from './nodes.js'
import { type Desk, filledText, type Shape } from './shape.js'

/** Words on one line: a title, a heading, an item. Line ends inside become blanks; nothing in them is markup. */
export function oneLine(role: Role): Shape<WrittenText> {
  return {
    json: { type: 'string', minLength: 1 },
    read(node, path, desk) {
      const text = spokenText(filledText(node, path, desk), desk)
      return text && { file: desk.findings.file, path, role, ...pick(onOneLine(text)) }
    }
  }
}

/** A text that will be spoken: whoever put a comment close behind it may have meant it as text. */
export function spokenText(text: TextNode | undefined, { findings }: Desk): TextNode | undefined {
  if (text?.comment === undefined) return text
  const { start, end } = text.comment
  const words = findings.source.slice(start, end)
  findings.report(diagnose('yaml/comment-behind-text', findings.place(start, end - start), excerpt(words)))
  return text
}

function pick({ value, map }: Mapped): Mapped {
  return { value, map }
}

/** The text without blanks around it; a line end inside, with the blanks around it, is one blank. */
function onOneLine(text: Mapped): Mapped {
  const { value } = text
  const end = endOfWords(value, 0, value.length)
  const start = startOfWords(value, 0, end)
  const firstLineEnd = value.indexOf('\n', start)
  if (firstLineEnd === -1 || firstLineEnd >= end) return slice(text, start, end)
  const draft: Draft = { value: '', map: [] }
  let at = start
  while (at < end) {
    const lineEnd = value.indexOf('\n', at)
    const last = lineEnd === -1 || lineEnd > end ? end : lineEnd
    appendSlice(draft, text, at, endOfWords(value, at, last))
    if (last < end) append(draft, ' ', sourceOffset(text, last))
    at = startOfWords(value, last, end)
  }
  return draft
}

/** The offset of the first character from `start` on that is no blank, tab or line feed; at most `end`. */
export function startOfWords(value: string, start: number, end: number): number {
  let at = start
  while (at < end && isGap(value.charCodeAt(at))) at++
  return at
}

/** The offset behind the last character before `end` that is no blank, tab or line feed; at least `start`. */
export function endOfWords(value: string, start: number, end: number): number {
  let at = end
  while (at > start && isGap(value.charCodeAt(at - 1))) at--
  return at
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || code === 10
}
