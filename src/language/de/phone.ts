/**
 * Telephone numbers, digit by digit with a breath between the groups.
 *
 *     Rufen Sie 030 123456 an.  →  Rufen Sie null drei null, eins zwei drei vier fünf sechs an.
 */
import { digits, matchAt, type Rule, type Token, type Written } from '../rule.js'
import { wordSet } from '../sentences.js'
import { isLetter, isTied, labelBefore } from './context.js'
import { digitByDigit } from './numbers.js'
import { numeralAt } from './numeral.js'

export const phone: Rule = { class: 'phone', starts: `+(${digits}`, read }

/** E.164 allows fifteen digits; with `(0)` and an extension there are a few more. */
const mostDigits = 20
const international = /\+\d{1,3}(?:[ ./-]?\(0\) ?\d{1,5}|[ ./-]?\(\d{1,5}\))?(?:[ ./-]\d{1,12}|\d{4,12}){1,7}/y
const inBrackets = /\(0\d{1,5}\)(?:[ /-]?\d{2,12}){1,6}/y
const national = /0\d{1,5}(?: ?[ /-] ?\d{1,12}){1,6}/y
const bare = /\d{2,12}(?:[ /-]\d{1,12}){0,6}/y
const sections = /[^\d+]+/

function read({ text }: Written, at: number): Token | undefined {
  const code = text.charCodeAt(at)
  if (code === 0x2b) return tokenOf(text, at, matchAt(international, text, at), 7)
  if (code === 0x28)
    return text.charCodeAt(at + 1) === 0x30 ? tokenOf(text, at, matchAt(inBrackets, text, at), 6) : undefined
  if (isTied(text, at)) return undefined
  const label = labelBefore(text, at)
  if (labels.has(label)) return tokenOf(text, at, matchAt(bare, text, at), 3)
  if (code === 0x30) return tokenOf(text, at, matchAt(national, text, at), 6)
  return code === 0x31 ? emergency(text, at) : undefined
}

const labels = wordSet(
  'Tel Telefon Telefonnummer Fax Mobil Handy Hotline Rufnummer Durchwahl Mobilnummer Servicenummer Telefax Phone Fon'
)

function tokenOf(text: string, at: number, found: RegExpExecArray | null, least: number): Token | undefined {
  if (found === null) return undefined
  const [written] = found
  const end = at + written.length
  const count = written.replace(/\D/g, '').length
  if (count < least || count > mostDigits || isAmount(text, end)) return undefined
  return { end, spoken: groups(written).join(', ') }
}

function groups(written: string): readonly string[] {
  const plus = written.startsWith('+') ? 'plus ' : ''
  const said = written
    .replace('(0)', ' ')
    .replace('+', '')
    .split(sections)
    .filter(it => it !== '')
    .map(digitByDigit)
  return said.map((group, index) => (index === 0 ? plus + group : group))
}

function isAmount(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  const isMore = code === 0x2c || code === 0x2e || code === 0x3a
  return code === 0x25 || isLetter(code) || (isMore && next >= 0x30 && next <= 0x39)
}

const services = wordSet('110 112 115 116117 116111 19222 144 118 1450')
const near =
  /(?:Notruf|Notrufnummer|Nummer|Rufnummer|Behördennummer|Bereitschaftsdienst|Polizei|Feuerwehr|Rettungsdienst|Hotline|wähle?n?|wählt|anrufen|ruft)(?![a-zäöüß])/
const farthest = 40

/** `112` and its like where people are told to call them. */
function emergency(text: string, at: number): Token | undefined {
  const numeral = numeralAt(text, at)
  const end = text.startsWith('116 117', at) ? at + 7 : (numeral?.runEnd ?? at)
  const number = text.slice(at, end).replace(' ', '')
  if (!services.has(number) || isAmount(text, end)) return undefined
  const around = text.slice(Math.max(0, at - farthest), Math.min(text.length, end + farthest))
  return near.test(around) ? { end, spoken: digitByDigit(number) } : undefined
}
