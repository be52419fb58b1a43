/**
 * The number of a point at the beginning of a line; a listener needs "Zweitens", not "zweite".
 *
 *     2. Die Kosten sinken.  →  Zweitens: Die Kosten sinken.
 */
import { isCapitalLetter } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { lettersAt } from './context.js'
import { isMonth } from './months.js'
import { ordinal } from './numbers.js'
import { isOrdinalNoun } from './ordinal.js'

export const listItem: Rule = { class: 'list-item', starts: digits, read }

const marker = /(\d{1,2})([.)]) /y
const most = 20

function read({ text }: Written, at: number): Token | undefined {
  if (at !== 0) return undefined
  const [whole, number = '', sign] = matchAt(marker, text, at) ?? []
  if (whole === undefined || Number(number) > most || number.startsWith('0')) return undefined
  const word = lettersAt(text, whole.length)
  const isItem = sign === ')' || (isCapitalLetter(word.charCodeAt(0)) && !isMonth(word) && !isOrdinalNoun(word))
  return isItem ? { end: whole.length - 1, spoken: `${capital(ordinal(number, 'en'))}s:` } : undefined
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
