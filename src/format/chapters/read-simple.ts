import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Lines } from '../../report/lines.js'
import { readXml, type XmlAttribute, type XmlAttributes } from '../../script/xml.js'
import { linkTarget } from '../link.js'
import { shortened } from '../reading/fields.js'
import { mostFindings } from '../reading/findings.js'
import type { FoundChapter, FoundChapters } from './found.js'

const namespace = 'http://podlove.org/simple-chapters'

/** A file while it is read. */
interface Reading {
  readonly placeOf: Lines['place']
  readonly chapters: FoundChapter[]
  readonly diagnostics: Diagnostic[]
  /** Where the list was found. */
  listOffset: number | undefined
  begun: boolean
}

/** Reads Podlove Simple Chapters, by itself or inside another document. https://podlove.org/simple-chapters/ */
export function readSimpleChapters(text: string, placeOf: Lines['place']): FoundChapters {
  const reading: Reading = { placeOf, chapters: [], diagnostics: [], listOffset: undefined, begun: false }
  const open: string[] = []
  const error = readXml(text, {
    open: (name, attributes, offset) => {
      const within = open.at(-1)
      const local = localName(name)
      open.push(local)
      if (local === 'chapters') openList(name, attributes, offset, reading)
      else if (local === 'chapter' && within === 'chapters' && reading.diagnostics.length < mostFindings)
        readChapter(attributes, offset, reading)
      reading.begun = true
    },
    close: () => void open.pop(),
    text: () => {},
    doctype: () => {},
    instruction: () => {}
  })
  const { chapters, diagnostics, listOffset } = reading
  if (error) diagnostics.push(diagnose('chapters/xml', placeOf(error.offset, error.length), error.problem))
  else if (listOffset === undefined)
    diagnostics.push(diagnose('chapters/no-list', placeOf(Math.max(0, text.indexOf('<')))))
  else if (chapters.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnose('chapters/empty', placeOf(listOffset)))
  return { form: 'simple', chapters, diagnostics }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The root says by its own attributes which namespace it is of; inside a feed the feed's root does. */
function openList(name: string, attributes: XmlAttributes, offset: number, reading: Reading): void {
  reading.listOffset = offset
  if (reading.begun) return
  const { placeOf, diagnostics } = reading
  const colon = name.indexOf(':')
  const declared = attributes.get(colon === -1 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`)
  if (declared?.value.replace(/\/$/, '') !== namespace) {
    const place = declared ? placeOf(declared.offset, declared.value.length) : placeOf(offset, name.length + 1)
    diagnostics.push(diagnose('chapters/namespace', place, declared ? shortened(declared.value) : '', namespace))
  }
  const version = attributes.get('version')
  if (version && !/^1\.\d$/.test(version.value)) {
    diagnostics.push(
      diagnose('chapters/version', placeOf(version.offset, version.value.length), shortened(version.value))
    )
  }
}

function readChapter(attributes: XmlAttributes, offset: number, { placeOf, chapters, diagnostics }: Reading): void {
  const at = { offset, length: 1 }
  const value = attributes.get('start')
  const start = playTime(value?.value.trim() ?? '')
  const startAt = value ? stretchOf(value) : at
  if (start === undefined) {
    diagnostics.push(diagnose('chapters/start', placeOf(startAt.offset, startAt.length), shortened(value?.value ?? '')))
    return
  }
  for (const name of ['href', 'image']) {
    const link = attributes.get(name)
    if (link === undefined || link.value === '' || linkTarget(link.value.trim()) !== undefined) continue
    diagnostics.push(diagnose('chapters/link', placeOf(link.offset, link.value.length), name))
  }
  const title = attributes.get('title')
  const url = linkTarget(attributes.get('href')?.value ?? '')
  chapters.push({
    at,
    start,
    startAt,
    title: title?.value ?? '',
    titleAt: title ? stretchOf(title) : at,
    isListed: true,
    ...(url === undefined ? {} : { url })
  })
}

function stretchOf({ offset, value }: XmlAttribute) {
  return { offset, length: value.length }
}

/** Normal play time (RFC 2326, 3.6): `01:02:03.5`, `2:03`, `123.5`. In seconds, or undefined. */
export function playTime(time: string): number | undefined {
  const found = /^(?:(?:(\d{1,5}):)?(\d{1,3}):)?(\d{1,9}(?:[.,]\d{1,9})?)$/.exec(time)
  if (found === null) return undefined
  const [, hours = '0', minutes = '0', rest = '0'] = found
  const seconds = Number(rest.replace(',', '.'))
  const isClock = time.includes(':')
  if (isClock && (seconds >= 60 || (found[1] !== undefined && Number(minutes) >= 60))) return undefined
  return Number(hours) * 3600 + Number(minutes) * 60 + seconds
}
