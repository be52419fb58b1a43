import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFindings } from '../../src/article/findings.js'
import type { MapNode, SourceNode } from '../../src/article/nodes.js'
import { readYaml } from '../../src/article/yaml.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { readCases } from '../cases.js'
import { printFindings, sourceOf } from './print.js'

function read(text: string): { root: MapNode | undefined; diagnostics: readonly Diagnostic[]; failed: boolean } {
  const findings = createFindings('test.yaml', sourceOf(text))
  return { root: readYaml(findings), diagnostics: findings.all(), failed: findings.failed() }
}

function codes(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)
}

/** The values of a tree, without places. */
function plain(node: SourceNode | undefined): unknown {
  if (node?.type === 'list') return node.items.map(plain)
  if (node?.type === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]))
  return node?.value
}

describe('YAML that is not read', () => {
  test.each(readCases('test/fixtures/article/yaml.md'))('$name', ({ yaml = '', findings = '' }) => {
    const { root, diagnostics } = read(yaml)
    expect(printFindings(diagnostics, yaml)).toBe(findings)
    const isWrong = diagnostics.some(({ severity }) => severity === 'error')
    if (!isWrong) expect(root).toBeDefined()
  })
})

describe('YAML that is read', () => {
  test('everything is text, as it is written', () => {
    const { root } = read(
      'a: 1.10\nb: 09\nc: nein\nd: 2026-02-16\ne: ~\nf: 12:30\ng: 0x1F\nh: +49 30\ni: true\nj: .nan'
    )
    expect(plain(root)).toEqual({
      a: '1.10',
      b: '09',
      c: 'nein',
      d: '2026-02-16',
      e: '~',
      f: '12:30',
      g: '0x1F',
      h: '+49 30',
      i: 'true',
      j: '.nan'
    })
  })

  test('lists and maps in both styles', () => {
    expect(plain(read('a: [x, { y: z }]\nb:\n- c\n- d: e\n  f:\n').root)).toEqual({
      a: ['x', { y: 'z' }],
      b: ['c', { d: 'e', f: '' }]
    })
  })

  test('a carriage return in an escape is a line end', () => {
    expect(plain(read('a: "x\\r\\ny\\rz"').root)).toEqual({ a: 'x \ny\nz' })
  })
})

describe('files that would take for ever elsewhere', () => {
  test('three thousand maps inside one another are refused at the forty-first', () => {
    expect(codes('{a: '.repeat(3000) + '}'.repeat(3000))).toEqual(['1:158 yaml/too-deep'])
  })

  test('lists inside one another on one line are refused as well', () => {
    expect(codes('- '.repeat(500_000))).toEqual(['1:80 yaml/too-deep'])
  })

  test('ten thousand fields are read, and the last one that stands twice is found', () => {
    const fields = Array.from({ length: 10_000 }, (_, i) => `k${i}: v`)
    expect(codes([...fields, 'k9999: w'].join('\n'))).toEqual(['10001:1 yaml/duplicate-key'])
  })

  test('a hundred thousand fields are refused unread', () => {
    const fields = Array.from({ length: 100_000 }, (_, i) => `k${i}: v`)
    expect(codes(fields.join('\n'))).toEqual(['17143:9 yaml/too-many-parts'])
  })

  test.each([
    '[',
    '{',
    '}',
    ',',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a ',
    '!a ',
    '"',
    "'",
    '%',
    '@',
    '\t',
    '|\n',
    '>\n',
    '---\n',
    '#',
    '\n'
  ])('sixty kilobytes of %j is judged at once', unit => {
    expect(read(unit.repeat(60_000 / unit.length)).failed).toBe(true)
    expect(read(`title: ${unit.repeat(60_000 / unit.length)}`).diagnostics.length).toBeLessThan(100)
  })

  test('of one mistake twenty are shown and the rest is counted', () => {
    const { diagnostics } = read(Array.from({ length: 25 }, () => 'title: a').join('\n'))
    expect(diagnostics).toHaveLength(21)
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'file/more-of-the-same',
      args: [4, 'yaml/duplicate-key'],
      place: { line: 22 }
    })
  })
})

describe('laws of reading YAML', () => {
  test('any text of YAML signs is read or refused with a place, and never throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab: -?[]{},#&*!|>\'"%@`\n\n  \t~<=.'), maxLength: 60 })
    fc.assert(
      fc.property(text, words => {
        const { root, diagnostics, failed } = read(words)
        expect(root === undefined).toBe(root === undefined && failed)
        for (const { place } of diagnostics) expect(place?.line).toBeGreaterThan(0)
      }),
      { seed: 21, numRuns: 4000 }
    )
  })
})
