import type { Node, Origin, Script } from '../../src/script/tree.js'
import { readXml, type XmlAttributes } from '../../src/script/xml.js'

/**
 * Reads a script as the language leaves it from markup with our own element names; `<reading spoken="…">` holds what is
 * written. Origins point into the markup, so a test can follow a print back to it.
 */
export function scriptOf(markup: string, language = 'de-DE'): Script {
  const stack: { node: Record<string, unknown>; children: Node[] }[] = [{ node: {}, children: [] }]
  const top = () => stack.at(-1)?.children ?? []
  const error = readXml(`<x>${markup}</x>`, {
    open: (name, attributes, offset) => stack.push({ node: nodeOf(name, attributes, offset - 3), children: [] }),
    close: () => {
      const { node, children } = stack.pop() ?? { node: {}, children: [] }
      top().push((signs.has(`${node.type}`) ? node : { ...node, children }) as unknown as Node)
    },
    text: (value, offset) => top().push({ type: 'text', value, origin: origin(offset - 3) })
  })
  if (error !== undefined) throw new Error(`${error.problem} at ${error.offset}`)
  const [root] = top()
  return { language, texts: [], children: root !== undefined && 'children' in root ? root.children : [] }
}

const signs = new Set(['break', 'sound', 'mark'])
const types: Readonly<Record<string, string>> = { p: 'paragraph', s: 'sentence' }
const names: Readonly<Record<string, string>> = { 'xml:lang': 'language', 'interpret-as': 'interpretAs' }

function nodeOf(name: string, attributes: XmlAttributes, offset: number): Record<string, unknown> {
  const node: Record<string, unknown> = { type: types[name] ?? name }
  if (name === 'break' || name === 'sound') node.origin = origin(offset)
  if (name === 'reading') node.class = 'lexicon'
  if (name === 'emphasis') node.level = 'moderate'
  if (name === 'chapter') node.title = []
  for (const [key, { value }] of attributes) {
    if (key === 'time') node.milliseconds = Number.parseInt(value, 10)
    else node[names[key] ?? key] = value
  }
  return node
}

function origin(start: number): Origin {
  return { from: 'template', file: 'script', start }
}
