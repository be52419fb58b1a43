import { breaksWord } from './text-lines.js'

/** Words that were broken at the end of a line and are whole again: how many, and the first as it was and is. */
export interface Rejoined {
  count: number
  first?: { readonly broken: string; readonly whole: string }
}

/**
 * Makes one line of broken ones. `Zusam-` and `menarbeit` are one word; a capital or a hyphen elsewhere shows that the hyphen
 * belongs to the word ("E-" and "Mail", "Nord-" and "und Südstadt"). `known` are the words of the text that have a hyphen in them.
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>, rejoined: Rejoined): string {
  const [first = '', ...others] = lines
  const pieces = [first]
  let before = first
  for (const line of others) {
    const broken = breaksWord(before, line) ? brokenWord(before, line) : undefined
    if (broken === undefined) pieces.push(' ', line)
    else {
      const whole = isOneWord(broken, known) ? broken.start + broken.rest : `${broken.start}-${broken.rest}`
      pieces[pieces.length - 1] = `${before.slice(0, before.length - broken.start.length - 1)}${whole}`
      pieces.push(line.slice(broken.rest.length))
      rejoined.count++
      rejoined.first ??= { broken: `${broken.start}- ${broken.rest}`, whole }
    }
    before = pieces.at(-1) ?? ''
  }
  return pieces.join('')
}

/** The words of a text with a hyphen between small letters, in small letters: `well-known`. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap(line => (line.includes('-') ? (line.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []) : []))
  return new Set(words.map(word => word.toLowerCase()))
}

interface BrokenWord {
  readonly start: string
  readonly sign: string
  readonly rest: string
}

/** "Nord- und Südstadt" is no broken word. */
const linking = /^(?:und|oder|bzw|beziehungsweise|sowie|bis|als|wie|statt|and|or|to|than|as)$/u

function brokenWord(before: string, next: string): BrokenWord | undefined {
  const [, start = '', sign = ''] = /([\p{L}\p{N}-]{1,60})([-\u00ad\u2010])$/u.exec(before.slice(-80)) ?? []
  const rest = /^[\p{L}\p{N}]{1,60}/u.exec(next)?.[0] ?? ''
  return start === '' || linking.test(rest) ? undefined : { start, sign, rest }
}

function isOneWord({ start, sign, rest }: BrokenWord, known: ReadonlySet<string>): boolean {
  if (sign === '\u00ad') return true
  return /\p{Ll}$/u.test(start) && /^\p{Ll}/u.test(rest) && !known.has(`${start}-${rest}`.toLowerCase())
}
