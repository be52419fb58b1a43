import { diagnose } from '../report/diagnostic.js'
import { type Inline, readMarkup } from './commonmark.js'
import type { Mapped } from './mapped.js'
import type { Construct } from './markup.js'
import type { Desk } from './shape.js'

/** Nothing inside a line can be markup without one of these. */
const signs = /[*_[\\&<`]/

/**
 * Reads the lines of a paragraph (joined by line feeds) as CommonMark does; most have no markup and need no parser. `reported`
 * is the markup that has been named already.
 */
export function inline(lines: Mapped, desk: Desk, reported: ReadonlySet<Construct>): Inline {
  if (signs.test(lines.value) && isAffordable(lines, desk)) return readMarkup(lines, desk, reported)
  const value = lines.value.replaceAll('\n', ' ')
  return { text: { value, map: lines.map }, phrases: [{ type: 'words', start: 0, end: value.length }] }
}

/**
 * CommonMark's pairing of signs takes time with the square of a hostile paragraph. A paragraph costs its length times its
 * signs; a real article spends a hundredth of what a file has.
 */
function isAffordable({ value, map }: Mapped, desk: Desk): boolean {
  let count = 0
  for (let i = 0; i < value.length; i++) if (costly.has(value.charCodeAt(i))) count++
  desk.markupBudget -= count * value.length
  if (desk.markupBudget >= 0) return true
  desk.findings.report(diagnose('article/too-much-markup', desk.findings.place(map[1] ?? 0)))
  return false
}

const costly: ReadonlySet<number> = new Set(Array.from('*_[]!\\&<`', sign => sign.charCodeAt(0)))
