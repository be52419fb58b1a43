import Handlebars from 'handlebars'
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { placeAt } from '../report/place.js'
import { helpers } from './helpers.js'
import { literalHelper, prepareTemplate, sayHelper, type TemplateLiteral } from './prepare.js'
import { scanBlocks } from './scan.js'
import { lineStartsOf, type ParsedTemplate, type Program, type TemplateFile } from './syntax.js'

/** The heavy half of the template engine: it is loaded only where templates are not the precompiled ones. */

const knownHelpers = Object.fromEntries([...Object.keys(helpers), sayHelper, literalHelper].map(name => [name, true]))

/** `preventIndent`: a part keeps its own white space. `knownHelpersOnly`: a name is a helper's or a field's, never guessed at. */
const options = { knownHelpers, knownHelpersOnly: true, preventIndent: true } as const

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Takes a template apart; a syntax error comes back with its line and column. */
export function parseTemplate(file: TemplateFile): Outcome<ParsedTemplate | undefined> {
  const refused = refusedCharacter(file) ?? refusedDepth(file)
  if (refused) return { value: undefined, diagnostics: [refused] }
  try {
    const program = Handlebars.parse(file.source) as unknown as Program
    return { value: { ...file, program, lineStarts: lineStartsOf(file.source) }, diagnostics: [] }
  } catch (error) {
    return { value: undefined, diagnostics: [syntaxError(file, error)] }
  }
}

/** Handlebars reads blocks and sub-expressions on the stack, so depth is looked at before. */
function refusedDepth({ file, source }: TemplateFile): Diagnostic | undefined {
  const { tooDeep } = scanBlocks(source)
  return tooDeep === undefined ? undefined : diagnose('template/too-deep', placeAt(file, source, tooDeep, 2))
}

function refusedCharacter({ file, source }: TemplateFile): Diagnostic | undefined {
  const found = forbidden.exec(source)
  if (found === null) return undefined
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return diagnose('template/character', placeAt(file, source, found.index, 1), `U+${code}`)
}

/**
 * What a program carries that we do without: its own `lookupProperty` for runtimes before 4.6 (ours is pinned), and the
 * place of each helper's call (our marks tell places). It is two thirds of the source, and V8 would read it at every start.
 */
const ballast = [
  / \|\| function\(parent, propertyName\) \{\s+if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s+return parent\[propertyName\];\s+\}\s+return undefined\s+\}/g,
  /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g
]

/** Compiles a checked template to JavaScript source for the runtime; its literals are added to `literals`. */
export function precompileTemplate(template: ParsedTemplate, literals: TemplateLiteral[]): string {
  const source = String(Handlebars.precompile(prepareTemplate(template, literals), options))
  return ballast.reduce((rest, pattern) => rest.replace(pattern, ''), source)
}

/** Compiles a checked template for use in this process. Templates are trusted like code (SECURITY.md). */
export function compileTemplate(template: ParsedTemplate, literals: TemplateLiteral[]): TemplateSpecification {
  return new Function(`return ${precompileTemplate(template, literals)}`)() as TemplateSpecification
}

function syntaxError({ file, source }: TemplateFile, error: unknown): Diagnostic {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number }
  const [first = '', snippet = '', caret = '', expected = ''] = message.split('\n')
  const line = lineNumber ?? Number(/line (\d+)/.exec(first)?.[1] ?? 1)
  const lineStart = lineStartsOf(source)[line - 1] ?? 0
  const offset = column === undefined ? caretOffset(source, lineStart, snippet, caret) : lineStart + column
  const [, opened = '', closed = ''] = /^(\S+) doesn't match (\S+)/.exec(first) ?? []
  const problem = opened !== '' ? 'wrong-close' : problemOf(expected)
  if (problem === 'unfinished') return unfinished({ file, source }, offset)
  return diagnose('template/syntax', placeAt(file, source, offset, 1), problem, opened, closed)
}

/** What Handlebars' grammar stumbled over, told by the token it met. */
function problemOf(expected: string): string {
  const met = /got '(\w+)'/.exec(expected)?.[1] ?? ''
  if (met === 'EOF') return 'unfinished'
  if (met === 'OPEN_ENDBLOCK' || met === 'INVERSE' || met === 'OPEN_INVERSE_CHAIN') return 'unopened'
  return 'misspelled'
}

/** Handlebars only knows that the file ends too early; a person looks for what was opened last. */
function unfinished({ file, source }: Pick<TemplateFile, 'file' | 'source'>, end: number): Diagnostic {
  const bracket = source.lastIndexOf('{{')
  const isOpen = bracket !== -1 && !source.includes('}}', bracket)
  const block = isOpen ? undefined : scanBlocks(source).open.at(-1)
  const place = placeAt(file, source, isOpen ? bracket : (block?.offset ?? end), isOpen ? 2 : (block?.length ?? 1))
  return diagnose('template/syntax', place, block ? 'unclosed' : 'unfinished', block?.name ?? '', '')
}

/** Handlebars shows up to twenty characters before the fault, without line ends, and a caret under it. */
function caretOffset(source: string, lineStart: number, snippet: string, caret: string): number {
  const before = snippet.slice(0, caret.indexOf('^')).replace(/^\.\.\./, '')
  let offset = Math.max(0, lineStart - before.length * 2)
  for (; offset < source.length; offset++) {
    const end = endOfMatch(source, offset, before)
    if (end !== undefined && end >= lineStart) return skipLineEnds(source, end)
  }
  return lineStart
}

function endOfMatch(source: string, start: number, wanted: string): number | undefined {
  let at = start
  for (const character of wanted) {
    at = skipLineEnds(source, at)
    if (!source.startsWith(character, at)) return undefined
    at += character.length
  }
  return at
}

function skipLineEnds(source: string, offset: number): number {
  let at = offset
  while (source[at] === '\n') at++
  return at
}
