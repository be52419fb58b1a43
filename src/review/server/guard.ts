import type { Reply, Visit } from '../../world/world.js'

/** What only the person's own browser knows. */
export interface Keys {
  /** In the opening address; good for once. */
  readonly token: string
  /** In the cookie from then on. */
  readonly session: string
}

/**
 * What every answer carries. The page may load from us alone, nothing may frame it or read it from elsewhere, and nothing is kept.
 * Facts and the holes of other servers: SECURITY.md.
 */
export const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; media-src 'self' blob:; connect-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

/** An answer without a word: whoever is turned away learns nothing. */
export function turnedAway(status: number): Reply {
  return { status, headers: { ...safeHeaders, 'content-length': '0' } }
}

/** The name of our cookie; browsers share cookies among all ports of a host, so the port is part of it. */
export function cookieName(port: number): string {
  return `sendeklar-${port}`
}

/** Letters, digits and a few signs, one question mark, no two slashes or dots in a row: nothing in it could be a path out of anywhere. */
const target = /^\/(?!\/)[A-Za-z0-9/_.-]{0,200}(?:\?[A-Za-z0-9=&_-]{0,200})?$/

/** Looks at the head of a request before anything else is; a reply turns it away. */
export function guard(visit: Visit, { session }: Keys): Reply | undefined {
  const { method } = visit
  if (method !== 'GET' && method !== 'POST') return turnedAway(405)
  if (!target.test(visit.target) || /\/\/|\.\./.test(visit.target)) return turnedAway(400)
  if (!isOurHost(visit)) return turnedAway(421)
  if (!isOurOrigin(visit) || !isOurSite(visit)) return turnedAway(403)
  if (method === 'POST' && !isOurPost(visit)) return turnedAway(415)
  return isOpening(visit) || isEqual(cookieOf(visit), session) ? undefined : turnedAway(403)
}

/** Header fields that come once or not at all; '' for one that came twice. */
function only({ headers }: Visit, name: string): string | undefined {
  const values = Object.hasOwn(headers, name) ? (headers[name] ?? []) : []
  return values.length > 1 ? '' : values[0]
}

function hostsOf({ port }: Visit): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`]
}

/** A name of another host that leads here (DNS rebinding) is not ours. */
function isOurHost(visit: Visit): boolean {
  return hostsOf(visit).includes(only(visit, 'host') ?? '')
}

/** Browsers tell with every POST, and with much else, which page it comes from. */
function isOurOrigin(visit: Visit): boolean {
  const origin = only(visit, 'origin')
  if (origin === undefined) return visit.method === 'GET'
  return origin === `http://${only(visit, 'host') ?? ''}`
}

/** A page on another port of this machine is "same-site", and as foreign as any. */
function isOurSite(visit: Visit): boolean {
  const site = only(visit, 'sec-fetch-site')
  return site === undefined || site === 'same-origin' || (site === 'none' && visit.method === 'GET')
}

/** A form or an image of another page can send neither this type nor this header. */
function isOurPost(visit: Visit): boolean {
  const type = only(visit, 'content-type')
  return (
    (type === 'application/json' || type === 'application/json; charset=utf-8') && only(visit, 'x-sendeklar') === '1'
  )
}

/** `GET /?t=…`: the first visit, which has no cookie yet. */
export function isOpening({ method, target }: Visit): boolean {
  return method === 'GET' && target.startsWith('/?t=')
}

/** The value of our cookie among those the browser sends. */
export function cookieOf(visit: Visit): string {
  const name = `${cookieName(visit.port)}=`
  const cookies = (only(visit, 'cookie') ?? '').split(';').map(it => it.trim())
  return cookies.find(it => it.startsWith(name))?.slice(name.length) ?? ''
}

/** Compares secrets without telling by time how much of one was right. */
export function isEqual(a: string, b: string): boolean {
  let difference = a.length === b.length && b !== '' ? 0 : 1
  for (let i = 0; i < b.length; i++) difference |= (a.charCodeAt(i) || 0) ^ b.charCodeAt(i)
  return difference === 0
}
