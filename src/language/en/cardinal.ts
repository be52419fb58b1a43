/**
 * All other numbers: amounts with and without a point, and strings of digits nobody can class.
 *
 *     1,234 employees, 0.05, 007  →  one thousand two hundred thirty-four employees, zero point zero five, zero zero seven
 */
import { isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token } from '../rule.js'
import { amountAt } from './amount.js'
import { digitsAt, endsWord, isAttached } from './context.js'
import { cardinal as cardinalWords, decimal, digitByDigit, plural } from './numbers.js'

const point = /\.(\d{1,30})(?!\d|\.\d)/y
/** `.22-caliber` */
const calibre = /\.(\d\d)(?=[- ]cal)/y
const chain = /\d{1,10}(?:[-–./,]\d{1,10}){2,8}(?![\w])/y

/** `49ers`, `76ers` */
const ofTeam = /ers(?![A-Za-z0-9])/y

export const cardinal: Rule = {
  class: 'cardinal',
  starts: `${digits}.`,
  read: ({ text }, at) => {
    if (!isDigit(text.charCodeAt(at))) return behindPoint(text, at)
    if (isAttached(text, at)) return { end: at + digitsAt(text, at).length, spoken: digitByDigit(digitsAt(text, at)) }
    return doubtful(text, at) ?? certain(text, at)
  }
}

function certain(text: string, at: number): Token | undefined {
  const number = amountAt(text, at)?.low
  if (number === undefined) return undefined
  const { end, spoken, fraction } = number
  if (text[end] === 's' && endsWord(text, end + 1)) return { end: end + 1, spoken: plural(spoken) }
  const people = matchAt(ofTeam, text, end)?.[0]
  if (people !== undefined) return { end: end + people.length, spoken: spoken.replace(/e?$/, people) }
  return { end, spoken, class: fraction === '' ? 'cardinal' : 'decimal' }
}

/** `.5` behind a blank */
function behindPoint(text: string, at: number): Token | undefined {
  if (at > 0 && !' (-–−+±~<>≥≤$'.includes(text.charAt(at - 1))) return undefined
  const bore = matchAt(calibre, text, at)
  if (bore !== null) return { end: at + bore[0].length, spoken: cardinalWords(bore[1] ?? '') }
  const found = matchAt(point, text, at)
  return found === null
    ? undefined
    : { end: at + found[0].length, spoken: decimal('', found[1] ?? ''), class: 'decimal' }
}

const longestAmount = 9

/** Chains of numbers, and long strings without commas: said digit by digit, and an editor should look. */
function doubtful(text: string, at: number): Token | undefined {
  const parts = amountAt(text, at)?.low.grouped ? null : matchAt(chain, text, at)
  if (parts !== null) {
    const spoken = parts[0].split(/\D/).map(digitByDigit).join(', ')
    return { end: at + parts[0].length, spoken, class: 'digits', doubt: 'reading/unclear-number' }
  }
  const written = digitsAt(text, at)
  const isLong = written.length > longestAmount && !/0{3}$/.test(written)
  const isPadded = written.length > 3 && written.startsWith('0')
  if (!isLong && !isPadded) return undefined
  return { end: at + written.length, spoken: digitByDigit(written), class: 'digits', doubt: 'reading/unclear-number' }
}
