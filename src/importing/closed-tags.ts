import { outsideOfFences } from './fences.js'

/**
 * Closes what a hand-written tag in Markdown leaves open: `<!--` and `<script>` without an end would take the rest of the
 * article with them, and so would an attribute that lacks its second quotation mark.
 */
export function withClosedTags(html: string): string {
  return withoutOpenStretches(html.replace(/<[a-z][^<>]*(?:>|(?=<))/gi, closed))
}

function closed(tag: string, at: number, html: string): string {
  const isOpen = !tag.endsWith('>')
  // A sign in a value, `title="a < b"`: the tag goes on behind it.
  if (isOpen && !tag.includes('\n')) return tag
  const marks = tag.split('"').length - 1
  if (marks % 2 === 1 && (isOpen || isValueOpen(html, at + tag.length)))
    return `${withoutLastMark(tag.replace(/>$/, ''))}>`
  return isOpen ? `${tag.trimEnd()}>` : tag
}

/** Whether the next tag begins before the value ends. */
function isValueOpen(html: string, from: number): boolean {
  const next = html.indexOf('<', from)
  return !html.slice(from, next === -1 ? html.length : next).includes('"')
}

function withoutLastMark(tag: string): string {
  const at = tag.lastIndexOf('"')
  return tag.slice(0, at) + tag.slice(at + 1)
}

/** A Markdown file without the beginnings that nothing ends: what follows them is Markdown again. */
export function withoutOpenBlocks(text: string): string {
  const small = text.toLowerCase()
  const lastEnds = new Map([...blockEnds].map(([name, end]) => [name, small.lastIndexOf(end)]))
  return outsideOfFences(text, (words, start) =>
    words.replace(blockBeginning, (beginning, comment: string | undefined, name: string | undefined, at: number) =>
      (lastEnds.get((comment ?? name ?? '').toLowerCase()) ?? 0) < start + at ? '' : beginning
    )
  )
}

/** What ends a stretch of HTML in Markdown, which otherwise goes to the end of the file (https://spec.commonmark.org/0.31.2/#html-blocks). */
const blockEnds: ReadonlyMap<string, string> = new Map([
  ['!--', '-->'],
  ['pre', '</pre'],
  ['script', '</script'],
  ['style', '</style'],
  ['textarea', '</textarea']
])

const blockBeginning = /^ {0,3}<(?:(!--)|(?=pre|script|style|textarea)([a-z]{3,8})(?=[\s>])[^<>\n]{0,300}>?)/gim

/** Elements whose text is no markup up to their end tag. */
const rawNames =
  'script style title textarea iframe noembed noframes noscript xmp plaintext svg math select object video audio'.split(
    ' '
  )

/** Without the beginnings that nothing ends. */
function withoutOpenStretches(html: string): string {
  const small = html.toLowerCase()
  const lastEnd = new Map(rawNames.map(name => [name, small.lastIndexOf(`</${name}`)]))
  const lastCommentEnd = html.lastIndexOf('-->')
  return html.replace(/<!--|<([a-z]{3,10})(?=[\s/>])[^<>]*>/gi, (beginning, name: string | undefined, at: number) => {
    const end = name === undefined ? lastCommentEnd : lastEnd.get(name.toLowerCase())
    return end !== undefined && end < at ? '' : beginning
  })
}
