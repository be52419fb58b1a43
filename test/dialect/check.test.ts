import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { Dialect } from '../../src/dialect/dialect.js'
import { dialects } from '../../src/dialect/index.js'
import { sentence } from '../../src/report/diagnostic.js'
import { readCases } from '../cases.js'

const all = [...dialects.values()]

function findings(ssml: string, dialect: Dialect): string {
  const found = check(ssml, dialect, { file: 'foreign.ssml' })
  return found
    .map(({ place, code, effect, path }) => `${place?.line}:${place?.column} ${code} ${effect} ${path}`.trimEnd())
    .join('\n')
}

describe.each(all)('$title', dialect => {
  const valid = readCases(`test/fixtures/dialect/valid/${dialect.name}.md`)
  const invalid = readCases(`test/fixtures/dialect/invalid/${dialect.name}.md`)

  test.each(valid)('takes: $name', ({ ssml, text = '' }) => {
    expect(findings(ssml ?? text, dialect)).toBe('')
  })

  test.each(invalid)('finds: $name', ({ ssml, text = '', findings: expected = '' }) => {
    // A finding about the whole text has no path.
    expect(findings(ssml ?? text, dialect)).toBe(expected.replace(/ $/gm, ''))
  })

  test('has enough cases of either kind', () => {
    const least = dialect.root === undefined ? 1 : 15
    expect(valid.length).toBeGreaterThanOrEqual(least)
    expect(invalid.length).toBeGreaterThanOrEqual(least)
  })
})

describe('a finding', () => {
  const [polly] = all.filter(({ name }) => name === 'polly-neural')

  test('says what is wrong, what the service does, what to write and where it is documented', () => {
    const [finding] = polly === undefined ? [] : check('<speak><break time="12s"/></speak>', polly, { file: 'a.ssml' })
    expect(finding?.place).toEqual({ file: 'a.ssml', line: 1, column: 21, length: 3 })
    expect(finding?.source).toBe('https://docs.aws.amazon.com/polly/latest/dg/break-tag.html')
    expect(finding && sentence(finding, 'en')).toEqual({
      message: '"12s" is beyond what time may have. Amazon Polly (neural) refuses the whole text.',
      hint: 'Possible here: 0ms–10000ms. See https://docs.aws.amazon.com/polly/latest/dg/break-tag.html'
    })
    expect(finding && sentence(finding, 'de').message).toBe(
      '„12s“ liegt außerhalb dessen, was time haben darf. Amazon Polly (neural) weist den ganzen Text zurück.'
    )
  })

  test('counts what a whole document holds in the units of the service', () => {
    if (polly === undefined) return
    const words = 'a'.repeat(2990)
    expect(findings(`<speak>${words}0123456789</speak>`, polly)).toBe('')
    expect(findings(`<speak>${words}0123456789!</speak>`, polly)).toBe('1:1 dialect/over-limit error')
    expect(findings(`<speak>${'<mark name="abc"/>'.repeat(400)}</speak>`, polly)).toBe('1:1 dialect/over-limit error')
  })

  test('has sentences for every problem XML can have', () => {
    const broken = [
      '<a',
      '<a b=c/>',
      '<a b/>',
      '<a>&x;</a>',
      '<a></b>',
      '<a/><b/>',
      'x<a/>',
      '<a b="1" b="2"/>',
      '<a>\u0001</a>',
      ''
    ]
    for (const text of broken) {
      for (const finding of polly === undefined ? [] : check(text, polly)) {
        for (const language of ['de', 'en'] as const) {
          expect(sentence(finding, language).message).not.toMatch(/undefined|\b[a-z]+-[a-z]+-[a-z]+\b/)
        }
      }
    }
  })
})

describe('findings of one kind', () => {
  const [polly] = all.filter(({ name }) => name === 'polly-neural')

  function many(count: number): readonly string[] {
    if (polly === undefined) return []
    const found = check(`<speak>\n${'<x/>\n'.repeat(count)}<break time="12s"/></speak>`, polly)
    return found.map(it => `${it.place?.line} ${it.code} ${it.args[0]}`)
  }

  test('are named one by one up to two hundred, the rest is counted, and other kinds are named all the same', () => {
    expect(many(200)).toHaveLength(201)
    expect(many(201).slice(-2)).toEqual([
      '202 dialect/more-of-the-same 1 dialect/unknown-element',
      '203 dialect/out-of-range time 12s'
    ])
    expect(many(900)).toHaveLength(202)
    expect(many(900).at(-2)).toBe('202 dialect/more-of-the-same 700 dialect/unknown-element')
  })

  test('are told in words', () => {
    const [rest] = polly === undefined ? [] : check(`<speak>${'<x/>'.repeat(202)}</speak>`, polly).slice(-1)
    expect(rest && sentence(rest, 'en')).toEqual({
      message:
        'From here on there are 2 more places of the kind dialect/unknown-element. Amazon Polly (neural) refuses the whole text.',
      hint: '200 are shown one by one; the rest stands in the next run, after mending. See https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html'
    })
  })
})

describe('hostile documents', () => {
  const documents: readonly (readonly [name: string, text: string])[] = [
    ['a megabyte of one element inside the other', '<p>'.repeat(300_000)],
    ['a hundred thousand wrong elements on one line', `<speak>${'<x/>'.repeat(100_000)}</speak>`],
    ['a megabyte in one attribute', `<speak><break time="${'1'.repeat(1_000_000)}"/></speak>`],
    ['a megabyte of blanks in one attribute', `<speak><prosody contour="${' '.repeat(1_000_000)}">a</prosody></speak>`],
    [
      'two hundred thousand wrong elements in heaps',
      `<speak>${'<x>'.repeat(250).concat('</x>'.repeat(250)).repeat(800)}</speak>`
    ],
    ['ten thousand attributes', `<speak ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    [
      'an attribute named like a property of objects',
      '<speak><break __proto__="1" constructor="2" toString="3"/></speak>'
    ],
    ['an element named like a property of objects', '<speak><constructor/><__proto__>x</__proto__></speak>'],
    ['entities that grow', '<!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><speak>&b;</speak>'],
    ['bytes that are no text', '\u0000\uD800\uFFFF']
  ]
  /** Large ones are read in each of the ways there are: XML, XML that may lack its root, and two kinds of plain text. */
  const ways = all.filter(({ name }) => ['azure', 'ibm', 'elevenlabs', 'google-chirp3'].includes(name))

  test.each(documents)('%s ends in findings', (_, text) => {
    for (const dialect of text.length > 50_000 ? ways : all) expect(check(text, dialect).length).toBeGreaterThan(0)
  })
})
