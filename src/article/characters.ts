import { diagnose } from '../report/diagnostic.js'
import type { Findings } from './findings.js'

/** Why a character is worth a word: it can not be in a script, it turns the reading order round, or nobody can say it. */
export type Oddity = 'refused' | 'bidi' | 'unspeakable'

export interface OddCharacter {
  readonly oddity: Oddity
  readonly offset: number
  readonly length: number
  /** `U+202E (right-to-left override)`. */
  readonly name: string
}

/** Cheap first look: most texts hold none of these. Surrogates are looked at closer below. */
const mayBeOdd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]/

/**
 * C0 controls but tab and line ends, what XML forbids (U+FFFE, U+FFFF, lone surrogates) and U+FDD0–FDEF, which carry our own
 * marks, in the first group; bidi controls in the second; DEL, C1 controls, the replacement character, tag characters and the
 * noncharacters of the other planes in the third.
 */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /([\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufdd0-\ufdef\ufffe\uffff])|([\u061c\u202a-\u202e\u2066-\u2069])|[\x7f-\x9f\ufffd\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/gu

const names: Readonly<Record<number, string>> = {
  0: 'null',
  27: 'escape',
  127: 'delete',
  133: 'next line',
  1564: 'Arabic letter mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  65533: 'replacement character'
}

/** Every odd character of a text in order. */
export function* oddCharacters(value: string): Generator<OddCharacter> {
  if (!mayBeOdd.test(value)) return
  for (const match of value.matchAll(odd)) {
    const oddity = match[1] !== undefined ? 'refused' : match[2] !== undefined ? 'bidi' : 'unspeakable'
    yield { oddity, offset: match.index, length: match[0].length, name: characterName(match[0]) }
  }
}

/** `U+202E (right-to-left override)`, or the number alone where a name would not help anybody. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names[code]
  return name === undefined ? number : `${number} (${name})`
}

const codes = {
  refused: 'text/refused-character',
  bidi: 'text/bidi-character',
  unspeakable: 'text/unspeakable-character'
} as const satisfies Record<Oddity, string>

/** Reports an odd character that stands at `offset` of the source. */
export function reportOddCharacter(findings: Findings, { oddity, name, length }: OddCharacter, offset: number): void {
  findings.report(diagnose(codes[oddity], findings.place(offset, length), name))
}
