import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { type Lines, linesOf } from '../report/lines.js'
import type { XmlAttributes } from '../script/xml.js'
import type { AttributeRule, CheckRequest, Dialect, Effect, ElementRule, Rule } from './dialect.js'
import { type Prepared, type PreparedRules, preparedRules } from './prepared.js'
import { describe, judge } from './values.js'

/** A rule of a dialect that a document breaks. */
export interface Finding extends Diagnostic {
  /** What the service does about it. */
  readonly effect: Effect
  /** Names of the elements from the root to the one it is about: `speak/p/break`. */
  readonly path: string
  /** Where the rule is written. */
  readonly source: string
}

/** An element that is open, with what is known of its inside so far. */
export interface Open {
  readonly name: string
  readonly rule: Prepared | undefined
  readonly outer: Open | undefined
  readonly offset: number
  /** Where its opening tag ends. */
  readonly insideStart: number
  readonly attributes: XmlAttributes
  /** From the root to here, once somebody has asked. */
  path: string | undefined
  /** Who reads what stands inside, once somebody has asked. */
  audience: CheckRequest | undefined
  /** The characters directly inside, where a rule wants to see them. */
  text: string
  /** A child was seen, and the one it can not do without. */
  hasChild: boolean
  hasNeeded: boolean
  /** Something other than elements that come first was seen. */
  begun: boolean
}

/** A document on its way through a check, with what has been found so far. */
/** Findings of one rule and effect. */
interface Kind {
  count: number
  /** Where the rest of them stands in the list as one finding, once there are too many. */
  rest?: number
}

/** Beyond so many of one kind a reader has understood, and a hostile document has a hundred thousand. */
export const usualMostOfAKind = 200

export interface Checking {
  readonly text: string
  readonly dialect: Dialect
  readonly rules: PreparedRules
  readonly request: CheckRequest
  readonly findings: Finding[]
  /** How many findings of one kind are told one by one. */
  readonly mostOfAKind: number
  readonly kinds: Map<string, Kind>
  /** The innermost element that is open. */
  open: Open | undefined
  readonly prefixes: Set<string>
  readonly ids: Map<string, string>
  /** How often each value that can be referred to is there, by element and value. */
  readonly referables: Map<string, number>
  readonly references: {
    readonly name: string
    readonly target: string
    readonly offset: number
    readonly path: string
  }[]
  readonly counts: Map<string, number>
  readonly lines: Lines
}

/** A document about to be read. */
export function startChecking(text: string, dialect: Dialect, request: CheckRequest, mostOfAKind: number): Checking {
  return {
    text,
    dialect,
    rules: preparedRules(dialect),
    request,
    findings: [],
    mostOfAKind,
    kinds: new Map(),
    open: undefined,
    prefixes: new Set(['xml', 'xmlns']),
    ids: new Map(),
    referables: new Map(),
    references: [],
    counts: new Map(),
    lines: linesOf(request.file ?? '', text)
  }
}

/** What a finding says beside its rule, subject and place. */
export interface FindOptions {
  readonly effect?: Effect
  /** What to write instead. */
  readonly instead?: string
  readonly path?: string
}

/** Adds a finding; `offset` and `length` are UTF-16 units of the text. Those beyond the most of a kind are only counted. */
export function find(
  code: Rule,
  subject: string,
  offset: number,
  length: number,
  checking: Checking,
  options: FindOptions
): void {
  const { findings, kinds, mostOfAKind, dialect } = checking
  const effect = options.effect ?? dialect.effects.nesting
  const key = `${code} ${effect}`
  const kind = kinds.get(key) ?? { count: 0 }
  if (kind.count++ === 0) kinds.set(key, kind)
  if (kind.rest !== undefined) return
  if (kind.count > mostOfAKind) kind.rest = findings.length
  findings.push(found(code, subject, offset, length, effect, checking, options))
}

/** Says of each kind with too many findings how many are left, at the place of the first of them. */
export function tellRests({ findings, kinds, mostOfAKind, dialect }: Checking): void {
  for (const { count, rest } of kinds.values()) {
    const first = rest === undefined ? undefined : findings[rest]
    if (rest === undefined || first === undefined) continue
    const { code, place, effect, path, source, severity } = first
    const subject = `${count - mostOfAKind} ${code}`
    const more = diagnose('dialect/more-of-the-same', place, subject, dialect.title, effect, `${mostOfAKind}`, source)
    findings[rest] = { ...more, severity, effect, path, source }
  }
}

function found(
  code: Rule,
  subject: string,
  offset: number,
  length: number,
  effect: Effect,
  checking: Checking,
  options: FindOptions
): Finding {
  const { dialect } = checking
  const path = options.path ?? pathOf(checking)
  const element = options.path === undefined ? (checking.open?.name ?? '') : path.slice(path.lastIndexOf('/') + 1)
  const source = dialect.elements[element]?.source ?? dialect.sources[0] ?? ''
  const place = checking.lines.place(offset, length)
  const diagnostic = diagnose(code, place, subject, dialect.title, effect, options.instead ?? '', source)
  const severity = effect === 'unsettled' ? 'warning' : diagnostic.severity
  return { ...diagnostic, severity, effect, path, source }
}

function pathOf({ open }: Checking): string {
  return open === undefined ? '' : pathTo(open)
}

/** Kept, because hostile documents have a finding for each of a hundred thousand elements, hundreds deep. */
function pathTo(element: Open): string {
  const { name, outer, path } = element
  if (path !== undefined) return path
  const around = outer === undefined ? '' : pathTo(outer)
  element.path = around === '' || name === '' ? around + name : `${around}/${name}`
  return element.path
}

/** Judges what a tag says of itself: names of attributes and their values. */
export function checkAttributes(rule: Prepared, element: string, attributes: XmlAttributes, checking: Checking): void {
  for (const [name, { value, offset, nameOffset }] of attributes) {
    const known = rule.rules.get(name) ?? rule.rules.get('*')
    if (known !== undefined && known.unknown !== true) checkValue(name, value, offset, known, checking)
    else if (!isDeclaration(name)) {
      find('dialect/unknown-attribute', `${name} ${element}`, nameOffset, name.length, checking, {
        effect: known?.effect ?? checking.dialect.effects.unknownAttribute,
        instead: namesOf(rule)
      })
    }
  }
}

function namesOf({ attributes }: ElementRule): string {
  return Object.keys(attributes)
    .filter(name => attributes[name]?.unknown !== true)
    .join(', ')
}

/** Names the attributes a tag can not do without. */
export function checkMissing(
  rule: ElementRule,
  element: string,
  attributes: XmlAttributes,
  offset: number,
  checking: Checking
): void {
  const { effects } = checking.dialect
  const length = element.length + 1
  for (const name in rule.attributes) {
    const missing = rule.attributes[name]
    if (missing?.required !== true || attributes.has(name)) continue
    find('dialect/missing-attribute', name, offset, length, checking, {
      effect: missing.effect ?? effects.missing,
      instead: describe(missing)
    })
  }
  if (rule.someAttribute && attributes.size === 0) {
    const names = namesOf(rule)
    find('dialect/missing-attribute', names, offset, length, checking, { effect: effects.missing, instead: names })
  }
  if (rule.oneOf !== undefined && rule.oneOf.filter(name => attributes.has(name)).length !== 1) {
    const names = rule.oneOf.join(', ')
    find('dialect/missing-attribute', names, offset, length, checking, { effect: effects.missing, instead: names })
  }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:')
}

function checkValue(name: string, value: string, offset: number, rule: AttributeRule, checking: Checking): void {
  const { dialect, text, ids, references, open } = checking
  const miss = judge(value, rule)
  if (miss !== undefined) {
    const code = miss.kind === 'range' ? 'dialect/out-of-range' : 'dialect/bad-value'
    const effect = miss.effect ?? rule.effect ?? dialect.effects.value
    find(code, `${name} ${value}`, offset, value.length, checking, { effect, instead: describe(rule) })
  }
  const { references: effect } = dialect.effects
  if (effect !== undefined && hasReference(text, offset)) {
    find('dialect/reference', `${name} ${value}`, offset, value.length, checking, { effect })
  }
  if (rule.unique) {
    if (ids.has(value)) find('dialect/duplicate-id', `${name} ${value}`, offset, value.length, checking, {})
    else ids.set(value, open?.name ?? '')
  }
  if (rule.referable) countReferable(value, checking)
  if (rule.names !== undefined) references.push({ name: value, target: rule.names, offset, path: pathOf(checking) })
}

function countReferable(value: string, { referables, open }: Checking): void {
  const key = `${open?.name} ${value}`
  referables.set(key, (referables.get(key) ?? 0) + 1)
}

/** The value as it is written, up to its own quotation mark. */
function hasReference(text: string, offset: number): boolean {
  return text.slice(offset, text.indexOf(text.charAt(offset - 1), offset)).includes('&')
}
