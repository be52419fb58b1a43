import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { Dialect, PrintRequest } from '../../src/dialect/dialect.js'
import { speechParts } from '../../src/dialect/parts.js'
import { pollyGenerative } from '../../src/dialect/polly-generative.js'
import { pollyLongForm } from '../../src/dialect/polly-long-form.js'
import { pollyNeural } from '../../src/dialect/polly-neural.js'
import { isFraction, isWholeDate } from '../../src/dialect/polly-nodes.js'
import { pollyStandard } from '../../src/dialect/polly-standard.js'
import { spelled } from '../../src/dialect/rows.js'
import { sentence } from '../../src/report/diagnostic.js'
import { scriptOf } from './markup.js'

const engines = [pollyStandard, pollyNeural, pollyLongForm, pollyGenerative]
const request: PrintRequest = { language: 'de-DE', voiceOf: () => undefined }

function textOf(markup: string, dialect: Dialect): string {
  return speechParts(scriptOf(markup), dialect, request)
    .value.map(({ text }) => text)
    .join('')
}

describe('the engines of Polly', () => {
  test('lack less from the generative to the standard one', () => {
    const names = (dialect: Dialect) => Object.keys(dialect.elements)
    for (const name of names(pollyGenerative)) for (const it of engines) expect(names(it)).toContain(name)
    expect(names(pollyNeural).filter(name => !names(pollyLongForm).includes(name))).toEqual(['amazon:domain'])
    expect(names(pollyStandard).filter(name => !names(pollyLongForm).includes(name))).toEqual([
      'emphasis',
      'amazon:breath',
      'amazon:auto-breaths'
    ])
  })

  test('say of every tag on which page it is described', () => {
    for (const { elements } of engines) {
      for (const { source } of Object.values(elements)) {
        expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/polly\/latest\/dg\/[a-z]+(?:-as)?-tag\.html$/)
      }
    }
  })

  test('take as much in one request as each other', () => {
    for (const { limits } of engines) {
      expect(limits.map(({ unit, most, effect }) => [unit, most, effect])).toEqual([
        ['billed-characters', 3000, undefined],
        ['characters', 6000, undefined],
        ['milliseconds', 600_000, 'clipped']
      ])
    }
  })

  test('get pauses in parts of less than ten minutes, after which speech is cut off', () => {
    for (const dialect of engines) {
      const { value } = speechParts(
        scriptOf('<p><s>Eins.</s></p><break time="900000ms"/><p><s>Zwei.</s></p>'),
        dialect,
        request
      )
      expect(value).toHaveLength(2)
      const pauses = value.map(({ text }) =>
        [...text.matchAll(/"(\d+)ms"/g)].reduce((sum, [, ms]) => sum + Number(ms), 0)
      )
      expect(pauses.reduce((sum, it) => sum + it)).toBe(900_000)
      for (const pause of pauses) expect(pause).toBeLessThan(600_000)
    }
  })
})

describe('standard voices', () => {
  const pitches: readonly (readonly [meant: string, written: string])[] = [
    ['+12st', '+100%'],
    ['-12st', '-50%'],
    ['+2st', '+12.25%'],
    ['+0%', '+0%'],
    ['x-high', 'x-high'],
    ['+999999999st', '+999%'],
    ['-999999999%', '-999%']
  ]
  test.each(pitches)('a pitch of %s is written as %s', (meant, written) => {
    expect(textOf(`<p><prosody pitch="${meant}"><s>Ja.</s></prosody></p>`, pollyStandard)).toContain(
      `<prosody pitch="${written}"><s>Ja.</s></prosody>`
    )
  })

  test('do not know the pitch of a voice in hertz', () => {
    expect(textOf('<p><prosody pitch="+20Hz"><s>Ja.</s></prosody></p>', pollyStandard)).toContain('<p><s>Ja.</s></p>')
  })
})

describe('the style of a newscaster', () => {
  const document = '<speak><amazon:domain name="news">From London.</amazon:domain></speak>'

  test('is refused with a voice that has none', () => {
    const [finding] = check(document, pollyNeural, { voice: 'Vicki' })
    expect([finding?.code, finding?.effect]).toEqual(['dialect/not-for-this-voice', 'error'])
    expect(finding && sentence(finding, 'en').hint).toBe(
      'Possible here: Matthew, Joanna, Lupe, Amy. See https://docs.aws.amazon.com/polly/latest/dg/newscaster-tag.html'
    )
  })

  test('is taken with one that has it', () => {
    for (const voice of ['Matthew', 'Joanna', 'Lupe', 'Amy'])
      expect(check(document, pollyNeural, { voice })).toEqual([])
  })
})

describe('generative voices', () => {
  test('where two pages contradict each other there is a warning, no error', () => {
    const [finding] = check('<speak><phoneme alphabet="ipa" ph="a">a</phoneme></speak>', pollyGenerative)
    expect([finding?.severity, finding?.effect]).toEqual(['warning', 'unsettled'])
    expect(finding && sentence(finding, 'de').message).toBe(
      'phoneme gibt es nicht für diese Stimme oder Sprache. Ob Amazon Polly (generative) es nimmt, darin widersprechen sich die Dokumente des Dienstes.'
    )
  })

  test('a speed for some words of a sentence is named with its page', () => {
    const document = '<speak><s>Das ist <prosody rate="slow">wichtig</prosody>.</s></speak>'
    const [finding] = check(document, pollyGenerative)
    expect(finding && sentence(finding, 'en')).toEqual({
      message:
        '<prosody> encloses only a part of a sentence. What is heard then, the documentation of Amazon Polly (generative) does not say.',
      hint: 'Enclose whole sentences, or leave it out. See https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html'
    })
  })

  test('a speed goes on in the next part when a sentence has to be cut', () => {
    const words = 'Wort '.repeat(900)
    const { value, diagnostics } = speechParts(
      scriptOf(`<p><s><prosody rate="slow">${words}Ende.</prosody></s></p>`),
      pollyGenerative,
      request
    )
    expect(value).toHaveLength(2)
    for (const { text } of value)
      expect(text).toMatch(/^<speak>\n<p><s><prosody rate="slow">[^<]+<\/prosody><\/s><\/p>/)
    expect(diagnostics).toEqual([])
  })

  test('a pause or nothing beside the words of a sentence does not matter', () => {
    const markup =
      '<p><s><break time="200ms"/> <prosody rate="slow">Ganz langsam.</prosody> <break time="300ms"/></s></p>'
    expect(textOf(markup, pollyGenerative)).toContain('<prosody rate="slow">Ganz langsam.</prosody>')
  })
})

describe('contents of say-as', () => {
  test('dates without a format are whole, with question marks for what is left out', () => {
    expect(['20260216', '????0216', ' 20260216 ', '2026-02-16', '2026021', ''].map(isWholeDate)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false
    ])
  })

  test('fractions are numbers with a stroke, and a plus before them', () => {
    expect(['2/9', '3+1/2', ' 1/2 ', '3 1/2', 'halb', '1/', '1'.repeat(50)].map(isFraction)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false
    ])
  })

  test('letters are spelled one by one, signs beyond two bytes too', () => {
    expect([spelled('BSI'), spelled('K I'), spelled('𝐊I')]).toEqual(['B S I', 'K I', '𝐊 I'])
  })
})
