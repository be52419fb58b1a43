import { micromark } from 'micromark'

/** What a reader sees of one block: its kind and its words. */
export interface Seen {
  readonly tag: string
  readonly words: string
}

const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Text as HTML shows it, with our references and no others. */
export function decode(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, reference => references[reference] ?? reference)
}

/** Single blanks, none at the ends; no-break spaces and other signs stay. */
export function collapse(words: string): string {
  return words.replace(/[\t\n\v\f\r ]+/g, ' ').replace(/^ | $/g, '')
}

/** A tag as it stands in HTML, with all its attributes as they stand. */
export interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** Takes HTML apart into tags and words; throws when a pointed bracket is neither. */
export function partsOfHtml(html: string): readonly (Tag | string)[] {
  return html
    .split(/(<[^<>]*>)/)
    .filter(part => part !== '')
    .map(part => {
      const [, closes, name, attributes] = /^<(\/?)([a-z][a-z0-9]*)((?: [^<>]*)?)>$/.exec(part) ?? []
      if (name !== undefined) return { name, closes: closes === '/', attributes: attributes ?? '' }
      if (/[<>]/.test(part)) throw new Error(`neither a tag nor words: ${part}`)
      return decode(part)
    })
}

/** The paragraphs, items and titles of some HTML in order, with all that a reader sees of each. */
export function seen(html: string): readonly Seen[] {
  const blocks: { tag: string; words: string }[] = []
  for (const part of partsOfHtml(html)) {
    if (typeof part === 'string') {
      const last = blocks.at(-1)
      if (last) last.words += part
    } else if (!part.closes && /^(p|li|h[1-6])$/.test(part.name)) blocks.push({ tag: part.name, words: '' })
  }
  return blocks.map(({ tag, words }) => ({ tag, words: collapse(words) }))
}

/** Markdown as a page shows it. Raw HTML would come through, so that a test can find it. */
export function pageOf(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true })
}

/** The addresses a page links to, as they stand in its HTML. */
export function addressesOf(html: string): readonly string[] {
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => decode(address))
}
