/** The numbers behind "Seite", "Paragraf" and their like: `4–7`, `44b`, said as they are counted, never "ein". */
import { isDigit } from '../characters.js'
import { matchAt } from '../rule.js'
import { isLetter } from './letters.js'
import { cardinal } from './numbers.js'

/** What is said for a reference, and where it ends. */
export interface Reference {
  readonly end: number
  readonly spoken: string
  /** More than one place is meant. */
  readonly isPlural: boolean
}

const part = /(\d{1,5})(?: ?([a-z]))?/y
const joint = / ?(?:[–-]|(und|bis|oder|,)) ?(?=\d)/y

/** The reference that begins at an offset: a number, a letter with it, a range or list; undefined where the number is of another kind. */
export function readReference(text: string, at: number, isList = false): Reference | undefined {
  const first = readPart(text, at)
  if (first === undefined) return undefined
  let { end, spoken } = first
  let isPlural = false
  for (let parts = 0; parts < 8; parts++) {
    const next = matchAt(joint, text, end)
    if (next === null || (next[1] !== undefined && !isList)) break
    const more = readPart(text, end + next[0].length)
    if (more === undefined) break
    spoken += `${next[1] === ',' ? ',' : ` ${next[1] ?? 'bis'}`} ${more.spoken}`
    end = more.end
    isPlural = true
  }
  return { end, spoken, isPlural }
}

function readPart(text: string, at: number): Pick<Reference, 'end' | 'spoken'> | undefined {
  const match = matchAt(part, text, at)
  if (match === null) return undefined
  const [whole, digits = '', letter] = match
  const isSuffix =
    letter !== undefined && !goesOn(text, at + whole.length) && !isBeforeAbbreviation(text, at + whole.length)
  const end = isSuffix ? at + whole.length : at + digits.length
  if (isDecimal(text, end)) return undefined
  return { end, spoken: cardinal(digits) + (isSuffix ? ` ${letter}` : '') }
}

function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code)
}

/** The `z` of `§ 5 z. B.` is none of its number; nor is the `f` of `S. 5 f.` */
function isBeforeAbbreviation(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && text.charCodeAt(at - 2) === 0x20
}

/** `1.234`, `3,5`, `2024/1689`, `14:30`: not a number that counts places. */
function isDecimal(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return true
  const isMark = code === 0x2e || code === 0x2c || code === 0x2f || code === 0x3a
  return isMark && isDigit(text.charCodeAt(at + 1))
}
