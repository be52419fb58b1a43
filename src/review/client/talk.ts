import type {
  Action,
  ActionType,
  Answers,
  Conflict,
  EpisodeUpdate,
  LexiconState,
  Refusal,
  ServerEvent,
  ShowState
} from '../protocol.js'
import type { Link } from './store.js'

/** What came of an action: done, somebody else was faster, refused with a reason, or nobody answered. */
export type Reply<Type extends ActionType> =
  | { readonly kind: 'done'; readonly answer: Answers[Type] }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gone' }

/** Asks the server to do something; never throws. */
export async function act<A extends Action>(action: A): Promise<Reply<A['type']>> {
  try {
    const response = await fetch('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sendeklar': '1' },
      body: JSON.stringify(action)
    })
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'done', answer: body as Answers[A['type']] }
    if (response.status === 409 && isConflict(body)) return { kind: 'conflict', conflict: body }
    return { kind: 'refused', refusal: body as Refusal }
  } catch {
    return { kind: 'gone' }
  }
}

function isConflict(body: unknown): body is Conflict {
  return typeof body === 'object' && body !== null && 'mine' in body
}

export function fetchShow(): Promise<ShowState | undefined> {
  return get('/api/show')
}

export function fetchEpisode(id: string, since: number | undefined): Promise<EpisodeUpdate | undefined> {
  return get(`/api/episodes/${encodeURIComponent(id)}${since === undefined ? '' : `?since=${since}`}`)
}

export function fetchLexicon(language: string): Promise<LexiconState | undefined> {
  return get(`/api/lexicon/${encodeURIComponent(language)}`)
}

/** The JSON at an address; undefined where nobody answers, or not with that. */
async function get<Answer>(path: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(path)
    return response.ok ? ((await response.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}

const texts = new Map<string, Promise<string | undefined>>()

/** A long text by its hash, fetched once. */
export function fetchText(hash: string): Promise<string | undefined> {
  const known = texts.get(hash)
  if (known) return known
  const text = fetch(`/api/texts/${encodeURIComponent(hash)}`)
    .then(response => (response.ok ? response.text() : undefined))
    .catch(() => undefined)
    .then(it => {
      if (it === undefined) texts.delete(hash)
      return it
    })
  texts.set(hash, text)
  return text
}

/** A server that was started anew knows nothing of this page. */
function isTurnedAway(): Promise<boolean> {
  return fetch('/api/show').then(
    ({ status }) => status === 403,
    () => false
  )
}

/** What a listener hears of the server. */
export interface Line {
  readonly onEvent: (event: ServerEvent) => void
  /** Whether somebody is there. */
  readonly onLink: (link: Link) => void
}

/**
 * Listens to the server as long as the page is seen. A hidden tab keeps no line: a browser has six of them for a server, and
 * somebody with seven tabs would wait for ever. What happened meanwhile comes with the first event after.
 */
export function listen({ onEvent, onLink }: Line): void {
  let source: EventSource | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    clearTimeout(again)
    source?.close()
    source = new EventSource('/api/events')
    source.onopen = () => onLink('open')
    source.onmessage = ({ data }) => onEvent(JSON.parse(data) as ServerEvent)
    source.onerror = () => {
      onLink('gone')
      if (source?.readyState !== EventSource.CLOSED) return
      // The browser gives up for good after an answer it does not like; we do not.
      again = setTimeout(open, 2000)
      void isTurnedAway().then(turnedAway => turnedAway && onLink('strange'))
    }
  }
  const look = () => {
    if (!document.hidden) return open()
    clearTimeout(again)
    source?.close()
  }
  document.addEventListener('visibilitychange', look)
  look()
}
