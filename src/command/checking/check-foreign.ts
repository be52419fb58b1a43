import { decodeText } from '../../article/source.js'
import { dialects } from '../../dialect/index.js'
import { decodeFeed } from '../../format/feed/encoding.js'
import { type Code, type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { World } from '../../world/world.js'
import type { Reporter } from '../report.js'
import { type ForeignKind, firstElement, foreignKind } from './foreign-kind.js'

type Check = (text: string, file: string) => readonly Diagnostic[]

/** Who checks each kind of file; loaded when one comes. */
const checks: Readonly<Record<ForeignKind, () => Promise<Check>>> = {
  webvtt: async () => (await import('../../format/captions/check-webvtt.js')).checkWebVtt,
  subrip: async () => (await import('../../format/captions/check-subrip.js')).checkSubRip,
  segments: async () => (await import('../../format/captions/check-json.js')).checkJsonTranscript,
  // A transcript as text or HTML: nothing in it can keep anyone from reading.
  words: async () => () => [],
  chapters: async () => (await import('../../format/chapters/check.js')).checkChapters,
  feed: async () => (await import('../../format/feed/check.js')).checkFeed,
  notes: async () => (await import('../../format/check-notes.js')).checkNotes
}

/** Four times the largest feeds. */
const mostBytes = 64 * 1024 * 1024

/** Checks files from elsewhere and tells how many they were; `texts` takes what they hold, for whoever shows their lines. */
export async function checkForeign(
  files: readonly string[],
  texts: Map<string, string>,
  { report, say, data, counted }: Reporter,
  world: Pick<World, 'files'>
): Promise<void> {
  for (const file of files) {
    const bytes = world.files.read(file)
    if (bytes === undefined) report([diagnose('usage/no-file', undefined, file)])
    else report(await findingsOf(file, bytes, texts))
  }
  const { errors, warnings } = counted()
  say(words => words.checkedDocuments(files.length, errors, warnings))
  data({ documents: files.length, errors, warnings })
}

async function findingsOf(file: string, bytes: Uint8Array, texts: Map<string, string>): Promise<readonly Diagnostic[]> {
  const { value: text, diagnostics } = decoded(file, bytes)
  if (text === undefined) return diagnostics
  texts.set(file, text)
  if (firstElement(text) === 'speak') {
    return [diagnose('usage/no-dialect', undefined, '--dialect', [...dialects.keys()].join(', '))]
  }
  const kind = foreignKind(file, text)
  return kind ? limited((await checks[kind]())(text, file)) : [diagnose('foreign/unknown', startOf(file))]
}

function startOf(file: string) {
  return { file, line: 1, column: 1, length: 0 }
}

/** The text of a file with line feeds for line ends: UTF-8, but XML is read in the encoding that it names or begins with. */
function decoded(file: string, bytes: Uint8Array): Outcome<string | undefined> {
  if (bytes.length > mostBytes) {
    const kibibytes = Math.ceil(bytes.length / 1024)
    return {
      value: undefined,
      diagnostics: [diagnose('foreign/too-large', startOf(file), kibibytes, mostBytes / 1024)]
    }
  }
  const read = isXml(bytes) ? decodeXml(bytes, file) : decodeText(file, bytes, mostBytes)
  const text = read.value
  return text?.includes('\r') ? { ...read, value: text.replace(/\r\n?/g, '\n') } : read
}

/** Whether bytes begin like XML: after a byte order mark, and in UTF-16 with a zero beside each letter. */
function isXml(bytes: Uint8Array): boolean {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 40)).replaceAll('\0', '')
  return /^[^\x20-\x7e]{0,8}<(?:\?xml|rss)\b/.test(begin)
}

function decodeXml(bytes: Uint8Array, file: string): Outcome<string | undefined> {
  const { value, diagnostics } = decodeFeed(bytes, file)
  return { value: value?.text, diagnostics }
}

/** So many of one kind are shown of a file. */
const mostOfAKind = 20

/** What was found in the order of the file: the first of each kind, and how many more there are. */
function limited(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<Code, number>()
  const sorted = found.toSorted(byPlace)
  const shown = sorted.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostOfAKind
  })
  const further = [...counts].filter(([, count]) => count > mostOfAKind)
  const place = found[0]?.place
  const start = place && startOf(place.file)
  return [...shown, ...further.map(([code, count]) => diagnose('foreign/more', start, count - mostOfAKind, code))]
}

function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
}
