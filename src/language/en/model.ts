/**
 * Numbers that are part of a name, joined to letters: models, chips, aircraft, motorways. Each is said apart from its letters,
 * four digits in pairs; the letters are read by other classes, so that a lexicon can still pronounce the name.
 *
 *     GPT-4o, H100, RTX 5090, Qwen2.5-VL-72B  →  G P T four o, H one hundred, R T X fifty ninety, Qwen two point five V L seventy-two B
 */
import { isWordUnit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { endsWord, isAttached } from './context.js'
import { digitByDigit, inPairs, plural, serial } from './numbers.js'

const shape = /(\d{1,30})((?:\.\d{1,6}(?!\d)){0,4})/y
const fourDigits = /\d{4}(?![\d%/:–-]|[.,]\d)/y
const products = wordSet('GeForce Radeon Ryzen Core Xeon Snapdragon Instinct Quadro Arc Threadripper Epyc Ultra')
const acronym = /^[A-Z]{2,5}$/
/** Capital letters before an ordinary year or amount. */
const notProducts = wordSet('AD BC CE BCE FY EU US UK UN AI USD EUR GBP CHF IN BY THE OF AND SINCE UNTIL NATO')

export const model: Rule = {
  class: 'model-name',
  starts: digits,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return numbered(text, at, at)
    if (text[at - 1] === '-' && hasCapital(text, at - 1)) return numbered(text, at, at - 1)
    return product(text, at) ?? resolution(text, at)
  }
}

function numbered(text: string, at: number, start: number): Token | undefined {
  const found = matchAt(shape, text, at)
  if (found === null) return undefined
  const [whole, first = '', others = ''] = found
  const points = others
    .split('.')
    .slice(1)
    .map(part => ` point ${digitByDigit(part)}`)
  const end = at + whole.length
  const isPlural = text[end] === 's' && endsWord(text, end + 1)
  const spoken = serial(first) + points.join('')
  return isPlural ? { start, end: end + 1, spoken: plural(spoken) } : { start, end, spoken }
}

const longestName = 40

/** Whether the name before a hyphen has a capital letter, or a digit among its last letters: `GPT-4`, `a4-80`, not `mid-2026`. */
function hasCapital(text: string, hyphen: number): boolean {
  let start = hyphen
  while (start > 0 && hyphen - start < longestName && isNameUnit(text.charCodeAt(start - 1))) start--
  const name = text.slice(start, hyphen)
  if (/\p{Lu}/u.test(name)) return !prefixes.has(name)
  return /[a-z]\d+$|\d[a-z]+$/.test(name)
}

/** Letters, digits, and the points and hyphens of `Llama-3.1-8B`. */
function isNameUnit(code: number): boolean {
  return isWordUnit(code) || code === 0x2e || code === 0x2d
}

/** `Mid-2026` at the beginning of a sentence. */
const prefixes = wordSet('Mid Post Pre Sub Top Early Late Over Under Non Ex Anti')

/** `RTX 5090`: four digits behind capital letters go in pairs. */
function product(text: string, at: number): Token | undefined {
  if (text[at - 1] !== ' ') return undefined
  const found = matchAt(fourDigits, text, at)
  if (found === null) return undefined
  const before = wordBefore(text, at)
  if (!products.has(before) && (!acronym.test(before) || notProducts.has(before))) return undefined
  const isPlural = text[at + 4] === 's' && endsWord(text, at + 5)
  return isPlural ? { end: at + 5, spoken: plural(serial(found[0])) } : { end: at + 4, spoken: serial(found[0]) }
}

const lines = /(\d{3,4})(?=[pi](?![A-Za-z0-9]))/y

/** `1080p` */
function resolution(text: string, at: number): Token | undefined {
  const found = matchAt(lines, text, at)
  return found === null ? undefined : { end: at + found[0].length, spoken: inPairs(found[0]) }
}
