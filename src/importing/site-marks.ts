import { outsideOfFences } from './fences.js'

/** A Markdown file without the marks of the program that makes a site of it. */
export interface Unmarked {
  readonly text: string
  /** Marks in whose place the site shows something that is not in the file: how many, and the first. */
  readonly leftOut?: { readonly count: number; readonly first: string }
}

/**
 * Takes out what Jekyll, Hugo, kramdown, Docusaurus, MDX and their like read in a Markdown file and no reader sees:
 * `{% include figure.html %}`, `{{< ref "a.md" >}}`, `{: .lead}`, `:::note`, `import Foo from './foo'`. Captions stay, and
 * `{{ page.title }}` is what the front matter says. Code stays as it is.
 */
export function withoutSiteMarks(text: string, fields: ReadonlyMap<string, string>): Unmarked {
  if (!/[{:[]|^(?:import|export)\s/m.test(text)) return { text }
  const dropped = { count: 0, first: '' }
  const unmarked = outsideOfFences(withFencesForHighlights(text), words =>
    withoutLines(withoutTags(words, fields, dropped))
  )
  return { text: unmarked, ...(dropped.count > 0 && { leftOut: dropped }) }
}

/** `{% highlight ruby %}` and what ends it are Jekyll's fences around code. */
function withFencesForHighlights(text: string): string {
  return text
    .replace(/^[ \t]*\{%-?[ \t]*(?:highlight|codeblock)\b[^\n%]{0,200}%\}[ \t]*$/gm, '```')
    .replace(/^[ \t]*\{%-?[ \t]*end(?:highlight|codeblock)[ \t]*-?%\}[ \t]*$/gm, '```')
}

/** Code in a line, which stays, and the marks; a mark may go over several lines, but not over many. */
const tags =
  /(?<code>`+[^`\n]{1,400}`+)|\{%[\s\S]{0,400}?%\}|\{\{(?:<[\s\S]{0,400}?>|%[\s\S]{0,400}?%)\}\}|\{\{[^{}]{0,300}\}\}|\{\/\*[\s\S]{0,400}?\*\/\}|[ \t]?\{:[^{}\n]{0,300}\}/g

function withoutTags(
  text: string,
  fields: ReadonlyMap<string, string>,
  dropped: { count: number; first: string }
): string {
  if (!text.includes('{')) return text
  return text.replace(tags, (mark: string, code: string | undefined, at: number) => {
    if (code !== undefined) return code
    const isAddress = text.slice(Math.max(0, at - 2), at) === ']('
    const shown = isAddress ? '' : shownBy(mark, fields)
    if (shown === undefined && shows(mark)) {
      dropped.count++
      dropped.first ||= mark.replace(/\s+/g, ' ').slice(0, 80)
    }
    return shown ?? ''
  })
}

/** What the file itself says a mark shows: a field of its front matter, or a caption. */
function shownBy(mark: string, fields: ReadonlyMap<string, string>): string | undefined {
  const field = /^\{\{\s*page\.([\w-]{1,40})\s*\}\}$/.exec(mark)?.[1]
  if (field !== undefined) return fields.get(field.toLowerCase())
  return /\scaption\s?=\s?"([^"]{1,600})"/.exec(mark)?.[1]
}

/** Marks that only steer the program show nothing: attributes, conditions, comments, ends. */
function shows(mark: string): boolean {
  return !/^\s?\{(?::|\/\*|%-?\s*(?:end|if|elsif|else|unless|case|when|assign|capture|comment|raw|for|break|continue)|\{[<%]\s*\/)|^\{\{-?\s*site\.(?:base)?url\b/.test(
    mark
  )
}

/** Lines that are a mark from end to end, and marks at the edges of lines. */
function withoutLines(text: string): string {
  return text
    .replace(/^[ \t]*(?:\[TOC\]|\[\[_TOC_\]\]|[-*+] TOC)[ \t]*$/gim, '')
    .replace(
      /^import\s[^\n]{0,300}?\sfrom\s+['"][^'"\n]{1,300}['"];?[ \t]*$|^import\s+['"][^'"\n]{1,300}['"];?[ \t]*$/gm,
      ''
    )
    .replace(/^export\s+(?:const|let|default|function)\s[^\n]*$/gm, '')
    .replace(/^([ \t>]*):{3,}[ \t]*[a-z-]{0,30}[ \t]*(?:\[([^\]\n]{0,200})\]|([^\n]{0,200}))$/gim, admonition)
    .replace(/^([ \t]*>[ \t]*)\[![a-z]{2,20}\][+-]?/gim, '$1')
    .replace(/^(#{1,6}[ \t][^\n]{1,400}?)[ \t]*\{[#.][^{}\n]{1,200}\}[ \t]*$/gm, '$1')
    .replace(/^[ \t]*\{[.#][\w-]{1,60}(?:[ \t][^{}\n]{0,200})?\}[ \t]*$/gm, '')
}

/** `:::tip Take care` is a box with a title. */
function admonition(_: string, indent: string, bracketed: string | undefined, title: string | undefined): string {
  const words = (bracketed ?? title ?? '').replace(/\{[^{}]*\}/g, '').trim()
  return `${indent}\n${indent}${words}\n${indent}`
}
