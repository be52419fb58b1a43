import { type Measures, measureOf } from './furniture.js'
import { attribute, type Element, elementsOf, textOf } from './tree.js'

/**
 * The element that holds the article, as pages mark it (`article`, `main`, `itemprop="articleBody"`) where most running text is
 * in it, else the innermost one that holds nearly all of it; widened until the page's headline is inside.
 */
export function findArticle(root: Element, measures: Measures, titles: readonly string[]): Element {
  const { prose } = measureOf(measures, root)
  const marked = markedElement(root, measures, prose * 0.5)
  const found = marked ?? innermostWith(root, measures)
  const headline = headlineOf(root, titles)
  return headline === undefined ? found : widened(root, found, headline, measures)
}

/** The outermost marked element with the most running text, if it has enough of it. */
function markedElement(root: Element, measures: Measures, least: number): Element | undefined {
  for (const isMark of marks) {
    const best = outermost(root, isMark).reduce<Element | undefined>(
      (most, it) => (most && proseOf(most) >= proseOf(it) ? most : it),
      undefined
    )
    if (best && proseOf(best) > 0 && proseOf(best) >= least) return best
  }
  return undefined

  function proseOf(element: Element): number {
    return measureOf(measures, element).prose
  }
}

const marks: readonly ((element: Element) => boolean)[] = [
  it => it.name === 'article' || attribute(it, 'role') === 'article',
  it => /(?:^|\s)articleBody(?:\s|$)/.test(attribute(it, 'itemprop')),
  it => it.name === 'main' || attribute(it, 'role') === 'main'
]

function outermost(element: Element, isMark: (element: Element) => boolean): readonly Element[] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return []
    return isMark(child) ? [child] : outermost(child, isMark)
  })
}

/** Goes down as long as one child holds nearly all running text. */
function innermostWith(root: Element, measures: Measures): Element {
  let element = root
  for (;;) {
    const { prose } = measureOf(measures, element)
    const next = element.children.find(
      (child): child is Element =>
        typeof child !== 'string' && !textBlocks.has(child.name) && measureOf(measures, child).prose >= 0.93 * prose
    )
    if (next === undefined || prose === 0) return element
    element = next
  }
}

/** Elements that are text themselves; the one long paragraph of a page is not the page. */
const textBlocks: ReadonlySet<string> = new Set(
  'p blockquote ul ol li table tbody tr pre span a b i em strong'.split(' ')
)

/** The `h1` that comes closest to what the page calls itself, else the only one. */
export function headlineOf(root: Element, titles: readonly string[]): Element | undefined {
  const all = elementsOf(root).filter(({ name }) => name === 'h1')
  return closest(all, textOf, titles) ?? (all.length === 1 ? all[0] : undefined)
}

/** The one whose words come closest to one of the titles; undefined where none has to do with them. */
export function closest<T>(all: readonly T[], wordsOf: (it: T) => string, titles: readonly string[]): T | undefined {
  let best: { readonly it: T; readonly closeness: number } | undefined
  for (const it of all) {
    const closeness = closenessOf(wordsOf(it), titles)
    if (closeness > (best?.closeness ?? 0)) best = { it, closeness }
  }
  return best?.it
}

/** From 0, nothing in common, to 1, the same letters: which part of the one the other is. */
export function closenessOf(words: string, titles: readonly string[]): number {
  return Math.max(
    0,
    ...titles.map(title => (sharesWords(words, title) ? ratio(lettersOf(words), lettersOf(title)) : 0))
  )
}

function ratio(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length)
}

/** Whether one of two titles is in the other, whatever signs stand in them. */
export function sharesWords(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)]
  return one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one))
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The innermost element that holds both, unless that brings in much other text. */
function widened(root: Element, found: Element, headline: Element, measures: Measures): Element {
  const pathToHeadline = pathTo(root, headline)
  const pathToFound = pathTo(root, found)
  if (pathToHeadline.includes(found)) return found
  const both = pathToFound.filter(it => pathToHeadline.includes(it)).at(-1) ?? root
  return measureOf(measures, both).prose <= 1.5 * measureOf(measures, found).prose ? both : found
}

/** The elements from one down to another, both among them. */
function pathTo(from: Element, to: Element): readonly Element[] {
  if (from === to) return [from]
  for (const child of from.children) {
    const path = typeof child === 'string' ? [] : pathTo(child, to)
    if (path.length > 0) return [from, ...path]
  }
  return []
}
