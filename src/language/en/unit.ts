/**
 * Amounts with a unit sign, in singular and plural. Signs are read only behind numbers: `in` is a word, `12in` is not.
 *
 *     900 GB/s, 45 °C, a 5-km run  →  nine hundred gigabytes per second, forty-five degrees Celsius, a five kilometer run
 */
import { isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, type Written, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { type Amount, amountAt } from './amount.js'
import { endsWord, isAttached, isAttributive, justBefore, pastStop } from './context.js'
import { codes } from './currencies.js'
import { cardinal } from './numbers.js'
import { perWords, type Unit, units } from './units.js'

const sign =
  /( ?|-)((?:sq|cu)\.? (?:ft|mi|km|m|in)(?![A-Za-z])|fl\.? oz|[°º℃℉] ?[CFK]?(?![a-z])|[A-Za-zµμΩ]{1,8}[²³23]?|["″′])/y
const per = /\/(?:(\d{1,4}) ?)?([A-Za-zµμ°]{1,10}[²³]?)(?![A-Za-z0-9])/y
/** With a blank before them these are words or labels as often as units. */
const onlyJoined = wordSet('in mo ac cal kt N J y')
const feetAndInches = /(\d{1,2})['′’](?:(\d{1,2})["″”]?)(?![\w])/y
const feetThenInches = /(\d{1,2}) ?ft\.? ?(\d{1,2}) ?in(?![A-Za-z])/y
const feetAlone = /(\d{1,3})['′’](?=(?: |-)(?:tall|high|long|wide|deep|by|x|×)(?![a-z]))/y
const labels = wordSet(
  'section chapter figure table version appendix part level phase step type class schedule article room gate'
)
const dotted = wordSet('min mins hr hrs sec secs lb lbs oz ft in pt pts yr yrs mo mos wk wks gal yd yds mi')

export const unit: Rule = {
  class: 'unit',
  starts: digits,
  read: (written, at) => {
    if (isAttached(written.text, at)) return undefined
    const height = heightAt(written, at)
    if (height !== undefined) return height
    const amount = amountAt(written.text, at)
    return amount && measured(written, at, amount)
  }
}

/** `6'2"`, `6 ft 2 in`, `5' tall` */
function heightAt(written: Written, at: number): Token | undefined {
  const { text } = written
  const marked = matchAt(feetAndInches, text, at) ?? matchAt(feetAlone, text, at)
  if (marked !== null) {
    const end = at + marked[0].length
    const inches = isAttributive(text, at, end) ? marked[2] : undefined
    const tall =
      inches === undefined ? feet(marked[1] ?? '', marked[2]) : `${cardinal(marked[1] ?? '')} foot ${cardinal(inches)}`
    return { end, spoken: tall }
  }
  const named = matchAt(feetThenInches, text, at)
  if (named === null) return undefined
  return { end: pastStop(text, at + named[0].length, written.endsSentence), spoken: feet(named[1] ?? '', named[2]) }
}

function feet(whole: string, inches: string | undefined): string {
  if (inches === undefined) return `${cardinal(whole)} ${whole === '1' ? 'foot' : 'feet'}`
  return `${cardinal(whole)} ${whole === '1' ? 'foot' : 'feet'} ${cardinal(inches)} ${inches === '1' ? 'inch' : 'inches'}`
}

function measured(written: Written, at: number, amount: Amount): Token | undefined {
  const { text } = written
  const found = matchAt(sign, text, amount.end)
  if (found === null) return undefined
  const [whole, joint = '', symbol = ''] = found
  const unitSign = symbol.replace(/^([°º]) /, '$1').replace('. ', ' ')
  const known = units.get(unitSign)
  const end = amount.end + whole.length
  if (known === undefined || !isUnit(written, at, end, joint, unitSign)) return undefined
  const divisor = matchAt(per, text, end)
  // `32GB/512GB` are two sizes
  const isSame = divisor?.[1] !== undefined && divisor[2] === unitSign
  const below = divisor === null || isSame ? undefined : unitBelow(divisor[2] ?? '', divisor[1])
  const past = divisor === null || below === undefined ? stopped(written, end, unitSign) : end + divisor[0].length
  const isSingular = amount.isOne || joint === '-' || isAttributive(text, at, past)
  const spoken = `${amount.spoken} ${name(known, isSingular)}`
  return { end: past, spoken: below === undefined ? spoken : `${spoken} per ${below}` }
}

function name({ one, many }: Unit, isSingular: boolean): string {
  return isSingular ? one : many
}

/** `h`, and the `100 km` of `kWh/100 km`. */
function unitBelow(written: string, count?: string): string | undefined {
  const below = units.get(written)
  if (count !== undefined) return below && `${count === '100' ? 'hundred' : cardinal(count)} ${below.many}`
  return below?.one ?? perWords.get(written)
}

function isUnit({ text, endsSentence }: Written, at: number, end: number, joint: string, symbol: string): boolean {
  if (symbol === 's' && joint === '' && isPluralCue(text, at)) return false
  if (symbol === '"') return joint === '' && !isQuoted(text, at)
  if (!/[°º℃℉″′]$/.test(symbol) && !endsWord(text, end)) return false
  if (joint === '-') return text[end] !== '-' || (symbol.length > 1 && symbol !== 'in')
  if (joint === ' ' && onlyJoined.has(symbol) && text[end] !== '/') return text[end] === '.' && !endsSentence(end)
  return !(joint === ' ' && symbol.length === 1 && labels.has(wordBefore(text, at).toLowerCase()))
}

/** `under-18s` */
function isPluralCue(text: string, at: number): boolean {
  return text[at - 1] === '-' || /\b(?:under|over) $/i.test(justBefore(text, at, 6))
}

/** An opening quotation mark stands not far before, so the one behind the number closes it. */
function isQuoted(text: string, at: number): boolean {
  return justBefore(text, at, 200).replace(/\d"/g, '').split('"').length % 2 === 0
}

function stopped({ text, endsSentence }: Written, end: number, symbol: string): number {
  return dotted.has(symbol) || symbol.includes(' ') ? pastStop(text, end, endsSentence) : end
}

const perUnit = /\/ ?([A-Za-zµμ°]{1,10}[²³]?)(?![A-Za-z0-9])/y

/** `tokens/s`, `$20/month`: a slash before a unit is "per" behind a small word or an amount. */
export const perSlash: Rule = {
  class: 'unit',
  starts: '/',
  read: ({ text, endsSentence }, at) => {
    const sign = matchAt(perUnit, text, at)?.[1] ?? ''
    const below = unitBelow(sign)
    if (below === undefined || !/[A-Za-z\d¢€£]/.test(text.charAt(at - 1)) || !isRate(text, at)) return undefined
    const end = at + (matchAt(perUnit, text, at)?.[0].length ?? 1)
    return { end: dotted.has(sign) ? pastStop(text, end, endsSentence) : end, spoken: ` per ${below}` }
  }
}

/** Something counted, or an amount, stands before the slash. */
function isRate(text: string, at: number): boolean {
  if ('¢€£'.includes(text.charAt(at - 1))) return true
  const before = wordBefore(text, at)
  if (text[at - before.length - 1] === '/') return true
  return before.length > 2
    ? before.endsWith('s') || isDigit(before.charCodeAt(0)) || codes.has(before)
    : isDigit(before.charCodeAt(0)) || units.has(before)
}
