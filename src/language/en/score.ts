/**
 * Scores, votes and ratios. A score goes down where a range goes up, or stands with words of winning and losing.
 *
 *     ended 3-1, the odds are 50:50, a 16:9 screen  →  ended three one, the odds are fifty-fifty, a sixteen to nine screen
 */
import { digits, matchAt, type Rule, type Token, wordAfter } from '../rule.js'
import { isAttached, justBefore } from './context.js'
import { cardinal } from './numbers.js'

const shape = /(\d{1,3})([-–:])(\d{1,3})(?![\d%–:]|-\d|[.,/]\d|-?[A-Za-z])/y
const ratio = /(\d{1,5}(?:\.\d{1,3})?):(\d{1,5})(?::(\d{1,5}))?(?![\d%:]|[.,]\d)/y
const before =
  /\b(?:won|wins?|winning|beat|beats|beating|lost|loses?|losing|defeat(?:ed|s)?|victory|draws?|drew|tied?|lead|leads|led|leading|trail(?:s|ed|ing)?|ahead|behind|ends?|ended|finish(?:ed|es)?|score[ds]?|vot(?:e|es|ed|ing)|ruled|split|passed|down|up|result)\b[^.\d]{0,24}$/i
const after =
  /^(?:win|wins|victory|defeat|loss|draw|tie|lead|vote|ruling|decision|majority|score|thrashing|rout|series|split|odds)$/

export const score: Rule = {
  class: 'score-ratio',
  starts: digits,
  read: ({ text }, at) => (isAttached(text, at) ? undefined : (scored(text, at) ?? related(text, at)))
}

function scored(text: string, at: number): Token | undefined {
  const found = matchAt(shape, text, at)
  if (found === null) return undefined
  const [whole, first = '', sign, second = ''] = found
  const end = at + whole.length
  if (whole === '1:1') return { end, spoken: oneToOne(text, at, end) }
  if (first === second) return { end, spoken: `${cardinal(first)}-${cardinal(second)}` }
  if (whole === '9-5' || whole === '9–5')
    return { end, spoken: before.test(justBefore(text, at, 44)) ? 'nine five' : 'nine to five' }
  if (sign === ':' || !isScore(text, at, end, Number(first), Number(second))) return undefined
  // "two hundred eighteen two hundred fourteen" would be one number to the ear
  const joint = isOdds(text, at, end) || first.length > 2 || second.length > 2 ? ' to ' : ' '
  return { end, spoken: cardinal(first) + joint + cardinal(second) }
}

const talks = /^(?:meetings?|sessions?|talks?|calls?|chats?|conversations?|interviews?|coaching|tutoring|with)$/

/** `a 1:1 meeting`, `a 1:1 ratio`; at the end of a match it is a score. */
function oneToOne(text: string, at: number, end: number): string {
  if (talks.test(wordAfter(text, end))) return 'one-on-one'
  return before.test(justBefore(text, at, 44)) ? 'one-one' : 'one to one'
}

/** `odds of 5-1`, `a 9-2 favorite` */
function isOdds(text: string, at: number, end: number): boolean {
  return (
    /\bodds (?:of |at |are |were )?$/i.test(justBefore(text, at)) ||
    /^(?:favou?rites?|underdogs?|outsiders?|shots?|odds)$/.test(wordAfter(text, end))
  )
}

function isScore(text: string, at: number, end: number, first: number, second: number): boolean {
  if (first > second) return !/\b(?:page|pages|pp|lines?|chapters?|verses?) $/i.test(justBefore(text, at))
  return after.test(wordAfter(text, end)) || (before.test(justBefore(text, at, 44)) && !isAmount(text, end))
}

/** `lost 2-3 kilos`, `up 2-3 percent`: an amount in spite of the verb. */
function isAmount(text: string, end: number): boolean {
  const word = wordAfter(text, end)
  return /^[a-z]/.test(word) && !/^(?:in|to|at|on|against|and|with|after|over|by|for|but|as|from|before)$/.test(word)
}

function related(text: string, at: number): Token | undefined {
  const found = matchAt(ratio, text, at)
  if (found === null) return undefined
  const [whole, first = '', second = '', third] = found
  const words = [decimalOrWhole(first), cardinal(second), ...(third === undefined ? [] : [cardinal(third)])]
  return { end: at + whole.length, spoken: words.join(' to ') }
}

function decimalOrWhole(written: string): string {
  const [whole = '', fraction] = written.split('.')
  return fraction === undefined ? cardinal(whole) : `${cardinal(whole)} point ${[...fraction].map(cardinal).join(' ')}`
}
