/**
 * Judges text for services that take no XML, by the same kind of findings: tags they do not know, do not take like that or would
 * read aloud, brackets, references and characters that are no text.
 */
import type { PlainText } from './dialect.js'
import { type Checking, checkAttributes, checkMissing, find } from './findings.js'
import { type Inline, inlines, isCommand, type Tag } from './inline.js'
import { preparedRule } from './prepared.js'
import { describe, judge } from './values.js'

/** Adds what is wrong with a text, in order. */
export function checkText(checking: Checking): void {
  const { plainText } = checking.dialect
  if (plainText === undefined) return
  const open: Tag[] = []
  for (const inline of inlines(checking.text)) checkInline(inline, open, plainText, checking)
  for (const tag of open) brokenTag(tag, checking)
}

function checkInline(inline: Inline, open: Tag[], plainText: PlainText, checking: Checking): void {
  const { text } = checking
  const { offset, end } = inline
  const written = text.slice(offset, Math.min(end, offset + 60))
  switch (inline.kind) {
    case 'tag':
      checkTag(inline, open, checking)
      break
    case 'broken-tag':
      if (isMarkupName(inline.name)) brokenTag(inline, checking)
      break
    case 'bracket':
      checkBracket(inline.content, offset, end, plainText, checking)
      break
    case 'open-bracket':
      if (plainText.brackets !== undefined && plainText.bracketsAreWords !== true)
        find('dialect/bad-tag', text.slice(offset, offset + 20).trim(), offset, 1, checking, {
          effect: checking.dialect.effects.notXml
        })
      break
    case 'sounds':
      if (plainText.sounds !== true)
        find('dialect/unknown-bracket', written, offset, end - offset, checking, {
          effect: checking.dialect.effects.unknownElement
        })
      break
    case 'reference':
      find('dialect/reference-in-text', written, offset, end - offset, checking, {
        effect: plainText.references,
        instead: meantBy(written)
      })
      break
    case 'character':
      find('dialect/bad-character', codeOf(text, offset), offset, 1, checking, { effect: 'undefined' })
  }
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0'
}

/** The character a reference stands for: `&` for `&amp;`; nothing where there is none of that number. */
export function meantBy(reference: string): string {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return characters[name] ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function codeOf(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Names of markup that people know; other words behind a `<` can be just words. */
const markupNames =
  /^(?:speak|voice|p|s|break|emphasis|prosody|say-as|phoneme|sub|lang|mark|audio|spell|speed|volume|emotion|[!?]|(?:amazon|mstts|google):.*)$/

function isMarkupName(name: string): boolean {
  return markupNames.test(name)
}

function brokenTag({ offset, end }: { readonly offset: number; readonly end: number }, checking: Checking): void {
  const { text, dialect } = checking
  const written = text.slice(offset, Math.min(end, offset + 60))
  find('dialect/bad-tag', written, offset, end - offset, checking, { effect: dialect.effects.notXml })
}

function checkTag(tag: Tag, open: Tag[], checking: Checking): void {
  const { dialect, rules } = checking
  const { name, form, offset, end, attributes } = tag
  const rule = preparedRule(name, rules)
  if (rule === undefined) {
    unknownTag(tag, checking)
    return
  }
  if (form === 'close') {
    close(tag, open, checking)
    return
  }
  if (form === 'open' && rule.empty) {
    // As XML writes elements with nothing inside, but these services document the short form alone.
    checking.counts.set(name, 1)
    brokenTag(tag, checking)
    return
  }
  const outer = open.at(-1)
  const around = outer && preparedRule(outer.name, rules)
  if (outer !== undefined && around?.mayHold.has(name) === false)
    find('dialect/wrong-place', `${name} ${outer.name}`, offset, end - offset, checking, {
      effect: dialect.effects.nesting,
      instead: around.children.join(', ')
    })
  checkAttributes(rule, name, attributes, checking)
  checkMissing(rule, name, attributes, offset, checking)
  if (form === 'open') open.push(tag)
  else checkWords(tag, '', checking)
}

/** The end of an element that has been named is not a second one. */
function unknownTag({ name, form, offset, end }: Tag, checking: Checking): void {
  const { dialect, counts } = checking
  const { effects, elements } = dialect
  if (form === 'open') counts.set(name, 1)
  else if (form === 'close' && counts.has(name)) return
  const effect = effects.unknownElements?.get(name) ?? effects.unknownElement
  const instead = Object.keys(elements).join(', ')
  find('dialect/unknown-element', name, offset, end - offset, checking, { effect, instead })
}

function close(tag: Tag, open: Tag[], checking: Checking): void {
  const { rules, text, counts } = checking
  const opened = open.at(-1)
  // The end of one that has been named already.
  if (preparedRule(tag.name, rules)?.empty && counts.delete(tag.name)) return
  if (opened?.name !== tag.name) {
    brokenTag(tag, checking)
    return
  }
  open.pop()
  checkWords(opened, text.slice(opened.end, tag.offset), checking)
}

function checkWords({ name, offset, end }: Tag, words: string, checking: Checking): void {
  const { dialect, request } = checking
  const checks = dialect.plainText?.words
  const violation = checks && Object.hasOwn(checks, name) ? checks[name]?.(words, request) : undefined
  if (violation === undefined) return
  const { rule, subject, effect, instead } = violation
  find(rule, subject, offset, end - offset, checking, { effect, instead })
}

function checkBracket(content: string, offset: number, end: number, plainText: PlainText, checking: Checking): void {
  const { brackets, bracketsAreWords, unknownBracket } = plainText
  if ((brackets === undefined || bracketsAreWords === true) && !isCommand(content)) return
  if (brackets !== undefined && judge(content, brackets) === undefined) return
  const instead = brackets === undefined ? '' : `[${describe(brackets).split(', ').join('], [')}]`
  find('dialect/unknown-bracket', `[${content.slice(0, 60)}]`, offset, end - offset, checking, {
    effect: unknownBracket,
    instead
  })
}
