import { lookalike } from './host-name.js'

const protocols: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:'])

/**
 * The one door for link targets: the address as a browser understands it, or undefined for what must not become a link.
 * Only http, https and mailto; nothing with blanks or control characters, which browsers drop before they read the scheme
 * (`java\tscript:`); no names or passwords, which make one host look like another (`https://bank.example@evil.example`); and
 * no host whose letters only look like those of another.
 */
export function linkTarget(to: string): string | undefined {
  const url = urlOf(to)
  return url && trickyHost(url) === undefined ? url.href : undefined
}

/** Why an address that could be a link is worth a word: the host it pretends to be, or that nobody protects the way there. */
export type LinkDoubt =
  | { readonly doubt: 'lookalike'; readonly host: string }
  | { readonly doubt: 'insecure' }
  | { readonly doubt: 'refused' }

/** What is doubtful about a link target; undefined for one that every reader may follow. */
export function doubtOf(to: string): LinkDoubt | undefined {
  const url = urlOf(to)
  if (url === undefined) return { doubt: 'refused' }
  const host = trickyHost(url)
  if (host !== undefined) return { doubt: 'lookalike', host }
  return url.protocol === 'http:' ? { doubt: 'insecure' } : undefined
}

function urlOf(to: string): URL | undefined {
  if (/[\s\p{Cc}\p{Cf}]/u.test(to) || !URL.canParse(to)) return undefined
  const url = new URL(to)
  return protocols.has(url.protocol) && url.username === '' && url.password === '' ? url : undefined
}

/** The host that only looks like another's, as people read it. */
function trickyHost({ protocol, hostname, pathname }: URL): string | undefined {
  return lookalike(protocol === 'mailto:' ? decoded(pathname.slice(pathname.lastIndexOf('@') + 1)) : hostname)
}

function decoded(host: string): string {
  try {
    return decodeURIComponent(host)
  } catch {
    return host
  }
}
