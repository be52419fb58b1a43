/**
 * Reads SSML that somebody else wrote into our tree, so that it can be printed in another dialect. What the tree has no word
 * for is named at its place; the words inside always stay.
 *
 *     <speak>Rund <emphasis>drei</emphasis> Tage<break time="1s"/></speak>  →  text, emphasis, text, break of 1000 ms
 */
import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { placeAt } from '../report/place.js'
import { type Node, type Origin, type Script, type Strength, strengths } from '../script/tree.js'
import type { XmlAttributes } from '../script/xml.js'
import { check } from './check.js'
import type { Dialect } from './dialect.js'
import { readDocument } from './document.js'
import {
  pitchChange,
  pitchWords,
  rateFactor,
  rateWords,
  short,
  signed,
  volumeDecibels,
  volumeWords
} from './prosody.js'
import { readText } from './read-text.js'
import { timeIn } from './values.js'

/** A document and what is known of it. */
export interface MarkupSource {
  /** The name it has in diagnostics. */
  readonly file: string
  readonly text: string
  readonly dialect: Dialect
  /** BCP 47, where its root does not say. */
  readonly language: string
}

/** An element on its way into the tree. */
interface Element {
  readonly name: string
  readonly values: ReadonlyMap<string, string>
  readonly children: readonly Node[]
  readonly origin: Origin
  readonly dialect: Dialect
}

/** What an element means, and which of its attributes are part of that; `undefined` where a value says nothing we know. */
interface Meaning {
  readonly carries: readonly string[]
  readonly nodes: (element: Element) => readonly Node[] | undefined
}

interface Open {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly offset: number
  readonly children: Node[]
}

interface Desk extends MarkupSource {
  readonly diagnostics: Diagnostic[]
  readonly open: Open[]
}

/** The document as a script; undefined where it is not XML, with the error that `check` gives. */
export function readMarkup(source: MarkupSource): Outcome<Script | undefined> {
  if (source.dialect.root === undefined) return readText(source)
  const desk: Desk = { ...source, diagnostics: [], open: [] }
  const root: { children: readonly Node[]; language: string } = { children: [], language: source.language }
  const error = readDocument(source.text, source.dialect, {
    open: (name, attributes, offset) => desk.open.push({ name, attributes, offset, children: [] }),
    close: () => {
      const element = desk.open.pop()
      if (element === undefined) return
      const nodes = nodesOf(element, desk)
      const outer = desk.open.at(-1)
      if (outer === undefined) Object.assign(root, { children: nodes, language: languageOf(element) ?? root.language })
      else outer.children.push(...nodes)
    },
    text: (value, offset) => desk.open.at(-1)?.children.push({ type: 'text', value, origin: originAt(desk, offset) }),
    doctype: () => {},
    instruction: () => {}
  })
  if (error !== undefined) return { value: undefined, diagnostics: notXml(source) }
  return { value: { language: root.language, texts: [], children: root.children }, diagnostics: desk.diagnostics }
}

function notXml({ text, dialect, file }: MarkupSource): readonly Diagnostic[] {
  return check(text, dialect, { file }).filter(({ code }) => code === 'dialect/not-xml')
}

function originAt({ file }: MarkupSource, start: number): Origin {
  return { from: 'template', file, start }
}

function languageOf({ attributes }: Open): string | undefined {
  return attributes.get('xml:lang')?.value || undefined
}

function nodesOf({ name, attributes, offset, children }: Open, desk: Desk): readonly Node[] {
  const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined
  const values = new Map(Array.from(attributes, ([key, { value }]) => [key, value] as const))
  const element: Element = { name, values, children, origin: originAt(desk, offset), dialect: desk.dialect }
  const nodes = meaning?.nodes(element)
  if (meaning === undefined || nodes === undefined) {
    drop(`<${name}>`, offset, name.length + 1, desk)
    return children
  }
  for (const [key, { value, nameOffset, offset: at }] of attributes) {
    if (meaning.carries.includes(key) || isFurniture(key)) continue
    drop(`${key}="${value.slice(0, 40)}"`, nameOffset, at - nameOffset + value.length, desk)
  }
  return nodes
}

function drop(what: string, offset: number, length: number, { diagnostics, file, text, dialect }: Desk): void {
  diagnostics.push(diagnose('convert/not-carried', placeAt(file, text, offset, length), what, dialect.title))
}

/** What says how a document is to be read, and nothing of what is heard. */
function isFurniture(attribute: string): boolean {
  return (
    attribute === 'xmlns' || attribute.startsWith('xmlns:') || attribute.startsWith('xsi:') || attribute === 'xml:id'
  )
}

const inside: Meaning['nodes'] = ({ children }) => children

/** Words of another language, where the element says so. */
function inLanguage({ values }: Element, nodes: readonly Node[]): readonly Node[] {
  const language = values.get('xml:lang')
  return language === undefined || language === '' ? nodes : [{ type: 'lang', language, children: nodes }]
}

const paragraph: Meaning = {
  carries: ['xml:lang'],
  nodes: element => inLanguage(element, [{ type: 'paragraph', children: element.children }])
}

const sentence: Meaning = {
  carries: ['xml:lang'],
  nodes: element => inLanguage(element, [{ type: 'sentence', children: element.children }])
}

/** The words directly inside, for what may hold nothing else. */
function wordsIn(nodes: readonly Node[]): string {
  return nodes
    .map(node => (node.type === 'text' ? node.value : 'children' in node ? wordsIn(node.children) : ''))
    .join('')
}

const levels = ['strong', 'moderate', 'none', 'reduced'] as const

/** SSML's own elements, and the names some services have for the same. */
const meanings: Readonly<Record<string, Meaning>> = {
  speak: { carries: ['version', 'xml:lang', 'xml:base', 'onlangfailure'], nodes: inside },
  p: paragraph,
  paragraph,
  s: sentence,
  sentence,
  w: { carries: [], nodes: inside },
  token: { carries: [], nodes: inside },
  lookup: { carries: [], nodes: inside },
  // for readers of the document, never said
  desc: { carries: [], nodes: () => [] },
  break: { carries: ['time', 'strength'], nodes: pauseOf },
  emphasis: {
    carries: ['level'],
    nodes: ({ values, children }) => {
      const level = levels.find(it => it === (values.get('level') ?? 'moderate'))
      return level && [{ type: 'emphasis', level, children }]
    }
  },
  prosody: { carries: ['rate', 'pitch', 'volume'], nodes: prosodyOf },
  sub: {
    carries: ['alias'],
    nodes: ({ values, children }) => {
      const alias = values.get('alias')
      return alias === undefined ? undefined : [{ type: 'sub', alias, children }]
    }
  },
  'say-as': {
    carries: ['interpret-as', 'format', 'detail'],
    nodes: ({ values, children }) => {
      const interpretAs = values.get('interpret-as')
      const [format, detail] = [values.get('format'), values.get('detail')]
      if (interpretAs === undefined) return undefined
      return [
        {
          type: 'say-as',
          interpretAs,
          ...(format && { format }),
          ...(detail && { detail }),
          children: textOf(children)
        }
      ]
    }
  },
  phoneme: {
    carries: ['alphabet', 'ph'],
    nodes: ({ values, children }) => {
      const ph = values.get('ph')
      return ph === undefined
        ? undefined
        : [{ type: 'phoneme', alphabet: values.get('alphabet') ?? 'ipa', ph, children }]
    }
  },
  lang: {
    carries: ['xml:lang'],
    nodes: element => (element.values.has('xml:lang') ? inLanguage(element, element.children) : undefined)
  },
  voice: {
    carries: ['name', 'xml:lang', 'language'],
    nodes: element => {
      const { values, children } = element
      const name = values.get('name')
      const language = values.get('xml:lang') ?? values.get('language')
      if (name === undefined && language === undefined) return undefined
      const spoken: readonly Node[] = language ? [{ type: 'lang', language, children }] : children
      return name === undefined ? spoken : [{ type: 'voice', name, children: spoken }]
    }
  },
  mark: { carries: ['name'], nodes: ({ values }) => markOf(values.get('name')) },
  bookmark: { carries: ['mark'], nodes: ({ values }) => markOf(values.get('mark')) }
}

function textOf(children: readonly Node[]): readonly Node[] {
  const [first] = children
  return first?.type === 'text' ? [{ ...first, value: wordsIn(children) }] : children
}

function markOf(name: string | undefined): readonly Node[] | undefined {
  return name ? [{ type: 'mark', name }] : undefined
}

function pauseOf({ values, origin }: Element): readonly Node[] {
  const milliseconds = timeIn(values.get('time') ?? '', true)
  if (milliseconds !== undefined) return [{ type: 'break', milliseconds: Math.round(milliseconds), origin }]
  const strength: Strength = strengths.find(it => it === values.get('strength')) ?? 'medium'
  return [{ type: 'break', strength, origin }]
}

function prosodyOf({ values, children, dialect }: Element): readonly Node[] | undefined {
  const settings = {
    ...setting('rate', values.get('rate'), value => rateMeant(value, dialect)),
    ...setting('pitch', values.get('pitch'), pitchMeant),
    ...setting('volume', values.get('volume'), value => volumeMeant(value, dialect))
  }
  return Object.keys(settings).length === 0 ? undefined : [{ type: 'prosody', ...settings, children }]
}

function setting(
  name: 'rate' | 'pitch' | 'volume',
  value: string | undefined,
  meant: (value: string) => string | undefined
): { readonly [name: string]: string } {
  const read = value === undefined ? undefined : meant(value.trim())
  return read === undefined ? {} : { [name]: read }
}

/** IBM means a change by every percentage, and words a minute by every other number, which say nothing about another voice. */
function rateMeant(value: string, { name }: Dialect): string | undefined {
  if ((rateWords as readonly string[]).includes(value)) return value
  const isChange = name === 'ibm' && /^[\d.]+%$/.test(value)
  const factor = name === 'ibm' && !value.endsWith('%') ? undefined : rateFactor(isChange ? `+${value}` : value)
  // a number this large is no factor but words a minute
  return factor === undefined || factor > 20 ? undefined : `${short(factor * 100)}%`
}

function pitchMeant(value: string): string | undefined {
  if ((pitchWords as readonly string[]).includes(value)) return value
  if (pitchChange(value) !== undefined) return value
  return pitchChange(`+${value}`) === undefined ? undefined : `+${value}`
}

/** Azure and SSML's first edition count loudness from 0 to 100 and change it in percent. */
const countsLoudness = /^(?:azure|w3c-1\.0)/

/** `80` and `-20%` are the same change in decibels where loudness is counted to 100; elsewhere neither says anything. */
function volumeMeant(value: string, { name }: Dialect): string | undefined {
  if ((volumeWords as readonly string[]).includes(value)) return value
  if (volumeDecibels(value) !== undefined) return value
  const share = countsLoudness.test(name) ? shareOfLoudness(value) : undefined
  if (share === undefined || share <= 0) return share === undefined ? undefined : 'silent'
  return `${signed(Math.round(20 * Math.log10(share)))}dB`
}

/** `0.8` for `80`, `-20` and `-20%`. */
function shareOfLoudness(value: string): number | undefined {
  const [, sign = '', digits, percent] = /^([+-]?)(\d{1,3}(?:\.\d{1,3})?)(%?)$/.exec(value) ?? []
  if (digits === undefined || (sign === '' && percent !== '')) return undefined
  return sign === '' ? Number(digits) / 100 : 1 + Number(`${sign}${digits}`) / 100
}
