/**
 * Signs that no other rule has read: dashes and brackets are pauses, some signs are words, and what is left of markup is silent.
 * None of them may reach a voice, since each engine makes something else of it.
 *
 *     Strom – die Partner (H&M) achten *darauf*  →  Strom, die Partner, H und M, achten darauf
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written, wordAfter, wordBefore } from '../rule.js'
import { abbreviations } from './abbreviations.js'
import { sayPath } from './electronic.js'
import { namesNumber } from './identifier.js'
import { blanksBefore, isCapital, isLetter, pastBlanks } from './letters.js'
import { isMonth } from './months.js'
import { perAt } from './units.js'

/** What becomes of a sign in its line. */
type Say = (text: string, at: number, written: Written) => Token | undefined

/** No blank is left where a sign falls silent, and none is missing where it stood between a mark and a word: `Neu:(Mai`. */
function silent(text: string, at: number, end = at + 1): Token {
  const before = text.charCodeAt(at - 1)
  if (asksForBlank(before) && isWordAt(text, end) && !isDigit(text.charCodeAt(at - 2))) return { end, spoken: ' ' }
  const isAtGap = at === 0 || before === 0x20 || before === 0x0a || '„“"«»‚‘(['.includes(text.charAt(at - 1))
  if (isAtGap && text.charCodeAt(end) === 0x20) return { end: pastBlanks(text, end), spoken: '' }
  return { end, spoken: '' }
}

/** `,` `.` `:` `;` `!` `?` */
function asksForBlank(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f
}

/** Markup around or inside words: `**fett**`, `snake_case`. */
const markup: Say = (text, at) => {
  const end = runEnd(text, at)
  if (isWordAt(text, at - 1) && isWordAt(text, end)) return { end, spoken: ' ' }
  return silent(text, at, end)
}

/** Where a run of the same sign ends. */
function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code)
}

const noPauseAfter = '.!?:;,…([{„‚»“"–—-|•·\n'
const noPauseBefore = '.,;:!?…)]}“”’«"\n'

/** A comma for the stretch from `at` to `end`, unless a mark is there already or the line begins or ends. */
function pause(text: string, at: number, end: number, written?: Written): Token {
  const start = blanksBefore(text, at)
  const isMarked = noPauseAfter.includes(text.charAt(start - 1)) && !isSoftMark(text, start - 1, written)
  if (start === 0 || isMarked || isPaused(text, start, at)) return silent(text, at, end)
  const next = pastBlanks(text, end)
  if (next >= text.length || noPauseBefore.includes(text.charAt(next))) return { start, end, spoken: '' }
  return { start, end, spoken: text.charCodeAt(end) === 0x20 ? ',' : ', ' }
}

/** The quotation mark that closes `„Nature“ (…`, and the dot of `i. E. (…`, are no pause. */
function isSoftMark(text: string, at: number, written: Written | undefined): boolean {
  const mark = text.charAt(at)
  if (mark === '“' || mark === '"' || mark === '»') return isWordAt(text, at - 1)
  return mark === '.' && written !== undefined && !written.endsSentence(at) && isReadOver(text, at)
}

/** The dot of `120 Min.` and of `12.` is said with what stands before it, that of `… Einwohner. (dpa)` is none of these. */
function isReadOver(text: string, stop: number): boolean {
  if (isDigit(text.charCodeAt(stop - 1)) || !isLetter(text.charCodeAt(stop - 2))) return true
  return abbreviations.has(wordBefore(text, stop))
}

/** `(Reuters) – Der`: the bracket is a pause already, which a second one behind it closes again. */
function isPaused(text: string, start: number, at: number): boolean {
  return text.charAt(start - 1) === ')' && start < at
}

/** ` – ` and `—`; without blanks an en dash joins (`Köln–Düsseldorf`) or counts (`10–12`). */
const dash: Say = (text, at, written) => {
  const end = runEnd(text, at)
  const isSpaced = isBlankOrEnd(text, at - 1) || isBlankOrEnd(text, end)
  if (text.charAt(end) === '>') return pause(text, at, end + 1)
  if (isSpaced || end > at + 1 || text.charAt(at) === '—' || text.charAt(at) === '―')
    return pause(text, at, end, written)
  if (isOfTime(wordBefore(text, text.charAt(at - 1) === '.' ? at - 1 : at)) && isOfTime(wordAfter(text, end)))
    return { end, spoken: ' bis ' }
  if (!isWordAt(text, at - 1) || !isWordAt(text, end)) return silent(text, at, end)
  return { end, spoken: ' ' }
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a
}

/** A hyphen is one nearly always; with blanks on both sides, or doubled, it stands for a dash. */
const hyphen: Say = (text, at) => {
  const end = runEnd(text, at)
  const before = text.charCodeAt(at - 1)
  if (end === at + 1 && isLetter(before) && text.charAt(end) !== '>') return undefined
  if (text.charAt(end) === '>') return pause(text, at, end + 1)
  if (end > at + 1) return pause(text, at, end)
  return isBlankOrEnd(text, at - 1) && isBlankOrEnd(text, end) ? pause(text, at, end) : undefined
}

const leftOut = /\[ ?(?:…|\.\.\.|\.\.) ?\]/y

const joinedAside = /\([^\s()]{1,30}\)(?=[A-Za-zÄÖÜäöüß])/y

const hidden = /\((at|dot|punkt)\)(?=[A-Za-z])/y

/** `(MEZ)` → ", M E Z"; inside a word (`Nachbar(schaft)`, `(Wieder-)Wahl`) a bracket is nothing. */
const opener: Say = (text, at, written) => {
  const gone = text.charAt(at) === '[' ? matchAt(leftOut, text, at) : null
  if (gone !== null) return silent(text, at, at + gone[0].length)
  // `info(at)firma.de`, hidden from machines
  const sign = isLetter(text.charCodeAt(at - 1)) ? matchAt(hidden, text, at) : null
  if (sign !== null) return { end: at + sign[0].length, spoken: sign[1] === 'at' ? ' at ' : ' punkt ' }
  const goesOn = isLetter(text.charCodeAt(at - 1)) && !isWordOfItsOwn(text.charCodeAt(at + 1))
  const isJoined = goesOn || text.charAt(at - 1) === ')' || matchAt(joinedAside, text, at) !== null
  return isJoined ? { end: at + 1, spoken: '' } : pause(text, at, at + 1, written)
}

/** `Umsatz(Mio.)`, `Start(2026)`: a capital letter or a digit begins no part of the word before. */
function isWordOfItsOwn(code: number): boolean {
  return isCapital(code) || isDigit(code)
}

const closer: Say = (text, at, written) => {
  const after = text.charAt(at + 1)
  const isJoined = isWordAt(text, at + 1) || after === '-' || after === '('
  if (isJoined) return { end: at + 1, spoken: '' }
  return pause(text, at, at + 1, written)
}

/** `…, sagte er./mne/stk`: an agency's editors sign behind the last stop. */
const deskInitials = /(?:\/[A-Za-z]{2,4}){1,6}$/y

/** Between words a blank is enough (`und/oder`), between names with blanks a pause (`Germany / Canada`). */
const slash: Say = (text, at) => {
  const end = runEnd(text, at)
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(end)]
  const initials = before === 0x2e || before === 0x29 ? matchAt(deskInitials, text, at) : null
  if (initials !== null) return { end: at + initials[0].length, spoken: '' }
  if (before === 0x20 && after === 0x20) return pause(text, at, end)
  const isPath = isBlankOrEnd(text, at - 1) && isLetter(after) && end === at + 1
  if (isPath) return readPath(text, at)
  const per = gas.test(text.slice(Math.max(0, at - 3), at)) ? perAt(text, at) : undefined
  if (per !== undefined && per.end > at) return per
  const isBeforeNumber = isDigit(text.charCodeAt(end)) && isWordAt(text, at - 1)
  if (end === at + 1 && (isBeforeNumber || areApart(text, at, end))) return { end, spoken: ', ' }
  const river = isLetter(before) ? matchAt(rivers, text, end) : null
  if (river !== null && wordBefore(text, at).toLowerCase() === 'frankfurt')
    return { end, spoken: river[0].toLowerCase() === 'main' ? ' am ' : ' an der ' }
  const isBetween = !isBlankOrEnd(text, at - 1) && !isBlankOrEnd(text, end)
  return isBetween ? { end: text.charAt(end) === '-' ? end + 1 : end, spoken: ' ' } : silent(text, at, end)
}

/** `119 g CO2/km` */
const gas = /CO[2₂]$/

/** `Frankfurt/Main`, `FRANKFURT/ODER` */
const rivers = /(?:Main|MAIN|Oder|ODER)(?![A-Za-zäöüß])/y

/** `CDU/CSU` would be one run of letters, `Oktober/November` one word. */
function areApart(text: string, at: number, end: number): boolean {
  const [before, after] = [wordBefore(text, at), wordAfter(text, end)]
  return (
    (isInCapitals(before) && (isInCapitals(after) || after === 'Reuters')) ||
    (isOfTime(before) && isOfTime(after)) ||
    (hasDigit.test(before) && hasDigit.test(after))
  )
}

const inCapitals = /^(?:[A-ZÄÖÜ]{3,6}|dpa|afp|epd|kna)$/
const numeral = /^[IVX]+$/

/** Parties and agencies; the two letters of `CI/CD` and `TCP/IP` are said in one breath. */
function isInCapitals(word: string): boolean {
  return inCapitals.test(word) && !numeral.test(word)
}

const hasDigit = /\d$/
const weekdays = /^(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag(?:abend|nacht)?$|^Mittwoch$|^Sonnabend$/

function isOfTime(word: string): boolean {
  return isMonth(word) || weekdays.test(word)
}

const path = /(?:\/[A-Za-zäöüß0-9._~-]{1,60}){1,20}/y

/** `/etc/passwd`, `/help`. */
function readPath(text: string, at: number): Token {
  const [found = '/'] = matchAt(path, text, at) ?? []
  const bare = found.replace(/[._~-]{1,60}$/, '')
  return bare.includes('/', 1)
    ? { end: at + bare.length, spoken: sayPath(bare).trim() }
    : { end: at + 1, spoken: 'slash' }
}

/** Pairs that are said in English, also in German. */
const english = new Set([
  'AT&T',
  'S&P',
  'Q&A',
  'R&B',
  'R&D',
  'M&A',
  'P&L',
  'D&D',
  'Johnson&Johnson',
  'Procter&Gamble',
  'Ernst&Young',
  'Marks&Spencer',
  'Smith&Wesson',
  'Rock&Roll',
  'Drag&Drop',
  'Plug&Play',
  'Trial&Error',
  'Black&Decker',
  'McKinsey&Company',
  'Barnes&Noble',
  'Mergers&Acquisitions',
  'Research&Development'
])
const entity = /&(?:amp|nbsp|lt|gt|quot|shy);/y

/** `H&M` → "H und M"; names that are said in English keep their "and". */
const ampersand: Say = (text, at) => {
  const match = matchAt(entity, text, at)
  if (match !== null && match[0] !== '&amp;') return { end: at + match[0].length, spoken: ' ' }
  const end = match === null ? runEnd(text, at) : at + match[0].length
  const pair = `${wordBefore(text, at)}&${wordAfter(text, end)}`
  return { end, spoken: english.has(pair) ? 'and' : 'und' }
}

/** `C++`, `Disney+`, `A + B`; three and more are an ornament. */
const plus: Say = (text, at) => {
  const end = runEnd(text, at)
  if (end - at > 2) return pause(text, at, end)
  return { end, spoken: end - at === 2 ? 'plus plus' : 'plus' }
}

const hotel = /\*(?=-\p{Lu})/uy

const birth = /\*+ ?(?=\d{1,2}\.|(?:1[5-9]|20)\d\d)/y

/** `(* 1950)` is a birth, the star of a `5*-Hotel` its class; all others are markup or footnotes. */
const star: Say = (text, at, written) => {
  if (isDigit(text.charCodeAt(at - 1)) && matchAt(hotel, text, at) !== null) return { end: at + 1, spoken: '-Sterne' }
  const match = '( ;,'.includes(text.charAt(at - 1)) ? matchAt(birth, text, at) : null
  return match === null ? markup(text, at, written) : { end: at + match[0].length, spoken: 'geboren ' }
}

const dagger: Say = (text, at) => {
  const next = pastBlanks(text, at + 1)
  return isDigit(text.charCodeAt(next)) ? { end: next, spoken: 'gestorben ' } : silent(text, at)
}

/** `C#` is a language, `#1` a number, all others mark headings and tags. */
const hash: Say = (text, at, written) => {
  const end = runEnd(text, at)
  const isLanguage = isCapital(text.charCodeAt(at - 1)) && !isWordAt(text, at - 2) && !isWordAt(text, end)
  if (isLanguage && end === at + 1) return { end, spoken: ' sharp' }
  return isDigit(text.charCodeAt(end)) ? { end, spoken: 'Nummer ' } : markup(text, at, written)
}

/** `a = b`; a row of them is a line. */
const equals: Say = (text, at) => {
  const end = runEnd(text, at)
  if (text.charAt(end) === '>') return pause(text, at, end + 1)
  const isBetween = pastBlanks(text, end) < text.length && blanksBefore(text, at) > 0
  return end - at < 3 && isBetween ? { end, spoken: 'gleich' } : silent(text, at, end)
}

const word =
  (spoken: string): Say =>
  (text, at) => ({ end: runEnd(text, at), spoken })

/** A word where another one follows, else nothing. */
const wordBeforeWords =
  (spoken: string): Say =>
  (text, at) =>
    isWordAt(text, pastBlanks(text, at + 1)) ? { end: at + 1, spoken } : silent(text, at)

const comparison =
  (spoken: string, orEqual: string): Say =>
  (text, at, written) => {
    const next = text.charAt(at + 1)
    if (next === '=') return { end: at + 2, spoken: orEqual }
    if (isMenu(text, at)) return pause(text, at, at + 1)
    const isSpaced = text.charCodeAt(at - 1) === 0x20 && next === ' '
    return isSpaced && isWordAt(text, at - 2) ? { end: at + 1, spoken } : markup(text, at, written)
  }

const menuWord = /^[A-ZÄÖÜ][a-zäöüß]{3,}$/

/** `Einstellungen > Datenschutz`: steps through menus. */
function isMenu(text: string, at: number): boolean {
  if (text.charAt(at) !== '>' || text.charAt(at - 1) !== ' ' || text.charAt(at + 1) !== ' ') return false
  return menuWord.test(wordBefore(text, at)) && isCapital(text.charCodeAt(at + 2))
}

const tag =
  /<\/?(?:b|i|u|a|p|q|s|em|br|hr|li|ul|ol|td|th|tr|h[1-6]|div|img|pre|sub|sup|span|code|mark|small|strong|table|script|style|iframe|section|blockquote)(?: [^<>\n]{0,200})?\/?>/iy

/** `<b>` is left over from a page; `<` between words compares. */
const less: Say = (text, at, written) => {
  const match = matchAt(tag, text, at)
  return match === null
    ? comparison('kleiner als', 'kleiner gleich')(text, at, written)
    : silent(text, at, at + match[0].length)
}

/** Parts of a Windows path. */
const backslash: Say = (text, at) => {
  const end = runEnd(text, at)
  return isBlankOrEnd(text, at - 1) || isBlankOrEnd(text, end) ? silent(text, at, end) : { end, spoken: ' ' }
}

const arrow: Say = (text, at) => pause(text, at, runEnd(text, at))

/** `x^2`, else nothing. */
const caret: Say = (text, at, written) =>
  isWordAt(text, at - 1) && isDigit(text.charCodeAt(at + 1))
    ? { end: at + 1, spoken: 'hoch' }
    : markup(text, at, written)

/** `$NVDA` is a share, `US$` a currency. */
const dollar: Say = (text, at, written) => {
  const end = runEnd(text, at)
  return isLetter(text.charCodeAt(end)) ? markup(text, at, written) : { end, spoken: 'Dollar' }
}

/** A raised digit behind a letter counts powers, behind a word footnotes. */
const raised =
  (power: string): Say =>
  (text, at) => {
    const isUnit = isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at - 3))
    return isUnit ? { end: at + 1, spoken: power } : { end: at + 1, spoken: '' }
  }

/** No word before these is closed by a colon: `a::b`, `„:x“`. */
const opensWord = ':„“"(['

/** A colon inside a word, or between a word and a number that no rule has read together, would be an abrupt stop. */
const colon: Say = (text, at) => {
  if (!isWordAt(text, at + 1)) return undefined
  const before = text.charAt(at - 1)
  const isStop = before === ' ' ? at > 1 : before !== '' && !opensWord.includes(before)
  // the colon of `arXiv:2401.04088` goes with its number
  const isNamed = isDigit(text.charCodeAt(at + 1)) && namesNumber(wordBefore(text, at))
  return isStop && !isNamed ? { end: at + 1, spoken: ': ' } : undefined
}

const degree: Say = (text, at, written) => {
  const unit = { C: 'Celsius', F: 'Fahrenheit', K: 'Kelvin' }[text.charAt(at + 1)]
  return unit === undefined || isWordAt(text, at + 2)
    ? word('Grad')(text, at, written)
    : { end: at + 2, spoken: `Grad ${unit}` }
}

const single: Say = (text, at) => silent(text, at)

/** Signs that are read in the same way, and how. */
const table: readonly (readonly [signs: string, say: Say])[] = [
  ['–—―', dash],
  ['-', hyphen],
  ['([{', opener],
  [')]}', closer],
  ['/⁄∕／', slash],
  ['&＆', ampersand],
  ['+＋', plus],
  ['*＊∗', star],
  ['†', dagger],
  ['#＃', hash],
  ['=＝', equals],
  ['<', less],
  ['>', comparison('größer als', 'größer gleich')],
  ['→⇒➔➜➡⟶⇨⟹►▶▸', arrow],
  ['|¦‖', arrow],
  ['^', caret],
  ['$＄', dollar],
  ['²', raised('Quadrat')],
  ['³', raised('hoch drei')],
  ['¹', raised('')],
  [':', colon],
  ['°', degree],
  ['%％', word('Prozent')],
  ['‰', word('Promille')],
  ['€', word('Euro')],
  ['£￡', word('Pfund')],
  ['¥￥', word('Yen')],
  ['¢', word('Cent')],
  ['₿', word('Bitcoin')],
  ['₹', word('Rupien')],
  ['₽', word('Rubel')],
  ['₺', word('Lira')],
  ['₴', word('Hrywnja')],
  ['₩', word('Won')],
  ['@＠', word('at')],
  ['№', word('Nummer')],
  ['×', word('mal')],
  ['÷', word('geteilt durch')],
  ['±', word('plus minus')],
  ['≈', word('ungefähr')],
  ['≠', word('ungleich')],
  ['≤', word('höchstens')],
  ['≥', word('mindestens')],
  ['∞', word('unendlich')],
  ['√', word('Wurzel aus')],
  ['∑', word('Summe')],
  ['−', wordBeforeWords('minus')],
  ['~≃≅', single],
  ['_＿`´', markup],
  ['\\', backslash],
  ['•·▪◦‣∙⋅○●■□▲△▼▽◆◇▷◁◀◂⁃', arrow],
  ['©®™℠¶‡¤¬¯¨¸¡¿←↑↓↔↕↖↗↘↙⇐⇑⇓⇔⟵\ufffc\ufffd', single]
]

const says: ReadonlyMap<string, Say> = new Map(
  table.flatMap(([signs, say]) => Array.from(signs, sign => [sign, say] as const))
)

export const typographyRule: Rule = {
  class: 'typography',
  starts: table.map(([signs]) => signs).join(''),
  read: (written: Written, at) => says.get(written.text.charAt(at))?.(written.text, at, written)
}
