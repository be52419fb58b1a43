import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { EpisodeState, Row, Sentence } from '../protocol.js'
import { look } from './deeds.js'
import { clock, orderOf } from './model.js'
import { Tool, useWords } from './parts.js'
import { keep, kept } from './store.js'
import type { Say } from './words.js'

/** Where the words being said stand: this share of the height below the top. */
const readingLine = 0.3

/** How the text runs. */
interface Run {
  readonly running: boolean
  /** 1 is the pace the episode was planned with. */
  readonly rate: number
  /** Letter height in rem. */
  readonly size: number
  readonly mirrored: boolean
}

const rates = { least: 0.5, most: 2, step: 0.05 } as const
const sizes = { least: 1.5, most: 6, step: 0.25 } as const

/** The script for the person at the microphone: large, running at the planned pace, with directions and help for hard words. */
export function PrompterView({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const [run, setRun] = useState<Run>(() => ({
    running: false,
    rate: Number(kept('rate') ?? 1) || 1,
    size: Number(kept('size') ?? 2.75) || 2.75,
    mirrored: kept('mirrored') === 'yes'
  }))
  const text = useRef<HTMLElement>(null)
  const belt = useMemo(() => newBelt(episode), [episode])
  const [left, setLeft] = useState(episode.seconds)
  // Two keys may come between two pictures; the second must know of the first.
  const latest = useRef(run)
  const set = (part: Partial<Run>) => {
    const next = { ...latest.current, ...part }
    latest.current = next
    keep('rate', `${next.rate}`)
    keep('size', `${next.size}`)
    keep('mirrored', next.mirrored ? 'yes' : 'no')
    setRun(next)
  }
  useRunning(text, belt, run, setLeft)
  useAwake(run.running)
  usePrompterKeys({ latest, set, text, order: belt.order })
  useEffect(() => {
    text.current?.focus()
    toStart(text.current, belt)
  }, [])
  const faster = (by: number) => set({ rate: within(run.rate + by, rates) })
  const larger = (by: number) => set({ size: within(run.size + by, sizes) })
  return (
    <section class="prompter" aria-label={say('prompter')}>
      <div class="prompter-tools" role="toolbar" aria-label={say('prompter')}>
        <Tool icon="back" label={say('backToDesk')} keys="Escape" onClick={() => look('desk')} />
        <Tool
          icon={run.running ? 'pause' : 'play'}
          label={say(run.running ? 'stop' : 'start')}
          keys="Space"
          wordy
          kind="main"
          onClick={() => set({ running: !run.running })}
        />
        <span class="clock" role="timer">
          {say('remaining', clock(left / run.rate))}
        </span>
        <span class="stepper">
          <button type="button" aria-label={say('slower')} onClick={() => faster(-rates.step)}>
            −
          </button>
          <span>{say('paceValue', Math.round(episode.pace * run.rate))}</span>
          <button type="button" aria-label={say('faster')} onClick={() => faster(rates.step)}>
            +
          </button>
        </span>
        <span class="stepper">
          <button type="button" aria-label={say('smaller')} onClick={() => larger(-sizes.step)}>
            A−
          </button>
          <button type="button" aria-label={say('larger')} onClick={() => larger(sizes.step)}>
            A+
          </button>
        </span>
        <button type="button" aria-pressed={run.mirrored} onClick={() => set({ mirrored: !run.mirrored })}>
          {say('mirror')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space does the same, wherever the focus is */}
      <section
        ref={text}
        class={`prompter-text${run.mirrored ? ' mirrored' : ''}`}
        style={{ fontSize: `${run.size}rem` }}
        lang={episode.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and keys must reach it
        tabIndex={0}
        aria-label={say('prompterText')}
        onClick={() => set({ running: !run.running })}
      >
        {episode.rows.map((row, index) => (
          <PrompterRow key={row.type === 'sentence' ? row.id : index} row={row} episode={episode} say={say} />
        ))}
      </section>
      <span class="reading-line" aria-hidden="true" />
    </section>
  )
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.round(Math.max(least, Math.min(most, value)) * 100) / 100
}

interface RowProps {
  readonly row: Row
  readonly episode: EpisodeState
  readonly say: Say
}

function PrompterRow({ row, episode, say }: RowProps): JSX.Element | null {
  switch (row.type) {
    case 'chapter':
      return <h2>{episode.chapters[row.chapter]?.title}</h2>
    case 'pause':
      return (
        <p class="direction" lang={say('lang')}>
          {say('pauseOf', (row.milliseconds / 1000).toLocaleString(say('lang')))}
        </p>
      )
    case 'cue':
    case 'note':
      return <p class="direction">{row.text}</p>
    case 'sound':
      return <p class="direction">♪ {row.name}</p>
    case 'sentence': {
      const sentence = episode.sentences[row.id]
      return sentence ? <PrompterSentence id={row.id} sentence={sentence} /> : null
    }
  }
}

/** The written words, with help over those that are hard to say. */
function PrompterSentence({ id, sentence }: { readonly id: string; readonly sentence: Sentence }): JSX.Element {
  const parts: (string | JSX.Element)[] = []
  let at = 0
  for (const { start, end, respell } of sentence.readings) {
    if (respell === undefined || start < at) continue
    parts.push(sentence.written.slice(at, start))
    parts.push(
      <ruby key={start}>
        {sentence.written.slice(start, end)}
        <rp>(</rp>
        <rt>{respell}</rt>
        <rp>)</rp>
      </ruby>
    )
    at = end
  }
  return (
    <p id={`p-${id}`} data-id={id} class={sentence.item ? 'item' : ''}>
      {sentence.role !== undefined && <span class="role">{sentence.role}</span>}
      {parts}
      {sentence.written.slice(at)}
    </p>
  )
}

/** Which sentence comes when. */
interface Belt {
  readonly order: readonly string[]
  readonly starts: readonly number[]
  readonly seconds: number
}

function newBelt(episode: EpisodeState): Belt {
  const order = orderOf(episode)
  return { order, starts: order.map(id => episode.times[id]?.start ?? 0), seconds: episode.seconds }
}

type Box = { readonly current: HTMLElement | null }

/** Moves the text under the reading line while it runs; who scrolls by hand sets where it goes on. */
function useRunning(box: Box, belt: Belt, { running, rate }: Run, tell: (left: number) => void): void {
  useEffect(() => {
    const text = box.current
    if (text === null) return
    let frame = 0
    const show = () => tell(belt.seconds - secondsAt(text, belt, text.scrollTop))
    if (!running) {
      text.addEventListener('scroll', show, { passive: true })
      show()
      return () => text.removeEventListener('scroll', show)
    }
    let before: number | undefined
    let seconds = secondsAt(text, belt, text.scrollTop)
    let written = text.scrollTop
    const move = (time: number) => {
      // Somebody has scrolled since the last picture: go on from there.
      if (Math.abs(text.scrollTop - written) > 2) seconds = secondsAt(text, belt, text.scrollTop)
      seconds += before === undefined ? 0 : ((time - before) / 1000) * rate
      before = time
      text.scrollTop = heightAt(text, belt, seconds)
      written = text.scrollTop
      tell(Math.max(0, belt.seconds - seconds))
      frame = requestAnimationFrame(move)
    }
    frame = requestAnimationFrame(move)
    return () => cancelAnimationFrame(frame)
  }, [running, rate, belt])
}

/** The first words stand at the reading line, so that nothing jumps when the text begins to run. */
function toStart(text: HTMLElement | null, { order }: Pick<Belt, 'order'>): void {
  text?.scrollTo(0, topOf(text, order[0] ?? ''))
}

function topOf(text: HTMLElement, id: string): number {
  const line = text.clientHeight * readingLine
  return Math.max(0, (document.getElementById(`p-${id}`)?.offsetTop ?? 0) - line)
}

/** How far the text is scrolled when `seconds` have been said. */
function heightAt(text: HTMLElement, { order, starts, seconds: all }: Belt, seconds: number): number {
  const index = Math.max(
    0,
    starts.findLastIndex(start => start <= seconds)
  )
  const from = topOf(text, order[index] ?? '')
  const next = order[index + 1]
  const to = next === undefined ? text.scrollHeight - text.clientHeight : topOf(text, next)
  const start = starts[index] ?? 0
  const end = starts[index + 1] ?? all
  return from + (to - from) * Math.max(0, Math.min(1, end > start ? (seconds - start) / (end - start) : 0))
}

/** The reverse: how much has been said where the text stands. Looks at few sentences, however many there are. */
function secondsAt(text: HTMLElement, { order, starts, seconds }: Belt, top: number): number {
  let low = 0
  let high = order.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (topOf(text, order[middle] ?? '') <= top + 1) low = middle
    else high = middle - 1
  }
  const from = topOf(text, order[low] ?? '')
  const next = order[low + 1]
  const to = next === undefined ? text.scrollHeight - text.clientHeight : topOf(text, next)
  const start = starts[low] ?? 0
  const end = starts[low + 1] ?? seconds
  return start + (end - start) * Math.max(0, Math.min(1, to > from ? (top - from) / (to - from) : 0))
}

/** Keeps the screen on while the text runs, where the browser can. */
function useAwake(running: boolean): void {
  useEffect(() => {
    if (!running || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const take = () => {
      if (document.hidden || over) return
      navigator.wakeLock.request('screen').then(
        it => {
          lock = it
          if (over) void it.release()
        },
        () => undefined // A tablet short of power may refuse; the text runs all the same.
      )
    }
    take()
    document.addEventListener('visibilitychange', take)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', take)
      void lock?.release()
    }
  }, [running])
}

interface Keyboard {
  readonly latest: { readonly current: Run }
  readonly set: (part: Partial<Run>) => void
  readonly text: Box
  readonly order: readonly string[]
}

/** Keys of a keyboard and of the small remotes speakers hold, which send PageUp and PageDown. */
function usePrompterKeys({ latest, set, text, order }: Keyboard): void {
  useEffect(() => {
    const jump = (by: number) => {
      const box = text.current
      if (box === null) return
      const tops = order.map(id => topOf(box, id))
      const here = tops.findLastIndex(top => top <= box.scrollTop + 2)
      box.scrollTop = tops[Math.max(0, Math.min(tops.length - 1, here + by))] ?? 0
    }
    const deeds: Readonly<Record<string, () => void>> = {
      ' ': () => set({ running: !latest.current.running }),
      Enter: () => set({ running: !latest.current.running }),
      PageDown: () => jump(1),
      PageUp: () => jump(-1),
      ArrowDown: () => jump(1),
      ArrowUp: () => jump(-1),
      ArrowRight: () => set({ rate: within(latest.current.rate + rates.step, rates) }),
      ArrowLeft: () => set({ rate: within(latest.current.rate - rates.step, rates) }),
      Home: () => toStart(text.current, { order }),
      End: () => text.current?.scrollTo(0, text.current.scrollHeight),
      '+': () => set({ size: within(latest.current.size + sizes.step, sizes) }),
      '-': () => set({ size: within(latest.current.size - sizes.step, sizes) }),
      m: () => set({ mirrored: !latest.current.mirrored }),
      Escape: () => (latest.current.running ? set({ running: false }) : look('desk'))
    }
    const onKey = (event: KeyboardEvent) => {
      const deed = deeds[event.key]
      const onButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')
      if (deed === undefined || onButton || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [order])
}
