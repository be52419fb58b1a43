import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/dialect/dialect.js'
import { dialects } from '../../src/dialect/index.js'
import type { Script } from '../../src/script/tree.js'
import { espeakUnits } from '../../src/voice/espeak-dialect.js'
import { type PlannedUnit, planSpeech, type SpeechPlan } from '../../src/voice/units.js'
import { hash } from '../../src/world/hash.js'
import { chapter, item, list, paragraph, pause, reading, script, sentence, sound, voice } from '../builders.js'

interface Wish {
  readonly unit?: 'sentence' | 'paragraph'
  readonly dialect?: Dialect
  readonly neighbours?: true
  readonly version?: string
}

function planned(
  it: Script,
  { unit = 'sentence', dialect = espeakUnits, neighbours, version = '1' }: Wish = {}
): SpeechPlan {
  const engine = { name: 'probe', version, unit, ...(neighbours ? { neighbours } : {}) }
  const voiceOf = (role: string | undefined) => (role === 'guest' ? 'de+f3' : 'de')
  const { value, diagnostics } = planSpeech(it, { engine, dialect, language: 'de-DE', voiceOf, hash })
  expect(diagnostics).toEqual([])
  return value
}

function unitsOf({ steps }: SpeechPlan): readonly PlannedUnit[] {
  return steps.flatMap(step => ('say' in step ? [step.say] : []))
}

/** What is heard and how long it is still behind it: `Guten Morgen. 350`. */
function heard(plan: SpeechPlan): readonly string[] {
  return plan.steps.map(step => `${'say' in step ? step.say.words : `[${step.play}]`} ${step.pauseAfterMilliseconds}`)
}

const dialectOf = (name: string): Dialect => {
  const found = dialects.get(name)
  if (found === undefined) throw new Error(`no dialect ${name}`)
  return found
}

const morning = paragraph(sentence('Guten Morgen.'), ' ', sentence('Es ist Montag.'))

describe('the units of an engine that takes sentences', () => {
  test('are sentences, with the silence that belongs to what ends between them', () => {
    const plan = planned(
      script(morning, list(item(sentence('Erstens.')), item(sentence('Zweitens.'))), paragraph('Ende.'))
    )
    expect(heard(plan)).toEqual(['Guten Morgen. 350', 'Es ist Montag. 650', 'Erstens. 450', 'Zweitens. 650', 'Ende. 0'])
  })

  test('have the pause that is written between them where it is longer', () => {
    const plan = planned(
      script(paragraph(sentence('Eins.'), pause(100), sentence('Zwei.'), pause(900), sentence('Drei.')), pause(1200))
    )
    expect(heard(plan)).toEqual(['Eins. 350', 'Zwei. 900', 'Drei. 1200'])
  })

  test('lose no pause at the edge of a sentence, and none before the first', () => {
    const plan = planned(script(pause(300), paragraph(sentence(pause(200), 'Eins.', pause(800)), sentence('Zwei.'))))
    expect(heard(plan)).toEqual(['Eins. 800', 'Zwei. 0'])
    expect(plan.leadInMilliseconds).toBe(500)
  })

  test('are documents of their own in which nothing was cut', () => {
    const plan = planned(script(paragraph(sentence('KI & ', reading('15', 'fünfzehn'), ' Leute.'))))
    expect(unitsOf(plan).map(({ markup, words, written }) => ({ markup, words, written }))).toEqual([
      {
        markup: '<speak>\nKI &amp; fünfzehn Leute.\n</speak>\n',
        words: 'KI & fünfzehn Leute.',
        written: ['KI & 15 Leute.']
      }
    ])
  })

  test('are said by the host they are written for', () => {
    const plan = planned(script(paragraph(sentence('Guten Tag.')), voice('guest', paragraph(sentence('Danke.')))))
    expect(unitsOf(plan).map(it => [it.words, it.voice])).toEqual([
      ['Guten Tag.', 'de'],
      ['Danke.', 'de+f3']
    ])
  })

  test('stand in their chapters, with what comes before the first in one without a title', () => {
    const plan = planned(script(paragraph('Hallo.'), chapter('Lage', morning), chapter('Schluss', paragraph('Ende.'))))
    expect(plan.chapterTitles).toEqual(['', 'Lage', 'Schluss'])
    expect(plan.steps.map(step => step.chapter)).toEqual([0, 1, 1, 2])
  })

  test('leave room for the sounds of the show, also for one inside a sentence', () => {
    const plan = planned(script(sound('gong'), paragraph(sentence('Eins.', sound('blip')), sentence('Zwei.'))))
    expect(heard(plan)).toEqual(['[gong] 0', 'Eins. 350', '[blip] 0', 'Zwei. 0'])
  })

  test('never hand brackets of an article to the engine as phonemes', () => {
    const [unit] = unitsOf(planned(script(paragraph('Die [[2]] bleibt.'))))
    expect(unit?.markup).toBe('<speak>\nDie [ [2] ] bleibt.\n</speak>\n')
  })
})

describe('the units of an engine that takes paragraphs', () => {
  const wish = { unit: 'paragraph', dialect: dialectOf('polly-neural') } as const

  test('are paragraphs and list items, and tell where their sentences begin', () => {
    const plan = planned(script(morning, list(item('Erstens.'))), wish)
    expect(heard(plan)).toEqual(['Guten Morgen. Es ist Montag. 650', 'Erstens. 0'])
    expect(unitsOf(plan)[0]?.sentences).toEqual([
      { start: 0, text: 'Guten Morgen.' },
      { start: 14, text: 'Es ist Montag.' }
    ])
  })

  test('end at a written pause and where somebody else speaks', () => {
    const it = script(
      paragraph(sentence('Eins.'), pause(700), sentence('Zwei.'), voice('guest', sentence('Drei.')), sentence('Vier.'))
    )
    expect(heard(planned(it, wish))).toEqual(['Eins. 700', 'Zwei. 350', 'Drei. 350', 'Vier. 0'])
  })

  test('are divided between sentences where one would be too long for a request', () => {
    const long = Array.from({ length: 120 }, (_, i) =>
      sentence(`Dies ist der lange Satz mit der Nummer ${'x'.repeat(i % 7)}.`)
    )
    const units = unitsOf(planned(script(paragraph(...long)), wish))
    expect(units.length).toBeGreaterThan(1)
    expect(units.flatMap(({ written }) => written)).toHaveLength(120)
    expect(units.slice(0, -1).map(unit => unit.pauseAfterMilliseconds)).toEqual(units.slice(1).map(() => 350))
  })

  test('keep all words of a sentence that is too long by itself', () => {
    const words = Array.from({ length: 900 }, (_, i) => `Wort${'abcdefghij'.charAt(i % 10)}`)
    const units = unitsOf(planned(script(paragraph(sentence(words.join(' ')))), wish))
    expect(units.length).toBeGreaterThan(1)
    expect(units.map(unit => unit.words).join(' ')).toBe(words.join(' '))
    expect(units.map(unit => unit.written.join('')).filter(it => it !== '')).toHaveLength(1)
    expect(units[0]?.pauseAfterMilliseconds).toBe(0)
  })
})

describe('the key of a unit', () => {
  const said = (...sentences: string[]) => script(paragraph(...sentences.map(it => sentence(it))))
  const keys = (it: Script, wish?: Wish) => unitsOf(planned(it, wish)).map(({ key }) => key)

  test('is the same for the same sentence, wherever it stands', () => {
    expect(keys(said('Eins.', 'Zwei.'))[1]).toBe(keys(said('Zwei.'))[0])
  })

  test('changes with the words, the voice and the engine', () => {
    const guest = keys(script(voice('guest', paragraph(sentence('Eins.')))))
    const all = [...keys(said('Eins.')), ...keys(said('Zwei.')), ...guest, ...keys(said('Eins.'), { version: '2' })]
    expect(new Set(all).size).toBe(4)
  })

  test('changes with the neighbours where they are sent along, and only then', () => {
    const [before, after] = [
      said('Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.'),
      said('Eins.', 'Zwei.', 'Neu.', 'Vier.', 'Fünf.')
    ]
    const changed = (wish?: Wish) => keys(after, wish).filter((key, i) => key !== keys(before, wish)[i]).length
    expect([changed(), changed({ neighbours: true })]).toEqual([1, 3])
  })
})
