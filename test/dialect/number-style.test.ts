import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dialects } from '../../src/dialect/index.js'
import { hyphenateNumbers } from '../../src/dialect/number-style.js'
import { speechParts } from '../../src/dialect/parts.js'
import { paragraph, reading, script, sentence } from '../builders.js'

describe('number words for an engine that stumbles over long ones', () => {
  test.each([
    ['zweitausendsechsundzwanzig', 'zwei-tausend-sechs-und-zwanzig'],
    ['Zweitausendsechsundzwanzig', 'Zwei-tausend-sechs-und-zwanzig'],
    ['neunzehnhundertachtundneunzig', 'neunzehn-hundert-acht-und-neunzig'],
    ['am einundzwanzigsten Februar', 'am ein-und-zwanzigsten Februar'],
    ['hundertzwölf Euro', 'hundert-zwölf Euro'],
    ['eine Million dreihunderttausend', 'eine Million drei-hundert-tausend'],
    ['die Neunzehnhundertachtzigerjahre', 'die Neunzehn-hundert-achtzigerjahre'],
    ['zweiunddreißig-Bit-System', 'zwei-und-dreißig-Bit-System'],
    ['ein fünfundzwanzigjähriges Mädchen', 'ein fünf-und-zwanzigjähriges Mädchen'],
    ['siebenhundertsiebenundsiebzig', 'sieben-hundert-sieben-und-siebzig']
  ])('%s is sent as %s', (spoken, sent) => {
    expect(hyphenateNumbers(spoken)).toBe(sent)
  })

  test.each([
    'dreizehn',
    'achtzehnte',
    'die Einheit',
    'Eindrücke',
    'undurchsichtig',
    'Hunderte',
    'vierteljährlich',
    'K I'
  ])('%s stays as it is', spoken => {
    expect(hyphenateNumbers(spoken)).toBe(spoken)
  })

  test('no letter is lost or moved, in any word', () => {
    const parts = fc.constantFrom('ein', 'und', 'zwanzig', 'sech', 'zehn', 'tausend', 'e', 's', 'ste', ' ', '-')
    fc.assert(
      fc.property(fc.array(parts), pieces => {
        const spoken = pieces.join('')
        expect(hyphenateNumbers(spoken).replaceAll('-', '')).toBe(spoken.replaceAll('-', ''))
        expect(hyphenateNumbers(hyphenateNumbers(spoken))).toBe(hyphenateNumbers(spoken))
      }),
      { seed: 5 }
    )
  })

  test('a word of a megabyte of numbers takes linear time', () => {
    expect(hyphenateNumbers('einund'.repeat(170_000))).toHaveLength(340_000 * 3 + 339_999)
  })
})

test('only espeak-ng gets the hyphens, and only in readings in German', () => {
  const said = script(
    paragraph(
      sentence(
        'Dreiundzwanzig im Jahr ',
        reading('2026', 'zweitausendsechsundzwanzig'),
        ' und ',
        { ...reading('21', 'einundzwanzig'), language: 'en' },
        '.'
      )
    )
  )
  const textFor = (name: string) => {
    const dialect = dialects.get(name)
    if (dialect === undefined) throw new Error(name)
    return speechParts(said, dialect, { language: 'de-DE', voiceOf: () => undefined })
      .value.map(part => part.text)
      .join('')
  }
  expect(textFor('espeak-ng')).toContain('Dreiundzwanzig im Jahr zwei-tausend-sechs-und-zwanzig und ')
  expect(textFor('espeak-ng')).toContain('einundzwanzig')
  for (const name of [...dialects.keys()].filter(it => it !== 'espeak-ng'))
    expect(textFor(name)).toContain('zweitausendsechsundzwanzig')
})
