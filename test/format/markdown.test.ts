import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document, Line, Words } from '../../src/format/document.js'
import { tidyLine } from '../../src/format/line.js'
import { linkTarget } from '../../src/format/link.js'
import { escapeMarkdown, guardLine, printMarkdown } from '../../src/format/markdown.js'
import { readCases } from '../cases.js'
import { hostileText, seeded } from './hostile.js'
import { addressesOf, collapse, pageOf, partsOfHtml, seen } from './reader.js'

const words = (value: string, look: Partial<Words> = {}): Words => ({ type: 'words', value, bold: false, ...look })
const paragraph = (...line: Line) => ({ type: 'paragraph', lines: [line] }) as const
const heading = (level: number, ...line: Line) => ({ type: 'heading', level, line }) as const
const list = (...items: Document[]) => ({ type: 'list', items }) as const

describe('words in Markdown', () => {
  test.each(readCases('test/fixtures/format/markdown.md'))('$name', ({ written = '', markdown }) => {
    expect(guardLine(escapeMarkdown(written))).toBe(markdown)
    expect(seen(pageOf(`${markdown}\n`))).toEqual([{ tag: 'p', words: written }])
  })

  test('a character reference that two looks share is still not one', () => {
    const page = pageOf(printMarkdown([paragraph(words('&'), words('amp', { bold: true }), words('; &lt;'))]))
    expect(seen(page)).toEqual([{ tag: 'p', words: '&amp; &lt;' }])
  })

  test('a very long line of any one sign takes linear time', () => {
    for (const sign of '*_&1[-: ')
      expect(printMarkdown([paragraph(words(sign.repeat(1_000_000)))]).length).toBeGreaterThan(1_000_000)
    const signsAndOneLetter = words(`${'!'.repeat(1_000_000)}a`, { bold: true })
    expect(printMarkdown([paragraph(signsAndOneLetter)])).toBe(`${'!'.repeat(1_000_000)}**a**\n`)
  })
})

describe('blocks in Markdown', () => {
  test('titles, paragraphs and lists stand apart, lines of a paragraph do not', () => {
    const page = printMarkdown([
      heading(1, words('Titel')),
      { type: 'paragraph', lines: [[words('Erster Satz.')], [words('Zweiter Satz.')]] },
      list([paragraph(words('eins'))], [paragraph(words('zwei')), list([paragraph(words('darunter'))])]),
      list([paragraph(words('andere Liste')), paragraph(words('mit zwei Absätzen'))]),
      heading(9, words('Tief'))
    ])
    expect(page).toBe(
      [
        '# Titel',
        '',
        'Erster Satz.',
        'Zweiter Satz.',
        '',
        '- eins',
        '- zwei',
        '  - darunter',
        '',
        '* andere Liste',
        '',
        '  mit zwei Absätzen',
        '',
        '###### Tief',
        ''
      ].join('\n')
    )
    expect(pageOf(page).match(/<ul>/g)).toHaveLength(3)
  })

  test('an empty document is an empty file', () => {
    expect(printMarkdown([])).toBe('')
  })

  test('a title may end with a hash', () => {
    const page = printMarkdown([heading(2, words('Wie geht C #'))])
    expect(page).toBe('## Wie geht C \\#\n')
    expect(seen(pageOf(page))).toEqual([{ tag: 'h2', words: 'Wie geht C #' }])
  })

  test('bold ends where the letters end, so that the stars never show', () => {
    const page = printMarkdown([
      paragraph(words('„KI-', { bold: true }), words('Modelle')),
      paragraph(words('!?', { bold: true }))
    ])
    expect(page).toBe('„**KI**-Modelle\n\n!?\n')
  })

  test('an exclamation mark before a link does not make it an image', () => {
    const page = printMarkdown([paragraph(words('Hallo!'), words('Notizen', { to: 'https://example.org/' }))])
    expect(page).toBe('Hallo\\![Notizen](https://example.org/)\n')
    expect(pageOf(page)).toBe('<p>Hallo!<a href="https://example.org/">Notizen</a></p>\n')
  })

  test('brackets in an address do not end the link', () => {
    const to = 'https://example.org/a_(b?x=1&copy;=2'
    const page = printMarkdown([paragraph(words('hier', { to }))])
    expect(page).toBe('[hier](https://example.org/a_\\(b?x=1\\&copy;=2)\n')
    expect(addressesOf(pageOf(page))).toEqual([to])
  })
})

/** A look with words in it; two runs in a row may look the same. */
const run = fc
  .record({
    value: hostileText,
    bold: fc.boolean(),
    to: fc.option(fc.constantFrom('https://a.example/', 'https://b.example/(x)*_'), { nil: undefined })
  })
  .map(
    ({ value, bold, to }): Words =>
      words(collapse(value).replaceAll('\n', ' ') || 'x', { bold, to: to && linkTarget(to) })
  )

const line = fc.array(run, { minLength: 1, maxLength: 4 }).map(tidyLine)
const wordsOf = (line: Line) => collapse(line.map(({ value }) => value).join(''))

describe('hostile words in Markdown', () => {
  test('look on the page exactly as they were written, in a title, a paragraph or a nested item', () => {
    fc.assert(
      fc.property(line, line, line, line, (title, first, second, inside) => {
        const page = pageOf(
          printMarkdown([
            heading(1, words('Titel ')),
            heading(2, ...title),
            { type: 'paragraph', lines: [first, second] },
            list([paragraph(...first), list([paragraph(...inside)])], [paragraph(...second)])
          ])
        )
        expect(seen(page)).toEqual([
          { tag: 'h1', words: 'Titel' },
          { tag: 'h2', words: wordsOf(title) },
          { tag: 'p', words: collapse(`${wordsOf(first)} ${wordsOf(second)}`) },
          { tag: 'li', words: wordsOf(first) },
          { tag: 'li', words: wordsOf(inside) },
          { tag: 'li', words: wordsOf(second) }
        ])
      }),
      seeded
    )
  })

  test('become no tag and no link but ours', () => {
    fc.assert(
      fc.property(line, line, (title, first) => {
        const page = pageOf(printMarkdown([heading(2, ...title), paragraph(...first)]))
        const tags = partsOfHtml(page).filter(part => typeof part !== 'string')
        expect(tags.filter(({ name }) => !['h2', 'p', 'strong', 'a'].includes(name))).toEqual([])
        expect(addressesOf(page)).toEqual(
          [...title, ...first].flatMap(({ type, ...run }) => ('to' in run && run.to ? [run.to] : []))
        )
      }),
      seeded
    )
  })

  test('of 10 kB are printed whole', () => {
    const value = '<b>*_`[&amp;]\\ 1. # Forscher*innen! '.repeat(300)
    expect(seen(pageOf(printMarkdown([paragraph(words(value))])))).toEqual([{ tag: 'p', words: collapse(value) }])
  })
})
