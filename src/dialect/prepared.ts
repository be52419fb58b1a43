import type { AttributeRule, Dialect, ElementRule } from './dialect.js'

/** A rule in the form in which it is asked for every element of a document. */
export interface Prepared extends ElementRule {
  readonly rules: ReadonlyMap<string, AttributeRule>
  readonly mayHold: ReadonlySet<string>
  /** It asks for an attribute. */
  readonly demanding: boolean
  /** It wants to see the words inside. */
  readonly readsText: boolean
}

/** A dialect's rules by element; each is prepared when its element is first seen, for a document has few of the many there are. */
export interface PreparedRules {
  readonly elements: Dialect['elements']
  readonly seen: Map<string, Prepared>
}

const prepared = new WeakMap<Dialect['elements'], PreparedRules>()

/** The rules of a dialect, one and the same for all its documents. */
export function preparedRules({ elements }: Dialect): PreparedRules {
  const known = prepared.get(elements)
  if (known !== undefined) return known
  const rules = { elements, seen: new Map<string, Prepared>() }
  prepared.set(elements, rules)
  return rules
}

/** The rule for an element; undefined where the dialect has no such element. */
export function preparedRule(name: string, { elements, seen }: PreparedRules): Prepared | undefined {
  const known = seen.get(name)
  const rule = known === undefined && Object.hasOwn(elements, name) ? elements[name] : undefined
  if (rule === undefined) return known
  const made = prepare(rule)
  seen.set(name, made)
  return made
}

/** For elements inside one that may hold anything: their names mean what another vocabulary says. */
export const anything: Prepared = prepare({
  attributes: { '*': { forms: [{ form: 'any' }] } },
  children: ['*'],
  text: true
})

function prepare(rule: ElementRule): Prepared {
  const some = rule.someAttribute === true || rule.oneOf !== undefined
  return {
    ...rule,
    rules: new Map(Object.entries(rule.attributes)),
    mayHold: new Set(rule.children),
    demanding: some || Object.values(rule.attributes).some(({ required }) => required),
    readsText: rule.empty === true || rule.also !== undefined
  }
}
