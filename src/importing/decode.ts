import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'

/** A plain text: an article file holds 1 MiB (`mostBytes` of article/source.ts), so more could never be read again. */
export const mostTextBytes = 4_194_304

/** Markdown: its parser takes seconds for more, and 300 kB are five hours of speech. */
export const mostMarkdownBytes = 314_572

/** A saved page brings its scripts and pictures with it. */
export const mostPageBytes = 20_971_520

/** Bytes as text, and which encoding they were in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** Reads the bytes of a text or page in whatever encoding they are; undefined with a reason where they are no text. */
export function decode(file: string, bytes: Uint8Array): Outcome<Decoded | undefined> {
  const place: Place = { file, line: 1, column: 1, length: 0 }
  const refuse = (diagnostic: ReturnType<typeof diagnose>) => ({ value: undefined, diagnostics: [diagnostic] })
  if (bytes.length > mostPageBytes) {
    return refuse(diagnose('import/too-large', place, megabytes(bytes.length), megabytes(mostPageBytes)))
  }
  const format = formatOf(bytes)
  if (format !== undefined) return refuse(diagnose('import/not-text', place, format))
  const decoded = decodeAs(bytes)
  if (decoded.text.trim() === '') return refuse(diagnose('import/empty', place))
  if (isBinary(decoded.text)) return refuse(diagnose('import/not-text', place, 'binary'))
  const isUsual = decoded.encoding === 'utf-8'
  return { value: decoded, diagnostics: isUsual ? [] : [diagnose('import/encoding', place, decoded.encoding)] }
}

/** `4194304` → `4`; one digit behind the point where it is needed. */
export function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1_048_576) * 10) / 10
}

/** Byte order marks, then what the page says about itself, then UTF-8 if it is valid, then what Windows writes. */
function decodeAs(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))
  if (marked) return decodeWith(marked[0], bytes) ?? { text: '', encoding: marked[0] }
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decodeWith(wide, bytes) ?? { text: '', encoding: wide }
  const utf8 = decodeStrictly(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const declared = declaredEncoding(bytes)
  // Pages that call themselves UTF-8 and are not hold a few broken letters; the rest is right.
  const named = declared === undefined ? undefined : decodeWith(declared, bytes)
  return named ?? decodeWith('windows-1252', bytes) ?? { text: '', encoding: 'windows-1252' }
}

const marks: readonly (readonly [encoding: string, signature: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]]
]

function decodeWith(encoding: string, bytes: Uint8Array): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding)
    const text = decoder.decode(bytes)
    return { text: decoder.encoding === 'windows-1252' ? withWindowsSigns(text) : text, encoding: decoder.encoding }
  } catch {
    return undefined
  }
}

/** What windows-1252 has at 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252); a dot where it has nothing. */
const windowsSigns = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Some releases of Node 20 take windows-1252 for Latin-1 (https://github.com/nodejs/node/issues/56542) and give controls for signs. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, control => {
    const sign = windowsSigns.charAt(control.charCodeAt(0) - 0x80)
    return sign === '.' ? control : sign
  })
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark, by zero bytes in every other place of the beginning. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 200)
  if (head.length < 4) return undefined
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = head.length / 2
  if (even > 0.6 * most && odd < 0.1 * most) return 'utf-16be'
  return odd > 0.6 * most && even < 0.1 * most ? 'utf-16le' : undefined
}

/** `<meta charset=…>`, `<meta … content="text/html; charset=…">` or an XML declaration, within the first 4 KiB. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const name = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{2,40})/i.exec(head)?.[1]
  // A page that could be read so far was not UTF-16: browsers take such a declaration for UTF-8.
  return name === undefined ? undefined : /^utf-?16/i.test(name) ? 'utf-8' : name
}

/** The first bytes of files that are no text. */
const formats: readonly (readonly [name: string, signature: readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['ZIP, Word (.docx), EPUB', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['Word (.doc)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['MP3', [0x49, 0x44, 0x33]],
  ['WAV, WebP', [0x52, 0x49, 0x46, 0x46]],
  ['Web archive (.webarchive)', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]]
]

function formatOf(bytes: Uint8Array): string | undefined {
  return formats.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0]
}

/** Control characters here and there are dropped with a word; a text that is made of them is none. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 100_000)
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) odd++
  }
  return odd > 20 && odd > head.length / 20
}
