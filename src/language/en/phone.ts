/**
 * Telephone numbers, digit by digit with a pause between the groups; as amounts nobody could write them down.
 *
 *     Call 555-0100 now.  →  Call five five five, zero one zero zero now.
 */
import { isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { isAttached, isCounted, justBefore } from './context.js'
import { digitByDigit } from './numbers.js'

const international = /\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?![\d%]|[.,]\d)/y
const withArea = /(?:\+?1[ .-]?)?(?:\(\d{3}\)[ -]?|\d{3}[-.])\d{3}[-. ]\d{4}(?!\d|[-.]\d)/y
const tollFree = /1-8\d\d-(?:\d{3}-\d{4}|[A-Z]{4,8})(?![\w-])/y
const local = /(\d{3})-(\d{4})(?![\d-]|[.,]\d|%)/y
const emergency = /(?:911|9-1-1)(?![\w-]|[.,:]\d|%)/y
const anyNumber = /\d{3,6}(?![\w%-]|[.,:]\d)/y

const callWords = wordSet(
  'call calls called calling dial dials dialed dialing phone ring text texting number hotline tel telephone fax reach'
)
const cue = /\b(?:call|dial|phone|tel|telephone|fax|number|hotline|text|ring|reach)\b[^\d]{0,16}$/i
const textTo = /\btext [A-Z]{2,16} to $/i
const line = /^(?:hotline|lifeline|helpline|emergency)$/
const notEmergency = wordSet('porsche about over nearly than only has had with and of carrera')

export const phone: Rule = {
  class: 'phone',
  starts: `${digits}+(`,
  read: ({ text }, at) => {
    if (isAttached(text, at) || text[at - 1] === '-' || text[at - 1] === '.') return undefined
    return (
      (mayBeLong(text, at) ? long(text, at) : undefined) ??
      (isDigit(text.charCodeAt(at + 2)) ? short(text, at) : undefined)
    )
  }
}

/** Three digits and a sign, or a country before them. */
function mayBeLong(text: string, at: number): boolean {
  const sign = text.charAt(at + 3)
  return sign === '-' || sign === '.' || text.charAt(at) < '2'
}

function long(text: string, at: number): Token | undefined {
  const found = matchAt(withArea, text, at) ?? matchAt(tollFree, text, at) ?? worldwide(text, at)
  if (found !== null) return groups(found[0], at)
  const near = matchAt(local, text, at)
  if (near === null) return undefined
  const isPhone = near[1] === '555' || near[2]?.startsWith('0') || cue.test(justBefore(text, at))
  return isPhone ? groups(near[0], at) : undefined
}

function worldwide(text: string, at: number): RegExpExecArray | null {
  const found = text[at] === '+' ? matchAt(international, text, at) : null
  return found !== null && found[0].replace(/\D/g, '').length >= 8 ? found : null
}

function groups(written: string, at: number): Token {
  const parts = written.match(/\d+|[A-Z]+/g) ?? []
  const words = parts.map(part => (part <= '9999999999' ? digitByDigit(part) : part))
  return { end: at + written.length, spoken: `${written.startsWith('+') ? 'plus ' : ''}${words.join(', ')}` }
}

function short(text: string, at: number): Token | undefined {
  const before = wordBefore(text, at).toLowerCase()
  const known = matchAt(emergency, text, at)
  if (known !== null && !notEmergency.has(before)) return { end: at + known[0].length, spoken: digitByDigit(known[0]) }
  const isCued =
    callWords.has(before) ||
    (before === 'to' && textTo.test(justBefore(text, at))) ||
    line.test(wordAfter(text, at + 3))
  const found = isCued ? matchAt(anyNumber, text, at) : null
  if (found === null || isCounted(wordAfter(text, at + found[0].length))) return undefined
  return { end: at + found[0].length, spoken: digitByDigit(found[0]) }
}
