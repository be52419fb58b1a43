/**
 * Results and ratios: `3:1`, `16:9`, `50:50`, `7/10`.
 *
 *     Lee Sedol verlor 1:4 gegen AlphaGo.  →  Lee Sedol verlor eins zu vier gegen AlphaGo.
 */
import { isDigit } from '../characters.js'
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { beforeBlank, goesOn, lettersAt, pastBlank } from './context.js'
import { cardinal, year } from './numbers.js'
import { joinedBefore, type Numeral, numeralAt, parseNumeral, sayNumeral } from './numeral.js'
import { isYear } from './year.js'

export const score: Rule = { class: 'score', starts: digits, signed: true, read }

function read({ text }: Written, at: number): Token | undefined {
  const first = numeralAt(text, at)
  if (first === undefined) return undefined
  const code = text.charCodeAt(first.end)
  if (code === 0x3a) return ratio(text, first)
  if (code === 0x2f) return quotient(text, first)
  return code === 0x20 && text.charCodeAt(first.end + 1) === 0x3a ? ratio(text, first) : undefined
}

/** `3:1`, `3 : 1`, `1:1:1`. */
function ratio(text: string, first: Numeral): Token | undefined {
  let end = first.end
  let spoken = sayNumeral(first)
  for (let count = 0; count < 4; count++) {
    const colon = text.charCodeAt(end) === 0x20 ? end + 1 : end
    const from = colon > end ? pastBlank(text, colon + 1) : colon + 1
    if (text.charCodeAt(colon) !== 0x3a || !isDigit(text.charCodeAt(from))) break
    const next = parseNumeral(text, from)
    if (next === undefined) break
    spoken += first.whole.length > 2 && isYear(next.whole) ? ` ${year(next.whole)}` : ` zu ${sayNumeral(next)}`
    end = next.end
  }
  return end === first.end ? undefined : { end, spoken: joinedBefore(text, end, spoken) }
}

const asked =
  /^(?:Aufgaben?|Fälle|Fällen|Tests?|Punkten?|Sternen?|Fragen|Spielen?|Versuchen?|Modelle|Modellen|Kandidaten|Teilnehmer|Teilnehmern)$/
const rated =
  /(?:Schritt|Teil|Folge|Seite|Lektion|Runde|Kapitel|Etappe|Bild|Tag|mit|von|vergibt|Note|Wertung|Bewertung|Ergebnis|Score|Punkte|erreicht|Sterne)$/

/** What is said in a way of its own. */
const idioms: ReadonlyMap<string, string> = new Map([
  ['24/7', 'vierundzwanzig sieben'],
  ['9/11', 'neun elf'],
  ['08/15', 'null acht fünfzehn'],
  ['50/50', 'fünfzig fünfzig']
])

/** What marks are given out of: `9,5/10`. */
const scales = new Set(['5', '10', '100'])

/** `1 BvR 123/21`: what the courts keep their cases under, then the number and the year. */
const registers = / (?:Bv[A-Z]|Z[RBA]|StR|AZR|ARs|KZR) $/

/** `7/10 Aufgaben`, `2024/25`, `110/220`. */
function quotient(text: string, first: Numeral): Token | undefined {
  const next = isDigit(text.charCodeAt(first.end + 1)) ? parseNumeral(text, first.end + 1) : undefined
  if (next?.whole.length === 2 && registers.test(text.slice(Math.max(0, first.start - 5), first.start)))
    return { end: next.end, spoken: `${sayNumeral(first)} aus ${cardinal(next.whole)}` }
  if (next === undefined || (first.decimals !== '' && !scales.has(next.whole)) || goesOn(text, next.end))
    return undefined
  const { end } = next
  if (isYear(first.whole)) return ofYears(text, first, next)
  const idiom = idioms.get(text.slice(first.start, end))
  if (idiom !== undefined) return { end, spoken: joinedBefore(text, end, idiom) }
  return { end, spoken: `${sayNumeral(first)} ${between(text, first, next)} ${sayNumeral(next)}` }
}

function between(text: string, first: Numeral, { whole, end }: Numeral): string {
  const isOf =
    asked.test(lettersAt(text, pastBlank(text, end))) ||
    rated.test(text.slice(Math.max(0, first.start - 12), beforeBlank(text, first.start)))
  return Number(first.whole) <= Number(whole) && (isOf || first.whole === whole || whole === '10')
    ? 'von'
    : 'Schrägstrich'
}

function isNextYear(year: string, next: string): boolean {
  const years = Number(next) - Number(year)
  return isYear(next) && years > 0 && years < 3
}

/** `2024/25` → "zweitausendvierundzwanzig fünfundzwanzig"; the `2024/1689` of a regulation has its slash. */
function ofYears(text: string, first: Numeral, next: Numeral): Token {
  const { end, whole } = next
  if (whole.length === 2 && text.charCodeAt(end) !== 0x2f)
    return { end, spoken: `${year(first.whole)} ${cardinal(whole)}`, class: 'year' }
  if (isNextYear(first.whole, whole)) return { end, spoken: `${year(first.whole)} ${year(whole)}`, class: 'year' }
  return { end, spoken: `${year(first.whole)} Schrägstrich ${sayNumeral(next)}`, class: 'identifier' }
}
