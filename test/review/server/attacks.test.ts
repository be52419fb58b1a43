import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MemoryWorld } from '../../world/memory.js'
import { ask, type Browser, comeIn, sampleId, sampleWorld } from './page.js'

let world: MemoryWorld
let browser: Browser
let before: Record<string, string>

beforeAll(async () => {
  world = sampleWorld()
  browser = await comeIn(world)
  before = world.contents()
})

afterAll(async () => {
  // Whatever was tried, nothing was written.
  expect(world.contents()).toEqual(before)
  await browser.running.close()
})

/** A request with the right cookie and one thing wrong. */
function tryOut(headers: Record<string, string>, path = '/api/show', method = 'GET') {
  const { port } = browser.running
  return ask(port, { method, path, headers: { Host: `127.0.0.1:${port}`, Cookie: browser.cookie, ...headers } })
}

const post = { 'content-type': 'application/json', 'x-sendeklar': '1' }
const undo = JSON.stringify({ type: 'undo' })

describe('the page is for one browser', () => {
  test('the address from the terminal lets it in once, and leads to an address without the token', async () => {
    const fresh = await comeIn(sampleWorld())
    const { port, address, close } = fresh.running
    const token = address.slice(address.indexOf('/?'))
    expect(fresh.cookie).toMatch(new RegExp(`^sendeklar-${port}=[0-9a-f]{64}$`))
    expect((await ask(port, { path: token })).status).toBe(403)
    const again = await fresh.ask({ path: token })
    expect([again.status, again.headers.location]).toEqual([303, '/'])
    expect(again.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    await close()
  })

  test('whoever has no cookie, or a wrong one, sees nothing', async () => {
    const { port } = browser.running
    const name = `sendeklar-${port}`
    for (const cookie of [
      '',
      'a=b',
      `${name}=`,
      `${name}=${'0'.repeat(64)}`,
      `x${browser.cookie}`,
      `sendeklar-1=${browser.cookie.split('=')[1]}`
    ]) {
      const { status, body } = await ask(port, { path: '/api/show', headers: { cookie } })
      expect([status, body.length]).toEqual([403, 0])
    }
  })

  test('every answer forbids scripts from elsewhere, frames, guessing of types and keeping', async () => {
    for (const path of ['/', '/assets/app.js', '/api/show', '/nothing', '/api/texts/x']) {
      const { headers } = await browser.ask({ path })
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store'
      })
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})

describe('what comes from elsewhere gets a refusal, no content and no write', () => {
  test.each([
    'evil.example',
    'evil.example:{port}',
    '127.0.0.1.evil.example',
    '[::1].evil.example',
    'user@127.0.0.1:{port}',
    '0.0.0.0:{port}',
    '127.1:{port}',
    '2130706433:{port}',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    '[::1]:{port}',
    ''
  ])('the host "%s"', async host => {
    const { status, body } = await tryOut({ Host: host.replace('{port}', `${browser.running.port}`) })
    expect([400, 421]).toContain(status)
    expect(body).toHaveLength(0)
  })

  test.each([
    'https://evil.example',
    'http://127.0.0.1:1',
    'null',
    'http://localhost',
    'http://127.0.0.1:{port}.evil.example'
  ])('the origin %s', async origin => {
    const from = origin.replace('{port}', `${browser.running.port}`)
    expect((await tryOut({ origin: from })).status).toBe(403)
    expect((await tryOut({ origin: from, ...post }, '/api/act', 'POST')).status).toBe(403)
  })

  test.each(['cross-site', 'same-site'])(
    'a %s request, be it an image, a frame, a script or an event stream',
    async site => {
      for (const path of ['/', '/api/events', '/api/show', '/assets/app.js'])
        expect((await tryOut({ 'sec-fetch-site': site }, path)).status).toBe(403)
    }
  )

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a text', { 'content-type': 'text/plain', 'x-sendeklar': '1' }],
    ['JSON without our header', { 'content-type': 'application/json' }],
    ['no type', { 'x-sendeklar': '1' }]
  ])('%s is no action', async (_, headers) => {
    const answer = await browser.ask({ method: 'POST', path: '/api/act', headers, body: undo })
    expect([answer.status, answer.body.length]).toEqual([415, 0])
  })

  test('a POST that does not say which page it comes from', async () => {
    expect((await tryOut(post, '/api/act', 'POST')).status).toBe(403)
  })

  test.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'])('the method %s', async method => {
    expect((await tryOut({}, '/api/show', method)).status).toBe(405)
  })

  test.each([
    '/../../../../etc/passwd',
    '//etc/passwd',
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/@fs/etc/passwd?.svg?.wasm?init',
    '/.env',
    '/.git/config',
    '/content/show.yaml',
    '/assets/index.html',
    '/%00',
    '/a%0d%0aX:y',
    '/assets\\..\\x',
    '/api/texts/../../x',
    '/api/audio/x',
    '/api/episodes/__proto__',
    '/api/explain/constructor',
    '/api/lexicon/..',
    '/assets/__proto__',
    `/${'a'.repeat(5000)}`
  ])('the address %s', async path => {
    const { status, body } = await tryOut({ 'sec-fetch-site': 'none' }, path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body).toHaveLength(0)
  })

  test('a body that is too long is not read', async () => {
    const answer = await browser
      .ask({
        method: 'POST',
        path: '/api/act',
        headers: post,
        body: JSON.stringify({ type: 'undo', x: 'a'.repeat(1_100_000) })
      })
      .catch(() => undefined)
    expect(answer?.status ?? 413).toBe(413)
  })

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', ''],
    ['an action there is none of', '{"type":"delete"}'],
    ['a name of every object', '{"type":"constructor"}'],
    ['a field too many', '{"type":"undo","x":1}'],
    ['a field too few', '{"type":"edit"}'],
    ['half a character', `{"type":"comment","episode":"${sampleId}","sentence":"a-1","text":"\\ud800","by":"x"}`],
    ['a prototype', '{"type":"undo","__proto__":{"x":1}}']
  ])('%s is not understood', async (_, body) => {
    const answer = await browser.ask({ method: 'POST', path: '/api/act', headers: post, body })
    expect([answer.status, JSON.parse(answer.body.toString()).code]).toEqual([400, 'review/not-understood'])
  })

  test('a file that does not belong to the episode can neither be changed nor opened', async () => {
    const base = '0'.repeat(64)
    for (const file of ['content/show.yaml', '../../etc/passwd', '/etc/passwd', 'package.json']) {
      const edit = { type: 'edit', episode: sampleId, file, path: 'title', base, start: 0, end: 0, text: 'x' } as const
      expect((await browser.act(edit)).status).toBe(404)
    }
    expect((await browser.act({ type: 'open', file: '/etc/passwd', line: 1, column: 1 })).status).toBe(404)
  })

  test('another protocol on our port is hung up on', async () => {
    const { port } = browser.running
    const said = await saying(
      port,
      `GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${browser.cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`
    )
    expect(said).toBe('')
  })

  test('two hosts, no host and no HTTP are a bad request', async () => {
    const { port } = browser.running
    const host = `Host: 127.0.0.1:${port}\r\n`
    expect(
      await saying(
        port,
        `GET /api/show HTTP/1.1\r\n${host}${host}Cookie: ${browser.cookie}\r\nConnection: close\r\n\r\n`
      )
    ).toMatch(/^HTTP\/1.1 4\d\d /)
    expect(await saying(port, `GET /api/show HTTP/1.0\r\nCookie: ${browser.cookie}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 4\d\d /
    )
    expect(await saying(port, 'ÄÖÜ\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
  })
})

/** Says something over a plain connection and listens until the other side hangs up. */
function saying(port: number, words: string): Promise<string> {
  return new Promise(resolve => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    socket.on('data', piece => {
      said += piece
    })
    socket.on('error', () => resolve(said))
    socket.on('close', () => resolve(said))
  })
}

test('a thousand idle and two hundred slow connections keep nobody waiting', async () => {
  const { port } = browser.running
  const sockets: Socket[] = []
  const opened = (count: number, words: string) =>
    Promise.all(
      Array.from(
        { length: count },
        () =>
          new Promise<void>(resolve => {
            const socket = connect(port, '127.0.0.1', () => {
              socket.write(words)
              resolve()
            })
            socket.on('error', () => resolve())
            sockets.push(socket)
          })
      )
    )
  await opened(1000, '')
  await opened(200, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `)
  const began = performance.now()
  const { status } = await browser.ask({ path: '/api/show' })
  const waited = performance.now() - began
  for (const socket of sockets) socket.destroy()
  expect(status).toBe(200)
  expect(waited).toBeLessThan(1000)
})
