import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Place } from '../report/place.js'
import { readXml, type XmlAttributes } from '../script/xml.js'
import type { AttributeRule, CheckRequest, Dialect, Effect, ElementCheck, ElementRule, Rule } from './dialect.js'
import { type Prepared, type PreparedRules, preparedRule, preparedRules } from './prepared.js'
import { describe, judge } from './values.js'
import { touches } from './words.js'

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
interface Open {
  readonly name: string
  readonly rule: Prepared | undefined
  readonly outer: Open | undefined
  readonly offset: number
  readonly attributes: XmlAttributes
  /** The characters directly inside, where a rule wants to see them. */
  text: string
  /** A child was seen, and the one it can not do without. */
  hasChild: boolean
  hasNeeded: boolean
  /** Something other than elements that come first was seen. */
  begun: boolean
}

interface Checking {
  readonly text: string
  readonly dialect: Dialect
  readonly rules: PreparedRules
  readonly request: CheckRequest
  readonly findings: Finding[]
  /** The innermost element that is open. */
  open: Open | undefined
  readonly prefixes: Set<string>
  readonly ids: Map<string, string>
  readonly references: {
    readonly name: string
    readonly target: string
    readonly offset: number
    readonly path: string
  }[]
  readonly counts: Map<string, number>
  lines: readonly number[] | undefined
}

/** Names the rules of its dialect that a document breaks, in the order of the document; none for a good one. */
export function check(text: string, dialect: Dialect, request: CheckRequest = {}): readonly Finding[] {
  const checking: Checking = {
    text,
    dialect,
    rules: preparedRules(dialect),
    request,
    findings: [],
    open: undefined,
    prefixes: new Set(['xml', 'xmlns']),
    ids: new Map(),
    references: [],
    counts: new Map(),
    lines: undefined
  }
  if (dialect.root !== undefined) checkXml(checking)
  checkLimits(checking)
  return checking.findings
}

function checkXml(checking: Checking): void {
  const { text, dialect } = checking
  const markupOfProlog = dialect.root?.doctype === true ? { doctype: () => {}, instruction: () => {} } : {}
  const error = readXml(text, {
    open: (name, attributes, offset, end) => enter(name, attributes, offset, end, checking),
    close: (_, offset, end) => leave(offset, end, checking),
    text: (value, offset) => addText(value, offset, checking),
    cdata: (value, offset) => addCdata(value, offset, checking),
    ...markupOfProlog
  })
  if (error === undefined) {
    checkReferences(checking)
    return
  }
  const { problem, name, offset, length, expected } = error
  find(
    'dialect/not-xml',
    `${problem} ${expected === undefined ? name : `${name} ${expected}`}`,
    offset,
    length,
    checking,
    {
      effect: dialect.effects.notXml,
      instead: ''
    }
  )
}

function enter(name: string, attributes: XmlAttributes, offset: number, end: number, checking: Checking): void {
  const { effects } = checking.dialect
  const rule = preparedRule(name, checking.rules)
  const outer = checking.open
  checking.open = { name, rule, outer, offset, attributes, text: '', hasChild: false, hasNeeded: false, begun: false }
  if (outer === undefined) checkRoot(name, attributes, offset, checking)
  else checkPlace(name, rule, outer, offset, checking)
  if (effects.prefix !== undefined) checkPrefix(name, attributes, offset, effects.prefix, checking)
  if (effects.insideWord !== undefined) checkWord(name, offset, end, effects.insideWord, checking)
  if (rule === undefined) return
  if (attributes.size > 0) checkAttributes(rule, name, attributes, checking)
  if (rule.demanding) checkMissing(rule, name, attributes, offset, checking)
  if (rule.most !== undefined) countElement(name, rule.most, offset, checking)
}

function countElement(name: string, most: number, offset: number, checking: Checking): void {
  const count = (checking.counts.get(name) ?? 0) + 1
  checking.counts.set(name, count)
  if (count === most + 1) find('dialect/too-many', name, offset, name.length + 1, checking, { instead: `${most}` })
}

function checkRoot(name: string, attributes: XmlAttributes, offset: number, checking: Checking): void {
  const { root, effects } = checking.dialect
  if (root === undefined) return
  if (name !== root.element) {
    find('dialect/wrong-root', name, offset, name.length + 1, checking, {
      effect: effects.missing,
      instead: root.element
    })
    return
  }
  const namespace = attributes.get('xmlns')
  if (root.namespace === undefined || namespace?.value === root.namespace) return
  if (namespace === undefined) {
    find('dialect/missing-attribute', 'xmlns', offset, name.length + 1, checking, {
      effect: effects.missing,
      instead: root.namespace
    })
  } else {
    find('dialect/bad-value', `xmlns ${namespace.value}`, namespace.offset, namespace.value.length, checking, {
      effect: effects.value,
      instead: root.namespace
    })
  }
}

function checkPlace(
  name: string,
  rule: ElementRule | undefined,
  parent: Open,
  offset: number,
  checking: Checking
): void {
  const { effects } = checking.dialect
  const length = name.length + 1
  parent.hasChild = true
  if (name === parent.rule?.needs) parent.hasNeeded = true
  if (rule?.first === true && parent.begun) {
    find('dialect/wrong-order', name, offset, length, checking, { effect: effects.nesting })
  }
  if (rule?.first !== true) parent.begun = true
  if (rule === undefined) {
    if (parent.rule?.mayHold.has('*')) return
    const instead = parent.rule?.children.join(', ') ?? ''
    find('dialect/unknown-element', name, offset, length, checking, { effect: effects.unknownElement, instead })
    return
  }
  if (parent.rule === undefined || parent.rule.empty) return
  const { mayHold, children: allowed } = parent.rule
  if (mayHold.has(name) || mayHold.has('*')) return
  find('dialect/wrong-place', `${name} ${parent.name}`, offset, length, checking, {
    effect: effects.nesting,
    instead: allowed.join(', ')
  })
}

function checkPrefix(
  name: string,
  attributes: XmlAttributes,
  offset: number,
  effect: Effect,
  checking: Checking
): void {
  const { prefixes, dialect } = checking
  for (const attribute of attributes.keys()) if (attribute.startsWith('xmlns:')) prefixes.add(attribute.slice(6))
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(0, colon))
  if (colon === -1 || prefixes.has(prefix)) return
  const namespace = dialect.root?.prefixes?.[prefix]?.[0] ?? '…'
  const instead = `xmlns:${prefix}="${namespace}"`
  find('dialect/undeclared-prefix', prefix, offset, name.length + 1, checking, { effect, instead })
}

const blockElements = new Set(['p', 's', 'speak', 'paragraph', 'sentence'])

/** Looks at the letters on either side of a tag. */
function checkWord(name: string, offset: number, end: number, effect: Effect, checking: Checking): void {
  if (blockElements.has(name)) return
  const { text } = checking
  const left = text.slice(Math.max(0, offset - 2), offset)
  const right = text.slice(end, end + 2)
  if (left.endsWith('>') || left.endsWith(';') || right.startsWith('<') || right.startsWith('&')) return
  if (!touches(left, right, false)) return
  find('dialect/inside-word', name, offset, end - offset, checking, { effect })
}

function checkAttributes(rule: Prepared, element: string, attributes: XmlAttributes, checking: Checking): void {
  for (const [name, { value, offset, nameOffset }] of attributes) {
    const known = rule.rules.get(name) ?? rule.rules.get('*')
    if (known !== undefined) checkValue(name, value, offset, known, checking)
    else if (!isDeclaration(name)) {
      const instead = Object.keys(rule.attributes).join(', ')
      find('dialect/unknown-attribute', `${name} ${element}`, nameOffset, name.length, checking, {
        effect: checking.dialect.effects.unknownAttribute,
        instead
      })
    }
  }
}

function checkMissing(
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
    const names = Object.keys(rule.attributes).join(', ')
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
  if (rule.names !== undefined) references.push({ name: value, target: rule.names, offset, path: pathOf(checking) })
}

/** The value as it is written, up to its own quotation mark. */
function hasReference(text: string, offset: number): boolean {
  return text.slice(offset, text.indexOf(text.charAt(offset - 1), offset)).includes('&')
}

function checkReferences(checking: Checking): void {
  for (const { name, target, offset, path } of checking.references) {
    if (checking.ids.get(name) === target) continue
    find('dialect/unknown-name', `${name} ${target}`, offset, name.length, checking, { path })
  }
}

function addText(value: string, offset: number, checking: Checking): void {
  const element = checking.open
  if (element === undefined) return
  const { rule, name } = element
  if (rule?.readsText) element.text += value
  const known = element.begun && (rule === undefined || rule.text)
  if (known || value.trim() === '') return
  element.begun = true
  if (rule === undefined || rule.text || rule.empty) return
  const words = value.trim().slice(0, 40)
  find('dialect/text-here', `${name} ${words}`, offset + value.search(/\S/), words.length, checking, {
    effect: checking.dialect.effects.text,
    instead: rule.children.join(', ')
  })
}

function addCdata(value: string, offset: number, checking: Checking): void {
  const { cdata } = checking.dialect.effects
  addText(value, offset + '<![CDATA['.length, checking)
  if (cdata !== undefined)
    find('dialect/cdata', value.slice(0, 40), offset, '<![CDATA['.length, checking, { effect: cdata })
}

function leave(offset: number, end: number, checking: Checking): void {
  const { open: element, dialect } = checking
  if (element === undefined) return
  const selfClosing = offset === element.offset
  const { insideWord } = dialect.effects
  if (insideWord !== undefined && !selfClosing) checkWord(element.name, offset, end, insideWord, checking)
  if (element.rule !== undefined) checkContent(element, element.rule, checking)
  checking.open = element.outer
}

function checkContent(element: Open, rule: ElementRule, checking: Checking): void {
  const { effects } = checking.dialect
  const { name, offset, text, hasChild, hasNeeded } = element
  const length = name.length + 1
  if (rule.empty && (hasChild || text.trim() !== '')) {
    find('dialect/not-empty', name, offset, length, checking, { effect: effects.text, instead: `<${name}/>` })
  }
  if (rule.needs !== undefined && !hasNeeded) {
    find('dialect/missing-element', `${rule.needs} ${name}`, offset, length, checking, { effect: effects.missing })
  }
  if (rule.also !== undefined) checkAlso(element, rule.also, checking)
}

function checkAlso(element: Open, also: readonly ElementCheck[], checking: Checking): void {
  const { name, offset, attributes, text } = element
  const values = new Map<string, string>()
  for (const [key, { value }] of attributes) values.set(key, value)
  const audience = audienceOf(element, checking.request)
  for (const broken of also) {
    const violation = broken({ name, attributes: values, text }, audience)
    if (violation === undefined) continue
    const { rule, subject, effect, instead } = violation
    find(rule, subject, offset, name.length + 1, checking, { effect, instead })
  }
}

/** Language and voice that the elements around this one say, else those the document is checked for. */
function audienceOf({ outer }: Open, request: CheckRequest): CheckRequest {
  let language: string | undefined
  let voice: Open | undefined
  for (let around = outer; around !== undefined; around = around.outer) {
    language ??= around.attributes.get('xml:lang')?.value
    if (around.name === 'voice') voice ??= around
  }
  const name = voice?.attributes.get('name')?.value
  return { ...request, ...(language === undefined ? {} : { language }), ...(name === undefined ? {} : { voice: name }) }
}

function checkLimits(checking: Checking): void {
  const { text, dialect } = checking
  for (const { unit, most, count } of dialect.limits) {
    const counted = count(text)
    if (counted > most) {
      find('dialect/over-limit', `${counted} ${unit}`, 0, 0, checking, {
        effect: 'error',
        instead: `${most}`,
        path: ''
      })
    }
  }
}

interface FindOptions {
  readonly effect?: Effect
  /** What to write instead. */
  readonly instead?: string
  readonly path?: string
}

function find(
  code: Rule,
  subject: string,
  offset: number,
  length: number,
  checking: Checking,
  options: FindOptions
): void {
  const { dialect } = checking
  const path = options.path ?? pathOf(checking)
  const effect = options.effect ?? dialect.effects.nesting
  const element = path.slice(path.lastIndexOf('/') + 1)
  const source = dialect.elements[element]?.source ?? dialect.sources[0] ?? ''
  const place = placeIn(offset, length, checking)
  const diagnostic = diagnose(code, place, subject, dialect.title, effect, options.instead ?? '', source)
  const severity = effect === 'unsettled' ? 'warning' : diagnostic.severity
  checking.findings.push({ ...diagnostic, severity, effect, path, source })
}

function pathOf({ open }: Checking): string {
  const names: string[] = []
  for (let element = open; element !== undefined; element = element.outer) names.unshift(element.name)
  return names.join('/')
}

/** Like `placeAt`, for many places in one text. */
function placeIn(offset: number, length: number, checking: Checking): Place {
  checking.lines ??= lineStarts(checking.text)
  const { lines, text, request } = checking
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const start = lines[low - 1] ?? 0
  const lineEnd = lines[low] === undefined ? text.length : (lines[low] ?? 0) - 1
  return { file: request.file ?? '', line: low, column: offset - start + 1, length: Math.min(length, lineEnd - offset) }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
