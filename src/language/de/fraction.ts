/**
 * Fractions: `1/3 der Firmen`, `½ Stunde`, `2/3-Mehrheit`.
 *
 *     Etwa 1/3 der Firmen nutzt KI.  →  Etwa ein Drittel der Firmen nutzt KI.
 */
import { isDigit } from '../characters.js'
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { goesOn, isTied, labelBefore } from './context.js'
import { caseBefore, caseOfMeasure, inflection } from './grammar.js'
import { cardinal, ordinal } from './numbers.js'
import { numeralAt, partSigns, parts, pastDigits, sayNumeral } from './numeral.js'

export const fraction: Rule = { class: 'fraction', starts: digits + partSigns, signed: true, read }

function read({ text }: Written, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  if (numeral === undefined) return undefined
  if (numeral.part !== '')
    return { end: numeral.end, spoken: numeral.whole === '' ? half(text, at, numeral.part) : sayNumeral(numeral) }
  const mixed = text.charCodeAt(numeral.end) === 0x20 ? mixedNumber(text, at, numeral.end) : undefined
  if (mixed !== undefined) return mixed
  return isSlash(text.charCodeAt(numeral.end)) && numeral.decimals === '' ? slashed(text, at, numeral.end) : undefined
}

const mixedParts: Readonly<Record<string, string>> = { '1/2': '½', '1/4': '¼', '3/4': '¾', '1/3': '⅓', '2/3': '⅔' }

/** `1 1/2` and `1 ½` are `1½`. */
function mixedNumber(text: string, at: number, end: number): Token | undefined {
  const single = text.charAt(end + 1)
  if (partSigns.includes(single) && single !== '' && end - at <= 2 && !isTied(text, at))
    return { end: end + 2, spoken: sayPart(text.slice(at, end), single) }
  if (text.charCodeAt(end + 2) !== 0x2f) return undefined
  const sign = mixedParts[text.slice(end + 1, end + 4)]
  if (sign === undefined || end - at > 2 || goesOn(text, end + 4) || isTied(text, at)) return undefined
  return { end: end + 4, spoken: sayPart(text.slice(at, end), sign) }
}

function sayPart(whole: string, sign: string): string {
  return cardinal(whole, 'ein') + (parts.get(sign)?.[1] ?? '')
}

function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x2044
}

const halves = {
  m: { nominative: 'halber', accusative: 'halben' },
  f: { nominative: 'halbe', accusative: 'halbe' },
  n: { nominative: 'halbes', accusative: 'halbes' }
} as const
const articles = {
  m: { nominative: 'ein', accusative: 'einen' },
  f: { nominative: 'eine', accusative: 'eine' },
  n: { nominative: 'ein', accusative: 'ein' }
} as const

/** `½ Stunde` → "eine halbe Stunde", in the case of the words before it. */
function half(text: string, at: number, part: string): string {
  const { gender, case: kase } = inflection(text, at, at + 1)
  const lone = { start: at, end: at + 1, runEnd: at, whole: '', decimals: '', point: '', grouped: false, part } as const
  if (part !== '½' || gender === undefined) return sayNumeral(lone)
  if (kase === 'dative') return gender === 'f' ? 'einer halben' : 'einem halben'
  if (kase === 'genitive') return gender === 'f' ? 'einer halben' : 'eines halben'
  return `${articles[gender][kase]} ${halves[gender][kase]}`
}

const named: Readonly<Record<number, string>> = { 2: 'Halb', 3: 'Drittel', 4: 'Viertel', 7: 'Siebtel', 8: 'Achtel' }
const majorities = /^-(?:Mehrheit|Stimmenmehrheit|Sperrminorität)/

/** `3/4`, `2/3-Mehrheit`; `1 1/2` is read by the whole number before it. */
function slashed(text: string, at: number, slash: number): Token | undefined {
  const end = pastDigits(text, slash + 1)
  const above = Number(text.slice(at, slash))
  const below = Number(text.slice(slash + 1, end))
  if (end === slash + 1 || end - slash > 4 || slash - at > 3 || !isFraction(text, at, end, above, below))
    return undefined
  if (majorities.test(text.slice(end, end + 20)))
    return { end: end + 1, spoken: `${cardinal(above, 'ein')}${denominator(below).toLowerCase()}-` }
  if (below === 2) return { end, spoken: sayHalves(text, at, end, above) }
  const words =
    text.charCodeAt(end) === 0x2d
      ? `${cardinal(above, 'ein')}-${denominator(below)}`
      : `${cardinal(above, one(text, at))} ${denominator(below)}`
  return { end, spoken: words }
}

function isFraction(text: string, at: number, end: number, above: number, below: number): boolean {
  if (goesOn(text, end) || isTied(text, at) || isSlash(text.charCodeAt(end)) || isDecimalSign(text, end)) return false
  if (below === 10 && above === 1) return shares.test(text.slice(Math.max(0, at - 12), at))
  if (steps.has(labelBefore(text, at))) return false
  if (below < 2 || above === 0 || text.charCodeAt(at) === 0x30) return false
  return below < 10 ? above < below || below === 2 : above < below && common.has(below)
}

/** `auf 1/10`, `nur 1/10` */
const shares = /(?:auf|um|nur|etwa|rund|knapp|zu|mit|fast) $/
/** `Schritt 2/5`: one of so many. */
const steps = new Set(['Schritt', 'Teil', 'Folge', 'Seite', 'Lektion', 'Runde', 'Kapitel', 'Etappe', 'Bild', 'Tag'])

function isDecimalSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x2c || code === 0x2e || code === 0x3a) && isDigit(text.charCodeAt(at + 1))
}

/** Denominators that are one in news; `5/12` may be the fifth of December and `24/32` a size. */
const common = new Set([16, 20, 50, 100, 1000])

function denominator(below: number): string {
  const name = named[below] ?? `${ordinal(below)}l`
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** "mit einem Drittel": all denominators are neuter. */
function one(text: string, at: number): 'ein' | 'einem' | 'eines' {
  const kase = caseOfMeasure(text, at)
  return kase === 'dative' ? 'einem' : kase === 'genitive' ? 'eines' : 'ein'
}

function sayHalves(text: string, at: number, end: number, above: number): string {
  if (above !== 1) return `${cardinal(above)} halbe`
  return /^ (?:der|des|aller|unserer|ihrer) /.test(text.slice(end, end + 10))
    ? caseBefore(text, at) === 'dative'
      ? 'der Hälfte'
      : 'die Hälfte'
    : half(text, at, '½')
}
