/**
 * Words with a number in them.
 *
 *     ein 12-jähriger  →  ein zwölfjähriger, der 2-nm-Prozess  →  der zwei-Nanometer-Prozess, in den 90ern  →  in den neunzigern
 */
import { isCapitalLetter, isDigit, isSmallLetter } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { type Amount, amountAt, isSingle, sayAmount, sayScaled, scaleAt } from './amount.js'
import { goesOn, isTied, lettersAt } from './context.js'
import { currencyAt } from './currencies.js'
import { cardinal, year } from './numbers.js'
import { hyphenated, partSigns, sayNumeral } from './numeral.js'
import { unitAt } from './units.js'

export const compound: Rule = { class: 'compound', starts: digits + partSigns, read }

function read(written: Written, at: number): Token | undefined {
  const { text } = written
  const amount = amountAt(text, at)
  if (amount === undefined || isTied(text, at)) return undefined
  const code = text.charCodeAt(amount.end)
  if (code === 0x2d) return inCompound(written, amount)
  if (isSmallLetter(code)) return welded(text, amount)
  if (code === 0xd7 || code === 0x20) return times(text, amount)
  return isCapitalLetter(code) ? named(text, amount) : undefined
}

/** What is written as one word with its number: `12-jährig`, `4fach`, `100-prozentig`, `20mal`. */
const weld = new RegExp(
  `^(?:fach|fältig|mal|einhalb|(?:jähr|köpf|prozent|stünd|täg|wöch|monat|minüt|sekünd|teil|stell|seit|stöck|geschoss|bänd|mal|zeil|spalt|glied
  |gleis|spur|tür|bein|arm|eck|sprach|silb|stuf|farb|motor|kern|zöll|karät|pol|schicht|händ|sitz|kanal|satz|ton|zügi|strah|phas|wert|beding
  |punkt|bahn|klass|zimmr|achs|flügl|blättr|kant|zyl|zack|fing|zoll|takt|dimension|gliedr)(?:r?ig|al|lich|iger|er)
  |jähr(?:lich|ung)|stündlich|minütlich|wöchentlich|monatlich|täglich)`.replace(/\s/g, '')
)
const decade = /^er[ns]?$/
const factor = /^x$/

/** `12-jähriger`, `90er`, `10x`: the letters are taken in, so that they stay one word with the number. */
function welded(text: string, amount: Amount): Token | undefined {
  const from = text.charCodeAt(amount.end) === 0x2d ? amount.end + 1 : amount.end
  const letters = lettersAt(text, from)
  const end = from + letters.length
  const small = letters.toLowerCase()
  if (isDigit(text.charCodeAt(end))) return undefined
  if (weld.test(small)) return { end, spoken: capitalisedAs(letters, suspended(amount) + small) }
  if (factor.test(letters)) return { end, spoken: `${suspended(amount)}mal` }
  return amount.last === undefined && decade.test(letters) ? { end, spoken: decadeWord(amount) + letters } : undefined
}

/** "zwölf- bis vierzehn", to be joined. */
function suspended({ first, last }: Amount): string {
  return last === undefined ? sayNumeral(first, 'ein') : `${sayNumeral(first, 'ein')}- bis ${sayNumeral(last)}`
}

function capitalisedAs(letters: string, words: string): string {
  return isCapitalLetter(letters.charCodeAt(0)) && !words.includes(' Komma ')
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words
}

/** `1990er` → "neunzehnhundertneunzig", `8er` → "acht", `1er` → "eins". */
function decadeWord({ first }: Amount): string {
  return first.whole.length === 4 && !first.grouped ? year(first.whole) : cardinal(first.whole)
}

/** `2-nm-`, `500-MW-`, `10-Mio.-`, `5-€-`: the middle is read, the rest stays as it is. */
function inCompound(written: Written, amount: Amount): Token | undefined {
  const { text } = written
  const from = amount.end + 1
  const word = welded(text, amount)
  if (word !== undefined) return word
  const scale = scaleAt(written, from)
  if (scale !== undefined && text.charCodeAt(scale.end) === 0x2d)
    return joined(scale.end, sayScaled(amount, scale.zeros))
  const found = unitAt(written, from)
  if (found !== undefined && isJoint(text, found.end))
    return joined(found.end, `${sayAmount(amount, 'ein')} ${found.unit.many}`)
  const money = currencyAt(text, from)
  if (money !== undefined && isJoint(text, money.end))
    return joined(money.end, `${sayAmount(amount, 'ein')} ${money.currency.one}`)
  if (text.charCodeAt(from) === 0x25) return joined(from + 1, `${sayAmount(amount, 'ein')} Prozent`)
  return isDigit(text.charCodeAt(from)) ? undefined : { end: amount.end, spoken: oneInCompound(text, amount) }
}

function isJoint(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && goesOn(text, at + 1)
}

function joined(end: number, words: string): Token {
  return { end, spoken: hyphenated(words) }
}

const feminineOne = /-(?:Million|Milliarde|Billion)-/y

/** "Ein-Euro-Job", "eine-Million-Token-Kontext". */
function oneInCompound(text: string, amount: Amount): string {
  return sayAmount(amount, isSingle(amount) && matchAt(feminineOne, text, amount.end) !== null ? 'eine' : 'ein')
}

/** `4× schneller`, `10 x so viel`; between two numbers it multiplies. */
function times(text: string, amount: Amount): Token | undefined {
  const sign = text.charCodeAt(amount.end) === 0x20 ? amount.end + 1 : amount.end
  const code = text.charCodeAt(sign)
  if (code !== 0xd7 && (code !== 0x78 || goesOn(text, sign + 1))) return undefined
  const next = text.charCodeAt(sign + 1) === 0x20 ? sign + 2 : sign + 1
  if (isDigit(text.charCodeAt(next))) return undefined
  return { end: sign + 1, spoken: `${sayAmount(amount, 'ein')}mal` }
}

/** `3D`, `5G`, `4K`: one capital letter, said as such. */
function named(text: string, amount: Amount): Token | undefined {
  if (goesOn(text, amount.end + 1) || amount.last !== undefined || amount.first.whole.length > 4) return undefined
  return { end: amount.end + 1, spoken: `${sayAmount(amount)} ${text.charAt(amount.end)}` }
}
