import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Lines } from '../../report/lines.js'
import { linkTarget } from '../link.js'
import { type FieldKind, present, quoted, secondsOf, shortened, stringOf, wrongFields } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import { type Json, type JsonObject, readJson } from '../reading/json-text.js'
import type { FoundChapter, FoundChapters, Stretch } from './found.js'

const chapterFields: Readonly<Record<string, FieldKind>> = {
  title: 'string',
  img: 'string',
  url: 'string',
  toc: 'boolean',
  location: 'object'
}

/** A file while it is read. */
interface Reading {
  readonly text: string
  readonly placeOf: Lines['place']
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads JSON chapters 1.x; fields it does not know are passed over.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function readJsonChapters(text: string, placeOf: Lines['place']): FoundChapters {
  const read = readJson(text)
  const reading: Reading = { text, placeOf, diagnostics: [] }
  if ('error' in read) {
    const { problem, offset, length } = read.error
    return nothing(diagnose('chapters/json', placeOf(offset, length), problem))
  }
  const root = read.value
  const list = root.type === 'object' ? root.fields.get('chapters') : undefined
  if (root.type !== 'object' || list?.type !== 'array') {
    return nothing(diagnose('chapters/no-list', placeOf((list ?? root).start)))
  }
  checkVersion(root, reading)
  const chapters = list.items.flatMap(item =>
    reading.diagnostics.length < mostFindings ? readChapter(item, reading) : []
  )
  if (list.items.length === 0) reading.diagnostics.push(diagnose('chapters/empty', placeOf(list.start, 2)))
  return { form: 'json', chapters, diagnostics: reading.diagnostics }
}

function nothing(problem: Diagnostic): FoundChapters {
  return { form: 'json', chapters: [], diagnostics: [problem] }
}

/** Versions 1.0 to 1.2 differ in fields only. */
function checkVersion(root: JsonObject, { text, placeOf, diagnostics }: Reading): void {
  const version = present(root.fields.get('version'))
  if (/^1(?:\.\d{1,3}){0,2}$/.test(stringOf(version) ?? '')) return
  const place = version ? placeOf(version.start, version.end - version.start) : placeOf(root.start)
  if (version?.type === 'number' && Math.floor(version.value) === 1) {
    diagnostics.push(diagnose('chapters/field', place, 'version', 'string'))
    return
  }
  diagnostics.push(diagnose('chapters/version', place, version ? quoted(text, version) : ''))
}

function readChapter(item: Json, reading: Reading): readonly FoundChapter[] {
  const { placeOf, text, diagnostics } = reading
  const tell = (it: Diagnostic) => diagnostics.push(it)
  if (item.type !== 'object') {
    tell(diagnose('chapters/no-chapter', placeOf(item.start, item.end - item.start), quoted(text, item)))
    return []
  }
  for (const { name, kind, value } of wrongFields(item, chapterFields)) {
    tell(diagnose('chapters/field', placeOf(value.start, value.end - value.start), name, kind))
  }
  checkLinks(item, reading)
  const value = present(item.fields.get('startTime'))
  const start = secondsOf(value)
  const startAt = value ? stretchOf(value) : { offset: item.start, length: 1 }
  if (start === undefined) {
    tell(
      diagnose('chapters/start', placeOf(startAt.offset, startAt.length), value ? shortened(wordsOf(value, text)) : '')
    )
    return []
  }
  if (start.quoted && value)
    tell(diagnose('chapters/start-text', placeOf(value.start, value.end - value.start), quoted(text, value)))
  checkEnd(item, start.seconds, reading)
  return [{ start: start.seconds, startAt, ...describe(item, text) }]
}

function describe(item: JsonObject, text: string): Omit<FoundChapter, 'start' | 'startAt'> {
  const { fields } = item
  const title = present(fields.get('title'))
  const url = linkTarget(stringOf(fields.get('url')) ?? '')
  const toc = fields.get('toc')
  return {
    at: { offset: item.start, length: 1 },
    title: title ? wordsOf(title, text) : '',
    titleAt: title ? stretchOf(title) : { offset: item.start, length: 1 },
    isListed: !(toc?.type === 'word' && toc.value === false),
    ...(url === undefined ? {} : { url })
  }
}

/** The words of a string, or another value as it is written. */
function wordsOf(value: Json, text: string): string {
  return stringOf(value) ?? quoted(text, value)
}

function checkLinks({ fields }: JsonObject, { placeOf, diagnostics }: Reading): void {
  for (const name of ['img', 'url']) {
    const value = fields.get(name)
    const to = stringOf(value)
    if (value === undefined || to === undefined || to === '' || linkTarget(to.trim()) !== undefined) continue
    diagnostics.push(diagnose('chapters/link', placeOf(value.start, value.end - value.start), name))
  }
}

function checkEnd({ fields }: JsonObject, start: number, { text, placeOf, diagnostics }: Reading): void {
  const value = present(fields.get('endTime'))
  if (value === undefined) return
  const end = secondsOf(value)
  const place = placeOf(value.start, value.end - value.start)
  if (end === undefined) diagnostics.push(diagnose('chapters/field', place, 'endTime', 'number'))
  else if (end.seconds < start) diagnostics.push(diagnose('chapters/end', place, quoted(text, value), start))
}

function stretchOf({ start, end }: Json): Stretch {
  return { offset: start, length: end - start }
}
