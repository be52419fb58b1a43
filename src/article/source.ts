import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { type Place, placeAt } from '../report/place.js'

/** 1 MiB: two hundred times the length of an article. */
export const mostBytes = 1_048_576

/** The text of a file as it is; undefined with an error when the bytes are more than `most` or not UTF-8. A byte order mark is no text. */
export function decodeText(file: string, bytes: Uint8Array, most = mostBytes): Outcome<string | undefined> {
  const start: Place = { file, line: 1, column: 1, length: 0 }
  const refuse = (diagnostic: ReturnType<typeof diagnose>) => ({ value: undefined, diagnostics: [diagnostic] })
  if (bytes.length > most) return refuse(diagnose('file/too-large', start, Math.ceil(bytes.length / 1024)))
  const foreign = foreignFormat(bytes)
  if (foreign !== undefined) return refuse(diagnose('file/not-text', start, foreign))
  const encoding = wideEncoding(bytes)
  if (encoding !== undefined) return refuse(diagnose('file/wide-encoding', start, encoding))
  const text = decodeUtf8(bytes)
  if (text !== undefined) return { value: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, diagnostics: [] }
  const bad = firstBadByte(bytes)
  const before = decodeUtf8(bytes.subarray(0, bad)) ?? ''
  const place = placeAt(file, tidyLineEnds(before), before.length)
  return refuse(diagnose('file/not-utf-8', place, bad, hexadecimal(bytes[bad] ?? 0)))
}

/**
 * The text of a content file: UTF-8, line feeds, composed characters (NFC), no blanks at the ends of lines or of the file.
 * So a byte order mark, Windows line ends, decomposed letters and trailing blanks make no difference to anything after it.
 * Undefined with an error when the bytes are too many or not UTF-8. All offsets of later stages count in this text.
 */
export function decodeSource(file: string, bytes: Uint8Array): Outcome<string | undefined> {
  const { value: text, diagnostics } = decodeText(file, bytes)
  return { value: text === undefined ? undefined : tidy(text), diagnostics }
}

/** The same text with one kind of line end, composed letters and no trailing blanks. */
function tidy(text: string): string {
  return composed(withoutTrailingBlanks(tidyLineEnds(text)))
}

/** Accents of all writings are among these characters, so a text without one has no accent; few texts have one. */
const beyondLatin = /[\u0300-\u1fff\u20d0-\uffff]/
/** More accents in a row than any writing needs (Unicode Annex 15, stream-safe text: 30). */
const pile = /(\p{M}{31,})/u

/** NFC, for whoever compares texts. Piles of accents stay as they are: sorting them takes time by the square of their number. */
export function composed(text: string): string {
  if (!beyondLatin.test(text) || !pile.test(text)) return text.normalize('NFC')
  return text
    .split(pile)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.normalize('NFC')))
    .join('')
}

function tidyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Cuts blanks and tabs before line ends, and empty lines at the end of the file; written out, since a regular expression would look at each blank again and again. */
function withoutTrailingBlanks(text: string): string {
  const end = endWithoutBlanks(text, 0, text.length, true)
  const body = text.slice(0, end)
  if (body === '') return ''
  if (!/[ \t]\n/.test(body)) return `${body}\n`
  const lines = body.split('\n').map(line => line.slice(0, endWithoutBlanks(line, 0, line.length, false)))
  return `${lines.join('\n')}\n`
}

function endWithoutBlanks(text: string, start: number, end: number, lineEnds: boolean): number {
  let at = end
  while (at > start) {
    const code = text.charCodeAt(at - 1)
    if (code !== 32 && code !== 9 && !(lineEnds && code === 10)) break
    at--
  }
  return at
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The first bytes of files that are taken for text by mistake. */
const formats: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['ZIP, Word (.docx)', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['Word (.doc)', [0xd0, 0xcf, 0x11, 0xe0]]
]

function foreignFormat(bytes: Uint8Array): string | undefined {
  return formats.find(([, signature]) => startsWith(bytes, signature))?.[0]
}

const wideMarks: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]]
]

/** UTF-16 and UTF-32 by their byte order mark, or by the zero bytes beside a first letter of the Latin script. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const marked = wideMarks.find(([, signature]) => startsWith(bytes, signature))?.[0]
  if (marked !== undefined || bytes.length < 4 || bytes.length % 2 === 1) return marked
  const zeros = [0, 1, 2, 3].map(i => bytes[i] === 0)
  if (zeros.filter(Boolean).length === 3) return 'UTF-32'
  return zeros[0] !== zeros[1] && zeros[0] === zeros[2] && zeros[1] === zeros[3] ? 'UTF-16' : undefined
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function hexadecimal(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}

/** What may follow the first byte of a UTF-8 sequence: first, last and bounds of the second byte, and how many bytes follow (Unicode, table 3-7). */
const sequences: readonly (readonly [first: number, last: number, low: number, high: number, following: number])[] = [
  [0x00, 0x7f, 0, 0, 0],
  [0xc2, 0xdf, 0x80, 0xbf, 1],
  [0xe0, 0xe0, 0xa0, 0xbf, 2],
  [0xe1, 0xec, 0x80, 0xbf, 2],
  [0xed, 0xed, 0x80, 0x9f, 2],
  [0xee, 0xef, 0x80, 0xbf, 2],
  [0xf0, 0xf0, 0x90, 0xbf, 3],
  [0xf1, 0xf3, 0x80, 0xbf, 3],
  [0xf4, 0xf4, 0x80, 0x8f, 3]
]

/** The offset of the first byte that is not part of a whole UTF-8 sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const sequence = sequences.find(([from, to]) => first >= from && first <= to)
  if (sequence === undefined) return 0
  const [, , low, high, following] = sequence
  for (let i = 1; i <= following; i++) {
    const byte = bytes[at + i] ?? 0
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0
  }
  return following + 1
}
