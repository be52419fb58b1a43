import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import { excerpt, type Findings } from './findings.js'
import type { Open } from './gate.js'

/** A mistake as the `yaml` package tells it; `pos` are offsets in the source. */
export interface SyntaxMistake {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/**
 * Reports what the `yaml` package found wrong, in our words. One mistake often makes several errors, so of each line only
 * the first counts. `open` tells where a quoted text or bracket begins that never ends: the package only knows where it gave up.
 */
export function reportSyntax(findings: Findings, errors: readonly SyntaxMistake[], open: Open): void {
  if (errors.length === 0) return
  const lines = new Set<number>()
  for (const error of errors) {
    const { line } = findings.place(error.pos[0])
    if (lines.has(line)) continue
    const diagnostic = syntaxDiagnostic(findings, error, open)
    const shown = diagnostic.place?.line ?? line
    if (!lines.has(shown)) findings.report(diagnostic)
    lines.add(line).add(shown)
    if (lines.size > 100) break
  }
  reportLineEnds(findings)
}

/** A mistake of the package's list: what it is to an editor. The first row that fits counts. */
interface Rule {
  readonly code: string
  /** The beginning of the package's message, where a code stands for several mistakes. */
  readonly message?: string
  readonly say: (findings: Findings, error: SyntaxMistake, open: Open) => Diagnostic
}

const rules: readonly Rule[] = [
  { code: 'TAB_AS_INDENT', say: at('yaml/tab-indentation') },
  { code: 'BAD_INDENT', message: 'Flow', say: unclosedBracket },
  { code: 'BAD_INDENT', say: at('yaml/indentation') },
  { code: 'BLOCK_AS_IMPLICIT_KEY', message: 'Nested', say: colonInText },
  { code: 'BLOCK_AS_IMPLICIT_KEY', say: at('yaml/indentation') },
  { code: 'BAD_SCALAR_START', say: reservedSign },
  { code: 'UNEXPECTED_TOKEN', message: 'Unexpected block-seq-ind', say: reservedSign },
  { code: 'UNEXPECTED_TOKEN', message: 'Unexpected scalar', say: textAfterQuote },
  { code: 'BAD_DQ_ESCAPE', say: unknownEscape },
  { code: 'MISSING_CHAR', message: 'Missing closing', say: unclosedQuote },
  { code: 'MISSING_CHAR', message: 'Implicit map keys', say: missingColon },
  { code: 'MULTILINE_IMPLICIT_KEY', message: 'Implicit keys need', say: missingColon },
  { code: 'MISSING_CHAR', message: 'Flow', say: unclosedBracket },
  { code: 'MISSING_CHAR', message: 'Sequence item without', say: at('yaml/indentation') }
]

function syntaxDiagnostic(findings: Findings, error: SyntaxMistake, open: Open): Diagnostic {
  const fitting = rules.find(
    rule => rule.code === error.code && (rule.message === undefined || error.message.startsWith(rule.message))
  )
  return (fitting?.say ?? unexpected)(findings, error, open)
}

function at(code: 'yaml/tab-indentation' | 'yaml/indentation'): Rule['say'] {
  return (findings, { pos: [offset] }) => diagnose(code, findings.place(offset, 1))
}

/** `title: KI: das Neue` and `a: 1` with a deeper `b: 2` below it are the same to the package. */
function colonInText(findings: Findings, { pos: [offset] }: SyntaxMistake): Diagnostic {
  const text = restOfLine(findings.source, offset)
  const colon = text.search(/:(?=\s|$)/)
  if (colon === -1) return diagnose('yaml/indentation', findings.place(nextWords(findings.source, offset), 1))
  return diagnose('yaml/colon-in-text', findings.place(offset + colon, 1), text)
}

/** Where the first words below the line of `offset` begin. */
function nextWords(source: string, offset: number): number {
  let next = source.indexOf('\n', offset)
  if (next === -1) return offset
  while (source.charAt(next) === '\n' || source.charAt(next) === ' ') next++
  return next
}

function reservedSign(findings: Findings, { pos: [offset] }: SyntaxMistake): Diagnostic {
  return diagnose('yaml/reserved-sign', findings.place(offset, 1), findings.source.charAt(offset))
}

/** `'It's'`: the quote ends at the apostrophe, the rest is left over. */
function textAfterQuote(findings: Findings, error: SyntaxMistake): Diagnostic {
  const offset = error.pos[0]
  const before = findings.source
    .slice(Math.max(0, offset - 20), offset)
    .trimEnd()
    .at(-1)
  const rest = restOfLine(findings.source, offset)
  if (before !== '"' && before !== "'") return unexpected(findings, error)
  return diagnose('yaml/text-after-quote', findings.place(offset, rest.length), rest, before)
}

function unknownEscape(findings: Findings, { pos: [offset] }: SyntaxMistake): Diagnostic {
  return diagnose('yaml/unknown-escape', findings.place(offset, 2), findings.source.slice(offset, offset + 2))
}

function unclosedBracket(findings: Findings, { pos: [offset] }: SyntaxMistake, { bracket }: Open): Diagnostic {
  return diagnose('yaml/unclosed-bracket', findings.place(bracket ?? offset, 1))
}

function unclosedQuote(findings: Findings, { pos: [offset] }: SyntaxMistake, { quote }: Open): Diagnostic {
  const start = quote ?? offset
  return diagnose('yaml/unclosed-quote', findings.place(start, 1), findings.source.charAt(start))
}

function missingColon(findings: Findings, { pos: [offset] }: SyntaxMistake): Diagnostic {
  const rest = restOfLine(findings.source, offset)
  return diagnose('yaml/missing-colon', findings.place(offset, rest.length), rest)
}

/** Everything else: what stands there was not expected there. */
function unexpected(findings: Findings, { pos: [offset] }: SyntaxMistake): Diagnostic {
  const rest = restOfLine(findings.source, offset)
  return diagnose('yaml/unexpected', findings.place(offset, rest.length), rest)
}

function restOfLine(source: string, offset: number): string {
  const lineEnd = source.indexOf('\n', offset)
  return excerpt(source.slice(offset, lineEnd === -1 ? undefined : lineEnd))
}

/** NEL and the Unicode line and paragraph separators look like line ends in some editors and are none in YAML. */
function reportLineEnds(findings: Findings): void {
  const offset = findings.source.search(/[\u0085\u2028\u2029]/)
  if (offset !== -1) findings.report(diagnose('yaml/line-ends', findings.place(offset, 1)))
}
