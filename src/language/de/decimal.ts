/**
 * Decimals: the digits behind the comma are said one by one, and a dot in German text is a comma written the English way.
 *
 *     Der Wert liegt bei 3,14.  →  Der Wert liegt bei drei Komma eins vier.
 */
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { isTied } from './context.js'
import { joinedBefore, numeralAt, sayNumeral } from './numeral.js'

export const decimal: Rule = { class: 'decimal', starts: digits, signed: true, read }

function read({ text }: Written, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  if (numeral === undefined || numeral.decimals === '' || isTied(text, at)) return undefined
  return { end: numeral.end, spoken: joinedBefore(text, numeral.end, sayNumeral(numeral)) }
}
