/**
 * Emoji and smileys: not said, or said by their names, as the show has it.
 *
 *     Das Update ist da 🚀  →  Das Update ist da  (or: Das Update ist da, Rakete)
 */
import { isDigit } from '../characters.js'
import { matchAt, type Rule, type Token, type Written } from '../rule.js'
import { emojiNames } from './emoji-names.js'
import { blanksBefore, isLetter, pastBlanks } from './letters.js'

const symbolsFirst = 0x2600
const dingbatsLast = 0x27bf

/** The units that emoji begin with: three halves of pairs, the symbols and dingbats, and some that stand elsewhere. */
function starts(): string {
  let units = '\ud83c\ud83d\ud83e\udb40\u20e3⌚⌛⌨⏏⏩⏪⏫⏬⏭⏮⏯⏰⏱⏲⏳⏸⏹⏺⤴⤵⬅⬆⬇⬛⬜⭐⭕〰〽㊗㊙:;=<^('
  for (let code = symbolsFirst; code <= dingbatsLast; code++) units += String.fromCharCode(code)
  return units
}

export const emojiRule: Rule = {
  class: 'emoji',
  starts: starts(),
  read: (written, at) => {
    const { text, settings } = written
    const isSign = text.charCodeAt(at) < 0x80
    const end = isSign ? smileyEnd(text, at) : runEnd(text, at)
    if (end === undefined) return undefined
    const spoken =
      settings.emoji === 'named' ? (isSign ? smileyName(text.slice(at, end)) : namesOf(text.slice(at, end))) : ''
    return spoken === '' ? unsaid(text, at, end) : said(written, at, end, spoken)
  }
}

const smiley = /(?:[:;=]'?[-o^]?[)(DPp|3*]|:-?[/\\](?= |$)|<3|\^_?\^|\(:|:'-?\()(?![\p{L}\d(])/uy

function smileyEnd(text: string, at: number): number | undefined {
  if (at > 0 && text.charCodeAt(at - 1) !== 0x20) return undefined
  const match = matchAt(smiley, text, at)
  return match === null ? undefined : at + match[0].length
}

function smileyName(smiley: string): string {
  if (smiley === '<3') return 'Herz'
  if (smiley.startsWith(';')) return 'Zwinkern'
  return /[(|/\\]$/.test(smiley) && !smiley.startsWith('(') ? 'trauriger Smiley' : 'Smiley'
}

/** Where a run of emoji with blanks between them ends. */
function runEnd(text: string, at: number): number {
  let end = at
  for (let next = at; isEmoji(text, next); next = pastBlanks(text, end)) end = next + widthAt(text, next)
  return end
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function isEmoji(text: string, at: number): boolean {
  const code = text.codePointAt(at)
  if (code === undefined || code < 0x20e3) return false
  if (code >= symbolsFirst && code <= dingbatsLast) return true
  return (
    (code >= 0x1f000 && code <= 0x1faff) || (code >= 0xe0000 && code <= 0xe007f) || isScattered(code, text.charAt(at))
  )
}

function isScattered(code: number, character: string): boolean {
  // half of a pair that lost its other half
  if (code >= 0xd800 && code <= 0xdfff) return true
  return code < 0x3300 && '\u20e3⌚⌛⌨⏏⏩⏪⏫⏬⏭⏮⏯⏰⏱⏲⏳⏸⏹⏺⤴⤵⬅⬆⬇⬛⬜⭐⭕〰〽㊗㊙'.includes(character)
}

/** Not said, and gone with one of the blanks around it; a sentence that begins with one keeps its beginning. */
function unsaid(text: string, at: number, end: number): Token {
  const start = blanksBefore(text, at)
  if (isWordEnd(text, start)) {
    const touches = start === at && isLetter(text.charCodeAt(end))
    return { start, end, spoken: touches ? ' ' : '' }
  }
  // a blank is left where nothing else parts the words
  return start === at && at > 0 ? { end, spoken: '' } : { end: pastBlanks(text, end), spoken: '' }
}

function isWordEnd(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return isLetter(before) || isDigit(before) || before === 0x2c
}

/** Said as an aside: ", Rakete". */
function said(written: Written, at: number, end: number, spoken: string): Token {
  const { text } = written
  const start = blanksBefore(text, at)
  if (isWordEnd(text, start))
    return { start, end, spoken: text.charAt(start - 1) === ',' ? ` ${spoken}` : `, ${spoken}` }
  return { end, spoken: isLetter(text.charCodeAt(pastBlanks(text, end))) ? `${spoken}:` : spoken }
}

const longestSequence = 4

/** The names of a run, each once: "Rakete, Feuer". */
function namesOf(run: string): string {
  const characters = Array.from(run).filter(it => it !== ' ')
  const names: string[] = []
  for (let at = 0; at < characters.length; ) {
    const found = longestName(characters, at)
    if (found.name !== '' && !names.includes(found.name)) names.push(found.name)
    at += found.length
  }
  return names.join(', ')
}

function longestName(characters: readonly string[], at: number): { readonly name: string; readonly length: number } {
  for (let length = longestSequence; length > 0; length--) {
    const sequence = characters.slice(at, at + length)
    const name = emojiNames().get(sequence.filter(it => !isSkinTone(it)).join(''))
    if (name !== undefined && sequence.length === length) return { name, length }
  }
  return { name: '', length: 1 }
}

function isSkinTone(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x1f3fb && code <= 0x1f3ff
}
