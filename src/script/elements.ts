import { type Run, splitMarks } from './marks.js'
import { readXml, type XmlAttributes, type XmlError } from './xml.js'

/** An element of the rendered markup, before it is given a meaning; offsets are offsets of the marked text. */
export interface MarkupElement {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly MarkupPart[]
  readonly offset: number
}

export interface MarkupWords {
  readonly kind: 'words'
  readonly runs: readonly Run[]
}

export type MarkupPart = MarkupElement | MarkupWords

/** The element put around rendered text, which needs no root of its own. */
const root = 'r'
const shift = `<${root}>`.length

/** Reads rendered text as strict XML. */
export function readElements(marked: string): { readonly parts: readonly MarkupPart[] } | { readonly error: XmlError } {
  const open: { readonly name: string; readonly offset: number; readonly children: MarkupPart[] }[] = []
  let parts: readonly MarkupPart[] = []
  const error = readXml(`<${root}>${marked}</${root}>`, {
    open: (name, attributes, offset) => {
      const children: MarkupPart[] = []
      open.at(-1)?.children.push({ kind: 'element', name, attributes, children, offset: offset - shift })
      open.push({ name, offset, children })
    },
    close: () => {
      parts = open.pop()?.children ?? []
    },
    text: value => {
      open.at(-1)?.children.push({ kind: 'words', runs: splitMarks(value) })
    }
  })
  return error ? { error: withoutRoot(error, open.at(-1)) } : { parts }
}

/** The root is ours: an error about it is one about what the template left open or closed too often. */
function withoutRoot(error: XmlError, open: { readonly name: string; readonly offset: number } | undefined): XmlError {
  const { name, expected, problem } = error
  if (name === root && problem === 'wrong-close' && open)
    return { problem: 'unclosed', name: open.name, offset: open.offset - shift, length: open.name.length + 1 }
  const offset = Math.max(0, error.offset - shift)
  return expected === root || problem === 'text-outside-root' || problem === 'two-roots'
    ? { problem: 'unopened', name, offset, length: error.length }
    : { ...error, offset }
}
