import type { Edit } from './edit.js'
import { leadOf } from './edit.js'
import { type Namespace, namespaces, type Prefixes } from './namespaces.js'
import type { Feed } from './read.js'

const all = Object.keys(namespaces) as Namespace[]

/** A prefix for every vocabulary: the one the feed has for it, else the usual one, with a number where that means something else. */
export function freePrefixes({ prefixes, declared }: Feed): Prefixes {
  const free = (name: string, number = 2): string =>
    declared.has(`${name}${number}`) ? free(name, number + 1) : `${name}${number}`
  return Object.fromEntries(
    all.map(name => [name, prefixes[name] ?? (declared.has(name) ? free(name) : name)] as const)
  )
}

/** Declares on the root what the changes need and the feed has not declared. */
export function declarations(feed: Feed, prefixes: Prefixes, changes: readonly Edit[]): readonly Edit[] {
  const missing = all.filter(name => {
    const prefix = `<${prefixes[name] ?? name}:`
    return feed.prefixes[name] === undefined && changes.some(({ text }) => text.includes(prefix))
  })
  if (missing.length === 0) return []
  const { at, lead } = lastAttribute(feed)
  const text = missing.map(name => `${lead}xmlns:${prefixes[name] ?? name}="${namespaces[name]}"`).join('')
  return [{ start: at, end: at, text }]
}

/** Where the last attribute of the root ends, and what stands before it: a line of its own or a blank. */
function lastAttribute({ rss, text }: Feed): { readonly at: number; readonly lead: string } {
  const last = [...rss.attributes.values()].at(-1)
  if (last === undefined) return { at: rss.offset + 1 + rss.written.length, lead: ' ' }
  const end = text.indexOf(text.charAt(last.offset - 1), last.offset) + 1
  return { at: end, lead: leadOf(text, last.nameOffset) || ' ' }
}
