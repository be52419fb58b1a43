/**
 * Addresses as people say them: without `https://www.`, with "punkt", "slash" and "at".
 *
 *     Mehr unter https://www.ki-briefing.de/folge  →  Mehr unter ki bindestrich briefing punkt de slash folge
 */
import { isDigit } from '../characters.js'
import { capitals, matchAt, type Rule, smallLetters, type Token, type Written } from '../rule.js'
import { sayCapitals } from './acronym.js'
import { sayCode } from './letter-digit.js'
import { capitalsEnd, isLetter, lettersEnd, spelled } from './letters.js'
import { isPronounceable } from './pronounceable.js'

export const electronicRule: Rule = {
  class: 'electronic',
  starts: `${capitals}${smallLetters}.@#`,
  odd: ['address'],
  read: ({ text }: Written, at) => {
    const sign = text.charAt(at)
    if (sign === '.') return readEnding(text, at)
    if (sign === '@') return readHandle(text, at)
    return sign === '#' ? readTag(text, at) : readAddress(text, at)
  }
}

/** What addresses end in, and file names; two letters are spelled but for the first ones. */
const saidAsWords = new Set(
  `de com org net info edu gov mil biz dev app blog shop cloud news online live page site tech world wiki berlin bayern hamburg koeln wien
  swiss jobs tools agency group bank space team store design studio media today social chat bot academy energy co no is in it be
  zip exe bin doc toml yaml json env lock bat log bak dat ini tar`.split(/\s+/)
)

const domains = new Set(
  `de com org net info edu gov mil int biz dev app blog shop cloud news online live page site tech world wiki berlin bayern hamburg koeln wien
  swiss jobs tools agency group bank space team store design studio media today social chat bot academy energy
  ai io co eu tv at ch uk fr pl nl se dk fi cz hu ru ua cn jp kr br au nz us ca mx fm ly gg gl cc vc sh li lu pt gr ie sk si hr ro bg ee lv lt tr il tw hk sg in it is be no me so am es to an da im um si`.split(
    /\s+/
  )
)

/** Words of German or English that are domains too: only `t.me/x` is one. */
const ambiguousDomains = new Set('in it is be no me so am es to us at an da im um co li si'.split(' '))

const files = new Set(
  `md txt pdf csv tsv xml html htm css js ts jsx tsx mjs cjs py rb rs go java cpp hpp sh ps json jsonl yaml yml toml ini cfg env lock log exe dll zip gz tar
  doc docx xls xlsx ppt pptx odt jpg jpeg png gif svg webp mp mov avi wav ogg ipynb sql db php vue svelte gguf safetensors onnx bin pt net`.split(
    /\s+/
  )
)

const longest = 200
const bodyOf = /[A-Za-z0-9äöüÄÖÜß._%+~@-]{1,200}/y
const rest = /(?::\d{2,5}(?!\d))?(?:[/?#][^\s<>"„“”»«()[\]{}|^`\\]{0,1000})?/y
const scheme = /(?:https?|ftp|mailto|file):(?:\/\/)?/y

/** A whole address in small letters, with path, or with `@`. */
function readAddress(text: string, at: number): Token | undefined {
  if (isInside(text, at)) return undefined
  const end = lettersEnd(text, at)
  const after = text.charCodeAt(end)
  // a letter, blank, comma: a word like most
  if (!isAddressSign(after) && !isDigit(after)) return undefined
  // the mark at the end of a sentence or before a blank
  if ((after === 0x2e || after === 0x3a) && isBlankOrEnd(text.charCodeAt(end + 1))) return undefined
  const protocol = after === 0x3a ? matchAt(scheme, text, at) : null
  const start = at + (protocol?.[0].length ?? 0)
  const body = matchAt(bodyOf, text, start)?.[0]
  if (body === undefined) return undefined
  const host = withoutMarks(body)
  const at2 = host.indexOf('@')
  if (at2 > 0 && isHost(host.slice(at2 + 1))) return { end: start + host.length, spoken: sayMail(host, at2) }
  if (host.includes('@')) return undefined
  const hasPath =
    host === body && '/?#:'.includes(text.charAt(start + host.length)) && text.charAt(start + host.length) !== ''
  const isOne = protocol !== null || host.startsWith('www.') || isDomain(host, hasPath) || isFile(host)
  if (!isOne || !host.includes('.')) return protocol === null ? undefined : readLocal(text, start)
  if (protocol === null && isNameWithEnding(host) && !hasPath) return undefined
  const path = host === body ? pathAt(text, start + host.length) : ''
  return { end: start + host.length + path.length, spoken: sayHost(host) + sayPath(path) }
}

/** `http://localhost:3000` and the like. */
function readLocal(text: string, start: number): Token {
  const host = matchAt(bodyOf, text, start)?.[0] ?? ''
  const end = start + withoutMarks(host).length
  const path = pathAt(text, end)
  return { end: end + path.length, spoken: sayHost(text.slice(start, end)) + sayPath(path) }
}

function isBlankOrEnd(code: number): boolean {
  return code === 0x20 || code === 0x0a || Number.isNaN(code)
}

function isAddressSign(code: number): boolean {
  return code === 0x2e || code === 0x40 || code === 0x2d || code === 0x5f || code === 0x3a || code === 0x2f
}

/** In the middle of something that was asked for at its beginning. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before === 0x2e || before === 0x40 || before === 0x5f || isLetter(before)) return true
  return (before === 0x2d || isDigit(before)) && at > 1 && text.charCodeAt(at - 2) > 0x20
}

/** Marks at the end belong to the sentence. */
function withoutMarks(body: string): string {
  let end = body.length
  while (end > 0 && '.-_%+~@'.includes(body.charAt(end - 1))) end--
  return body.slice(0, end)
}

const hostName = /^(?:[A-Za-z0-9äöüß](?:[A-Za-z0-9äöüß-]{0,62}[A-Za-z0-9äöüß])?\.){1,6}[A-Za-z]{2,12}$/

function isHost(host: string): boolean {
  return host.length < longest && hostName.test(host)
}

function isDomain(host: string, hasPath: boolean): boolean {
  if (!isHost(host)) return false
  const last = host.slice(host.lastIndexOf('.') + 1)
  if (!domains.has(last)) return false
  return (
    hasPath ||
    !ambiguousDomains.has(last) ||
    knownHosts.has(host) ||
    (last === 'at' && !/^[a-zäöü]{2,6}$/.test(host.slice(0, -3)))
  )
}

const knownHosts = new Set([
  'orf.at',
  'krone.at',
  'oe24.at',
  'wien.at',
  'about.me',
  't.co',
  'hugging.co',
  'huggingface.co',
  'bit.ly'
])

function isFile(host: string): boolean {
  const dot = host.lastIndexOf('.')
  return dot > 0 && files.has(host.slice(dot + 1)) && !host.slice(0, dot).includes('..')
}

/** `Node.js`, `Booking.com`: the name is left to the lexicon, only its ending is read. */
function isNameWithEnding(host: string): boolean {
  const dot = host.indexOf('.')
  return dot === host.lastIndexOf('.') && !/[a-z-]/.test(host.charAt(0)) && !/[-_\d]/.test(host.slice(0, dot))
}

const closing = /[.,;:!?'’)*_-]+$/

function pathAt(text: string, at: number): string {
  const path = matchAt(rest, text, at)?.[0] ?? ''
  const end = path.length - (closing.exec(path.slice(-20))?.[0].length ?? 0)
  return path.slice(0, end)
}

/** `.com` of `Booking.com`, `.js` of `Node.js`, `.AI` of `Character.AI`. */
function readEnding(text: string, at: number): Token | undefined {
  const end = lettersEnd(text, at + 1)
  if (end - at < 3 || end - at > 9) return undefined
  const before = text.charCodeAt(at - 1)
  if (isDigit(text.charCodeAt(end))) return undefined
  const ending = text.slice(at + 1, end)
  const small = ending.toLowerCase()
  if (ending === 'NET') return { end, spoken: ' Punkt Net' }
  if ((at === 0 || before === 0x20) && hiddenFiles.has(ending))
    return { end, spoken: `Punkt ${sayEnding(small, ending)}` }
  if (!(isLetter(before) || isDigit(before))) return undefined
  const isName = /[A-ZÄÖÜ]/.test(text.charAt(startOfWord(text, at)))
  const isOne =
    ending === 'AI' || files.has(ending) || (domains.has(small) && small === ending && !ambiguousDomains.has(small))
  if (!isOne || !isName) return undefined
  return { end, spoken: ` Punkt ${sayEnding(small, ending)}` }
}

/** Files whose name is an ending alone. */
const hiddenFiles = new Set('env md pdf exe json yaml yml csv txt js ts py html zip toml docx xlsx gguf'.split(' '))

function startOfWord(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function sayEnding(small: string, written: string): string {
  if (saidAsWords.has(small)) return small
  return small.length < 4 || !isPronounceable(small.toUpperCase()) ? spelled(written) : small
}

function sayMail(mail: string, at: number): string {
  return `${sayLabels(mail.slice(0, at))} at ${sayHost(mail.slice(at + 1))}`
}

/** `bund.de` → "bund punkt de"; a `www.` before it says nothing. */
function sayHost(host: string): string {
  const bare = host.startsWith('www.') ? host.slice(4) : host
  const dot = bare.lastIndexOf('.')
  if (dot === -1) return sayLabels(bare)
  const ending = bare.slice(dot + 1)
  return `${sayLabels(bare.slice(0, dot))} punkt ${/\d/.test(ending) ? sayLabels(ending) : sayEnding(ending.toLowerCase(), ending)}`
}

const signWords: Readonly<Record<string, string>> = {
  '.': 'punkt',
  '-': 'bindestrich',
  _: 'unterstrich',
  '+': 'plus',
  '%': 'prozent',
  '~': 'tilde',
  '/': 'slash',
  '?': 'fragezeichen',
  '=': 'gleich',
  '&': 'und',
  '#': 'raute',
  ':': 'doppelpunkt',
  '@': 'at',
  '*': 'stern',
  $: 'dollar',
  '§': 'paragraf',
  '€': 'euro',
  '°': 'grad'
}

const pieces = /[A-Za-zäöüÄÖÜß]+|\d+|[^A-Za-zäöüÄÖÜß\d]/g

/** Words, numbers and signs of an address, each on its own. */
function sayLabels(labels: string): string {
  return Array.from(labels.matchAll(pieces), ([piece]) => sayPiece(piece))
    .filter(word => word !== '')
    .join(' ')
}

/** Folders and files whose names would be read as abbreviations. */
const abbreviated = new Set(['etc', 'ca', 'usw', 'vs', 'evtl'])

function sayPiece(piece: string): string {
  if (isDigit(piece.charCodeAt(0))) return sayCode(piece)
  if (!isLetter(piece.charCodeAt(0))) return signWords[piece] ?? ''
  const isSpelled = abbreviated.has(piece) || (piece.length > 1 && piece.length < 5 && !/[aeiouyäöü]/i.test(piece))
  if (isSpelled) return spelled(piece)
  return capitalsEnd(piece, 0) === piece.length && piece.length > 1 ? sayCapitals(piece).spoken : piece
}

/** `/etc/passwd` → " slash etc slash passwd"; a slash at its end says nothing. */
export function sayPath(path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path
  return bare === '' ? '' : ` ${sayLabels(bare)}`
}

/** `@sama` → "at sama". */
function readHandle(text: string, at: number): Token {
  const end = at + 1
  return { end, spoken: isLetter(text.charCodeAt(end)) ? 'at ' : 'at' }
}

/** `#DeepSeek` → "DeepSeek"; the name is left to the lexicon. `C#` is a language. */
function readTag(text: string, at: number): Token | undefined {
  const before = text.charCodeAt(at - 1)
  if (isLetter(before)) return undefined
  return isLetter(text.charCodeAt(at + 1)) ? { end: at + 1, spoken: '' } : undefined
}
