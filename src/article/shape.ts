import { diagnose } from '../report/diagnostic.js'
import { nearest } from '../report/nearest.js'
import type { Place } from '../report/place.js'
import { characterName } from './characters.js'
import { excerpt, type Findings } from './findings.js'
import type { MapNode, SourceNode, Span, TextNode } from './nodes.js'

/** What a reader of fields has at hand. */
export interface Desk {
  readonly findings: Findings
  /** How much work markup may still make in this file; hostile text can make it grow with the square of its length. */
  markupBudget: number
}

/** A part of a JSON Schema (draft-07), as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * One definition of what may stand in a place: it reads the value from YAML, with our positions and sentences, and it is the
 * JSON Schema that editors check with. `read` gives undefined after it has reported an error.
 */
export interface Shape<Value> {
  readonly read: (node: SourceNode, path: string, desk: Desk) => Value | undefined
  readonly json: JsonSchema
}

export interface Field<Value, Required extends boolean> {
  readonly shape: Shape<Value>
  readonly required: Required
  /** One plain sentence for the person who types; editors show it. */
  readonly doc: string
}

type AnyField = Field<unknown, boolean>

type Fields = Readonly<Record<string, AnyField>>

type ValueOf<It extends AnyField> = It extends Field<infer Value, boolean> ? Value : never

type RequiredName<Of extends Fields> = {
  [Name in keyof Of]: Of[Name]['required'] extends true ? Name : never
}[keyof Of]

/** What a map of fields reads as: optional fields are absent where nothing is written. */
export type Values<Of extends Fields> = { readonly [Name in RequiredName<Of>]: ValueOf<Of[Name]> } & {
  readonly [Name in Exclude<keyof Of, RequiredName<Of>>]?: ValueOf<Of[Name]>
}

export function required<Value>(shape: Shape<Value>, doc: string): Field<Value, true> {
  return { shape, required: true, doc }
}

export function optional<Value>(shape: Shape<Value>, doc: string): Field<Value, false> {
  return { shape, required: false, doc }
}

/** A map with exactly these fields; a field left empty counts as not written. */
export function map<Of extends Fields>(fields: Of): Shape<Values<Of>> {
  const requiredNames = Object.keys(fields).filter(name => fields[name]?.required)
  return {
    json: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, { shape, doc }]) => [name, { description: doc, ...shape.json }])
      ),
      ...(requiredNames.length > 0 && { required: requiredNames }),
      additionalProperties: false
    },
    read(node, path, desk) {
      if (node.type !== 'map') return wrongKind(desk, node, path, 'map')
      const values: Record<string, unknown> = {}
      const meant = new Set<string>()
      for (const { key, value } of node.entries) {
        const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined
        if (field === undefined) meant.add(reportUnknown(desk, key, path, Object.keys(fields)))
        else if (!isBlank(value)) {
          const read = field.shape.read(value, joinPath(path, key.value), desk)
          if (read !== undefined) values[key.value] = read
        }
      }
      const missing = requiredNames.filter(name => isAbsent(node, name) && !meant.has(name))
      for (const name of missing) reportMissing(desk, node, path, name)
      return requiredNames.every(name => values[name] !== undefined) ? (values as Values<Of>) : undefined
    }
  }
}

/** Entries of one kind in order, `least` of them or more; wrong ones are reported and left out. */
export function list<Value>(of: Shape<Value>, least: 0 | 1 = 0): Shape<readonly Value[]> {
  return {
    json: { type: 'array', items: of.json, ...(least > 0 && { minItems: least }) },
    read(node, path, desk) {
      if (node.type !== 'list') return wrongKind(desk, node, path, 'list')
      if (node.items.length < least) desk.findings.report(diagnose('field/empty', placeOf(desk, node), path))
      const values: Value[] = []
      for (const [i, item] of node.items.entries()) {
        const value = of.read(item, `${path}[${i}]`, desk)
        if (value !== undefined) values.push(value)
      }
      return values
    }
  }
}

/** A map with names of the author's choice. */
export function named<Value>(of: Shape<Value>, name: RegExp): Shape<Readonly<Record<string, Value>>> {
  return {
    json: { type: 'object', propertyNames: { pattern: name.source }, additionalProperties: of.json },
    read(node, path, desk) {
      if (node.type !== 'map') return wrongKind(desk, node, path, 'map')
      const values: [string, Value][] = []
      for (const { key, value } of node.entries) {
        if (!name.test(key.value))
          desk.findings.report(diagnose('field/bad-name', placeOf(desk, key), excerpt(key.value)))
        const read = of.read(value, joinPath(path, key.value), desk)
        if (read !== undefined) values.push([key.value, read])
      }
      return Object.fromEntries(values)
    }
  }
}

/** A text where one will do, or a map where there is more to say. */
export function textOrMap<Short, Long>(short: Shape<Short>, long: Shape<Long>): Shape<Short | Long> {
  return {
    json: { anyOf: [short.json, long.json] },
    read: (node, path, desk) => (node.type === 'text' ? short : long).read(node, path, desk)
  }
}

/** A value and where it stands, for whoever can judge it only later. */
export interface Placed<Value> {
  readonly value: Value
  readonly place: Place
}

/** Any shape, with the place of what it read. */
export function placed<Value>(of: Shape<Value>): Shape<Placed<Value>> {
  return {
    json: of.json,
    read(node, path, desk) {
      const value = of.read(node, path, desk)
      return value === undefined ? undefined : { value, place: placeOf(desk, node) }
    }
  }
}

/** A scalar with its text; blank ones are refused. The text still has its blanks and line ends. */
export function filledText(node: SourceNode, path: string, desk: Desk): TextNode | undefined {
  if (node.type !== 'text') return wrongKind(desk, node, path, 'text')
  if (!isBlank(node)) return node
  desk.findings.report(diagnose('field/empty', placeOf(desk, node), path))
  return undefined
}

/** The place of a whole node, cut at the end of its first line. */
export function placeOf({ findings }: Desk, { start, end }: Span): Place {
  return findings.place(start, end - start)
}

function isBlank(node: SourceNode): boolean {
  return node.type === 'text' && /^\s*$/.test(node.value)
}

function wrongKind(desk: Desk, node: SourceNode, path: string, expected: SourceNode['type']): undefined {
  const place = placeOf(desk, node)
  desk.findings.report(
    isBlank(node)
      ? diagnose('field/empty', place, path)
      : diagnose('field/wrong-kind', place, path, expected, node.type)
  )
  return undefined
}

/** Gives the field that was meant, which is not missed as well; '' where none is near. */
function reportUnknown(desk: Desk, key: TextNode, path: string, known: readonly string[]): string {
  const foreign = /[^ -~]/u.exec(key.value)?.[0]
  const place = placeOf(desk, key)
  const near = nearest(key.value.slice(0, 40), known)
  desk.findings.report(
    foreign === undefined
      ? diagnose('field/unknown', place, excerpt(joinPath(path, key.value)), near)
      : diagnose('field/foreign-letter', place, excerpt(joinPath(path, key.value)), characterName(foreign))
  )
  return near
}

function isAbsent({ entries }: MapNode, name: string): boolean {
  return !entries.some(({ key, value }) => key.value === name && !isBlank(value))
}

/** A field that is not there is missed where its group begins, an empty one at its name. */
function reportMissing(desk: Desk, node: MapNode, path: string, name: string): void {
  const field = joinPath(path, name)
  const empty = node.entries.find(({ key }) => key.value === name)
  desk.findings.report(
    empty === undefined
      ? diagnose('field/missing', desk.findings.place(node.start), field)
      : diagnose('field/empty', placeOf(desk, empty.key), field)
  )
}

function joinPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
