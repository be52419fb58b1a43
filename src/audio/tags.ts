import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'

/** What an MP3 file says about itself. */
export interface Tags {
  readonly title: string
  readonly artist?: string
  /** The show. */
  readonly album?: string
  /** `2026-02-16` */
  readonly date?: string
  /** `de-DE` */
  readonly language?: string
  /** Who made voice and words, for one. */
  readonly comment?: string
  /** Lines of our own, each by a name: the same for programs. */
  readonly texts?: readonly { readonly description: string; readonly value: string }[]
  readonly cover?: { readonly file: string; readonly bytes: Uint8Array }
  readonly chapters: readonly Chapter[]
}

/** A chapter from one second of the file to another. */
export interface Chapter {
  readonly title: string
  readonly start: number
  readonly end: number
  readonly url?: string
}

/** ISO 639-2 as ID3 wants it; `und` is its word for any other. */
const languageCodes: Readonly<Record<string, string>> = {
  de: 'deu',
  en: 'eng',
  fr: 'fra',
  it: 'ita',
  es: 'spa',
  nl: 'nld'
}

/** The contents of a file count their entries in one byte; ID3v2 Chapter Frame Addendum 1.0, 3.2. */
const mostChapters = 255

/** Beginnings of the two kinds of pictures that players show. */
const pictures = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
]

/**
 * An MP3 file with its tag before it: ID3v2.3, which every player reads, with chapters and their contents. `mp3` has no tag yet.
 * The same values give the same bytes.
 */
export async function tagged(mp3: Uint8Array, tags: Tags): Promise<Outcome<Uint8Array>> {
  const { ID3Writer } = await import('browser-id3-writer')
  // The writer copies what it tags: it is given nothing, and the tag is put before the file here.
  const writer = new ID3Writer(new ArrayBuffer(0))
  const language = languageCodes[tags.language?.slice(0, 2) ?? ''] ?? 'und'
  writer.setFrame('TIT2', tags.title).setFrame('TLAN', language)
  if (tags.artist !== undefined) writer.setFrame('TPE1', [tags.artist])
  if (tags.album !== undefined) writer.setFrame('TALB', tags.album)
  if (tags.comment !== undefined) writer.setFrame('COMM', { language, description: '', text: tags.comment })
  for (const text of tags.texts ?? []) writer.setFrame('TXXX', { ...text })
  if (tags.date !== undefined)
    writer.setFrame('TYER', Number(tags.date.slice(0, 4))).setFrame('TDAT', dayAndMonth(tags.date))
  if (tags.cover && isPicture(tags.cover.bytes)) {
    writer.setFrame('APIC', { type: 3, data: new Uint8Array(tags.cover.bytes).buffer, description: '' })
  }
  for (const [i, chapter] of tags.chapters.entries()) writer.setFrame('CHAP', chapterFrame(chapter, i))
  if (tags.chapters.length > 0) writer.setFrame('CTOC', contentsFrame(Math.min(tags.chapters.length, mostChapters)))
  return { value: joined(new Uint8Array(writer.addTag()), mp3), diagnostics: shortcomings(tags) }
}

/** `2026-02-16` → `1602` */
function dayAndMonth(date: string): string {
  return `${date.slice(8, 10)}${date.slice(5, 7)}`
}

function chapterFrame({ title, start, end, url }: Chapter, index: number) {
  return {
    id: chapterId(index),
    startTime: Math.round(start * 1000),
    endTime: Math.round(end * 1000),
    subFrames: { TIT2: title, ...(url === undefined ? {} : { WXXX: { description: '', value: url } }) }
  }
}

function contentsFrame(chapters: number) {
  return {
    id: 'toc',
    ordered: true,
    topLevel: true,
    childElementIds: Array.from({ length: chapters }, (_, i) => chapterId(i))
  }
}

function chapterId(index: number): string {
  return `ch${index}`
}

/** Whether some bytes begin as JPEG or PNG. */
export function isPicture(bytes: Uint8Array): boolean {
  return pictures.some(beginning => beginning.every((byte, i) => bytes[i] === byte))
}

function shortcomings({ cover, chapters }: Tags): readonly Diagnostic[] {
  return [
    ...(cover && !isPicture(cover.bytes) ? [diagnose('audio/cover', undefined, cover.file)] : []),
    ...(chapters.length > mostChapters
      ? [diagnose('audio/many-chapters', undefined, chapters.length, mostChapters)]
      : [])
  ]
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
