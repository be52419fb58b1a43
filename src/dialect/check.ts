import type { XmlAttributes } from '../script/xml.js'
import { checkText } from './check-text.js'
import type { CheckRequest, Dialect, Effect, ElementCheck, ElementRule } from './dialect.js'
import { isMeantRoot, readDocument } from './document.js'
import {
  type Checking,
  checkAttributes,
  checkMissing,
  type Finding,
  find,
  type Open,
  startChecking,
  tellRests,
  usualMostOfAKind
} from './findings.js'
import { ofModel } from './index.js'
import { anything, preparedRule } from './prepared.js'
import { touches } from './words.js'

export type { Finding } from './findings.js'

/**
 * Names the rules of its dialect that a document breaks, in the order of the document; none for a good one. Of one kind two
 * hundred are named, unless more are asked for; the rest of them is one finding that counts.
 */
export function check(
  text: string,
  asked: Dialect,
  request: CheckRequest = {},
  mostOfAKind: number = usualMostOfAKind
): readonly Finding[] {
  const dialect = ofModel(asked, request.model)
  const checking = startChecking(text, dialect, request, mostOfAKind)
  if (dialect.root === undefined) checkText(checking)
  else checkXml(checking)
  checkLimits(checking)
  tellRests(checking)
  return checking.findings
}

function checkXml(checking: Checking): void {
  const { text, dialect } = checking
  const markupOfProlog = dialect.root?.doctype === true ? { doctype: () => {}, instruction: () => {} } : {}
  const error = readDocument(text, dialect, {
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
  const outer = checking.open
  const rule = outer?.rule?.mayHold.has('*') ? anything : preparedRule(name, checking.rules)
  const isMeant = outer === undefined && isMeantRoot(offset, end)
  checking.open = {
    name: isMeant ? '' : name,
    rule,
    outer,
    offset,
    insideStart: end,
    attributes,
    path: undefined,
    audience: undefined,
    text: '',
    hasChild: false,
    hasNeeded: false,
    begun: false
  }
  if (isMeant) return
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
    const instead = parent.rule?.children.join(', ') ?? ''
    const effect = effects.unknownElements?.get(name) ?? effects.unknownElement
    find('dialect/unknown-element', name, offset, length, checking, { effect, instead })
    return
  }
  if (parent.rule === undefined || parent.rule.empty) return
  const { mayHold, children: allowed } = parent.rule
  if (mayHold.has(name) || mayHold.has('*')) return
  find('dialect/wrong-place', `${name} ${parent.name || checking.dialect.root?.element}`, offset, length, checking, {
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

function checkReferences(checking: Checking): void {
  for (const { name, target, offset, path } of checking.references) {
    if (checking.ids.get(name) === target || checking.referables.get(`${target} ${name}`) === 1) continue
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
  if (element.rule !== undefined && element.name !== '')
    checkContent(element, element.rule, { start: selfClosing ? end : offset, end }, checking)
  checking.open = element.outer
}

/** Where an element's closing tag begins and ends; at its end where it has none. */
interface Closing {
  readonly start: number
  readonly end: number
}

function checkContent(element: Open, rule: ElementRule, closing: Closing, checking: Checking): void {
  const { effects } = checking.dialect
  const { name, offset, text, hasChild, hasNeeded } = element
  const length = name.length + 1
  if (rule.empty && (hasChild || text.trim() !== '')) {
    find('dialect/not-empty', name, offset, length, checking, { effect: effects.text, instead: `<${name}/>` })
  }
  if (rule.needs !== undefined && !hasNeeded) {
    find('dialect/missing-element', `${rule.needs} ${name}`, offset, length, checking, { effect: effects.missing })
  }
  if (rule.also !== undefined) checkAlso(element, rule.also, closing, checking)
}

function checkAlso(element: Open, also: readonly ElementCheck[], closing: Closing, checking: Checking): void {
  const { name, offset, insideStart, attributes, text, outer } = element
  const { start: insideEnd, end } = closing
  const values = new Map<string, string>()
  for (const [key, { value }] of attributes) values.set(key, value)
  const audience = audienceIn(element.outer, checking.request)
  const seen = {
    name,
    attributes: values,
    text,
    outer,
    document: checking.text,
    start: offset,
    insideStart,
    insideEnd,
    end
  }
  for (const broken of also) {
    const violation = broken(seen, audience)
    if (violation === undefined) continue
    const { rule, subject, effect, instead } = violation
    find(rule, subject, offset, name.length + 1, checking, { effect, instead })
  }
}

/** Language and voice that the elements around some others say, else those the document is checked for. */
function audienceIn(around: Open | undefined, request: CheckRequest): CheckRequest {
  if (around === undefined) return request
  around.audience ??= audienceOf(around, audienceIn(around.outer, request))
  return around.audience
}

function audienceOf({ name, attributes }: Open, outside: CheckRequest): CheckRequest {
  const language = attributes.get('xml:lang')?.value
  const voice = name === 'voice' ? attributes.get('name')?.value : undefined
  if (language === undefined && voice === undefined) return outside
  return { ...outside, ...(language !== undefined && { language }), ...(voice !== undefined && { voice }) }
}

function checkLimits(checking: Checking): void {
  const { text, dialect } = checking
  for (const { unit, most, effect = 'error', count } of dialect.limits) {
    const counted = count(text)
    if (counted > most) {
      find('dialect/over-limit', `${counted} ${unit}`, 0, 0, checking, {
        effect,
        instead: `${most}`,
        path: ''
      })
    }
  }
}
