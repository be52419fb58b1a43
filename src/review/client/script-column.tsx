import type { JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Chapter, EpisodeState, Row } from '../protocol.js'
import { approve, hearChapter, hearWord, select } from './deeds.js'
import { Icon } from './icons.js'
import { still } from './memo.js'
import { clock, loose, mark, type Stretch, stretches } from './model.js'
import { Bar, Finding, Tool, useGrowing, useWords } from './parts.js'
import { nowPlaying, onPlaying, usePlaying } from './player.js'
import { ReadingCard } from './reading-card.js'
import { SentenceLine } from './sentence-line.js'
import { change, now, useNow } from './store.js'
import { type Say, wordsIn } from './words.js'

/** The script: what is said, sentence by sentence, with all there is to say about each. */
export function ScriptColumn({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const language = useNow(state => state.language)
  const selected = useNow(state => state.selected)
  const writing = useNow(state => state.draft?.sentence)
  const commenting = useNow(state => state.commenting)
  const groups = useMemo(() => stretches(episode), [episode.rows])
  const rows = useGrowing(episode.rows.length, episode.id, 60, 60)
  const column = useRef<HTMLElement>(null)
  const say = useMemo(() => wordsIn(language), [language])
  useHighlight(column)
  let before = 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys do the same to the selected sentence
    <section
      ref={column}
      id="script"
      class="column script"
      aria-labelledby="script-title"
      tabIndex={-1}
      onClick={onWord}
    >
      <h2 id="script-title" class="column-title">
        {say('script')}
      </h2>
      <div class="sheet" lang={episode.language}>
        <LooseFindings episode={episode} />
        {groups.map(group => {
          const left = Math.max(0, rows - before)
          before += group.rows.length + 1
          return left === 0 ? null : (
            <ChapterPart
              key={group.chapter}
              group={group}
              shown={Math.min(left, group.rows.length)}
              chapter={episode.chapters[group.chapter]}
              sentences={episode.sentences}
              times={episode.measured ?? episode.times}
              diagnostics={episode.diagnostics}
              target={episode.wordsPerMinute}
              selected={isIn(group, selected) ? selected : undefined}
              writing={isIn(group, writing) ? writing : undefined}
              commenting={isIn(group, commenting) ? commenting : undefined}
              say={say}
            />
          )
        })}
      </div>
      <ReadingCard sentences={episode.sentences} within={column} />
      <FollowButton column={column} />
    </section>
  )
}

function isIn({ rows }: Stretch, id: string | undefined): boolean {
  return id !== undefined && rows.some(row => row.type === 'sentence' && row.id === id)
}

/** A click on a word hears from there; a selection of words is left to who made it. */
function onWord(event: MouseEvent): void {
  const { target } = event
  if (!(target instanceof Element) || target.closest('button, textarea, input, a')) return
  const line = target.closest<HTMLElement>('.words')
  const id = line?.dataset.sentence
  if (line === null || id === undefined || !window.getSelection()?.isCollapsed) return
  const isSelected = now().selected === id
  select(id, false)
  const offset = offsetIn(line, event)
  if (offset !== undefined && (isSelected || nowPlaying().sound)) hearWord(id, offset)
}

interface Caret {
  readonly node: Node
  readonly offset: number
}

/** The offset of the letter under the pointer in the sentence's text. */
function offsetIn(line: HTMLElement, { clientX, clientY }: MouseEvent): number | undefined {
  const caret = caretAt(clientX, clientY)
  if (caret === undefined || !line.contains(caret.node)) return undefined
  const range = document.createRange()
  range.setStart(line, 0)
  range.setEnd(caret.node, caret.offset)
  return range.toString().length
}

/** Browsers have two names for the same question. */
function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position ? { node: position.offsetNode, offset: position.offset } : undefined
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

function LooseFindings({ episode }: { readonly episode: EpisodeState }): JSX.Element | null {
  const indices = useMemo(() => loose(episode), [episode])
  const say = useWords()
  const language = useNow(state => state.language)
  if (indices.length === 0 || episode.failed) return null
  return (
    <details class="loose" lang={language}>
      <summary>
        {say('elsewhere')} ({indices.length})
      </summary>
      {indices.map(index => {
        const diagnostic = episode.diagnostics[index]
        return diagnostic && <Finding key={index} diagnostic={diagnostic} />
      })}
    </details>
  )
}

interface ChapterProps {
  readonly group: Stretch
  readonly shown: number
  readonly chapter: Chapter | undefined
  readonly sentences: EpisodeState['sentences']
  readonly times: EpisodeState['times']
  readonly diagnostics: EpisodeState['diagnostics']
  readonly target: number
  readonly selected: string | undefined
  readonly writing: string | undefined
  readonly commenting: string | undefined
  readonly say: Say
}

function ChapterPart(props: ChapterProps): JSX.Element {
  const { group, shown, chapter } = props
  const title = `chapter-${group.chapter}`
  return (
    <section class="chapter" aria-labelledby={chapter ? title : undefined}>
      {chapter && <ChapterHead {...props} chapter={chapter} id={title} />}
      {group.rows.slice(0, shown).map((row, index) => (
        <RowLine key={row.type === 'sentence' ? row.id : `${row.type}-${index}`} {...props} row={row} />
      ))}
    </section>
  )
}

type HeadProps = Pick<ChapterProps, 'group' | 'sentences' | 'target' | 'say'> & {
  readonly chapter: Chapter
  readonly id: string
}

function ChapterHead({ chapter, id, group, sentences, target, say }: HeadProps): JSX.Element {
  const approved = chapter.sentences.filter(it => sentences[it]?.review.state === 'approved').length
  const done = approved === chapter.sentences.length && approved > 0
  return (
    <header class="chapter-head">
      <div>
        <h3 id={id}>{chapter.title === '' ? say('chapter') : chapter.title}</h3>
        <p class="facts" lang={say('lang')}>
          <span>{mark(chapter.start)}</span>
          <span>{clock(chapter.seconds)}</span>
          <span>{say('words', chapter.words)}</span>
          <span class={chapter.pace > target * 1.15 ? 'fast' : ''} title={say('paceHint')}>
            {say('paceValue', chapter.pace)}
          </span>
        </p>
      </div>
      <div class="chapter-tools">
        <Bar share={chapter.sentences.length === 0 ? 0 : approved / chapter.sentences.length} tone="good" />
        <Tool icon="play" label={say('playChapter')} onClick={() => hearChapter(group.chapter)} />
        <Tool
          icon="tick"
          label={done ? say('withdraw') : say('approveChapter')}
          pressed={done}
          onClick={() => approve(chapter.sentences)}
        />
      </div>
    </header>
  )
}

function RowLine(props: ChapterProps & { readonly row: Row }): JSX.Element | null {
  const { row, say } = props
  switch (row.type) {
    case 'chapter':
      return null
    case 'pause':
      return (
        <p class="direction pause" lang={say('lang')}>
          {say('pauseOf', seconds(row.milliseconds, say))}
        </p>
      )
    case 'cue':
    case 'note':
      return <p class="direction cue">{row.text}</p>
    case 'sound':
      return <p class="direction sound">♪ {row.name}</p>
    case 'sentence':
      return <SentenceRow {...props} id={row.id} />
  }
}

function seconds(milliseconds: number, say: Say): string {
  return (milliseconds / 1000).toLocaleString(say('lang'), { maximumFractionDigits: 2 })
}

/** Sentences are by far the most of a page; one that is as it was is not looked at again. */
const QuietLine = still(SentenceLine)

function SentenceRow(props: ChapterProps & { readonly id: string }): JSX.Element | null {
  const { id, sentences, times, diagnostics, selected, writing, commenting, say } = props
  const sentence = sentences[id]
  if (sentence === undefined) return null
  return (
    <QuietLine
      sentence={sentence}
      begins={mark(times[id]?.start ?? 0)}
      diagnostics={sentence.doubts.length > 0 ? diagnostics : none}
      selected={selected === id}
      writing={writing === id}
      commenting={commenting === id}
      say={say}
    />
  )
}

const none: EpisodeState['diagnostics'] = []

/** Marks the sentence that is heard, past the drawing of the page: it changes while a long script stays as it is. */
function useHighlight(column: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let marked: Element | undefined
    let shown: string | undefined
    const mark = () => {
      const { sentence, status } = nowPlaying()
      const id = status === 'playing' || status === 'paused' ? sentence : undefined
      if (id === shown && marked?.isConnected) return
      marked?.removeAttribute('data-heard')
      marked?.removeAttribute('aria-current')
      marked = id === undefined ? undefined : (document.getElementById(`s-${id}`) ?? undefined)
      marked?.setAttribute('data-heard', '')
      marked?.setAttribute('aria-current', 'true')
      const moved = id !== shown
      shown = id
      if (moved && marked && now().follow && status === 'playing') keepInSight(column.current, marked)
    }
    const stop = onPlaying(mark)
    mark()
    return stop
  }, [])
}

function keepInSight(column: HTMLElement | null, element: Element): void {
  const seen = column?.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  const low = Math.min(seen?.bottom ?? window.innerHeight, window.innerHeight) - 120
  if (top >= Math.max(seen?.top ?? 0, 60) && bottom <= low) return
  element.scrollIntoView({ block: 'center' })
}

/** After somebody scrolled away, the page stays there until they want back. */
function FollowButton({ column }: { readonly column: { readonly current: HTMLElement | null } }): JSX.Element | null {
  const follow = useNow(state => state.follow)
  const isPlaying = usePlaying(({ status }) => status === 'playing')
  const say = useWords()
  useEffect(() => {
    const leave = () => {
      if (nowPlaying().status === 'playing') change({ follow: false })
    }
    const element = column.current
    element?.addEventListener('wheel', leave, { passive: true })
    element?.addEventListener('touchmove', leave, { passive: true })
    return () => {
      element?.removeEventListener('wheel', leave)
      element?.removeEventListener('touchmove', leave)
    }
  }, [])
  if (follow || !isPlaying) return null
  const back = () => {
    change({ follow: true })
    const { sentence } = nowPlaying()
    if (sentence !== undefined) document.getElementById(`s-${sentence}`)?.scrollIntoView({ block: 'center' })
  }
  return (
    <button type="button" class="follow" lang={say('lang')} onClick={back}>
      <Icon name="lips" /> {say('follow')}
    </button>
  )
}
