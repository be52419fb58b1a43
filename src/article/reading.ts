import type { Outcome } from '../report/outcome.js'
import { createFindings } from './findings.js'
import type { Desk, JsonSchema, Shape } from './shape.js'
import { readYaml } from './yaml.js'

/** A kind of content file: what may stand in it, for us and for editors. */
export interface FileKind<Fields> {
  /** What editors show as the name of the schema. */
  readonly title: string
  readonly doc: string
  readonly shape: Shape<Fields>
}

/** What all markup of a file may cost; see `isAffordable` of inline.ts. A long article spends a million. */
const markupBudget = 20_000_000

/**
 * Reads a content file: YAML, then its fields, then what `make` finds in them that concerns several fields at once.
 * Undefined when anything is wrong; warnings do not stop it.
 */
export function readFile<Fields, Value>(
  file: string,
  source: string,
  kind: FileKind<Fields>,
  make: (fields: Fields, desk: Desk) => Value | undefined
): Outcome<Value | undefined> {
  const findings = createFindings(file, source)
  const desk: Desk = { findings, markupBudget }
  const root = readYaml(findings)
  const fields = root && kind.shape.read(root, '', desk)
  const value = fields && make(fields, desk)
  return { value: findings.failed() ? undefined : value, diagnostics: findings.all() }
}

/** The JSON Schema (draft-07) of a kind of file. */
export function schemaOf({ title, doc, shape }: FileKind<unknown>): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, description: doc, ...shape.json }
}
