/**
 * Amounts with a unit. Engines spell units or guess ("fünf G H Z"); the words and their plural are ours.
 *
 *     900 GB/s  →  neunhundert Gigabyte pro Sekunde, mit 60 fps  →  mit sechzig Bildern pro Sekunde
 */
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { type Amount, amountAt, isSingle, type Scale, sayAmount, sayScaled, scaleAt } from './amount.js'
import { isTied } from './context.js'
import { caseOfMeasure, oneOf } from './grammar.js'
import { isOne, joinedBefore, partSigns, parts } from './numeral.js'
import { type FoundUnit, type Unit, unitAt, wordPerAt } from './units.js'

export const unit: Rule = { class: 'unit', starts: digits + partSigns, read }

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const amount = amountAt(text, at)
  if (amount === undefined || (isTied(text, at) && text.charCodeAt(amount.end) !== 0x20)) return undefined
  const scale = scaleAt(written, amount.end)
  const end = scale?.end ?? amount.end
  const found = unitAt(written, end) ?? wordPerAt(written, end)
  if (found === undefined || isVariable(written.text, at, found)) return undefined
  return { end: found.end, spoken: joinedBefore(text, found.end, sayUnit(text, at, amount, scale, found)) }
}

/** `3 m` is three metres, the `2 A` of `Gruppe 2 A` is none; a letter before a hyphen names something. */
function isVariable(text: string, at: number, { end }: FoundUnit): boolean {
  return text.charCodeAt(end - 1) === 0x41 && labels.test(text.slice(Math.max(0, at - 12), at))
}

const labels = /(?:Gruppe|Klasse|Liga|Raum|Zimmer|Tor|Gleis|Anhang|Stufe|Paragraf|Artikel|§) $/

function sayUnit(text: string, at: number, amount: Amount, scale: Scale | undefined, { unit, per }: FoundUnit): string {
  const { gender, one, many, dative } = unit
  const several = dative !== undefined && caseOfMeasure(text, at) === 'dative' ? dative : many
  if (scale !== undefined) return `${sayScaled(amount, scale.zeros, oneOf(text, at, amount, 'f'))} ${several}${per}`
  const { first, last } = amount
  if (last === undefined && first.whole === '' && first.part !== '') return sayPart(first.part, unit) + per
  const form = oneOf(text, at, amount, gender)
  if (isSingle(amount)) return `${sayAmount(amount, form)} ${one}${per}`
  return `${sayAmount(amount, isOne(first) ? plainOne[gender] : form)} ${several}${per}`
}

const plainOne = { m: 'ein', f: 'eine', n: 'ein' } as const
const halves = { m: 'ein halber', f: 'eine halbe', n: 'ein halbes' } as const

/** `½ h` → "eine halbe Stunde", `¾ l` → "drei viertel Liter". */
function sayPart(part: string, { gender, one, many }: Unit): string {
  if (part === '½') return `${halves[gender]} ${one}`
  return `${parts.get(part)?.[0].toLowerCase() ?? ''} ${part === '¼' || part === '⅓' ? one : many}`
}
