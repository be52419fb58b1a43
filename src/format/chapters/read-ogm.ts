import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Lines } from '../../report/lines.js'
import { shortened } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import type { FoundChapter, FoundChapters, Stretch } from './found.js'
import { playTime } from './read-simple.js'

/** A line of Ogg chapters, with the blanks that mkvmerge allows. */
const pair = /^[ \t]*CHAPTER(\d{1,4})(NAME|URL)?[ \t]*=[ \t]*(.*)$/i

/** Whether a text begins like Ogg chapters. */
export function isOgm(text: string): boolean {
  return /^\s*CHAPTER\d{1,4}(?:NAME)?[ \t]*=/i.test(text)
}

/**
 * Reads chapters as Ogg files and many editors hold them: `CHAPTER01=00:00:00.000`, `CHAPTER01NAME=Titel`, in whatever order.
 * https://wiki.xiph.org/Chapter_Extension
 */
export function readOgmChapters(text: string, placeOf: Lines['place']): FoundChapters {
  const reading: Reading = { placeOf, chapters: new Map(), titles: new Map(), diagnostics: [] }
  let offset = 0
  for (const line of text.split('\n')) {
    if (reading.diagnostics.length >= mostFindings) break
    readLine(line, offset, reading)
    offset += line.length + 1
  }
  const { chapters, titles, diagnostics } = reading
  const named = Array.from(chapters, ([number, chapter]) => ({ ...chapter, ...titles.get(number) }))
  return { form: 'mp4chaps', chapters: named, diagnostics }
}

/** A file while it is read; chapters and titles by their numbers. */
interface Reading {
  readonly placeOf: Lines['place']
  readonly chapters: Map<string, FoundChapter>
  readonly titles: Map<string, { readonly title: string; readonly titleAt: Stretch }>
  readonly diagnostics: Diagnostic[]
}

function readLine(line: string, offset: number, { placeOf, chapters, titles, diagnostics }: Reading): void {
  if (line.trim() === '') return
  const [, number, field = '', value = ''] = pair.exec(line) ?? []
  const at = { offset: offset + line.length - value.length, length: value.length }
  const start = playTime(value.trim())
  if (number === undefined) diagnostics.push(diagnose('chapters/line', placeOf(offset, line.length), shortened(line)))
  else if (field.toUpperCase() === 'NAME') titles.set(number, { title: value.trim(), titleAt: at })
  else if (field === '' && start !== undefined) {
    chapters.set(number, { at, start, startAt: at, title: '', titleAt: at, isListed: true })
  } else if (field === '') diagnostics.push(diagnose('chapters/start', placeOf(at.offset, at.length), shortened(value)))
}
