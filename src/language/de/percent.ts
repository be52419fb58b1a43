/**
 * Percentages, with or without a blank before the sign and joined to words.
 *
 *     Die 5%-Hürde bleibt bei 10–12 %.  →  Die fünf-Prozent-Hürde bleibt bei zehn bis zwölf Prozent.
 */
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { type Amount, amountAt, isSingle, sayAmount } from './amount.js'
import { pastBlank } from './context.js'
import { oneOf } from './grammar.js'
import { joinedBefore, partSigns } from './numeral.js'
import { perAt } from './units.js'

export const percent: Rule = { class: 'percent', starts: digits + partSigns, signed: true, read }

/** `20%ige`, `5 %igen`, `20%-ige`. */
const adjective = /-?(ige?[nmrs]?)(?![a-zäöüß])/y
const points = /-?[Pp]unkt(e?n?)(?![a-zäöüß])/y

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const amount = amountAt(text, at)
  if (amount === undefined) return undefined
  const from = pastBlank(text, amount.end)
  const sign = text.charCodeAt(from)
  if (sign !== 0x25 && sign !== 0x2030) return undefined
  const name = sign === 0x25 ? 'Prozent' : 'Promille'
  const suffix = matchAt(adjective, text, from + 1)
  if (suffix === null) return percentage(text, at, from + 1, amount, name)
  return { end: from + 1 + suffix[0].length, spoken: `${sayAmount(amount)}${name.toLowerCase()}${suffix[1]}` }
}

function percentage(text: string, at: number, end: number, amount: Amount, name: string): Token {
  const point = matchAt(points, text, end)
  if (point !== null)
    return {
      end: end + point[0].length,
      spoken: `${sayAmount(amount, oneOf(text, at, amount, 'm'))} ${name}punkt${point[1]}`
    }
  const one = amount.last !== undefined ? 'ein' : oneOf(text, at, amount, 'n')
  const isHalf = amount.last === undefined && amount.first.whole === '' && amount.first.part === '½'
  const number = isHalf
    ? 'ein halbes'
    : sayAmount(amount, isSingle(amount) && text.charCodeAt(end) === 0x2d ? 'ein' : one)
  const per = perAt(text, end)
  return { end: per.end, spoken: joinedBefore(text, per.end, `${number} ${name}${per.spoken}`) }
}
