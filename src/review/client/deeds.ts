import type { Place } from '../../report/place.js'
import type { Action, Bilingual, CommentView, EditAction, EpisodeState, Sentence, ServerEvent } from '../protocol.js'
import { nextOpen, orderOf, stepFrom, updated } from './model.js'
import { hear, hearFrom, nowPlaying, pause, silence, toggle } from './player.js'
import {
  address,
  change,
  type Draft,
  keep,
  later,
  now,
  readAddress,
  type State,
  showEpisode,
  type View
} from './store.js'
import { act, fetchEpisode, fetchShow, type Reply } from './talk.js'
import { wordsIn } from './words.js'

// ———————————————————————————————— what comes from the server

/** The server's run; another one after it was started anew. */
let run: string | undefined
/** Only one question about an episode at a time; who asks meanwhile is answered by another round. */
let asking = false
let askAgain = false

/** Takes in what the server tells. */
export function hearEvent(event: ServerEvent): void {
  if (event.type === 'hello') {
    const { episode } = now()
    const restarted = run !== undefined && run !== event.run
    run = event.run
    if (restarted && episode) change({ episode: { ...episode, version: -1 } })
    void refreshShow().then(refreshEpisode)
  } else if (event.type === 'show') takeSummaries(event)
  else if (event.type === 'episode' && event.id === now().wanted) takeUpdate(event)
}

/** What came with the event is shown at once where it fits; while a question is under way its answer comes first. */
function takeUpdate({ update }: Extract<ServerEvent, { type: 'episode' }>): void {
  const { episode } = now()
  const next = asking || episode === undefined || update === undefined ? undefined : updated(episode, update)
  if (next) showEpisode(next)
  else void refreshEpisode()
}

/** A changed line of the list needs no question; all else does. */
function takeSummaries(event: Extract<ServerEvent, { type: 'show' }>): void {
  const { show } = now()
  if (show === undefined || event.summaries === undefined) {
    void refreshShow()
    return
  }
  const news = new Map(event.summaries.map(it => [it.id, it]))
  change({ show: { ...show, version: event.version, episodes: show.episodes.map(it => news.get(it.id) ?? it) } })
}

async function refreshShow(): Promise<void> {
  const show = await fetchShow()
  if (show === undefined) return
  const { wanted, name } = now()
  const isThere = show.episodes.some(({ id }) => id === wanted)
  change({ show, link: 'open', name: name === '' ? show.reviewer : name })
  clearTimeout(leaving)
  if (!isThere) leave(newest(show.episodes)?.id)
}

/** Some editors take a file away before they write it anew: so many milliseconds an episode may be gone. */
const patience = 1500
let leaving: ReturnType<typeof setTimeout> | undefined

/** Leaves an episode that is no more for another one, unless somebody is writing in it. */
function leave(next: string | undefined): void {
  const { episode, wanted, language } = now()
  const isSeen = episode !== undefined && episode.id === wanted
  if (!isSeen) goTo(next)
  else if (isWriting()) tell(wordsIn(language)('episodeGone'), true)
  else leaving = setTimeout(() => (isWriting() ? undefined : goTo(next)), patience)
}

/** The episode an editor means who names none: the last one. */
function newest<Item>(items: readonly Item[]): Item | undefined {
  return items.at(-1)
}

function goTo(id: string | undefined): void {
  const { view } = now()
  if (id === undefined) change({ wanted: undefined, episode: undefined })
  else location.replace(address(id, view))
}

/** Brings the episode on the page up to date. */
export async function refreshEpisode(): Promise<void> {
  askAgain = asking
  if (asking) return
  asking = true
  try {
    await fetchAndShow()
  } finally {
    asking = false
  }
  if (askAgain) await refreshEpisode()
}

async function fetchAndShow(): Promise<void> {
  const { wanted, episode } = now()
  if (wanted === undefined) return
  const before = episode?.id === wanted ? episode : undefined
  const since = before && before.version >= 0 ? before.version : undefined
  const update = await fetchEpisode(wanted, since)
  if (update === undefined || now().wanted !== wanted) return
  const next = updated(before, update)
  if (next) return showEpisode(next)
  const whole = await fetchEpisode(wanted, undefined)
  if (whole?.kind === 'whole' && now().wanted === wanted) showEpisode(whole.state)
}

/** Follows the address of the page. */
export function followAddress(): void {
  const { wanted, view, selected } = readAddress(location.hash)
  const before = now()
  change({ view, ...(selected !== undefined && { selected }) })
  if (wanted === undefined || wanted === before.wanted) return
  silence()
  if (before.wanted !== undefined && isWriting()) laidAside.set(before.wanted, before)
  const { draft, commenting, remark } = laidAside.get(wanted) ?? {}
  laidAside.delete(wanted)
  change({
    wanted,
    episode: undefined,
    selected: selected ?? draft?.sentence ?? commenting,
    draft,
    commenting,
    remark,
    dialog: undefined
  })
  void refreshEpisode()
}

/** What was being written in episodes that were left meanwhile. */
const laidAside = new Map<string, Pick<State, 'draft' | 'commenting' | 'remark'>>()

/** Whether something has been written into the episode on the page that is not saved. */
function isWriting(): boolean {
  const { draft, remark = '' } = now()
  return (draft !== undefined && draft.text !== draft.was) || remark.trim() !== ''
}

/** Whether words would be lost if the page were closed. */
export function hasUnsaved(): boolean {
  return isWriting() || laidAside.size > 0
}

/** Gives up what is being written, as the person wants. */
export function leaveWriting(): void {
  change({ draft: undefined, commenting: undefined, remark: undefined })
  void refreshShow()
}

/** Shows another view of the episode. */
export function look(view: View): void {
  const { wanted } = now()
  if (wanted !== undefined) location.hash = address(wanted, view)
}

// ———————————————————————————————— what a person does

/** Says something at the foot of the page and to screen readers. */
export function tell(text: string, bad = false): void {
  change({ message: { text, bad } })
}

export function inOurs(words: Bilingual): string {
  return words[now().language]
}

/** Does something on the server and tells what came of it; conflicts are the caller's. */
export async function attempt<A extends Action>(action: A): Promise<Reply<A['type']>> {
  const reply = await act(action)
  const say = wordsIn(now().language)
  if (reply.kind === 'refused') {
    const { message, hint } = reply.refusal
    tell(say('refused', `${inOurs(message)} ${inOurs(hint)}`.trim()), true)
  } else if (reply.kind === 'gone') tell(say('refused', say('goneHint')), true)
  else if (reply.kind === 'conflict') tell(inOurs(reply.conflict.message), true)
  else if (action.type !== 'speak' && action.type !== 'open') tell(say('saved'))
  if (reply.kind === 'done' && action.type !== 'speak' && action.type !== 'open')
    void refreshShow().then(refreshEpisode)
  return reply
}

/** Selects a sentence and brings it into sight where it is not. */
export function select(id: string | undefined, focus = true, block: ScrollLogicalPosition = 'nearest'): void {
  if (id === undefined) return
  change({ selected: id })
  if (!focus) return
  const show = () => {
    const element = document.getElementById(`s-${id}`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block })
  }
  requestAnimationFrame(show)
}

/** One sentence on or back; a voice that is speaking goes along. */
export function step(by: number): void {
  const { episode, selected } = now()
  if (episode === undefined) return
  const { status, sentence } = nowPlaying()
  const isPlaying = status === 'playing'
  const next = stepFrom(orderOf(episode), isPlaying ? sentence : selected, by)
  select(next)
  if (isPlaying && next !== undefined) hearFrom({ sentence: next, offset: 0 })
}

export function goToNextOpen(): void {
  const { episode, selected, language } = now()
  if (episode === undefined) return
  const id = nextOpen(episode, selected)
  if (id === undefined) tell(wordsIn(language)('noDoubts'))
  else {
    change({ column: 'script' })
    select(id, true, 'center')
  }
}

/** Plays on or stops; without a sound the chapter of the selected sentence is spoken. */
export function playOrPause(): void {
  if (nowPlaying().status !== 'failed' && toggle()) return
  const { episode, selected } = now()
  const first = selected ?? (episode && orderOf(episode)[0])
  if (first !== undefined) hearWord(first, 0)
}

export function hearSentence(id: string): void {
  const { episode } = now()
  if (episode) void hear(episode.id, [id])
}

export function hearChapter(chapter: number): void {
  const { episode } = now()
  const sentences = episode?.chapters[chapter]?.sentences
  if (episode && sentences && sentences.length > 0) void hear(episode.id, sentences)
}

export function hearAll(): void {
  const { episode } = now()
  if (episode) void hear(episode.id, 'all')
}

/** Hears from a word on: in the sound there is, else its chapter is spoken. */
export function hearWord(sentence: string, offset: number): void {
  const { episode } = now()
  if (episode === undefined || hearFrom({ sentence, offset })) return
  const chapter = episode.chapters.find(({ sentences }) => sentences.includes(sentence))
  void hear(episode.id, chapter?.sentences ?? [sentence], { sentence, offset })
}

/** Hears what stands at a place of the script once it is another than `before`: with a new reading the sentence has another id. */
export async function hearPlace(place: number, before: EpisodeState): Promise<void> {
  await later(() => now().episode !== before, 2000)
  const { episode } = now()
  const id = episode && orderOf(episode)[place]
  if (id === undefined) return
  change({ selected: id })
  hearSentence(id)
}

/** Does something that is signed with a name; asks for it where none is known. */
export function signed(then: (name: string) => void): void {
  const { name } = now()
  if (name.trim() !== '') then(name)
  else change({ dialog: { kind: 'name', then } })
}

export function setName(name: string): void {
  keep('name', name)
  change({ name })
}

/** Approves sentences, or takes the approval back where all of them have it. */
export function approve(sentences: readonly string[]): void {
  const { episode } = now()
  if (episode === undefined || sentences.length === 0) return
  const all = sentences.every(id => episode.sentences[id]?.review.state === 'approved')
  decide(sentences, all ? 'open' : 'approved')
}

export function decide(sentences: readonly string[], state: 'approved' | 'changes-wanted' | 'open'): void {
  const { episode } = now()
  if (episode) signed(by => void attempt({ type: 'review', episode: episode.id, sentences, state, by }))
}

/** Opens the box for a comment; one that has been begun elsewhere is finished first. */
export function comment(id: string): void {
  const { commenting, remark = '' } = now()
  if (commenting !== undefined && commenting !== id && remark.trim() !== '') select(commenting, false)
  else change({ selected: id, commenting: id })
}

/** Calls a comment settled, or opens it again. */
export function settle(sentence: string, { at, text }: CommentView, resolved: boolean): void {
  const { episode } = now()
  if (episode)
    signed(by => void attempt({ type: 'resolve', episode: episode.id, sentence, at, said: text, resolved, by }))
}

/** Opens a sentence for writing; the voice waits while somebody writes. */
export function edit(id: string): void {
  const { episode, language, draft } = now()
  const sentence = episode?.sentences[id]
  const isWriting = draft !== undefined && draft.text !== draft.was
  if (isWriting) select(draft.sentence, false)
  if (isWriting || episode === undefined || sentence === undefined) return
  const action = editOf(episode, sentence)
  if (action === undefined) tell(wordsIn(language)('fromTemplate'), true)
  else {
    pause()
    change({
      selected: id,
      commenting: undefined,
      draft: { sentence: id, action, was: action.text, text: action.text }
    })
  }
}

/** The edit that leaves a sentence as it is; undefined where it is not one stretch of one field. */
function editOf(episode: EpisodeState, { edit }: Sentence): EditAction | undefined {
  const field = edit && episode.fields[edit.field]
  if (edit === undefined || field === undefined) return undefined
  const { start, end, text } = edit
  const { file, path, hash } = field
  return { type: 'edit', episode: episode.id, file, path, base: hash, start, end, text }
}

/** The same edit on the text as it is now: another sentence of the field may have been changed since the writing began. */
function rebased({ sentence, action, was, text }: Draft): Draft['action'] {
  const { episode } = now()
  const current = episode?.sentences[sentence]?.edit
  const field = current && episode?.fields[current.field]
  if (current?.text !== was || field?.path !== action.path) return { ...action, text }
  return { ...action, base: field.hash, start: current.start, end: current.end, text }
}

/** Writes the draft to its file; a conflict opens both texts. */
export async function saveDraft(): Promise<void> {
  const { draft } = now()
  if (draft === undefined) return
  const action = rebased(draft)
  if (draft.text === draft.was) {
    leaveWriting()
    return
  }
  const reply = await attempt(action)
  if (reply.kind === 'done') change({ draft: undefined })
  if (reply.kind === 'conflict')
    change({ dialog: { kind: 'conflict', conflict: reply.conflict, edit: action, mine: reply.conflict.mine } })
}

/** Takes the last change back. */
export async function undo(): Promise<void> {
  const { show, language } = now()
  const what = show?.undo
  if (what === undefined) return
  const reply = await attempt({ type: 'undo' })
  if (reply.kind === 'done') tell(wordsIn(language)('undone', inOurs(what)))
}

export async function openPlace({ file, line, column }: Place): Promise<void> {
  await attempt({ type: 'open', file, line, column })
}

/** Opens the dialog for how a word is said. */
export function pronounce(sentence: string, term: string): void {
  change({ selected: sentence, dialog: { kind: 'pronounce', sentence, term } })
}
