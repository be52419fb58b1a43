import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { type Cut, cutLeaves, mayCut } from './cut.js'
import type { Dialect, Limit, PrintRequest } from './dialect.js'
import type { Fitted, Leaf } from './fitted.js'
import { between, head, tail } from './join.js'
import { type Print, print } from './print.js'

/** A stretch of a script that fits into one request. */
export interface FittedPart extends Fitted {
  /** `01`, `02`, …: with as many digits as the last one needs. */
  readonly name: string
  /** The document, where it had to be written to see that it fits. */
  readonly printed?: Print
}

/**
 * How much it costs to begin a part there. Each is dearer than a thousand of the ones before it, so among equally few
 * parts the one with the fewest bad beginnings wins.
 */
const prices = { chapter: 0, paragraph: 1, sentence: 2 ** 10, clause: 2 ** 20, word: 2 ** 30, letter: 2 ** 40 }
type Beginning = keyof typeof prices

/** Leaves, and what may begin at each of them; undefined where a part must not begin. */
interface Row {
  readonly leaves: readonly Leaf[]
  readonly beginnings: readonly (Beginning | undefined)[]
}

/** A row with what its parts measure, for each limit. */
interface MeasuredRow extends Row {
  readonly meters: readonly Meter[]
}

/** What parts of a row measure in the unit of one limit: `upTo[to] - upTo[from] + begin[from] + end[to]`. */
interface Meter {
  readonly limit: Limit
  readonly upTo: Float64Array
  readonly begin: Float64Array
  readonly end: Float64Array
}

interface Splitting {
  readonly dialect: Dialect
  readonly request: PrintRequest
  readonly diagnostics: Diagnostic[]
}

/**
 * Splits a fitted script into as few parts as the dialect's limits allow. Parts begin at sentences, rather at paragraphs
 * and chapters; a sentence is cut only when it alone is too long, at clauses before words.
 */
export function split(fitted: Fitted, dialect: Dialect, request: PrintRequest): Outcome<readonly FittedPart[]> {
  const { leaves } = fitted
  const splitting: Splitting = { dialect, request, diagnostics: [] }
  if (leaves.length === 0)
    return { value: [], diagnostics: [diagnose('dialect/nothing-said', undefined, dialect.title)] }
  if (dialect.limits.length === 0) return { value: [{ name: '01', leaves }], diagnostics: [] }
  const printed = print(fitted, dialect, request).value
  if (fitsWhole(printed, dialect)) return { value: [{ name: '01', leaves, printed }], diagnostics: [] }
  const whole: Row = { leaves, beginnings: leaves.map((leaf, index) => beginning(leaves[index - 1], leaf)) }
  const row = refine(measured(whole, splitting), splitting)
  return { value: named(row.leaves, cheapestCuts(row)), diagnostics: splitting.diagnostics }
}

function fitsWhole({ text }: Print, { limits }: Dialect): boolean {
  return limits.every(({ most, count }) => count(text) <= most)
}

function beginning(left: Leaf | undefined, right: Leaf): Beginning | undefined {
  if (left === undefined || left.chapter !== right.chapter) return 'chapter'
  if (left.block !== right.block) return 'paragraph'
  return left.sentence === right.sentence ? undefined : 'sentence'
}

/** What is written around and between the leaves of a row; tags around a part only where a part may begin or end. */
interface Joints {
  readonly between: readonly string[]
  readonly opening: readonly string[]
  readonly closing: readonly string[]
}

function measured(row: Row, { dialect, request }: Splitting): MeasuredRow {
  const joints = jointsOf(row, dialect)
  const root = [head(dialect, request), tail(dialect)]
  return { ...row, meters: dialect.limits.map(limit => meter(row, joints, root, limit)) }
}

function jointsOf({ leaves, beginnings }: Row, dialect: Dialect): Joints {
  const joints = { between: [] as string[], opening: [] as string[], closing: [] as string[] }
  for (let index = 0; index <= leaves.length; index++) {
    const [left, right] = [leaves[index - 1], leaves[index]]
    const edge = right === undefined || beginnings[index] !== undefined
    joints.between.push(left === undefined || right === undefined ? '' : between(left, right, dialect))
    joints.opening.push(edge ? between(undefined, right, dialect) : '')
    joints.closing.push(edge ? between(left, undefined, dialect) : '')
  }
  return joints
}

function meter({ leaves, beginnings }: Row, joints: Joints, root: readonly string[], limit: Limit): Meter {
  const { count } = limit
  const size = leaves.length + 1
  const upTo = new Float64Array(size + 1)
  const begin = new Float64Array(size)
  const end = new Float64Array(size)
  const around = root.reduce((sum, text) => sum + count(text), 0)
  for (let index = 0; index < size; index++) {
    const joint = count(joints.between[index] ?? '')
    upTo[index + 1] = (upTo[index] ?? 0) + joint + count(leaves[index]?.print ?? '')
    if (beginnings[index] !== undefined) begin[index] = around + count(joints.opening[index] ?? '') - joint
    end[index] = count(joints.closing[index] ?? '')
  }
  return { limit, upTo, begin, end }
}

function measure({ upTo, begin, end }: Meter, from: number, to: number): number {
  return (upTo[to] ?? 0) - (upTo[from] ?? 0) + (begin[from] ?? 0) + (end[to] ?? 0)
}

function fits(meters: readonly Meter[], from: number, to: number): boolean {
  for (const it of meters) if (measure(it, from, to) > it.limit.most) return false
  return true
}

/** Cuts what is too long between two beginnings: at clauses, then words, then letters. */
function refine(row: MeasuredRow, splitting: Splitting): MeasuredRow {
  let refined = row
  for (const cut of ['clause', 'word', 'letter'] as const) {
    const next = refineOnce(refined, cut, splitting)
    if (next === undefined) return refined
    refined = measured(next, splitting)
  }
  reportUncuttable(refined, splitting)
  return refined
}

/** Undefined when nothing is too long any more. */
function refineOnce(row: MeasuredRow, cut: Cut, splitting: Splitting): Row | undefined {
  const leaves: Leaf[] = []
  const beginnings: (Beginning | undefined)[] = []
  let found = false
  for (const [from, to] of stretches(row)) {
    const stretch = row.leaves.slice(from, to)
    const tooLong = !fits(row.meters, from, to)
    const cutStretch = tooLong ? cutLeaves(stretch, cut, splitting.dialect) : stretch
    if (tooLong) found = true
    if (tooLong && cut === 'letter') reportLongWord(stretch[0], splitting)
    cutStretch.forEach((leaf, index) => {
      const before = cutStretch[index - 1]
      leaves.push(leaf)
      beginnings.push(
        before === undefined ? row.beginnings[from] : tooLong && mayCut(before, leaf, cut) ? cut : undefined
      )
    })
  }
  return found ? { leaves, beginnings } : undefined
}

/** Pairs of beginnings that follow each other. */
function* stretches({ leaves, beginnings }: Row): Iterable<readonly [from: number, to: number]> {
  let from = 0
  for (let to = 1; to <= leaves.length; to++) {
    if (to < leaves.length && beginnings[to] === undefined) continue
    yield [from, to]
    from = to
  }
}

function reportLongWord(leaf: Leaf | undefined, { diagnostics, dialect, request }: Splitting): void {
  if (leaf?.node.type !== 'text') return
  const at = leaf.origin && request.placeOf?.(leaf.origin, leaf.said.length)
  diagnostics.push(diagnose('dialect/word-cut', at, leaf.said.slice(0, 40), dialect.title))
}

function reportUncuttable(row: MeasuredRow, { diagnostics, dialect, request }: Splitting): void {
  for (const [from, to] of stretches(row)) {
    const over = row.meters.find(it => measure(it, from, to) > it.limit.most)
    const leaf = row.leaves[from]
    if (over === undefined || leaf === undefined) continue
    const at = leaf.origin && request.placeOf?.(leaf.origin, leaf.said.length)
    const { unit, most } = over.limit
    diagnostics.push(diagnose('dialect/uncuttable', at, leaf.said.slice(0, 40), dialect.title, most, unit))
  }
}

/** A place where a part may begin, with the best that can be done up to there. */
interface Start {
  readonly from: number
  readonly place: number
  readonly parts: number
  readonly price: number
}

/** Indices at which parts begin: as few as can be, then as cheap as can be, then as late as can be. */
function cheapestCuts(row: MeasuredRow): readonly number[] {
  const bounds = [...stretches(row)]
  const previous: number[] = []
  const starts: Start[] = []
  let parts = 0
  let price = 0
  bounds.forEach(([from, to], place) => {
    enlist({ from, place, parts, price: price + priceOf(row, from) }, starts, row.meters)
    while (starts.length > 1 && exceeds(row.meters, starts[0]?.from ?? 0, to)) starts.shift()
    const best = cheapest(starts, row.meters, to)
    previous.push(best?.place ?? place)
    parts = (best?.parts ?? parts) + 1
    price = best?.price ?? price
  })
  return followBack(
    bounds.map(([from]) => from),
    previous
  )
}

/** Adds a start and drops those that can never do better than it; so there are few, however long the text. */
function enlist(start: Start, starts: Start[], meters: readonly Meter[]): void {
  for (let last = starts.at(-1); last !== undefined; last = starts.at(-1)) {
    const noWorse = start.parts < last.parts || (start.parts === last.parts && start.price <= last.price)
    if (!noWorse || !meters.every(it => room(it, start.from) >= room(it, last.from))) break
    starts.pop()
  }
  starts.push(start)
}

/** How far a part that begins there reaches, compared with others. */
function room({ upTo, begin }: Meter, from: number): number {
  return (upTo[from] ?? 0) - (begin[from] ?? 0)
}

/** The best start of a part that ends at `to`; the last one is good in any case, for what fits nowhere stands alone. */
function cheapest(starts: readonly Start[], meters: readonly Meter[], to: number): Start | undefined {
  let best = starts.at(-1)
  for (let i = starts.length - 2; i >= 0; i--) {
    const start = starts[i]
    if (start === undefined || best === undefined) continue
    const better = start.parts < best.parts || (start.parts === best.parts && start.price < best.price)
    if (better && fits(meters, start.from, to)) best = start
  }
  return best
}

/** Too long even without the tags around its first words: no later end can fit. */
function exceeds(meters: readonly Meter[], from: number, to: number): boolean {
  return meters.some(({ upTo, limit }) => (upTo[to] ?? 0) - (upTo[from + 1] ?? 0) > limit.most)
}

function priceOf({ beginnings }: Row, from: number): number {
  return from === 0 ? 0 : prices[beginnings[from] ?? 'letter']
}

function followBack(places: readonly number[], previous: readonly number[]): readonly number[] {
  const cuts: number[] = []
  for (let next = places.length; next > 0; ) {
    next = previous[next - 1] ?? 0
    cuts.push(places[next] ?? 0)
  }
  return cuts.reverse()
}

function named(leaves: readonly Leaf[], cuts: readonly number[]): readonly FittedPart[] {
  const digits = Math.max(2, `${cuts.length}`.length)
  return cuts.map((from, index) => ({
    name: `${index + 1}`.padStart(digits, '0'),
    leaves: leaves.slice(from, cuts[index + 1])
  }))
}
