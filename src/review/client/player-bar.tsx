import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { EpisodeState, Sound } from '../protocol.js'
import { inOurs, playOrPause, step } from './deeds.js'
import { clock } from './model.js'
import { Tool, useWords } from './parts.js'
import { nowPlaying, onPlaying, seek, setSpeed, usePlaying } from './player.js'
import { change, keep } from './store.js'

const speeds = [0.75, 1, 1.25, 1.5, 2] as const

/** What is heard, its waveform with the chapters in it, and how fast. */
export function PlayerBar({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const status = usePlaying(it => it.status)
  const sound = usePlaying(it => it.sound)
  const speed = usePlaying(it => it.speed)
  const reason = usePlaying(it => it.reason)
  const isPlaying = status === 'playing'
  const play = () => {
    change({ follow: true })
    playOrPause()
  }
  return (
    <section class={`player ${status}`} aria-label={say('player')}>
      <div class="buttons">
        <Tool icon="back" label={say('previousSentence')} keys="K" onClick={() => step(-1)} />
        <Tool
          icon={isPlaying ? 'pause' : 'play'}
          label={say(isPlaying ? 'pause' : 'play')}
          keys="Space"
          kind="main"
          disabled={status === 'preparing'}
          onClick={play}
        />
        <Tool icon="forward" label={say('nextSentence')} keys="J" onClick={() => step(1)} />
      </div>
      <div class="track">
        {sound && <Waveform sound={sound} episode={episode} />}
        <p class="status" role="status">
          {status === 'preparing' && say('preparing')}
          {status === 'failed' && `${say('noSound')} ${reason ? inOurs(reason) : ''}`}
          {status === 'idle' && say('nothingHeard')}
        </p>
      </div>
      {sound && <Clock sound={sound} />}
      <label class="speed">
        <span class="unseen">{say('speed')}</span>
        <select
          value={speed}
          onChange={({ currentTarget }) => {
            setSpeed(Number(currentTarget.value))
            keep('speed', currentTarget.value)
          }}
        >
          {speeds.map(value => (
            <option key={value} value={value}>
              {value.toLocaleString(say('lang'))}×
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

function Clock({ sound }: { readonly sound: Sound }): JSX.Element {
  const seconds = usePlaying(it => Math.floor(it.seconds))
  return (
    <p class="clock">
      {clock(seconds)} <span>/ {clock(sound.seconds)}</span>
    </p>
  )
}

interface WaveProps {
  readonly sound: Sound
  readonly episode: EpisodeState
}

/** The loudness of the sound over time; a slider of the browser lies on it, so that hands and screen readers know what to do. */
function Waveform({ sound, episode }: WaveProps): JSX.Element {
  const say = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const slider = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const show = () => {
      const { seconds } = nowPlaying()
      if (canvas.current) drawWave(canvas.current, sound, seconds, chapterStarts(sound, episode))
      if (slider.current === null) return
      slider.current.value = `${seconds}`
      slider.current.setAttribute('aria-valuetext', say('positionValue', clock(seconds), clock(sound.seconds)))
    }
    const stop = onPlaying(show)
    const resized = new ResizeObserver(show)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    if (canvas.current) resized.observe(canvas.current)
    scheme.addEventListener('change', show)
    show()
    return () => {
      stop()
      resized.disconnect()
      scheme.removeEventListener('change', show)
    }
  }, [sound, episode])
  return (
    <div class="wave">
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the slider on it tells what it shows */}
      <canvas ref={canvas} aria-hidden="true" />
      <input
        ref={slider}
        type="range"
        min={0}
        max={sound.seconds}
        step={0.1}
        aria-label={say('position')}
        onInput={({ currentTarget }) => seek(Number(currentTarget.value))}
      />
    </div>
  )
}

/** When in the sound another chapter begins than that of the sentence before; seconds. */
function chapterStarts(sound: Sound, episode: EpisodeState): readonly number[] {
  const chapterOf = (index: number) => episode.sentences[sound.sentences[index]?.id ?? '']?.chapter
  return sound.sentences.flatMap(({ start }, index) =>
    index > 0 && chapterOf(index) !== chapterOf(index - 1) ? [start] : []
  )
}

/** How wide a bar of the waveform and the gap beside it are, in CSS pixels. */
const barWidth = 2
const barGap = 1

function drawWave(canvas: HTMLCanvasElement, sound: Sound, seconds: number, chapters: readonly number[]): void {
  const { clientWidth: width, clientHeight: height } = canvas
  const scale = window.devicePixelRatio
  if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale)
  if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale)
  const pen = canvas.getContext('2d')
  if (pen === null || width === 0) return
  const colour = (name: string) => getComputedStyle(canvas).getPropertyValue(name)
  const [heard, unheard, edge] = [colour('--accent'), colour('--wave'), colour('--muted')]
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.clearRect(0, 0, width, height)
  const bars = Math.max(1, Math.floor(width / (barWidth + barGap)))
  for (let bar = 0; bar < bars; bar++) {
    const tall = Math.max(2, loudest(sound.peaks, bar / bars, (bar + 1) / bars) * (height - 4))
    pen.fillStyle = bar / bars < seconds / sound.seconds ? heard : unheard
    pen.fillRect(bar * (barWidth + barGap), (height - tall) / 2, barWidth, tall)
  }
  pen.fillStyle = edge
  for (const start of chapters) pen.fillRect((start / sound.seconds) * width, 0, 1, height)
}

/** The loudest peak between two shares of the sound. */
function loudest(peaks: readonly number[], from: number, to: number): number {
  const first = Math.floor(from * peaks.length)
  const last = Math.max(first + 1, Math.floor(to * peaks.length))
  let most = 0
  for (let index = first; index < last; index++) most = Math.max(most, peaks[index] ?? 0)
  return Math.min(1, most)
}
