import { literalMark } from '../script/marks.js'
import { helpers } from './helpers.js'
import { type MarkupState, walkMarkup } from './markup-state.js'
import {
  type ContentStatement,
  type Expression,
  type Hash,
  type Literal,
  type Mustache,
  offsetOf,
  type ParsedTemplate,
  type PathExpression,
  type Program,
  type Statement,
  type SubExpression
} from './syntax.js'

/** A piece of template wording: where it stands. Marks refer to it by its number in the template set's list. */
export interface TemplateLiteral {
  readonly file: string
  /** Offset of the piece's first character in the file. */
  readonly start: number
}

interface Desk {
  readonly template: ParsedTemplate
  readonly literals: TemplateLiteral[]
}

/** The helper that lets only marked words through; the preparation puts it around everything a template prints. */
export const sayHelper = 'sendeklar:say'
/** The helper that marks a string written in a template. */
export const literalHelper = 'sendeklar:literal'

/**
 * Rewrites a template's syntax tree for rendering: each piece of wording gets marks that tell its place, each string handed
 * to a helper becomes marked words, and everything printed goes through `say`. New literals are added to `literals`.
 */
export function prepareTemplate(template: ParsedTemplate, literals: TemplateLiteral[]): Program {
  return prepareProgram({ template, literals }, template.program, 'text').program
}

function prepareProgram(
  desk: Desk,
  program: Program,
  state: MarkupState
): { readonly program: Program; readonly state: MarkupState } {
  let current = state
  const body = program.body.map((statement): Statement => {
    const prepared = prepareStatement(desk, statement, current)
    current = prepared.state
    return prepared.statement
  })
  return { program: { ...program, body }, state: current }
}

function prepareStatement(
  desk: Desk,
  statement: Statement,
  state: MarkupState
): { readonly statement: Statement; readonly state: MarkupState } {
  switch (statement.type) {
    case 'ContentStatement':
      return prepareContent(desk, statement, state)
    case 'MustacheStatement':
      return { statement: printed(desk, statement), state }
    case 'BlockStatement': {
      const main = statement.program && prepareProgram(desk, statement.program, state)
      const inverse = statement.inverse && prepareProgram(desk, statement.inverse, state)
      const parts = { ...(main && { program: main.program }), ...(inverse && { inverse: inverse.program }) }
      return {
        statement: { ...statement, ...parts, params: expressions(desk, statement.params) },
        state: main?.state ?? state
      }
    }
    case 'PartialStatement': {
      const hash = statement.hash && prepareHash(desk, statement.hash)
      return { statement: { ...statement, params: expressions(desk, statement.params), ...(hash && { hash }) }, state }
    }
    default:
      return { statement, state }
  }
}

function prepareContent(
  desk: Desk,
  content: ContentStatement,
  state: MarkupState
): { readonly statement: Statement; readonly state: MarkupState } {
  const { template, literals } = desk
  const start = offsetOf(template, content.loc.start) + Math.max(0, content.original.indexOf(content.value))
  const pieces: string[] = []
  let done = 0
  const end = walkMarkup(content.value, state, offset => {
    pieces.push(
      content.value.slice(done, offset),
      literalMark(literals.push({ file: template.file, start: start + offset }) - 1)
    )
    done = offset
  })
  return { statement: { ...content, value: pieces.join('') + content.value.slice(done) }, state: end }
}

function printed(desk: Desk, mustache: Mustache): Mustache {
  const { type, loc } = mustache
  const params = [asExpression(desk, mustache), stringAt(originalOf(mustache.path), loc), literalNumber(desk, loc, 0)]
  return { type, loc, path: helperPath(sayHelper, loc), params, escaped: true }
}

/** A helper's call inside another call is written as a sub-expression, also when it takes no arguments. */
function asExpression(desk: Desk, { path, params, hash, loc }: Mustache): Expression {
  const isCall = params.length > 0 || (path.type === 'PathExpression' && Object.hasOwn(helpers, path.original))
  if (!isCall) return prepareExpression(desk, path)
  return { type: 'SubExpression', path, params: expressions(desk, params), ...(hash && { hash }), loc }
}

function expressions(desk: Desk, params: readonly Expression[]): readonly Expression[] {
  return params.map(param => prepareExpression(desk, param))
}

function prepareExpression(desk: Desk, expression: Expression): Expression {
  if (expression.type === 'SubExpression') {
    // The field name of `lookup` is a name, not wording.
    if (expression.path.type === 'PathExpression' && expression.path.original === 'lookup') return expression
    return { ...expression, params: expressions(desk, expression.params) }
  }
  return expression.type === 'StringLiteral' ? markedLiteral(desk, expression) : expression
}

function prepareHash(desk: Desk, hash: Hash): Hash {
  return { ...hash, pairs: hash.pairs.map(pair => ({ ...pair, value: prepareExpression(desk, pair.value) })) }
}

function markedLiteral(desk: Desk, literal: Literal): SubExpression {
  const params: readonly Expression[] = [literal, literalNumber(desk, literal.loc, 1)]
  return { type: 'SubExpression', path: helperPath(literalHelper, literal.loc), params, loc: literal.loc }
}

/** Registers the place `shift` characters after the beginning of a node and names it by its number. */
function literalNumber({ template, literals }: Desk, loc: Literal['loc'], shift: number): Literal {
  const number = literals.push({ file: template.file, start: offsetOf(template, loc.start) + shift }) - 1
  return { type: 'NumberLiteral', value: number, original: number, loc }
}

function helperPath(name: string, loc: Literal['loc']): PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc }
}

function stringAt(value: string, loc: Literal['loc']): Literal {
  return { type: 'StringLiteral', value, original: value, loc }
}

function originalOf(path: Expression): string {
  return path.type === 'SubExpression' ? originalOf(path.path) : String(path.original ?? '')
}
