/** The parts of Handlebars' syntax tree that the check and the preparation read; Handlebars' own types leave them open. */

export interface Position {
  readonly line: number
  /** Counted from 0. */
  readonly column: number
}

export interface Located {
  readonly loc: { readonly start: Position; readonly end: Position }
}

export interface PathExpression extends Located {
  readonly type: 'PathExpression'
  readonly data: boolean
  readonly depth: number
  readonly parts: readonly string[]
  readonly original: string
}

export interface Literal extends Located {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral'
  readonly value?: string | number | boolean
  readonly original?: string | number | boolean
}

export interface SubExpression extends Located {
  readonly type: 'SubExpression'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
}

export type Expression = PathExpression | Literal | SubExpression

export interface Hash extends Located {
  readonly pairs: readonly (Located & { readonly key: string; readonly value: Expression })[]
}

export interface Program extends Located {
  readonly type: 'Program'
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}

export interface Mustache extends Located {
  readonly type: 'MustacheStatement'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly escaped: boolean
}

export interface BlockStatement extends Located {
  readonly type: 'BlockStatement'
  readonly path: PathExpression
  readonly params: readonly Expression[]
  readonly hash?: Hash
  readonly program?: Program
  readonly inverse?: Program
}

export interface PartialStatement extends Located {
  readonly type: 'PartialStatement'
  readonly name: PathExpression | SubExpression | Literal
  readonly params: readonly Expression[]
  readonly hash?: Hash
}

export interface ContentStatement extends Located {
  readonly type: 'ContentStatement'
  /** What is printed, after Handlebars' white-space control. */
  readonly value: string
  /** What stands in the file. */
  readonly original: string
}

export interface OtherStatement extends Located {
  readonly type: 'CommentStatement' | 'Decorator' | 'DecoratorBlock' | 'PartialBlockStatement'
}

export type Statement = Mustache | BlockStatement | PartialStatement | ContentStatement | OtherStatement

/** One template file, read: `name` is its path below the language's folder without `.hbs`: `parts/lead`. */
export interface TemplateFile {
  readonly name: string
  /** The path people know, for diagnostics. */
  readonly file: string
  readonly source: string
}

export interface ParsedTemplate extends TemplateFile {
  readonly program: Program
  readonly lineStarts: readonly number[]
}

/** The offset at which each line of a source begins. */
export function lineStartsOf(source: string): readonly number[] {
  const starts = [0]
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** The offset of a position of the syntax tree in its source. */
export function offsetOf({ lineStarts }: ParsedTemplate, { line, column }: Position): number {
  return (lineStarts[line - 1] ?? 0) + column
}
