import { diagnose } from '../../report/diagnostic.js'
import { nearest } from '../../report/nearest.js'
import { appleCategories } from './categories.js'
import type { Findings } from './findings.js'
import { licenses } from './licenses.js'
import type { Feed } from './read.js'
import { childOf, childValue, type FeedNode } from './tree.js'

/** What the specification demands of a channel besides its title. */
const demanded = ['description', 'link', 'language', 'itunes:category', 'itunes:explicit', 'itunes:image'] as const
const advised = ['podcast:guid', 'podcast:locked', 'itunes:author', 'copyright'] as const

/** Rules about the show as a whole. */
export function checkChannel({ channel, items }: Feed, findings: Findings): void {
  const { add, lines } = findings
  const start = () => lines.place(channel.offset, channel.written.length + 1)
  if (childValue(channel, 'title') === '') add(diagnose('feed/no-title', start()))
  for (const name of demanded) if (isMissing(channel, name)) add(diagnose('feed/missing', start(), name))
  if (selfLink(channel) === undefined) add(diagnose('feed/missing', start(), 'atom:link'))
  for (const name of advised) if (isMissing(channel, name)) add(diagnose('feed/advised', start(), name))
  if (aiText(channel) === undefined && !items.some(aiText)) add(diagnose('feed/advised', start(), 'podcast:txt'))
  if (items.length === 0) add(diagnose('feed/no-items', start()))
  for (const category of channel.children.filter(({ name }) => name === 'itunes:category'))
    checkCategory(category, findings)
  checkHidden(channel, findings)
  checkShared(channel, findings)
}

function isMissing(channel: FeedNode, name: string): boolean {
  const node = childOf(channel, name)
  return node === undefined || (node.value.trim() === '' && node.attributes.size === 0)
}

function selfLink(channel: FeedNode): FeedNode | undefined {
  return channel.children.find(
    ({ name, attributes }) => name === 'atom:link' && attributes.get('rel')?.value === 'self'
  )
}

/** The field that tells whether a show or an episode is artificial. */
export function aiText(parent: FeedNode): FeedNode | undefined {
  return parent.children.find(
    ({ name, attributes }) =>
      name === 'podcast:txt' && attributes.get('purpose')?.value.trim().toLowerCase() === 'ai-content'
  )
}

/** Rules that hold for a show and for an episode alike. */
export function checkShared(parent: FeedNode, findings: Findings): void {
  const { add, lines } = findings
  const ai = aiText(parent)
  const value = ai?.value.trim() ?? ''
  if (ai !== undefined && value !== 'true' && value !== 'false') {
    add(diagnose('feed/choice', lines.place(ai.contentStart, value.length), 'podcast:txt', value, 'true, false'))
  }
  const license = childOf(parent, 'podcast:license')
  const id = license?.value.trim().toLowerCase() ?? ''
  if (license !== undefined && /^[a-z\d][a-z\d.+-]*$/.test(id) && !licenses.has(id) && !license.attributes.has('url')) {
    add(diagnose('feed/own-license', lines.place(license.contentStart, id.length), id))
  }
  checkHtml(parent, findings)
}

function checkCategory(category: FeedNode, { add, lines }: Findings): void {
  const categories = appleCategories()
  const judge = (node: FeedNode, known: readonly string[]) => {
    const attribute = node.attributes.get('text')
    const name = attribute?.value.trim() ?? ''
    if (attribute === undefined || name === '' || known.includes(name)) return
    const near = known.find(it => it.toLowerCase() === name.toLowerCase()) ?? nearest(name, known)
    add(diagnose('feed/category', lines.place(attribute.offset, name.length), name, near))
  }
  judge(category, [...categories.keys()])
  const subs = categories.get(category.attributes.get('text')?.value.trim() ?? '')
  if (subs === undefined) return
  for (const child of category.children) if (child.name === 'itunes:category') judge(child, subs)
}

/** Fields that take a show out of sight, which nobody wants by mistake. */
function checkHidden(channel: FeedNode, { add, lines }: Findings): void {
  for (const name of ['itunes:block', 'itunes:complete', 'itunes:new-feed-url'] as const) {
    const node = childOf(channel, name)
    const value = node?.value.trim() ?? ''
    const says = name === 'itunes:new-feed-url' ? value !== '' : /^yes$/i.test(value)
    if (node !== undefined && says)
      add(diagnose('feed/hidden', lines.place(node.offset, node.written.length + 1), name))
  }
}

const active = /<(script|iframe|object|embed|form|style)\b|\s(on[a-z]{3,20})\s?=\s?["']|["'\s=](javascript:)/i

/** Notes run on pages of others; what could do something there has no place in them. */
function checkHtml(parent: FeedNode, { add, lines }: Findings): void {
  for (const { name, value, contentStart } of parent.children) {
    if (name !== 'description' && name !== 'content:encoded') continue
    const found = value.includes('<') ? active.exec(value) : null
    const what = found?.[1] ?? found?.[2] ?? found?.[3]
    if (what !== undefined) add(diagnose('feed/active-html', lines.place(contentStart, 0), name, what.toLowerCase()))
  }
}
