import { useEffect, useState } from 'preact/hooks'
import type { Sound, Span } from '../protocol.js'
import { begunAt, heardAt } from './model.js'
import { act } from './talk.js'

/** What is being heard. */
export interface Playing {
  readonly status: 'idle' | 'preparing' | 'playing' | 'paused' | 'failed'
  readonly episode?: string
  readonly sound?: Sound
  readonly seconds: number
  readonly speed: number
  /** The sentence that is heard or would be. */
  readonly sentence?: string
  /** Why there is no sound, as the server says it. */
  readonly reason?: { readonly de: string; readonly en: string }
}

let playing: Playing = { status: 'idle', seconds: 0, speed: 1 }
const listeners = new Set<() => void>()
/** Counts up with each wish, so that a sound that comes late does not talk into the one wanted since. */
let wish = 0

const audio = new Audio()
audio.preload = 'auto'

function change(part: Partial<Playing>): void {
  playing = { ...playing, ...part }
  for (const listener of listeners) listener()
}

export function nowPlaying(): Playing {
  return playing
}

/** Calls back with every change of what is heard; returns how to stop. */
export function onPlaying(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function usePlaying<Value>(pick: (playing: Playing) => Value): Value {
  const [value, setValue] = useState(() => pick(playing))
  useEffect(() => onPlaying(() => setValue(() => pick(playing))), [])
  return value
}

/** Where to begin: at a word of a sentence. */
export interface From {
  readonly sentence: string
  readonly offset: number
}

/** Has some sentences spoken and plays them, from the first or from a word. */
export async function hear(episode: string, scope: readonly string[] | 'all', from?: From): Promise<void> {
  const mine = ++wish
  audio.pause()
  change({ status: 'preparing' })
  const reply = await act({ type: 'speak', episode, scope })
  if (mine !== wish) return
  if (reply.kind !== 'done') {
    const reason = reply.kind === 'refused' ? reply.refusal.message : undefined
    change({ status: 'failed', ...(reason && { reason }) })
    return
  }
  const { sound } = reply.answer
  const start = from ? (heardAt(sound, from.sentence, from.offset) ?? 0) : 0
  audio.src = `/api/audio/${encodeURIComponent(sound.hash)}`
  audio.currentTime = start
  audio.playbackRate = playing.speed
  change({ sound, episode, seconds: start, ...sentenceAt(sound, start) })
  await startSound(mine)
}

async function startSound(mine: number): Promise<void> {
  try {
    await audio.play()
    tick()
  } catch {
    if (mine === wish) change({ status: 'failed' })
  }
}

/** Goes on or stops; true where there is a sound to do it with. */
export function toggle(): boolean {
  if (playing.sound === undefined || playing.status === 'preparing') return false
  if (!audio.paused) audio.pause()
  else void startSound(wish)
  return true
}

export function pause(): void {
  audio.pause()
}

/** Moves to a time of the sound. */
export function seek(seconds: number): void {
  const { sound } = playing
  if (sound === undefined) return
  const at = Math.max(0, Math.min(seconds, sound.seconds))
  audio.currentTime = at
  change({ seconds: at, ...sentenceAt(sound, at) })
}

/** Hears from a word on where the sound has it. */
export function hearFrom({ sentence, offset }: From): boolean {
  const at = playing.sound && heardAt(playing.sound, sentence, offset)
  if (at === undefined) return false
  seek(at)
  if (audio.paused) void startSound(wish)
  return true
}

export function setSpeed(speed: number): void {
  audio.playbackRate = speed
  change({ speed })
}

/** Forgets the sound: another episode is on the page. */
export function silence(): void {
  wish++
  audio.pause()
  audio.removeAttribute('src')
  playing = { status: 'idle', seconds: 0, speed: playing.speed }
  change({})
}

function sentenceAt(sound: Sound, seconds: number): Pick<Playing, 'sentence'> {
  const spans: readonly Span[] = sound.sentences
  const id = sound.sentences[Math.max(0, begunAt(spans, seconds))]?.id
  return id === undefined ? {} : { sentence: id }
}

/** Follows the voice while it speaks: the browser tells the time four times a second only, too late for a highlight. */
function tick(): void {
  if (audio.paused || playing.sound === undefined) return
  change({ seconds: audio.currentTime, ...sentenceAt(playing.sound, audio.currentTime) })
  requestAnimationFrame(tick)
}

audio.addEventListener('playing', () => change({ status: 'playing' }))
audio.addEventListener('pause', () => {
  if (playing.status === 'playing') change({ status: 'paused', seconds: audio.currentTime })
})
audio.addEventListener('ended', () => change({ status: 'paused', seconds: audio.currentTime }))
audio.addEventListener('error', () => {
  if (audio.hasAttribute('src')) change({ status: 'failed' })
})
