import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'

/** A feed's text, and how its bytes are made from it. */
export interface FeedFile {
  /** Without a byte order mark. */
  readonly text: string
  /** As the platform names it: `utf-8`, `windows-1252`. */
  readonly encoding: string
  readonly hasMark: boolean
}

/** 256 MiB: the largest feeds there are have a tenth of it. */
const mostBytes = 268_435_456

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // `<?` without a mark.
  ['utf-16le', [0x3c, 0x00, 0x3f, 0x00]],
  ['utf-16be', [0x00, 0x3c, 0x00, 0x3f]]
]

/** Encodings of one byte a letter, which can be written back; the many of East Asia can only be read. */
const oneByte = /^(?:windows-\d{3,4}|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/

/** The text of a feed by its byte order mark, else by what its XML declaration says, else UTF-8; undefined with an error where that fails. */
export function decodeFeed(bytes: Uint8Array, file: string): Outcome<FeedFile | undefined> {
  const start = { file, line: 1, column: 1, length: 0 }
  const refuse = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] })
  if (bytes.length > mostBytes) return refuse(diagnose('feed/too-large', start, Math.ceil(bytes.length / 1_048_576)))
  const found = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const label = found?.[0] ?? declaredEncoding(bytes)
  const decoder = decoderFor(label)
  if (decoder === undefined) return refuse(diagnose('feed/unknown-encoding', start, label))
  try {
    const text = decoder.decode(bytes)
    const hasMark = text.startsWith('\ufeff')
    return { value: { text: hasMark ? text.slice(1) : text, encoding: decoder.encoding, hasMark }, diagnostics: [] }
  } catch {
    return refuse(brokenText(bytes, label, file))
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true })
  } catch {
    return undefined
  }
}

/** What the first line says; a text that says UTF-16 in bytes of one letter each does not mean it. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const label = /^<\?xml [^>]{0,100}?encoding\s?=\s?["']([\w.-]{1,40})["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  return label.startsWith('utf-16') ? 'utf-8' : label
}

/** The line of the first bytes that are no text: everything before it can be read. */
function brokenText(bytes: Uint8Array, label: string, file: string): Diagnostic {
  let line = 1
  let lineStart = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
    if (!isText(bytes.subarray(lineStart, at), label)) break
    line++
    lineStart = at + 1
  }
  return diagnose('feed/not-text', { file, line, column: 1, length: 0 }, label.toUpperCase())
}

function isText(bytes: Uint8Array, label: string): boolean {
  try {
    decoderFor(label)?.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The bytes of a feed in the encoding it had, so that what was copied is the same byte for byte; undefined where we can not write it. */
export function encodeFeed({ text, encoding, hasMark }: FeedFile): Uint8Array | undefined {
  const whole = hasMark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  if (encoding.startsWith('utf-16')) return wide(whole, encoding === 'utf-16le')
  return oneByte.test(encoding) ? narrow(text, encoding) : undefined
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}

/** The decoder read backwards: it knows which byte each letter has. What we add is ASCII (`Layout.ascii`). */
function narrow(text: string, encoding: string): Uint8Array | undefined {
  const decoder = new TextDecoder(encoding)
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)).charCodeAt(0), byte])
  )
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charCodeAt(i))
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}
