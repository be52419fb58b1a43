import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divided, timeOf, webVtt } from '../../src/format/webvtt.js'

describe('a transcript with times', () => {
  test('has a cue for each sentence', () => {
    const sentences = [
      { start: 0.25, end: 2, text: 'Guten Morgen.' },
      { start: 2.35, end: 3723.5, text: 'A < B & C --> D' }
    ]
    expect(webVtt('de-DE', sentences)).toBe(`WEBVTT
Language: de-DE

00:00:00.250 --> 00:00:02.000
Guten Morgen.

00:00:02.350 --> 01:02:03.500
A &lt; B &amp; C --&gt; D
`)
  })

  test('has several cues for a long sentence, of which the first begins with it', () => {
    const text =
      'Deutschland und Kanada haben am Rande der Münchner Sicherheitskonferenz eine gemeinsame Absichtserklärung unterzeichnet.'
    const cues = divided({ start: 10, end: 20, text })
    expect(cues.map(cue => cue.text)).toEqual([
      'Deutschland und Kanada haben am Rande der Münchner Sicherheitskonferenz',
      'eine gemeinsame Absichtserklärung unterzeichnet.'
    ])
    expect([cues[0]?.start, cues.at(-1)?.end]).toEqual([10, 20])
  })

  test('loses no word, whatever the text, and its cues are in order and inside the sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 120 }), { maxLength: 40 }), words => {
        const text = words.join(' ')
        const cues = divided({ start: 1, end: 5, text })
        expect(cues.map(cue => cue.text).join(' ')).toBe(text.replace(/\s+/g, ' ').trim())
        const times = cues.flatMap(({ start, end }) => [start, end])
        expect([...times].sort((a, b) => a - b)).toEqual(times)
        expect(Math.min(...times)).toBeGreaterThanOrEqual(1)
        expect(Math.max(...times)).toBeLessThanOrEqual(5 + 1e-9)
      }),
      { seed: 7 }
    )
  })

  test('writes hours, minutes, seconds and thousandths', () => {
    expect([0, 0.0004, 59.9996, 3600].map(timeOf)).toEqual([
      '00:00:00.000',
      '00:00:00.000',
      '00:01:00.000',
      '01:00:00.000'
    ])
  })
})
