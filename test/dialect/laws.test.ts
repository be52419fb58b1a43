import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/dialect/check.js'
import { characters } from '../../src/dialect/count.js'
import type { Dialect } from '../../src/dialect/dialect.js'
import { fitScript } from '../../src/dialect/fit.js'
import { spokenLeaves } from '../../src/dialect/fitted.js'
import { dialects } from '../../src/dialect/index.js'
import { speechParts } from '../../src/dialect/parts.js'
import { pollyNeural } from '../../src/dialect/polly-neural.js'
import { split } from '../../src/dialect/split.js'
import type { Script } from '../../src/script/tree.js'
import { polyglot, request } from './requests.js'
import { scripts } from './scripts.js'

const all = [...dialects.values()]
const anyDialect = fc.constantFrom(...dialects.keys())

function named(name: string): Dialect {
  return dialects.get(name) ?? pollyNeural
}

/** Tight limits, so that short scripts are split too. */
function tight(dialect: Dialect): Dialect {
  const most = dialect.limits.length === 0 ? 900 : 700
  return { ...dialect, limits: [...dialect.limits, { unit: 'characters', most, count: characters }] }
}

describe('for every script', () => {
  test('what is printed passes the check and every limit', () => {
    fc.assert(
      fc.property(scripts, anyDialect, fc.boolean(), (script, name, multilingual) => {
        const dialect = named(name)
        const asked = multilingual ? polyglot : request
        const { value, diagnostics } = speechParts(script, dialect, asked)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        for (const { text } of value) {
          expect(check(text, dialect)).toEqual([])
          for (const { count, most } of dialect.limits) expect(count(text)).toBeLessThanOrEqual(most)
        }
      }),
      { seed: 2, numRuns: 150 }
    )
  })

  test('parts stay under a tight limit, or it is said which word or passage was too long', () => {
    fc.assert(
      fc.property(scripts, anyDialect, (script, name) => {
        const dialect = tight(named(name))
        const { value, diagnostics } = speechParts(script, dialect, request)
        const excused = diagnostics.some(({ code }) => code === 'dialect/uncuttable')
        expect(diagnostics.filter(({ code }) => code === 'dialect/own-markup')).toEqual([])
        for (const { text } of value) {
          for (const { count, most } of dialect.limits) expect(excused || count(text) <= most).toBe(true)
        }
      }),
      { seed: 3, numRuns: 120 }
    )
  })

  test('all dialects speak the same words in the same order, whole and in parts', () => {
    fc.assert(
      fc.property(scripts, script => {
        const [first, ...others] = all.map(dialect => spokenLeaves(fitScript(script, dialect, request).value))
        for (const other of others) expect(other).toEqual(first)
        for (const dialect of all.map(tight)) {
          const fitted = fitScript(script, dialect, request).value
          expect(spokenLeaves(...split(fitted, dialect, request).value)).toEqual(first)
        }
      }),
      { seed: 5, numRuns: 50 }
    )
  })

  test('silence keeps its length with every service that takes pauses by their time', () => {
    const timed = all.filter(({ elements }) => 'break' in elements)
    fc.assert(
      fc.property(scripts, script => {
        const [first, ...others] = timed.map(dialect => silence(script, dialect))
        for (const other of others) expect(other).toBe(first)
      }),
      { seed: 7, numRuns: 50 }
    )
  })

  test('every stretch of a print that is traced holds what stands at its origin', () => {
    fc.assert(
      fc.property(scripts, anyDialect, (script, name) => {
        const dialect = named(name)
        for (const { text, origins } of speechParts(script, dialect, request).value) {
          let end = 0
          for (const { offset, length, exact } of origins) {
            expect(offset).toBeGreaterThanOrEqual(end)
            end = offset + length
            if (exact) expect(text.slice(offset, end)).not.toMatch(dialect.root === undefined ? /<[\w/!?<]/ : /[<>]/)
          }
        }
      }),
      { seed: 11, numRuns: 40 }
    )
  })

  test('two prints are the same to the byte', () => {
    fc.assert(
      fc.property(scripts, anyDialect, (script, name) => {
        const dialect = named(name)
        expect(speechParts(structuredClone(script), dialect, request)).toEqual(speechParts(script, dialect, request))
      }),
      { seed: 13, numRuns: 40 }
    )
  })
})

/** Milliseconds of all pauses that name a time; those of none are written as no time by some, and others by their usual one. */
/** The silence asked for, less what a piece is longer by to make up for its joint: a few milliseconds in ten seconds. */
function silence(script: Script, dialect: Dialect): number {
  const { leaves } = fitScript(script, dialect, request).value
  return leaves.reduce((sum, { node, print: printed }, index) => {
    const isTimed = node.type === 'break' && node.milliseconds !== undefined
    if (!isTimed) return sum
    const milliseconds = Number(/<break time="(\d+)ms"/.exec(printed)?.[1] ?? 0)
    const isLater = leaves[index - 1]?.node === node && dialect.name === 'espeak-ng'
    return sum + milliseconds - (isLater ? 8 : 0)
  }, 0)
}
