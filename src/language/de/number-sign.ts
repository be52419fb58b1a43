/**
 * Signs before and between numbers. A voice leaves most of them out, and "minus" is half the news.
 *
 *     um −0,3 Prozent, ≥ 90 %, ±2, ~500, 2 + 2 = 4  →  um minus …, mindestens …, plus minus …, etwa …, zwei plus zwei gleich vier
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written } from '../rule.js'
import { goesOn, pastBlank } from './context.js'
import { currencySigns } from './currencies.js'

/** What a sign says before a number that nothing is reckoned with. */
const before: Readonly<Record<string, string>> = {
  ...{
    '+': 'plus',
    '−': 'minus',
    '-': 'minus',
    '–': 'minus',
    '±': 'plus minus',
    '~': 'etwa',
    '∼': 'etwa',
    '≈': 'etwa',
    '≃': 'etwa'
  },
  ...{
    '≅': 'etwa',
    '≥': 'mindestens',
    '≤': 'höchstens',
    '>': 'größer als',
    '<': 'kleiner als',
    '=': 'gleich',
    '×': 'mal'
  },
  ...{
    '≠': 'ungleich',
    '≙': 'entspricht',
    '√': 'Wurzel aus',
    '№': 'Nummer',
    '#': 'Nummer',
    Δ: 'Delta',
    '∅': 'durchschnittlich'
  },
  ...{
    Ø: 'durchschnittlich',
    '⌀': 'durchschnittlich',
    '>=': 'mindestens',
    '<=': 'höchstens',
    '+/-': 'plus minus',
    '+/−': 'plus minus'
  },
  '->': 'zu'
}

/** What a sign says between two numbers or letters. */
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
    '∶': 'zu'
  },
  ...{ '>=': 'größer oder gleich', '<=': 'kleiner oder gleich', '+/-': 'plus minus', '+/−': 'plus minus', '->': 'zu' }
}

export const numberSign: Rule = { class: 'math', starts: '+−-±~∼≈≃≅≥≤><=×·⋅*÷→√№#^–—≠≙Δ∅⌀Ø∶x', read }

/** A sign with the offsets around it: `left` before a blank before it, `next` after one behind it. */
interface Sign {
  readonly written: string
  readonly at: number
  readonly end: number
  readonly left: number
  readonly next: number
}

function read({ text }: Written, at: number): Token | undefined {
  const end = endOfSign(text, at)
  const next = pastBlank(text, end)
  if (!isNumber(text, next) || isHeart(text, at)) return undefined
  if (text.charCodeAt(at) === 0x78) return isTimes(text, at) ? { end, spoken: 'mal' } : undefined
  const left = at > 0 && text.charCodeAt(at - 1) === 0x20 ? at - 1 : at
  const sign = { written: text.slice(at, end), at, end, left, next }
  return isOperand(text, left) ? operator(text, sign) : prefix(text, sign)
}

const measureBefore = /\d ?[a-zA-Zµμ²³]{0,3} $/

/** `5 cm x 10 cm`; the factors of `3 x 4` are read together. */
function isTimes(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x20 && measureBefore.test(text.slice(Math.max(0, at - 8), at))
}

const heart = /<3(?=[!?]|\.? *$|[.,]? [^\d ])/y
const valueBefore =
  /(?:^|[ (])(?:[a-zA-Z]{1,3}|\p{L}{0,20}[wW]erte?n?|Note|Score|Index|Alter|Faktor|Grad|sind|unter|nicht|Level|Stufe) $/u

/** `Danke <3` is a smile of its own, `Werte <3` compares. */
function isHeart(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x3c || text.charCodeAt(at - 1) !== 0x20 || matchAt(heart, text, at) === null)
    return false
  const rest = text.slice(at + 2, at + 4)
  return !valueBefore.test(text.slice(Math.max(0, at - 28), at)) && !/^,? [a-zäöü]/.test(rest)
}

/** `>=`, `<=`, `+/-`, `->` are one sign. */
function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  if (code === 0x2b && (text.startsWith('/-', at + 1) || text.startsWith('/−', at + 1))) return at + 3
  const isPair = second === 0x3d ? code === 0x3e || code === 0x3c : second === 0x3e && code === 0x2d
  return isPair ? at + 2 : at + 1
}

function isNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) return true
  return isSignBeforeNumber(text.charAt(at)) && isDigit(text.charCodeAt(pastBlank(text, at + 1)))
}

/** `~$500`, `± −3`: a sign may have one more between it and its number. */
function isSignBeforeNumber(character: string): boolean {
  return character !== '' && (currencySigns.includes(character) || '−-+~'.includes(character))
}

/** What a sign could reckon with: a number, a percentage, an amount of money, a bracket, a single letter. */
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

function isVariable(text: string, end: number): boolean {
  return goesOn(text, end - 1) && !goesOn(text, end - 2) && text.charCodeAt(end - 2) !== 0x2e
}

function operator(text: string, sign: Sign): Token | undefined {
  const { written, at, end, left, next } = sign
  const word = between[written]
  const isApart = left < at && next > end
  const isTight = left === at && next === end
  if (word === undefined || !(isApart || isTight)) return prefix(text, sign)
  return written === '-' || written === '–' || written === '—'
    ? dash(text, sign)
    : { end, spoken: afterSign(text, at) + word }
}

/** `%` and `€` are read as words, which the next word must not touch. */
function afterSign(text: string, at: number): string {
  return text.charCodeAt(at - 1) === 0x20 || goesOn(text, at - 1) ? '' : ' '
}

const equals = /[=≈<>≤≥≠]/
const farthest = 40

/** `5 - 3 = 2` is a sum, `5 €–10 €` a range, and all else a hyphen or a pause. */
function dash(text: string, { written, at, end, left }: Sign): Token | undefined {
  if (left === at) return written === '-' ? undefined : { end, spoken: `${afterSign(text, at)}bis` }
  const around = text.slice(Math.max(0, at - farthest), end + farthest)
  return equals.test(around) ? { end, spoken: 'minus' } : undefined
}

const touching = new Set(['-', '–', '#', '*'])

/** `-5 Grad`, `#1`, `≥ 90 %`: nothing to reckon with stands before. */
function prefix(text: string, { written, at, end, next }: Sign): Token | undefined {
  const word = before[written]
  if (word === undefined || !isFree(text, at) || (touching.has(written) && next > end)) return undefined
  if ((written === '<' || written === '>') && leadsToAmount.test(text.slice(Math.max(0, at - 28), at)))
    return { end, spoken: written === '<' ? 'unter' : 'über' }
  return { end, spoken: word }
}

/** `auf <100 ms`, `bei >90 %`: a sentence, no formula. */
const leadsToAmount = /(?:^|[ (])[a-zäöüß]{2,24} $/

/** No letter or digit stands right before, nor a sign that ties the two. */
function isFree(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return (
    at === 0 ||
    !(goesOn(text, at - 1) || code === 0x2d || code === 0x2f || code === 0x3a || code === 0x2e || code === 0x26)
  )
}
