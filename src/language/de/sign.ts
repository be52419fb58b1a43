/**
 * Signs before and between numbers.
 *
 *     ±2 Prozent, ≥ 90, 2 + 2 = 4  →  plus minus zwei Prozent, mindestens neunzig, zwei plus zwei gleich vier
 */
import { isDigit } from '../characters.js'
import type { Rule, Token, Written } from '../rule.js'
import { goesOn, pastBlank } from './context.js'
import { currencySigns } from './currencies.js'

/** Before a number. */
const before: Readonly<Record<string, string>> = {
  ...{
    '+': 'plus',
    '−': 'minus',
    '-': 'minus',
    '–': 'minus',
    '±': 'plus minus',
    '~': 'etwa',
    '≈': 'etwa',
    '≃': 'etwa',
    '≅': 'etwa'
  },
  ...{
    '≥': 'mindestens',
    '≤': 'höchstens',
    '>': 'größer als',
    '<': 'kleiner als',
    '=': 'gleich',
    '×': 'mal',
    '≠': 'ungleich',
    '≙': 'entspricht'
  },
  ...{
    '√': 'Wurzel aus',
    '∼': 'etwa',
    '№': 'Nummer',
    '#': 'Nummer',
    Δ: 'Delta',
    '∅': 'durchschnittlich',
    Ø: 'durchschnittlich',
    '⌀': 'durchschnittlich'
  }
}

/** Between two numbers. */
const between: Readonly<Record<string, string>> = {
  ...{
    '+': 'plus',
    '−': 'minus',
    '-': 'minus',
    '±': 'plus minus',
    '=': 'gleich',
    '×': 'mal',
    '·': 'mal',
    '⋅': 'mal',
    '*': 'mal'
  },
  ...{
    '÷': 'geteilt durch',
    '/': 'geteilt durch',
    '>': 'größer als',
    '<': 'kleiner als',
    '≥': 'größer oder gleich',
    '≤': 'kleiner oder gleich'
  },
  ...{
    '≠': 'ungleich',
    '≈': 'ungefähr gleich',
    '~': 'etwa',
    '→': 'zu',
    '^': 'hoch',
    '–': 'bis',
    '—': 'bis',
    '∶': 'zu',
    ':': 'zu'
  }
}

export const sign: Rule = { class: 'math', starts: '+−-±~∼≈≃≅≥≤><=×·⋅*÷→√№#^–—≠≙Δ∅⌀Ø', read }

function read({ text }: Written, at: number): Token | undefined {
  const character = text.charAt(at)
  const end = endOfSign(text, at)
  const written = text.slice(at, end)
  const next = pastBlank(text, end)
  if (!isNumber(text, next)) return undefined
  const left = at > 0 && text.charCodeAt(at - 1) === 0x20 ? at - 1 : at
  const isApart = left < at && next > end
  if (isOperand(text, left)) return operator(text, written, { at, end, next, isApart })
  return prefix(text, character, written, at, end, next)
}

/** After the sign: `+/-`, `>=`, `->` are one. */
function endOfSign(text: string, at: number): number {
  if (text.startsWith('+/-', at) || text.startsWith('+/−', at)) return at + 3
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  return (code === 0x3e || code === 0x3c) && next === 0x3d ? at + 2 : code === 0x2d && next === 0x3e ? at + 2 : at + 1
}

function isNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return true
  if (isSignOf(text.charAt(at))) return isDigit(text.charCodeAt(pastBlank(text, at + 1)))
  return code > 0xbb && code < 0xbf
}

/** `$`, `−`: what a number may begin with. */
function isSignOf(character: string): boolean {
  return character !== '' && (currencySigns.includes(character) || '−-+~'.includes(character))
}

/** A number, a unit sign, a bracket or a single letter ends here. */
function isOperand(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  if (end === 0) return false
  return (
    isDigit(code) ||
    code === 0x25 ||
    code === 0x20ac ||
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0x29 ||
    isVariable(text, end)
  )
}

/** The `x` of `x = 3`. */
function isVariable(text: string, end: number): boolean {
  return goesOn(text, end - 1) && !goesOn(text, end - 2) && text.charCodeAt(end - 2) !== 0x2e
}

/** A sign in its line: from `at` to `end`, the number behind it at `next`. */
interface Span {
  readonly at: number
  readonly end: number
  readonly next: number
  /** With blanks on both sides. */
  readonly isApart: boolean
}

function operator(text: string, written: string, span: Span): Token | undefined {
  const { at, end, next, isApart } = span
  const word = long[written] ?? between[written]
  const isTight = next === end && text.charCodeAt(at - 1) !== 0x20
  if (word === undefined || !(isApart || isTight)) return prefix(text, written, written, at, end, next)
  if (written === '-' || written === '–' || written === '—') return dash(text, written, span)
  return written === '/' || written === ':' || written === '#' ? undefined : { end, spoken: word }
}

const equals = /[=≈<>≤≥≠]/
const farthest = 40

/** `2 – 1 = 1` subtracts; with blanks it is a pause elsewhere, without it counts up. */
function dash(text: string, written: string, { at, end, isApart }: Span): Token | undefined {
  if (!isApart) return written === '-' ? undefined : { end, spoken: 'bis' }
  const isSum = equals.test(text.slice(end, end + farthest)) || equals.test(text.slice(Math.max(0, at - farthest), at))
  return isSum ? { end, spoken: 'minus' } : undefined
}

function prefix(
  text: string,
  character: string,
  written: string,
  at: number,
  end: number,
  next: number
): Token | undefined {
  const word = long[written] ?? before[character]
  if (word === undefined || !isFree(text, at)) return undefined
  const mustTouch = character === '-' || character === '–' || character === '#' || character === '*'
  return mustTouch && next > end ? undefined : { end, spoken: word }
}

/** Nothing that joins stands before: no letter, digit, hyphen, slash, colon, dot. */
function isFree(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return (
    at === 0 ||
    !(goesOn(text, at - 1) || code === 0x2d || code === 0x2f || code === 0x3a || code === 0x2e || code === 0x26)
  )
}

const long: Readonly<Record<string, string>> = {
  '>=': 'mindestens',
  '<=': 'höchstens',
  '+/-': 'plus minus',
  '+/−': 'plus minus',
  '->': 'zu'
}
