import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** A request as it came over the wire. */
export interface Received {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How a server misbehaves: it gets the reply that would be right, and sends something else. */
export type Mischief = (response: ServerResponse, right: Reply) => void

export interface Studio {
  readonly url: string
  readonly received: readonly Received[]
  /** What happens to the next requests, one each; afterwards all is right. */
  readonly plan: (...mischiefs: readonly Mischief[]) => void
  /** What happens to every request from now on. */
  readonly always: (mischief: Mischief) => void
  readonly close: () => Promise<void>
}

/** A real server on this machine; `answer` behaves as a service's documentation says. */
export async function studio(answer: (received: Received) => Reply): Promise<Studio> {
  const received: Received[] = []
  const planned: Mischief[] = []
  let constant: Mischief | undefined
  const server = createServer(async (request, response) => {
    const it = await receive(request)
    received.push(it)
    const mischief = planned.shift() ?? constant ?? send
    mischief(response, answer(it))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    plan: (...mischiefs) => planned.push(...mischiefs),
    always: mischief => {
      constant = mischief
    },
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    }
  }
}

async function receive(request: IncomingMessage): Promise<Received> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, `${value}`]))
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers,
    body: Buffer.concat(pieces).toString('utf8')
  }
}

/** As it should be. */
export const send: Mischief = (response, { status, headers, body }) => {
  response.writeHead(status, headers).end(body)
}

/** The same with another status, some headers and words. */
export const say =
  (status: number, words: unknown, headers: Readonly<Record<string, string>> = {}): Mischief =>
  response => {
    const body = typeof words === 'string' ? words : JSON.stringify(words)
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  }

/** Sends the right head and something else than the right body. */
export const instead =
  (change: (body: Buffer) => Buffer | string, headers: Readonly<Record<string, string>> = {}): Mischief =>
  (response, right) => {
    response.writeHead(right.status, { ...right.headers, ...headers }).end(change(right.body))
  }

export const hangUp: Mischief = response => {
  response.socket?.destroy()
}

export const hang: Mischief = () => {}

/** The connection is reset after half of the body. */
export const resetInBody: Mischief = (response, { status, headers, body }) => {
  response.writeHead(status, { ...headers, 'content-length': `${body.length}` })
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.resetAndDestroy())
}

/** The connection ends politely after half of the body. */
export const truncated: Mischief = (response, { status, headers, body }) => {
  response.writeHead(status, { ...headers, 'content-length': `${body.length}` })
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.end())
}

export const hangInBody: Mischief = (response, { status, headers, body }) => {
  response.writeHead(status, headers)
  response.write(body.subarray(0, body.length >> 1))
}

export const drip: Mischief = (response, { status, headers, body }) => {
  response.writeHead(status, headers)
  let at = 0
  const timer = setInterval(() => response.write(body.subarray(at++, at)), 50)
  response.on('close', () => clearInterval(timer))
}

export const endless: Mischief = (response, { status, headers, body }) => {
  response.writeHead(status, headers)
  const more = () => {
    while (!response.destroyed && response.write(body)) {}
  }
  response.on('drain', more)
  more()
}

export const gzipBomb: Mischief = (response, { status, headers }) => {
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)))
}

export const loginPage: Mischief = response => {
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(`<!doctype html><title>WLAN</title>${'<p>Login</p>'.repeat(9000)}`)
}

export const redirectTo =
  (url: string): Mischief =>
  response => {
    response.writeHead(307, { location: url }).end()
  }
