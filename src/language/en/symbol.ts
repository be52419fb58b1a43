/**
 * Signs as words, and last of all whatever no other class has read: nothing may reach a voice as a sign it would guess at.
 *
 *     R&D, ±2, ≥ 90, C++  →  R and D, plus or minus two, at least ninety, C plus plus
 */
import { isBlank, isDigit, isWordUnit } from '../characters.js'
import { matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { gap, isAttached, isSubtraction, justBefore, spaced } from './context.js'
import { signs } from './currencies.js'
import { namesNumber } from './id.js'
import { moneySigns } from './money.js'

/** How a sign is said by what stands around it; undefined leaves it. */
type Said = (text: string, at: number) => string | undefined

/** A mark in front of a digit, without the blank that should stand there: `score:3`, `5pm,4 am`. */
function beforeDigit(behindWord: string, behindDigit: string): Said {
  return (text, at) => {
    if (!isDigit(text.charCodeAt(at + 1)) || !isAttached(text, at) || namesNumber(text, at)) return undefined
    return isDigit(text.charCodeAt(at - 1)) ? behindDigit : behindWord
  }
}

function always(words: string): Said {
  return () => words
}

const beforeAmount = /[ $€£¥₹]{0,2}\d|[ $€£¥₹]{0,2}\.\d/y

function isBeforeAmount(text: string, at: number): boolean {
  return matchAt(beforeAmount, text, at + 1) !== null
}

/** Words before the sign make it part of a sentence: `at least 90`; a number or a letter makes it mathematics. */
function comparison(inSentence: string, inFormula: string): Said {
  return (text, at) => (isOperand(text, at) ? inFormula : inSentence)
}

const moreThan = comparison('more than', 'is greater than')

/** The sign before a quoted line of Markdown or mail: `> He said so.` */
function isQuote(text: string, at: number): boolean {
  return at === 0 && text[1] === ' ' && !isDigit(text.charCodeAt(2))
}

function isOperand(text: string, at: number): boolean {
  const word = wordBefore(text, at)
  return isDigit(word.charCodeAt(word.length - 1)) || (word.length === 1 && word !== 'a')
}

function minus(text: string, at: number): string | undefined {
  const before = text.charCodeAt(at - 1)
  const isAfterBlank = at === 0 || isBlank(before) || '([=<>≥≤~+×*/^'.includes(text.charAt(at - 1))
  const isTight = isAfterBlank && matchAt(/[$€£¥]?\.?\d/y, text, at + 1) !== null
  return isTight || isSubtraction(text, at) || isRating(text, at) ? 'minus' : undefined
}

/** `rated BBB-`, not the `A- and` of `A- and B-listers`. */
function isRating(text: string, at: number): boolean {
  return (
    /(?:^|[^\w-])(?:[ABC]{1,3}|[ABC]a{1,2}[1-3]?)$/.test(justBefore(text, at, 6)) &&
    matchAt(/(?! (?:and|or|to) \w{1,16}-\w)(?:[ ,.;)]|$)/y, text, at + 1) !== null
  )
}

const trueMinus: Said = (text, at) => (isBeforeAmount(text, at) || isOperand(text, at) ? 'minus' : undefined)

function star(text: string, at: number): string {
  return isOperand(text, at) && /^ ?[\da-z(]/.test(text.slice(at + 1, at + 3)) && !isStarred(text, at) ? 'times' : ''
}

/** `**bold**`, `A*` */
function isStarred(text: string, at: number): boolean {
  return text[at + 1] === '*' || text[at - 1] === '*'
}

function hash(text: string, at: number): string {
  if (isDigit(text.charCodeAt(at + 1))) return 'number'
  if (/[CFJ]/.test(text.charAt(at - 1)) && !isWordUnit(text.charCodeAt(at + 1))) return 'sharp'
  return isWordUnit(text.charCodeAt(at + 1)) ? 'hashtag' : ''
}

const alternatives = wordSet('she her hers no he his him herself they them their')

const priceBefore = /(?:[$€£¥]\d[\d.,]{0,12}(?:[kKMBm]|bn| million| billion)?|\d ?[€¢£])$/

/** `he/she` is "or", `$10/1M tokens` "per"; the per of units has a rule of its own. */
function slash(text: string, at: number): string {
  if (isDigit(text.charCodeAt(at + 1)) && priceBefore.test(justBefore(text, at, 24))) return 'per'
  if (/\d $/.test(justBefore(text, at, 2)) && /^ \d/.test(text.slice(at + 1, at + 3))) return 'divided by'
  return alternatives.has(wordAfter(text, at + 1).toLowerCase()) ? 'or' : ''
}

function section(text: string, at: number): string {
  return text[at + 1] === '§' ? 'sections' : 'section'
}

function arrow(text: string, at: number): string {
  return at === 0 || text.slice(0, at).trim() === '' ? '' : 'to'
}

const said: Readonly<Record<string, Said>> = {
  ':': beforeDigit(': ', 'to'),
  ',': beforeDigit(', ', ','),
  '.': beforeDigit('. ', '. '),
  '&': always('and'),
  '+': always('plus'),
  '−': trueMinus,
  '-': minus,
  '±': always('plus or minus'),
  '∓': always('minus or plus'),
  '×': always('times'),
  '✕': always('times'),
  '⋅': always('times'),
  '∙': always('times'),
  '∗': always('times'),
  '÷': always('divided by'),
  '∕': always('divided by'),
  '⁄': always('over'),
  '=': always('equals'),
  '≠': always('does not equal'),
  '≡': always('is identical to'),
  '≈': (text, at) => (isOperand(text, at) ? 'approximately equals' : 'approximately'),
  '~': (text, at) => (isBeforeAmount(text, at) ? 'about' : ''),
  '∼': (text, at) => (isBeforeAmount(text, at) ? 'about' : ''),
  '≃': always('approximately'),
  '<': comparison('less than', 'is less than'),
  '>': (text, at) => (isQuote(text, at) ? '' : moreThan(text, at)),
  '≤': comparison('at most', 'is less than or equal to'),
  '≦': comparison('at most', 'is less than or equal to'),
  '≥': comparison('at least', 'is greater than or equal to'),
  '≧': comparison('at least', 'is greater than or equal to'),
  '→': arrow,
  '⇒': arrow,
  '➔': arrow,
  '➜': arrow,
  '➡': arrow,
  '←': always(''),
  '↔': always('and'),
  '⇔': always('and'),
  '↑': always('up'),
  '↓': always('down'),
  '∞': always('infinity'),
  '√': always('the square root of'),
  '∑': always('the sum of'),
  '∂': always('partial'),
  '∆': always('delta'),
  '°': always('degrees'),
  '%': always('percent'),
  '‰': always('per thousand'),
  '¢': always('cents'),
  '§': section,
  '¶': always('paragraph'),
  '#': hash,
  '@': always('at'),
  '*': star,
  '/': slash,
  '\\': always(''),
  _: always(''),
  '^': always(''),
  '¤': always(''),
  '¬': always('not'),
  '\u20e3': always(''),
  '№': always('number')
}

const cashtag = /\$[A-Z]{2,5}(?!\w)/y
const groups = /°[CF](?![\p{L}\d])|\+\/[-−–]/uy

/** Signs that mean something together, also without a number: `measured in °C`, `+/- 2`. */
const saidTogether: ReadonlyMap<string, string> = new Map([
  ['°C', 'degrees Celsius'],
  ['°F', 'degrees Fahrenheit'],
  ['+/-', 'plus or minus'],
  ['+/−', 'plus or minus'],
  ['+/–', 'plus or minus']
])

export const symbol: Rule = {
  class: 'symbol',
  starts: Object.keys(said).join('') + moneySigns,
  read: ({ text }, at) => {
    const character = text.charAt(at)
    const group = character === '°' || character === '+' ? (matchAt(groups, text, at)?.[0] ?? '') : ''
    const together = saidTogether.get(group)
    if (together !== undefined) return { end: at + group.length, spoken: spaced(text, at, at + group.length, together) }
    if (character === '$' && matchAt(cashtag, text, at) !== null) return { end: at + 1, spoken: '' }
    const words = signs.get(character)?.one ?? said[character]?.(text, at)
    return words === undefined ? undefined : token(text, at, character, words)
  }
}

/** Signs that repeat are said once, but `++` is said twice. */
function token(text: string, at: number, character: string, words: string): Token {
  let end = at + 1
  while (character !== '+' && text[end] === character && end - at < 40) end++
  return { end, spoken: words === '' ? gap(text, at, end) : spaced(text, at, end, words) }
}
