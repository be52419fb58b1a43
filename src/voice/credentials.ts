import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { World } from '../world/world.js'

/** One value a service needs, and the environment variables its own tools read it from; the first that is set counts. */
export interface Need {
  readonly names: readonly string[]
  /** Nobody may read it: it is cut out of everything that is said. */
  readonly secret?: true
  readonly optional?: true
  /** An address named by the person makes it needless. */
  readonly unlessEndpoint?: true
  /** It becomes part of an address, so it may be letters, digits and hyphens only. */
  readonly inAddress?: true
}

export type Needs = Readonly<Record<string, Need>>

/** The values by the names the service's file gives them. */
export type Credentials = Readonly<Record<string, string>>

/** What is asked of whoever wants a service. */
interface Demanding {
  readonly title: string
  readonly needs: Needs
  /** Of these one is enough. */
  readonly oneOf?: readonly string[]
}

/** Reads the keys of a service from the environment, and from nowhere else. */
export function credentialsOf(
  { title, needs, oneOf = [] }: Demanding,
  environment: World['environment'],
  hasEndpoint: boolean
): Outcome<Credentials | undefined> {
  const found: Record<string, string> = {}
  const diagnostics: Diagnostic[] = []
  const missing: string[] = []
  for (const [key, need] of Object.entries(needs)) {
    const name = need.names.find(it => (environment[it] ?? '').trim() !== '')
    if (name === undefined) {
      if (!need.optional && !(need.unlessEndpoint && hasEndpoint)) missing.push(need.names[0] ?? '')
      continue
    }
    const value = environment[name]?.trim() ?? ''
    if (isFit(value, need)) found[key] = value
    else diagnostics.push(diagnose('voice/bad-key', undefined, title, name))
  }
  if (oneOf.length > 0 && !oneOf.some(key => key in found))
    missing.push(...oneOf.flatMap(key => needs[key]?.names[0] ?? []))
  if (missing.length > 0) diagnostics.push(diagnose('voice/no-key', undefined, title, missing.join(', ')))
  return { value: diagnostics.length === 0 ? found : undefined, diagnostics }
}

/** Anything else could end a header and begin another, or lead to another server. */
function isFit(value: string, { inAddress }: Need): boolean {
  return inAddress ? /^[A-Za-z0-9-]{1,64}$/.test(value) : /^[\x21-\x7e]{1,8192}$/.test(value)
}

/** Shorter values stand in ordinary words, and cutting them out would tell more than it hides. */
const shortestSecret = 6

/** Cuts every secret out of a text, also as base64 and as part of an address have it. */
export function redactor(needs: Needs, credentials: Credentials): (text: string) => string {
  const secrets = Object.entries(credentials)
    .filter(([key, value]) => needs[key]?.secret && value.length >= shortestSecret)
    .flatMap(([key, value]) =>
      [value, encodeURIComponent(value), btoa(value), btoa(`apikey:${value}`)].map(it => [it, key])
    )
    // The longest first, so that no end of one is left where another begins.
    .sort(([a = ''], [b = '']) => b.length - a.length)
  return text =>
    secrets.reduce((rest, [value = '', key = '']) => rest.replaceAll(value, `<${needs[key]?.names[0] ?? ''}>`), text)
}

/**
 * The address a person names instead of a service's own, without a slash at its end: https, or http on this machine,
 * because keys travel there.
 */
export function endpointOf(text: string): Outcome<string | undefined> {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !isSafe(url))
    return { value: undefined, diagnostics: [diagnose('voice/unsafe-endpoint', undefined, hostOf(text))] }
  return { value: `${url.origin}${url.pathname.replace(/\/$/, '')}`, diagnostics: [] }
}

/** Of an address only what can hold no key is repeated. */
function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).origin : '…'
}

function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const plain = username === '' && password === '' && search === '' && hash === ''
  return plain && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
}

/** The parser of addresses has already turned `127.1` and `0x7f000001` into four plain numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
}
