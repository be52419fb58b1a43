/**
 * Powers, multiples and products. An engine reads `10²⁵` as "one thousand twenty-five".
 *
 *     10²⁵, x², 10x faster, 1920×1080  →  ten to the twenty-fifth, x squared, ten times faster, nineteen twenty by ten eighty
 */
import { isDigit, isWordUnit } from '../characters.js'
import { capitals, digits, matchAt, type Rule, smallLetters, type Token } from '../rule.js'
import { amountAt, type Numeral, numeralAt } from './amount.js'
import { endsWord, isAttached, isAttributive, justBefore } from './context.js'
import { cardinal, digitByDigit, ordinal, serial } from './numbers.js'
import { plainDigits, raisedAt, smallDigits } from './superscripts.js'
import { units } from './units.js'

const product = / ?[x×✕] ?(?=\d)/y
const multiple = / ?[x×✕](?![A-Za-z0-9])/y
const scientific = /(?: ?[×x*·] ?10(?:\^|(?=[⁺⁻⁰¹²³⁴-⁹])))|[eE](?=[+-]?\d{1,3}(?![\w]))/y
const caret = /\^ ?\(?(-?\d{1,4}|[a-z](?![a-z]))\)?/y
const plainPower = /[+-]?\d{1,4}/y

export const math: Rule = {
  class: 'math',
  starts: `${digits}${smallLetters}${capitals}`,
  odd: ['digit', 'letter'],
  read: ({ text }, at) => {
    if (!isDigit(text.charCodeAt(at))) return variable(text, at)
    if (isAttached(text, at)) return undefined
    const base = amountAt(text, at)?.low
    if (base === undefined) return undefined
    return scaledByTen(text, base) ?? power(text, base.end, base.spoken) ?? multiplied(text, at, base)
  }
}

/** `x²`, `n^2`: one letter and its power. */
function variable(text: string, at: number): Token | undefined {
  const code = text.charCodeAt(at + 1)
  if (code < 0xb2 && code !== 0x5e) return undefined
  const token = isAttached(text, at) ? undefined : power(text, at + 1, text.charAt(at))
  return token
}

/** A power written small behind a number or a letter, or behind a caret. */
function power(text: string, at: number, base: string): Token | undefined {
  const small = raisedAt(text, at)
  if (small !== '') return { end: at + small.length, spoken: `${base} ${raisedTo(plainDigits(small))}` }
  const found = text[at] === '^' ? matchAt(caret, text, at) : null
  return found === null ? undefined : { end: at + found[0].length, spoken: `${base} ${raisedTo(found[1] ?? '')}` }
}

/** "squared", "to the twenty-fifth", "to the minus nine" */
function raisedTo(exponent: string): string {
  if (exponent === '2') return 'squared'
  if (exponent === '3') return 'cubed'
  if (exponent.startsWith('-')) return `to the minus ${cardinal(exponent.slice(1))}`
  return /\d/.test(exponent) ? `to the ${ordinal(exponent)}` : `to the ${exponent}`
}

/** `6.02e23`, `3×10²⁵`, `2 x 10^9` */
function scaledByTen(text: string, base: Numeral): Token | undefined {
  const found = matchAt(scientific, text, base.end)
  if (found === null) return undefined
  const at = base.end + found[0].length
  const small = raisedAt(text, at)
  const plain = small === '' ? (matchAt(plainPower, text, at)?.[0] ?? '') : small
  if (plain === '') return undefined
  const exponent = small === '' ? plain.replace('+', '') : plainDigits(small)
  return { end: at + plain.length, spoken: `${base.spoken} times ten ${raisedTo(exponent)}` }
}

/** A product or a multiple; `0x80` is a number in another notation. */
function multiplied(text: string, at: number, first: Numeral): Token | undefined {
  const sign = matchAt(product, text, first.end)
  if (sign === null) return times(text, first)
  if (first.spoken === 'zero' && sign[0] === 'x') return undefined
  const isSum = /[=+*/] ?$/.test(justBefore(text, at)) || (sign[0].length === 3 && isEquation(text, first.end))
  const words = [factor(first)]
  let end = first.end
  for (let next: RegExpExecArray | null = sign; next !== null && words.length < 5; next = matchAt(product, text, end)) {
    const other = numeralAt(text, end + next[0].length)
    if (other === undefined) break
    words.push(factor(other))
    end = other.end
  }
  const spoken = words.join(isSum ? ' times ' : ' by ')
  const behind = matchAt(unitBehind, text, end)
  const unit = units.get(behind?.[0].trim() ?? '')
  if (behind === null || unit === undefined) return { end, spoken }
  const past = end + behind[0].length
  return { end: past, spoken: `${spoken} ${isAttributive(text, at, past) ? unit.one : unit.many}` }
}

/** `4x100m`, `30 x 40 cm` */
const unitBehind = /(?: ?(?:[mcnk]?m|ft|yds?|px)|in)(?![\p{L}\d²³/])/uy

function isEquation(text: string, from: number): boolean {
  return text.slice(from, from + 24).includes('=')
}

/** The sides of a screen go in pairs like a model's number. */
function factor({ whole, fraction, grouped, spoken }: Numeral): string {
  return fraction === '' && !grouped && whole.length === 4 ? serial(whole) : spoken
}

function times(text: string, { end, spoken, fraction }: Numeral): Token | undefined {
  const sign = matchAt(multiple, text, end)
  if (sign === null || (sign[0].startsWith(' ') && !sign[0].endsWith('×'))) return undefined
  const past = end + sign[0].length
  if (sign[0] === ' ×' && isWordUnit(text.charCodeAt(past + 1)) && endsWord(text, past + 2)) return undefined
  return { end: past, spoken: spoken === 'one' && fraction === '' ? 'one time' : `${spoken} times` }
}

/** Raised digits behind a word are a footnote, lowered ones belong to a formula: `CO₂`. */
export const smallNumber: Rule = {
  class: 'math',
  starts: `${smallDigits}⁻⁺`,
  read: ({ text }, at) => {
    const small = raisedAt(text, at)
    if (small === '') return { end: at + 1, spoken: digitByDigit(plainDigits(text.charAt(at))) }
    const isPower = /(?:^|[^A-Za-z])[A-Za-z)]{1,2}$/.test(justBefore(text, at, 3))
    return { end: at + small.length, spoken: isPower ? ` ${raisedTo(plainDigits(small))}` : '' }
  }
}
