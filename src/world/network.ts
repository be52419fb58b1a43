import * as http from 'node:http'
import * as https from 'node:https'
import type { Socket } from 'node:net'
import type { Deadlines, WebFailure, WebPage, WebRequest } from './world.js'

type Answer = WebPage | WebFailure

/** Connections are kept, because an episode is hundreds of requests to one server; idle ones do not keep us running. */
const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) }

/** Of an answer that is no success only the beginning is read: enough for what it says. */
const mostOfAnError = 16_384

/** Sends one request and waits for its whole answer; what goes wrong is an answer too. */
export function send(request: WebRequest): Promise<Answer> {
  return new Promise(resolve => exchange(request, resolve))
}

function exchange(request: WebRequest, resolve: (answer: Answer) => void): void {
  if (request.signal?.aborted) {
    resolve(failed('stopped'))
    return
  }
  const call = open(request)
  const watch = watchOf(request.deadlines, reason => fail(reason))
  const stop = () => fail('stopped')
  const end = (answer: Answer) => {
    watch.end()
    request.signal?.removeEventListener('abort', stop)
    resolve(answer)
  }
  const fail = (failure: WebFailure['failure'], detail = '') => {
    end(failed(failure, detail))
    call.destroy()
  }
  request.signal?.addEventListener('abort', stop)
  watch.begin('whole')
  watch.begin('connect')
  call.on('socket', socket => whenConnected(socket, () => watch.next('connect', 'firstByte')))
  call.on('error', (error: NodeJS.ErrnoException) => fail('unreachable', error.code ?? error.name))
  call.on('response', response => {
    watch.next('firstByte', 'idle')
    read(response, request, { end, fail, more: () => watch.begin('idle') })
  })
  call.end(request.body)
}

function failed(failure: WebFailure['failure'], detail = ''): WebFailure {
  return { failure, detail }
}

function open({ url, method, headers, body }: WebRequest): http.ClientRequest {
  const to = new URL(url)
  const secure = to.protocol === 'https:'
  const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
  return (secure ? https : http).request(to, {
    method,
    // Nothing packed is asked for, so nothing can unpack to more than it was.
    headers: { ...headers, ...length, 'accept-encoding': 'identity' },
    agent: secure ? agents['https:'] : agents['http:']
  })
}

function whenConnected(socket: Socket, then: () => void): void {
  if (!socket.connecting) then()
  else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', then)
}

interface Reading {
  readonly end: (answer: Answer) => void
  readonly fail: (failure: WebFailure['failure'], detail?: string) => void
  readonly more: () => void
}

function read(response: http.IncomingMessage, { mostBytes }: WebRequest, { end, fail, more }: Reading): void {
  const { statusCode: status = 0 } = response
  const packing = response.headers['content-encoding'] ?? 'identity'
  const success = status >= 200 && status < 300
  const refused = success ? refusalOf(response, mostBytes) : undefined
  if (refused !== undefined) {
    fail(refused, packing)
    return
  }
  const pieces: Uint8Array[] = []
  let bytes = 0
  const readable = packing === 'identity' ? pieces : []
  const whole = () => end({ status, headers: headersOf(response), body: Buffer.concat(readable) })
  const enough = () => {
    if (success) fail('too-long')
    else whole()
    response.destroy()
  }
  response.on('data', (piece: Uint8Array) => {
    more()
    pieces.push(piece)
    bytes += piece.length
    if (bytes > (success ? mostBytes : mostOfAnError)) enough()
  })
  response.on('end', () => (response.complete ? whole() : fail('broken')))
  response.on('error', (error: NodeJS.ErrnoException) => fail('broken', error.code ?? error.name))
}

/** What can be told from the head of an answer. */
function refusalOf({ headers }: http.IncomingMessage, mostBytes: number): WebFailure['failure'] | undefined {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'packed'
  return Number(headers['content-length'] ?? 0) > mostBytes ? 'too-long' : undefined
}

function headersOf({ headers }: http.IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]))
}

interface Watch {
  /** Starts the time of a step, or starts it anew. */
  readonly begin: (step: keyof Deadlines) => void
  readonly next: (done: keyof Deadlines, step: keyof Deadlines) => void
  readonly end: () => void
}

const reasons = { connect: 'connect', firstByte: 'first-byte', idle: 'idle', whole: 'whole' } as const

function watchOf(deadlines: Deadlines, late: (reason: (typeof reasons)[keyof Deadlines]) => void): Watch {
  const timers = new Map<keyof Deadlines, NodeJS.Timeout>()
  let over = false
  const begin = (step: keyof Deadlines) => {
    if (over) return
    clearTimeout(timers.get(step))
    timers.set(
      step,
      setTimeout(() => late(reasons[step]), deadlines[step])
    )
  }
  return {
    begin,
    next: (done, step) => {
      clearTimeout(timers.get(done))
      begin(step)
    },
    end: () => {
      over = true
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }
}
