import type { Deadlines, World } from '../world/world.js'

/** A request to a service without its key: the same words asked for in the same way are the same request. */
export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** How long we wait for a service: a paragraph takes seconds, and nobody waits two minutes for one. */
export const patience: Deadlines = { connect: 10_000, firstByte: 30_000, idle: 15_000, whole: 120_000 }

/** What a request needs of the world. */
export type Outside = Pick<World, 'network' | 'clock' | 'environment'>

/** Asks with a body of JSON. */
export function askJson(url: string, content: unknown, headers: Asked['headers'] = {}): Asked {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(content)
  }
}

/** Asks for what lies at an address; values of `query` that are undefined are left out. */
export function askFor(url: string, query: Readonly<Record<string, string | undefined>> = {}): Asked {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return { method: 'GET', url: search === '' ? url : `${url}?${search}`, headers: {} }
}

/** The same request with more headers. */
export function withHeaders(asked: Asked, headers: Asked['headers']): Asked {
  return { ...asked, headers: { ...asked.headers, ...headers } }
}
