import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Lines } from '../../report/lines.js'
import { linkTarget } from '../link.js'
import { shortened } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import type { FoundChapter, FoundChapters } from './found.js'
import { playTime } from './read-simple.js'

/** `00:01:59.000 Titel`; the link behind it is told apart later. */
const mp4Line = /^(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?)[ \t]+(\S.*)$/
/** `(01:59) Titel`, `01:59 – Titel`, `- 1:02:03: Titel`: a time at the begin of a line, one sign around or behind it. */
const descriptionLine =
  /^(?:[-*•–] ?)?[([]?(\d{1,3}(?::\d{2}){1,2})(?!:\d{2}[.,]|[.,]\d)[)\]]?[ \t]?[-–—:|]?[ \t]*(\S.*)$/
/** What only `mp4chaps` writes: thousandths, or an address in angle brackets behind a time with hours. */
const mp4Sign = /^\d{1,3}:\d{2}:\d{2}(?:[.,]\d|[ \t].*<https?:[^<>]*>$)/
const anyTime = /^\W{0,3}\d+[:.]\d{1,2}/

/** Whether words read like a list of chapters: some line begins with a time and a title. */
export function hasChapterLines(text: string): boolean {
  return linesOf(text).some(({ words }) => descriptionLine.test(words) || mp4Line.test(words))
}

/**
 * Reads chapters that stand one a line: as `mp4chaps` wants them, where a line shows its signs, else as a description has
 * them, among other words.
 */
export function readChapterLines(text: string, placeOf: Lines['place']): FoundChapters {
  const lines = linesOf(text)
  const isMp4 = lines.some(({ words }) => mp4Sign.test(words))
  const diagnostics: Diagnostic[] = []
  const chapters = lines.flatMap(line => {
    const read = diagnostics.length < mostFindings ? readLine(line, isMp4) : undefined
    if (read === undefined || 'title' in read) return read ?? []
    diagnostics.push(diagnose(read.code, placeOf(read.offset, read.words.length), shortened(read.words)))
    return []
  })
  return { form: isMp4 ? 'mp4chaps' : 'description', chapters, diagnostics }
}

/** A line with something on it. */
interface WrittenLine {
  readonly offset: number
  readonly words: string
}

/** The chapter of a line, what is wrong with it, or nothing where it is other text. */
function readLine(
  { offset, words }: WrittenLine,
  isMp4: boolean
): FoundChapter | (WrittenLine & { readonly code: 'chapters/start' | 'chapters/line' }) | undefined {
  const [, time = '', rest = ''] = (isMp4 ? mp4Line : descriptionLine).exec(words) ?? []
  if (time === '') return isMp4 || anyTime.test(words) ? { code: 'chapters/line', offset, words } : undefined
  const startAt = { offset: offset + words.indexOf(time), length: time.length }
  const start = playTime(time)
  if (start === undefined) return { code: 'chapters/start', offset: startAt.offset, words: time }
  const named = isMp4 ? withoutLink(rest) : { title: rest }
  const titleAt = { offset: offset + words.length - rest.length, length: named.title.length }
  return { at: startAt, start, startAt, titleAt, isListed: true, ...named }
}

/** `Titel <https://example.org/>`; brackets without an address in them are part of the title. */
function withoutLink(title: string): { readonly title: string; readonly url?: string } {
  const at = title.endsWith('>') ? title.lastIndexOf('<') : -1
  const url = at > 0 ? linkTarget(title.slice(at + 1, -1)) : undefined
  return url === undefined ? { title } : { title: title.slice(0, at).trim(), url }
}

/** Lines with something on them, without the blanks around. */
function linesOf(text: string): readonly WrittenLine[] {
  const lines: WrittenLine[] = []
  for (let at = 0, end = 0; at <= text.length; at = end + 1) {
    end = text.indexOf('\n', at)
    if (end === -1) end = text.length
    if (end === at) continue
    const line = text.slice(at, end)
    const words = line.trim()
    if (words !== '') lines.push({ offset: at + line.length - line.trimStart().length, words })
  }
  return lines
}
