import { safeAddress } from '../article/address.js'
import type { CalendarDate } from '../article/article.js'
import { dateIn } from './dates.js'
import { attribute, type Element, elementsOf, type Root, textOf } from './tree.js'

/** What a page says about itself where readers do not see it. */
export interface PageFacts {
  readonly titles: readonly string[]
  readonly date?: CalendarDate
  readonly language?: string
  /** Where the page stands on the web. */
  readonly address?: string
  readonly site?: string
  /** A field for a password. */
  readonly asksForPassword: boolean
}

/** Gathers title, date, language and address from tags, from Open Graph and Dublin Core, and from JSON-LD. */
export function factsOf(root: Root): PageFacts {
  const elements = elementsOf(root)
  const meta = metaOf(elements)
  const data = structuredData(elements)
  const first = (...names: readonly string[]) => names.map(name => meta.get(name)).find(value => value !== undefined)
  const written = first(...dateNames) ?? data.date ?? timeOf(elements)
  const date = written === undefined ? undefined : dateIn(written)?.date
  const language =
    attribute(root, 'lang') ||
    attribute(root, 'xml:lang') ||
    first('og:locale', 'content-language', 'dc.language', 'language') ||
    data.language
  const site = first('og:site_name', 'application-name') ?? data.site
  const titles = [data.headline, first('og:title', 'twitter:title', 'dc.title', 'citation_title'), titleOf(elements)]
  const address = addressOf(elements) ?? safeAddress(first('og:url') ?? '')
  return {
    titles: titles.flatMap(title => (title === undefined || title.trim() === '' ? [] : [title.trim()])),
    ...(date && { date }),
    ...(language && { language }),
    ...(address !== undefined && { address }),
    ...(site !== undefined && { site }),
    asksForPassword: elements.some(it => it.name === 'input' && attribute(it, 'type').toLowerCase() === 'password')
  }
}

const dateNames = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_date',
  'citation_publication_date',
  'citation_online_date',
  'publishdate',
  'pubdate',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'last-modified'
]

/** The `meta` tags by name or property in small letters; the first of each counts. */
function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of elements) {
    if (element.name !== 'meta') continue
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop') ||
      attribute(element, 'http-equiv')
    ).toLowerCase()
    const content = attribute(element, 'content').trim()
    if (name !== '' && content !== '' && !meta.has(name))
      meta.set(name, name.startsWith('citation_') ? content.replaceAll('/', '-') : content)
  }
  return meta
}

/** The first moment a page marks as one. */
function timeOf(elements: readonly Element[]): string | undefined {
  const times = elements.filter(
    ({ name, attributes }) => name === 'time' || attributes.get('itemprop') === 'datePublished'
  )
  const marked = times.find(it =>
    /published|pubdate/i.test(attribute(it, 'itemprop') + [...it.attributes.keys()].join())
  )
  const time = marked ?? times[0]
  return time && (attribute(time, 'datetime') || attribute(time, 'content') || textOf(time))
}

function titleOf(elements: readonly Element[]): string | undefined {
  const title = elements.find(({ name }) => name === 'title')
  return title && textOf(title)
}

function addressOf(elements: readonly Element[]): string | undefined {
  const link = elements.find(it => it.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(it, 'rel')))
  return link && safeAddress(attribute(link, 'href').trim())
}

/** What JSON-LD (https://schema.org/NewsArticle) says about an article. */
interface StructuredData {
  readonly headline?: string
  readonly date?: string
  readonly language?: string
  readonly site?: string
}

function structuredData(elements: readonly Element[]): StructuredData {
  for (const element of elements) {
    if (element.name !== 'script' || !/ld\+json/i.test(attribute(element, 'type'))) continue
    const article = articleIn(parsed(textOf(element)), 0)
    if (article) return article
  }
  return {}
}

function parsed(json: string): unknown {
  if (json.length > 2_000_000) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const articleTypes = /Article|BlogPosting|Report/

function articleIn(value: unknown, depth: number): StructuredData | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined
  if (Array.isArray(value)) {
    for (const it of value.slice(0, 100)) {
      const found = articleIn(it, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const fields = new Map(Object.entries(value))
  if (!articleTypes.test(String(fields.get('@type')))) return articleIn(fields.get('@graph'), depth + 1)
  const headline = words(fields.get('headline'))
  const date = words(fields.get('datePublished'))
  const language = words(fields.get('inLanguage'))
  return { ...(headline && { headline }), ...(date && { date }), ...(language && { language }) }
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
