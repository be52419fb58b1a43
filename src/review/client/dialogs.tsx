import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { EpisodeState, LexiconEntryView, LexiconState } from '../protocol.js'
import { attempt, hearPlace, setName } from './deeds.js'
import { keyTable } from './keys.js'
import { clock, openComments, orderOf, sameEnds } from './model.js'
import { Modal, Tool, useWords } from './parts.js'
import { pause } from './player.js'
import { change, type Dialog, keep, now, useNow } from './store.js'
import { fetchLexicon } from './talk.js'
import type { Word } from './words.js'

function closeDialog(): void {
  change({ dialog: undefined })
}

/** Whatever dialog stands open. */
export function OpenDialog({ episode }: { readonly episode: EpisodeState | undefined }): JSX.Element | null {
  const dialog = useNow(state => state.dialog)
  if (dialog === undefined) return null
  if (dialog.kind === 'help') return <Help />
  if (dialog.kind === 'name') return <AskName then={dialog.then} />
  if (dialog.kind === 'conflict') return <Conflicting key={dialog.conflict.base} {...dialog} />
  if (episode === undefined) return null
  if (dialog.kind === 'sign') return <SignOff episode={episode} />
  return <Pronounce episode={episode} {...dialog} />
}

function Help(): JSX.Element {
  const say = useWords()
  const singleKeys = useNow(state => state.singleKeys)
  return (
    <Modal title={say('help')} onClose={closeDialog}>
      <dl class="keys">
        {keyTable.map(({ shown, word }) => (
          <div key={word}>
            <dt>
              <kbd>{shown === 'Space' ? say('space') : shown}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ currentTarget }) => {
            keep('keys', currentTarget.checked ? 'on' : 'off')
            change({ singleKeys: currentTarget.checked })
          }}
        />
        {say('keysOn')}
      </label>
    </Modal>
  )
}

function AskName({ then }: { readonly then: (name: string) => void }): JSX.Element {
  const say = useWords()
  const [name, write] = useState(now().name)
  return (
    <Modal title={say('yourName')} onClose={closeDialog}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() === '') return
          setName(name.trim())
          closeDialog()
          then(name.trim())
        }}
      >
        <NameField name={name} write={write} />
        <Choices save={say('save')} />
      </form>
    </Modal>
  )
}

/** Who approves, comments or signs. */
function NameField({ name, write }: { readonly name: string; readonly write: (name: string) => void }): JSX.Element {
  const say = useWords()
  return (
    <label class="field">
      <span>{say('yourName')}</span>
      <input required autocomplete="name" value={name} onInput={({ currentTarget }) => write(currentTarget.value)} />
    </label>
  )
}

/** The foot of a dialog: leave it or do it. */
function Choices({ save, disabled = false }: { readonly save: string; readonly disabled?: boolean }): JSX.Element {
  const say = useWords()
  return (
    <p class="choices">
      <button type="button" onClick={closeDialog}>
        {say('cancel')}
      </button>
      <button type="submit" class="main" disabled={disabled}>
        {save}
      </button>
    </p>
  )
}

function SignOff({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const [name, write] = useState(now().name)
  const { approval } = episode
  const open = approval.all - approval.approved
  const comments = openComments(episode)
  const sign = async () => {
    if (name.trim() === '') return
    setName(name.trim())
    const { version, id } = episode
    const reply = await attempt({ type: 'sign', episode: id, version, by: name.trim() })
    if (reply.kind === 'done') closeDialog()
  }
  return (
    <Modal title={say('signOff')} onClose={closeDialog}>
      <form
        onSubmit={event => {
          event.preventDefault()
          void sign()
        }}
      >
        <p>{say('signOffHint', approval.all, clock(episode.seconds))}</p>
        {open > 0 && <p class="advice">{say('reviewed', approval.approved, approval.all)}</p>}
        {approval.changesWanted > 0 && (
          <p class="advice">
            {say('changesWanted')}: {approval.changesWanted}
          </p>
        )}
        {comments > 0 && <p class="advice">{say('openComments', comments)}</p>}
        <NameField name={name} write={write} />
        <Choices save={say('signOff')} disabled={episode.failed} />
      </form>
    </Modal>
  )
}

/** Both texts of a conflict; nothing is thrown away before somebody decides. */
function Conflicting({ conflict, edit, mine }: Extract<Dialog, { readonly kind: 'conflict' }>): JSX.Element {
  const say = useWords()
  const [text, write] = useState(mine)
  const language = now().episode?.language
  const theirs = conflict.theirs ?? ''
  const { before, after } = useMemo(() => sameEnds(theirs, mine), [theirs, mine])
  const takeMine = async () => {
    const action = { ...edit, base: conflict.base, start: 0, end: theirs.length, text }
    const reply = await attempt(action)
    if (reply.kind === 'done') change({ dialog: undefined, draft: undefined })
    if (reply.kind === 'conflict') change({ dialog: { kind: 'conflict', conflict: reply.conflict, edit, mine: text } })
  }
  return (
    <Modal title={say('conflict')} onClose={closeDialog} wide>
      <p>{say('conflictHint')}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          void takeMine()
        }}
      >
        <div class="both">
          <div class="field">
            <span id="theirs">{say('theirs')}</span>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and keys must reach it */}
            <section class="theirs" lang={language} tabIndex={0} aria-labelledby="theirs">
              {theirs.slice(0, before)}
              <mark>{theirs.slice(before, theirs.length - after)}</mark>
              {theirs.slice(theirs.length - after)}
            </section>
          </div>
          <label class="field">
            <span>{say('yours')}</span>
            <textarea
              rows={10}
              lang={language}
              value={text}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
          </label>
        </div>
        <p class="choices">
          <button type="button" onClick={() => change({ dialog: undefined, draft: undefined })}>
            {say('keepTheirs')}
          </button>
          <button type="submit" class="main" disabled={conflict.theirs === null}>
            {say('takeMine')}
          </button>
        </p>
      </form>
    </Modal>
  )
}

/** The ways a word can be told how it is said; each is one field of the lexicon. */
const ways = ['alias', 'letters', 'lang', 'ipa'] as const
type Way = (typeof ways)[number]
const wayNames: Readonly<Record<Way, Word>> = {
  alias: 'asSubstitute',
  letters: 'asLetters',
  lang: 'asLanguage',
  ipa: 'asIpa'
}

const languages = ['en-US', 'en-GB', 'fr-FR', 'de-DE', 'es-ES', 'it-IT'] as const

function Pronounce({ episode, sentence, term: asked }: PronounceProps): JSX.Element {
  const say = useWords()
  const language = episode.language.split('-')[0] ?? episode.language
  const [lexicon, readAgain] = useLexicon(language)
  const place = useMemo(() => orderOf(episode).indexOf(sentence), [])
  const [term, setTerm] = useState(asked)
  const known = lexicon?.entries.find(entry => entry.term === term)
  const [way, setWay] = useState<Way>('alias')
  const [value, setValue] = useState('')
  const [respell, setRespell] = useState('')
  useEffect(() => {
    if (known === undefined) return
    const [knownWay, knownValue] = wayOf(known)
    setWay(knownWay)
    setValue(knownValue)
    setRespell(known.respell ?? '')
  }, [known])
  const affected = useMemo(() => sentencesWith(episode, term), [episode.sentences, term])
  const entry = entryOf(known, { term: term.trim(), way, value: value.trim(), respell: respell.trim() })
  const ready = entry !== undefined && lexicon !== undefined
  const save = async () => {
    if (!ready) return false
    const reply = await attempt({ type: 'lexicon', language, entry, was: known ?? null })
    return reply.kind === 'done'
  }
  const tryOut = async () => {
    pause()
    if (!(await save())) return
    void readAgain()
    await hearPlace(place, episode)
  }
  return (
    <Modal title={say('pronounce')} onClose={closeDialog}>
      <form
        onSubmit={event => {
          event.preventDefault()
          void save().then(saved => saved && closeDialog())
        }}
      >
        <label class="field">
          <span>{say('word')}</span>
          <input
            required
            lang={episode.language}
            value={term}
            onInput={({ currentTarget }) => setTerm(currentTarget.value)}
          />
        </label>
        <fieldset class="ways">
          <legend>{say('reading')}</legend>
          {ways.map(it => (
            <label key={it} class="check">
              <input
                type="radio"
                name="way"
                checked={way === it}
                onChange={() => {
                  setWay(it)
                  setValue(it === 'lang' ? languages[0] : '')
                }}
              />
              {say(wayNames[it])}
            </label>
          ))}
        </fieldset>
        <WayField {...{ way, value, setValue, language: episode.language }} />
        <label class="field">
          <span>{say('respell')}</span>
          <input
            lang={episode.language}
            value={respell}
            onInput={({ currentTarget }) => setRespell(currentTarget.value)}
          />
        </label>
        <p class="advice">
          {affected === 1 ? say('changesOne') : say('changesAlso', affected)}{' '}
          {lexicon && say('intoLexicon', lexicon.file)}
        </p>
        <div class="choices">
          <Tool icon="lips" label={say('hearIt')} wordy disabled={!ready} onClick={() => void tryOut()} />
          <Choices save={say('save')} disabled={!ready} />
        </div>
      </form>
    </Modal>
  )
}

interface PronounceProps {
  readonly episode: EpisodeState
  readonly sentence: string
  readonly term: string
}

interface WayProps {
  readonly way: Way
  readonly value: string
  readonly setValue: (value: string) => void
  readonly language: string
}

/** The field for what is said, as the way wants it; letters need none. */
function WayField({ way, value, setValue, language }: WayProps): JSX.Element | null {
  const say = useWords()
  if (way === 'letters') return null
  const label = say(way === 'lang' ? 'languageTag' : wayNames[way])
  if (way === 'lang')
    return (
      <label class="field">
        <span>{label}</span>
        <select value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
          {languages.map(it => (
            <option key={it} value={it}>
              {new Intl.DisplayNames(say('lang'), { type: 'language' }).of(it)}
            </option>
          ))}
        </select>
      </label>
    )
  return (
    <label class="field">
      <span>{label}</span>
      <input
        required
        lang={way === 'ipa' ? 'und-fonipa' : language}
        spellcheck={way !== 'ipa'}
        value={value}
        onInput={({ currentTarget }) => setValue(currentTarget.value)}
      />
    </label>
  )
}

/** The show's pronunciations of a language, and how to read them again. */
function useLexicon(language: string): readonly [LexiconState | undefined, () => Promise<void>] {
  const [lexicon, setLexicon] = useState<LexiconState>()
  const read = () => fetchLexicon(language).then(setLexicon)
  useEffect(() => void read(), [language])
  return [lexicon, read]
}

function wayOf({ alias, ipa, lang }: LexiconEntryView): readonly [Way, string] {
  if (ipa !== undefined) return ['ipa', ipa]
  if (alias !== undefined) return ['alias', alias]
  return lang === undefined ? ['alias', ''] : ['lang', lang]
}

interface Wish {
  readonly term: string
  readonly way: Way
  readonly value: string
  readonly respell: string
}

/** The entry as it will be written; what else the known one says stays. Undefined while something is missing. */
function entryOf(
  known: LexiconEntryView | undefined,
  { term, way, value, respell }: Wish
): LexiconEntryView | undefined {
  if (term === '' || (way !== 'letters' && value === '')) return undefined
  const { match, note, source, lang } = known ?? {}
  const rest = { ...(match && { match }), ...(note && { note }), ...(source && { source }) }
  const said = {
    alias: { alias: value },
    letters: { alias: [...term.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()].join(' ') },
    lang: { lang: value },
    ipa: { ipa: value, ...(lang && { lang }) }
  }
  return { term, ...rest, ...said[way], ...(respell !== '' && { respell }) }
}

/** In how many sentences the words stand. */
function sentencesWith(episode: EpisodeState, term: string): number {
  if (term.trim() === '') return 0
  return orderOf(episode).filter(id => episode.sentences[id]?.written.includes(term.trim())).length
}
