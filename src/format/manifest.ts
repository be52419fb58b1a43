import type { CalendarDate, Disclosure, EpisodeFeed } from '../article/article.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { Measure } from '../script/measure.js'
import type { Wording } from './wording.js'

/** A file the build wrote, by what is in it. */
export interface OutputFile {
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

/** One request's worth of speech markup. */
export interface ManifestPart {
  /** `01`. */
  readonly name: string
  /** Path in the episode's folder: `ssml/azure/01.ssml`. */
  readonly file: string
  /** How long it is, in the service's own unit. */
  readonly count: number
  readonly unit: string
  /** The most the service takes; absent where it has no limit. */
  readonly limit?: number
}

/** What people decided about an episode, as far as it goes with its texts. */
export interface ReviewNote {
  /** `signed`: for exactly this text; `changed`: the text is another one since; `none`: nobody has signed. */
  readonly state: 'signed' | 'changed' | 'none'
  readonly by?: string
  readonly at?: string
  /** Sentences of this text that somebody wants changed. */
  readonly wanted: readonly { readonly by: string; readonly text: string }[]
}

/** All that an episode's manifest says; the build knows it, this file only writes it down. */
export interface ManifestInput {
  readonly title: string
  readonly date: CalendarDate
  readonly language: string
  readonly slug: string
  /** The files the episode was made from, by name, with the SHA-256 of their normalised text. */
  readonly inputs: Readonly<Record<string, string>>
  /** The files made, by path in the episode's folder; the manifest itself is not among them. */
  readonly outputs: Readonly<Record<string, OutputFile>>
  readonly measure: Measure
  readonly targetMinutes?: number | undefined
  readonly parts: Readonly<Record<string, readonly ManifestPart[]>>
  readonly diagnostics: readonly Diagnostic[]
  readonly disclosure?: Disclosure | undefined
  readonly feed?: EpisodeFeed | undefined
  readonly wording: readonly Wording[]
  /** Absent where nobody has decided anything. */
  readonly review?: ReviewNote | undefined
}

/**
 * `episode.json`: what was made from what. The same episode gives the same bytes: fields stand in a fixed order, files and dialects
 * sorted by name; diagnostics are codes and values, as their words depend on who looks. Times are seconds, rounded to tenths.
 */
export function episodeManifest(input: ManifestInput): string {
  const { title, date, language, slug, measure, targetMinutes } = input
  const manifest = {
    format: 1,
    title,
    date: isoDate(date),
    language,
    slug,
    inputs: sorted(input.inputs, hash => hash),
    outputs: sorted(input.outputs, ({ sha256, bytes }) => ({ sha256, bytes })),
    words: measure.words,
    estimatedSeconds: tenths(measure.seconds),
    targetSeconds: targetMinutes === undefined ? null : tenths(targetMinutes * 60),
    chapters: measure.chapters.map(chapter => ({
      title: chapter.title,
      start: tenths(chapter.start),
      seconds: tenths(chapter.seconds),
      words: chapter.words
    })),
    parts: sorted(input.parts, parts => parts.map(partData)),
    diagnostics: input.diagnostics.map(diagnosticData),
    disclosure: input.disclosure === undefined ? null : disclosureData(input.disclosure),
    review: input.review ?? null,
    feed: input.feed ?? null,
    wording: input.wording
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function isoDate({ year, month, day }: CalendarDate): string {
  const pad = (count: number, digits: number) => String(count).padStart(digits, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10
}

/** A record as an object with its names in code unit order; made of entries, so that a file called `__proto__` is a name like any other. */
function sorted<Value, Data>(
  record: Readonly<Record<string, Value>>,
  data: (value: Value) => Data
): Record<string, Data> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, value]) => [name, data(value)]))
}

function partData({ name, file, count, unit, limit }: ManifestPart) {
  return { name, file, count, unit, limit: limit ?? null }
}

function diagnosticData({ code, severity, place, args }: Diagnostic) {
  if (place === undefined) return { code, severity, args }
  const { file, line, column, length } = place
  return { code, severity, place: { file, line, column, length }, args }
}

function disclosureData({ voice, text, reviewedBy, reviewedAt }: Disclosure) {
  return { voice, text, reviewedBy, reviewedAt }
}
