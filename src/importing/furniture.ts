import { neverText } from './passages.js'
import { isByline } from './patterns.js'
import { attribute, blockElements, type Element } from './tree.js'

/** How much of what stands below an element: letters in all, those in links, and those of running text. */
export interface Measure {
  readonly letters: number
  readonly linked: number
  /** Letters in paragraphs of sixty letters and more outside of links: what articles are made of. */
  readonly prose: number
  readonly links: number
}

export type Measures = ReadonlyMap<Element, Measure>

const shortestProse = 60

interface Tally {
  letters: number
  linked: number
  prose: number
  links: number
}

/** Measures every element of a page, each once. */
export function measure(root: Element): Measures {
  const measures = new Map<Element, Measure>()
  const line = { free: 0 }
  visit(root, false, line, measures)
  return measures
}

function visit(element: Element, isLinked: boolean, line: { free: number }, measures: Map<Element, Measure>): Tally {
  const tally: Tally = { letters: 0, linked: 0, prose: 0, links: 0 }
  if (neverText.has(element.name)) return tally
  const isBlock = blockElements.has(element.name)
  const outside = line.free
  if (isBlock) line.free = 0
  for (const child of element.children) {
    if (typeof child === 'string') count(child, isLinked, line, tally)
    else if (blockElements.has(child.name) || child.name === 'br') {
      settle(line, tally)
      add(tally, visit(child, isLinked || child.name === 'a', line, measures))
    } else add(tally, visit(child, isLinked || isLink(child), line, measures))
  }
  if (isBlock) {
    settle(line, tally)
    line.free = outside
  }
  if (isLink(element)) tally.links++
  measures.set(element, tally)
  return tally
}

function isLink(element: Element): boolean {
  return element.name === 'a' && element.attributes.has('href')
}

function count(text: string, isLinked: boolean, line: { free: number }, tally: Tally): void {
  const letters = lettersIn(text)
  tally.letters += letters
  if (isLinked) tally.linked += letters
  else line.free += letters
}

function settle(line: { free: number }, tally: Tally): void {
  if (line.free >= shortestProse) tally.prose += line.free
  line.free = 0
}

function add(tally: Tally, { letters, linked, prose, links }: Measure): void {
  tally.letters += letters
  tally.linked += linked
  tally.prose += prose
  tally.links += links
}

function lettersIn(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) letters++
  return letters
}

const nothing: Measure = { letters: 0, linked: 0, prose: 0, links: 0 }

export function measureOf(measures: Measures, element: Element): Measure {
  return measures.get(element) ?? nothing
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Elements that stand around articles. */
const aroundArticles = words('nav footer aside dialog menu search')

const rolesAround = words(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip status'
)

/** Words in names of classes and ids that tell what is no part of an article, whatever is in it. */
const surely = words(
  'cookie cookies consent gdpr cmp onetrust usercentrics didomi sharing share shares sharebar social socials sharedaddy addtoany comment comments disqus kommentare kommentar leserkommentare breadcrumb breadcrumbs paywall outbrain taboola plista advert advertisement advertising adsbygoogle werbung anzeige sponsored newsletter subscribe subscription screenreader pagination pager editsection mw-editsection noprint printfooter catlinks navbox hatnote skiplink toc'
)

/** Words that mostly tell so; what holds much of the page's text is kept all the same. */
const mostly = words(
  'nav navi navigation navbar menu sidebar footer related recommended recommendation recommendations recirculation similar teaser teasers promo promotion ad ads banner popup modal overlay widget widgets trending popular meistgelesen mostread tags taglist tagcloud author-box authorbox authorbio bio masthead topbar toolbar widget-area signup login search more-stories morestories readmore weiterlesen mehr-zum-thema byline entry-meta post-meta article-meta posted-on'
)

const namedByText = words('td th tr tbody thead tfoot h1 h2 h3 h4 h5 h6')

const hidden = /display\s?:\s?none|visibility\s?:\s?hidden/i

/** Whether an element is a part of the page and not of its article; `all` measures the whole page. */
function isFurniture(element: Element, parent: Element, measures: Measures, all: Measure): boolean {
  const { prose, letters } = measureOf(measures, element)
  if (isHidden(element)) return true
  // The names of cells and headings tell what they say: "comments" may be a line of a table of figures.
  if (namedByText.has(element.name)) return false
  if (element.name === 'form') return prose < 0.3 * all.prose || all.prose === 0
  const isMuch = prose > 0.4 * all.prose
  const isMost = prose > 0.8 * all.prose && prose > 200
  if (aroundArticles.has(element.name) || rolesAround.has(attribute(element, 'role').toLowerCase())) return !isMost
  const named = namesOf(element)
  if (named.some(name => surely.has(name))) return !isMost
  if (named.some(name => mostly.has(name)) && !isInSentence(element, parent))
    return !(isMuch && letters > 0) && !isByline(shownText(element).replace(/\s+/g, ' ').trim())
  return false
}

/** Whether an element is words among words: `a <a class="popup">rather elderly</a> man`. */
function isInSentence({ name }: Element, parent: Element): boolean {
  if (blockElements.has(name) || name.includes('-')) return false
  return parent.children.some(child => typeof child === 'string' && /\p{L}{2}/u.test(child))
}

function isHidden(element: Element): boolean {
  if (element.attributes.size === 0) return false
  const { attributes } = element
  if (attributes.has('hidden') || attribute(element, 'aria-hidden') === 'true') return true
  return hidden.test(attribute(element, 'style')) || attribute(element, 'aria-modal') === 'true'
}

/** The words of an element's class and id: `article-ShareBar js-nav` → article, share, bar, js, nav and the names as they are. */
function namesOf(element: Element): readonly string[] {
  const tag = element.name.includes('-') ? element.name : ''
  const classes = attribute(element, 'class').slice(0, 500).split(/\s+/)
  const id = attribute(element, 'id').slice(0, 100)
  const written = [tag, id, ...classes].filter(name => name !== '')
  if (written.length === 0) return []
  // What a container "has" or is "with" is not what it is.
  const own = [tag, ...classes].filter(
    name => !/^(?:has|with|no|is|js|page|single|post|template|layout|theme)[-_]/i.test(name)
  )
  const parts = own.flatMap(partsOf)
  // Longer ids are made of the heading below them: "documentation-comments-as-tests".
  const idParts = partsOf(id)
  return [...written.map(name => name.toLowerCase()), ...parts, ...(idParts.length <= 2 ? idParts : [])]
}

function partsOf(name: string): readonly string[] {
  const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
  return apart.split(/[^a-z]+/).filter(part => part.length > 1)
}

/** What was left out of a page, for a word about it. */
export interface LeftOut {
  readonly count: number
  readonly first: string
}

/** The page without its furniture, and what that was. */
export function withoutFurniture(
  root: Element,
  measures: Measures
): { readonly page: Element; readonly leftOut: LeftOut } {
  const all = measureOf(measures, root)
  const leftOut = { count: 0, first: '' }
  const pruned = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child): (Element | string)[] => {
      if (typeof child === 'string') return [child]
      if (!isFurniture(child, element, measures, all)) return [pruned(child)]
      if (measureOf(measures, child).letters > 0) note(child, leftOut)
      return []
    })
  })
  return { page: pruned(root), leftOut }
}

function note(element: Element, leftOut: { count: number; first: string }): void {
  leftOut.count++
  leftOut.first ||= shownText(element).replace(/\s+/g, ' ').trim().slice(0, 80)
}

function shownText(element: Element): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : neverText.has(child.name) ? '' : `${shownText(child)} `))
    .join('')
}
