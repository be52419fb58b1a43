import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFindings } from '../../src/article/findings.js'
import type { TextNode } from '../../src/article/nodes.js'
import { readYaml } from '../../src/article/yaml.js'
import { sourceOffset } from '../../src/report/written.js'
import { sourceOf } from './print.js'

/** The value of the field `a`, and the source it stands in; undefined when the file is no YAML. */
function readField(text: string): { node: TextNode; source: string } | undefined {
  const source = sourceOf(text)
  const node = readYaml(createFindings('test.yaml', source))?.entries.find(({ key }) => key.value === 'a')?.value
  return node?.type === 'text' ? { node, source } : undefined
}

/** The source character each character of a value comes from. */
function origins({ node, source }: { node: TextNode; source: string }): string {
  return Array.from({ length: node.value.length }, (_, i) => source[sourceOffset(node, i)] ?? '?').join('')
}

/** A line end in the source may be a blank in the value; apart from that the characters are the same. */
function isTrue(value: string, origin: string): boolean {
  return (
    value.length === origin.length &&
    value
      .split('')
      .map((it, i) => it === origin[i] || (it === ' ' && origin[i] === '\n'))
      .every(Boolean)
  )
}

function expectTruth(text: string): void {
  const read = readField(text)
  if (read === undefined) return
  const origin = origins(read)
  if (!isTrue(read.node.value, origin)) expect({ text, origin }).toEqual({ text, origin: read.node.value })
}

const words = fc.string({ unit: fc.constantFrom(...'abü😀„“*_.,;!?()+-/ '), minLength: 1, maxLength: 12 })
const line = words.map(it => `x${it}`.trimEnd())
const lines = fc.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
  minLength: 1,
  maxLength: 6
})
const indented = fc.array(
  fc
    .tuple(fc.constantFrom('', '', '', ' ', '   ', '\t'), line)
    .map(it => it.join(''))
    .chain(it => fc.constantFrom(it, it, '')),
  { minLength: 1, maxLength: 7 }
)

function below(body: readonly string[], indent = '  '): string {
  return body.map(it => (it === '' ? '' : indent + it)).join('\n')
}

describe('where the characters of a scalar stand', () => {
  test('a plain scalar on one line', () => {
    const read = readField('b: x\na:   Würde und #1')
    expect(read?.node.map).toEqual([0, 10])
    expect(read?.node.value).toBe('Würde und')
  })

  test('a plain scalar over several lines', () => {
    const read = readField('a: eins\n  zwei\n\n  drei')
    expect(read?.node).toMatchObject({ value: 'eins zwei\ndrei', map: [0, 3, 5, 10, 10, 18] })
  })

  test('a single quoted scalar with a doubled quote', () => {
    expect(readField("a: 'It''s ok'")?.node).toMatchObject({ value: "It's ok", map: [0, 4, 3, 8] })
  })

  test('a double quoted scalar with escapes of every length', () => {
    const read = readField('a: "\\tx\\x41\\u00e4\\U0001F600y\\\n  z"')
    expect(read?.node.value).toBe('\txAä😀yz')
    expect([1, 6, 7].map(i => read?.source[sourceOffset(read.node, i)])).toEqual(['x', 'y', 'z'])
    expect([0, 2, 3, 4].map(i => read?.source.slice(sourceOffset(read.node, i)).slice(0, 2))).toEqual([
      '\\t',
      '\\x',
      '\\u',
      '\\U'
    ])
  })

  test('a literal block, also with an indentation of its own', () => {
    expect(readField('a: |\n  eins\n   zwei\n\n  drei')?.node).toMatchObject({ value: 'eins\n zwei\n\ndrei\n' })
    expect(readField('a: |2-  # so\n   eins\n  zwei')?.node).toMatchObject({
      value: ' eins\nzwei',
      map: [0, 15, 6, 23]
    })
  })

  test('a folded block', () => {
    const read = readField('a: >-\n  eins\n  zwei\n\n  drei')
    expect(read?.node).toMatchObject({ value: 'eins zwei\ndrei', map: [0, 8, 5, 15, 10, 23] })
  })

  test('an empty value stands behind its colon', () => {
    expect(readField('a:\nb: c')?.node).toMatchObject({ value: '', map: [0, 2] })
  })
})

describe('every character stands where the map says', () => {
  test('in plain scalars', () => {
    fc.assert(
      fc.property(lines, body => expectTruth(`b: c\na: ${below(body).trimStart()}\nd: e`)),
      { seed: 31, numRuns: 1500 }
    )
  })

  test('in single quoted scalars', () => {
    fc.assert(
      fc.property(lines, body => expectTruth(`b: c\na: '${below(body).trimStart().replaceAll('x', "x''")}'\nd: e`)),
      { seed: 32, numRuns: 1500 }
    )
  })

  test('in double quoted scalars', () => {
    fc.assert(
      fc.property(lines, body => expectTruth(`b: c\na: "${below(body)}"\nd: e`)),
      { seed: 33, numRuns: 1500 }
    )
  })

  test('in double quoted scalars, apart from what escapes make', () => {
    const piece = fc.constantFrom(
      'x',
      'ü',
      ' ',
      '\\n',
      '\\x41',
      '\\u00e4',
      '\\U0001F600',
      '\\"',
      '\\\\',
      '\\\n  ',
      '\n  ',
      '\n\n  '
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const read = readField(`a: "${pieces.join('')}."`)
        if (read === undefined) throw new Error('the text must be YAML')
        const origin = origins(read)
        for (const [i, it] of origin.split('').entries()) if (/[xü.]/.test(it)) expect(read.node.value[i]).toBe(it)
        expect(origin.at(-1)).toBe('.')
      }),
      { seed: 34, numRuns: 1500 }
    )
  })

  test.each(['|', '|-', '|+', '|2', '>', '>-', '>+', '>2-'])('in blocks under %s', header => {
    fc.assert(
      fc.property(indented, body => expectTruth(`b: c\na: ${header}\n${below(body)}\nd: e`)),
      { seed: 35, numRuns: 800 }
    )
  })

  test.each(['|', '>', '|1', '>1'])('in blocks under %s inside lists', header => {
    const read = (text: string) => {
      const root = readYaml(createFindings('test.yaml', sourceOf(text)))
      const list = root?.entries[0]?.value
      const item = list?.type === 'list' ? list.items[1] : undefined
      return item?.type === 'text' ? { node: item, source: sourceOf(text) } : undefined
    }
    fc.assert(
      fc.property(indented, body => {
        const it = read(`l:\n  - x\n  - ${header}\n${below(body, '   ')}\n  - y`)
        if (it !== undefined && !isTrue(it.node.value, origins(it)))
          expect({ body, origin: origins(it) }).toEqual(it.node.value)
      }),
      { seed: 36, numRuns: 500 }
    )
  })
})
