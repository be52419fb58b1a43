import type { Attributes } from './dialect.js'

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&apos;' }

/** What one character of words becomes in a document; most stay as they are. */
export function escapeCharacter(character: string): string {
  return textEscapes[character] ?? character
}

/**
 * Escapes words for the text of an element. The apostrophe is escaped too, because Polly asks for it
 * (https://docs.aws.amazon.com/polly/latest/dg/escapees.html) and all others take it.
 */
export function escapeText(words: string): string {
  return textSign.test(words) ? words.replace(textSigns, escapeCharacter) : words
}

const textSign = /[&<>']/
const textSigns = /[&<>']/g

const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': ' ',
  '\r': ' ',
  '\t': ' '
}

/** Escapes a value for an attribute, in either kind of quotation mark. */
export function escapeAttribute(value: string): string {
  return attributeSign.test(value) ? value.replace(attributeSigns, it => attributeEscapes[it] ?? it) : value
}

const attributeSign = /[&<>"'\n\r\t]/
const attributeSigns = /[&<>"'\n\r\t]/g

/** `{ time: '500ms' }` → ` time="500ms"`. */
function attributeList(attributes: Attributes): string {
  let list = ''
  for (const name of Object.keys(attributes)) list += ` ${name}="${escapeAttribute(attributes[name] ?? '')}"`
  return list
}

export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributeList(attributes)}>`
}

export function closeTag(name: string): string {
  return `</${name}>`
}

/** An element with nothing inside: `<mark name="chapter-1"/>`. */
export function emptyTag(name: string, attributes: Attributes): string {
  return `<${name}${attributeList(attributes)}/>`
}

/** An element with nothing but words inside. */
export function wordsTag(name: string, attributes: Attributes, words: string): string {
  return openTag(name, attributes) + escapeText(words) + closeTag(name)
}

/** A name for marks that every service takes: `Jingle kurz` → `jingle-kurz`. */
export function markName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .toLowerCase()
  return plain === '' ? 'mark' : plain
}
