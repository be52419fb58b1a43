import { describe, expect, test } from 'vitest'
import { breakFor, breakOfStrength, phonemeFor, sayAsFor, subFor } from '../../src/dialect/builder.js'
import { billedCharacters, bytes, characters, milliseconds, voices } from '../../src/dialect/count.js'
import { dialects } from '../../src/dialect/index.js'
import { isLanguageTag, localeOf } from '../../src/dialect/locale.js'
import { escapeAttribute, escapeText, markName } from '../../src/dialect/markup.js'
import { phoneSet, phoneSets, phonesIn } from '../../src/dialect/phones.js'
import { decibelsAsPercent, pitchChange, rateFactor, short, signed, volumeDecibels } from '../../src/dialect/prosody.js'
import { describe as describeRule, judge, timeIn } from '../../src/dialect/values.js'
import { touches } from '../../src/dialect/words.js'

describe('the tables', () => {
  test('go by the name their dialect says', () => {
    for (const [name, dialect] of dialects) expect(dialect.name).toBe(name)
  })

  test('name in their lists of children elements they know themselves', () => {
    for (const { elements } of dialects.values()) {
      for (const { children } of Object.values(elements)) {
        for (const child of children) expect(child === '*' || child in elements, child).toBe(true)
      }
    }
  })

  test('say where each value comes from', () => {
    for (const { sources } of dialects.values()) for (const source of sources) expect(source).toMatch(/^https:\/\//)
  })
})

describe('counting', () => {
  test('of billed characters leaves tags out and keeps references as they are written', () => {
    expect(billedCharacters('<p><s>Müller &amp; Söhne</s></p>\n')).toBe(19)
    expect(billedCharacters('<sub alias="1234567890">a</sub>')).toBe(1)
    expect(billedCharacters('a <b')).toBe(2)
  })

  test('of characters and bytes takes everything', () => {
    expect(characters('<p>ä😀</p>')).toBe(10)
    for (const text of ['<p>ä</p>', '‑😀é', 'e\u0301', '中文', '']) {
      expect(bytes(text)).toBe(Buffer.byteLength(text))
      expect(bytes(text.repeat(100))).toBe(100 * bytes(text))
    }
  })

  test('of time adds pauses and what is said instead', () => {
    expect(milliseconds('<break time="500ms"/>')).toBe(500)
    expect(milliseconds('<break strength="strong"/>')).toBe(1000)
    expect(milliseconds('<sub alias="zehn">a</sub>')).toBe(5 * 80)
    expect(milliseconds('zehn Worte')).toBe(800)
  })

  test('of voices counts the elements that name one', () => {
    expect(voices('<voice name="a">x</voice><audio src="b"/><p>voice </p>')).toBe(2)
  })

  test('in stretches gives the sum of the stretches', () => {
    const stretches = [
      '<p>',
      'Müller &amp; ',
      '<break time="20ms"/>',
      '<sub alias="ö">x</sub>',
      '</p>\n',
      '<voice name="a">'
    ]
    for (const count of [characters, billedCharacters, bytes, milliseconds, voices]) {
      expect(stretches.reduce((sum, it) => sum + count(it), 0)).toBe(count(stretches.join('')))
    }
  })
})

describe('escaping', () => {
  test('of text covers what XML reads as markup', () => {
    expect(escapeText('a & b < c > d "e" \'f\'')).toBe('a &amp; b &lt; c &gt; d "e" &apos;f&apos;')
  })

  test('of attributes covers quotation marks and line ends too', () => {
    expect(escapeAttribute('a & "b" \'c\'\n<d>')).toBe('a &amp; &quot;b&quot; &apos;c&apos; &lt;d&gt;')
  })

  test('of mark names leaves nothing to escape', () => {
    expect(markName('Jingle & Töne')).toBe('jingle-tone')
    expect(markName('😀')).toBe('-')
    expect(markName('')).toBe('mark')
  })
})

describe('the builder package', () => {
  test('writes leaves in our own quotation marks', () => {
    expect(breakFor(700)).toBe('<break time="700ms"/>')
    expect(breakOfStrength('x-strong')).toBe('<break strength="x-strong"/>')
    expect(phonemeFor('x-sampa', 'di:p"', 'deep')).toBe('<phoneme alphabet="x-sampa" ph="di:p&quot;">deep</phoneme>')
    expect(sayAsFor({ 'interpret-as': 'date', format: 'dmy' }, '1.2.')).toBe(
      '<say-as interpret-as="date" format="dmy">1.2.</say-as>'
    )
  })

  test('gets attributes escaped, because it escapes none', () => {
    expect(subFor('Müller\'s "A" & <B>', 'M & B')).toBe(
      '<sub alias="Müller&apos;s &quot;A&quot; &amp; &lt;B&gt;">M &amp; B</sub>'
    )
    expect(subFor("x'><audio src='evil", 'x')).toBe('<sub alias="x&apos;&gt;&lt;audio src=&apos;evil">x</sub>')
  })

  test('is not asked for what it can not write', () => {
    expect(sayAsFor({ 'interpret-as': 'vxml:date' }, '1.2.')).toBeUndefined()
    expect(sayAsFor({ 'interpret-as': 'date', detail: '1' }, '1.2.')).toBeUndefined()
  })
})

describe('values of prosody', () => {
  test("are understood in the standard's meaning and in older ones", () => {
    expect(['90%', '-10%', '+25%', '0.9', 'fast', '', '%'].map(rateFactor)).toEqual([
      0.9,
      0.9,
      1.25,
      0.9,
      undefined,
      undefined,
      undefined
    ])
    expect(pitchChange('+2st')).toEqual({ value: 2, unit: 'st', relative: true })
    expect(pitchChange('120Hz')).toEqual({ value: 120, unit: 'Hz', relative: false })
    expect(pitchChange('2st')).toBeUndefined()
    expect([volumeDecibels('-6dB'), volumeDecibels('6dB')]).toEqual([-6, undefined])
  })

  test('are written short', () => {
    expect([decibelsAsPercent(-6), decibelsAsPercent(6), decibelsAsPercent(0)]).toEqual([-50, 100, 0])
    expect([signed(3), signed(-3), signed(0)]).toEqual(['+3', '-3', '+0'])
    expect([short(1.1000000001), short(90), short(0.333333)]).toEqual(['1.1', '90', '0.33'])
  })
})

describe('values of attributes', () => {
  test('of time are integers where a service stops reading at the dot', () => {
    expect([
      timeIn('1.5s', true),
      timeIn('1.5s', false),
      timeIn('20ms', false),
      timeIn('+1s', true),
      timeIn('s', true)
    ]).toEqual([1500, undefined, 20, 1000, undefined])
  })

  test('beyond a range are told apart from those of no form at all', () => {
    const rule = { forms: [{ form: 'percent', least: 20, most: 200 } as const] }
    expect([judge('100%', rule), judge('300%', rule), judge('schnell', rule)]).toEqual([
      undefined,
      { kind: 'range' },
      { kind: 'value' }
    ])
  })

  test('with a unit have their sign where one must stand, and stay in their range', () => {
    const pitch = { form: 'measure', unit: '%', sign: 'must', least: -33.3, most: 50, over: 'clipped' } as const
    const rule = { forms: [pitch] }
    const beyond = { kind: 'range', effect: 'clipped' }
    expect(['+50%', '-33.3%', '+50.1%', '-34%', '10%', '+10', '+%', '--1%'].map(it => judge(it, rule))).toEqual([
      undefined,
      undefined,
      beyond,
      beyond,
      { kind: 'value' },
      { kind: 'value' },
      { kind: 'value' },
      { kind: 'value' }
    ])
    expect(describeRule(rule)).toBe('-33.3%–+50%')
    expect(judge('6dB', { forms: [{ ...pitch, unit: 'dB', sign: 'may' }] })).toBeUndefined()
    expect(describeRule({ forms: [{ form: 'percent', least: 20, most: Number.POSITIVE_INFINITY }] })).toBe('20%–')
  })

  test('of language have the shape of a language tag', () => {
    expect(['de', 'de-DE', 'zh-Hans-CN', 'de_DE', '', 'd', 'deutschland'].map(isLanguageTag)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false
    ])
    expect([localeOf('en'), localeOf('en-GB'), localeOf('xx')]).toEqual(['en-US', 'en-GB', 'xx'])
  })
})

describe('sounds', () => {
  const german = phoneSet('a aː d iː k p s t ts ç ˈ', 'ɡ>k')

  test('are good when each sign belongs to the set', () => {
    expect(phonesIn(german, 'ˈdiːp')).toBe('ˈdiːp')
    expect(phonesIn(german, 'tsaç')).toBe('tsaç')
  })

  test('are written with the signs the service has for them', () => {
    expect(phonesIn(german, 'aɡ')).toBe('ak')
  })

  test('are read from their list once, by language, and no language has a set by accident', () => {
    const sets = phoneSets({ de: ['a b', ''], en: ['θ', 'a>b'] })
    expect(sets('de')).toBe(sets('de'))
    expect(sets('en')?.signs).toEqual(new Set(['θ']))
    expect([sets('fr'), sets('constructor')]).toEqual([undefined, undefined])
  })

  test('are refused for one foreign sign, and for nothing', () => {
    expect([phonesIn(german, 'θa'), phonesIn(german, 'i'), phonesIn(german, ' ')]).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })
})

describe('a place between two words', () => {
  const cases: readonly (readonly [left: string, right: string, letters: boolean, hyphens: boolean])[] = [
    ['Modell', 'e', true, true],
    ['Modell', ' e', false, false],
    ['KI', '‑Modell', false, true],
    ['US-', 'Plattform', false, true],
    ['geht', "'s", true, true],
    ["l'", 'Oréal', true, true],
    [" '", 'Wort', false, false],
    ['Wort', "' ", false, false],
    ['(', 'KI', false, false],
    ['3', '000', true, true],
    ['e', '\u0301', true, true],
    ['𝐊', '𝐈', true, true],
    ['😀', 'x', false, false],
    ['', 'x', false, false]
  ]
  test.each(cases)('"%s" | "%s"', (left, right, letters, hyphens) => {
    expect([touches(left, right, false), touches(left, right, true)]).toEqual([letters, hyphens])
  })
})
