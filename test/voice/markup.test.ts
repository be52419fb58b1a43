import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { espeakNg } from '../../src/dialect/espeak-ng.js'
import { speechParts } from '../../src/dialect/parts.js'
import type { Node, Script } from '../../src/script/tree.js'
import {
  chapter,
  emphasis,
  mark,
  paragraph,
  pause,
  prosody,
  reading,
  script,
  sentence,
  sound,
  sub
} from '../builders.js'
import { hear } from './espeak.js'

/** A script as the engine is given it: one document of the dialect, and no finding in it. */
function ssmlOf(said: Script): string {
  const { value, diagnostics } = speechParts(said, espeakNg, { language: 'de-DE', voiceOf: () => undefined })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(value).toHaveLength(1)
  return value[0]?.text ?? ''
}

async function silenceIn(...children: readonly (Node | string)[]): Promise<number> {
  return (await hear(ssmlOf(script(...children)), 'de')).longestSilence
}

/** Where a pause can stand: between words, behind a comma, between sentences, paragraphs and chapters. */
const boundaries: Readonly<Record<string, (pauses: readonly Node[]) => readonly Node[]>> = {
  words: pauses => [paragraph(sentence('Rom ', ...pauses, ' Amen'))],
  clauses: pauses => [paragraph(sentence('Rom, ', ...pauses, ' Amen'))],
  'the ends of sentences': pauses => [paragraph(sentence('Rom. ', ...pauses), sentence('Amen'))],
  sentences: pauses => [paragraph(sentence('Rom.'), ...pauses, sentence('Amen'))],
  paragraphs: pauses => [paragraph(sentence('Rom.')), ...pauses, paragraph(sentence('Amen'))],
  chapters: pauses => [
    chapter('Eins', paragraph(sentence('Rom.')), ...pauses),
    chapter('Zwei', paragraph(sentence('Amen')))
  ],
  'stressed words': pauses => [
    paragraph(sentence(emphasis('strong', 'Rom'), ' ', ...pauses, ' ', prosody('90%', 'Amen')))
  ]
}
const tolerance = 20

describe.each(Object.keys(boundaries))('silence between %s', name => {
  const between = boundaries[name] ?? (() => [])

  test.each([200, 250, 480, 700, 1500, 4000, 12_345])(
    'is %d ms, or what the boundary has if that is more',
    async asked => {
      const own = await silenceIn(...between([]))
      const heard = await silenceIn(...between([pause(asked)]))
      expect(Math.abs(heard - Math.max(asked, own))).toBeLessThanOrEqual(tolerance)
    }
  )

  test.each([
    ['two pauses', [pause(2000), pause(300)], 2300],
    ['two pauses with a mark between them', [pause(700), mark('hier'), pause(800)], 1500],
    ['a pause behind a mark', [mark('hier'), pause(1500)], 1500],
    ['a pause before a sound', [pause(1500), sound('jingle')], 1500],
    ['a long pause', [pause(20_100)], 20_100]
  ])('is that of %s', async (_, pauses, asked) => {
    const heard = await silenceIn(...between(pauses))
    expect(Math.abs(heard - asked)).toBeLessThanOrEqual(tolerance)
  })

  test('is no longer for a mark', async () => {
    const heard = await silenceIn(...between([mark('hier')]))
    expect(Math.abs(heard - (await silenceIn(...between([]))))).toBeLessThanOrEqual(tolerance)
  })
})

test.each([63_000, 120_000])('a pause of %d milliseconds is as long as it should be', async asked => {
  const heard = await silenceIn(paragraph(sentence('Rom ', pause(asked), ' Amen')))
  expect(Math.abs(heard - asked)).toBeLessThanOrEqual(tolerance)
})

/** What is said with and without markup. */
interface Piece {
  readonly marked: readonly (Node | string)[]
  readonly plain: string
}

const word = fc.constantFrom(
  'Morgen',
  'die Wolken',
  'Hamburg',
  'regnet es',
  'Brot und Salz',
  'Müller & Söhne',
  'das Ohr'
)
const around = fc.constantFrom<(words: string) => Node>(
  words => emphasis('strong', words),
  words => emphasis('reduced', words),
  words => prosody('90%', words),
  words => prosody('slow', emphasis('moderate', words)),
  words => sub(words, 'Abkürzung'),
  words => reading('abc', words)
)
const sign = fc.constantFrom<Node>(pause(300), pause('strong'), mark('hier'), sound('jingle'), pause(40_000))
const piece: fc.Arbitrary<Piece> = fc.oneof(
  word.map(plain => ({ marked: [plain], plain })),
  fc.tuple(around, word).map(([wrap, plain]) => ({ marked: [wrap(plain)], plain })),
  fc.tuple(word, sign).map(([plain, it]) => ({ marked: [plain, ' ', it], plain }))
)
const pieces = fc.array(piece, { minLength: 1, maxLength: 6 })
const sentences = fc.array(pieces, { minLength: 1, maxLength: 4 })

const spaced = (list: readonly Piece[]) =>
  list.flatMap(({ marked }, index) => (index === 0 ? marked : [' ', ...marked]))

/** Sounds without stress, length and blanks, which depend on where a clause ends. */
function bare(phonemes: string): string {
  return phonemes.replace(/[\sˈˌː]|\u0329|\u032f/g, '')
}

test('no tag is ever read aloud: markup changes no sound', async () => {
  await fc.assert(
    fc.asyncProperty(sentences, async list => {
      const marked = script(chapter('Eins', paragraph(...list.map(it => sentence(...spaced(it), '.')))))
      const plain = list.map(it => it.map(({ plain: words }) => words).join(' ')).join('. ')
      const heard = await hear(ssmlOf(marked), 'de', 450)
      const expected = await hear(`<speak>${plain.replaceAll('&', '&amp;')}.</speak>`, 'de', 450)
      expect(bare(heard.phonemes)).toBe(bare(expected.phonemes))
    }),
    { seed: 5, numRuns: 60 }
  )
})

test('the proof would notice a tag that is read aloud', async () => {
  const aloud = bare((await hear('[[di:p]]<break time="200ms"/> und', 'de')).phonemes)
  expect(aloud).not.toBe(bare((await hear('[[di:p]] und', 'de')).phonemes))
})
