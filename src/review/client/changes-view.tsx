import type { JSX } from 'preact'
import type { Change, DiffRun, EpisodeState } from '../protocol.js'
import { look, select } from './deeds.js'
import { day } from './listing-view.js'
import { useWords } from './parts.js'
import type { Say, Word } from './words.js'

/** What is another text than the one that was signed off, written and spoken. */
export function ChangesView({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const { approval, changes } = episode
  return (
    <section class="column view changes" aria-labelledby="changes-title" tabIndex={-1}>
      <header class="view-head">
        <h2 id="changes-title">{say('changes')}</h2>
      </header>
      <p class="quiet">{summary(episode, say)}</p>
      {approval.signed !== 'none' && (
        <ol class="change-list">
          {changes.map((change, index) => (
            <ChangeLine key={change.id ?? index} change={change} language={episode.language} say={say} />
          ))}
        </ol>
      )}
    </section>
  )
}

function summary({ approval, changes }: EpisodeState, say: Say): string {
  if (approval.signed === 'none') return say('nothingToCompare')
  if (changes.length === 0) return say('noChanges')
  return say('since', day(approval.at ?? '', say('lang')))
}

const kinds: Readonly<Record<Change['kind'], Word>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'moved'
}

interface ChangeProps {
  readonly change: Change
  readonly language: string
  readonly say: Say
}

function ChangeLine({ change, language, say }: ChangeProps): JSX.Element {
  const id = change.id ?? change.before
  const go = () => {
    look('desk')
    select(id)
  }
  const isSpoken = change.spokenOnly || wordsOf(change.spoken) !== wordsOf(change.written)
  return (
    <li class={change.kind}>
      <p class="by">
        <strong>{say(change.spokenOnly ? 'onlySpoken' : kinds[change.kind])}</strong>
        {id !== undefined && (
          <button type="button" class="link" onClick={go}>
            {say('toSentence')}
          </button>
        )}
      </p>
      {!change.spokenOnly && <Runs runs={change.written} language={language} />}
      {isSpoken && (
        <>
          <p class="by">{say('spoken')}</p>
          <Runs runs={change.spoken} language={language} />
        </>
      )}
    </li>
  )
}

function wordsOf(runs: readonly DiffRun[]): string {
  return runs.map(({ text }) => text).join('')
}

function Runs({ runs, language }: { readonly runs: readonly DiffRun[]; readonly language: string }): JSX.Element {
  return (
    <p class="diff" lang={language}>
      {runs.map(({ kind, text }, index) => {
        const Tag = tags[kind]
        return <Tag key={index}>{text}</Tag>
      })}
    </p>
  )
}

const tags = { same: 'span', added: 'ins', removed: 'del' } as const
