import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { ProgramEnd, World } from '../world/world.js'
import { readMetadata, writeMetadata } from './ffmetadata.js'
import { integrated, loudnessMeter } from './loudness.js'
import { peakMeter } from './peak.js'
import { decibelsOf, mixRate } from './sound.js'
import { isPicture, type Tags } from './tags.js'

/** What ffmpeg is asked to write, where somebody has installed it and wants it. */
export type OtherFormat = 'm4a' | 'opus'

/** An episode that can be heard again at any loudness. */
export interface Source {
  readonly seconds: number
  /** The mix as a WAV file in pieces; `loudness` in LUFS, `truePeak` in dBTP. */
  readonly wav: (wanted: { readonly loudness: number; readonly truePeak: number }) => AsyncIterable<Uint8Array>
  /** What the coded file shall be. */
  readonly wanted: { readonly loudness: number; readonly truePeak: number }
}

/** What differs between the formats ffmpeg writes for us. */
interface Format {
  readonly title: string
  /** As `ffmpeg -encoders` calls it. */
  readonly encoder: string
  readonly coding: readonly string[]
  /** A picture is a stream of its own there; others take it as a tag. */
  readonly cover: 'stream' | 'tag'
  /** ffmpeg writes chapters itself, or we write them as tags. */
  readonly chapters: 'ffmpeg' | 'tags'
}

const program = 'ffmpeg'

/** https://ffmpeg.org/ffmpeg-codecs.html#aac, https://ffmpeg.org/ffmpeg-codecs.html#libopus-1, https://ffmpeg.org/ffmpeg-formats.html */
const formats: Readonly<Record<OtherFormat, Format>> = {
  m4a: {
    title: 'M4A',
    encoder: 'aac',
    coding: ['-map_chapters', '1', '-c:a', 'aac', '-b:a', '96k', '-movflags', '+faststart', '-f', 'ipod'],
    cover: 'stream',
    chapters: 'ffmpeg'
  },
  // What Ogg calls tags belongs to its stream, not to the file. Chapters are ours: ffmpeg 5.1 wrote 45.645 s as 46.645 s.
  opus: {
    title: 'Opus',
    encoder: 'libopus',
    coding: [
      ...['-map_metadata:s:a:0', '1:g', '-map_chapters', '-1'],
      ...['-c:a', 'libopus', '-b:a', '48k', '-application', 'voip', '-f', 'opus']
    ],
    cover: 'tag',
    chapters: 'tags'
  }
}

const quietly = ['-nostdin', '-hide_banner', '-loglevel', 'error']

/** Nothing of the time or the version gets into the file. */
const sameBytes = ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-threads', '1']

/** What keeps ffmpeg from writing some formats here: it is not installed, or was built without a coder. */
export async function ffmpegProblems(
  wanted: readonly (OtherFormat | 'wav')[],
  { programs }: Pick<World, 'programs'>
): Promise<readonly Diagnostic[]> {
  const others = wanted.filter(name => name !== 'wav')
  if (others.length === 0) return []
  const end = await programs.run(program, ['-hide_banner', '-encoders'])
  const known = end?.code === 0 ? new TextDecoder().decode(end.out) : ''
  return others.flatMap(name => {
    const { title, encoder } = formats[name]
    if (end === undefined) return [diagnose('audio/no-program', undefined, program, title)]
    const has = known.split('\n').some(line => line.trim().split(/\s+/)[1] === encoder)
    return has ? [] : [diagnose('audio/no-encoder', undefined, program, title, encoder)]
  })
}

/** How far from its loudness the coded file may be, in LU, before it is coded again; and from where on listeners hear it. */
const closeEnough = 0.1
const audible = 0.2
/** What a coder adds to peaks, kept free under the ceiling. */
const coderRoom = 0.6
const mostTries = 3

/**
 * Codes an episode as M4A or Opus with ffmpeg, tags, cover and chapters in it, and reads back what a listener will get: length, loudness,
 * peaks and every chapter. It is coded again with what was learnt where it is too loud or too quiet.
 */
export async function codedByFfmpeg(
  name: OtherFormat,
  source: Source,
  tags: Tags,
  { programs }: Pick<World, 'programs'>
): Promise<Outcome<Uint8Array | undefined>> {
  const { wanted } = source
  let [correction, room] = [0, coderRoom]
  for (let tries = 1; ; tries++) {
    const target = { loudness: wanted.loudness + correction, truePeak: wanted.truePeak - room }
    const coded = await code(name, source.wav(target), tags, programs)
    if (coded.value === undefined) return coded
    const heard = await hear(name, coded.value, source, tags, programs)
    if (heard.value === undefined) return { value: undefined, diagnostics: heard.diagnostics }
    const off = wanted.loudness - heard.value.loudness
    const over = heard.value.truePeak - wanted.truePeak
    if ((Math.abs(off) <= closeEnough && over <= 0) || tries === mostTries)
      return { value: coded.value, diagnostics: shortcomings(heard.value, wanted) }
    correction += off
    if (over > 0) room += over + closeEnough
  }
}

async function code(
  name: OtherFormat,
  wav: AsyncIterable<Uint8Array>,
  tags: Tags,
  programs: World['programs']
): Promise<Outcome<Uint8Array | undefined>> {
  const format = formats[name]
  const file = `episode.${name}`
  const cover = coverOf(tags)
  const files = new Map<string, string | Uint8Array>([['tags.txt', writeMetadata(metadataOf(format, tags))]])
  const asStream = cover !== undefined && format.cover === 'stream'
  if (asStream) files.set(cover.name, cover.bytes)
  const words = [
    ...quietly,
    ...['-f', 'wav', '-i', 'pipe:0', '-f', 'ffmetadata', '-i', 'tags.txt'],
    ...(asStream ? ['-i', cover.name] : []),
    ...['-map', '0:a', '-map_metadata', '1'],
    ...(asStream ? ['-map', '2:v', '-c:v', 'copy', '-disposition:v:0', 'attached_pic'] : []),
    ...sameBytes,
    ...format.coding,
    file
  ]
  const end = await programs.run(program, words, wav, { files, wanted: [file] })
  const coded = end?.files?.get(file)
  const isThere = end?.code === 0 && coded !== undefined && coded.length > 0
  return isThere ? { value: coded, diagnostics: [] } : { value: undefined, diagnostics: [failure(format, end)] }
}

/** What was found in a coded file by decoding it. */
interface HeardFile {
  readonly loudness: number
  readonly truePeak: number
}

async function hear(
  name: OtherFormat,
  coded: Uint8Array,
  { seconds }: Source,
  tags: Tags,
  programs: World['programs']
): Promise<Outcome<HeardFile | undefined>> {
  const format = formats[name]
  const file = `episode.${name}`
  const meter = floatMeter()
  const words = [
    ...quietly,
    ...['-i', file, '-map', '0:a', '-ac', '1', '-ar', String(mixRate), '-c:a', 'pcm_f32le', '-f', 'f32le', 'pipe:1'],
    ...['-f', 'ffmetadata', 'read.txt']
  ]
  const end = await programs.run(program, words, undefined, {
    files: new Map([[file, coded]]),
    wanted: ['read.txt'],
    hear: meter.push
  })
  const failed = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] })
  if (end?.code !== 0) return failed(failure(format, end))
  const heard = meter.finish()
  if (Math.abs(heard.seconds - seconds) > longestEdge)
    return failed(diagnose('audio/other-length', undefined, format.title, tenth(heard.seconds), tenth(seconds)))
  const lost = lostChapter(tags, new TextDecoder().decode(end.files?.get('read.txt')))
  return lost === undefined
    ? { value: heard, diagnostics: [] }
    : failed(diagnose('audio/lost-chapter', undefined, format.title, lost))
}

function failure({ title }: Format, end: ProgramEnd | undefined): Diagnostic {
  if (end === undefined) return diagnose('audio/no-program', undefined, program, title)
  return diagnose('audio/program-failed', undefined, program, title, end.talk.trim().split('\n').at(-1) ?? '')
}

/** Coders fill up their last frame. */
const longestEdge = 0.15
/** Chapters of M4A lie on the grid of its own clock. */
const chapterGrid = 0.03

/** The first chapter that is not in the file as it should be. */
function lostChapter({ chapters }: Tags, read: string): string | undefined {
  const found = readMetadata(read).chapters
  return chapters.find(({ title, start }, i) => {
    const there = found[i]
    return there === undefined || Math.abs(there.start - start) > chapterGrid || there.title !== plainLine(title)
  })?.title
}

function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Measures samples of 32-bit floats as they come, wherever a piece is cut. */
function floatMeter(): {
  readonly push: (piece: Uint8Array) => void
  readonly finish: () => HeardFile & { seconds: number }
} {
  const loudness = loudnessMeter(mixRate)
  const peaks = peakMeter(Number.POSITIVE_INFINITY)
  let rest = new Uint8Array(0)
  let samples = 0
  return {
    push: piece => {
      const bytes = new Uint8Array(rest.length + piece.length)
      bytes.set(rest)
      bytes.set(piece, rest.length)
      const whole = bytes.length - (bytes.length % 4)
      const floats = new Float32Array(bytes.buffer, 0, whole / 4)
      rest = bytes.slice(whole)
      loudness.push(floats)
      peaks.push(floats)
      samples += floats.length
    },
    finish: () => ({
      loudness: integrated(loudness.energies(), mixRate),
      truePeak: decibelsOf(peaks.finish()[0] ?? 0),
      seconds: samples / mixRate
    })
  }
}

function shortcomings(heard: HeardFile, wanted: Source['wanted']): readonly Diagnostic[] {
  const misses = Math.abs(heard.loudness - wanted.loudness) > audible
  return [
    ...(misses ? [diagnose('audio/loudness', undefined, tenth(heard.loudness), wanted.loudness)] : []),
    ...(heard.truePeak > wanted.truePeak
      ? [diagnose('audio/true-peak', undefined, tenth(heard.truePeak), wanted.truePeak)]
      : [])
  ]
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** The tags as ffmpeg calls them, and what a format takes as tags besides. */
function metadataOf({ cover, chapters: writer }: Format, tags: Tags): Parameters<typeof writeMetadata>[0] {
  const { title, artist, album, date, language, comment } = tags
  const named = { title, artist, album, date, language, comment }
  const chapters = tags.chapters.map(it => ({ ...it, title: plainLine(it.title) }))
  const picture = cover === 'tag' ? coverOf(tags) : undefined
  const words = [
    ...Object.entries(named).flatMap(([name, value]): Pair[] => (value === undefined ? [] : [[name, value]])),
    ...(writer === 'tags' ? chapters.flatMap(({ title, start }, i) => chapterMark(title, start, i)) : []),
    ...(picture ? ([['METADATA_BLOCK_PICTURE', pictureBlock(picture)]] satisfies Pair[]) : [])
  ]
  return { words: Object.fromEntries(words), chapters: writer === 'ffmpeg' ? chapters : [] }
}

type Pair = [name: string, value: string]

interface Cover {
  /** In the program's folder: the ending tells it what it is. */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

function coverOf({ cover }: Tags): Cover | undefined {
  if (cover === undefined || !isPicture(cover.bytes)) return undefined
  const isPng = cover.bytes[0] === 0x89
  return { name: isPng ? 'cover.png' : 'cover.jpg', type: isPng ? 'image/png' : 'image/jpeg', bytes: cover.bytes }
}

/** A front cover as Vorbis comments hold it, in Base64. https://www.rfc-editor.org/rfc/rfc9639#name-picture */
function pictureBlock({ type, bytes }: Cover): string {
  const frontCover = 3
  const name = new TextEncoder().encode(type)
  // Type, type's name, description, width, height, depth, colours: what is 0 is not told.
  const block = new Uint8Array(32 + name.length + bytes.length)
  const view = new DataView(block.buffer)
  view.setUint32(0, frontCover)
  view.setUint32(4, name.length)
  block.set(name, 8)
  view.setUint32(28 + name.length, bytes.length)
  block.set(bytes, 32 + name.length)
  return base64(block)
}

/** Arguments of a call are few: in pieces of a length that needs no filling. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 12_288)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 12_288))))
  return pieces.join('')
}

/** Vorbis comments for a chapter, https://wiki.xiph.org/Chapter_Extension */
function chapterMark(title: string, start: number, index: number): Pair[] {
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
