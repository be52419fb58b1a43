import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { DialectView, EpisodeState, PartView } from '../protocol.js'
import { tell } from './deeds.js'
import { highlighted, type Token } from './markup.js'
import { still } from './memo.js'
import { Bar, Finding, Tool, useGrowing, useText, useWords } from './parts.js'
import type { Say, Word } from './words.js'

/** What each speech service is sent: its documents, how full they are, and what it can not do. */
export function SpeechView({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const [name, setName] = useState(episode.dialects[0]?.name)
  const [part, setPart] = useState(0)
  const dialect = episode.dialects.find(it => it.name === name) ?? episode.dialects[0]
  const shown = dialect?.parts[part] ?? dialect?.parts[0]
  return (
    <section class="column view speech" aria-labelledby="speech-title" tabIndex={-1}>
      <header class="view-head">
        <h2 id="speech-title">{say('speech')}</h2>
        <label>
          <span>{say('dialect')}</span>
          <select
            value={dialect?.name}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value)
              setPart(0)
            }}
          >
            {episode.dialects.map(it => (
              <option key={it.name} value={it.name}>
                {it.title}
              </option>
            ))}
          </select>
        </label>
      </header>
      {dialect && (
        <>
          <h3>{say('parts')}</h3>
          <ul class="part-bars">
            {dialect.parts.map((it, index) => (
              <li key={it.name}>
                <PartBar part={it} current={it === shown} say={say} onClick={() => setPart(index)} />
              </li>
            ))}
          </ul>
          <Lowered dialect={dialect} say={say} />
          {shown && (
            <PartText key={`${dialect.name}${shown.name}`} part={shown} language={episode.language} say={say} />
          )}
        </>
      )}
    </section>
  )
}

interface PartBarProps {
  readonly part: PartView
  readonly current: boolean
  readonly say: Say
  readonly onClick: () => void
}

function PartBar({ part, current, say, onClick }: PartBarProps): JSX.Element {
  const share = part.limit === undefined ? 1 : part.count / part.limit
  return (
    <button type="button" class="part-bar" aria-pressed={current} onClick={onClick}>
      <strong>{say('part', part.name)}</strong>
      <span class="amount">{amount(part, say)}</span>
      <Bar share={share} tone={share > 1 ? 'over' : share > 0.9 && part.limit !== undefined ? 'near' : 'good'} />
    </button>
  )
}

function amount({ count, limit, unit }: PartView, say: Say): string {
  const scale = unit === 'milliseconds' ? 1000 : 1
  const shown = (value: number) => Math.round(value / scale).toLocaleString(say('lang'))
  const words = units[unit] ? say(units[unit]) : unit
  return limit === undefined ? say('noLimit', shown(count), words) : say('ofLimit', shown(count), shown(limit), words)
}

const units: Readonly<Record<string, Word>> = {
  characters: 'unit-characters',
  bytes: 'unit-bytes',
  'billed-characters': 'unit-billed-characters',
  milliseconds: 'unit-milliseconds',
  tokens: 'unit-tokens'
}

function Lowered({ dialect, say }: { readonly dialect: DialectView; readonly say: Say }): JSX.Element {
  if (dialect.lowered.length === 0) return <p class="quiet">{say('noLowering')}</p>
  return (
    <details class="loose">
      <summary>
        {say('loweringNotes')} ({dialect.lowered.length})
      </summary>
      {dialect.lowered.map((it, index) => (
        <Finding key={index} diagnostic={it} />
      ))}
    </details>
  )
}

interface PartTextProps {
  readonly part: PartView
  readonly language: string
  readonly say: Say
}

/** How many coloured pieces are drawn at once: a long document must not stop the page. */
const pieceTokens = 300

function PartText({ part, language, say }: PartTextProps): JSX.Element {
  const text = useText(part.text)
  const pieces = useMemo(() => cut(part.extension === 'ssml' ? highlighted(text ?? '') : plain(text ?? '')), [text])
  const drawn = useGrowing(pieces.length, part.text.hash, 2, 1)
  const copy = () => {
    void navigator.clipboard?.writeText(text ?? '').then(() => tell(say('copied')))
  }
  return (
    <figure class="markup">
      <figcaption>
        <code>
          {part.name}.{part.extension}
        </code>
        <Tool icon="out" label={say('copy')} onClick={copy} />
      </figcaption>
      <pre lang={language}>
        {pieces.slice(0, drawn).map((tokens, index) => (
          <Piece key={index} tokens={tokens} />
        ))}
      </pre>
    </figure>
  )
}

function plain(text: string): readonly Token[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

function cut(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += pieceTokens) pieces.push(tokens.slice(at, at + pieceTokens))
  return pieces
}

const Piece = still(({ tokens }: { readonly tokens: readonly Token[] }) => (
  <code class="piece">
    {tokens.map(({ kind, text }, index) =>
      kind === 'text' ? (
        text
      ) : (
        <span key={index} class={kind}>
          {text}
        </span>
      )
    )}
  </code>
))
