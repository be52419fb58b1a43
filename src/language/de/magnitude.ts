/**
 * Numbers with "Million" and its like, cut short, and with the letters of programmers and models.
 *
 *     3,5 Mrd. Nutzer  →  drei Komma fünf Milliarden Nutzer, 128k Tokens  →  hundertachtundzwanzigtausend Tokens
 */
import { digits, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { type Amount, amountAt, letterScaleAt, type Scale, sayScaled, scaleAt } from './amount.js'
import { isTied, lettersAt, pastBlank } from './context.js'
import { oneOf } from './grammar.js'
import { joinedBefore, partSigns } from './numeral.js'

export const magnitude: Rule = { class: 'magnitude', starts: digits + partSigns, read }

/** What is counted by `7B` and `1M`; before other words the letter belongs to a name. */
const counted =
  wordSet(`Parameter Parametern Token Tokens token tokens Kontext Kontextfenster Kontextlänge Nutzer Nutzern Nutzerinnen User Usern Follower
  Followern Downloads Abonnenten Aufrufe Aufrufen Views Likes Dollar Euro Nutzende Menschen Kunden Zeilen Zeichen Wörter Wörtern Bilder
  Bildern Videos Datensätze Datensätzen Samples Sterne Stars Mitglieder Mitgliedern Requests Anfragen Einträge Modelle Gewichte`)

/** `4K-Video` is a resolution. */
const resolutions = wordSet('2 4 5 6 8 16')

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const amount = amountAt(text, at)
  if (amount === undefined) return undefined
  const scale = scaleAt(written, amount.end, true) ?? letterScale(text, at, amount)
  if (scale === undefined) return undefined
  const spoken = sayScaled(amount, scale.zeros, oneOf(text, at, amount, 'f'))
  return { end: scale.end, spoken: joinedBefore(text, scale.end, spoken) }
}

function letterScale(text: string, at: number, { first, end }: Amount): Scale | undefined {
  const scale = letterScaleAt(text, end)
  if (scale === undefined || scale.end !== end + 1 || (isTied(text, at) && text.charCodeAt(at - 1) !== 0x2d))
    return undefined
  const isCounted = isBeforeCounted(text, pastBlank(text, scale.end)) || text.charCodeAt(at - 1) === 0x2f
  const letter = text.charAt(end)
  if (letter === 'k') return resolutions.has(first.whole) && !isCounted && first.decimals === '' ? undefined : scale
  if (letter === 'K')
    return text.charCodeAt(at - 1) === 0x2f
      ? scale
      : isCounted || first.whole.length > 1
        ? thousandOf(text, at, first.whole, scale)
        : undefined
  return isCounted && letter !== 'm' && letter !== 'b' && letter !== 't' ? scale : undefined
}

/** `1M Tokens`, `1M Input-Tokens`, `1M input tokens`. */
function isBeforeCounted(text: string, at: number): boolean {
  const word = lettersAt(text, at)
  const past = at + word.length
  if (word !== '' && text.charCodeAt(past) === 0x2d) return counted.has(lettersAt(text, past + 1))
  return counted.has(word) || ((word === 'input' || word === 'output') && lettersAt(text, past + 1) === 'tokens')
}

/** The `14900K` of a processor is no thousand. */
function thousandOf(text: string, at: number, whole: string, scale: Scale): Scale | undefined {
  return whole.length > 3 || isTied(text, at) || resolutions.has(whole) ? undefined : scale
}
