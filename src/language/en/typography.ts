/**
 * Marks that are seen and not said: dashes and brackets become pauses, footnotes and bullets nothing.
 *
 *     Power – a scarce good – is costly.  →  Power, a scarce good, is costly.
 */
import { isCapitalLetter, isDigit, isWordUnit } from '../characters.js'
import { matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { gap, isAttached, isSubtraction } from './context.js'
import { months, weekdays } from './months.js'

const bullet = /(?:[-–—•·▪▸►‣*+]|[→➔➜➡])(?: |$)/y
const dashes = /[–—]|-{1,3}/y
const footnote = /\[(?:\d{1,3}|[a-z]|citation needed)(?:[,–-] ?\d{1,3}){0,4}\]/y
const leftOut = /\[(?:…|\.{3})\]/y
const pluralInBrackets = /\((e?s)\)/y
const heading = /#{1,6} /y
const rules: Readonly<Record<string, (text: string, at: number) => Token | undefined>> = {
  ' ': () => undefined,
  '-': dash,
  '–': dash,
  '—': dash,
  '•': drop,
  '·': dot,
  '▪': drop,
  '▸': drop,
  '►': drop,
  '‣': drop,
  '*': (text, at) => (isFirst(text, at) && matchAt(bullet, text, at) ? { end: at + 2, spoken: '' } : undefined),
  '#': (text, at) => (isFirst(text, at) ? headingAt(text, at) : undefined),
  '→': (text, at) => (isFirst(text, at) ? drop(text, at) : undefined),
  '(': opening,
  '[': opening,
  '{': drop,
  ')': closing,
  ']': closing,
  '}': drop,
  '|': bar,
  '¦': bar,
  '™': drop,
  '®': drop,
  '©': drop,
  '†': drop,
  '‡': drop,
  '`': drop,
  '´': drop,
  '~': (text, at) => (text[at + 1] === '~' ? { end: at + 2, spoken: '' } : undefined)
}

export const typography: Rule = {
  class: 'typography',
  starts: Object.keys(rules).slice(1).join(''),
  read: ({ text }, at) => rules[text.charAt(at)]?.(text, at)
}

function drop(text: string, at: number): Token {
  return { end: at + 1, spoken: gap(text, at, at + 1) }
}

/** `kWh·m` parts, `5·3` multiplies, a bullet is nothing. */
function dot(text: string, at: number): Token {
  const isProduct = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  return { end: at + 1, spoken: isProduct ? 'times' : isAttached(text, at) ? ' ' : '' }
}

function headingAt(text: string, at: number): Token | undefined {
  const found = matchAt(heading, text, at)
  return found === null ? undefined : { end: at + found[0].length, spoken: '' }
}

/** Nothing but blanks before it in the line. */
function isFirst(text: string, at: number): boolean {
  const start = firstBlank(text, at)
  return start === 0 || text[start - 1] === '\n'
}

const longestGap = 200

/** Where the blanks before an offset begin. */
function firstBlank(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestGap && text[start - 1] === ' ') start--
  return start
}

/** A dash with blanks around it, or a long one without, is a pause; between two days or months it is a "to". */
function dash(text: string, at: number): Token | undefined {
  const [sign = ''] = matchAt(dashes, text, at) ?? []
  const end = at + sign.length
  if (isSubtraction(text, at)) return undefined
  const isLoose = end === text.length || ' \n([*'.includes(text.charAt(end))
  if (isFirst(text, at)) return isLoose ? { end, spoken: '' } : undefined
  const isFree = text[at - 1] === ' ' && isLoose
  if (isFree || sign === '—' || (sign.length > 1 && sign.startsWith('-'))) return pause(text, at, end)
  return sign === '–' ? joining(text, at, end) : undefined
}

/** A comma, unless another mark stands before it or nothing follows. */
function pause(text: string, at: number, end: number): Token {
  const start = firstBlank(text, at)
  const isMarked = start === 0 || ',.;:!?…(["“„\n'.includes(text.charAt(start - 1))
  const rest = text.charAt(end) === ' ' ? '' : ' '
  if (isMarked || /^ {0,3}(?:$|[,.;:!?)])/.test(text.slice(end, end + 4))) return { end, spoken: rest }
  return { start, end, spoken: `,${rest}` }
}

/** Words end with these too: `the €–dollar rate`, `U.S.–China talks`. */
const saidSigns = '€$£¥%°.'

/** An en dash inside: `Monday–Friday` spans, `US–China` joins. */
function joining(text: string, at: number, end: number): Token | undefined {
  if (isAttached(text, at) && '$€£¥₹'.includes(text.charAt(end)))
    return end < text.length ? { end, spoken: 'to ' } : undefined
  if (saidSigns.includes(text.charAt(at - 1)) && isWordUnit(text.charCodeAt(end))) return { end, spoken: '-' }
  if (!isAttached(text, at) || !isWordUnit(text.charCodeAt(end)))
    return text[end] === ' ' ? pause(text, at, end) : undefined
  const before = wordBefore(text, at)
  const after = wordAfter(text, end)
  const isSpan = (isOfTime(before) && isOfTime(after)) || isMidday(before) || isMidday(after)
  const areNumerals = /^[IVX]{1,5}$/.test(before) && /^[IVX]{1,5}$/.test(after)
  const areLetters = areNumerals || (before.length === 1 && after.length === 1 && isCapitalLetter(before.charCodeAt(0)))
  return { end, spoken: isSpan || areLetters ? 'to' : '-' }
}

/** `noon–1 p.m.` */
function isMidday(word: string): boolean {
  return word === 'noon' || word === 'midnight'
}

function isOfTime(word: string): boolean {
  const key = word.toLowerCase()
  return months.has(key) || weekdays.has(key)
}

/** `(` is a short pause, `[1]` behind a word nothing, `plant(s)` a plural. */
function opening(text: string, at: number): Token | undefined {
  const note = matchAt(footnote, text, at)
  if (note !== null && at > 0 && text[at - 1] !== ' ') return { end: at + note[0].length, spoken: '' }
  const left = matchAt(leftOut, text, at)
  if (left !== null) return { end: at + left[0].length, spoken: '…' }
  const plural = isAttached(text, at) ? matchAt(pluralInBrackets, text, at) : null
  if (plural !== null) return { end: at + 1, spoken: '' }
  if (text[at] === '[') return drop(text, at)
  if (isAttached(text, at)) return { end: at + 1, spoken: ' ' }
  const start = firstBlank(text, at)
  const isMarked = start === 0 || ',.;:!?…(["“„–—-\n'.includes(text.charAt(start - 1))
  return isMarked ? drop(text, at) : { start, end: at + 1, spoken: ', ' }
}

const stateOfParty = /\b[A-Z]-(?:[A-Z]\.){0,2}(?:[A-Z][a-z]{1,5}\.)?$/

function closing(text: string, at: number): Token {
  // `(D-N.Y.) said`: the dot is that of a state and has gone into its name
  const isState = text[at - 1] === '.' && stateOfParty.test(text.slice(Math.max(0, at - 10), at))
  const isMarked =
    at === 0 ||
    (!isState && '.,;:!?…(['.includes(text.charAt(at - 1))) ||
    /\w\(\w{1,8}$/.test(text.slice(Math.max(0, at - 10), at))
  if (text[at] === ']' || isMarked || text[at + 1] !== ' ' || /^ {1,3}[([–—-]/.test(text.slice(at + 1, at + 5)))
    return closed(text, at)
  return { end: at + 1, spoken: ',' }
}

function closed(text: string, at: number): Token {
  return { end: at + 1, spoken: gap(text, at, at + 1) }
}

function bar(text: string, at: number): Token {
  return text[at - 1] === ' ' && text[at + 1] === ' ' ? pause(text, at, at + 1) : { end: at + 1, spoken: ' ' }
}
