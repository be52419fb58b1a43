import { type ComponentChildren, h } from 'preact'

/** What show notes may hold; anything else is shown as the words it contains. */
const allowed: ReadonlySet<string> = new Set('p br a ul ol li strong em code blockquote h2 h3'.split(' '))
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

interface Open {
  readonly tag: string
  readonly href?: string
  readonly children: ComponentChildren[]
}

/**
 * The fragment of `notes.html` as parts of the page. It is read letter by letter into a tree and never handed to the browser as
 * markup, so that nothing in it can act.
 */
export function notesTree(html: string): ComponentChildren[] {
  const root: Open = { tag: '', children: [] }
  const path: Open[] = [root]
  const top = () => path.at(-1) ?? root
  for (const [, closing, name = '', attributes = '', words] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^"<>])*)>|([^<]+|<)/gi
  )) {
    const tag = name.toLowerCase()
    if (words !== undefined) top().children.push(decoded(words))
    else if (!allowed.has(tag)) continue
    else if (closing === '/') close(path, tag)
    else if (tag === 'br') top().children.push(h('br', null))
    else path.push({ tag, children: [], ...linkOf(attributes) })
  }
  while (path.length > 1) close(path, top().tag)
  return root.children
}

function close(path: Open[], tag: string): void {
  if (!path.some((open, index) => index > 0 && open.tag === tag)) return
  for (;;) {
    const open = path.pop()
    if (open === undefined) return
    path.at(-1)?.children.push(drawn(open))
    if (open.tag === tag) return
  }
}

function drawn({ tag, href, children }: Open): ComponentChildren {
  if (tag !== 'a') return h(headings[tag] ?? tag, null, ...children)
  if (href === undefined) return h('span', null, ...children)
  return h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, ...children)
}

/** The notes stand under a heading of the page, so theirs are one lower. */
const headings: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4' }

function linkOf(attributes: string): { readonly href?: string } {
  const href = decoded(/\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '')
  return /^(?:https?:|mailto:)/i.test(href) ? { href } : {}
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return names[name] ?? whole
    const point = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
