import type { JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { EpisodeState, Sentence, SourceFile } from '../protocol.js'
import { openPlace, select } from './deeds.js'
import { Icon } from './icons.js'
import { still } from './memo.js'
import { notesTree } from './notes-html.js'
import { useGrowing, useText, useWords } from './parts.js'
import { useNow } from './store.js'

/** The article as it lies in its file, so that an editor sees what a fix will touch. */
export function ArticleColumn({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const selected = useNow(state => state.selected)
  const sentence = selected === undefined ? undefined : episode.sentences[selected]
  return (
    <section id="article" class="column article" aria-labelledby="article-title" tabIndex={-1}>
      <h2 id="article-title" class="column-title">
        {say('article')}
      </h2>
      {episode.files.map(file => (
        <SourceText key={file.file} file={file} sentence={sentence} episode={episode} />
      ))}
    </section>
  )
}

interface SourceProps {
  readonly file: SourceFile
  readonly sentence: Sentence | undefined
  readonly episode: EpisodeState
}

function SourceText({ file, sentence, episode }: SourceProps): JSX.Element {
  const say = useWords()
  const text = useText(file.text)
  const lines = useMemo(() => text?.replace(/\n$/, '').split('\n') ?? [], [text])
  const drawn = useGrowing(lines.length, file.file, 80, 200)
  const byLine = useMemo(() => sentencesByLine(episode, file.file), [episode.sentences, file.file])
  const list = useRef<HTMLOListElement>(null)
  const place = sentence?.place?.file === file.file ? sentence.place : undefined
  useEffect(() => {
    if (place) list.current?.children[place.line - 1]?.scrollIntoView({ block: 'nearest' })
  }, [place?.line, place?.file])
  return (
    <div class="source">
      <p class="file">
        <button
          type="button"
          class="link"
          onClick={() =>
            void openPlace({ file: file.file, line: place?.line ?? 1, column: place?.column ?? 1, length: 0 })
          }
        >
          {file.file}
          <span class="unseen"> {say('openPlace')}</span>
          <Icon name="out" />
        </button>
      </p>
      <ol class="lines" ref={list} lang={episode.language}>
        {lines.slice(0, drawn).map((line, index) => (
          <QuietSource
            key={index}
            line={line}
            first={byLine.get(index + 1)}
            from={place?.line === index + 1 ? place.column - 1 : undefined}
            length={place?.line === index + 1 ? place.length : 0}
          />
        ))}
      </ol>
    </div>
  )
}

/** The first sentence of each line of a file, to go there with a click. */
function sentencesByLine({ sentences }: EpisodeState, file: string): ReadonlyMap<number, readonly Sentence[]> {
  const lines = new Map<number, Sentence[]>()
  for (const sentence of Object.values(sentences)) {
    if (sentence.place?.file !== file) continue
    const list = lines.get(sentence.place.line)
    if (list) list.push(sentence)
    else lines.set(sentence.place.line, [sentence])
  }
  return lines
}

interface SourceLineProps {
  readonly line: string
  readonly first: readonly Sentence[] | undefined
  /** Where the selected sentence begins in this line. */
  readonly from: number | undefined
  readonly length: number
}

const QuietSource = still(SourceLine)

function SourceLine({ line, first, from, length }: SourceLineProps): JSX.Element {
  const kind = line.trimStart().startsWith('#') ? 'remark' : /^\s*(?:- )?[\w-]+:/.test(line) ? 'key' : ''
  const go = () => {
    const offset = window.getSelection()?.focusOffset ?? 0
    const before = first?.findLast(({ place }) => (place?.column ?? 1) - 1 <= offset) ?? first?.[0]
    if (before && window.getSelection()?.isCollapsed) select(before.id)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard goes from sentence to sentence in the script itself
    <li class={`${kind}${from === undefined ? '' : ' current'}`} onClick={first && go}>
      <SourceWords line={line} from={from} length={length} />
    </li>
  )
}

function SourceWords({ line, from, length }: Omit<SourceLineProps, 'first'>): JSX.Element {
  if (from !== undefined && length > 0)
    return (
      <>
        {line.slice(0, from)}
        <mark>{line.slice(from, from + length)}</mark>
        {line.slice(from + length)}
      </>
    )
  const key = /^(\s*(?:- )?)([\w-]+:)(\s.*|)$/.exec(line)
  if (key === null) return <>{line === '' ? '\u00a0' : line}</>
  return (
    <>
      {key[1]}
      <span class="yaml-key">{key[2]}</span>
      {key[3]}
    </>
  )
}

/** The show notes as a reader sees them. */
export function NotesColumn({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  return (
    <section id="notes" class="column notes" aria-labelledby="notes-title" tabIndex={-1}>
      <h2 id="notes-title" class="column-title">
        {say('notes')}
      </h2>
      <Notes episode={episode} />
    </section>
  )
}

export function Notes({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const html = useText(episode.documents.notesHtml)
  const tree = useMemo(() => (html === undefined ? [] : notesTree(html)), [html])
  return (
    <div class="prose" lang={episode.language}>
      {tree}
    </div>
  )
}
