import fc from 'fast-check'
import { expect } from 'vitest'
import { check } from '../../src/dialect/check.js'
import type { Dialect, Limit } from '../../src/dialect/dialect.js'
import { fitScript } from '../../src/dialect/fit.js'
import { type Fitted, type Leaf, spokenLeaves } from '../../src/dialect/fitted.js'
import { dialects } from '../../src/dialect/index.js'
import { speechParts } from '../../src/dialect/parts.js'
import { print } from '../../src/dialect/print.js'
import { split } from '../../src/dialect/split.js'
import type { Script } from '../../src/script/tree.js'
import { polyglot, request } from './requests.js'
import { episodesOf, smallScripts } from './scripts.js'

const all = [...dialects.values()]

/** Prints generated episodes of up to so many characters in every dialect: nothing may be found, and nothing be too long. */
export function provePrints(numRuns: number, mostCharacters: number, seed: number): void {
  fc.assert(
    fc.property(episodesOf(mostCharacters), fc.boolean(), (script, multilingual) => {
      for (const dialect of all) provePrint(script, dialect, multilingual)
    }),
    { seed, numRuns }
  )
}

function provePrint(script: Script, dialect: Dialect, multilingual: boolean): void {
  const asked = multilingual ? polyglot : request
  const { value, diagnostics } = speechParts(script, dialect, asked)
  expect([dialect.name, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([dialect.name, []])
  for (const { text } of value) {
    expect([dialect.name, check(text, dialect)]).toEqual([dialect.name, []])
    for (const { count, most } of dialect.limits) expect(count(text)).toBeLessThanOrEqual(most)
  }
  const digits = Math.max(2, `${value.length}`.length)
  expect(value.map(({ name }) => name)).toEqual(value.map((_, index) => `${index + 1}`.padStart(digits, '0')))
  proveJoints(
    fitScript(script, dialect, asked).value,
    dialect,
    diagnostics.some(({ code }) => code === 'dialect/word-cut')
  )
}

/** Parts joined give the whole, and none begins inside a word, a reading or anything else that is one thing. */
function proveJoints(fitted: Fitted, dialect: Dialect, wordsAreCut: boolean): void {
  const parts = split(fitted, dialect, request).value
  const joined = parts.flatMap(({ leaves }) => leaves)
  const whole = (leaves: readonly Leaf[]) =>
    leaves.filter(({ node }) => node.type !== 'text').map(({ print: it }) => it)
  expect(whole(joined)).toEqual(whole(fitted.leaves))
  expect(spokenLeaves(...parts)).toEqual(spokenLeaves(fitted))
  parts.forEach(({ leaves: [first] }, index) => {
    const last = parts[index - 1]?.leaves.at(-1)
    if (first === undefined || last === undefined || last.sentence !== first.sentence) return
    expect(first.blankBefore || last.node.type === 'break' || wordsAreCut).toBe(true)
  })
}

/** Splits small scripts under tight limits of each dialect's own units, and tries every other way to split them. */
export function proveFewestParts(numRuns: number, seed: number): void {
  const limited = all.flatMap(dialect => dialect.limits.map(limit => ({ dialect, limit })))
  fc.assert(
    fc.property(smallScripts, fc.nat(), fc.boolean(), (script, chosen, oneLess) => {
      for (const { dialect, limit } of limited) proveFewest(script, dialect, limit, chosen, oneLess)
    }),
    { seed, numRuns }
  )
}

function proveFewest(script: Script, dialect: Dialect, limit: Limit, chosen: number, oneLess: boolean): void {
  const fitted = fitScript(script, dialect, polyglot).value
  const row = rowOf(fitted.leaves, dialect, limit)
  // A limit that some stretch of sentences keeps to the last unit, or exceeds by one.
  const sizes = row.size.flat()
  const tightest = Math.max(...row.size.map(([alone = 0]) => alone))
  const most = Math.max(tightest, (sizes[chosen % sizes.length] ?? 0) - (oneLess ? 1 : 0))
  const parts = split(fitted, { ...dialect, limits: [{ ...limit, most }] }, polyglot).value
  const starts = parts.map(({ leaves: [first] }) => row.starts.findIndex(at => fitted.leaves[at] === first))
  expect(starts).not.toContain(-1)
  for (const part of parts) expect(limit.count(print(part, dialect, polyglot).value.text)).toBeLessThanOrEqual(most)
  expect([dialect.name, limit.unit, priceOf(starts, row)]).toEqual([dialect.name, limit.unit, cheapest(row, most)])
}

/** Sentences with what they cost as beginnings, and the sizes of all stretches: `size[from][n]` is that of n + 1 sentences. */
interface SmallRow {
  readonly starts: readonly number[]
  readonly prices: readonly number[]
  readonly size: readonly (readonly number[])[]
}

function rowOf(leaves: readonly Leaf[], dialect: Dialect, { count }: Limit): SmallRow {
  const starts = leaves.flatMap((leaf, at) => (leaf.sentence === leaves[at - 1]?.sentence ? [] : [at]))
  const ends = [...starts.slice(1), leaves.length]
  const size = starts.map((from, index) =>
    ends.slice(index).map(to => count(print({ leaves: leaves.slice(from, to) }, dialect, polyglot).value.text))
  )
  return { starts, prices: starts.map(at => startPrice(leaves[at - 1], leaves[at])), size }
}

function startPrice(left: Leaf | undefined, right: Leaf | undefined): number {
  if (left === undefined || left.chapter !== right?.chapter) return 0
  return left.block === right.block ? 100 : 1
}

/** Fewest parts first, then fewest beginnings within a paragraph, then within a chapter. */
function priceOf(starts: readonly number[], { prices }: SmallRow): number {
  return starts.reduce((sum, start) => sum + 10_000 + (prices[start] ?? 0), 0)
}

/** The price of the best of all ways, tried one after the other. */
function cheapest(row: SmallRow, most: number): number {
  const places = row.starts.map((_, place) => place)
  let best = Number.POSITIVE_INFINITY
  for (let chosen = 0; chosen < 2 ** (places.length - 1); chosen++) {
    const starts = places.filter(place => place === 0 || (chosen >> (place - 1)) % 2 === 1)
    const price = priceOf(starts, row)
    if (price < best && allFit(starts, row, most)) best = price
  }
  return best
}

function allFit(starts: readonly number[], { size }: SmallRow, most: number): boolean {
  return starts.every((start, part) => {
    const next = starts[part + 1] ?? size.length
    return (size[start]?.[next - start - 1] ?? 0) <= most
  })
}
