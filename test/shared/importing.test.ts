import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { decodeSource } from '../../src/article/source.js'
import { imports } from '../importing/imports.js'
import { bytesOf, casesOf } from './bad-input.js'

const before = 'The first paragraph of the article, and it is long enough to be the text of a page.'
const behind = 'The last paragraph of the article, and it is long enough to be the text of a page.'

const hosts = {
  html: (payload: string) => `<html lang="en"><h1>The title</h1><p>${before}</p>${payload}`,
  markdown: (payload: string) => `# The title\n\n${before}\n\n${payload}\n\n${behind}\n`
}

const cases = [
  ...casesOf('html').map(it => ({ it, kind: 'html' as const })),
  ...casesOf('markdown', 'markdown-text').map(it => ({ it, kind: 'markdown' as const }))
]

describe('bad input', () => {
  test.each(cases)('$kind: $it.id alone is imported or refused with a reason', async ({ it, kind }) => {
    const { imported, codes } = await imports(bytesOf(it), kind, { language: 'en' })
    expect(imported !== undefined || codes.length > 0).toBe(true)
  })

  test.each(cases)('$kind: $it.id leaves the article around it whole and no markup in it', async ({ it, kind }) => {
    const { yaml, codes } = await imports(hosts[kind](Buffer.from(bytesOf(it)).toString('utf8')), kind, {
      language: 'en'
    })
    if (codes.includes('import/login-page')) return
    expect(yaml).toContain(before)
    const { value: source = '' } = decodeSource('2026-02-16-a.yaml', new TextEncoder().encode(yaml))
    const { value, diagnostics } = readArticle('2026-02-16-a.yaml', source)
    expect(value).toBeDefined()
    expect(diagnostics.map(({ code }) => code).filter(code => /markup|link|refused|bidi/.test(code))).toEqual([])
  })

  test('the seed in the shared folder is the one we keep', () => {
    expect(readFileSync('test/fixtures/importing/seed.txt', 'utf8')).toBe(
      readFileSync('../shared/seed/article.txt', 'utf8')
    )
  })
})
