/**
 * Citation marks: `[1]` behind a word or a full stop is for readers, `siehe [1]` is part of the sentence.
 *
 *     Das zeigt eine Studie.[3]  →  Das zeigt eine Studie.
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written } from '../rule.js'
import { digitByDigit } from './numbers.js'

export const citation: Rule = { class: 'citation', starts: '[0123456789¹²³⁴⁵⁶⁷⁸⁹⁰', signed: true, read }

const mark = /\[\d{1,3}(?:(?:, ?|–|-)\d{1,3}){0,9}\]/y
const raised = /[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}/y
const keycap = 0x20e3

function read({ text }: Written, at: number): Token | undefined {
  const code = text.charCodeAt(at)
  if (isDigit(code))
    return text.charCodeAt(at + 1) === keycap ? { end: at + 2, spoken: digitByDigit(text.charAt(at)) } : undefined
  const before = text.charAt(at - 1)
  if (code !== 0x5b) return isFootnote(before) ? drop(text, at, raised) : undefined
  return at > 0 && before !== ' ' ? drop(text, at, mark) : undefined
}

/** A raised digit behind a full stop or a closing quote; behind a letter it could be a power. */
function isFootnote(before: string): boolean {
  return before !== '' && '.,;:!?”“"»)'.includes(before)
}

function drop(text: string, at: number, expression: RegExp): Token | undefined {
  const found = matchAt(expression, text, at)
  return found === null ? undefined : { end: at + found[0].length, spoken: '' }
}
