import { hasWords, type Passage, plainWords, type Run } from './manuscript.js'

/**
 * Writes a passage in the CommonMark subset that articles are written in, so that it is read back as the same words: what
 * would be taken for markup gets a backslash. `behindList` is a passage below a list, which a number could continue.
 */
export function spellPassage(passage: Passage, behindList: boolean): string {
  if (passage.type !== 'list') return spellLine(passage.runs, behindList)
  const isNumbered = passage.ordered && passage.items.length > 1
  return passage.items.map((runs, i) => `${isNumbered ? `${i + 1}.` : '-'} ${spellLine(runs, false)}`).join('\n')
}

function spellLine(runs: readonly Run[], behindList: boolean): string {
  const whole = plainWords(runs)
  let line = ''
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1]
    const words = spellRun(run, line.at(-1) ?? ' ', next?.text.at(0) ?? ' ', whole)
    // "!" before a link would make a picture of it.
    line += next?.to !== undefined && words.endsWith('!') ? `${words.slice(0, -1)}\\!` : words
  }
  return spellStart(line, behindList)
}

function spellRun({ text, to, stress }: Run, before: string, after: string, whole: string): string {
  if (to !== undefined && to === text && /^https?:[^\s<>\\]+$/.test(to)) return `<${to}>`
  if (to !== undefined) return around(text, words => `[${spellWords(words, true, before, after)}](${spellTarget(to)})`)
  const sign = stress === 'strong' ? '**' : '*'
  const isStressed = stress !== undefined && mayStress(text, before, after)
  const words = spellWords(text, whole.includes(']') && /\](?:\(|:)/.test(whole), before, after)
  return isStressed ? around(words, inside => `${sign}${inside}${sign}`) : words
}

/** Stars stress only from gap to gap; inside a word they are letters. */
function mayStress(text: string, before: string, after: string): boolean {
  const begins = text.startsWith(' ') || /[\s("„«»“‚‘/–—]/u.test(before)
  const ends = text.endsWith(' ') || /[\s.,;:!?)"“”«»’/–—…]/u.test(after)
  return begins && ends && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text.trim())
}

/** Keeps blanks at the edges outside of what is written around the words. */
function around(text: string, write: (words: string) => string): string {
  const words = text.trim()
  if (!hasWords(words)) return text
  const start = text.indexOf(words)
  return text.slice(0, start) + write(words) + text.slice(start + words.length)
}

const suspicious = /[\\`*_[\]<&]/

/** Words with a backslash before every sign that could be markup where it stands. */
function spellWords(text: string, brackets: boolean, before: string, after: string): string {
  if (!suspicious.test(text)) return text
  return text.replace(/[\\`*_[\]<&]/g, (sign, at: number) => {
    const left = at === 0 ? before : text.charAt(at - 1)
    const right = text.charAt(at + 1) || after
    return isMarkup(sign, left, right, brackets) || (sign === '<' && isMail(text, at)) ? `\\${sign}` : sign
  })
}

function isMarkup(sign: string, left: string, right: string, brackets: boolean): boolean {
  if (sign === '\\') return /[!-/:-@[-`{-~]/.test(right)
  if (sign === '`') return true
  if (sign === '[' || sign === ']') return brackets
  if (sign === '<') return /[A-Za-z/!?]/.test(right)
  if (sign === '&') return /[A-Za-z#]/.test(right)
  return !(isLetter(left) && isLetter(right)) && !(left === ' ' && right === ' ')
}

/** `<1st@example.org>` would be read as a link to that address, without its signs. */
function isMail(text: string, at: number): boolean {
  const mail = /<[^\s<>@]+@/y
  mail.lastIndex = at
  return mail.test(text)
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/** At the start of a line, signs and numbers can begin a list, a heading, a quotation or a dividing line. */
function spellStart(line: string, behindList: boolean): string {
  const number = /^[0-9]{1,9}(?=\.[ \t])/.exec(line)?.[0]
  if (number !== undefined) return behindList || number === '1' ? `${number}\\${line.slice(number.length)}` : line
  if (/^(?:[#>~|+=:]|[-*_](?:[ \t]|[-*_]|$)|-+\|)/.test(line)) return `\\${line}`
  return line
}

/** An address in the parentheses of a link; what CommonMark would decode or end it with is written in another way. */
function spellTarget(to: string): string {
  return to
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('\\', '%5C')
    .replaceAll('<', '%3C')
    .replace(/&(?=[#A-Za-z0-9]{1,32};)/g, '%26')
}
