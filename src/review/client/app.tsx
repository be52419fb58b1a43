import type { ComponentChildren, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { EpisodeState, EpisodeSummary, ShowState } from '../protocol.js'
import { ChangesView } from './changes-view.js'
import { goToNextOpen, inOurs, look, openPlace, undo } from './deeds.js'
import { OpenDialog } from './dialogs.js'
import { Icon } from './icons.js'
import { day, ListingView } from './listing-view.js'
import { clock, mark, openSentences, orderOf } from './model.js'
import { Bar, Finding, Tool, useWords } from './parts.js'
import { PlayerBar } from './player-bar.js'
import { PrompterView } from './prompter-view.js'
import { RundownView, Target } from './rundown-view.js'
import { ScriptColumn } from './script-column.js'
import { Writing } from './sentence-line.js'
import { ArticleColumn, NotesColumn } from './side-columns.js'
import { SpeechView } from './speech-view.js'
import { address, change, columns, now, useNow, type View } from './store.js'
import type { Say, Word } from './words.js'

/** The whole page. */
export function App(): JSX.Element {
  const show = useNow(state => state.show)
  const episode = useNow(state => state.episode)
  const view = useNow(state => state.view)
  const language = useNow(state => state.language)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = [episode?.title, show?.title, 'sendeklar'].filter(Boolean).join(' – ')
  }, [language, episode?.title, show?.title])
  if (view === 'prompter' && episode) return <PrompterView episode={episode} />
  return (
    <div class="page">
      <Head show={show} episode={episode} view={view} />
      <main id="main" class={`view-${view}`}>
        {episode ? <Content episode={episode} view={view} /> : <Empty show={show} />}
      </main>
      {episode && <PlayerBar episode={episode} />}
      <Message />
      <OpenDialog episode={episode} />
    </div>
  )
}

const views: readonly { readonly view: View; readonly word: Word }[] = [
  { view: 'desk', word: 'desk' },
  { view: 'rundown', word: 'rundown' },
  { view: 'speech', word: 'speech' },
  { view: 'changes', word: 'changes' },
  { view: 'listing', word: 'listing' }
]

interface HeadProps {
  readonly show: ShowState | undefined
  readonly episode: EpisodeState | undefined
  readonly view: View
}

function Head({ show, episode, view }: HeadProps): JSX.Element {
  const say = useWords()
  const wanted = useNow(state => state.wanted)
  const undoable = show?.undo
  return (
    <header class="top">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads into the page, as skip links do; the address is the view's */}
      <a
        class="skip"
        href="#main"
        onClick={event => {
          event.preventDefault()
          document.querySelector<HTMLElement>('#script, .view')?.focus()
        }}
      >
        {say('skip')}
      </a>
      <div class="top-line">
        <h1>
          <span class="show-title">{show?.title ?? 'sendeklar'}</span>
          {show && show.episodes.length > 1 ? (
            <EpisodeChoice show={show} />
          ) : (
            <span class="episode-title" lang={episode?.language}>
              {episode?.title}
            </span>
          )}
        </h1>
        <div class="top-tools">
          <LinkState />
          <Tool
            icon="undo"
            label={undoable ? `${say('undo')}: ${inOurs(undoable)}` : say('undo')}
            keys="Control+Z"
            disabled={undoable === undefined}
            onClick={() => void undo()}
          />
          <Tool icon="stage" label={say('prompter')} keys="T" onClick={() => look('prompter')} disabled={!episode} />
          <Tool icon="print" label={say('print')} onClick={() => window.print()} disabled={!episode} />
          <Tool icon="help" label={say('help')} keys="?" onClick={() => change({ dialog: { kind: 'help' } })} />
        </div>
      </div>
      <div class="top-line">
        <nav aria-label={say('views')}>
          {wanted !== undefined &&
            views.map(it => (
              <a key={it.view} href={address(wanted, it.view)} aria-current={it.view === view ? 'page' : undefined}>
                {say(it.word)}
                {it.view === 'changes' && episode && episode.changes.length > 0 && (
                  <span class="count">{episode.changes.length}</span>
                )}
              </a>
            ))}
        </nav>
        {episode && <Standing episode={episode} say={say} />}
      </div>
    </header>
  )
}

function EpisodeChoice({ show }: { readonly show: ShowState }): JSX.Element {
  const say = useWords()
  const wanted = useNow(state => state.wanted)
  const go = (id: string) => {
    location.hash = address(id, now().view)
  }
  return (
    <select
      class="episode-title"
      aria-label={say('episode')}
      value={wanted}
      onChange={({ currentTarget }) => go(currentTarget.value)}
    >
      {[...show.episodes].reverse().map(it => (
        <option key={it.id} value={it.id}>
          {label(it)}
        </option>
      ))}
    </select>
  )
}

function label({ title, date, errors, warnings }: EpisodeSummary): string {
  const trouble = errors + warnings
  return `${date === '' ? '' : `${date} · `}${title}${trouble > 0 ? ` · ${trouble} ⚠` : ''}`
}

/** Whether what is seen is what lies on the disk. */
function LinkState(): JSX.Element {
  const say = useWords()
  const link = useNow(state => state.link)
  const episode = useNow(state => state.episode)
  const summary = useNow(({ show, wanted }) => show?.episodes.find(({ id }) => id === wanted))
  const building = summary !== undefined && (summary.state === 'waiting' || summary.version > (episode?.version ?? 0))
  const state =
    link === 'gone' || link === 'strange'
      ? 'gone'
      : episode?.failed
        ? 'failed'
        : building || link === 'first'
          ? 'building'
          : 'ready'
  const words = { gone: say('gone'), failed: say('failedShort'), building: say('building'), ready: say('upToDate') }
  return (
    <span class={`link-state ${state}`} role="status">
      {words[state]}
    </span>
  )
}

/** How far the episode is: doubts, approvals, sign-off. */
function Standing({ episode, say }: { readonly episode: EpisodeState; readonly say: Say }): JSX.Element {
  const { approval } = episode
  const open = openSentences(episode).length
  return (
    <div class="standing">
      <button type="button" class={open > 0 ? 'doubts' : 'doubts none'} aria-keyshortcuts="N" onClick={goToNextOpen}>
        <Icon name={open > 0 ? 'doubt' : 'tick'} />
        {open === 0 ? say('noDoubts') : open === 1 ? say('oneDoubt') : say('manyDoubts', open)}
      </button>
      <span class="reviewed">
        <Bar share={approval.all === 0 ? 0 : approval.approved / approval.all} tone="good" />
        <span>{say('reviewed', approval.approved, approval.all)}</span>
      </span>
      {approval.signed === 'signed' ? (
        <span class="signed">
          <Icon name="seal" /> {say('signedOff', approval.by ?? '', day(approval.at ?? '', say('lang')))}
        </span>
      ) : (
        <button type="button" class="main sign" onClick={() => change({ dialog: { kind: 'sign' } })}>
          <Icon name="seal" />
          {approval.signed === 'changed' ? say('signAgain') : say('signOff')}
        </button>
      )}
    </div>
  )
}

function Content({ episode, view }: { readonly episode: EpisodeState; readonly view: View }): JSX.Element {
  const setAside = useNow(state => state.setAside)
  const say = useWords()
  const failed = episode.failed && setAside !== episode.version
  return (
    <>
      <Unlinked />
      <ShowFaults />
      {episode.failed && !failed && (
        <button type="button" class="failed-flag" onClick={() => change({ setAside: undefined })}>
          <Icon name="fault" /> {say('failedShort')}: {say('showFault')}
        </button>
      )}
      {failed && <Failed episode={episode} say={say} />}
      {orderOf(episode).length > 0 && <ViewOf episode={episode} view={view} />}
      <LostDraft episode={episode} />
    </>
  )
}

function ViewOf({ episode, view }: { readonly episode: EpisodeState; readonly view: View }): JSX.Element {
  switch (view) {
    case 'rundown':
      return <RundownView episode={episode} />
    case 'speech':
      return <SpeechView key={episode.id} episode={episode} />
    case 'changes':
      return <ChangesView episode={episode} />
    case 'listing':
      return <ListingView episode={episode} />
    default:
      return <Desk episode={episode} />
  }
}

/** Article, script and show notes side by side; on a phone one of them. */
function Desk({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const column = useNow(state => state.column)
  return (
    <div class={`desk shows-${column}`}>
      <div class="desk-head">
        <Target episode={episode} say={say} />
        <fieldset class="column-choice">
          <legend class="unseen">{say('columns')}</legend>
          {columns.map(it => (
            <button
              key={it}
              type="button"
              class={it}
              aria-pressed={it === column}
              onClick={() => change({ column: it })}
            >
              {say(it)}
            </button>
          ))}
        </fieldset>
      </div>
      <Strip episode={episode} say={say} />
      <div class="columns">
        <ArticleColumn episode={episode} />
        <ScriptColumn episode={episode} />
        <NotesColumn episode={episode} />
      </div>
    </div>
  )
}

/** The chapters as long as they take, to go there. */
function Strip({ episode, say }: { readonly episode: EpisodeState; readonly say: Say }): JSX.Element {
  const go = (chapter: number) => {
    change({ column: 'script' })
    requestAnimationFrame(() => document.getElementById(`chapter-${chapter}`)?.scrollIntoView({ block: 'start' }))
  }
  return (
    <nav class="strip" aria-label={say('chapters')}>
      {episode.chapters.map((chapter, index) => {
        const done = chapter.sentences.every(id => episode.sentences[id]?.review.state === 'approved')
        return (
          <button
            key={`${chapter.start}${chapter.title}`}
            type="button"
            class={done && chapter.sentences.length > 0 ? 'done' : ''}
            style={{ flexGrow: Math.max(1, chapter.seconds) }}
            title={`${mark(chapter.start)} ${chapter.title} (${clock(chapter.seconds)})`}
            onClick={() => go(index)}
          >
            <span lang={episode.language}>{chapter.title === '' ? '–' : chapter.title}</span>
          </button>
        )
      })}
    </nav>
  )
}

/** Nobody answers, or somebody who does not know this page. */
function Unlinked(): JSX.Element | null {
  const link = useNow(state => state.link)
  const say = useWords()
  if (link !== 'gone' && link !== 'strange') return null
  return (
    <Notice title={say('gone')}>
      <p>{say(link === 'gone' ? 'goneHint' : 'strangeHint')}</p>
    </Notice>
  )
}

/** What is wrong with show.yaml, a lexicon or a template, so that none of what they say now is heard. */
function ShowFaults(): JSX.Element | null {
  const errors = useNow(({ show }) => show?.diagnostics)?.filter(({ severity }) => severity === 'error') ?? []
  const say = useWords()
  if (errors.length === 0) return null
  return (
    <Notice title={say('showFailed')}>
      <p>{say('showFailedHint')}</p>
      {errors.map((it, index) => (
        <Finding key={index} diagnostic={it} />
      ))}
    </Notice>
  )
}

function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="notice" role="alert">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What stops the build, over the last good state; each line opens its place. */
function Failed({ episode, say }: { readonly episode: EpisodeState; readonly say: Say }): JSX.Element {
  const errors = episode.diagnostics.filter(({ severity }) => severity === 'error')
  return (
    <section class="overlay" role="alertdialog" aria-labelledby="failed-title">
      <h2 id="failed-title">
        <Icon name="fault" /> {say('failed')}
      </h2>
      {orderOf(episode).length > 0 && <p>{say('failedHint')}</p>}
      {errors.map((it, index) => (
        <Finding key={index} diagnostic={it} />
      ))}
      <p class="choices">
        {orderOf(episode).length > 0 && (
          <button type="button" onClick={() => change({ setAside: episode.version })}>
            {say('showGood')}
          </button>
        )}
        {errors[0]?.place && (
          <button type="button" class="main" onClick={() => errors[0]?.place && void openPlace(errors[0].place)}>
            {say('openPlace')}
          </button>
        )}
      </p>
    </section>
  )
}

/** Words somebody was writing into a sentence that is gone now: they stay until they are saved or given up. */
function LostDraft({ episode }: { readonly episode: EpisodeState }): JSX.Element | null {
  const draft = useNow(state => state.draft)
  const say = useWords()
  if (draft === undefined || episode.sentences[draft.sentence]) return null
  return (
    <section class="overlay lost" aria-label={say('conflict')}>
      <h2>{say('conflict')}</h2>
      <p>{say('bothCopied')}</p>
      <Writing />
    </section>
  )
}

function Empty({ show }: { readonly show: ShowState | undefined }): JSX.Element {
  const say = useWords()
  const link = useNow(state => state.link)
  if (link === 'gone' || link === 'strange') return <Unlinked />
  if (show === undefined || show.episodes.length > 0)
    return (
      <p class="empty" role="status">
        {say('loading')}
      </p>
    )
  return (
    <section class="empty">
      <h2>{say('empty')}</h2>
      <p>{say('emptyHint', 'content/articles/')}</p>
      {show.diagnostics.map((it, index) => (
        <Finding key={index} diagnostic={it} />
      ))}
    </section>
  )
}

/** What was last done or refused. */
function Message(): JSX.Element {
  const message = useNow(state => state.message)
  const say = useWords()
  useEffect(() => {
    if (message === undefined || message.bad) return
    const timer = setTimeout(() => change({ message: undefined }), 5000)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <div class={message?.bad ? 'message bad' : 'message'} role="status" aria-live="polite">
      {message && (
        <>
          <p>{message.text}</p>
          <Tool icon="close" label={say('close')} onClick={() => change({ message: undefined })} />
        </>
      )}
    </div>
  )
}
