import { describe, expect, test } from 'vitest'
import { characters } from '../../src/dialect/count.js'
import type { Dialect, PrintRequest } from '../../src/dialect/dialect.js'
import { fitScript } from '../../src/dialect/fit.js'
import { spokenLeaves } from '../../src/dialect/fitted.js'
import { pollyNeural } from '../../src/dialect/polly-neural.js'
import { print } from '../../src/dialect/print.js'
import { split } from '../../src/dialect/split.js'
import { scriptOf } from './markup.js'

const request: PrintRequest = { language: 'de-DE', voiceOf: () => undefined }
/** `<speak>`, `</speak>` and three line ends. */
const root = 18

/** Polly with room for so many characters inside the root. */
function roomy(most: number): Dialect {
  return { ...pollyNeural, limits: [{ unit: 'characters', most: most + root, count: characters }] }
}

function partsOf(
  markup: string,
  most: number
): { texts: readonly string[]; names: readonly string[]; codes: readonly string[] } {
  const dialect = roomy(most)
  const fitted = fitScript(scriptOf(markup), dialect, request).value
  const { value, diagnostics } = split(fitted, dialect, request)
  expect(spokenLeaves(...value)).toEqual(spokenLeaves(fitted))
  const texts = value.map(part => print(part, dialect, request).value.text.slice(8, -10))
  return { texts, names: value.map(({ name }) => name), codes: diagnostics.map(({ code }) => code) }
}

describe('a script that is too long for one request', () => {
  test('is one part as long as it fits to the last character', () => {
    const markup = '<p><s>Eins.</s></p><p><s>Zwei.</s></p>'
    expect(partsOf(markup, 39).texts).toEqual(['<p><s>Eins.</s></p>\n<p><s>Zwei.</s></p>'])
    expect(partsOf(markup, 38).texts).toEqual(['<p><s>Eins.</s></p>', '<p><s>Zwei.</s></p>'])
  })

  test('is split between sentences, and what encloses them is opened again', () => {
    const markup = '<lang xml:lang="en-US"><p><s>One.</s> <s>Two.</s></p></lang>'
    expect(partsOf(markup, 56).texts).toEqual([
      '<lang xml:lang="en-US">\n<p><s>One.</s></p>\n</lang>',
      '<lang xml:lang="en-US">\n<p><s>Two.</s></p>\n</lang>'
    ])
  })

  test('is split at a paragraph rather than at a sentence, at a chapter rather than at a paragraph', () => {
    const sentences = '<p><s>A.</s> <s>B.</s></p><p><s>C.</s> <s>D.</s></p>'
    expect(partsOf(sentences, 52).texts).toEqual(['<p><s>A.</s> <s>B.</s></p>', '<p><s>C.</s> <s>D.</s></p>'])
    const chapters = '<chapter><p><s>A.</s></p></chapter><chapter><p><s>B.</s></p><p><s>C.</s></p></chapter>'
    expect(partsOf(chapters, 90).texts).toEqual([
      '<mark name="chapter-1"/>\n<p><s>A.</s></p>',
      '<mark name="chapter-2"/>\n<p><s>B.</s></p>\n<p><s>C.</s></p>'
    ])
  })

  test('has no more parts than needed, even where a nicer place would make one more', () => {
    const markup = '<p><s>A.</s> <s>B.</s> <s>C.</s></p><p><s>D.</s> <s>E.</s> <s>F.</s></p>'
    expect(partsOf(markup, 33).texts).toHaveLength(3)
  })

  test('cuts a sentence that is too long by itself after commas', () => {
    const markup = '<p><s>Eins zwei, drei vier, fünf sechs.</s> <s>Ja.</s></p>'
    expect(partsOf(markup, 40).texts).toEqual([
      '<p><s>Eins zwei, drei vier,</s></p>',
      '<p><s>fünf sechs.</s> <s>Ja.</s></p>'
    ])
  })

  test('cuts between words only where a clause is too long by itself', () => {
    const markup = '<p><s>Ja, eins zwei drei vier fünf sechs sieben.</s></p>'
    expect(partsOf(markup, 34).texts).toEqual([
      '<p><s>Ja,</s></p>',
      '<p><s>eins zwei drei vier</s></p>',
      '<p><s>fünf sechs sieben.</s></p>'
    ])
  })

  test('never cuts a reading, a substitution or a name, however long its neighbours are', () => {
    const reading = '<reading spoken="eins zwei drei vier">1234</reading>'
    expect(partsOf(`<p><s>Aaaa bbbb ${reading} cccc dddd.</s></p>`, 34).texts).toEqual([
      '<p><s>Aaaa bbbb</s></p>',
      '<p><s>eins zwei drei vier</s></p>',
      '<p><s>cccc dddd.</s></p>'
    ])
  })

  test('keeps a compound together that begins with a reading', () => {
    const markup = '<p><s>Die neue <reading spoken="K I">KI</reading>‑Kooperation gilt.</s></p>'
    expect(partsOf(markup, 30).texts).toEqual([
      '<p><s>Die neue</s></p>',
      '<p><s>K I‑Kooperation</s></p>',
      '<p><s>gilt.</s></p>'
    ])
  })

  test('cuts a word only when nothing else is left, not between a letter and its accent, and says so', () => {
    const word = 'e\u0301'.repeat(60)
    const { texts, codes } = partsOf(`<p><s>${word}</s></p>`, 90)
    expect(codes).toEqual(['dialect/word-cut'])
    expect(texts.join('').replace(/<[^>]*>/g, '')).toBe(word)
    for (const text of texts) expect(text).toMatch(/^<p><s>(?:e\u0301)+<\/s><\/p>$/)
  })

  test.each([
    ['flags', '🇩🇪'],
    ['families', '👨‍👩‍👧‍👦'],
    ['skin tones', '👩🏽‍🔬'],
    ['flags of countries in countries', '🏴\u{E0067}\u{E0062}\u{E007F}'],
    ['syllables', '\u1112\u1161\u11AB']
  ])('keeps %s whole where it has to cut between them', (_, sign) => {
    const { texts, codes } = partsOf(`<p><s>${sign.repeat(100)}</s></p>`, 120)
    expect(codes).toEqual(['dialect/word-cut'])
    const words = texts.map(text => text.replace(/<[^>]*>/g, ''))
    expect(words.join('')).toBe(sign.repeat(100))
    for (const word of words) expect(word.replaceAll(sign, '')).toBe('')
  })

  test('names what can not be cut at all', () => {
    const { texts, codes } = partsOf(`<p><s><sub alias="${'lang '.repeat(20)}">x</sub></s></p>`, 60)
    expect(codes).toEqual(['dialect/uncuttable'])
    expect(texts).toHaveLength(1)
  })

  test('has names that sort', () => {
    expect(partsOf('<p><s>A.</s></p>'.repeat(3), 16).names).toEqual(['01', '02', '03'])
    expect(partsOf('<p><s>A.</s></p>'.repeat(120), 16).names.at(0)).toBe('001')
    expect(partsOf('<p><s>A.</s></p>'.repeat(120), 16).names.at(-1)).toBe('120')
  })

  test('a megabyte in one sentence is split in time', () => {
    const { texts } = partsOf(`<p><s>${'wort '.repeat(200_000)}</s></p>`, 3000)
    // 597 words of five characters fit beside the tags.
    expect(texts.length).toBe(Math.ceil(200_000 / 597))
    expect(partsOf(`<p><s>${'&amp;'.repeat(100_000)}</s></p>`, 3000).texts.length).toBeGreaterThan(150)
  })
})
