import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { type Cut, cutLeaves, mayCut } from './cut.js'
import type { Dialect, Limit, PrintRequest } from './dialect.js'
import type { Fitted, Leaf } from './fitted.js'
import { between, countBetween, head, tail } from './join.js'
import { type Print, print } from './print.js'

/** A stretch of a script that fits into one request. */
export interface FittedPart extends Fitted {
  /** `01`, `02`, …: with as many digits as the last one needs. */
  readonly name: string
  /** The document, where the whole is one part: it was written to see that it fits. */
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
  /** Indices of the leaves at which a part may begin; a place is an index into these. */
  readonly bounds: readonly number[]
}

/** What parts from place to place measure in the unit of one limit: `upTo[to] - upTo[from] + begin[from] + end[to]`. */
interface Meter {
  readonly limit: Limit
  readonly upTo: readonly number[]
  readonly begin: readonly number[]
  readonly end: readonly number[]
}

interface Splitting {
  readonly dialect: Dialect
  readonly request: PrintRequest
  /** All limits that the whole exceeds; a part holds nothing that the whole does not, so it keeps the others in any case. */
  readonly limits: readonly Limit[]
  readonly diagnostics: Diagnostic[]
}

/**
 * Splits a fitted script into as few parts as the dialect's limits allow. Parts begin at sentences, rather at paragraphs
 * and chapters; a sentence is cut only when it alone is too long, at clauses before words.
 */
export function split(fitted: Fitted, dialect: Dialect, request: PrintRequest): Outcome<readonly FittedPart[]> {
  const { leaves } = fitted
  if (leaves.length === 0)
    return { value: [], diagnostics: [diagnose('dialect/nothing-said', undefined, dialect.title)] }
  if (isMuchTooLong(leaves, dialect)) return splitUnder(dialect.limits, fitted, dialect, request)
  const printed = print(fitted, dialect, request).value
  const limits = dialect.limits.filter(({ most, count }) => count(printed.text) > most)
  if (limits.length === 0) return { value: [{ name: '01', leaves, printed }], diagnostics: [] }
  return splitUnder(limits, fitted, dialect, request)
}

/** The words alone are twice too many, so the whole has not to be written to see it. */
function isMuchTooLong(leaves: readonly Leaf[], { limits }: Dialect): boolean {
  let words = 0
  for (const { node, print: written } of leaves) if (node.type === 'text') words += written.length
  return limits.some(({ unit, most }) => unit !== 'milliseconds' && unit !== 'voices' && words > 2 * most)
}

function splitUnder(
  limits: readonly Limit[],
  { leaves }: Fitted,
  dialect: Dialect,
  request: PrintRequest
): Outcome<readonly FittedPart[]> {
  const splitting: Splitting = { dialect, request, limits, diagnostics: [] }
  const whole: Row = { leaves, beginnings: leaves.map((leaf, index) => beginning(leaves[index - 1], leaf)) }
  const row = refine(measured(whole, splitting), splitting)
  return { value: named(row.leaves, cheapestCuts(row)), diagnostics: splitting.diagnostics }
}

function beginning(left: Leaf | undefined, right: Leaf): Beginning | undefined {
  if (left === undefined || left.chapter !== right.chapter) return 'chapter'
  if (left.block !== right.block) return 'paragraph'
  return left.sentence === right.sentence ? undefined : 'sentence'
}

function measured(row: Row, splitting: Splitting): MeasuredRow {
  const bounds = boundsOf(row)
  return { ...row, bounds, meters: metersOf(bounds, row.leaves, splitting) }
}

function boundsOf({ beginnings }: Row): readonly number[] {
  const bounds: number[] = []
  for (let at = 0; at < beginnings.length; at++) if (at === 0 || beginnings[at] !== undefined) bounds.push(at)
  return bounds
}

function metersOf(
  bounds: readonly number[],
  leaves: readonly Leaf[],
  { dialect, request, limits }: Splitting
): readonly Meter[] {
  const around = head(dialect, request) + tail(dialect)
  const drafts = limits.map(limit => newMeter(limit, around))
  for (let place = 0; place <= bounds.length; place++) {
    const from = bounds[place] ?? leaves.length
    const to = bounds[place + 1] ?? leaves.length
    const [left, right] = [leaves[from - 1], leaves[from]]
    const inside = insideOf(from, to, leaves, dialect)
    // Counted for all limits before the next one is, because some counts build on others.
    for (const it of drafts) measurePlace(it, left, right, inside, dialect)
  }
  return drafts
}

/** A meter as it is filled, place by place. */
interface DraftMeter extends Meter {
  readonly upTo: number[]
  readonly begin: number[]
  readonly end: number[]
  readonly around: number
  readonly countTags: Count
}

type Count = Limit['count']

function newMeter(limit: Limit, around: string): DraftMeter {
  return { limit, upTo: [0], begin: [], end: [], around: limit.count(around), countTags: counter(limit) }
}

function measurePlace(
  { limit, upTo, begin, end, around, countTags }: DraftMeter,
  left: Leaf | undefined,
  right: Leaf | undefined,
  inside: string,
  dialect: Dialect
): void {
  const isInner = left !== undefined && right !== undefined
  const before = isInner ? countBetween(left, right, dialect, countTags) : 0
  begin.push(around + countBetween(undefined, right, dialect, countTags) - before)
  end.push(countBetween(left, undefined, dialect, countTags))
  upTo.push((upTo.at(-1) ?? 0) + before + limit.count(inside))
}

function insideOf(from: number, to: number, leaves: readonly Leaf[], dialect: Dialect): string {
  let text = leaves[from]?.print ?? ''
  for (let at = from + 1; at < to; at++)
    text += between(leaves[at - 1], leaves[at], dialect) + (leaves[at]?.print ?? '')
  return text
}

/** Counts what comes again and again, such as the tags between two paragraphs, only once. */
function counter({ count }: Limit): Count {
  const counts = new Map<string, number>()
  return text => {
    const known = counts.get(text)
    if (known !== undefined) return known
    const counted = count(text)
    counts.set(text, counted)
    return counted
  }
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
  const stretches = stretchesOf(row)
  if (!stretches.some(isTooLong)) return undefined
  const leaves: Leaf[] = []
  const beginnings: (Beginning | undefined)[] = []
  for (const stretch of stretches) {
    const whole = row.leaves.slice(stretch.from, stretch.to)
    const pieces = isTooLong(stretch) ? cutLeaves(whole, cut, splitting.dialect) : whole
    if (isTooLong(stretch) && cut === 'letter') reportLongWord(whole[0], splitting)
    pieces.forEach((leaf, index) => {
      const before = pieces[index - 1]
      leaves.push(leaf)
      if (before === undefined) beginnings.push(row.beginnings[stretch.from])
      else beginnings.push(isTooLong(stretch) && mayCut(before, leaf, cut) ? cut : undefined)
    })
  }
  return { leaves, beginnings }
}

/** What stands between two beginnings that follow each other, and the limit it exceeds by itself. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly over: Limit | undefined
}

function stretchesOf({ bounds, leaves, meters }: MeasuredRow): readonly Stretch[] {
  return bounds.map((from, place) => {
    const to = bounds[place + 1] ?? leaves.length
    return { from, to, over: meters.find(it => measure(it, place, place + 1) > it.limit.most)?.limit }
  })
}

function isTooLong({ over }: Stretch): boolean {
  return over !== undefined
}

function reportLongWord(leaf: Leaf | undefined, { diagnostics, dialect, request }: Splitting): void {
  if (leaf?.node.type !== 'text') return
  const at = leaf.origin && request.placeOf?.(leaf.origin, leaf.said.length)
  diagnostics.push(diagnose('dialect/word-cut', at, leaf.said.slice(0, 40), dialect.title))
}

function reportUncuttable(row: MeasuredRow, { diagnostics, dialect, request }: Splitting): void {
  for (const { from, over } of stretchesOf(row)) {
    const leaf = row.leaves[from]
    if (over === undefined || leaf === undefined) continue
    const at = leaf.origin && request.placeOf?.(leaf.origin, leaf.said.length)
    diagnostics.push(diagnose('dialect/uncuttable', at, leaf.said.slice(0, 40), dialect.title, over.most, over.unit))
  }
}

/** A place where a part may begin, with the best that can be done up to there. */
interface Start {
  readonly place: number
  readonly parts: number
  readonly price: number
}

/** Indices of the leaves at which parts begin: as few as can be, then as cheap as can be, then as late as can be. */
function cheapestCuts(row: MeasuredRow): readonly number[] {
  const { bounds, meters } = row
  const previous: number[] = []
  const starts: Start[] = []
  let parts = 0
  let price = 0
  bounds.forEach((from, place) => {
    enlist({ place, parts, price: price + priceOf(row, from) }, starts, meters)
    while (starts.length > 1 && exceeds(meters, starts[0]?.place ?? 0, place + 1)) starts.shift()
    const best = cheapest(starts, meters, place + 1)
    previous.push(best?.place ?? place)
    parts = (best?.parts ?? parts) + 1
    price = best?.price ?? price
  })
  return followBack(bounds, previous)
}

/** Adds a start and drops those that can never do better than it; so there are few, however long the text. */
function enlist(start: Start, starts: Start[], meters: readonly Meter[]): void {
  for (let last = starts.at(-1); last !== undefined; last = starts.at(-1)) {
    const noWorse = start.parts < last.parts || (start.parts === last.parts && start.price <= last.price)
    if (!noWorse || !hasNoLessRoom(start.place, last.place, meters)) break
    starts.pop()
  }
  starts.push(start)
}

function hasNoLessRoom(place: number, other: number, meters: readonly Meter[]): boolean {
  for (const it of meters) if (room(it, place) < room(it, other)) return false
  return true
}

/** How far a part that begins there reaches, compared with others. */
function room({ upTo, begin }: Meter, place: number): number {
  return (upTo[place] ?? 0) - (begin[place] ?? 0)
}

/** The best start of a part that ends at `to`; the last one is good in any case, for what fits nowhere stands alone. */
function cheapest(starts: readonly Start[], meters: readonly Meter[], to: number): Start | undefined {
  let best = starts.at(-1)
  for (let i = starts.length - 2; i >= 0; i--) {
    const start = starts[i]
    if (start === undefined || best === undefined) continue
    const better = start.parts < best.parts || (start.parts === best.parts && start.price < best.price)
    if (better && fits(meters, start.place, to)) best = start
  }
  return best
}

/** Too long even without the tags around its first words: no later end can fit. */
function exceeds(meters: readonly Meter[], place: number, to: number): boolean {
  for (const { upTo, limit } of meters) if ((upTo[to] ?? 0) - (upTo[place + 1] ?? 0) > limit.most) return true
  return false
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
