import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createLine } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { send } from '../../src/world/network.js'
import type { WebRequest } from '../../src/world/world.js'

const patient = { connect: 30_000, firstByte: 30_000, idle: 30_000, whole: 60_000 }
let answer: (response: ServerResponse) => void = response => response.end()
let server: Server
let url = ''
let lines = 0

beforeEach(async () => {
  lines = 0
  server = createServer((_, response) => answer(response))
  server.on('connection', () => lines++)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(() => {
  server.closeAllConnections()
  return new Promise(resolve => server.close(resolve))
})

function ask(more: Partial<WebRequest> = {}) {
  return send({ method: 'GET', url, headers: {}, mostBytes: 1000, deadlines: patient, ...more })
}

describe('a request', () => {
  test('is answered with all that came back', async () => {
    answer = response => response.writeHead(200, { 'X-Kind': 'ton' }).end('Größe')
    const page = await ask({ method: 'POST', body: 'Ä', headers: { 'content-type': 'text/plain' } })
    expect(page).toMatchObject({ status: 200, headers: { 'x-kind': 'ton' }, body: Buffer.from('Größe') })
  })

  test('after another goes over the same line', async () => {
    answer = response => response.end('ok')
    for (let i = 0; i < 3; i++) await ask()
    expect(lines).toBe(1)
  })

  test('asks for nothing packed', async () => {
    let headers: unknown
    server.on('request', request => {
      headers = request.headers['accept-encoding']
    })
    await ask()
    expect(headers).toBe('identity')
  })

  test('is never sent on to another address: a redirect is an answer', async () => {
    answer = response => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
    expect(await ask()).toMatchObject({ status: 302, headers: { location: 'http://127.0.0.1:1/' } })
  })

  test('that was refused brings the beginning of the words why', async () => {
    answer = response => response.writeHead(500).end('x'.repeat(1_000_000))
    const page = await ask()
    expect('body' in page && page.body.length).toBeGreaterThan(16_384)
    expect('body' in page && page.body.length).toBeLessThan(200_000)
  })
})

describe('no whole answer', () => {
  const half = (response: ServerResponse) => response.writeHead(200, { 'content-length': '8' }).write('half')

  test.each<readonly [failure: string, string, (response: ServerResponse) => void, Partial<WebRequest>]>([
    ['too-long', 'says it is longer than asked for', response => response.end('x'.repeat(1001)), {}],
    [
      'too-long',
      'grows longer than asked for',
      response => [response.write('x'.repeat(900)), response.end('x'.repeat(900))],
      {}
    ],
    ['packed', 'is packed', response => response.writeHead(200, { 'content-encoding': 'br' }).end('x'), {}],
    ['broken', 'breaks off', response => [half(response), setTimeout(() => response.destroy(), 20)], {}],
    ['unreachable', 'never begins', response => response.destroy(), {}],
    ['first-byte', 'is waited for too long', () => {}, { deadlines: { ...patient, firstByte: 50 } }],
    ['idle', 'stops in the middle', half, { deadlines: { ...patient, idle: 50 } }],
    ['whole', 'takes too long', half, { deadlines: { ...patient, whole: 50 } }]
  ])('is told as %s when it %s', async (failure, _, misbehave, more) => {
    answer = misbehave
    expect(await ask(more)).toMatchObject({ failure })
  })

  test('comes from where nobody listens', async () => {
    expect(await ask({ url: 'http://127.0.0.1:1/' })).toEqual({ failure: 'unreachable', detail: 'ECONNREFUSED' })
  })

  test('comes over a line that is never made safe', async () => {
    const mute = createLine(() => {})
    await new Promise<void>(resolve => mute.listen(0, '127.0.0.1', resolve))
    const { port } = mute.address() as AddressInfo
    const found = await ask({ url: `https://127.0.0.1:${port}/`, deadlines: { ...patient, connect: 50 } })
    mute.close()
    expect(found).toEqual({ failure: 'connect', detail: '' })
  })

  test('is waited for once we are told to stop', async () => {
    const stopping = new AbortController()
    answer = () => stopping.abort()
    expect(await ask({ signal: stopping.signal })).toMatchObject({ failure: 'stopped' })
    expect(await ask({ signal: stopping.signal })).toMatchObject({ failure: 'stopped' })
  })
})
