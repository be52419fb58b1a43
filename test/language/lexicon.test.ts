import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pronunciation } from '../../src/language/language.js'
import { findTerms, prepareLexicon } from '../../src/language/lexicon.js'
import type { Finding } from '../../src/language/scan.js'
import { readCases } from '../cases.js'

const place = { file: 'content/lexicon.de.yaml', line: 4, column: 3, length: 2 }
const word = (term: string, said: Partial<Pronunciation>): Pronunciation => ({ term, match: 'word', place, ...said })

/** `prefix Cyber = Ssaiber`. */
function entryOf(line: string): Pronunciation {
  const [, match, term = '', alias = ''] = /^(?:(word|prefix|exact) )?(.*?) = (.*)$/.exec(line) ?? []
  return word(term, { alias, match: match === 'prefix' || match === 'exact' ? match : 'word' })
}

function withBrackets(line: string, findings: readonly Finding[]): string {
  let shown = ''
  let done = 0
  for (const { start, end, reading } of findings) {
    shown += `${line.slice(done, start)}[${line.slice(start, end)}=${reading.spoken}]`
    done = end
  }
  return shown + line.slice(done)
}

/** Fixtures write what can not be seen as `\u00ad`. */
const uncovered = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function readingOf(entry: Pronunciation, written: string): Finding['reading'] | undefined {
  return findTerms(prepareLexicon([entry]).value, written, 0, written.length)[0]?.reading
}

describe('words of the lexicon', () => {
  test.each(readCases('test/fixtures/language/lexicon.md'))('$name', ({ terms = '', written = '', read = '' }) => {
    const { value, diagnostics } = prepareLexicon(uncovered(terms).split('\n').map(entryOf))
    const line = uncovered(written)
    expect(diagnostics).toEqual([])
    expect(withBrackets(line, findTerms(value, line, 0, line.length))).toBe(uncovered(read))
  })

  test('a term is looked for between two offsets, and the line around them tells where words end', () => {
    const { value } = prepareLexicon([word('KI', { alias: 'K I' })])
    const find = (line: string, start: number, end: number) => findTerms(value, line, start, end).map(it => it.start)
    expect(find('KI KI KI', 2, 6)).toEqual([3])
    expect(find('SKI', 1, 3)).toEqual([])
    expect(find('KIND', 0, 2)).toEqual([])
    expect(find('S\u200bKI', 2, 4)).toEqual([])
  })
})

describe('what is said', () => {
  test('other words, else the term as it is written there', () => {
    expect(readingOf(word('EU', { alias: 'Europäische Union' }), 'EU')).toEqual({
      class: 'lexicon',
      spoken: 'Europäische Union'
    })
    expect(readingOf(word('open source', { lang: 'en' }), 'Open\u2011source')).toEqual({
      class: 'lexicon',
      spoken: 'Open source',
      language: 'en'
    })
  })

  test('sound and respelling go along', () => {
    expect(readingOf(word('Gemini', { lang: 'en', ipa: 'ˈdʒɛmɪnaɪ', respell: 'Dschemminai' }), 'Gemini')).toEqual({
      class: 'lexicon',
      spoken: 'Gemini',
      language: 'en',
      ipa: 'ˈdʒɛmɪnaɪ',
      respell: 'Dschemminai'
    })
  })

  test('an ending is said with the respelling, and the sound that does not have it is dropped', () => {
    expect(readingOf(word('Gemini', { ipa: 'ˈdʒɛmɪnaɪ', respell: 'Dschemminai' }), 'Geminis')).toEqual({
      class: 'lexicon',
      spoken: 'Geminis',
      respell: 'Dschemminais'
    })
  })

  test('decomposed letters of an entry are composed', () => {
    expect(readingOf(word('Re\u0301sume\u0301', { alias: 'Lebensla\u0308ufe' }), 'Résumé')?.spoken).toBe('Lebensläufe')
  })
})

describe('a lexicon with slips', () => {
  test('the second entry of a term is reported and never said', () => {
    const entries = [word('Deep Learning', { alias: 'eins' }), word('Deep\u2011Learning', { alias: 'zwei' })]
    const { value, diagnostics } = prepareLexicon(entries)
    expect(diagnostics).toEqual([
      { code: 'lexicon/duplicate', severity: 'warning', args: ['Deep\u2011Learning'], place }
    ])
    expect(findTerms(value, 'Deep Learning', 0, 13).map(({ reading }) => reading.spoken)).toEqual(['eins'])
  })

  test('terms that differ in their first letter only are two terms', () => {
    const { value, diagnostics } = prepareLexicon([word('go', { alias: 'klein' }), word('Go', { alias: 'groß' })])
    expect(diagnostics).toEqual([])
    expect(findTerms(value, 'go Go', 0, 5).map(({ reading }) => reading.spoken)).toEqual(['klein', 'groß'])
  })

  test('an entry that says nothing is reported and changes nothing', () => {
    const { value, diagnostics } = prepareLexicon([word('KI', {}), word('EU', { alias: '' })])
    expect(diagnostics.map(({ code, args }) => [code, ...args])).toEqual([
      ['lexicon/empty', 'KI'],
      ['lexicon/empty', 'EU']
    ])
    expect(findTerms(value, 'KI EU', 0, 5)).toEqual([])
  })

  test('an entry that says nothing does not stand in the way of one that does', () => {
    const { diagnostics } = prepareLexicon([word('KI', {}), word('KI', { alias: 'K I' })])
    expect(diagnostics.map(({ code }) => code)).toEqual(['lexicon/empty'])
  })

  test('an entry without a visible character is reported', () => {
    const { value, diagnostics } = prepareLexicon([' ', '\u00ad\u200b', '-'].map(term => word(term, { alias: 'x' })))
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('lexicon/blank-term'))
    expect(findTerms(value, ' \u00ad\u200b - ', 0, 6)).toEqual([])
  })
})

describe('any lexicon and any line', () => {
  const terms = fc.oneof(
    fc.constantFrom('KI', 'Deep Seek', 'a', 'a a', 'a-a-a', '-a', '\u00ada'),
    fc.string({ unit: 'grapheme' })
  )
  const lines = fc.array(fc.oneof(terms, fc.constantFrom(' ', '-', 's', "'s", '\u00ad', '\u200b')), { maxLength: 20 })
  const matches = fc.constantFrom('word' as const, 'prefix' as const, 'exact' as const)

  test('findings rise, do not overlap and are not empty', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(terms, matches)), lines, (entries, parts) => {
        const { value } = prepareLexicon(entries.map(([term, match]) => word(term, { alias: 'x', match })))
        const line = parts.join('')
        let done = 0
        for (const { start, end } of findTerms(value, line, 0, line.length)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(done).toBeLessThanOrEqual(line.length)
      }),
      { seed: 3, numRuns: 500 }
    )
  })

  test.each(['KI', 'KI ', 'KI-', 'a a-', '-', '\u00ad', '\u200b', "s's", 'Deep '])('a megabyte of %j is read', unit => {
    const { value } = prepareLexicon(
      ['KI', 'a a', 'a a a a a a b', 'Deep Seek'].map(term => word(term, { alias: 'x' }))
    )
    const line = unit.repeat(1_000_000 / unit.length)
    expect(findTerms(value, line, 0, line.length).length).toBeLessThan(line.length)
  })
})
