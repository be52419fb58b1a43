import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Running, startReview } from '../../../src/command/reviewing.js'
import type {
  Action,
  Answers,
  Conflict,
  EpisodeState,
  EpisodeUpdate,
  PageFiles,
  Refusal,
  ShowState
} from '../../../src/review/protocol.js'
import { nodeClock } from '../../../src/world/clock.js'
import { nodeWorld } from '../../../src/world/node.js'
import type { World } from '../../../src/world/world.js'
import { showWorld } from '../../command/show.js'
import type { MemoryWorld } from '../../world/memory.js'

/** What came back over HTTP. */
export interface Heard {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Asking {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A browser that has come in by the address from the terminal. */
export interface Browser {
  readonly running: Running
  readonly cookie: string
  readonly ask: (asking: Asking) => Promise<Heard>
  readonly get: <Value>(path: string) => Promise<Value>
  readonly act: <Doing extends Action>(
    action: Doing
  ) => Promise<{ readonly status: number; readonly value: Answers[Doing['type']] & Refusal & Conflict }>
  readonly show: () => Promise<ShowState>
  readonly episode: (id: string) => Promise<EpisodeState>
}

const page: PageFiles = new Map([
  ['index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html><title>Seite</title>') }],
  ['app.js', { type: 'text/javascript', bytes: Buffer.from('document.title') }]
])

const options = { format: 'human', ui: 'de', root: '.', out: 'output', maxWarnings: 9, articles: [] } as const

export const sampleId = '2026-02-16-ki-kooperation'

/** Sends one request to a port of this machine as it stands, nothing added. */
export function ask(port: number, { method = 'GET', path, headers = {}, body }: Asking): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers, setHost: !('Host' in headers) }, answer => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) })
      )
      answer.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}

/** Opens the page of a show and comes in. */
export async function comeIn(world: World, more: Partial<Parameters<typeof startReview>[0]> = {}): Promise<Browser> {
  const { value: running, diagnostics } = await startReview({ ...options, ...more }, world, page)
  if (running === undefined) throw new Error(JSON.stringify(diagnostics))
  const { port, address } = running
  const first = await ask(port, { path: address.slice(address.indexOf('/?')) })
  const cookie = (first.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
  const own = { cookie, origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' }
  const get = async <Value>(path: string): Promise<Value> => {
    const { status, body } = await ask(port, { path, headers: own })
    if (status !== 200) throw new Error(`${path}: ${status}`)
    return JSON.parse(body.toString())
  }
  return {
    running,
    cookie,
    ask: asking => ask(port, { ...asking, headers: { ...own, ...asking.headers } }),
    get,
    act: async action => {
      const headers = { ...own, 'content-type': 'application/json', 'x-sendeklar': '1' }
      const { status, body } = await ask(port, {
        method: 'POST',
        path: '/api/act',
        headers,
        body: JSON.stringify(action)
      })
      return { status, value: JSON.parse(body.toString()) }
    },
    show: () => get('/api/show'),
    episode: async id => {
      const update = await get<EpisodeUpdate>(`/api/episodes/${id}`)
      if (update.kind !== 'whole') throw new Error('a patch nobody asked for')
      return update.state
    }
  }
}

/** The sample show in memory. */
export function sampleWorld(changes: Record<string, string | undefined> = {}): MemoryWorld {
  return showWorld(changes, { clock: nodeClock })
}

/** A show in a folder of its own on the disk, and the world around it. */
export async function diskShow(
  files: Readonly<Record<string, string>>
): Promise<{ readonly root: string; readonly world: World; readonly remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'sendeklar-review-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  const remove = () => rmSync(root, { recursive: true, force: true })
  return { root, world: nodeWorld({ environment: { XDG_CACHE_HOME: join(root, 'cache') } }), remove }
}

/** The one sentence that holds some words. */
export function sentenceWith({ sentences }: EpisodeState, words: string): EpisodeState['sentences'][string] {
  const found = Object.values(sentences).find(({ written }) => written.includes(words))
  if (found === undefined) throw new Error(`no sentence with ${words}`)
  return found
}

/** Changes words inside a sentence, as the page does. */
export function editOf(state: EpisodeState, words: string, text: string): Extract<Action, { type: 'edit' }> {
  const { edit } = sentenceWith(state, words)
  const field = edit && state.fields[edit.field]
  if (edit === undefined || field === undefined) throw new Error(`no field for ${words}`)
  const { file, path, hash: base } = field
  const start = edit.start + edit.text.indexOf(words)
  return { type: 'edit', episode: state.id, file, path, base, start, end: start + words.length, text }
}
