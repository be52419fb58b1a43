import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceNode } from '../../src/article/nodes.js'
import { readPlainYaml } from '../../src/article/plain-yaml.js'
import { readCases } from '../cases.js'
import { sourceOf } from './print.js'
import { countPlain, documents, isReadPlainly, judge, mutated, sample, signs, yamlFiles } from './yaml-texts.js'

/** A tree as JSON: texts, lists and maps without places. */
function plain(node: SourceNode): unknown {
  if (node.type === 'list') return node.items.map(plain)
  if (node.type === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]))
  return node.value
}

describe('YAML as nearly all authors write it', () => {
  test.each(readCases('test/fixtures/article/plain-yaml.md'))('$name', ({ yaml = '', json = '' }) => {
    const root = readPlainYaml(sourceOf(yaml))
    expect(isReadPlainly(yaml)).toBe(true)
    expect(root && plain(root)).toEqual(JSON.parse(json))
  })

  test.each(['content', 'test/episodes', 'test/laws'])('every file in %s is read the plain way', folder => {
    const files = yamlFiles(folder)
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter(file => !isReadPlainly(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('every character of a text has its place', () => {
    expect(readPlainYaml("a: 'it''s' # so\nb: x # y\n")).toEqual({
      type: 'map',
      start: 0,
      end: 20,
      entries: [
        {
          key: { type: 'text', value: 'a', map: [0, 0], start: 0, end: 1 },
          value: { type: 'text', value: "it's", map: [0, 4, 3, 8], start: 3, end: 10 }
        },
        {
          key: { type: 'text', value: 'b', map: [0, 16], start: 16, end: 17 },
          value: { type: 'text', value: 'x', map: [0, 19], start: 19, end: 20, comment: { start: 21, end: 24 } }
        }
      ]
    })
  })
})

describe('YAML that is left to the full way', () => {
  test.each([
    ['an empty file', ''],
    ['a file of comments', '# a\n'],
    ['a list', '- a\n'],
    ['a text', 'a\n'],
    ['a map in brackets', '{ a: b }\n'],
    ['a document marker', '---\na: b\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a key with a question mark', '? a\n: b\n'],
    ['a key in quotes', '"a": b\n'],
    ['a key in brackets', '[a]: b\n'],
    ['a key without a colon', 'a: b\nc\n'],
    ['a key without a blank', 'a:b\n'],
    ['a key that stands twice', 'a: b\na: c\n'],
    ['a key that stands twice in brackets', 'a: { b: c, b: d }\n'],
    ['a name of JavaScript', 'constructor: b\n'],
    ['a merge key', '<<: b\n'],
    ['a very long key', `${'a'.repeat(300)}: b\n`],
    ['a colon in a text', 'a: b: c\n'],
    ['a colon at the end of a text', 'a: b:\n'],
    ['a colon below a text', 'a: b\n  c: d\n'],
    ['a dash behind a key', 'a: - b\n'],
    ['a dash that goes on with a text', 'a: b\n  - c\n'],
    ['a comment that touches its words', 'a: b #c\n'],
    ['a comment that touches a quote', 'a: "b"# c\n'],
    ['a comment in brackets', 'a: [b, # c\n  d]\n'],
    ['a comment like #so above a text', 'a:\n#so\n  b\nc: d\n'],
    ['words behind a quote', 'a: "b" c\n'],
    ['words behind a bracket', 'a: [b] c\n'],
    ['a quote that is not closed', 'a: "b\n'],
    ['a quote on two lines', 'a: "b\n  c"\n'],
    ['a hexadecimal escape', 'a: "\\u0041"\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a bracket that is not closed', 'a: [b\n'],
    ['the wrong bracket', 'a: [b}\n'],
    ['two commas', 'a: [b, , c]\n'],
    ['a comma first', 'a: [, b]\n'],
    ['a key without a value in brackets', 'a: { b }\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a line in brackets that is not indented', 'a: [b,\nc]\n'],
    ['a reserved sign', 'a: @b\n'],
    ['a backtick', 'a: `b`\n'],
    ['a percent sign', 'a: %b\n'],
    ['a tab', 'a:\tb\n'],
    ['a Unicode line end', 'a: b\u2028c\n'],
    ['blanks before a line end', 'a: b \n'],
    ['no line end', 'a: b'],
    ['a column between two others', 'a:\n    b: c\n  d: e\n'],
    ['an indented key', '  a: b\nc: d\n'],
    ['a block text with an indentation of its own', 'a: |2\n   b\n'],
    ['a block text that keeps its line ends', 'a: |+\n  b\n\n'],
    ['a block text without words', 'a: |\nb: c\n'],
    ['a folded text with an indented line', 'a: >\n  b\n    c\n  d\n']
  ])('%s', (_, source) => {
    expect(readPlainYaml(source)).toBeUndefined()
  })

  test('maps and lists inside one another beyond twenty', () => {
    const nested = (depth: number) => `${Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`
    expect(isReadPlainly(nested(20))).toBe(true)
    expect(isReadPlainly(nested(21))).toBe(false)
    expect(isReadPlainly(`a: ${'['.repeat(50)}${']'.repeat(50)}`)).toBe(false)
  })

  test.each([
    ['fields', (i: number) => `k${i}: v # c\n`],
    ['items', (i: number) => `${i === 0 ? 'a:\n' : ''}- b${i} # c\n`],
    ['maps', (i: number) => `k${i}: {}\n`],
    ['maps in brackets', (i: number) => `${i === 0 ? 'a:\n' : ''}- { t: a, b: c }\n`],
    ['lists in brackets', (i: number) => `k${i}: [a, b, c, d, e, f]\n`],
    ['lines in brackets', (i: number) => (i === 0 ? 'a: [\n' : i === 15_999 ? '  b ]\n' : `  b${i},\n\n`)],
    ['comments', (i: number) => (i === 0 ? 'a: b\n' : '  # c\n')],
    ['blocks', (i: number) => `k${i}: |\n  a\n\n  b\n`],
    ['empty fields', (i: number) => `k${i}:\n\n`]
  ])('more %s than the full way reads', (_, line) => {
    const lines = Array.from({ length: 16_000 }, (_, i) => line(i)).join('')
    const isRefused = judge(sourceOf(lines)).root === undefined
    if (isRefused) expect(readPlainYaml(sourceOf(lines))).toBeUndefined()
    expect(isReadPlainly(`${lines.split('\n').slice(0, 1000).join('\n')}\n`.replace(/,\n*$/, ' ]\n'))).toBe(true)
  })
})

describe('laws of the plain way', () => {
  test('whatever it reads, the full way reads alike and without a word', () => {
    expect(countPlain(signs, 3000, 31)).toBeGreaterThan(50)
    expect(countPlain(documents, 1500, 32)).toBeGreaterThan(150)
    expect(countPlain(documents.chain(mutated), 1500, 33)).toBeGreaterThan(50)
  })

  test('so it is with a thousand changed articles, most of which are still right', () => {
    expect(countPlain(mutated(sample), 1000, 34)).toBeGreaterThan(400)
  })

  test('so it is with every file that is wrong on purpose', () => {
    const cases = ['article/yaml', 'article/fields', 'bad-input/yaml', 'bad-input/schema', 'bad-input/show']
      .concat('bad-input/lexicon', 'bad-input/article', 'bad-input/episode', 'bad-input/review')
      .flatMap(name => readCases(`test/fixtures/${name}.md`))
    const files = cases.flatMap(it => Object.entries(it).filter(([label]) => label.startsWith('yaml')))
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter(([, text]) => isReadPlainly(text)).length).toBeGreaterThan(20)
  })

  test('Windows line ends change nothing', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(readPlainYaml(sourceOf(text.replaceAll('\n', '\r\n')))).toEqual(readPlainYaml(sourceOf(text)))
      }),
      { numRuns: 300, seed: 35 }
    )
  })

  test.each([...'a:-#[{,"\'|>. \n\\'])('a megabyte of %j is judged at once', sign => {
    for (const start of ['', 'a: ', 'a: [', 'a: "', 'a: |\n  ']) readPlainYaml(`${start}${sign.repeat(1_000_000)}\n`)
    for (const start of ['a: ', 'a:\n  - ', 'a: { b: ', "a: '", 'a: >\n  ', '# ']) {
      readPlainYaml(`${start}${`${sign} `.repeat(20_000)}\n`)
      readPlainYaml(`${start}${`${sign}\n  `.repeat(20_000)}\n`)
    }
  })
})
