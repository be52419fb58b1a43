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
  const address = addressOf(elements) ?? safeAddress(first('og:url') ?? '')
  const said = [...dateNames.map(name => meta.get(name)), data.date, timeOf(elements)].map(dateWritten).find(isKnown)
  const date =
    said ?? (address === undefined ? undefined : dateInAddress(address)) ?? dateWritten(meta.get('last-modified'))
  const language =
    attribute(root, 'lang') ||
    attribute(root, 'xml:lang') ||
    first('og:locale', 'content-language', 'dc.language', 'language') ||
    data.language
  const site = first('og:site_name', 'application-name') ?? data.site
  const titles = [data.headline, first('og:title', 'twitter:title', 'dc.title', 'citation_title'), titleOf(elements)]
  return {
    titles: titles.flatMap(title =>
      title === undefined || title.trim() === '' ? [] : [title.trim().slice(0, longestTitle)]
    ),
    ...(date && { date }),
    ...(language && { language }),
    ...(address !== undefined && { address }),
    ...(site !== undefined && { site }),
    asksForPassword: elements.some(it => it.name === 'input' && attribute(it, 'type').toLowerCase() === 'password')
  }
}

/** What is longer is no title, and would be compared with every heading. */
const longestTitle = 400

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
  'pub_date',
  'publication_date',
  'publish-date',
  'release_date',
  'article:publicationdate',
  'article:published',
  'og:published_time',
  'dcterms.issued',
  'dc.date.created'
]

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined
}

/** Dates as programs write them: also `20100812` and `Fri Mar 13 21:30:09 EST 2015`. */
function dateWritten(value: string | undefined): CalendarDate | undefined {
  if (value === undefined || value.length > 200) return undefined
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?$/.exec(value.trim()) ?? []
  if (year !== undefined) return dateIn(`${year}-${month}-${day}`)?.date
  const [, name, number, later] =
    /^\p{L}{3} (\p{L}{3}) (\d{1,2}) [\d:]{5,8} (?:[A-Z]{2,5} )?(\d{4})$/u.exec(value.trim()) ?? []
  return dateIn(name === undefined ? value : `${name} ${number}, ${later}`)?.date
}

/** `https://example.org/2014/jan/25/rings` */
function dateInAddress(address: string): CalendarDate | undefined {
  const [, year, month = '', day = ''] =
    /\/((?:19|20)\d{2})\/(?:[A-Za-z]{4,30}\/)?(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:[/-]|$)/.exec(address) ?? []
  if (year === undefined) return dateIn(/\/[^/]{0,200}$/.exec(address)?.[0] ?? '')?.date
  const padded = (part: string) => part.padStart(2, '0')
  return dateIn(/^[a-z]/.test(month) ? `${month} ${day}, ${year}` : `${year}-${padded(month)}-${padded(day)}`)?.date
}

/** The first short line below the headline whose element is named after a date: `<span class="timestamp">on June 26, 2014`. */
export function dateBelow(headline: Element | undefined, page: Element): CalendarDate | undefined {
  if (headline === undefined) return undefined
  const elements = elementsOf(page)
  const at = elements.indexOf(headline)
  return elements
    .slice(at, at + farthestDate)
    .filter(it =>
      namedAfterDate.test(`${attribute(it, 'class')} ${attribute(it, 'itemprop')} ${attribute(it, 'property')}`)
    )
    .map(it => dateWritten(attribute(it, 'content') || attribute(it, 'title')) ?? dateWritten(textOf(it).trim()))
    .find(isKnown)
}

/** Dates further down are those of other articles. */
const farthestDate = 80

const namedAfterDate = /(?:^|[\s_:-])(?:date|datestamp|dateline|published|pubdate|timestamp|datum|time)(?:$|[\s_-])/i

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
