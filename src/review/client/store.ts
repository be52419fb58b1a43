import { useEffect, useState } from 'preact/hooks'
import type { UiLanguage } from '../../report/diagnostic.js'
import type { Conflict, EditAction, EpisodeState, ShowState } from '../protocol.js'
import { orderOf } from './model.js'

/** `strange`: the program that answers is another one and does not let this page in. */
export type Link = 'open' | 'gone' | 'strange'

export const views = ['desk', 'rundown', 'speech', 'changes', 'listing', 'prompter'] as const
export type View = (typeof views)[number]

export const columns = ['article', 'script', 'notes'] as const
export type Column = (typeof columns)[number]

/** What stands open over the page. */
export type Dialog =
  | { readonly kind: 'help' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'pronounce'; readonly sentence: string; readonly term: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict; readonly edit: EditAction; readonly mine: string }
  | { readonly kind: 'name'; readonly then: (name: string) => void }

/** Words somebody is writing into a sentence; kept when the sentence changes under their hands. */
export interface Draft {
  readonly sentence: string
  readonly action: EditAction
  /** The sentence's text as it was when the writing began. */
  readonly was: string
  readonly text: string
}

export interface State {
  readonly language: UiLanguage
  /** `first`: nobody has answered yet. */
  readonly link: 'first' | Link
  readonly show?: ShowState
  readonly episode?: EpisodeState
  readonly view: View
  /** The id of the episode to be seen. */
  readonly wanted?: string
  readonly column: Column
  readonly selected?: string
  readonly draft?: Draft
  /** The sentence somebody is writing a comment on. */
  readonly commenting?: string
  /** What they have written of it so far. */
  readonly remark?: string
  readonly dialog?: Dialog
  /** The version whose failure has been read and put aside. */
  readonly setAside?: number
  /** What was last done or refused, for eyes and screen readers. */
  readonly message?: { readonly text: string; readonly bad: boolean }
  readonly name: string
  readonly singleKeys: boolean
  /** The page scrolls along with the voice. */
  readonly follow: boolean
}

const listeners = new Set<() => void>()

let state: State = {
  language: 'de',
  link: 'first',
  view: 'desk',
  column: 'script',
  name: '',
  singleKeys: true,
  follow: true
}

export function now(): State {
  return state
}

/** Changes some of the state; `undefined` takes a field out of it. */
export function change(part: { readonly [Name in keyof State]?: State[Name] | undefined }): void {
  const next: Record<string, unknown> = { ...state, ...part }
  for (const [name, value] of Object.entries(part)) if (value === undefined) delete next[name]
  state = next as unknown as State
  for (const listener of listeners) listener()
}

/** Waits until the state is as wanted, at most so many milliseconds. */
export function later(wanted: () => boolean, most: number): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      listeners.delete(look)
      resolve()
    }
    const look = () => {
      if (wanted()) done()
    }
    const timer = setTimeout(done, most)
    listeners.add(look)
    look()
  })
}

/** Something of the state, drawn again when it is another; `pick` gives the same value for the same state. */
export function useNow<Value>(pick: (state: State) => Value): Value {
  const [value, setValue] = useState(() => pick(state))
  useEffect(() => {
    const look = () => setValue(() => pick(state))
    listeners.add(look)
    look()
    return () => void listeners.delete(look)
  }, [])
  return value
}

/** What stays when the page is loaded again; a browser may refuse to keep anything. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`sendeklar.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`sendeklar.${name}`, value)
  } catch {
    // Then it is asked for again next time.
  }
}

/** `#/2026-02-16-ki/speech?s=3f9a-1`: which episode, which view, which sentence. */
export function readAddress(hash: string): {
  readonly wanted?: string
  readonly view: View
  readonly selected?: string
} {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [wanted = '', name = ''] = path.split('/').map(decodeURIComponent)
  const selected = new URLSearchParams(query).get('s')
  return {
    view: views.find(view => view === name) ?? 'desk',
    ...(wanted !== '' && { wanted }),
    ...(selected !== null && { selected })
  }
}

export function address(wanted: string, view: View, selected?: string): string {
  const query = selected === undefined ? '' : `?s=${encodeURIComponent(selected)}`
  return `#/${encodeURIComponent(wanted)}/${view}${query}`
}

/** Puts an episode's new state on the page: the selection and a comment stay where they were, or go to what stands there now. */
export function showEpisode(episode: EpisodeState): void {
  const { episode: before, selected, commenting } = state
  const order = orderOf(episode)
  const stay = (id: string | undefined) => {
    if (id === undefined || episode.sentences[id]) return id
    const at = before ? orderOf(before).indexOf(id) : -1
    return at === -1 ? undefined : order[Math.min(at, order.length - 1)]
  }
  change({ episode, selected: stay(selected), commenting: stay(commenting) })
}
