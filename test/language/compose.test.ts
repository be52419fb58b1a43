import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLine } from '../../src/language/compose.js'

describe('a line with letters in parts', () => {
  test.each([
    ['Zu\u0308rich', 'Zürich'],
    ['e\u0301e\u0301 – „A\u030aland“', 'éé – „Åland“'],
    ['20 \u212a, 5 \u2126', '20 K, 5 Ω'],
    ['\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ['q\u0307\u0323', 'q\u0323\u0307']
  ])('%s becomes %s', (written, composed) => {
    expect(composeLine(written).text).toBe(composed)
  })

  test('stays what it is where nothing is to be composed', () => {
    for (const line of ['', 'Größe', '„KI‑Messe“ – 5 €', '🚀\ufe0f', '日本語', 'Привет', 'Ωμέγα'])
      expect(composeLine(line).text).toBe(line)
  })

  test('knows where each character stood', () => {
    const written = 'Zu\u0308rich u\u0308ber 5'
    const { text, offsetOf } = composeLine(written)
    const start = text.indexOf('über')
    expect(written.slice(offsetOf(start), offsetOf(start + 4))).toBe('u\u0308ber')
    expect(offsetOf(text.length)).toBe(written.length)
  })

  test('is composed as Unicode does it, and its offsets rise', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'ü', 'u\u0308', 's\u0323\u0307', 'ệ', ' ', '한', '\u1112\u1161', '😀', '\u212b', '–'),
      fc.string({ unit: 'grapheme', maxLength: 3 })
    )
    fc.assert(
      fc.property(fc.array(unit), units => {
        const line = units.join('').normalize('NFD')
        const { text, offsetOf } = composeLine(line)
        expect(text).toBe(line.normalize('NFC'))
        for (let at = 0; at < text.length; at++) expect(offsetOf(at)).toBeLessThanOrEqual(offsetOf(at + 1))
        expect(offsetOf(text.length)).toBe(line.length)
      }),
      { seed: 3, numRuns: 300 }
    )
  })

  test('takes linear time where all of it is accents, which composing at once does not', () => {
    const line = `a${'\u0316\u0301'.repeat(200_000)}`
    expect(composeLine(line).text).toHaveLength(line.length - 1)
  })
})
