/**
 * Ranges: `10–12`, `6-12 Jahren`, `S. 4–7`.
 *
 *     Kinder von 6–12 Jahren  →  Kinder von sechs bis zwölf Jahren
 */
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { amountAt, sayAmount } from './amount.js'
import { isTied, lettersAt, pastBlank } from './context.js'
import { genderOf } from './nouns.js'
import { isOne, joinedBefore, partSigns } from './numeral.js'

export const range: Rule = { class: 'range', starts: digits + partSigns, signed: true, read }

function read({ text }: Written, at: number): Token | undefined {
  const amount = amountAt(text, at)
  if (amount?.last === undefined || isTied(text, at)) return undefined
  const isFeminine = isOne(amount.first) && genderOf(lettersAt(text, pastBlank(text, amount.end))) === 'f'
  return {
    end: amount.end,
    spoken: joinedBefore(text, amount.end, sayAmount(amount, isFeminine ? 'eine' : oneBefore(text, amount.end)))
  }
}

/** "eins bis zwei", but "ein bis zwei Tage". */
function oneBefore(text: string, end: number): 'ein' | 'eins' {
  return lettersAt(text, pastBlank(text, end)) === '' ? 'eins' : 'ein'
}
