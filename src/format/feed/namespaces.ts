/** The vocabularies a podcast feed speaks; the name is also the prefix everybody writes. */
export const namespaces = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  psc: 'http://podlove.org/simple-chapters'
} as const

export type Namespace = keyof typeof namespaces

/** Addresses that mean one of them and are not it, letter by letter; apps compare letters, and most of them know these too. */
const variants: Readonly<Record<string, Namespace>> = {
  'http://www.itunes.com/dtds/podcast-1.0.dtd/': 'itunes',
  'https://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'https://podcastindex.org/namespace/1.0/': 'podcast',
  'http://podcastindex.org/namespace/1.0': 'podcast',
  'https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md': 'podcast',
  'https://www.w3.org/2005/atom': 'atom',
  'http://www.w3.org/2005/atom/': 'atom',
  'https://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/content': 'content'
}

const byAddress: ReadonlyMap<string, Namespace> = new Map([
  ...Object.entries(variants),
  ...Object.entries(namespaces).map(([name, address]) => [address.toLowerCase(), name as Namespace] as const)
])

/** The vocabulary that an address means, written exactly or nearly. */
export function namespaceOf(address: string): Namespace | undefined {
  return byAddress.get(address.trim().toLowerCase())
}

/** The prefix of each vocabulary in a document. */
export type Prefixes = Readonly<Partial<Record<Namespace, string>>>

/** `itunes:image` as this document writes it. */
export function writtenName(name: string, prefixes: Prefixes): string {
  const colon = name.indexOf(':')
  if (colon === -1) return name
  const space = name.slice(0, colon)
  return `${prefixes[space as Namespace] ?? space}${name.slice(colon)}`
}
