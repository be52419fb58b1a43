/**
 * Powers and products.
 *
 *     10²⁵ FLOP  →  zehn hoch fünfundzwanzig FLOP, 1920 × 1080  →  eintausendneunhundertzwanzig mal eintausendachtzig
 */
import { isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { goesOn, isTied, pastBlank } from './context.js'
import { cardinal } from './numbers.js'
import { numeralAt, parseNumeral, sayNumeral } from './numeral.js'
import { unitAt } from './units.js'

export const math: Rule = { class: 'math', starts: digits, read }

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const numeral = numeralAt(text, at)
  if (numeral === undefined) return undefined
  const power = powerAt(text, numeral.end) ?? exponentAt(text, numeral.end)
  if (power !== undefined) return { end: power.end, spoken: `${sayNumeral(numeral)} ${power.spoken}` }
  return isTied(text, at) ? undefined : product(written, at)
}

interface Power {
  readonly end: number
  readonly spoken: string
}

const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}/y
const caret = /\^([-−+]?)(\d{1,9})/y
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `²⁵`, `^25`, `⁻³` behind a number. */
function powerAt(text: string, at: number): Power | undefined {
  const code = text.charCodeAt(at)
  if (code === 0x5e) {
    const [written, sign, number = ''] = matchAt(caret, text, at) ?? []
    return written === undefined
      ? undefined
      : { end: at + written.length, spoken: hoch(sign === '' || sign === '+' ? '' : 'minus ', number) }
  }
  if (code < 0xb2) return undefined
  const written = matchAt(raised, text, at)?.[0]
  if (written === undefined) return undefined
  const number = Array.from(written, it => raisedDigits.indexOf(it))
    .filter(it => it >= 0)
    .join('')
  return { end: at + written.length, spoken: hoch(written.startsWith('⁻') ? 'minus ' : '', number) }
}

const exponent = /[eE]([-−+]?)(\d{1,3})(?![\dA-Za-zäöüß]|[.,]\d)/y

/** `2e-5` → " mal zehn hoch minus fünf" */
function exponentAt(text: string, at: number): Power | undefined {
  const code = text.charCodeAt(at)
  if (code !== 0x65 && code !== 0x45) return undefined
  const [written, sign, number = ''] = matchAt(exponent, text, at) ?? []
  if (written === undefined) return undefined
  return { end: at + written.length, spoken: `mal zehn ${hoch(sign === '' || sign === '+' ? '' : 'minus ', number)}` }
}

function hoch(sign: string, number: string): string {
  return `hoch ${sign}${cardinal(number)}`
}

const most = 4

/** `1920 × 1080`, `3 x 4 x 5`, `4x100`: each factor, and the unit behind the last one. */
function product(written: Written, at: number): Token | undefined {
  const { text } = written
  let end = numeralAt(text, at)?.end ?? at
  let spoken = ''
  for (let count = 0; count < most; count++) {
    const from = pastTimes(text, end)
    const next = from === -1 ? undefined : parseNumeral(text, from)
    if (next === undefined) break
    const power = powerAt(text, next.end)
    spoken += ` mal ${sayNumeral(next)}${power === undefined ? '' : ` ${power.spoken}`}`
    end = power?.end ?? next.end
  }
  const first = numeralAt(text, at)
  if (spoken === '' || first === undefined) return undefined
  const joint = text.charCodeAt(end) === 0x2d ? unitAt(written, end + 1) : undefined
  if (joint !== undefined && text.charCodeAt(joint.end) === 0x2d)
    return {
      end: joint.end,
      spoken: `${sayNumeral(first, 'ein')}${spoken}-${joint.unit.many}`.replace(' mal ', 'mal-')
    }
  const found = unitAt(written, end)
  if (found !== undefined)
    return { end: found.end, spoken: `${sayNumeral(first)}${spoken} ${found.unit.many}${found.per}` }
  return goesOn(text, end) ? undefined : { end, spoken: sayNumeral(first, 'ein') + spoken }
}

/** Where the factor after `×`, `x` or `·` begins; -1 where none does. */
function pastTimes(text: string, end: number): number {
  const sign = pastBlank(text, end)
  const code = text.charCodeAt(sign)
  if (code !== 0xd7 && code !== 0x78 && code !== 0xb7 && code !== 0x22c5) return -1
  const next = pastBlank(text, sign + 1)
  return isDigit(text.charCodeAt(next)) ? next : -1
}
