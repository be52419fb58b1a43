/**
 * Most words are read by no rule: small letters behind the first one, and a blank or mark after them. One look at
 * each tells, before any rule is asked.
 */
import type { Rule } from '../rule.js'
import { startTable } from '../scan.js'
import { isLetter, isSmall } from './letters.js'

/** Words of this kind that mean something all the same. */
const meaningful =
  'Mo Di Mi Do Fr Sa So zB bzw ca ggf inkl exkl zzgl evtl bspw bzgl vgl usw etc uvm uva vs Nr Dr Mio Mrd Hbf Bhf Std Tel Chr Jhdt Jh ff qm dpa rbb epd kna Prof Lkw Pkw Kfz Nfz'.split(
    ' '
  )
/** Short words as numbers, 7 bits a letter: looked up for every other word of a text, without a string for it. */
const meaningfulKeys: ReadonlySet<number> = new Set(Array.from(meaningful, keyOf))
const longestMeaningful = 4

function keyOf(word: string): number {
  let key = 0
  for (let i = 0; i < word.length; i++) key = key * 128 + word.charCodeAt(i)
  return key
}

/** Whether the word at an offset is one that no rule can mean. */
function isPlainWord(text: string, at: number): boolean {
  let end = at
  let code = text.charCodeAt(at)
  if (!isLetter(code)) return false
  let key = 0
  do {
    if (end - at < longestMeaningful) key = key * 128 + code
    code = text.charCodeAt(++end)
  } while (isSmall(code))
  if (end === at + 1 || !endsPlainly(code)) return false
  return end - at > longestMeaningful || !meaningfulKeys.has(key)
}

/** The end of the line, a blank, `,` `;` `!` `?` `)` or a quotation mark. */
function endsPlainly(code: number): boolean {
  if (code === 0x20 || code === 0x2c || code === 0x0a || Number.isNaN(code)) return true
  return code === 0x21 || code === 0x22 || code === 0x29 || code === 0x3b || code === 0x3f || code === 0x201c
}

/** Rules about words as one, which looks at a word once and asks them in their order where it is no plain one. */
export function forOddWords(rules: readonly Rule[]): Rule {
  const table = startTable(rules)
  const starts = String.fromCharCode(...table.keys())
  return {
    class: 'word',
    starts,
    read(written, at) {
      if (isPlainWord(written.text, at)) return undefined
      for (const rule of table.get(written.text.charCodeAt(at)) ?? []) {
        const token = rule.read(written, at)
        if (token !== undefined) return token.class === undefined ? { ...token, class: rule.class } : token
      }
      return undefined
    }
  }
}
