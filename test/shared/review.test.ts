import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, comeIn, sampleWorld } from '../review/server/page.js'
import type { MemoryWorld } from '../world/memory.js'
import { bytesOf, casesOf } from './bad-input.js'

let world: MemoryWorld
let browser: Browser
let before: Record<string, string>

beforeAll(async () => {
  world = sampleWorld()
  browser = await comeIn(world)
  before = world.contents()
})

afterAll(async () => {
  expect(world.contents()).toEqual(before)
  await browser.running.close()
})

test.each(casesOf('http-target').map(it => [it.id, it] as const))('%s shows nothing', async (_, it) => {
  const path = Buffer.from(bytesOf(it)).toString('latin1')
  const { status, length } = await statusOf(path)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(length).toBe(0)
})

/** Node refuses to send some of these addresses itself; that they never come is as good. */
function statusOf(path: string): Promise<{ status: number; length: number }> {
  return new Promise((resolve, reject) => {
    try {
      const headers = { cookie: browser.cookie }
      const call = request({ host: '127.0.0.1', port: browser.running.port, path, headers }, answer => {
        let length = 0
        answer.on('data', (piece: Buffer) => {
          length += piece.length
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, length }))
      })
      call.on('error', reject)
      call.end()
    } catch {
      resolve({ status: 400, length: 0 })
    }
  })
}

test.each(casesOf('http-host').map(it => [it.id, it] as const))('%s is not our host', async (_, it) => {
  const host = Buffer.from(bytesOf(it)).toString('latin1')
  const answer = await browser
    .ask({ path: '/api/show', headers: { Host: host } })
    .catch(() => ({ status: 400, body: Buffer.alloc(0) }))
  const isOurs = host === `127.0.0.1:${browser.running.port}` || host === `localhost:${browser.running.port}`
  expect(answer.status).toBeGreaterThanOrEqual(isOurs ? 200 : 400)
  expect(answer.status).toBeLessThan(500)
  if (!isOurs) expect(answer.body).toHaveLength(0)
})

test.each(casesOf('json-body').map(it => [it.id, it] as const))('%s is no action', async (_, it) => {
  const headers = { 'content-type': 'application/json', 'x-sendeklar': '1' }
  const answer = await browser
    .ask({ method: 'POST', path: '/api/act', headers, body: bytesOf(it) })
    .catch(() => ({ status: 413 }))
  expect([400, 413]).toContain(answer.status)
})
