import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import { type Lines, linesOf } from '../../report/lines.js'
import { type FieldKind, present, quoted, secondsOf, shortened, stringOf, wrongFields } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import { type Json, type JsonObject, readJson } from '../reading/json-text.js'

const segmentFields: Readonly<Record<string, FieldKind>> = { speaker: 'string', body: 'string' }

/** A file while it is read. */
interface Reading {
  readonly text: string
  readonly placeOf: Lines['place']
  readonly diagnostics: Diagnostic[]
  /** The start of the segment before. */
  before: number
}

/**
 * All that players would trip over in a JSON transcript of the podcast namespace.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
 */
export function checkJsonTranscript(text: string, file: string): readonly Diagnostic[] {
  const placeOf = linesOf(file, text).place
  const read = readJson(text)
  if ('error' in read) {
    const { problem, offset, length } = read.error
    return [diagnose('transcript/json', placeOf(offset, length), problem)]
  }
  const root = read.value
  const segments = root.type === 'object' ? root.fields.get('segments') : undefined
  if (root.type !== 'object' || segments?.type !== 'array') {
    return [diagnose('transcript/no-segments', placeOf((segments ?? root).start))]
  }
  const reading: Reading = { text, placeOf, diagnostics: [], before: 0 }
  checkVersion(root, reading)
  if (segments.items.length === 0) reading.diagnostics.push(diagnose('transcript/empty', placeOf(segments.start, 2)))
  for (const segment of segments.items) {
    if (reading.diagnostics.length < mostFindings) checkSegment(segment, reading)
  }
  return reading.diagnostics
}

function checkVersion(root: JsonObject, { text, placeOf, diagnostics }: Reading): void {
  const version = present(root.fields.get('version'))
  if (/^1(?:\.\d{1,3}){0,2}$/.test(stringOf(version) ?? '')) return
  const place = version ? placeOf(version.start, version.end - version.start) : placeOf(root.start)
  if (version?.type === 'number' && Math.floor(version.value) === 1) {
    diagnostics.push(diagnose('transcript/field', place, 'version', 'string'))
    return
  }
  diagnostics.push(diagnose('transcript/version', place, version ? quoted(text, version) : ''))
}

function checkSegment(segment: Json, reading: Reading): void {
  const { placeOf, diagnostics } = reading
  const here = placeOf(segment.start, 1)
  if (segment.type !== 'object') {
    diagnostics.push(diagnose('transcript/field', here, 'segments', 'object'))
    return
  }
  for (const { name, kind, value } of wrongFields(segment, segmentFields)) {
    diagnostics.push(diagnose('transcript/field', placeOf(value.start, value.end - value.start), name, kind))
  }
  if (present(segment.fields.get('body')) === undefined) diagnostics.push(diagnose('transcript/no-body', here))
  const start = timeOf('startTime', segment, reading)
  if (start === undefined) return
  const end = present(segment.fields.get('endTime')) ? timeOf('endTime', segment, reading) : undefined
  if (end && end.seconds < start.seconds) {
    diagnostics.push(diagnose('transcript/end-before-start', end.place, end.seconds, start.seconds))
  }
  if (start.seconds < reading.before) diagnostics.push(diagnose('transcript/order', start.place, start.seconds))
  reading.before = start.seconds
}

/** The time of a field; one that can not be read or stands in quotes is told. */
function timeOf(name: string, { fields, start }: JsonObject, { text, placeOf, diagnostics }: Reading) {
  const value = present(fields.get(name))
  const time = secondsOf(value)
  const place = value ? placeOf(value.start, value.end - value.start) : placeOf(start, 1)
  const words = value ? shortened(stringOf(value) ?? quoted(text, value)) : ''
  if (time === undefined) diagnostics.push(diagnose('transcript/time', place, name, words))
  else if (time.quoted) diagnostics.push(diagnose('transcript/time-text', place, words))
  return time && { seconds: time.seconds, place }
}
