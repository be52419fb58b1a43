/**
 * Finds where sentences begin. A full stop in the wrong place is a falling voice and a pause in the middle of a thought
 * ("am siebzehnten. – Februar"), a missed one is two thoughts in one breath.
 *
 *     Im 21. Jahrhundert regiert Karl V. ¦ Das sagt z. B. Dr. Müller.
 *
 * The text is walked once from mark to mark (`.`, `!`, `?`, `…`); what a language knows of its abbreviations, numbers and
 * sentence beginnings comes in as `SentenceRules`. Looks back are short and bounded, so a line of any one character takes linear time.
 */
import { isBlank, isCapitalLetter, isDigit, isInvisible, isSmallLetter, isWordUnit } from './characters.js'

/**
 * What a capital letter or a digit after an abbreviation means.
 * `leads-on`: the sentence goes on (`Dr.`, `z. B.`); `leads-to-number`: it goes on before a digit, else this is a word
 * (`No.`, `Dez.`); `may-end`: it ends where the next word is one that likes to begin sentences (`Mrd.`, `Inc.`);
 * `often-ends`: it ends (`usw.`).
 */
export type AbbreviationKind = 'leads-on' | 'leads-to-number' | 'may-end' | 'often-ends'

/** A number with a dot and what stands around it. */
export interface NumberContext {
  readonly number: string
  /** The word before, without its dot; empty at the beginning of a sentence. */
  readonly before: string
  /** The word before is the first of its sentence. */
  readonly early: boolean
  readonly next: string
  /** The next word has a dot of its own. */
  readonly nextDotted: boolean
  /** The next word likes to begin sentences. */
  readonly starter: boolean
}

/** What differs between languages when sentences are told apart. */
export interface SentenceRules {
  /** Written without blanks and without the last dot: `z.B`; `-str` is the end of compounds like `Hauptstr.` */
  readonly abbreviations: (key: string) => AbbreviationKind | undefined
  /** Words that with a capital letter nearly always begin a sentence: `The`, `Danach`. */
  readonly starters: ReadonlySet<string>
  /** Words counted on by a number or letter after them: `Plan B`, `Platz 3`. */
  readonly labels: ReadonlySet<string>
  /** Names that end in a mark of their own: `Yahoo!`. */
  readonly markedNames: ReadonlySet<string>
  /** Verbs that follow the name of a speaker: `"Is it new?" Smith asked.` */
  readonly sayingVerbs: ReadonlySet<string>
  /** Nouns have capital letters, so that one after `…` says little. */
  readonly capitalNouns: boolean
  /** A single capital letter that is a word or a name of its own: `So do I.`, `Das steht auf X.` */
  readonly isLetterName: (letter: string, before: string) => boolean
  /** Whether the sentence ends after a number with a dot, where a capital letter or a digit follows. */
  readonly numberEnds: (number: NumberContext) => boolean
}

/** Makes a set of the words in a text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Offsets at which a sentence begins, in rising order, never 0. */
export function findSentenceStarts(text: string, rules: SentenceRules): readonly number[] {
  const starts: number[] = []
  let begin = pastLead(text, 0)
  let lead = begin
  for (let at = nextMark(text, 0); at < text.length; ) {
    if (isInside(text, at)) {
      at = nextMark(text, at + 1)
      continue
    }
    const mark = readMark(text, at)
    const next = pastBlanks(text, mark.end)
    if (next > mark.end && begin < at) {
      if (lead < next) lead = pastLead(text, next)
      if (lead < text.length && ends({ text, rules, begin, mark, lead })) {
        starts.push(next)
        begin = lead
      }
    }
    at = nextMark(text, mark.end)
  }
  return starts
}

/** One run of marks with the quotation marks and brackets that close after it. */
interface Mark {
  readonly at: number
  readonly end: number
  readonly kind: 'dot' | 'ellipsis' | 'strong'
  /** Where the last marks begin: in `„Was nun?“.` the dot. */
  readonly last: number
  /** The quotation mark or bracket that closes after them, or -1. */
  readonly closer: number
}

/** A mark in its sentence: `begin` is the first word of that sentence, `lead` the first word after the mark. */
interface Ending {
  readonly text: string
  readonly rules: SentenceRules
  readonly begin: number
  readonly mark: Mark
  readonly lead: number
}

const dot = 0x2e
const ellipsis = 0x2026

function isMark(code: number): boolean {
  if (code < 0x80) return code === dot || code === 0x21 || code === 0x3f
  return code === ellipsis || code === 0x203c || (code >= 0x2047 && code <= 0x2049)
}

/** Faster than a look at each character, since marks are far from each other. */
const anyMark = /[.!?…‼⁇⁈⁉]/g

function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from
  return anyMark.test(text) ? anyMark.lastIndex - 1 : text.length
}

/** The dot of `3.5` and `z.B`: a letter or digit right behind it. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1)
  return code < 0x80 && isWordUnit(code)
}

function pastBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

const closers = new Set('"\'’”“‘»«›‹)]}')
const leads = new Set('"\'’”“‘„‚»«›‹()[]{}–—―-•·*▪¿¡.!?…')

/** The first character that begins a word or stands for one. */
function pastLead(text: string, from: number): number {
  let at = from
  while (at < text.length && isLead(text.charCodeAt(at), text.charAt(at))) at++
  return at
}

function isLead(code: number, character: string): boolean {
  return !isWordUnit(code) && (isBlank(code) || isInvisible(code) || leads.has(character))
}

const footnote = /\[\d{1,3}\]|[¹²³⁰⁴-⁹]/y

/** Goes past marks and what closes after them, as in `„Was nun?“.[1]` */
function readMark(text: string, at: number): Mark {
  let last = at
  let closer = -1
  let end = at
  for (let past = at + 1; past > end; past = pastOne(text, end)) {
    if (closer !== -1 && isMark(text.charCodeAt(end))) {
      last = end
      closer = -1
    } else if (closers.has(text.charAt(end))) closer = end
    end = past
  }
  return { at, end, kind: kindOfMark(text, last, end), last, closer }
}

function kindOfMark(text: string, from: number, to: number): Mark['kind'] {
  let dots = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === dot) dots += 1
    else if (code === ellipsis) dots += 3
    else if (isMark(code)) return 'strong'
  }
  return dots > 1 ? 'ellipsis' : 'dot'
}

/** The offset after what belongs to a mark; the same offset where nothing does. */
function pastOne(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isBlank(code)) return isMark(text.charCodeAt(at + 1)) && !isWordUnit(text.charCodeAt(at + 2)) ? at + 1 : at
  if (isMark(code) || isInvisible(code) || closers.has(text.charAt(at))) return at + 1
  // a letter, which is what nearly always follows, is no footnote
  if (at >= text.length || (code < 0xb2 && code !== 0x5b)) return at
  footnote.lastIndex = at
  return footnote.test(text) ? footnote.lastIndex : at
}

function ends(ending: Ending): boolean {
  const { text, mark, lead } = ending
  const code = text.charCodeAt(lead)
  if (isJoint(code) || (isSmallLetter(code) && !isNameInSmallLetters(text, lead))) return false
  if (mark.kind === 'strong') return strongEnds(ending)
  return mark.kind === 'ellipsis' ? ellipsisEnds(ending) : dotEnds(ending)
}

/** `,` `;` `:` `/` `%` `&` after a mark: the sentence goes on. */
function isJoint(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x2f || code === 0x25 || code === 0x26
}

const nameInSmallLetters = /[a-z]{1,3}[A-Z]|[a-z]\d/y

/** `iPhone`, `eBay`, `xAI`, `o3`: names that keep their small letter at the beginning of a sentence. */
function isNameInSmallLetters(text: string, at: number): boolean {
  nameInSmallLetters.lastIndex = at
  return nameInSmallLetters.test(text)
}

const longestWord = 60

function wordFrom(text: string, from: number): string {
  let end = from
  while (end - from < longestWord && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

function startsSentence({ text, lead, rules }: Ending): boolean {
  return rules.starters.has(wordFrom(text, lead))
}

function strongEnds(ending: Ending): boolean {
  const { text, rules, mark, lead } = ending
  const name = text.slice(startOfWord(text, mark.at), mark.at + 1)
  if (isAside(ending) || rules.markedNames.has(name)) return startsSentence(ending)
  return mark.closer === -1 || !tellsWhoSpoke(text, lead, rules)
}

/** `"Is it new?" Angela Smith asked.`: names up to a verb of saying. */
function tellsWhoSpoke(text: string, lead: number, rules: SentenceRules): boolean {
  if (rules.sayingVerbs.size === 0) return false
  for (const word of text.slice(lead, lead + 80).split(' ', 5)) {
    const bare = word.replace(/[.,;:]$/, '')
    if (rules.sayingVerbs.has(bare)) return true
    if (!isCapitalLetter(bare.charCodeAt(0))) return false
  }
  return false
}

function ellipsisEnds(ending: Ending): boolean {
  const { text, mark, lead, rules } = ending
  // `[…]` stands for left-out words
  if (isOpener(text.charAt(mark.at - 1)) || isDigit(text.charCodeAt(lead))) return false
  return !rules.capitalNouns || startsSentence(ending)
}

function dotEnds(ending: Ending): boolean {
  const { text, mark, rules } = ending
  if (isAside(ending)) return startsSentence(ending)
  if (!isWordUnit(text.charCodeAt(mark.last - 1))) return true
  const start = startOfWord(text, mark.last)
  const word = text.slice(start, mark.last)
  if (word.length >= longestWord) return true
  if (isDigit(text.charCodeAt(start)) && numberLike.test(word)) return numberEnds(ending, word, start)
  const kind = abbreviationKind(text, start, word, rules.abbreviations)
  if (kind !== undefined) return abbreviationEnds(kind, ending)
  if (word.length === 1) return letterEnds(ending, word, start)
  if (roman.test(word) || looksCutShort(word)) return start > ending.begin && startsSentence(ending)
  return true
}

const numberLike = /^\d[\d.,:/–-]*$/
/** Only the numerals of rulers, popes and centuries: with L, C, D and M this would catch `CD` and `DM`. */
const roman = /^[IVX]{2,7}$/
/** Consonants only: `Hrsg`, `Sgt`. */
const consonants = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2,5}$/

/** `x.y.` and `K.-H.`, consonants only, or an adjective cut short as German does it (`freundl.`, `öffentl.`). */
function looksCutShort(word: string): boolean {
  if (word.charCodeAt(word.length - 1) === 0x6c && isAdjective(word)) return true
  return (word.length <= 6 && consonants.test(word)) || (word.charCodeAt(1) === dot && areInitials(word))
}

const adjectiveEnds = ['dl', 'tl', 'zl', 'chl'] as const
const longestStem = 30

/** Small letters alone, two at least before the last ones. */
function isAdjective(word: string): boolean {
  const stem = word.length - (adjectiveEnds.find(it => word.endsWith(it))?.length ?? word.length)
  if (stem < 2 || stem > longestStem) return false
  for (let at = 0; at < word.length; at++) if (!isSmallLetter(word.charCodeAt(at))) return false
  return true
}

const mostInitials = 10

/** Letters with a dot between them, and a hyphen where one name has two: `J.R`, `K.-H`. */
function areInitials(word: string): boolean {
  const letters = word.replaceAll('.-', '.').split('.')
  return letters.length <= mostInitials && letters.every(it => it.length === 1 && isPartUnit(it.charCodeAt(0)))
}

function abbreviationEnds(kind: AbbreviationKind, ending: Ending): boolean {
  // `19. Nov. (Reuters)`, `usw. (siehe oben)`: what stands in brackets belongs to the words before
  if (ending.text.charAt(pastBlanks(ending.text, ending.mark.end)) === '(' && !startsSentence(ending)) return false
  if (kind === 'leads-to-number') return !isNumber(wordFrom(ending.text, ending.lead))
  return kind === 'often-ends' || (kind === 'may-end' && startsSentence(ending))
}

/** `12`, and the `IV` of `Vol. IV`. */
function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || roman.test(word)
}

/** Initials, `Plan B.`, `100 W.`, enumerations by letter. */
function letterEnds(ending: Ending, letter: string, start: number): boolean {
  const { text, rules, begin } = ending
  if (start <= begin) return false
  const { word } = wordBefore(text, start)
  if (rules.labels.has(word) || rules.isLetterName(letter, word) || isUnit(ending, letter, word)) return true
  return startsSentence(ending)
}

/** `100 W.`, but not the `n.` of `800 n. Chr.` nor the `S.` of `Abs. 1 S. 2` */
function isUnit({ text, lead }: Ending, letter: string, before: string): boolean {
  return isDigit(before.charCodeAt(0)) && isCapitalLetter(letter.charCodeAt(0)) && !isDigit(text.charCodeAt(lead))
}

function numberEnds(ending: Ending, number: string, start: number): boolean {
  const { text, rules, begin, lead } = ending
  const before = wordBefore(text, start)
  // `1. Die Regeln gelten.` and `Drei Regeln: 1. Die …` count on
  if (start <= begin || before.word === '' || before.word.endsWith(':')) return false
  const next = wordFrom(text, lead)
  return rules.numberEnds({
    number,
    before: before.word,
    early: before.start <= begin,
    next,
    nextDotted: text.charCodeAt(lead + next.length) === dot,
    starter: rules.starters.has(next)
  })
}

const opening = new Set('„‚“‘"\'«»‹›([{')

function isOpener(character: string): boolean {
  return opening.has(character)
}

/** Where the word that ends at `end` begins; at most `longestWord` back. */
function startOfWord(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestWord && isInWord(text, start - 1)) start--
  return start
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isWordUnit(code) || (!isBlank(code) && !isOpener(text.charAt(at)))
}

/** The word before the one that begins at `start`, without its dot; empty where there is none. */
function wordBefore(text: string, start: number): { readonly word: string; readonly start: number } {
  let end = start
  while (end > 0 && start - end < longestWord && isBlank(text.charCodeAt(end - 1))) end--
  const from = end === start ? end : startOfWord(text, end)
  const word = text.slice(from, end)
  return { word: word.endsWith('.') ? word.slice(0, -1) : word, start: from }
}

const longestParts = 4
const endOfCompound = 3

/** The kind of `z. B.`, `z.B.`, `Z. B.`, `Dipl.-Ing.`: joined with the short parts before it, longest first. */
function abbreviationKind(text: string, start: number, word: string, table: Kinds): AbbreviationKind | undefined {
  let longest = kindOf(table, word)
  let key = word
  let at = start
  for (let parts = 1; parts < longestParts; parts++) {
    const part = partBefore(text, at)
    if (part === undefined) break
    key = `${part.letters}.${key}`
    longest = kindOf(table, key) ?? longest
    at = part.start
  }
  return longest ?? kindOfEnd(table, word)
}

type Kinds = SentenceRules['abbreviations']

/** `Vgl.` begins a sentence, but `P.` is no `p.` */
function kindOf(table: Kinds, key: string): AbbreviationKind | undefined {
  const kind = table(key)
  if (kind !== undefined || key.length === 1) return kind
  const first = key.charAt(0)
  const small = first.toLowerCase()
  return small === first ? undefined : table(small + key.slice(1))
}

/** The kind of the last part of a compound: `Reg.-Bez.`, `Hauptstr.` */
function kindOfEnd(table: Kinds, word: string): AbbreviationKind | undefined {
  const joint = lastJoint(word)
  return table(joint === -1 ? `-${word.slice(-endOfCompound)}` : word.slice(joint + 1))
}

/** Where the last hyphen, dash or slash stands; -1 where none does. */
function lastJoint(word: string): number {
  let at = word.length - 1
  while (at >= 0 && !isPartSign(word.charCodeAt(at))) at--
  return at
}

function isPartSign(code: number): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x2013 || code === 0x2f
}

const longestPart = 5

/** The `z` of `z. B.` */
function partBefore(text: string, start: number): { readonly letters: string; readonly start: number } | undefined {
  let end = start
  while (end > 0 && start - end < 3 && isBlank(text.charCodeAt(end - 1))) end--
  if (end === start || text.charCodeAt(end - 1) !== dot) return undefined
  const stop = end - 1
  let from = stop
  while (from > 0 && stop - from <= longestPart && isPartUnit(text.charCodeAt(from - 1))) from--
  return from === stop || stop - from > longestPart ? undefined : { letters: text.slice(from, stop), start: from }
}

function isPartUnit(code: number): boolean {
  return code === dot || (isWordUnit(code) && !isDigit(code))
}

const pairs: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '"': '"',
  "'": "'",
  '“': '„',
  '”': '“„',
  '‘': '‚',
  '’': '‘‚',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›'
}
const longestAside = 300

const brackets = new Set(')]}')

/**
 * The mark closes brackets or a quotation that hang in the middle of a sentence: `Die Sendung „Was nun?“ läuft.`
 * A quotation after a colon, comma or dash, or at the beginning, is a sentence of its own; so is one that ends with a dot,
 * since American English puts the dot of the sentence there.
 */
function isAside({ text, begin, mark }: Ending): boolean {
  if (mark.closer === -1) return false
  const closer = text.charAt(mark.closer)
  if (!brackets.has(closer) && mark.kind !== 'strong') return false
  const from = Math.max(begin, mark.closer - longestAside)
  const inside = text.slice(from, Math.max(from, mark.closer))
  let open = -1
  for (const character of pairs[closer] ?? '') open = Math.max(open, inside.lastIndexOf(character))
  if (open === -1) return false
  return brackets.has(closer) || isWordUnit(text.charCodeAt(endBefore(text, from + open)))
}

/** The last character before `at` that is not blank. */
function endBefore(text: string, at: number): number {
  let end = at - 1
  while (end > 0 && at - end < longestWord && isBlank(text.charCodeAt(end))) end--
  return end
}
