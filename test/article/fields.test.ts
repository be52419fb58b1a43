import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/article/schema.js'
import { hasErrors, sentence } from '../../src/report/diagnostic.js'
import { readCases } from '../cases.js'
import { printFindings, readKind } from './print.js'

describe('fields of content files', () => {
  test.each(readCases('test/fixtures/article/fields.md'))('$name', ({ findings = '', ...texts }) => {
    const kind = kinds.find(it => it in texts)
    if (kind === undefined) throw new Error('the case names no kind of file')
    const { value, diagnostics } = readKind(kind, texts[kind] ?? '')
    expect(printFindings(diagnostics, texts[kind] ?? '')).toBe(findings)
    expect(value === undefined).toBe(hasErrors(diagnostics))
  })
})

describe('what is said about a field', () => {
  function firstWords(text: string): string | undefined {
    const [diagnostic] = readKind('article', `${text}\ndate: 2026-02-16\nlanguage: de-DE\nlead: Text.`).diagnostics
    return diagnostic && sentence(diagnostic, 'en').message
  }

  test('a slip of the pen gets a suggestion', () => {
    expect(firstWords('title: a\nsumary: b')).toBe(
      'There is no field "sumary" here; what it holds would stay unheard. Did you mean "summary"?'
    )
  })

  test('a look-alike letter is named', () => {
    expect(firstWords('title: a\ntіtle: b')).toContain('holds the character U+0456')
  })

  test('a list where text is meant is named by kind', () => {
    expect(firstWords('title: [a]')).toBe('"title" must be a text, but a list stands here.')
  })

  test('a field in a list is named with its path', () => {
    expect(firstWords('title: a\nsections: [{ heading: b, body: c }, { heading: d }]')).toBe(
      'The field "sections[1].body" is missing here; the file is of no use without it.'
    )
  })

  test('only twenty of a thousand unknown fields are shown', () => {
    const fields = Array.from({ length: 1000 }, (_, i) => `feld${i}: a`).join('\n')
    const { diagnostics } = readKind('article', `${fields}\ntitle: a\ndate: 2026-02-16\nlanguage: de\nlead: b`)
    expect(diagnostics.map(({ code }) => code)).toEqual([...Array(20).fill('field/unknown'), 'file/more-of-the-same'])
    expect(diagnostics.at(-1)?.args).toEqual([980, 'field/unknown'])
  })
})
