import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixMarkup } from '../../src/dialect/fix.js'
import { dialects } from '../../src/dialect/index.js'
import { readCases } from '../cases.js'

const fix = (name: string, text: string) => fixMarkup(text, dialects.get(name) ?? expect.fail(), { file: 'a.ssml' })

/** What is left of a document when its tags are taken away. */
const wordsOf = (text: string) => text.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&')

describe('mending a document', () => {
  test.each(readCases('test/fixtures/dialect/fix.md'))('$name', ({ dialect = '', broken = '', mended = '' }) => {
    const { text, findings } = fix(dialect, broken)
    expect(text).toBe(mended)
    expect(findings).toEqual([])
  })

  test('a good document stays as it is, byte by byte', () => {
    const good = '<speak>\n  <!-- Morgen -->\n  <p >Guten\tMorgen.</p>\n</speak>\n'
    expect(fix('polly-neural', good)).toEqual({ text: good, count: 0, findings: [] })
  })

  test('what a person has to decide is left and named', () => {
    const { text, findings } = fix('polly-neural', '<speak>Guten <p>Morgen.</speak>')
    expect(text).toBe('<speak>Guten <p>Morgen.</speak>')
    expect(findings.map(({ code }) => code)).toEqual(['dialect/not-xml'])
  })

  test('a text that is too long stays so', () => {
    const { findings } = fix('polly-neural', `<speak>${'a'.repeat(7000)}</speak>`)
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['dialect/over-limit']))
  })

  test('the invalid cases of every dialect become valid ones, but for those a person has to decide', () => {
    for (const [name, dialect] of dialects) {
      if (dialect.root === undefined) continue
      for (const { ssml = '' } of readCases(`test/fixtures/dialect/invalid/${name}.md`)) {
        const { findings } = fix(name, ssml)
        const codes = new Set(findings.map(({ code }) => code))
        codes.delete('dialect/not-xml')
        codes.delete('dialect/over-limit')
        codes.delete('dialect/missing-element')
        codes.delete('dialect/text-here')
        expect([name, ssml, ...codes]).toEqual([name, ssml])
      }
    }
  })

  test('no word is lost, whatever the tags are', () => {
    const name = fc.constantFrom('p', 's', 'emphasis', 'voice', 'x', 'lang', 'prosody', 'break')
    const attribute = fc.constantFrom('', ' rate="500%"', ' xml:lang="xx-"', ' time="99s"', ' y="1"', ' level="strong"')
    const { tree } = fc.letrec<{ tree: string }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('Guten ', 'Morgen', ' &amp; ', 'ä'),
        fc
          .tuple(name, attribute, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, values, inner]) => `<${tag}${values}>${inner.join('')}</${tag}>`)
      )
    }))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.constantFrom(...dialects.keys()), (parts, dialect) => {
        const document = `<speak>${parts.join('')}</speak>`
        expect(wordsOf(fix(dialect, document).text)).toBe(wordsOf(document))
      }),
      { seed: 5, numRuns: 300 }
    )
  })
})
