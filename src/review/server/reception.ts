import type { Diagnostic } from '../../report/diagnostic.js'
import type { Reception, Reply, Visit, World } from '../../world/world.js'
import type { Action, ActionType, Answers, DoneAnswer, PageFiles, ServerEvent } from '../protocol.js'
import { refusalOf } from './diagnostic-view.js'
import { chooseTemplate, edit, lexiconFile, writeReading } from './edit.js'
import { cookieName, cookieOf, guard, isEqual, isOpening, type Keys, safeHeaders, turnedAway } from './guard.js'
import { emptyShelf, hear, type Shelf, type Studio } from './hear.js'
import { entriesIn } from './lexicon-edit.js'
import { episodeUpdate, type Newsroom, showState, textOf } from './newsroom.js'
import { openPlace } from './open-place.js'
import { readAction } from './read-action.js'
import { done, notUnderstood, type Result } from './result.js'
import { remark, resolveComment, review, sign } from './sign.js'
import { takeBack } from './take-back.js'

/** All it takes to receive a browser. */
export interface Desk {
  readonly room: Newsroom
  readonly studio: Studio
  readonly page: PageFiles
  readonly keys: Keys
  /** What to say of something thrown where the environment is at fault; undefined for a mistake of ours. */
  readonly troubleOf: (problem: unknown) => Diagnostic | undefined
}

interface Open extends Desk {
  readonly shelf: Shelf
  readonly run: string
  /** The token has been used. */
  used: boolean
  streams: number
}

const mostBody = 1_048_576
/** So many pages may listen at once. */
const mostStreams = 64
/** Milliseconds: a line now and then keeps whatever lies between from hanging up. */
const heartbeat = 15_000

/** Receives the person's own browser and nobody else. */
export function receptionOf(desk: Desk, port: number): Reception {
  const open: Open = { ...desk, shelf: emptyShelf(), run: desk.keys.session.slice(0, 8), used: false, streams: 0 }
  return {
    port,
    mostBytes: mostBody,
    admit: visit => guard(visit, desk.keys),
    answer: async (visit, body) => {
      try {
        return await (visit.method === 'POST' ? post(visit, body, open) : get(visit, open))
      } catch (problem) {
        const trouble = desk.troubleOf(problem)
        if (trouble === undefined) throw problem
        return json(500, refusalOf(trouble))
      }
    }
  }
}

function reply(
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {}
): Reply {
  return { status, headers: { ...safeHeaders, 'content-type': type, ...more }, body }
}

function json(status: number, value: unknown): Reply {
  return reply(status, 'application/json; charset=utf-8', JSON.stringify(value))
}

const missing = turnedAway(404)

/** What can be fetched, by the first word behind the slash; `rest` is what follows it. */
const routes: Readonly<Record<string, (rest: string, visit: Visit, open: Open) => Reply | Promise<Reply>>> = {
  '': (rest, visit, open) =>
    rest !== '' ? missing : isOpening(visit) ? enter(visit, open) : pageFile('index.html', open),
  assets: (rest, _, open) => (rest === 'index.html' ? missing : pageFile(rest, open)),
  'api/show': (rest, _, { room }) => (rest === '' ? json(200, showState(room)) : missing),
  'api/episodes': (rest, { target }, { room }) => {
    const since = /\?since=(\d{1,15})$/.exec(target)?.[1]
    const update = episodeUpdate(room, rest, since === undefined ? undefined : Number(since))
    return update ? json(200, update) : missing
  },
  'api/texts': (rest, _, { room }) => {
    const text = textOf(room, rest)
    return text === undefined ? missing : reply(200, 'text/plain; charset=utf-8', text)
  },
  'api/audio': audio,
  'api/lexicon': (rest, _, { room }) => lexicon(rest, room),
  'api/events': (rest, _, open) => (rest === '' ? events(open) : missing)
}

function get(visit: Visit, open: Open): Reply | Promise<Reply> {
  const path = visit.target.replace(/\?.*$/, '').slice(1)
  const name = /^(?:api\/[a-z]{1,20}|assets)(?=\/|$)/.exec(path)?.[0] ?? ''
  const rest = path.slice(name.length).replace(/^\//, '')
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined
  return route ? route(rest, visit, open) : missing
}

/** Lets the browser with the right token in, once, and sends it to an address without it. */
function enter(visit: Visit, open: Open): Reply {
  const { keys } = open
  const isKnown = isEqual(cookieOf(visit), keys.session)
  const token = visit.target.slice('/?t='.length)
  if (!isKnown && (open.used || !isEqual(token, keys.token))) return turnedAway(403)
  open.used = true
  const cookie = `${cookieName(visit.port)}=${keys.session}; Path=/; HttpOnly; SameSite=Strict`
  return { status: 303, headers: { ...safeHeaders, location: '/', 'set-cookie': cookie, 'content-length': '0' } }
}

function pageFile(name: string, { page }: Open): Reply {
  const file = page.get(name)
  return file ? reply(200, file.type, file.bytes) : missing
}

/** A sound, or the stretch of it that was asked for. */
function audio(rest: string, { headers }: Visit, { shelf }: Open): Reply {
  const sound = shelf.sounds.get(rest)
  if (sound === undefined) return missing
  const { type, bytes } = sound
  const ranges = { 'accept-ranges': 'bytes' }
  const [asked] = headers.range ?? []
  const range = asked === undefined ? undefined : /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked)
  if (range === undefined) return reply(200, type, bytes, { ...ranges, 'content-length': `${bytes.length}` })
  const [, from = '', to = ''] = range ?? []
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from)
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1)
  if (range === null || (from === '' && to === '') || start > end)
    return { ...turnedAway(416), headers: { ...turnedAway(416).headers, 'content-range': `bytes */${bytes.length}` } }
  const piece = bytes.subarray(start, end + 1)
  const about = {
    ...ranges,
    'content-range': `bytes ${start}-${end}/${bytes.length}`,
    'content-length': `${piece.length}`
  }
  return reply(206, type, piece, about)
}

function lexicon(language: string, room: Newsroom): Reply {
  if (!/^[a-z]{2,3}$/.test(language)) return missing
  const file = lexiconFile(room, language)
  const source = room.live.show().sources.get(file)
  return json(200, { file, entries: (source === undefined ? undefined : entriesIn(file, source)) ?? [] })
}

/** A stream of what happens, for as long as the page is there. */
function events(open: Open): Reply {
  const { room, run } = open
  if (open.streams >= mostStreams) return turnedAway(429)
  open.streams++
  return {
    status: 200,
    headers: { ...safeHeaders, 'content-type': 'text/event-stream; charset=utf-8' },
    stream: (send, gone) => {
      const tell = (event: ServerEvent) => send(`data: ${JSON.stringify(event)}\n\n`)
      room.listeners.add(tell)
      gone.addEventListener('abort', () => {
        open.streams--
        room.listeners.delete(tell)
      })
      tell({ type: 'hello', run, show: room.version })
      beat(send, gone, room.world)
    }
  }
}

async function beat(send: (text: string) => void, gone: AbortSignal, { clock }: World): Promise<void> {
  while (!gone.aborted) {
    await clock.sleep(heartbeat, gone)
    if (!gone.aborted) send(':\n\n')
  }
}

async function post(visit: Visit, body: Uint8Array, open: Open): Promise<Reply> {
  if (visit.target !== '/api/act') return missing
  const action = readAction(body)
  const { status, value } = action === undefined ? notUnderstood : await act(action, open)
  return json(status, value)
}

type Acts = {
  readonly [Type in ActionType]: (
    action: Extract<Action, { readonly type: Type }>,
    open: Open
  ) => Promise<Result<Answers[Type]>>
}

/** What the page can do. */
const acts: Acts = {
  speak: async (action, { room, studio, shelf }) => {
    const { status, value } = await hear(room, studio, shelf, action)
    return status === 200 ? done({ sound: value }) : { status, value }
  },
  edit: async (action, { room }) => written(room, action.episode, await edit(room, action)),
  lexicon: async (action, { room }) => written(room, '', await writeReading(room, action)),
  template: async (action, { room }) => written(room, action.episode, await chooseTemplate(room, action)),
  review: async (action, { room }) => written(room, action.episode, await review(room, action)),
  comment: async (action, { room }) => written(room, action.episode, await remark(room, action)),
  resolve: async (action, { room }) => written(room, action.episode, await resolveComment(room, action)),
  sign: async (action, { room }) => written(room, action.episode, await sign(room, action)),
  undo: async (_, { room }) => written(room, '', await takeBack(room, 'done')),
  redo: async (_, { room }) => written(room, '', await takeBack(room, 'undone')),
  open: (action, { room }) => openPlace(room, action)
}

function act(action: Action, open: Open): Promise<Result<Answers[ActionType]>> {
  // the table's row for a type takes actions of that type
  const own = acts[action.type] as (action: Action, open: Open) => Promise<Result<Answers[ActionType]>>
  return own(action, open)
}

function written({ entries }: Newsroom, episode: string, result: Result<string>): Result<DoneAnswer> {
  if (result.status !== 200) return result
  return done({ version: entries.get(episode)?.open?.state.version ?? 0, file: result.value })
}
