import { describe, expect, test } from 'vitest'
import { german } from '../../src/language/de/german.js'
import { english } from '../../src/language/en/english.js'
import type { Language } from '../../src/language/language.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import { read } from '../../src/language/read.js'
import { adviseOnSpeech } from '../../src/language/speakability.js'
import { speakNames } from '../../src/report/catalogue/speak.js'
import type { Node, Script } from '../../src/script/tree.js'
import {
  articleText,
  chapter,
  item,
  link,
  list,
  only,
  paragraph,
  pause,
  script,
  sentence,
  text,
  voice
} from '../builders.js'
import { readCases } from '../cases.js'

/** Advice on a script, as `name: words`; the words are those its place covers. */
function adviceOn(
  children: readonly (Node | string)[],
  language: Language,
  words: string,
  off: readonly string[] = []
) {
  const said: Script = { ...script(...children), language: language.code }
  const speech = read(said, language, prepareLexicon([]).value).value
  return adviseOnSpeech(speech, language.speakability, {
    off,
    placeOf: (origin, length) =>
      origin.from === 'article' ? { file: '', line: 1, column: origin.start + 1, length } : undefined
  }).map(({ code, place }) => {
    const { column = 1, length = 0 } = place ?? {}
    return `${code.replace('speak/', '')}: ${words.slice(column - 1, column - 1 + length)}`
  })
}

function adviceOnLine(line: string, language: Language, off?: readonly string[]): readonly string[] {
  return adviceOn([paragraph(articleText(line, 0))], language, line, off)
}

describe.each([german, english])('advice on $code', language => {
  const cases = readCases(`test/fixtures/language/${language.code}/speakability.md`)

  test.each(cases)('$name', ({ written = '', advice = '' }) => {
    const lines = written.split('\n')
    expect(lines.map(line => adviceOnLine(line, language).join(' | ') || '–')).toEqual(advice.split('\n'))
  })
})

describe('advice', () => {
  const dense = 'Von 100 Schiffen fahren 80, im Jahr 2026 sind es 90.'

  test('is not given where the show does without it', () => {
    expect(adviceOnLine(dense, german, ['number-density'])).toEqual([])
    expect(adviceOnLine(dense, german, ['url'])).toHaveLength(1)
  })

  test('on what is said twice is given once', () => {
    const twice = [paragraph(articleText(dense, 0)), paragraph(articleText(dense, 0))]
    expect(adviceOn(twice, german, dense)).toHaveLength(1)
  })

  test('follows the order of the words', () => {
    const line = `${dense} Siehe Tabelle 3. ${dense}`
    expect(adviceOnLine(line, german).map(it => it.split(':')[0])).toEqual([
      'number-density',
      'visual-reference',
      'number-density'
    ])
  })

  test('is about a link that says nothing but "here"', () => {
    const line = 'Die Pläne gibt es hier und in Kiel.'
    const linked = paragraph(
      articleText('Die Pläne gibt es ', 0),
      link('https://example.org', articleText('hier', 0, 18)),
      articleText(' und in ', 0, 22),
      link('https://example.org', articleText('Kiel', 0, 30)),
      '.'
    )
    expect(adviceOn([linked], german, line)).toEqual(['visual-reference: hier'])
  })

  test('on a long line of any kind takes linear time', () => {
    for (const part of ['hier lesen ', '(a ', 'a: ', '– b ', 'siehe ', 'www.', 'a/b.c/', 'kündigte x an, ', 'x'])
      expect(adviceOnLine(part.repeat(300_000 / part.length), german).length).toBeLessThan(100_000)
  })

  test('has a name for each of its codes', () => {
    expect(speakNames).toEqual([
      'long-sentence',
      'split-verb',
      'number-density',
      'visual-reference',
      'list-without-intro',
      'parenthesis',
      'url'
    ])
  })
})

describe('a list', () => {
  const points = list(item('Fähren.'), item('Docks.'))
  const isIntroduced = (...children: (Node | string)[]) =>
    !adviceOn(children, german, '').some(it => it.startsWith('list-without-intro'))

  test('is introduced by a sentence before it', () => {
    expect(isIntroduced(paragraph('Geplant sind:'), points)).toBe(true)
    expect(isIntroduced(chapter('Pläne', paragraph('Geplant sind:'), pause(300), points))).toBe(true)
    expect(isIntroduced(paragraph('Geplant sind:'), voice('guest', points))).toBe(true)
    expect(isIntroduced('Geplant sind:', points)).toBe(true)
  })

  test('is not by silence, by its heading, or by another chapter', () => {
    expect(isIntroduced(points)).toBe(false)
    expect(isIntroduced(pause(300), text(' '), points)).toBe(false)
    expect(isIntroduced(chapter('Pläne', paragraph('Pläne.'), points))).toBe(false)
    expect(isIntroduced(paragraph('Geplant sind:'), chapter('Pläne', points))).toBe(false)
    expect(isIntroduced(chapter('Pläne', only(['speech'], points)))).toBe(false)
  })

  test('does introduce what stands behind it', () => {
    expect(adviceOn([paragraph('Geplant sind:'), points, sentence('Danach.'), points], german, '')).toEqual([])
  })
})
