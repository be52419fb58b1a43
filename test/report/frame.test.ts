import { describe, expect, test } from 'vitest'
import { frame } from '../../src/report/render-frame.js'
import { readCases } from '../cases.js'

const width = 40

/** The source line over its carets. */
function shown(source: string, column: number, length: number): string {
  const { line, carets } = frame(source, column, length, width)
  return `${line}\n${carets}`
}

describe('a frame', () => {
  test.each(readCases('test/fixtures/report/frames.md'))('$name', ({ source = '', place = '', frame: expected }) => {
    const [column, length] = place.split('+').map(Number)
    expect(shown(source, column ?? 0, length ?? 0)).toBe(expected)
  })

  test('what can not be seen is written out and marked in its whole length', () => {
    expect(shown('a: x\u001b[2Jy', 5, 1)).toBe(`a: x\\u{1b}[2Jy\n${' '.repeat(4)}^^^^^^`)
    expect(shown('a: \u202eabc', 5, 3)).toBe(`a: \\u{202e}abc\n${' '.repeat(11)}^^^`)
  })

  test('an accent of its own takes no cell', () => {
    expect(shown('a: Cafe\u0301 BSI', 10, 3)).toBe(`a: Cafe\u0301 BSI\n${' '.repeat(8)}^^^`)
  })

  test('half of a surrogate pair does not break a line that is cut there', () => {
    for (const column of [61, 62, 63]) expect(frame('🎙'.repeat(60), column, 2, width).line).toMatch(/^…🎙+…$/u)
  })

  test('the work does not grow with the line', () => {
    const source = `${'x'.repeat(1_000_000)} BSI ${'y'.repeat(1_000_000)}`
    const { line, carets } = frame(source, 1_000_002, 3, width)
    expect(line).toBe(`…${'x'.repeat(12)} BSI ${'y'.repeat(21)}…`)
    expect(carets).toBe(`${' '.repeat(14)}^^^`)
  })
})
