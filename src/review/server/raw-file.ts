import { decodeSource } from '../../article/source.js'

/** A content file as it lies on the disk, and as readers see it. */
export interface RawFile {
  readonly file: string
  readonly bytes: Uint8Array
  /** As `decodeSource` gives it; all offsets count here. */
  readonly source: string
}

/** The file with its readable text; undefined where it is not text we take. */
export function rawFile(file: string, bytes: Uint8Array): RawFile | undefined {
  const source = decodeSource(file, bytes).value
  return source === undefined ? undefined : { file, bytes, source }
}

/**
 * The bytes of the file with its readable text changed to `source`: lines that are the same in both keep every byte, with their line
 * ends and trailing blanks, and so does a byte order mark. Undefined where the result would not read as `source`.
 */
export function withSource(raw: RawFile, source: string): Uint8Array | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw.bytes)
  const rawLines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  const before = linesOf(raw.source)
  const after = linesOf(source)
  const head = sameLines(before, after)
  const tail = sameLines(before.slice(head).reverse(), after.slice(head).reverse())
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  const fresh = after.slice(head, after.length - tail).map(line => line + lineEnd)
  const kept = rawLines.slice(0, head).map((line, i) => (i === head - 1 ? ended(line, lineEnd, fresh) : line))
  const mark = head === 0 && text.startsWith('\ufeff') ? '\ufeff' : ''
  const changed = [...kept, mark, ...fresh, ...rawLines.slice(before.length - tail)].join('')
  const bytes = new TextEncoder().encode(changed)
  return decodeSource(raw.file, bytes).value === source ? bytes : undefined
}

function linesOf(source: string): readonly string[] {
  return source === '' ? [] : source.replace(/\n$/, '').split('\n')
}

function sameLines(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((line, i) => line !== b[i])
  return differs === -1 ? Math.min(a.length, b.length) : differs
}

/** The last line of a file may have no line end until something follows. */
function ended(line: string, lineEnd: string, fresh: readonly string[]): string {
  return fresh.length > 0 && !/[\r\n]$/.test(line) ? line + lineEnd : line
}
