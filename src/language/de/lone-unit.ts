/**
 * Units with what they are counted by, and no number before them: headings, tables, "Angaben in km/h".
 *
 *     Tempo in km/h, Verbrauch in l/100 km  →  Tempo in Kilometer pro Stunde, Verbrauch in Liter pro hundert Kilometer
 */
import { matchAt, type Rule, type Token, type Written } from '../rule.js'
import { goesOn } from './context.js'
import { lettersEnd } from './letters.js'
import { perAt, unitAt, wordPerAt } from './units.js'

export const loneUnit: Rule = { class: 'unit', starts: 'kKMGTPQUmglthcdAT', odd: ['sign'], read }

/** Single letters only where nothing else is meant: `m/w` and `N/A` are no units. */
const measured =
  /(?:(?:[kcmd]?m|nm|µm)[²³](?!\/)|ct\/(?:kWh|l|kg|min)|m\/s|m\/min|g\/(?:km|l|kWh)|l\/(?:s|min|h|100 ?km)|t\/a|(?:[A-Za-z]{2,5}|Tokens|Anfragen)\/(?:s|Sek|min|Min|h|d|a|km|100 ?km|m[²³]|kWh|kg|l|t))(?![A-Za-zäöüß\d])/y

/** `/` `²` `³` */
function isMeasure(code: number): boolean {
  return code === 0x2f || code === 0xb2 || code === 0xb3
}

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  if (!isMeasure(text.charCodeAt(lettersEnd(text, at)))) return undefined
  if ((at > 0 && (goesOn(text, at - 1) || text.charCodeAt(at - 1) === 0x2d)) || matchAt(measured, text, at) === null)
    return undefined
  if (text.startsWith('ct/', at)) {
    const { end, spoken } = perAt(text, at + 2)
    return { end, spoken: `Cent${spoken}` }
  }
  const found = unitAt(written, at) ?? wordPerAt(written, at)
  return found === undefined ? undefined : { end: found.end, spoken: found.unit.many + found.per }
}
