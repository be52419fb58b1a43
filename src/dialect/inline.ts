/**
 * Finds what a service for plain text could take for markup, or could only read aloud: tags, square brackets, references and
 * characters that belong to no text. Words, and signs that are just signs (`3 < 4`, `AT&T`), are passed over.
 *
 *     Rund <break time="1s"/> drei [pause] Tage  →  a tag at 5, brackets at 28
 */
import type { XmlAttribute, XmlAttributes } from '../script/xml.js'

interface Stretch {
  /** UTF-16 units of the text. */
  readonly offset: number
  readonly end: number
}

/** `<spell>`, `</spell>` or `<break time="1s"/>`. */
export interface Tag extends Stretch {
  readonly kind: 'tag'
  readonly form: 'open' | 'close' | 'empty'
  readonly name: string
  readonly attributes: XmlAttributes
}

export type Inline =
  | Tag
  /** Begins like a tag and does not go on like one: `<break time=1s/>`, `<!-- x -->`. */
  | (Stretch & { readonly kind: 'broken-tag'; readonly name: string })
  /** `[pause]`; `content` is what stands between the brackets. */
  | (Stretch & { readonly kind: 'bracket'; readonly content: string })
  | (Stretch & { readonly kind: 'open-bracket' })
  /** `<<h|ə|l>>` */
  | (Stretch & { readonly kind: 'sounds' })
  /** `&amp;` */
  | (Stretch & { readonly kind: 'reference' })
  | (Stretch & { readonly kind: 'character' })

// Each of these starts at one character and reads up to the next `<` or `[` at most, so a text is read once.
const beginnings = /[<[&]|(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Noncharacter_Code_Point}]|\p{Surrogate}/gu
const attribute = `\\s+[^\\s=<>"'/]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`
const tag = new RegExp(`<(/?)([A-Za-z][\\w:.-]*)((?:${attribute})*)\\s*(/?)>`, 'y')
const attributes = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const tagLike = /<\/?([A-Za-z][\w:.-]*|[!?])[^<>\n]*>?/y
const sounds = /<<[^<>\n]{1,200}>>/y
const bracket = /\[([^[\]\n]{0,200})\]/y
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\dA-Fa-f]{1,6});/y

/** The stretches of a text in rising order; none overlaps another. */
export function inlines(text: string): readonly Inline[] {
  const found: Inline[] = []
  const search = new RegExp(beginnings)
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const inline = inlineAt(text, match.index, match[0])
    if (inline === undefined) continue
    found.push(inline)
    search.lastIndex = Math.max(inline.end, match.index + 1)
  }
  return found
}

function inlineAt(text: string, offset: number, character: string): Inline | undefined {
  switch (character) {
    case '<':
      return tagAt(text, offset)
    case '[':
      return bracketAt(text, offset)
    case '&': {
      const written = matchAt(reference, text, offset)
      return written && { kind: 'reference', offset, end: offset + written[0].length }
    }
    default:
      return { kind: 'character', offset, end: offset + character.length }
  }
}

function matchAt(expression: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  expression.lastIndex = offset
  return expression.exec(text) ?? undefined
}

function tagAt(text: string, offset: number): Inline | undefined {
  const whole = matchAt(tag, text, offset)
  if (whole !== undefined) return tagOf(whole)
  const sounded = matchAt(sounds, text, offset)
  if (sounded !== undefined) return { kind: 'sounds', offset, end: offset + sounded[0].length }
  const [like, name = ''] = matchAt(tagLike, text, offset) ?? []
  return like === undefined ? undefined : { kind: 'broken-tag', name, offset, end: offset + like.length }
}

function tagOf({ index: offset, 0: whole, 1: slash, 2: name = '', 3: list = '', 4: empty }: RegExpExecArray): Tag {
  const form = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open'
  const start = offset + (slash ?? '').length + 1 + name.length
  return { kind: 'tag', form, name, attributes: attributesIn(list, start), offset, end: offset + whole.length }
}

const noAttributes: XmlAttributes = new Map()

function attributesIn(list: string, start: number): XmlAttributes {
  if (list === '') return noAttributes
  const values = new Map<string, XmlAttribute>()
  for (const { index, 0: whole, 1: name = '', 2: double, 3: single } of list.matchAll(attributes)) {
    const value = double ?? single ?? ''
    const offset = start + index + whole.length - value.length - 1
    values.set(name, { value, offset, nameOffset: start + index + whole.search(/\S/) })
  }
  return values
}

function bracketAt(text: string, offset: number): Inline {
  const [whole, content = ''] = matchAt(bracket, text, offset) ?? []
  return whole === undefined
    ? { kind: 'open-bracket', offset, end: offset + 1 }
    : { kind: 'bracket', content, offset, end: offset + whole.length }
}

/** Words in square brackets that some service takes for a command, as its documentation writes them. */
const commands = new Set([
  'pause',
  'pause short',
  'pause long',
  'short pause',
  'long pause',
  'laughs',
  'laughter',
  'whispers',
  'sighs',
  'excited'
])

/** Says whether square brackets around these words are a command to some service. */
export function isCommand(content: string): boolean {
  return commands.has(content.trim().toLowerCase())
}
