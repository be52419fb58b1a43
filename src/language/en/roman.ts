/**
 * Roman numerals, only where they are ones: behind the name of a ruler, as "the fourteenth", and behind words that are counted.
 *
 *     Pope Leo XIV, World War II, Chapter IV  →  Pope Leo the fourteenth, World War two, Chapter four
 */
import { matchAt, type Rule, type Token, wordAfter, wordBefore } from '../rule.js'
import { wordSet } from '../sentences.js'
import { isAttached, justBefore } from './context.js'
import { cardinal, ordinal } from './numbers.js'

const numeral = /(?:X{0,3}(?:IX|IV|V?I{0,3})|(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/uy
const inBrackets = /\((x{0,2}(?:ix|iv|v?i{0,3}))\)/y

/** Names of kings, queens and popes. */
const rulers = wordSet(`
  Alexander Alfonso Baldwin Baudouin Benedict Boniface Carl Catherine Charles Christian Clement Constantine Edward Elizabeth Eric Ferdinand Francis Franz
  Frederick Friedrich George Gregory Gustav Haakon Harald Henry Hirohito Hussein Innocent Isabella Ivan James Joan John Joseph Juan Julius Karl Kenneth Leo Leopold Louis
  Ludwig Margrethe Mary Maximilian Mehmed Mohammed Muhammad Mustafa Napoleon Nicholas Olaf Otto Pahlavi Paul Pedro Peter Philip Philippe Pius Ptolemy
  Ramesses Ramses Richard Robert Rudolf Selim Sigismund Sixtus Stephen Suleiman Urban Victor Wenceslas Wilhelm Willem William Xerxes Darius Edmund Albert Emmanuel Umberto`)
const titles = wordSet(
  'Pope King Queen Emperor Empress Tsar Czar Kaiser Prince Princess Sultan Patriarch Saint Duke Grand'
)
/** Names of ordinary people, who are counted like rulers: `John Smith III`. */
const counted = wordSet(`
  War Part Type Chapter Volume Book Act Title Article Section Phase Level Class Category Grade Stage Group Schedule Appendix Annex Figure Table Tier Division
  Division Mark Model Episode Season Round Bowl Games Olympiad Apollo Gemini Saturn Soyuz Rocky Rambo Fantasy Wars Trek Theft Civilization Corps Fleet
  Chapters Parts Articles Volumes Protocol Directive Basel Solvency Factor Lane Vatican Ultra Council Generation Gen Mach Symphony Op Opus Exhibit Clause Rule Psalm`)
const countedShort = wordSet('No Nos Vol Vols Pt Ch Art Arts Sec Fig Figs vol ch art pt fig')
const singleLetter = wordSet(
  'War Part Type Chapter Volume Book Act Title Article Section Phase Level Class Category Stage Schedule Annex Appendix Basel Vatican Saturn Bowl Mark Division Factor'
)
/** The same in small letters: `chapter VII`, `phase III trials`. */
const countedSmall = wordSet(
  'part parts type types chapter chapters volume volumes book act title article articles section sections phase phases level class category grade stage stages group schedule appendix annex tier division round'
)
const behindSmallI = wordSet('trial trials study studies clinical of and or to through is was in for data results')
const notBehindI = wordSet(
  'am think know have had will would can could love believe want hope guess see saw say said do did mean feel met m ve ll d'
)
const firstNames = wordSet(
  'John William James Robert Thomas Henry George Charles Edward Richard David Michael Joseph Martin Frank Sammy Davis Walter Harry Samuel Cornelius Ford Loudon Hank'
)

export const roman: Rule = {
  class: 'roman',
  starts: 'IVXL(',
  odd: ['capital', 'letter'],
  read: ({ text }, at) => {
    if (text[at] === '(') return isAttached(text, at) ? undefined : enumerated(text, at)
    const joint = text.charAt(at - 1)
    if (isAttached(text, at) || !' /–-'.includes(joint)) return undefined
    const found = matchAt(numeral, text, at)
    if (found === null || found[0] === '') return undefined
    if (joint !== ' ') return isSecond(text, at) ? numbered(at, found[0]) : undefined
    return behind(text, at, found[0])
  }
}

const firstNumeral =
  /(?:[Pp]hases?|[Pp]arts?|[Tt]ypes?|[Vv]olumes?|[Cc]hapters?|[Bb]ooks?|[Ss]tages?|[Ll]evels?|[Aa]cts?) [IVX]{1,4}[/–-]$/

/** The second of `Phase I/II`, `parts I–III`. */
function isSecond(text: string, at: number): boolean {
  return firstNumeral.test(justBefore(text, at, 16))
}

function numbered(at: number, letters: string): Token {
  return { end: at + letters.length, spoken: cardinal(String(numberOf(letters))) }
}

/** `(ii)` */
function enumerated(text: string, at: number): Token | undefined {
  const found = matchAt(inBrackets, text, at)
  if (found === null || found[1] === '' || found[1] === undefined) return undefined
  return { end: at + found[0].length, spoken: `${cardinal(String(numberOf(found[1].toUpperCase())))},` }
}

function behind(text: string, at: number, letters: string): Token | undefined {
  const end = at + letters.length
  const number = String(numberOf(letters))
  if (text[at - 2] === '.') return isCountedShort(text, at, letters) ? { end, spoken: cardinal(number) } : undefined
  const before = wordBefore(text, at)
  const next = wordAfter(text, end)
  if (next === 'century' || next === 'centuries') return { end, spoken: ordinal(number) }
  if (isRuler(text, at, before) && !(letters === 'I' && notBehindI.has(next)))
    return { end, spoken: `the ${ordinal(number)}` }
  if (countedSmall.has(before)) return isSmallLabel(text, letters, end, next) ? numbered(at, letters) : undefined
  if (letters.length === 1)
    return singleLetter.has(before) && letters !== 'L' && isLabel(letters, next)
      ? { end, spoken: cardinal(number) }
      : undefined
  if (counted.has(before)) return { end, spoken: cardinal(number) }
  return isName(before) && letters !== 'XL' && letters !== 'LX'
    ? { end, spoken: isPerson(text, at) ? `the ${ordinal(number)}` : cardinal(number) }
    : undefined
}

/** `Vol. II`; one letter behind a stop begins a sentence: `the War. I was there` */
function isCountedShort(text: string, at: number, letters: string): boolean {
  return letters.length > 1 && countedShort.has(wordBefore(text, at - 2))
}

/** `Part I of the plan`, not `the Part I think`. */
function isLabel(letters: string, next: string): boolean {
  return letters !== 'I' || !notBehindI.has(next)
}

/** `phase I trials`, `part V`, not `the part I play`. */
function isSmallLabel(text: string, letters: string, end: number, next: string): boolean {
  if (letters === 'L') return false
  return letters !== 'I' || text[end] !== ' ' || behindSmallI.has(next)
}

function isName(word: string): boolean {
  return /^[A-Z][a-z]{2,}$/.test(word)
}

/** `Elizabeth II`, `King Harald V`, `John Paul II` */
function isRuler(text: string, at: number, before: string): boolean {
  if (before === '') return false
  const earlier = wordBefore(text, at - 1 - before.length)
  return (
    titles.has(earlier) ||
    (rulers.has(before) && (!isName(earlier) || rulers.has(earlier) || isStart(text, at, before)))
  )
}

/** The word before the name begins a sentence and is no name. */
function isStart(text: string, at: number, before: string): boolean {
  return /(?:^|[.!?] )(?:When|In|Under|After|Before|With|As|For|Did|Was|Since|And|But|While|Although) $/.test(
    justBefore(text, at - 1 - before.length, 16)
  )
}

/** `William Clay Ford III`: a first name not far before. */
function isPerson(text: string, at: number): boolean {
  const words = justBefore(text, at, 40).trim().split(' ').slice(-3, -1)
  return words.some(word => firstNames.has(word))
}

const values: ReadonlyMap<string, number> = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50 }))

function numberOf(letters: string): number {
  let sum = 0
  for (let i = 0; i < letters.length; i++) {
    const value = values.get(letters.charAt(i)) ?? 0
    sum += value < (values.get(letters.charAt(i + 1)) ?? 0) ? -value : value
  }
  return sum
}
