import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import { convertMarkup } from '../../src/dialect/convert.js'
import { fixMarkup } from '../../src/dialect/fix.js'
import { dialectFor, dialects } from '../../src/dialect/index.js'
import { inlines } from '../../src/dialect/inline.js'
import { withTwins } from '../../src/dialect/plain-text.js'
import { sentence } from '../../src/report/diagnostic.js'
import { readCases } from '../cases.js'

const named = (name: string, model?: string) => dialectFor(name, model) ?? expect.fail(`no ${name}`)

describe('a model', () => {
  const models: readonly (readonly [name: string, model: string, variant: string])[] = [
    ['elevenlabs', 'eleven_multilingual_v2', 'elevenlabs'],
    ['elevenlabs', 'eleven_v3', 'elevenlabs-v3'],
    ['elevenlabs', 'eleven_v3_preview_2025_08_01', 'elevenlabs-v3'],
    ['elevenlabs', 'eleven_flash_v2', 'elevenlabs-flash-v2'],
    ['elevenlabs', 'eleven_flash_v2_5', 'elevenlabs-flash-v2.5'],
    ['elevenlabs', 'eleven_turbo_v2_5', 'elevenlabs-flash-v2.5'],
    ['elevenlabs', 'eleven_monolingual_v1', 'elevenlabs-english-v1'],
    ['elevenlabs-v3', 'eleven_turbo_v2', 'elevenlabs-flash-v2'],
    ['cartesia', 'sonic-3-2025-10-27', 'cartesia'],
    ['cartesia', 'sonic-3.5', 'cartesia-sonic-3.5'],
    ['cartesia', 'sonic-2', 'cartesia-sonic-2'],
    ['elevenlabs', 'somebody-elses', 'elevenlabs'],
    ['polly-neural', 'eleven_v3', 'polly-neural']
  ]
  test.each(models)('%s with %s is %s', (name, model, variant) => {
    expect(named(name, model).name).toBe(variant)
  })

  test('decides in a check, wherever it is named', () => {
    const text = 'Eins <break time="1s" /> zwei'
    expect(check(text, named('elevenlabs'))).toEqual([])
    expect(check(text, named('elevenlabs'), { model: 'eleven_v3' })).toEqual(check(text, named('elevenlabs-v3')))
    expect(fixMarkup(text, named('elevenlabs'), { model: 'eleven_v3' }).text).toBe('Eins  zwei')
  })

  test('belongs to one dialect only', () => {
    const all = [...dialects.values()].flatMap(({ models: own = [] }) => own)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('how much a service takes', () => {
  const limits: readonly (readonly [name: string, most: number])[] = [
    ['openai', 4096],
    ['elevenlabs', 10_000],
    ['elevenlabs-v3', 3000],
    ['elevenlabs-flash-v2', 30_000],
    ['elevenlabs-flash-v2.5', 40_000],
    ['elevenlabs-english-v1', 10_000]
  ]
  test.each(limits)('%s takes %i characters and not one more', (name, most) => {
    const codes = (length: number) => check('a'.repeat(length), named(name)).map(({ code, effect }) => [code, effect])
    expect(codes(most)).toEqual([])
    expect(codes(most + 1)).toEqual([['dialect/over-limit', 'error']])
  })

  test('Chirp 3 counts bytes', () => {
    expect(check('ä'.repeat(2500), named('google-chirp3'))).toEqual([])
    expect(check(`${'ä'.repeat(2500)}a`, named('google-chirp3'))).toMatchObject([{ code: 'dialect/over-limit' }])
  })

  test('Cartesia, Speech Markdown and plain text have no limit', () => {
    for (const name of ['cartesia', 'cartesia-sonic-2', 'speechmarkdown', 'plain'])
      expect(check('Wort '.repeat(50_000), named(name))).toEqual([])
  })
})

describe('a finding in a text', () => {
  test('says what is wrong, what is heard and what to write', () => {
    const [finding] = check('Eins\nzwei [pause medium]', named('google-chirp3'), { file: 'a.txt' })
    expect(finding?.place).toEqual({ file: 'a.txt', line: 2, column: 6, length: 14 })
    expect(finding && sentence(finding, 'en')).toEqual({
      message:
        'Google Chirp 3 HD does not know "[pause medium]". Google Chirp 3 HD reads it differently from what is meant.',
      hint: 'Possible here: [pause short], [pause], [pause long]. See https://cloud.google.com/text-to-speech/docs/chirp3-hd'
    })
  })

  test('names characters that belong to no text', () => {
    const [first, second] = check('a\u0001b\uD800', named('plain'))
    expect([first, second].map(it => it && sentence(it, 'de').message)).toEqual([
      'Hier steht ein Zeichen, das zu keinem Text gehört (U+0001). Was dann zu hören ist, sagt die Dokumentation von Plain text nicht.',
      'Hier steht ein Zeichen, das zu keinem Text gehört (U+D800). Was dann zu hören ist, sagt die Dokumentation von Plain text nicht.'
    ])
  })
})

describe('what stands between words', () => {
  test('is found where it begins and ends', () => {
    const text = `a <b c="1" d='2>'/> <<h|ə>> [x] &#228; <break x [`
    const found = inlines(text).map(({ kind, offset, end }) => `${kind} ${text.slice(offset, end)}`)
    expect(found).toEqual([
      `tag <b c="1" d='2>'/>`,
      'sounds <<h|ə>>',
      'bracket [x]',
      'reference &#228;',
      'broken-tag <break x ['
    ])
  })

  test('of a tag is known by its attributes and where they stand', () => {
    const [tag] = inlines(`<b c="1" d = '22'/>`)
    expect(tag).toMatchObject({ kind: 'tag', form: 'empty', name: 'b' })
    expect(tag?.kind === 'tag' && [...tag.attributes]).toEqual([
      ['c', { value: '1', offset: 6, nameOffset: 3 }],
      ['d', { value: '22', offset: 14, nameOffset: 9 }]
    ])
  })
})

describe('a sign that could be markup', () => {
  const signs: readonly (readonly [words: string, commands: string, markup: string])[] = [
    ['Das [Gesetz] gilt', 'Das [Gesetz] gilt', 'Das (Gesetz) gilt'],
    ['[Pause] und [laughs]', '(Pause) und (laughs)', '(Pause) und (laughs)'],
    ['<b>fett</b>', '‹b›fett‹/b›', '‹b›fett‹/b›'],
    ['3 < 4 > 2, ->', '3 < 4 > 2, ->', '3 < 4 > 2, ->'],
    ['am Ende <', 'am Ende ‹', 'am Ende ‹'],
    ['am Ende [', 'am Ende (', 'am Ende ('],
    ['<<h|ə>>', '‹‹h|ə›>', '‹‹h|ə›>'],
    ['R&D, M&amp;S', 'R&D, M＆amp;S', 'R&D, M＆amp;S'],
    ['a\u0001b', 'a\uFFFDb', 'a\uFFFDb'],
    ['Müller & Söhne', 'Müller & Söhne', 'Müller & Söhne']
  ]
  test.each(signs)('in "%s" becomes another one', (words, commands, markup) => {
    expect([withTwins(words, 'commands'), withTwins(words, 'markup')]).toEqual([commands, markup])
    expect(commands).toHaveLength(words.length)
  })
})

describe('mending plain text', () => {
  test.each(readCases('test/fixtures/dialect/fix-text.md'))('$name', ({ dialect = '', broken = '', mended = '' }) => {
    const { text, findings } = fixMarkup(broken, named(dialect), { file: 'a.txt' })
    expect(text).toBe(mended)
    expect(findings).toEqual([])
  })

  test('makes every invalid case a valid one, but for sounds, which a person has to write anew', () => {
    for (const [name, dialect] of dialects) {
      if (dialect.root !== undefined) continue
      for (const { text = '' } of readCases(`test/fixtures/dialect/invalid/${name}.md`)) {
        if (!text.includes('<<')) expect([text, ...fixMarkup(text, dialect, {}).findings]).toEqual([text])
      }
    }
  })
})

describe('converting text', () => {
  test.each(readCases('test/fixtures/dialect/convert-text.md'))('$name', ({ route = '', source = '', ...expected }) => {
    const [from = '', to = ''] = route.split(' → ')
    const options = { file: 'a.txt', text: source, locale: 'de-DE', voice: undefined }
    const { value, diagnostics } = convertMarkup({ ...options, from: named(from), to: named(to) })
    const lost = diagnostics.filter(({ code }) => code === 'convert/not-carried')
    expect(
      value
        ?.map(({ text }) => text)
        .join('')
        .trimEnd()
    ).toBe(expected.result)
    expect(lost.map(({ place, args }) => `${place?.file}:${place?.line}:${place?.column} ${args[0]}`).join('\n')).toBe(
      expected.lost ?? ''
    )
  })
})
