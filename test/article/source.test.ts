import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSource, mostBytes } from '../../src/article/source.js'

function decode(bytes: readonly number[] | Uint8Array): { value: string | undefined; finding: unknown } {
  const { value, diagnostics } = decodeSource('a.yaml', Uint8Array.from(bytes))
  const [first] = diagnostics
  return {
    value,
    finding: first && { at: `${first.place?.line}:${first.place?.column}`, code: first.code, args: first.args }
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Text as another encoding would store it: two bytes a character. */
function utf16(text: string, littleEndian: boolean): readonly number[] {
  return Array.from(text).flatMap(it => {
    const code = it.charCodeAt(0)
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
}

describe('what makes no difference to a file', () => {
  const plain = 'title: München\nlead: |\n  Ja.\n'

  test.each([
    ['a byte order mark', `\ufeff${plain}`],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', plain.replaceAll('\n', '\r')],
    ['decomposed letters', plain.normalize('NFD')],
    ['blanks and tabs at line ends', plain.replaceAll('\n', ' \t \n')],
    ['empty lines at the end', `${plain}\n \n\t\n`],
    ['no line end at the end', plain.trimEnd()]
  ])('%s', (_, text) => {
    expect(decode(utf8(text))).toEqual({ value: plain, finding: undefined })
  })

  test('an empty file stays empty', () => {
    expect(decode([]).value).toBe('')
    expect(decode(utf8(' \r\n\t\n')).value).toBe('')
  })

  test('a second byte order mark stays, for the reader of YAML to name', () => {
    expect(decode(utf8('\ufeff\ufeffa')).value).toBe('\ufeffa\n')
  })

  test('what is inside lines stays as it is', () => {
    expect(decode(utf8('a:  b\tc\u00a0\n\n\n d\n')).value).toBe('a:  b\tc\u00a0\n\n\n d\n')
  })

  test('reading the result again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aü\u0308 \t\r\n\ufeff:😀') }), text => {
        const once = decode(utf8(text)).value ?? ''
        if (!once.startsWith('\ufeff')) expect(decode(utf8(once)).value).toBe(once)
      }),
      { seed: 41, numRuns: 1000 }
    )
  })

  test('a megabyte of blanks is trimmed', () => {
    expect(decode(utf8(`a:${' '.repeat(1_000_000)}\nb:${' '.repeat(1000)}c`)).value).toBe(
      `a:\nb:${' '.repeat(1000)}c\n`
    )
  })
})

describe('files that are not UTF-8', () => {
  test('Latin-1 is refused at its first umlaut', () => {
    const bytes = Array.from('title: gut\nlead: München', it => it.charCodeAt(0))
    expect(decode(bytes).finding).toEqual({ at: '2:8', code: 'file/not-utf-8', args: [18, 'FC'] })
  })

  test.each([
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a character that ends too early', [0xc3, 0xa4, 0xe2, 0x82], 2],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a byte that continues nothing', [0x61, 0x62, 0x80], 2],
    ['an overlong three byte form', [0xe0, 0x9f, 0xbf], 0],
    ['an overlong four byte form', [0xf0, 0x8f, 0xbf, 0xbf], 0]
  ])('%s', (_, bytes, offset) => {
    expect(decode(bytes).finding).toMatchObject({ code: 'file/not-utf-8', args: [offset, expect.any(String)] })
  })

  test('the byte that is named is the first one no UTF-8 can have there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), fc.string(), (noise, text) => {
        const { finding } = decode([...utf8(`a${text.replaceAll('\0', '')}`), 0xff, ...noise]) as {
          finding?: { args: [number] }
        }
        expect(finding?.args[0]).toBe(utf8(`a${text.replaceAll('\0', '')}`).length)
      }),
      { seed: 42, numRuns: 500 }
    )
  })

  test.each([
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('title: a', true)], 'UTF-16'],
    ['UTF-16 the other way round', [0xfe, 0xff, ...utf16('title: a', false)], 'UTF-16'],
    ['UTF-16 without a mark', utf16('title: a', true), 'UTF-16'],
    ['UTF-16 the other way round without a mark', utf16('title: a', false), 'UTF-16'],
    ['UTF-32 with a mark', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x74], 'UTF-32'],
    ['UTF-32 the other way round', [0xff, 0xfe, 0, 0, 0x74, 0, 0, 0], 'UTF-32'],
    ['UTF-32 without a mark', [0, 0, 0, 0x74, 0, 0, 0, 0x69], 'UTF-32']
  ])('%s', (_, bytes, name) => {
    expect(decode(bytes).finding).toEqual({ at: '1:1', code: 'file/wide-encoding', args: [name] })
  })

  test.each([
    ['a gzip file', [0x1f, 0x8b, 8, 0], 'gzip'],
    ['a Word file', [0x50, 0x4b, 3, 4, 0], 'ZIP, Word (.docx)'],
    ['a PDF', [...utf8('%PDF-1.7')], 'PDF']
  ])('%s', (_, bytes, name) => {
    expect(decode(bytes).finding).toEqual({ at: '1:1', code: 'file/not-text', args: [name] })
  })

  test('a megabyte is read, a byte more is not', () => {
    expect(decode(new Uint8Array(mostBytes).fill(97)).finding).toBeUndefined()
    expect(decode(new Uint8Array(mostBytes + 1).fill(97)).finding).toEqual({
      at: '1:1',
      code: 'file/too-large',
      args: [1025]
    })
  })
})
