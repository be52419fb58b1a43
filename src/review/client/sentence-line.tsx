import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CommentView, EpisodeState, Sentence } from '../protocol.js'
import {
  approve,
  attempt,
  comment,
  decide,
  edit,
  hearSentence,
  leaveWriting,
  pronounce,
  saveDraft,
  select,
  settle,
  signed
} from './deeds.js'
import { Icon } from './icons.js'
import { isOpen, type Run, runsOf } from './model.js'
import { Finding, Tool, useWords } from './parts.js'
import { change, now, useNow } from './store.js'
import type { Say } from './words.js'

export interface LineProps {
  readonly sentence: Sentence
  /** When it is said: `1:06`. */
  readonly begins: string
  /** Those of the episode; empty where the sentence has no doubts. */
  readonly diagnostics: EpisodeState['diagnostics']
  readonly selected: boolean
  readonly writing: boolean
  readonly commenting: boolean
  readonly say: Say
}

/** One sentence of the script with its state, its readings and what is in doubt about it. */
export function SentenceLine(props: LineProps): JSX.Element {
  const { sentence, begins, diagnostics, selected, writing, commenting, say } = props
  const { id, review, item, role, doubts, from } = sentence
  const open = isOpen(sentence, { diagnostics })
  const state = `${review.state}${open ? ' doubtful' : ''}${selected ? ' selected' : ''}${item ? ' item' : ''} from-${from}`
  return (
    <div class={`sentence ${state}`} id={`s-${id}`} tabIndex={selected ? 0 : -1}>
      <span class="begins" aria-hidden="true">
        {begins}
      </span>
      <div class="body">
        {role !== undefined && <span class="role">{role}</span>}
        {writing ? (
          <Writing />
        ) : (
          <p class="words" data-sentence={id}>
            {runsOf(sentence).map(run => (
              <Words key={run.start} run={run} sentence={sentence} diagnostics={diagnostics} tab={selected ? 0 : -1} />
            ))}
          </p>
        )}
        <div lang={say('lang')}>
          {[...new Set(doubts.map(it => it.diagnostic))].map(index => {
            const diagnostic = diagnostics[index]
            return diagnostic && <Finding key={index} diagnostic={diagnostic} />
          })}
          <Comments sentence={sentence} />
          {selected && !writing && <Tools sentence={sentence} say={say} />}
          {commenting && <CommentBox id={id} />}
        </div>
      </div>
      <Mark sentence={sentence} open={open} say={say} />
    </div>
  )
}

interface WordsProps extends Pick<LineProps, 'sentence' | 'diagnostics'> {
  readonly run: Run
  readonly tab: number
}

/** Words that are drawn alike. A reading can be reached by keyboard while its sentence is selected. */
function Words({ run, sentence, diagnostics, tab }: WordsProps): JSX.Element {
  const reading = run.reading === undefined ? undefined : sentence.readings[run.reading]
  const doubt = run.doubt === undefined ? undefined : sentence.doubts[run.doubt]
  // Advice on the whole sentence stands below it; colouring every word would only shout.
  const doubtful = doubt && diagnostics[doubt.diagnostic]?.severity !== 'info'
  const classes = [reading && 'reading', doubtful && 'doubt', run.emphasis && 'strong'].filter(Boolean)
  if (classes.length === 0 && run.language === undefined) return <>{run.text}</>
  const lang = run.language === undefined ? {} : { lang: run.language }
  if (reading === undefined) {
    return (
      <span class={classes.join(' ')} {...lang}>
        {run.text}
      </span>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    pronounce(sentence.id, reading.written)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button can not break over two lines as words do
    <span
      class={classes.join(' ')}
      {...lang}
      role="button"
      tabIndex={tab}
      aria-describedby="reading-card"
      data-reading={run.reading}
      data-of={sentence.id}
      data-respell={reading.respell}
      onKeyDown={onKeyDown}
    >
      {run.text}
    </span>
  )
}

/** What was decided, at the right edge. */
function Mark({ sentence, open, say }: { readonly sentence: Sentence; readonly open: boolean; readonly say: Say }) {
  const { review, id } = sentence
  const approved = review.state === 'approved'
  const label = approved ? say('approvedBy', review.by ?? '') : open ? say('oneDoubt') : say('approve')
  return (
    <button
      type="button"
      class="mark"
      lang={say('lang')}
      tabIndex={-1}
      title={label}
      aria-label={label}
      aria-pressed={approved}
      onClick={() => {
        select(id, false)
        approve([id])
      }}
    >
      <Icon name={open && !approved ? 'doubt' : 'tick'} />
    </button>
  )
}

function Tools({ sentence, say }: { readonly sentence: Sentence; readonly say: Say }): JSX.Element {
  const { id, review } = sentence
  const isApproved = review.state === 'approved'
  const isWanted = review.state === 'changes-wanted'
  return (
    <div class="tools" role="toolbar" aria-label={say('episode')}>
      <Tool icon="play" label={say('playSentence')} onClick={() => hearSentence(id)} />
      <Tool
        icon="pencil"
        label={say('edit')}
        keys="E"
        onClick={() => edit(id)}
        disabled={sentence.edit === undefined}
      />
      <Tool icon="lips" label={say('pronounce')} keys="P" onClick={() => pronounce(id, termOf(sentence))} />
      <Tool icon="bubble" label={say('comment')} keys="C" onClick={() => comment(id)} />
      <Tool
        icon="doubt"
        label={say('wantChanges')}
        pressed={isWanted}
        onClick={() => decide([id], isWanted ? 'open' : 'changes-wanted')}
      />
      <Tool
        icon="tick"
        label={isApproved ? say('approved') : say('approve')}
        wordy
        kind="main"
        keys="A"
        pressed={isApproved}
        onClick={() => approve([id])}
      />
    </div>
  )
}

/** The words somebody most likely wants to be said otherwise: those they selected, those in doubt, the first reading. */
export function termOf(sentence: Sentence): string {
  const picked = `${window.getSelection() ?? ''}`.trim()
  if (picked !== '' && sentence.written.includes(picked)) return picked
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.dataset.of === sentence.id) return focused.textContent ?? ''
  const [doubt] = sentence.doubts
  if (doubt && doubt.end - doubt.start < 60) return sentence.written.slice(doubt.start, doubt.end)
  return sentence.readings[0]?.written ?? ''
}

function Comments({ sentence }: { readonly sentence: Sentence }): JSX.Element | null {
  const { comments } = sentence.review
  const say = useWords()
  if (comments.length === 0) return null
  return (
    <ul class="comments" aria-label={say('comments')}>
      {comments.map(it => (
        <CommentLine key={`${it.at}${it.text}`} comment={it} sentence={sentence.id} say={say} />
      ))}
    </ul>
  )
}

interface CommentProps {
  readonly comment: CommentView
  readonly sentence: string
  readonly say: Say
}

/** A remark; one that is settled stays in sight, but out of the way. */
function CommentLine({ comment, sentence, say }: CommentProps): JSX.Element {
  const { by, at, text, resolvedBy } = comment
  const isSettled = resolvedBy !== undefined
  return (
    <li class={isSettled ? 'settled' : ''}>
      <Icon name="bubble" />
      <div>
        <p class="by">
          {by}, <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
          {isSettled && <> · {say('resolvedBy', resolvedBy)}</>}
        </p>
        <p>{text}</p>
      </div>
      <Tool
        icon={isSettled ? 'undo' : 'tick'}
        label={say(isSettled ? 'reopen' : 'resolve')}
        onClick={() => settle(sentence, comment, !isSettled)}
      />
    </li>
  )
}

/** A field that is written in: Ctrl+Enter is done, Escape gives up. */
function useField(done: () => void, leave: () => void) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const element = field.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { field, onKeyDown }
}

/** The sentence as a text one can change. Shown in its place, so the words around it stay in sight. */
export function Writing(): JSX.Element | null {
  const draft = useNow(state => state.draft)
  const say = useWords()
  const leave = () => {
    leaveWriting()
    select(now().selected)
  }
  const { field, onKeyDown } = useField(() => void saveDraft(), leave)
  if (draft === undefined) return null
  return (
    <form
      class="writing"
      lang={say('lang')}
      onSubmit={event => {
        event.preventDefault()
        void saveDraft()
      }}
    >
      <label for="draft" class="unseen">
        {say('edit')}
      </label>
      <textarea
        id="draft"
        ref={field}
        rows={3}
        lang={now().episode?.language}
        value={draft.text}
        aria-describedby="draft-hint"
        onInput={({ currentTarget }) => change({ draft: { ...draft, text: currentTarget.value } })}
        onKeyDown={onKeyDown}
      />
      <p id="draft-hint" class="advice">
        {say('editHint', draft.action.file)}
      </p>
      <p class="choices">
        <button type="button" onClick={leave}>
          {say('cancel')}
        </button>
        <button type="submit" class="main">
          {say('save')}
        </button>
      </p>
    </form>
  )
}

function CommentBox({ id }: { readonly id: string }): JSX.Element {
  const say = useWords()
  const remark = useNow(state => state.remark ?? '')
  const leave = () => {
    leaveWriting()
    select(id)
  }
  const send = () => {
    const text = now().remark?.trim() ?? ''
    const { episode } = now()
    if (text === '' || episode === undefined) return leave()
    signed(async by => {
      const reply = await attempt({ type: 'comment', episode: episode.id, sentence: id, text, by })
      if (reply.kind === 'done') leave()
    })
  }
  const { field, onKeyDown } = useField(send, leave)
  return (
    <form
      class="writing"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <label for="comment">{say('commentLabel')}</label>
      <textarea
        id="comment"
        ref={field}
        rows={2}
        maxLength={4000}
        value={remark}
        onInput={({ currentTarget }) => change({ remark: currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <p class="choices">
        <button type="button" onClick={leave}>
          {say('cancel')}
        </button>
        <button type="submit" class="main">
          {say('comment')}
        </button>
      </p>
    </form>
  )
}
