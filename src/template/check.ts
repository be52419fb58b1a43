import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { nearest } from '../report/nearest.js'
import { type Place, placeAt } from '../report/place.js'
import { type Helper, helpers, type ParameterKind } from './helpers.js'
import { type MarkupState, walkMarkup } from './markup-state.js'
import { deepestNesting } from './scan.js'
import type { Shape } from './shape.js'
import type {
  BlockStatement,
  Expression,
  Hash,
  Located,
  Mustache,
  ParsedTemplate,
  PartialStatement,
  PathExpression,
  Program
} from './syntax.js'
import { offsetOf } from './syntax.js'

/** A template rendering begins with, and what it sees. */
export interface Entrance {
  readonly name: string
  readonly shape: Shape
}

/** What the names in a piece of a template mean. */
interface Scope {
  readonly context: Shape
  readonly parent?: Scope
  readonly root: Shape
  /** Inside `{{#each}}` there are `@index`, `@first` and `@last`. */
  readonly loops: boolean
  readonly blockParams: ReadonlyMap<string, Shape>
}

interface Desk {
  readonly template: ParsedTemplate
  readonly templates: ReadonlyMap<string, ParsedTemplate>
  readonly diagnostics: Map<string, Diagnostic>
  readonly used: Set<string>
  /** The names of the parts that include this one, outermost first. */
  readonly chain: readonly string[]
  /** How many blocks and parts are open around this place. */
  readonly depth: number
  /** How many parts have been gone through, each as often as it is included. */
  readonly walked: { parts: number }
}

/** Inclusions of parts; a few parts that include each other twice would be millions. */
const mostParts = 2000

const flag: Shape = { kind: 'flag' }
const builtIn = new Set(['if', 'unless', 'each', 'with', 'lookup'])
const blockHelpers = new Set(['if', 'unless', 'each', 'with'])
const conditions = new Set(['if', 'unless'])
const number: Shape = { kind: 'number' }
const loopData = new Map<string, Shape>([
  ['index', number],
  ['first', flag],
  ['last', flag]
])

/**
 * Checks every path, helper and part that can be reached from the entrances against the shape of the view.
 * Handlebars' strict mode lets `{{#if typo}}` pass and reports a missing part without a place; here both are found before rendering.
 */
export function checkTemplates(
  templates: ReadonlyMap<string, ParsedTemplate>,
  entrances: readonly Entrance[]
): readonly Diagnostic[] {
  const diagnostics = new Map<string, Diagnostic>()
  const used = new Set<string>()
  for (const { name, shape } of entrances) {
    const template = templates.get(name)
    if (template === undefined) continue
    used.add(name)
    const desk: Desk = { template, templates, diagnostics, used, chain: [name], depth: 0, walked: { parts: 0 } }
    checkProgram(desk, template.program, rootScope(shape), 'text')
  }
  for (const template of templates.values()) {
    if (!used.has(template.name))
      add(
        { template, diagnostics },
        diagnose('template/unused', placeAt(template.file, template.source, 0), template.name)
      )
  }
  return [...diagnostics.values()]
}

function rootScope(shape: Shape): Scope {
  return { context: shape, root: shape, loops: false, blockParams: new Map() }
}

/** A part included twice is checked twice; the same finding is reported once. */
function add(desk: Pick<Desk, 'template' | 'diagnostics'>, diagnostic: Diagnostic): void {
  const { place, code, args } = diagnostic
  desk.diagnostics.set(`${place?.file}:${place?.line}:${place?.column} ${code} ${args.join()}`, diagnostic)
}

function placeOf(desk: Desk, node: Located): Place {
  const { source, file } = desk.template
  const start = offsetOf(desk.template, node.loc.start)
  return placeAt(file, source, start, Math.max(1, offsetOf(desk.template, node.loc.end) - start))
}

function checkProgram(desk: Desk, program: Program | undefined, scope: Scope, state: MarkupState): MarkupState {
  let current = state
  for (const statement of program?.body ?? []) {
    switch (statement.type) {
      case 'ContentStatement':
        current = walkMarkup(statement.value, current, () => {})
        break
      case 'MustacheStatement':
        checkMustache(desk, statement, scope, current)
        break
      case 'BlockStatement':
        current = checkBlock(desk, statement, scope, current)
        break
      case 'PartialStatement':
        checkPartial(desk, statement, scope)
        break
      case 'CommentStatement':
        break
      default:
        add(
          desk,
          diagnose(
            'template/refused',
            placeOf(desk, statement),
            statement.type === 'PartialBlockStatement' ? '{{#> …}}' : '{{* …}}'
          )
        )
    }
  }
  return current
}

function checkMustache(desk: Desk, mustache: Mustache, scope: Scope, state: MarkupState): void {
  const { path, params } = mustache
  if (state === 'tag') add(desk, diagnose('template/in-tag', placeOf(desk, mustache), originalOf(path)))
  if (!mustache.escaped) add(desk, diagnose('template/refused', placeOf(desk, mustache), `{{{${originalOf(path)}}}}`))
  const shape = isCall(path, params, mustache.hash, scope)
    ? checkCall(desk, mustache, path, params, mustache.hash, scope)
    : checkValue(desk, path, scope)
  if (shape === undefined) return
  const original = originalOf(path)
  if (shape.kind !== 'words' && shape.kind !== 'rich')
    add(desk, diagnose('template/not-words', placeOf(desk, mustache), original, shape.kind))
  else if (shape.kind === 'rich' && state !== 'text')
    add(desk, diagnose('template/rich-in-attribute', placeOf(desk, mustache), original))
}

/** Handlebars takes a bare name for a helper where there is one, also over a field of that name. */
function isCall(
  path: Expression,
  params: readonly Expression[],
  hash: Hash | undefined,
  scope: Scope
): path is PathExpression {
  if (path.type !== 'PathExpression') return false
  if (params.length > 0 || (hash?.pairs.length ?? 0) > 0) return true
  if (
    path.data ||
    path.depth > 0 ||
    path.parts.length !== 1 ||
    path.original.startsWith('this') ||
    path.original.startsWith('.')
  )
    return false
  const name = path.parts[0] ?? ''
  return !scope.blockParams.has(name) && (Object.hasOwn(helpers, name) || builtIn.has(name) || isHandlebarsOwn(name))
}

function isHandlebarsOwn(name: string): boolean {
  return name === 'helperMissing' || name === 'blockHelperMissing' || name === 'log'
}

function checkBlock(desk: Desk, block: BlockStatement, scope: Scope, state: MarkupState): MarkupState {
  const name = block.path.original
  if (!blockHelpers.has(name)) {
    reportHelper(desk, block.path, name, [...blockHelpers])
    return state
  }
  const [argument] = block.params
  if (argument === undefined || block.params.length > 1) {
    add(desk, diagnose('template/helper-arguments', placeOf(desk, block.path), name, `{{#${name} …}}`))
    return state
  }
  const inside = deeper(desk, block)
  const shape = checkValue(desk, argument, scope)
  const inner = inside && shape && innerScope(desk, block, argument, shape, scope)
  const end = inside && inner ? checkProgram(inside, block.program, inner, state) : skipProgram(block.program, state)
  if (inside) checkProgram(inside, block.inverse, scope, state)
  return end
}

function skipProgram(program: Program | undefined, state: MarkupState): MarkupState {
  return (program?.body ?? []).reduce(
    (at, it) => (it.type === 'ContentStatement' ? walkMarkup(it.value, at, () => {}) : at),
    state
  )
}

function innerScope(
  desk: Desk,
  block: BlockStatement,
  argument: Expression,
  shape: Shape,
  scope: Scope
): Scope | undefined {
  const name = block.path.original
  if (conditions.has(name)) return scope
  if (name === 'with') return nested(scope, shape, scope.loops, block.program?.blockParams ?? [], [shape])
  if (shape.kind !== 'list') {
    add(desk, diagnose('template/not-a-list', placeOf(desk, argument), originalOf(argument)))
    return undefined
  }
  return nested(scope, shape.of, true, block.program?.blockParams ?? [], [shape.of, number])
}

function nested(
  scope: Scope,
  context: Shape,
  loops: boolean,
  names: readonly string[],
  shapes: readonly Shape[]
): Scope {
  const blockParams = new Map(scope.blockParams)
  names.forEach((name, i) => {
    const shape = shapes[i]
    if (shape) blockParams.set(name, shape)
  })
  return { context, parent: scope, root: scope.root, loops, blockParams }
}

function checkPartial(desk: Desk, partial: PartialStatement, scope: Scope): void {
  const name = partial.name.type === 'PathExpression' && !partial.name.data ? partial.name.original : undefined
  if (name === undefined) {
    add(desk, diagnose('template/refused', placeOf(desk, partial.name), `{{> ${originalOf(partial.name)}}}`))
    return
  }
  const template = desk.templates.get(name)
  if (template === undefined) {
    add(
      desk,
      diagnose('template/unknown-partial', placeOf(desk, partial.name), name, nearest(name, [...desk.templates.keys()]))
    )
    return
  }
  const context = partialContext(desk, partial, scope)
  desk.used.add(name)
  if (desk.chain.includes(name)) {
    add(desk, diagnose('template/part-cycle', placeOf(desk, partial), [...desk.chain, name].join(' → ')))
    return
  }
  const inside = deeper(desk, partial)
  desk.walked.parts++
  if (context && inside && desk.walked.parts <= mostParts) {
    const chain = [...desk.chain, name]
    checkProgram({ ...inside, template, chain }, template.program, partialScope(scope, context), 'text')
  } else if (desk.walked.parts === mostParts + 1) add(desk, diagnose('template/too-deep', placeOf(desk, partial)))
}

/** One block or part further in; undefined, with an error, where that is too far. */
function deeper(desk: Desk, node: Located): Desk | undefined {
  if (desk.depth < deepestNesting) return { ...desk, depth: desk.depth + 1 }
  add(desk, diagnose('template/too-deep', placeOf(desk, node)))
  return undefined
}

/** A part sees what it is given and, through `@root`, the whole view; the loop around it lends it `@index`. */
function partialScope(scope: Scope, context: Shape): Scope {
  return { context, parent: scope, root: scope.root, loops: scope.loops, blockParams: new Map() }
}

function partialContext(desk: Desk, partial: PartialStatement, scope: Scope): Shape | undefined {
  const [argument] = partial.params
  const base = argument === undefined ? scope.context : checkValue(desk, argument, scope)
  const pairs = partial.hash?.pairs ?? []
  if (base === undefined || pairs.length === 0) return base
  const given = pairs.map(
    ({ key, value }) =>
      [key, value.type === 'StringLiteral' ? { kind: 'words' } : checkValue(desk, value, scope)] as const
  )
  if (base.kind !== 'fields') {
    add(
      desk,
      diagnose('template/helper-arguments', placeOf(desk, partial), partial.name.type, '{{> parts/name field=…}}')
    )
    return undefined
  }
  const named = given.filter((pair): pair is readonly [string, Shape] => pair[1] !== undefined)
  return { kind: 'fields', fields: { ...base.fields, ...Object.fromEntries(named) } }
}

/** The shape of an expression, or undefined after its fault was reported. */
function checkValue(desk: Desk, expression: Expression, scope: Scope): Shape | undefined {
  switch (expression.type) {
    case 'PathExpression':
      return isCall(expression, [], undefined, scope)
        ? checkCall(desk, expression, expression, [], undefined, scope)
        : checkPath(desk, expression, scope)
    case 'SubExpression':
      if (expression.path.type !== 'PathExpression') return undefined
      return checkCall(desk, expression, expression.path, expression.params, expression.hash, scope)
    case 'NumberLiteral':
      return number
    case 'BooleanLiteral':
      return flag
    default:
      add(desk, diagnose('template/unknown-path', placeOf(desk, expression), originalOf(expression), '', ''))
      return undefined
  }
}

function checkPath(desk: Desk, path: PathExpression, scope: Scope): Shape | undefined {
  if (path.data) return checkData(desk, path, scope)
  let start: Scope | undefined = scope
  for (let depth = 0; depth < path.depth; depth++) start = start?.parent
  if (start === undefined) return unknownPath(desk, path, '', [])
  const [head, ...rest] = path.parts
  const param = head !== undefined && path.depth === 0 ? scope.blockParams.get(head) : undefined
  return param ? follow(desk, path, param, rest) : follow(desk, path, start.context, path.parts)
}

function checkData(desk: Desk, path: PathExpression, scope: Scope): Shape | undefined {
  const [head = '', ...rest] = path.parts
  if (head === 'root') return follow(desk, path, scope.root, rest)
  const shape = scope.loops && rest.length === 0 ? loopData.get(head) : undefined
  if (shape) return shape
  const known = ['root', ...(scope.loops ? loopData.keys() : [])]
  const near = nearest(head, known)
  return unknownPath(
    desk,
    path,
    near === '' ? '' : `@${near}`,
    known.map(name => `@${name}`)
  )
}

function follow(desk: Desk, path: PathExpression, from: Shape, parts: readonly string[]): Shape | undefined {
  let shape = from
  for (const part of parts) {
    if (shape.kind !== 'fields' || !Object.hasOwn(shape.fields, part))
      return unknownPath(desk, path, suggestion(path, shape, part), fieldsOf(shape))
    shape = shape.fields[part] ?? shape
  }
  return shape
}

function fieldsOf(shape: Shape): readonly string[] {
  return shape.kind === 'fields' ? Object.keys(shape.fields) : []
}

function suggestion(path: PathExpression, shape: Shape, part: string): string {
  const near = nearest(part, fieldsOf(shape))
  return near === '' ? '' : path.original.replace(part, () => near)
}

/** `known` are the names that would have been right in the place of the wrong one. */
function unknownPath(desk: Desk, path: PathExpression, near: string, known: readonly string[]): undefined {
  add(desk, diagnose('template/unknown-path', placeOf(desk, path), path.original, near, known.join(', ')))
}

function checkCall(
  desk: Desk,
  node: Located,
  path: PathExpression,
  params: readonly Expression[],
  hash: Hash | undefined,
  scope: Scope
): Shape | undefined {
  const name = path.original
  if (name === 'lookup') return checkLookup(desk, node, params, scope)
  const helper = Object.hasOwn(helpers, name) ? helpers[name] : undefined
  if (helper === undefined)
    return reportHelper(
      desk,
      path,
      name,
      [...Object.keys(helpers), 'lookup'],
      conditions.has(name) || blockHelpers.has(name)
    )
  const fits = (hash?.pairs.length ?? 0) === 0 && checkArguments(desk, helper, params, scope)
  if (fits === false) add(desk, diagnose('template/helper-arguments', placeOf(desk, node), name, `{{${helper.usage}}}`))
  return { kind: helper.result }
}

function reportHelper(
  desk: Desk,
  path: PathExpression,
  name: string,
  known: readonly string[],
  isBlock = false
): undefined {
  if (isBlock)
    add(desk, diagnose('template/helper-arguments', placeOf(desk, path), name, `{{#${name} …}} … {{/${name}}}`))
  else if (isHandlebarsOwn(name)) add(desk, diagnose('template/refused', placeOf(desk, path), name))
  else add(desk, diagnose('template/unknown-helper', placeOf(desk, path), name, nearest(name, known), known.join(', ')))
}

function checkLookup(desk: Desk, node: Located, params: readonly Expression[], scope: Scope): Shape | undefined {
  const [from, key] = params
  const shape = from && checkValue(desk, from, scope)
  if (shape?.kind === 'list' && key && params.length === 2) {
    const index = checkValue(desk, key, scope)
    if (index === undefined || index.kind === 'number') return index && shape.of
  }
  if (shape?.kind === 'fields' && key?.type === 'StringLiteral' && Object.hasOwn(shape.fields, String(key.value)))
    return shape.fields[String(key.value)]
  if (from === undefined || shape !== undefined)
    add(desk, diagnose('template/helper-arguments', placeOf(desk, node), 'lookup', '{{lookup summary 0}}'))
  return undefined
}

/** Whether the arguments are what the helper takes; undefined where an argument itself was at fault and has been reported. */
function checkArguments(desk: Desk, helper: Helper, params: readonly Expression[], scope: Scope): boolean | undefined {
  const { parameters, more } = helper
  if (params.length < parameters.length || (params.length > parameters.length && !more)) return false
  const shapes = params.map(param =>
    param.type === 'StringLiteral' ? 'wording' : checkValue(desk, param, scope)?.kind
  )
  if (shapes.includes(undefined)) return undefined
  return shapes.every(
    (kind, i) => kind !== undefined && accepts(parameters[Math.min(i, parameters.length - 1)] ?? 'any', kind)
  )
}

function accepts(parameter: ParameterKind, kind: Shape['kind'] | 'wording'): boolean {
  if (parameter === 'any') return kind !== 'wording'
  if (parameter === 'rich') return kind === 'rich' || kind === 'words'
  if (parameter === 'wording') return kind === 'wording' || kind === 'words'
  return parameter === kind
}

function originalOf(expression: Expression): string {
  if (expression.type === 'SubExpression') return `(${originalOf(expression.path)} …)`
  return String(expression.original ?? expression.type)
}
