/**
 * Thousands, millions and billions written as one letter. `70B parameters` is an amount, the `70B` of a model's name is a letter.
 *
 *     800M users, 128k tokens, Llama 3.1 405B  →  eight hundred million users, …, Llama three point one four hundred five B
 */
import { isSmallLetter } from '../characters.js'
import { digits, matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { type Amount, amountAt } from './amount.js'
import { functionWords, isAttached, isCounted, nounAfter } from './context.js'

const letter = / ?(bn|mn|mln|tn|trn)(?![A-Za-z0-9])|(k|K|m|M|B|T)(?![A-Za-z0-9])/y
const scales: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: 'thousand',
    K: 'thousand',
    m: 'million',
    M: 'million',
    mn: 'million',
    mln: 'million',
    B: 'billion',
    bn: 'billion',
    T: 'trillion',
    tn: 'trillion',
    trn: 'trillion'
  })
)
const letterNouns = wordSet(
  'run race video videos resolution screen screens display displays tv tvs monitor monitors streaming camera movie content television'
)
/** What a model has billions of. */
const sizes = wordSet('parameters params parameter tokens token weights total active')
const raceNouns = wordSet('hurdles sprints races finals relays swims times records')
/** `a 10k race` is ten kilometers long. */
const raceWords = wordSet('race races run runs runner resolution')
const namedNouns = wordSet('model models variant variants version versions checkpoint checkpoints')

export const magnitude: Rule = {
  class: 'magnitude',
  starts: digits,
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    const amount = amountAt(text, at)
    const found = amount === undefined || amount.scale !== '' ? null : matchAt(letter, text, amount.end)
    if (amount === undefined || found === null) return undefined
    return scaled(text, at, amount, found[1] ?? found[2] ?? '', amount.end + found[0].length)
  }
}

function scaled(text: string, at: number, amount: Amount, sign: string, end: number): Token | undefined {
  const scale = scales.get(sign)
  if (scale === undefined || !isScale(text, at, amount, sign, end)) return undefined
  return { end, spoken: `${amount.spoken} ${scale}` }
}

function isScale(text: string, at: number, { low }: Amount, sign: string, end: number): boolean {
  if (sign === 'k') return !raceWords.has(wordAfter(text, end))
  if (sign.length > 1 || sign === 'M') return true
  const noun = text[end] === '-' ? joinedNoun(text, end) : nounAfter(text, end)
  if (sign === 'm') return (isCounted(noun) && !raceNouns.has(noun)) || isOfPeople(text, end)
  if (sign === 'K')
    return isCounted(noun) || (low.whole.length > 1 && !letterNouns.has(wordAfter(text, end).toLowerCase()))
  return sizes.has(noun) || (!isPartOfName(text, at) && isThing(noun, text[end] === '-'))
}

const ofPeople = / (?:[A-Z][a-z]{2,16}(?:ns|ers|is)|have|were|are|who)(?![\w-])/y

/** `3.4m Britons`, `some 2m have fled` */
function isOfPeople(text: string, end: number): boolean {
  return matchAt(ofPeople, text, end) !== null
}

function isThing(noun: string, isJoined: boolean): boolean {
  if (noun === '' || namedNouns.has(noun) || functionWords.has(noun)) return false
  return isJoined || isCounted(noun) || noun === 'light'
}

/** `Gemma 3 27B runs`: a name or its number stands before. */
function isPartOfName(text: string, at: number): boolean {
  const before = wordBefore(text, at)
  return !functionWords.has(before.toLowerCase()) && /^[A-Z]|\d$/.test(before)
}

/** The `parameter` of `70B-parameter`. */
function joinedNoun(text: string, end: number): string {
  return isSmallLetter(text.charCodeAt(end + 1)) ? wordAfter(text, end + 1) : ''
}
