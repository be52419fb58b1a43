import { safeAddress } from '../article/address.js'
import { hasWords, type Passage, plainWords, type Run } from './manuscript.js'
import { attribute, blockElements, type Element, elementsOf } from './tree.js'

/** How the passages of a tree are taken. */
export interface Taking {
  /** What is no part of the text. */
  readonly isLeftOut: (element: Element) => boolean
  /** Where relative addresses lead; undefined where nobody knows. */
  readonly base?: string
  /** Whether a picture's words are text: in Markdown somebody wrote them, on a page they repeat the caption. */
  readonly pictures: boolean
}

/** The headings, paragraphs and lists below an element, in reading order. Tables are lists of their rows. */
export function passagesOf(root: Element, taking: Taking): readonly Passage[] {
  const desk: Desk = { ...taking, passages: [], runs: [], style: {}, breaks: 0 }
  walk(root, desk)
  endParagraph(desk)
  return desk.passages
}

type Style = Omit<Run, 'text'>

/** What is being read: the passages so far, and the words of the paragraph that is open. */
interface Desk extends Taking {
  readonly passages: Passage[]
  runs: Run[]
  style: Style
  /** Line breaks in a row; two make a paragraph. */
  breaks: number
}

function walk(element: Element, desk: Desk): void {
  for (const child of element.children) {
    if (typeof child === 'string') say(child, desk)
    else if (!neverText.has(child.name) && !desk.isLeftOut(child)) enter(child, desk)
  }
}

/** What a page does with its elements but show their text. */
export const neverText: ReadonlySet<string> = new Set(
  'script style template iframe object embed canvas svg audio video noscript noembed noframes select datalist input textarea button title meta link head annotation annotation-xml map area frameset rp xmp plaintext'.split(
    ' '
  )
)

function say(text: string, desk: Desk): void {
  if (text.trim() !== '') desk.breaks = 0
  // Labels such as "Abstract:" are parted from the text by their looks alone.
  const isBehindLabel = desk.runs.at(-1)?.text.endsWith(':') && /^\p{L}/u.test(text)
  desk.runs.push({ text: isBehindLabel ? ` ${text}` : text, ...desk.style })
}

function enter(element: Element, desk: Desk): void {
  const { name } = element
  const special = specials[name]
  if (special) special(element, desk)
  else if (blockElements.has(name) || name.includes('-')) asBlock(element, desk)
  else walk(element, desk)
}

type Special = (element: Element, desk: Desk) => void

const heading: Special = (element, desk) => {
  endParagraph(desk)
  const runs = runsIn(element, desk)
  // What a block inside a heading would make a paragraph of is one heading all the same.
  if (hasWords(plainWords(runs)))
    desk.passages.push({
      type: 'heading',
      level: Number(element.name.charAt(1)),
      runs: withoutStyle(runs, !leadsToItself(element))
    })
}

const list: Special = (element, desk) => {
  endParagraph(desk)
  const items = itemsIn(element, desk)
  const first = element.name === 'ol' ? Number.parseInt(attribute(element, 'start') || '1', 10) : 1
  if (items.length === 0) return
  if (first === 1 || Number.isNaN(first)) desk.passages.push({ type: 'list', ordered: element.name === 'ol', items })
  else
    desk.passages.push({
      type: 'list',
      ordered: false,
      items: items.map((runs, i) => [{ text: `${first + i}. ` }, ...withoutBlankBefore(runs)])
    })
}

const specials: Readonly<Record<string, Special | undefined>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  table: (element, desk) => table(element, desk),
  br: (_, desk) => {
    desk.breaks++
    if (desk.breaks > 1) endParagraph(desk)
    else desk.runs.push({ text: '\n' })
  },
  wbr: () => {},
  img: (element, desk) => {
    const isBehindWord = /[\p{L}\p{N}]$/u.test(desk.runs.at(-1)?.text ?? '')
    if (desk.pictures) say(`${isBehindWord ? ' ' : ''}${attribute(element, 'alt')}`, desk)
  },
  a: (element, desk) => {
    const to = addressOf(element, desk)
    if (isNoteMark(element)) return
    const linked = attribute(element, 'href') !== ''
    styled({ ...(linked && { linked }), ...(to !== undefined && { to }) }, element, desk)
  },
  b: (element, desk) => styled({ stress: 'strong' }, element, desk),
  strong: (element, desk) => styled({ stress: 'strong' }, element, desk),
  em: (element, desk) => styled({ stress: 'moderate' }, element, desk),
  i: (element, desk) => styled({ stress: 'moderate' }, element, desk),
  sup: (element, desk) => superscript(element, desk),
  q: (element, desk) => {
    say('"', desk)
    walk(element, desk)
    say('"', desk)
  }
}

function asBlock(element: Element, desk: Desk): void {
  endParagraph(desk)
  walk(element, desk)
  endParagraph(desk)
}

function styled(style: Style, element: Element, desk: Desk): void {
  const outer = desk.style
  desk.style = { ...outer, ...style }
  walk(element, desk)
  desk.style = outer
}

/** `[1]` above the line leads to a note; it is no word of the text. */
function isNoteMark(element: Element): boolean {
  return (
    attribute(element, 'href').startsWith('#') &&
    /^\s*(?:\[[^\]]{1,12}\]|[\d*†‡↑↩^]{1,6})\s*$/u.test(inlineText(element))
  )
}

const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '−': '⁻'
}

/** `10<sup>6</sup>` is not 106: raised digits stay raised, raised links to notes are left out. */
function superscript(element: Element, desk: Desk): void {
  const text = inlineText(element).trim()
  const isLink = elementsOf(element).some(
    ({ name, attributes }) => name === 'a' && (attributes.get('href') ?? '').includes('#')
  )
  if (isLink && /^[[\]\d\s,*†‡–-]{1,20}$/u.test(text)) return
  if (/^[-−]?\d{1,9}$/u.test(text)) say(Array.from(text, sign => raised[sign] ?? sign).join(''), desk)
  else walk(element, desk)
}

function inlineText(element: Element): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : neverText.has(child.name) ? '' : inlineText(child)))
    .join('')
}

/** Where a link leads, as an absolute address that readers may be sent to. */
function addressOf(element: Element, { base }: Desk): string | undefined {
  const href = attribute(element, 'href').trim()
  if (href === '' || href.startsWith('#')) return undefined
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(href)
  if (isAbsolute || base === undefined) return safeAddress(href)
  return URL.canParse(href, base) ? safeAddress(new URL(href, base).href) : undefined
}

/** Ends the open paragraph. A text that is stressed from end to end is not stressed. */
function endParagraph(desk: Desk): void {
  const { runs } = desk
  desk.runs = []
  desk.breaks = 0
  if (hasWords(plainWords(runs))) desk.passages.push({ type: 'paragraph', runs: withStressInPlace(runs) })
}

function withStressInPlace(runs: readonly Run[]): readonly Run[] {
  const isPlain = runs.some(({ stress, text }) => stress === undefined && hasWords(text))
  return isPlain ? runs : runs.map(({ stress: _, ...run }) => run)
}

function withoutStyle(runs: readonly Run[], linked: boolean): readonly Run[] {
  return runs.map(run => ({ text: run.text, ...(linked && run.linked && { linked: true }) }))
}

/** Many pages make a link of a heading to the heading itself. */
function leadsToItself(heading: Element): boolean {
  return elementsOf(heading).some(it => it.name === 'a' && attribute(it, 'href').includes('#'))
}

/** All words below an element as one line, whatever stands between them. */
function runsIn(element: Element, desk: Desk): readonly Run[] {
  return joined(piecesIn(element, desk))
}

/** The passages below an element, read apart from those around it. */
function piecesIn(element: Element, desk: Desk): readonly Passage[] {
  const inner: Desk = { ...desk, passages: [], runs: [], breaks: 0 }
  walk(element, inner)
  endParagraph(inner)
  return inner.passages
}

function joined(passages: readonly Passage[], between = ' '): readonly Run[] {
  const texts = passages.flatMap(it => (it.type === 'list' ? it.items : [it.runs]))
  return texts.flatMap((runs, i) => (i === 0 ? runs : [{ text: between }, ...runs]))
}

/** The items of a list; those of a list inside an item follow it. Texts between items are items too. */
function itemsIn(element: Element, desk: Desk): readonly (readonly Run[])[] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return hasWords(child) ? [[{ text: child, ...desk.style }]] : []
    if (neverText.has(child.name) || desk.isLeftOut(child)) return []
    return child.name === 'ul' || child.name === 'ol' ? itemsIn(child, desk) : itemsOf(child, desk)
  })
}

function itemsOf(element: Element, desk: Desk): readonly (readonly Run[])[] {
  const items: (readonly Run[])[] = []
  let open: Passage[] = []
  const close = () => {
    if (open.length > 0) items.push(joined(open))
    open = []
  }
  for (const piece of piecesIn(element, desk)) {
    if (piece.type === 'list') {
      close()
      items.push(...piece.items)
    } else open.push(piece)
  }
  close()
  return items
}

/** A table of figures is a list of its rows; one that only lays out a page is read cell by cell. */
function table(element: Element, desk: Desk): void {
  endParagraph(desk)
  const rows = rowsOf(element)
  if (isLayout(rows)) {
    asBlock(element, desk)
    return
  }
  for (const caption of element.children) {
    if (typeof caption !== 'string' && caption.name === 'caption') asBlock(caption, desk)
  }
  const items = rows
    .filter(row => !desk.isLeftOut(row))
    .map(row => rowLine(row, desk))
    .filter(runs => hasWords(plainWords(runs)))
  if (items.length > 0) desk.passages.push({ type: 'list', ordered: false, items })
}

function rowsOf(table: Element): readonly Element[] {
  return table.children.flatMap(child => {
    if (typeof child === 'string') return []
    if (child.name === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(
    (cell): cell is Element => typeof cell !== 'string' && (cell.name === 'td' || cell.name === 'th')
  )
}

/** Headings, tables, lists, pages of text: cells of a table of figures hold none of these. */
function isLayout(rows: readonly Element[]): boolean {
  const cells = rows.flatMap(cellsOf)
  const isColumn = rows.every(row => cellsOf(row).length < 2)
  return isColumn || cells.some(cell => isPage(cell))
}

function isPage(cell: Element): boolean {
  let paragraphs = 0
  for (const { name } of elementsOf(cell)) {
    if (name === 'table' || /^h[1-6]$/.test(name)) return true
    if (name === 'p') paragraphs++
  }
  return paragraphs > 2 || inlineText(cell).length > 1200
}

/** `Ontario; 14,2 Millionen` */
function rowLine(row: Element, desk: Desk): readonly Run[] {
  const cells = cellsOf(row)
    .map(cell => runsIn(cell, desk))
    .filter(runs => hasWords(plainWords(runs)))
  return cells.flatMap((runs, i) => {
    const isBehindColon = plainWords(cells[i - 1] ?? [])
      .trimEnd()
      .endsWith(':')
    return i === 0 ? runs : [{ text: isBehindColon ? ' ' : '; ' }, ...withoutBlankBefore(runs)]
  })
}

function withoutBlankBefore(runs: readonly Run[]): readonly Run[] {
  const at = runs.findIndex(({ text }) => text.trim() !== '')
  return runs.slice(at).map((run, i) => (i === 0 ? { ...run, text: run.text.trimStart() } : run))
}
