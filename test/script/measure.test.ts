import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure, pauseMilliseconds } from '../../src/script/measure.js'
import type { Node } from '../../src/script/tree.js'
import {
  chapter,
  cue,
  item,
  link,
  list,
  mark,
  only,
  paragraph,
  pause,
  prosody,
  reading,
  sayAs,
  script,
  sentence,
  sound,
  sub,
  text
} from '../builders.js'

/** The usual pace, at which a letter takes 69 ms. */
const measured = (...nodes: (Node | string)[]) => measure(script(...nodes), { wordsPerMinute: 140 })
const words = (...nodes: (Node | string)[]) => measured(...nodes).words
/** Whoever speaks infinitely fast is only silent. */
const silence = (...nodes: (Node | string)[]) =>
  Math.round(measure(script(...nodes), { wordsPerMinute: Number.POSITIVE_INFINITY }).seconds * 1000)
const speech = (...nodes: (Node | string)[]) => Math.round(measured(...nodes).seconds * 1000) - silence(...nodes)

describe('words', () => {
  test('are counted as they are heard', () => {
    expect(
      words(paragraph('Die ', reading('KI', 'K I'), ' kostet ', reading('3,5 %', 'drei Komma fünf Prozent')))
    ).toBe(8)
    expect(words(paragraph(sub('Europäische Union', 'EU')))).toBe(2)
    expect(words(paragraph(sayAs('characters', 'ABC')), paragraph(sayAs('date', '16.2.2026')))).toBe(4)
  })

  test('go on from one origin to the next', () => {
    expect(words(paragraph(reading('KI', 'K I'), '‑Kooperation'))).toBe(2)
    expect(words(paragraph('„', link('https://example.org', 'All'), ' in“', '.'))).toBe(2)
  })

  test('end with their sentence, and at a pause', () => {
    expect(words(paragraph(sentence('eins'), sentence('zwei')), paragraph('drei', pause(100), 'vier'))).toBe(4)
  })

  test('hold a letter or a digit: dashes and dots are none', () => {
    expect(words(paragraph('Strom – die … 5 & „“'))).toBe(3)
  })

  test('for the eye only are not counted', () => {
    expect(
      words(
        chapter('Drei stumme Worte', cue('leise jetzt'), sound('jingle'), mark('x'), only(['notes'], paragraph('Text')))
      )
    ).toBe(0)
    expect(words(only(['speech'], paragraph('Text')))).toBe(1)
  })

  test('are the same however the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ß', '5', ' ', '-', '„', '\u00a0', '\n', '.')),
        fc.array(fc.nat(40)),
        (letters, cuts) => {
          const whole = letters.join('')
          const edges = [0, ...cuts.map(cut => Math.min(cut, whole.length)), whole.length].sort((a, b) => a - b)
          const pieces = edges.slice(1).map((end, i) => text(whole.slice(edges[i], end)))
          expect(words(paragraph(...pieces))).toBe(words(paragraph(whole)))
        }
      ),
      { seed: 7 }
    )
  })

  test('of a megabyte without a blank are counted in linear time', () => {
    expect(words(paragraph('!'.repeat(1_000_000)), paragraph('a'.repeat(1_000_000)))).toBe(1)
  })
})

describe('silence', () => {
  test('is what the end of a sentence, an item or a paragraph brings', () => {
    expect(silence(paragraph(sentence('eins.'), sentence('zwei.')))).toBe(350 + 650)
    expect(silence(list(item(sentence('eins')), item('zwei')))).toBe(450 + 650)
  })

  test('is the longer of the end and the pauses written there', () => {
    expect(silence(paragraph(sentence('eins.'), pause(200), sentence('zwei.')))).toBe(350 + 650)
    expect(silence(paragraph(sentence('eins.'), pause(300), pause(300), sentence('zwei.')))).toBe(600 + 650)
    expect(silence(paragraph('eins', pause(200), 'zwei'), pause(2000))).toBe(2200)
  })

  test('has a length for every strength', () => {
    expect(
      (['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'] as const).map(it => pauseMilliseconds(pause(it)))
    ).toEqual([0, 250, 500, 750, 1000, 1250])
  })
})

describe('speech', () => {
  test('takes as long as it has letters, whatever words they make', () => {
    expect(speech(paragraph('Wort'))).toBe(4 * 69)
    expect(speech(paragraph('ein langes Wort'))).toBe(13 * 69)
    expect(speech(paragraph('…'))).toBe(0)
  })

  test('takes longer where a letter is said by its name', () => {
    expect(speech(paragraph('K I'))).toBe(2 * (69 + 170))
    expect(speech(paragraph(reading('KI', 'K I'), '‑Modell'))).toBe(2 * (69 + 170) + 6 * 69)
    expect(speech(paragraph('X-Achse'))).toBe(69 + 170 + 5 * 69)
    expect(speech(paragraph('Ja, O', 'ma'))).toBe(2 * 69 + 330 + 3 * 69)
    expect(speech(paragraph('a b'))).toBe(2 * 69)
  })

  test('stops a little at commas, colons, dashes and brackets between words', () => {
    expect(speech(paragraph('ja, ja'))).toBe(4 * 69 + 330)
    expect(speech(paragraph('ja – ja'))).toBe(4 * 69 + 330)
    expect(speech(paragraph('ja (ja), ja'))).toBe(6 * 69 + 330)
    expect(speech(paragraph('ja, ', 'ja'))).toBe(4 * 69 + 330)
    expect(speech(paragraph('ja,ja'))).toBe(4 * 69)
    expect(speech(paragraph(sentence('ja –'), sentence('– ja')))).toBe(4 * 69)
  })

  test('takes half as long at twice the pace', () => {
    expect(measure(script(paragraph('Wort')), { wordsPerMinute: 280 }).seconds).toBeCloseTo((4 * 0.069) / 2 + 0.65, 6)
  })

  test.each([
    ['50%', 2],
    ['200%', 0.5],
    ['+100%', 0.5],
    ['-50%', 2],
    ['0.5', 2],
    ['x-slow', 2],
    ['default', 1],
    ['0%', 1],
    ['irgendwie', 1]
  ])('at rate %s takes %d times as long', (rate, factor) => {
    expect(measured(prosody(rate, 'Wort'), prosody('medium', '')).seconds).toBeCloseTo(factor * 4 * 0.069, 6)
  })

  test('multiplies rates inside each other and ends them with their words', () => {
    expect(measured(prosody('50%', 'eins ', prosody('50%', 'zwei')), ' drei').seconds).toBeCloseTo(
      (2 + 4 + 1) * 4 * 0.069,
      6
    )
  })
})

describe('chapters', () => {
  test('follow each other without a gap, the silence belongs to the one that ends', () => {
    const { chapters, seconds } = measured(
      chapter(' Eins ', paragraph('a b')),
      pause(1000),
      chapter('Zwei', paragraph('c'))
    )
    expect(chapters).toEqual([
      { title: 'Eins', start: 0, seconds: expect.closeTo(1.138, 6), words: 2 },
      { title: 'Zwei', start: expect.closeTo(1.138, 6), seconds: expect.closeTo(0.719, 6), words: 1 }
    ])
    expect(seconds).toBeCloseTo(1.857, 6)
  })

  test('have an untitled one before them when something is said there', () => {
    expect(
      measured(paragraph('a'), chapter('Eins', paragraph('b'))).chapters.map(({ title, words }) => [title, words])
    ).toEqual([
      ['', 1],
      ['Eins', 1]
    ])
    expect(measured(paragraph('a')).chapters).toEqual([{ title: '', start: 0, seconds: 0.719, words: 1 }])
  })

  test('begin at zero when only silence comes before', () => {
    expect(measured(pause(3000), cue('Jingle'), chapter('Eins', paragraph('a'))).chapters[0]).toEqual({
      title: 'Eins',
      start: 0,
      seconds: 3.719,
      words: 1
    })
  })

  test('are none when nothing is said', () => {
    expect(measured(pause(500))).toEqual({ words: 0, seconds: 0.5, chapters: [] })
  })

  test('add up to the whole episode', () => {
    const part = fc.constantFrom<Node>(
      paragraph(sentence('ein Satz.'), pause(700)),
      list(item('a'), item('b')),
      pause(400),
      chapter('x', paragraph('y'))
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        const { words, seconds, chapters } = measured(...parts)
        if (chapters.length === 0) return
        expect(chapters.reduce((sum, it) => sum + it.words, 0)).toBe(words)
        expect(chapters.reduce((sum, it) => sum + it.seconds, 0)).toBeCloseTo(seconds, 6)
        expect(chapters.every(({ start }, i) => i === 0 || start >= (chapters[i - 1]?.start ?? 0))).toBe(true)
      }),
      { seed: 11 }
    )
  })
})
