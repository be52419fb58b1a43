/**
 * Web and mail addresses, file names and names on networks, said briefly: no "h t t p s colon slash slash".
 *
 *     https://www.example.org/news, info@example.org, Node.js  →  example dot org slash news, info at example dot org, Node dot J S
 */
import { isCapitalLetter, isDigit, isWordUnit } from '../characters.js'
import { capitals, digits, matchAt, type Rule, smallLetters, type Token, wordAfter } from '../rule.js'
import { wordSet } from '../sentences.js'
import { spokenAsWords } from './acronyms.js'
import { isAttached, letterRunEnd } from './context.js'
import { cardinal, digitByDigit } from './numbers.js'
import { isPronounceable } from './pronounceable.js'

const scheme = /(?:https?|ftp|file):\/{2,3}|www\./y
const address = /[\p{L}\d][\p{L}\d_.%+&-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/uy
const host = /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}(?::\d{2,5})?(?:\/[\w%~.+=&?#:@,;!-]{0,200}){0,12}/uy
const bareHost = /[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d][\p{L}\d-]{0,62}){1,5}/uy
const path = /(?:\/[\w%~.+=&?#:@,;!-]{0,200}){1,12}/y

/** Endings that make a name with a dot an address. */
const domains = wordSet(`
  com org net edu gov mil int info biz io ai app dev co me tv fm gg xyz tech cloud site online store shop blog news media live world news
  de at ch eu uk us ca au nz ie fr it es nl be lu pl cz dk se no fi pt gr ru ua cn jp kr in br mx za tr il sg hk abc sm`)
const files = wordSet(
  'pdf txt doc docx xls xlsx ppt pptx csv json xml yaml yml html htm md py js ts jsx tsx css cpp exe zip gz tar mp mp3 mp4 wav png jpg jpeg gif svg sh sql log gguf onnx safetensors toml NET net'
)

export const electronic: Rule = {
  class: 'electronic',
  starts: `${smallLetters}${capitals}${digits}.`,
  odd: ['address'],
  read: ({ text }, at) => {
    if (isAttached(text, at)) return undefined
    if (text[at] === '.') return ending(text, at)
    const end = wordEnd(text, at)
    const sign = text[end]
    // the mark at the end of a sentence or before a blank
    if ((sign === ':' || sign === '.') && (text[end + 1] === ' ' || end + 1 === text.length)) return undefined
    if (sign === ':' || sign === '.' || sign === '@' || sign === '_' || sign === '-' || sign === '+')
      return addressAt(text, at, sign)
    return undefined
  }
}

const dottedEnding = /\.([A-Za-z]{2,6})(?![A-Za-z\d.])/y

/** The ending of an address or a file by itself: `the .com domain`, `a .pdf file`, `.NET`. */
function ending(text: string, at: number): Token | undefined {
  if (at > 0 && !' ("“\''.includes(text.charAt(at - 1))) return undefined
  const [written = '', name = ''] = matchAt(dottedEnding, text, at) ?? []
  const isKnown = files.has(name) || (domains.has(name) && (name.length > 2 || isAddressWord(text, at + 3)))
  return isKnown ? { end: at + written.length, spoken: said(written) } : undefined
}

function isAddressWord(text: string, end: number): boolean {
  return /^(?:domains?|addresse?s?|endings?|names?|websites?|sites?)$/.test(wordAfter(text, end))
}

function wordEnd(text: string, at: number): number {
  let end = isDigit(text.charCodeAt(at)) ? at : letterRunEnd(text, at)
  while (end - at < longestName && isWordUnit(text.charCodeAt(end))) end++
  return end
}

const longestName = 64

function addressAt(text: string, at: number, sign: string): Token | undefined {
  const start = sign === ':' || sign === '.' ? matchAt(scheme, text, at) : null
  if (start !== null) return withScheme(text, at, start[0])
  const mail = sign === ':' ? null : matchAt(address, text, at)
  if (mail !== null) return { end: at + trimmed(mail[0]).length, spoken: said(trimmed(mail[0])) }
  return sign === '.' || sign === '-' ? bare(text, at) : undefined
}

function withScheme(text: string, at: number, start: string): Token | undefined {
  const found = matchAt(host, text, at + start.length)
  if (found === null) return undefined
  const written = trimmed(found[0])
  return { end: at + start.length + written.length, spoken: said(brief(written.replace(/^www\./, ''))) }
}

/** Less the stop or comma of the sentence around it. */
function trimmed(written: string): string {
  return written.replace(/[.,;:!?-]{1,8}$/, '')
}

const longestPath = 60

/** The path of a page is said while it is short; queries and anchors are not. */
function brief(written: string): string {
  const [plain = ''] = written.split(/[?#]/, 1)
  const slash = plain.indexOf('/')
  if (slash === -1) return plain
  const rest = plain.slice(slash).replace(/\/$/, '')
  return rest.length > longestPath ? plain.slice(0, slash) : plain.slice(0, slash) + rest
}

/** `openai.com`, `Node.js`, `report.pdf` */
function bare(text: string, at: number): Token | undefined {
  const found = matchAt(bareHost, text, at)
  if (found === null) return undefined
  const written = found[0].replace(/-$/, '')
  const end = at + written.length
  const last = written.slice(written.lastIndexOf('.') + 1)
  const isKnown = isDomain(written, last) || files.has(last) || (text[end] === '/' && /^[a-z]{2,4}$/.test(last))
  if (!isKnown || /^[\d.,-]+$/.test(written) || isSentenceSeam(written)) return undefined
  const rest = text[end] === '/' ? trimmed(matchAt(path, text, end)?.[0] ?? '') : ''
  return { end: end + rest.length, spoken: said(brief(written + rest)) }
}

function isDomain(written: string, last: string): boolean {
  return (
    domains.has(last) ||
    (domains.has(last.toLowerCase()) && last === last.toUpperCase() && last.length > 2 && written.length > 6)
  )
}

/** `end.In the`, `U.S.in`: a blank is missing, nobody means an address. */
function isSentenceSeam(written: string): boolean {
  const parts = written.split('.')
  return (
    parts.slice(0, -1).every(part => part.length === 1 && isCapitalLetter(part.charCodeAt(0))) ||
    (parts.length === 2 && isCapitalLetter((parts[1] ?? '').charCodeAt(0)) && !files.has(parts[1] ?? ''))
  )
}

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.': 'dot',
    '@': 'at',
    '/': 'slash',
    '-': 'dash',
    _: 'underscore',
    ':': 'colon',
    '+': 'plus',
    '&': 'and',
    '%': 'percent',
    '~': 'tilde',
    '=': 'equals',
    ',': 'comma',
    ';': 'semicolon',
    '!': ''
  })
)
const parts = /\d+|[\p{L}\p{M}]+|./gu

function said(written: string): string {
  const words: string[] = []
  for (const [part] of written.matchAll(parts)) {
    const word = isDigit(part.charCodeAt(0))
      ? number(part)
      : (signs.get(part) ?? (isWordUnit(part.charCodeAt(0)) ? wordOf(part, words) : ''))
    if (word !== '') words.push(word)
  }
  return words.join(' ')
}

function number(digits: string): string {
  return digits.length < 3 && !digits.startsWith('0') ? cardinal(digits) : digitByDigit(digits)
}

const wordEndings = wordSet(
  'com org net info gov biz edu mil app dev blog shop store news online site cloud tech live media world int co me zip log abc'
)

/** Endings that are no words, and capitals, are spelled: `de`, `uk`, `AI`. */
function wordOf(part: string, before: readonly string[]): string {
  const isEnding = before.at(-1) === 'dot'
  if (isEnding && wordEndings.has(part.toLowerCase())) return part.toLowerCase()
  if (isEnding && (domains.has(part) || files.has(part)) && !wordEndings.has(part.toLowerCase()) && !isFileWord(part))
    return spell(part)
  const isCapitals = part.length > 1 && part === part.toUpperCase()
  return isCapitals && !spokenAsWords.has(part) && !(part.length > 3 && isPronounceable(part)) ? spell(part) : part
}

function isFileWord(part: string): boolean {
  return part.length > 3 && isPronounceable(part.toUpperCase())
}

function spell(part: string): string {
  return part.toUpperCase().split('').join(' ')
}
