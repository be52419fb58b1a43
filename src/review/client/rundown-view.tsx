import type { JSX } from 'preact'
import type { Chapter, EpisodeState } from '../protocol.js'
import { attempt, hearAll, hearChapter, look, select } from './deeds.js'
import { clock, mark } from './model.js'
import { Bar, Tool, useWords } from './parts.js'
import { change } from './store.js'
import type { Say } from './words.js'

/** The plan of the episode: what comes when, how long it takes, and how far the review is. */
export function RundownView({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  return (
    <section class="column view rundown" aria-labelledby="rundown-title" tabIndex={-1}>
      <header class="view-head">
        <h2 id="rundown-title">{say('rundown')}</h2>
        <Tool icon="play" label={say('playAll')} wordy onClick={hearAll} />
      </header>
      <Target episode={episode} say={say} />
      <div class="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                {say('starts')}
              </th>
              <th scope="col">{say('chapter')}</th>
              <th scope="col" class="number">
                {say('length')}
              </th>
              <th scope="col" class="number extra">
                {say('wordsHead')}
              </th>
              <th scope="col" class="number extra" title={say('paceHint')}>
                {say('pace')}
              </th>
              <th scope="col">{say('state')}</th>
            </tr>
          </thead>
          <tbody>
            {episode.chapters.map((chapter, index) => (
              <ChapterLine key={`${chapter.start}${chapter.title}`} {...{ chapter, index, episode, say }} />
            ))}
          </tbody>
        </table>
      </div>
      <Sources episode={episode} say={say} />
      <Wording episode={episode} say={say} />
    </section>
  )
}

/** Planned time against the target, in words and as a bar. */
export function Target({ episode, say }: { readonly episode: EpisodeState; readonly say: Say }): JSX.Element {
  const { seconds, targetSeconds, words, pace, wordsPerMinute } = episode
  return (
    <div class="target">
      <p class="facts">
        <strong>{clock(seconds)}</strong>
        <span>{say('estimated')}</span>
        <span>{say('words', words)}</span>
        <span title={say('paceHint')}>{say('paceOf', pace, wordsPerMinute)}</span>
        {targetSeconds !== undefined && (
          <>
            <span>{say('target', clock(targetSeconds))}</span>
            <span class={seconds > targetSeconds ? 'over' : ''}>{distance(seconds, targetSeconds, say)}</span>
          </>
        )}
      </p>
      {targetSeconds !== undefined && (
        <Bar share={seconds / targetSeconds} tone={seconds > targetSeconds ? 'over' : 'good'} />
      )}
    </div>
  )
}

function distance(seconds: number, target: number, say: Say): string {
  const off = Math.round(seconds - target)
  if (off === 0) return say('onTarget')
  return off > 0 ? say('overTarget', clock(off)) : say('underTarget', clock(-off))
}

interface LineProps {
  readonly chapter: Chapter
  readonly index: number
  readonly episode: EpisodeState
  readonly say: Say
}

function ChapterLine({ chapter, index, episode, say }: LineProps): JSX.Element {
  const approved = chapter.sentences.filter(id => episode.sentences[id]?.review.state === 'approved').length
  const go = () => {
    change({ column: 'script' })
    look('desk')
    select(chapter.sentences[0])
  }
  return (
    <tr>
      <td class="number">{mark(chapter.start)}</td>
      <th scope="row">
        <span class="chapter-cell">
          <Tool icon="play" label={`${say('playChapter')}: ${chapter.title}`} onClick={() => hearChapter(index)} />
          <button type="button" class="link" lang={episode.language} onClick={go}>
            {chapter.title === '' ? '–' : chapter.title}
          </button>
        </span>
      </th>
      <td class="number">{clock(chapter.seconds)}</td>
      <td class="number extra">{chapter.words}</td>
      <td class="number extra">{chapter.pace}</td>
      <td>
        <span class="state-cell">
          <Bar share={chapter.sentences.length === 0 ? 0 : approved / chapter.sentences.length} tone="good" />
          {approved}/{chapter.sentences.length}
        </span>
      </td>
    </tr>
  )
}

function Sources({ episode, say }: { readonly episode: EpisodeState; readonly say: Say }): JSX.Element {
  return (
    <>
      <h3>{say('sources')}</h3>
      {episode.sources.length === 0 ? (
        <p class="quiet">{say('noSources')}</p>
      ) : (
        <ul class="sources" lang={episode.language}>
          {episode.sources.map(({ title, url }) => (
            <li key={title}>
              {url !== undefined && /^(?:https?|mailto):/.test(url) ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {title}
                </a>
              ) : (
                <>
                  {title} <span class="quiet">({say('noLink')})</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Which template words the episode. */
function Wording({ episode, say }: { readonly episode: EpisodeState; readonly say: Say }): JSX.Element {
  const { chosen, names } = episode.template
  return (
    <>
      <h3>
        <label for="template">{say('templateChoice')}</label>
      </h3>
      <p>
        <select
          id="template"
          value={chosen}
          onChange={({ currentTarget }) =>
            void attempt({ type: 'template', episode: episode.id, name: currentTarget.value })
          }
        >
          {names.map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </p>
    </>
  )
}
