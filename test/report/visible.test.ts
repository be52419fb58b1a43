import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visible } from '../../src/report/visible.js'

describe('text from outside', () => {
  test.each([
    ['a colour', '\u001b[31mrot', '\\u{1b}[31mrot'],
    ['a hyperlink', '\u001b]8;;http://evil.example\u0007x', '\\u{1b}]8;;http://evil.example\\u{7}x'],
    ['a control of the second block', 'a\u009b6n', 'a\\u{9b}6n'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a line end', 'a\nb', 'a\\u{a}b'],
    ['a line separator', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['a turn of the reading direction', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['a blank of no width', 'a\u200bb\ufeffc', 'a\\u{200b}b\\u{feff}c'],
    ['a hidden tag', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half of a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
    ['a noncharacter', 'a\ufdd0b\uffffc', 'a\\u{fdd0}b\\u{ffff}c'],
    ['a command to GitHub', '::error::x', '\\u{3a}:error::x'],
    ['a command behind blanks', ' \u00a0::error::x', ' \u00a0\\u{3a}:error::x'],
    ['an older command', 'x ##[error]y', 'x #\\u{23}[error]y'],
    ['a command to Azure', 'x ##VSO[task]y', 'x #\\u{23}VSO[task]y'],
    ['ordinary words', 'Grüße, „KI“ – 東京 🎙 C## ::', 'Grüße, „KI“ – 東京 🎙 C## ::']
  ])('%s can be seen and does nothing', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  test('no text becomes a command, a second line or a control', () => {
    const pieces = fc.constantFrom(':', '::', '#', '[', 'vso[', ' ', '\t', '\n', '\u001b', '\u2028', 'x', '\u00a0')
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map(all => all.join(''))
    )
    fc.assert(
      fc.property(texts, text => {
        expect(visible(text)).not.toMatch(/^\s*::|##\[|##vso\[|[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/iu)
      }),
      { seed: 1, numRuns: 2000 }
    )
  })

  test('a megabyte of any of its characters is read in linear time', () => {
    for (const character of [' ', ':', '#', '\u001b', 'x']) expect(visible(character.repeat(1_000_000))).toBeTruthy()
  })
})
