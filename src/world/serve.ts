import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Reception, Reply, Served, Visit } from './world.js'

/** Nobody but this machine. */
const loopback = '127.0.0.1'

/** Milliseconds: how long a request may take to say what it wants, and to say it all. */
const headersTimeout = 5_000
const requestTimeout = 10_000
const keepAliveTimeout = 5_000
const checkEvery = 1_000

/** A page needs a handful of connections; so many more are somebody's game, and new ones then wait. */
const mostConnections = 4_000
const mostHeaderBytes = 16_384

/** A listener that takes nothing any more is let go when so much waits for it. */
const mostWaitingBytes = 8_388_608

/** Serves on this machine alone; undefined where the port is taken. */
export async function serve(reception: Reception): Promise<Served | undefined> {
  const server = createServer({ maxHeaderSize: mostHeaderBytes, connectionsCheckingInterval: checkEvery })
  Object.assign(server, { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections: mostConnections })
  if (!(await listening(server, reception.port))) return undefined
  const { port } = server.address() as AddressInfo
  server.on('request', (request, response) => receive(request, response, port, reception))
  // Nothing here speaks another protocol, and nobody is told to go on before the head is read.
  server.on('upgrade', (_, socket) => socket.destroy())
  server.on('connect', (_, socket) => socket.destroy())
  server.on('checkContinue', (request, response) => {
    finish(request, response, { status: 417, headers: {} })
  })
  server.on('clientError', (_, socket) => refuse(socket as Socket))
  return {
    port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function listening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, loopback, () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}

/** What is no HTTP gets no words. */
function refuse(socket: Socket): void {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  else socket.destroy()
}

function receive(request: IncomingMessage, response: ServerResponse, port: number, reception: Reception): void {
  response.on('error', () => {})
  const visit = visitOf(request, port)
  const refused = reception.admit(visit)
  if (refused) {
    finish(request, response, refused)
    return
  }
  readBody(request, reception.mostBytes, async body => {
    const reply = body === undefined ? tooLong : await reception.answer(visit, body)
    finish(request, response, reply, body === undefined)
  })
}

const tooLong: Reply = { status: 413, headers: {} }

function visitOf({ method = '', url = '', rawHeaders }: IncomingMessage, port: number): Visit {
  const headers: Record<string, string[]> = {}
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? '').toLowerCase()
    headers[name] = [...(Object.hasOwn(headers, name) ? (headers[name] ?? []) : []), rawHeaders[i + 1] ?? '']
  }
  return { method, target: url, headers, port }
}

/** Gives the body, or undefined as soon as it is too long; nothing where the visitor went away. */
function readBody(request: IncomingMessage, most: number, then: (body: Uint8Array | undefined) => void): void {
  const pieces: Uint8Array[] = []
  let bytes = 0
  let over = false
  const once = (body: Uint8Array | undefined) => {
    if (over) return
    over = true
    then(body)
  }
  if (Number(request.headers['content-length'] ?? 0) > most) {
    once(undefined)
    return
  }
  request.on('data', (piece: Uint8Array) => {
    bytes += piece.length
    if (bytes > most) once(undefined)
    else pieces.push(piece)
  })
  request.on('end', () => once(Buffer.concat(pieces)))
  request.on('error', () => {})
}

function finish(request: IncomingMessage, response: ServerResponse, reply: Reply, hangUp = false): void {
  const unread = hangUp || !request.complete
  response.writeHead(reply.status, { ...reply.headers, ...(unread ? { connection: 'close' } : {}) })
  if (reply.stream) listen(response, reply.stream)
  else response.end(reply.body)
  // Of a request that is refused nothing more is read.
  if (unread && !reply.stream) response.on('finish', () => request.destroy())
}

function listen(response: ServerResponse, stream: NonNullable<Reply['stream']>): void {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  response.flushHeaders()
  stream(text => {
    if (response.writableLength > mostWaitingBytes) response.destroy()
    else if (!response.destroyed) response.write(text)
  }, gone.signal)
}
