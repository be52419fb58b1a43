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
    const text = withWindowsSigns(decoder.decode(bytes), decoder.encoding)
    const hasMark = text.startsWith('\ufeff')
    return { value: { text: hasMark ? text.slice(1) : text, encoding: decoder.encoding, hasMark }, diagnostics: [] }
  } catch {
    return refuse(brokenText(bytes, label, file))
  }
}

/** What windows-1252 has at 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252); a dot where it has nothing. */
const windowsSigns = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Some releases of Node take windows-1252 for Latin-1 (https://github.com/nodejs/node/issues/56542) and give controls for signs. */
function withWindowsSigns(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, control => {
    const sign = windowsSigns.charAt(control.charCodeAt(0) - 0x80)
    return sign === '.' ? control : sign
  })
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
  const width = label.startsWith('utf-16') ? 2 : 1
  let line = 1
  let lineStart = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
    const end = at - (at % width)
    const isLineFeed = width === 1 || (bytes[end] ?? 0) + (bytes[end + 1] ?? 0) === 10
    if (!isLineFeed) continue
    if (!isText(bytes.subarray(lineStart, end), label)) break
    line++
    lineStart = end + width
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

/**
 * The bytes of a feed in the encoding it had, so that what was copied is the same byte for byte; undefined where we can not write it.
 * `before` is the feed that text was added to.
 */
export function encodeFeed({ text, encoding, hasMark }: FeedFile, before: Uint8Array): Uint8Array | undefined {
  const whole = hasMark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  if (encoding.startsWith('utf-16')) return wide(whole, encoding === 'utf-16le')
  const letters = lettersIn(before, encoding)
  return letters && spelled(text, letters)
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}

/** How many bytes a letter has at most, in any encoding of East Asia. */
const longestLetter = 4

/**
 * How a feed writes each letter beyond ASCII. No more than these is needed, for what we add is ASCII (`Layout.ascii`). Undefined where
 * one letter is written in two ways, for then the copied ones could not all stay as they are.
 */
function lettersIn(bytes: Uint8Array, encoding: string): ReadonlyMap<string, Uint8Array> | undefined {
  const letterOf = reader(encoding)
  const letters = new Map<string, Uint8Array>()
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) at++
    else {
      const [letter, length] = letterOf(bytes, at)
      const written = letters.get(letter)
      if (written === undefined) letters.set(letter, bytes.slice(at, at + length))
      else if (written.length !== length || written.some((byte, i) => byte !== bytes[at + i])) return undefined
      at += length
    }
  }
  return letters
}

/** Reads the letter that begins somewhere, and of how many bytes it is. */
function reader(encoding: string): (bytes: Uint8Array, at: number) => readonly [letter: string, length: number] {
  const decoder = new TextDecoder(encoding)
  const read = new Map<number, string>()
  return (bytes, at) => {
    let key = 0
    for (let length = 1; ; length++) {
      key = key * 256 + (bytes[at + length - 1] ?? 0)
      const letter =
        read.get(key) ?? withWindowsSigns(decoder.decode(bytes.subarray(at, at + length)), decoder.encoding)
      read.set(key, letter)
      if (length === longestLetter || !letter.includes('\ufffd')) return [letter, length]
    }
  }
}

function spelled(text: string, letters: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * longestLetter)
  let end = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const written = code < 0x80 ? [code] : letters.get(letter)
    if (written === undefined) return undefined
    bytes.set(written, end)
    end += written.length
  }
  return bytes.subarray(0, end)
}
