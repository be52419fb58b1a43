import { type Token, Tokenizer, TokenizerMode } from 'parse5'

/** An element of a page: its name in small letters, its attributes, what is in it. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

/** What a page holds; `html`, `head` and `body` are one, and carry their attributes together. */
export type Root = Element

/** Deeper elements stand beside each other: nobody lays a page out that deep, but broken pages nest without end. */
const deepest = 300

/** The longest pages people write have a tenth. */
export const mostElements = 300_000

/**
 * Reads HTML into a plain tree in linear time, however broken it is. The tokens are parse5's, by the standard; the tree is
 * ours, since the standard's own rules take time by the square of the depth, and a reader of texts needs few of them:
 * which tags close others (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). Undefined for a page of more elements
 * than anybody writes.
 */
export function parseTree(html: string): Root | undefined {
  const builder = createBuilder()
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: tag => start(tag, builder, tokenizer),
      onEndTag: tag => end(tag.tagName, builder),
      onCharacter: ({ chars }) => write(chars, builder),
      onWhitespaceCharacter: ({ chars }) => write(chars, builder),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {}
    }
  )
  tokenizer.write(withoutData(html), true)
  return builder.size > mostElements ? undefined : builder.root
}

/** Longer data in an address, or a longer script, is nothing to read letter by letter. */
const longestAddress = 500
const longestScript = 50_000

/** Pictures inside of addresses and long scripts make up most of a page that was saved in one piece; here they are cut out. */
function withoutData(html: string): string {
  return withoutStretches(
    withoutStretches(html, 'data:', endOfAddress, longestAddress),
    '<script',
    endOfScript,
    longestScript
  )
}

/** Cuts out what stands between `start` and its end where that is long. */
function withoutStretches(
  html: string,
  start: string,
  endOf: (html: string, from: number) => number,
  most: number
): string {
  const pieces: string[] = []
  let kept = 0
  for (let at = html.indexOf(start); at !== -1; at = html.indexOf(start, at)) {
    const from = at + start.length
    at = endOf(html, from)
    if (at - from <= most) continue
    pieces.push(html.slice(kept, from), start === '<script' ? '>' : '')
    kept = at
  }
  return pieces.length === 0 ? html : pieces.join('') + html.slice(kept)
}

/** The first sign that can not be in an address. */
function endOfAddress(html: string, from: number): number {
  let at = from
  while (at < html.length && !addressEnds.has(html.charCodeAt(at))) at++
  return at
}

const addressEnds: ReadonlySet<number> = new Set(Array.from('"\'<>() \t\n\r', sign => sign.charCodeAt(0)))

/** The end tag of a script; its start tag loses its end, and so becomes one without attributes that matter. */
function endOfScript(html: string, from: number): number {
  const end = html.indexOf('</script', from)
  const open = html.indexOf('>', from)
  // What describes the article to search engines is read, and is short.
  return end === -1 || open === -1 || open > end ? from : end
}

interface Builder {
  readonly root: Root
  /** The elements that are open, the root first. */
  readonly open: Element[]
  /** The element whose text is no markup: a title, a script. */
  raw?: Element
  /** How many elements of a name are open: most tags have nothing to close and need not look for it. */
  readonly counts: Map<string, number>
  /** How many elements there are. */
  size: number
  /** How many of the open elements are pictures or formulas, in which the rules of HTML do not hold. */
  foreign: number
}

function createBuilder(): Builder {
  const root: Root = { name: 'html', attributes: new Map(), children: [] }
  return { root, open: [root], counts: new Map(), size: 0, foreign: 0 }
}

function innermost({ open, root }: Builder): Element {
  return open.at(-1) ?? root
}

function write(text: string, builder: Builder): void {
  const { children } = builder.raw ?? innermost(builder)
  const last = children.length - 1
  const before = children[last]
  if (typeof before === 'string') children[last] = before + text
  else children.push(text)
}

function start(tag: Token.TagToken, builder: Builder, tokenizer: Tokenizer): void {
  const name = tag.tagName
  builder.size++
  if (builder.size > mostElements) return
  if (name === 'html' || name === 'head' || name === 'body') {
    adopt(tag, builder)
    return
  }
  if (builder.foreign > 0 && breaksOut.has(name)) leaveForeign(builder)
  if (builder.foreign === 0) closeBefore(name, builder)
  const element: Element = { name, attributes: attributesOf(tag), children: [] }
  innermost(builder).children.push(element)
  const mode = builder.foreign === 0 ? rawModes[name] : undefined
  if (mode !== undefined) {
    tokenizer.state = mode
    builder.raw = element
  } else if (!isEmpty(tag, builder) && builder.open.length < deepest) {
    builder.open.push(element)
    builder.counts.set(name, openOf(name, builder) + 1)
    if (isForeign(name)) builder.foreign++
  }
}

/** `html`, `head` and `body` lend their attributes to the root. */
function adopt(tag: Token.TagToken, { root }: Builder): void {
  const attributes = root.attributes as Map<string, string>
  for (const [name, value] of attributesOf(tag)) if (!attributes.has(name)) attributes.set(name, value)
}

function attributesOf({ attrs }: Token.TagToken): Map<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]))
}

function isEmpty({ tagName, selfClosing }: Token.TagToken, { foreign }: Builder): boolean {
  return voidElements.has(tagName) || (selfClosing && (foreign > 0 || isForeign(tagName)))
}

function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math'
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const voidElements = words('area base br col embed hr img input link meta param source track wbr frame')

const rawModes: Readonly<Record<string, Tokenizer['state'] | undefined>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT
}

/** Elements that can not stand in a picture: they end it. */
const breaksOut = words(
  'p div h1 h2 h3 h4 h5 h6 ul ol li table blockquote article section main nav footer header pre hr img'
)

/** Elements that end a paragraph. */
export const blockElements = words(
  'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption'
)

/** Open elements that a start tag closes, and those beyond which it does not look. */
interface Closing {
  readonly closes: ReadonlySet<string>
  readonly upTo: ReadonlySet<string>
}

const tableParts = words('table td th caption button object')
const headings = words('h1 h2 h3 h4 h5 h6')
const closesParagraph: Closing = { closes: words('p'), upTo: tableParts }

const closings: Readonly<Record<string, Closing | undefined>> = {
  li: { closes: words('li'), upTo: words('ul ol menu dir table td th') },
  dt: { closes: words('dt dd'), upTo: words('dl table td th') },
  dd: { closes: words('dt dd'), upTo: words('dl table td th') },
  tr: { closes: words('tr caption'), upTo: words('table') },
  td: { closes: words('td th'), upTo: words('tr table') },
  th: { closes: words('td th'), upTo: words('tr table') },
  tbody: { closes: words('thead tbody tfoot caption'), upTo: words('table') },
  thead: { closes: words('tbody caption'), upTo: words('table') },
  tfoot: { closes: words('thead tbody caption'), upTo: words('table') },
  option: { closes: words('option'), upTo: words('select datalist optgroup') },
  a: { closes: words('a'), upTo: blockElements }
}

function closeBefore(name: string, builder: Builder): void {
  if (headings.has(name) && headings.has(innermost(builder).name)) cut(builder.open.length - 1, builder)
  if (blockElements.has(name) && !tablePart.has(name)) closeUpTo(closesParagraph, builder)
  const closing = closings[name]
  if (closing) closeUpTo(closing, builder)
}

const tablePart = words('td th tr tbody thead tfoot caption')

/** Closes the outermost element that is to be closed and lies before a border. */
function closeUpTo({ closes, upTo }: Closing, builder: Builder): void {
  const { open } = builder
  if (!isAnyOpen(closes, builder)) return
  for (let i = open.length - 1; i > 0; i--) {
    const name = open[i]?.name ?? ''
    if (closes.has(name)) cut(i, builder)
    if (closes.has(name) || upTo.has(name)) return
  }
}

function openOf(name: string, { counts }: Builder): number {
  return counts.get(name) ?? 0
}

function isAnyOpen(names: ReadonlySet<string>, builder: Builder): boolean {
  for (const name of names) if (openOf(name, builder) > 0) return true
  return false
}

/** An end tag closes its element and what is open inside; one that would cut through a block or a table closes nothing. */
function end(name: string, builder: Builder): void {
  if (builder.raw !== undefined) delete builder.raw
  else {
    const at = openAt(name, builder)
    if (at > 0) cut(at, builder)
  }
}

/** The place of the element that an end tag closes; 0 where it closes none. */
function openAt(name: string, builder: Builder): number {
  const { open } = builder
  if (openOf(name, builder) === 0 && !headings.has(name)) return 0
  for (let i = open.length - 1; i > 0; i--) {
    const other = open[i]?.name ?? ''
    if (other === name || (headings.has(name) && headings.has(other))) return i
    if (isBorder(other, name)) return 0
  }
  return 0
}

/** Whether an end tag does not reach through an open element. */
function isBorder(open: string, name: string): boolean {
  if (!blockElements.has(name) && !isForeign(name)) return blockElements.has(open)
  return open === 'table' || ((open === 'td' || open === 'th') && !tablePart.has(name) && name !== 'table')
}

function cut(from: number, builder: Builder): void {
  for (const { name } of builder.open.splice(from)) {
    builder.counts.set(name, openOf(name, builder) - 1)
    if (isForeign(name)) builder.foreign--
  }
}

function leaveForeign(builder: Builder): void {
  const at = builder.open.findIndex(({ name }) => isForeign(name))
  if (at > 0) cut(at, builder)
}

/** An attribute, '' where there is none. */
export function attribute({ attributes }: Element, name: string): string {
  return attributes.get(name) ?? ''
}

/** Every element below one, in the order of the page. */
export function elementsOf(element: Element): readonly Element[] {
  const found: Element[] = []
  const gather = ({ children }: Element) => {
    for (const child of children) {
      if (typeof child === 'string') continue
      found.push(child)
      gather(child)
    }
  }
  gather(element)
  return found
}

/** All text below an element as it is written. */
export function textOf(element: Element): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}
