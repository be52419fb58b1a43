import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect } from 'vitest'
import { createFindings } from '../../src/article/findings.js'
import { readFullYaml } from '../../src/article/full-yaml.js'
import type { MapNode } from '../../src/article/nodes.js'
import { readPlainYaml } from '../../src/article/plain-yaml.js'
import { decodeSource } from '../../src/article/source.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { sourceOf } from './print.js'

/** What the full way makes of a source, and all it has to say. */
export function judge(source: string): { root: MapNode | undefined; diagnostics: readonly Diagnostic[] } {
  const findings = createFindings('test.yaml', source)
  return { root: readFullYaml(findings), diagnostics: findings.all() }
}

/** Whether the plain way reads a text. Where it does, the full way must make the same of it and have nothing to say. */
export function isReadPlainly(text: string | Uint8Array): boolean {
  const source = decodeSource('test.yaml', typeof text === 'string' ? Buffer.from(text) : text).value ?? ''
  const root = readPlainYaml(source)
  if (root === undefined) return false
  const judged = judge(source)
  if (!isDeepStrictEqual(judged, { root, diagnostics: [] })) expect(judged, source).toEqual({ root, diagnostics: [] })
  return true
}

/** How many texts the plain way reads, all of them as the full way does. */
export function countPlain(texts: fc.Arbitrary<string>, numRuns: number, seed: number): number {
  let count = 0
  fc.assert(
    fc.property(texts, text => {
      if (isReadPlainly(text)) count++
    }),
    { numRuns, seed }
  )
  return count
}

/** All YAML files of a folder. */
export function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => `${folder}/${name}`)
    .sort()
}

export const sample = sourceOf(readFileSync('content/articles/2026-02-16-ki-kooperation.yaml', 'utf8'))

/** What people and hostile files put where it does not belong. */
const nasty = [
  ...'abK -:?[]{},#&*!|>\'"%@`~<=.\\/\n\t',
  ...[
    '\n',
    '\n ',
    '\n  ',
    '\n    ',
    '\n      ',
    '\n\n',
    '\n# ',
    '\n  # c',
    '\n- ',
    '\n  - ',
    '\n    - a',
    '\n---\n',
    '\n...\n'
  ],
  ...[
    ': ',
    ':',
    ' :',
    '- ',
    '-',
    '? ',
    ' #',
    ' # ',
    '  # c',
    '# c',
    '#',
    ', ',
    ' ,',
    '[',
    '{',
    ' ]',
    ' }',
    '[]',
    '{}',
    '[a]'
  ],
  ...[
    '{ a: b }',
    '{a: b}',
    '{ a }',
    '{"a":b}',
    '|',
    '|-',
    '|+',
    '|2',
    '>',
    '>-',
    ': |\n',
    ': >\n    ',
    ': >-\n      ',
    '""',
    "''"
  ],
  ...[
    '"a"',
    "'a'",
    '"a": ',
    "'b' : ",
    '\\n',
    '\\"',
    '\\u0041',
    '\\x00',
    "''",
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '<<: ',
    '%YAML 1.2\n'
  ],
  ...[
    'a: ',
    'b:',
    'c: d',
    'a: b: c',
    'title: x',
    'https://x.org/?a=1,2#b',
    '1.10',
    '2026-02-16',
    '~',
    'null',
    '.',
    '...',
    '---'
  ],
  ...[
    'ä: ',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u202e',
    '😀',
    'e\u0301',
    'constructor: ',
    '__proto__: ',
    'x'.repeat(1100)
  ]
]

const bit = fc.constantFrom(...nasty)

/** Anything made of YAML's signs. */
export const signs = fc.array(bit, { maxLength: 24 }).map(bits => bits.join(''))

/** The lines of an article with some changes, each one at a place that may be anywhere. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(text.length),
    kind: fc.constantFrom('insert', 'replace', 'delete', 'indent', 'swap'),
    bit,
    length: fc.integer({ min: 1, max: 6 })
  })
  return fc.array(change, { minLength: 1, maxLength: 3 }).map(changes => changes.reduce(changeText, text))
}

interface Change {
  readonly at: number
  readonly kind: 'insert' | 'replace' | 'delete' | 'indent' | 'swap'
  readonly bit: string
  readonly length: number
}

function changeText(text: string, { at, kind, bit, length }: Change): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = (text.indexOf('\n', at) + 1 || text.length + 1) - 1
  switch (kind) {
    case 'insert':
      return text.slice(0, at) + bit + text.slice(at)
    case 'replace':
      return text.slice(0, at) + bit + text.slice(at + length)
    case 'delete':
      return text.slice(0, at) + text.slice(at + length)
    case 'indent':
      return text.slice(0, lineStart) + ' '.repeat(length) + text.slice(lineStart + (length % 2) * length)
    case 'swap':
      return text.slice(0, lineStart) + text.slice(lineEnd + 1) + text.slice(lineStart, lineEnd + 1)
  }
}

/** Words that are written in every style YAML has. */
const words = fc.array(
  fc.constantFrom(
    'Wort',
    'für',
    'KI',
    '3,5',
    '%',
    '–',
    '#1',
    'a:b',
    '-',
    "it's",
    '"so"',
    '„ja“',
    '\\',
    '{x}',
    '[y]',
    'https://x.org/a#b'
  ),
  { minLength: 1, maxLength: 5 }
)

const plain = words.map(list => list.join(' '))
const styles: readonly ((words: readonly string[], indent: string) => string)[] = [
  list => list.join(' '),
  list => JSON.stringify(list.join(' ')),
  list => `'${list.join(' ').replaceAll("'", "''")}'`,
  (list, indent) => list.join(`\n${indent}  `),
  (list, indent) => `|\n${indent}  ${list.join(`\n${indent}  `)}`,
  (list, indent) => `|-\n${indent}  ${list.join(`\n\n${indent}  `)}`,
  (list, indent) => `>\n${indent}  ${list.join(`\n${indent}  `)}\n`,
  (list, indent) => `>-\n\n${indent}  ${list.join(`\n\n\n${indent}    `)}`,
  list => `[${list.join(', ')}]`,
  list => `{ ${list.map((word, i) => `k${i}: ${word}`).join(', ')} }`,
  (list, indent) => `{\n${list.map((word, i) => `${indent}  k${i}: ${word}`).join(',\n')},\n${indent} }`,
  list => `{ a: [${list.join(', ')}], b: { c: "${list[0]}" } }`,
  () => ''
]

const comment = fc.constantFrom('', '', '', '', ' # so', '  # so', ' #so', '\n# so', '\n   # so\n')

interface Tree {
  readonly key: string
  readonly style: number
  readonly words: readonly string[]
  readonly comment: string
  readonly step: number
  readonly dashed: boolean
  readonly children: readonly Tree[]
}

const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.record({
    key: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'title', 'über', 'x y', '-k', '1'), plain),
    style: fc.nat(styles.length - 1),
    words,
    comment,
    step: fc.constantFrom(2, 2, 2, 4, 1, 0),
    dashed: fc.boolean(),
    children: fc.oneof({ maxDepth: 3, depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 }))
  })
}))

/** Maps and lists inside one another with texts in all styles; most are valid. */
export const documents = fc.array(tree, { minLength: 1, maxLength: 4 }).map(trees => {
  return `${trees.map(it => print(it, '', false)).join('\n')}\n`
})

function print({ key, style, words, comment, step, dashed, children }: Tree, indent: string, isItem: boolean): string {
  const inner = `${indent}${' '.repeat(step)}`
  const name = isItem ? `${indent}-` : `${indent}${key}:`
  const value = styles[style]?.(words, indent) ?? ''
  if (children.length === 0) return `${name}${value === '' ? '' : ' '}${value}${comment}`
  const below = children.map(child => print(child, inner, dashed))
  const compact = isItem && step === 2 && !dashed
  return `${name}${compact ? ` ${below.join('\n').trimStart()}` : `${comment}\n${below.join('\n')}`}`
}
