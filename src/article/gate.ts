import { diagnose } from '../report/diagnostic.js'
import { excerpt, type Findings } from './findings.js'

/** Watches the tokens of a YAML file before anything is made of them. */
export interface Gate {
  /** Looks at the next token; false when reading must stop here. `depth` counts the structures that are open. */
  readonly admits: (lexeme: string, offset: number, depth: number) => boolean
  /** Whether something went by that must not be composed. */
  readonly closed: () => boolean
  /** Where a quoted text or a bracket begins that never ends. */
  readonly open: () => Open
}

/** The offsets of what is open where it should have been closed. */
export interface Open {
  readonly quote: number | undefined
  readonly bracket: number | undefined
}

/** Structures inside one another; an article needs six, the package overflows its stack near a thousand. */
const deepest = 40

/** Tokens of one file: an article has some hundreds, a lexicon of 3,000 entries 110,000; beyond, the package takes seconds. */
export const mostTokens = 120_000

/** What the lexer puts before a plain scalar or the content of a block scalar, so that it is not taken for anything else. */
const scalarFollows = '\u001f'

/** What the lexer puts where the indentation ends a bracket that nothing has closed. */
const bracketBreaksOff = '\u0018'

/** Refuses anchors, aliases, tags and directives at their place, and stops at a depth or number of tokens nobody writes. */
export function createGate(findings: Findings): Gate {
  let tokens = 0
  let isScalar = false
  let isClosed = false
  let quote: number | undefined
  let brokenOff: number | undefined
  const brackets: number[] = []
  const refuse = (code: RefusedCode, offset: number, lexeme: string) => {
    findings.report(diagnose(code, findings.place(offset, lexeme.length), excerpt(lexeme)))
    isClosed = true
  }
  const look = (lexeme: string, offset: number) => {
    const first = lexeme.charAt(0)
    const code = refusedStarts[first]
    if (code !== undefined && !(first === '%' && isYaml12(lexeme))) refuse(code, offset, lexeme)
    if (first === '"' || first === "'") quote = isQuoteOpen(lexeme) ? offset : undefined
    if (lexeme === '[' || lexeme === '{') brackets.push(offset)
    else if (lexeme === ']' || lexeme === '}') brackets.pop()
    else if (lexeme === bracketBreaksOff) brokenOff ??= brackets.splice(0).at(-1)
  }
  return {
    admits(lexeme, offset, depth) {
      if (!isScalar) look(lexeme, offset)
      isScalar = lexeme === scalarFollows
      const code = depth > deepest ? 'yaml/too-deep' : ++tokens > mostTokens ? 'yaml/too-many-parts' : undefined
      if (code !== undefined) findings.report(diagnose(code, findings.place(offset)))
      isClosed ||= code !== undefined
      return code === undefined
    },
    closed: () => isClosed,
    open: () => ({ quote, bracket: brokenOff ?? brackets.at(-1) })
  }
}

type RefusedCode = 'yaml/anchor' | 'yaml/alias' | 'yaml/tag' | 'yaml/directive'

const refusedStarts: Readonly<Record<string, RefusedCode>> = {
  '&': 'yaml/anchor',
  '*': 'yaml/alias',
  '!': 'yaml/tag',
  '%': 'yaml/directive'
}

/** `%YAML 1.2` says what holds anyway; any other directive changes what the file means. */
function isYaml12(directive: string): boolean {
  return /^%YAML {1,8}1\.2(?: {1,8}#.*)?$/.test(directive)
}

function isQuoteOpen(lexeme: string): boolean {
  return lexeme.length < 2 || lexeme.at(-1) !== lexeme.at(0)
}
