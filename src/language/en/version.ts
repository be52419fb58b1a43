/**
 * Versions of software and network addresses: parts between points, not decimals.
 *
 *     Python 3.12, v2.1.3  →  Python three point twelve, version two point one point three
 */
import { isDigit } from '../characters.js'
import { digits, matchAt, type Rule, type Token, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { isAttached } from './context.js'
import { cardinal, digitByDigit, twoDigits } from './numbers.js'

const parts = /\d{1,6}(?:\.\d{1,6}){2,5}(?![\d]|\.\d)/y
const two = /\d{1,4}\.\d{1,4}(?![\d%]|[.,]\d)/y
const letterV = /[vV](?:er)?\.? ?(\d{1,6}(?:\.\d{1,6}){0,4})(?![\dA-Za-z]|\.\d)/y

/** What has versions: the digits after the point count on and are no decimals. */
const software = wordSet(`
  version versions release releases ver v build update firmware kernel python java php ruby node go golang perl rust swift kotlin scala
  ios ipados macos watchos tvos visionos android windows ubuntu debian fedora linux chrome chromium firefox safari edge
  cuda pytorch tensorflow keras jax django rails react angular vue kubernetes docker postgresql mysql redis mongodb git gcc llvm clang
  typescript ecmascript unity unreal blender godot numpy pandas js net`)

export const version: Rule = {
  class: 'version',
  starts: `${digits}vV`,
  odd: ['digit', 'letter', 'stop'],
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    if (!isDigit(text.charCodeAt(at))) return letter(text, at)
    const found = matchAt(parts, text, at)
    if (found !== null)
      return { end: at + found[0].length, spoken: isAddress(found[0]) ? address(found[0]) : dotted(found[0]) }
    const pair = software.has(wordBefore(text, at).toLowerCase()) ? matchAt(two, text, at) : null
    return pair === null ? undefined : { end: at + pair[0].length, spoken: dotted(pair[0]) }
  }
}

/** `v2.1` is "version two point one", but after the word itself only the number is said; `V3` keeps its letter. */
function letter(text: string, at: number): Token | undefined {
  const found = matchAt(letterV, text, at)
  if (found === null) return undefined
  const [whole, number = ''] = found
  if (text[at] === 'V' && !/[.]/.test(whole)) return undefined
  const isNamed = wordBefore(text, at).toLowerCase() === 'version'
  if (isNamed || text[at] === 'v')
    return { end: at + whole.length, spoken: `${isNamed ? '' : 'version '}${dotted(number)}` }
  return { end: at + whole.length, spoken: `V ${dotted(number)}` }
}

function dotted(written: string): string {
  return written.split('.').map(part).join(' point ')
}

function part(written: string): string {
  if (written.length > 3) return written.length === 4 ? cardinal(written) : digitByDigit(written)
  return written.length === 2 ? twoDigits(written).replace('oh zero', 'zero zero') : cardinal(written)
}

function isAddress(written: string): boolean {
  const numbers = written.split('.').map(Number)
  return numbers.length === 4 && numbers.every(number => number < 256) && numbers.some(number => number > 31)
}

function address(written: string): string {
  return written.split('.').map(digitByDigit).join(' dot ')
}
