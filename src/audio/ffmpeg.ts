import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { World } from '../world/world.js'
import type { Tags } from './tags.js'

/** What ffmpeg is asked to write, where somebody has installed it and wants it. */
export type OtherFormat = 'm4a' | 'opus'

const program = 'ffmpeg'

/** Out of a WAV on standard input, onto standard output; nothing of the time or the version gets into the file. */
const common = {
  before: ['-nostdin', '-hide_banner', '-loglevel', 'error', '-f', 'wav', '-i', 'pipe:0', '-map_metadata', '-1'],
  after: ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-threads', '1', 'pipe:1']
}

/** https://ffmpeg.org/ffmpeg-formats.html; an M4A that can not be wound back is written in fragments. */
const coding: Readonly<Record<OtherFormat, readonly string[]>> = {
  m4a: ['-c:a', 'aac', '-b:a', '96k', '-movflags', '+frag_keyframe+empty_moov+default_base_moof', '-f', 'ipod'],
  opus: ['-c:a', 'libopus', '-b:a', '48k', '-application', 'voip', '-f', 'opus']
}

const names: Readonly<Record<OtherFormat, string>> = { m4a: 'M4A', opus: 'Opus' }

/**
 * Codes a WAV file as M4A or Opus with ffmpeg. Undefined where it is not installed or fails; the error says which.
 * Opus holds the chapters too; an M4A leaves them to the chapter files beside it.
 */
export async function codedByFfmpeg(
  format: OtherFormat,
  wav: AsyncIterable<Uint8Array>,
  tags: Tags,
  { programs }: World
): Promise<Outcome<Uint8Array | undefined>> {
  const end = await programs.run(
    program,
    [...common.before, ...coding[format], ...words(format, tags), ...common.after],
    wav
  )
  if (end === undefined)
    return { value: undefined, diagnostics: [diagnose('audio/no-program', undefined, program, names[format])] }
  if (end.code === 0 && end.out.length > 0) return { value: end.out, diagnostics: [] }
  const said = end.talk.trim().split('\n').at(-1) ?? ''
  return { value: undefined, diagnostics: [diagnose('audio/program-failed', undefined, program, names[format], said)] }
}

/** The tags as ffmpeg's command line takes them. */
function words(format: OtherFormat, { title, artist, album, date, language, comment, chapters }: Tags): string[] {
  const fields = Object.entries({ title, artist, album, date, language, comment })
  const marks = format === 'opus' ? chapters.flatMap(({ title, start }, i) => chapterMark(title, start, i)) : []
  return [...fields, ...marks].flatMap(([name, value]) =>
    value === undefined ? [] : ['-metadata', `${name}=${value}`]
  )
}

/** Vorbis comments for a chapter, https://wiki.xiph.org/Chapter_Extension; ffmpeg's own way rounds their seconds up. */
function chapterMark(title: string, start: number, index: number): [string, string][] {
  const name = `CHAPTER${String(index).padStart(3, '0')}`
  return [
    [name, clock(start)],
    [`${name}NAME`, title]
  ]
}

/** 3661.5 → `01:01:01.500` */
function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const part = (size: number, most: number, digits = 2) =>
    String(Math.floor(milliseconds / size) % most).padStart(digits, '0')
  return `${part(3_600_000, 100)}:${part(60_000, 60)}:${part(1000, 60)}.${part(1, 1000, 3)}`
}
