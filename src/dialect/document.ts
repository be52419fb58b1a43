import { readXml, type XmlAttributes, type XmlError, type XmlHandler } from '../script/xml.js'
import type { Dialect } from './dialect.js'

/**
 * Reads a document of a dialect as XML. Where the root may be left out (`Guten <break/> Morgen`) it is handed over all the same,
 * as a tag without length; offsets are those of the text in any case.
 */
export function readDocument(text: string, { root }: Dialect, handler: XmlHandler): XmlError | undefined {
  if (root?.optional !== true || hasRoot(root.element, text)) return readXml(text, handler)
  const completed = complete(text, root.element)
  const error = readXml(completed.text, translatedHandler(handler, completed))
  return error === undefined ? undefined : translatedError(error, completed)
}

/** Says whether a tag stands for the root that its document leaves out. */
export function isMeantRoot(offset: number, end: number): boolean {
  return offset === end
}

const declaration = /^<\?xml [^>]{0,200}\?>/
const notBlank = /\S/g

function hasRoot(element: string, text: string): boolean {
  let at = declaration.exec(text)?.[0].length ?? 0
  for (;;) {
    notBlank.lastIndex = at
    at = notBlank.exec(text)?.index ?? text.length
    if (!text.startsWith('<!--', at)) break
    const end = text.indexOf('-->', at)
    at = end === -1 ? text.length : end + 3
  }
  if (text.startsWith('<!DOCTYPE', at)) return true
  return text.startsWith(`<${element}`, at) && /^[\s/>]?$/.test(text.charAt(at + element.length + 1))
}

/** A document with the root around it that it leaves out. */
interface Completed {
  readonly text: string
  /** The offset in the document as it was written. */
  readonly at: (offset: number) => number
  /** Where the end of the root begins that nobody wrote. */
  readonly end: number
  /** Where the elements begin that are open. */
  readonly open: number[]
}

function complete(text: string, element: string): Completed {
  const start = declaration.exec(text)?.[0].length ?? 0
  const tag = `<${element}>`
  const at = (offset: number) =>
    offset <= start ? offset : Math.min(text.length, Math.max(start, offset - tag.length))
  return {
    text: `${text.slice(0, start)}${tag}${text.slice(start)}</${element}>`,
    at,
    end: text.length + tag.length,
    open: []
  }
}

function translatedHandler(handler: XmlHandler, { at, open }: Completed): XmlHandler {
  const { comment, cdata, doctype, instruction } = handler
  return {
    open: (name, attributes, offset, end) => {
      open.push(at(offset))
      handler.open(name, translatedAttributes(attributes, at), at(offset), at(end))
    },
    close: (name, offset, end) => {
      open.pop()
      handler.close(name, at(offset), at(end))
    },
    text: (value, offset, end) => handler.text(value, at(offset), at(end)),
    ...(comment && { comment: (value, offset) => comment(value, at(offset)) }),
    ...(cdata && { cdata: (value, offset, end) => cdata(value, at(offset), at(end)) }),
    ...(doctype && { doctype: (value, offset) => doctype(value, at(offset)) }),
    ...(instruction && { instruction: (target, offset) => instruction(target, at(offset)) })
  }
}

function translatedAttributes(attributes: XmlAttributes, at: Completed['at']): XmlAttributes {
  if (attributes.size === 0) return attributes
  const translated = new Map(attributes)
  for (const [name, { value, offset, nameOffset }] of attributes)
    translated.set(name, { value, offset: at(offset), nameOffset: at(nameOffset) })
  return translated
}

/** What is found in the end of a root that nobody wrote is wrong before it: an element still open, or a tag without its end. */
function translatedError(error: XmlError, { text, at, end, open }: Completed): XmlError {
  const { problem, expected, offset } = error
  const opened = open.at(-1)
  if (offset < end)
    return { ...error, offset: at(offset), length: at(Math.min(text.length, offset + error.length)) - at(offset) }
  if (problem === 'wrong-close' && expected !== undefined && opened !== undefined)
    return { problem: 'unclosed', name: expected, offset: opened, length: expected.length + 1 }
  const tag = text.lastIndexOf('<', end - 1)
  const name = text.slice(tag, Math.min(end, tag + 20))
  return { problem: 'unfinished', name, offset: at(tag), length: name.length }
}
