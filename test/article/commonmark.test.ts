import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Block, Phrase, RichText } from '../../src/article/article.js'
import { readArticle } from '../../src/article/read-article.js'
import { placeOfRange, sourceOffset } from '../../src/report/written.js'
import { readCases } from '../cases.js'
import { articleWithLead, printBlocks, printFindings, sourceOf } from './print.js'

const file = 'content/articles/2026-02-16-test.yaml'

function readLead(lead: string): { article: Article | undefined; findings: string; source: string } {
  const text = articleWithLead(lead)
  const { value, diagnostics } = readArticle(file, sourceOf(text))
  return { article: value, findings: printFindings(diagnostics, text), source: sourceOf(text) }
}

function richTexts(blocks: readonly Block[]): readonly RichText[] {
  return blocks.flatMap(block => (block.type === 'paragraph' ? [block.content] : block.items))
}

/** The ranges of all words in reading order. */
function wordRanges(phrases: readonly Phrase[]): readonly (readonly [number, number])[] {
  return phrases.flatMap(phrase =>
    phrase.type === 'words' ? [[phrase.start, phrase.end] as const] : wordRanges(phrase.children)
  )
}

describe('the bent CommonMark of article text', () => {
  test.each(readCases('test/fixtures/article/commonmark.md'))('$name', ({ body = '', blocks, findings = '' }) => {
    const read = readLead(body)
    expect(read.findings).toBe(findings)
    expect(read.article && printBlocks(read.article.lead)).toBe(blocks)
  })
})

describe('every place of a text is known', () => {
  test('a paragraph knows its path, its role and where each character stands', () => {
    const { article, source } = readLead('Erstens *sehr\nwichtig* &amp; gut.\n\n- Punkt eins\n- Punkt zwei')
    const [first, , third] = richTexts(article?.lead ?? []).map(({ text }) => text)
    if (first === undefined || third === undefined) throw new Error('three texts are expected')
    expect([first.path, first.role, first.value]).toEqual(['lead[0]', 'lead', 'Erstens sehr wichtig & gut.'])
    expect([third.path, third.role, third.value]).toEqual(['lead[1].items[1]', 'item', 'Punkt zwei'])
    expect(placeOfRange(first, source, 13, 20)).toEqual({ file, line: 6, column: 3, length: 7 })
    expect(placeOfRange(first, source, 21, 22)).toMatchObject({ line: 6, column: 12 })
    expect(placeOfRange(third, source, 6, 10)).toEqual({ file, line: 9, column: 11, length: 4 })
  })
})

/** Pieces that have a meaning somewhere in Markdown, between words that are all different. */
const piece = fc.constantFrom(
  '*',
  '**',
  '_',
  '__',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '+ ',
  '# ',
  '> ',
  '`',
  '```',
  '~~~',
  '---',
  '===',
  '<b>',
  '</b>',
  '<',
  '>',
  '<!--',
  '-->',
  '[',
  ']',
  '](https://a.example)',
  '](https://a.example "t")',
  '![',
  '\\',
  '\\*',
  '&amp;',
  '&',
  '|',
  '|-|',
  '.',
  ',',
  '(',
  ')',
  '„',
  '“',
  'ß',
  'é',
  '😀',
  '‑',
  '\u00a0',
  '2026',
  '17. '
)

function bodyOf(pieces: readonly string[]): string {
  return pieces.map((it, i) => `${it}w${i}w`).join('')
}

describe('laws of article text', () => {
  test('no word is lost, whatever signs stand around it', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), pieces => {
        const { article } = readLead(bodyOf(pieces))
        const words = richTexts(article?.lead ?? [])
          .map(({ text }) => text.value)
          .join(' ')
        if (article !== undefined) for (const i of pieces.keys()) expect(words).toContain(`w${i}w`)
      }),
      { seed: 16, numRuns: 1500 }
    )
  })

  test('phrases cover their text from its first to its last character', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), pieces => {
        for (const { text, phrases } of richTexts(readLead(bodyOf(pieces)).article?.lead ?? [])) {
          const ranges = wordRanges(phrases)
          expect([0, ...ranges.map(([, end]) => end)]).toEqual([...ranges.map(([start]) => start), text.value.length])
        }
      }),
      { seed: 17, numRuns: 1000 }
    )
  })

  test('every letter stands in the source where its text says', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), pieces => {
        const { article, source } = readLead(bodyOf(pieces))
        for (const { text } of richTexts(article?.lead ?? [])) {
          for (const [i, letter] of Array.from(text.value.split('').entries())) {
            if (/[a-z0-9é]/.test(letter)) expect(source[sourceOffset(text, i)]).toBe(letter)
          }
        }
      }),
      { seed: 18, numRuns: 1000 }
    )
  })

  test('signs that CommonMark gives no meaning to stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 .,:;!?()/{}"\'$%=~^@|+-–„“…ß€‑') }), words => {
        const lead = `Anfang ${words} Ende.`
        expect(readLead(lead).article?.lead).toMatchObject([{ content: { text: { value: lead } } }])
      }),
      { seed: 19, numRuns: 1000 }
    )
  })

  test('a megabyte of signs is read as text, with a warning', () => {
    const { article, findings } = readLead('a* '.repeat(300_000))
    expect(findings).toBe('5:3 article/too-much-markup ""')
    expect(richTexts(article?.lead ?? [])[0]?.text.value).toHaveLength(899_999)
  })
})
