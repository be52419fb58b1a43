import type { Review } from '../../article/review.js'
import type { Compiled } from '../../compile.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import { linesOf } from '../../report/lines.js'
import { project } from '../../script/project.js'
import type { Script } from '../../script/tree.js'
import type { World } from '../../world/world.js'
import type {
  EpisodeState,
  EpisodeSummary,
  EpisodeUpdate,
  Sentence,
  ServerEvent,
  ShowState,
  TextRef
} from '../protocol.js'
import { diagnosticView } from './diagnostic-view.js'
import { fieldsOf } from './fields.js'
import type { History } from './history.js'
import type { LiveShow } from './live-show.js'
import { emptyReview, readReviewFile } from './review-file.js'
import { sentencesOf } from './sentences.js'
import { approvalOf, episodeView, type Heard, type View } from './view.js'

/** What the page is made from and by whom. */
export interface NewsroomRequest {
  readonly world: World
  readonly live: LiveShow
  /** The name to sign with where the page knows none. */
  readonly reviewer: string
  readonly requireApproval: boolean
  /** When the sentences of a recording in the output are heard, where one fits the script. */
  readonly heard: (name: string, tree: Script) => Heard | undefined
}

/** An episode on the page. */
export interface Entry {
  readonly id: string
  readonly file: string
  summary: EpisodeSummary
  /** Something it is made from has changed since it was last looked at. */
  stale: boolean
  /** What is kept of those that were looked at lately. */
  open?: OpenEntry
}

export interface OpenEntry {
  readonly state: EpisodeState
  readonly compiled: Compiled | undefined
  readonly review: Review
  /** Its long texts, and those of the version before: a page may still ask for them. */
  readonly texts: ReadonlyMap<string, string>
  /** Sentences of earlier versions, for patches. */
  readonly past: ReadonlyMap<number, EpisodeState['sentences']>
}

/** All the page knows, held in memory and kept as the disk is. */
export interface Newsroom extends NewsroomRequest {
  readonly history: History
  /** Values of fields by their hash, as pages have seen them: what an edit was made on. */
  readonly values: Map<string, string>
  version: number
  entries: ReadonlyMap<string, Entry>
  /** Ids in the order they were last looked at. */
  readonly recent: string[]
  readonly listeners: Set<(event: ServerEvent) => void>
  closed: boolean
}

/** Opens a newsroom; episodes are looked at when somebody asks for them, all others one by one in between. */
export function openNewsroom(request: NewsroomRequest): Newsroom {
  const room: Newsroom = {
    ...request,
    history: { done: [], undone: [] },
    values: new Map(),
    version: 1,
    entries: new Map(),
    recent: [],
    listeners: new Set(),
    closed: false
  }
  room.entries = entriesOf(room)
  return room
}

/** So many episodes are held whole. */
const mostOpen = 8
/** So many values of fields are remembered; the oldest go. */
const mostValues = 20_000
/** So many versions back a page may be to get a patch. */
const mostPast = 4

function entriesOf({ live, entries }: Newsroom): ReadonlyMap<string, Entry> {
  const known = new Map(Array.from(entries.values(), entry => [entry.file, entry]))
  const found = new Map<string, Entry>()
  for (const file of live.files()) {
    const id = freeId(file, found)
    const before = known.get(file)
    found.set(id, before?.id === id ? before : { id, file, summary: unseen(id, file), stale: true })
  }
  return found
}

/** `content/articles/2026-02-16-ki-kooperation.yaml` → `2026-02-16-ki-kooperation`. */
function freeId(file: string, taken: ReadonlyMap<string, unknown>): string {
  const name = stemOf(file)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
  const stem = name.replace(/^-|-$/g, '') || 'folge'
  let id = stem
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
  return id
}

function stemOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.ya?ml$/, '')
}

function unseen(id: string, file: string): EpisodeSummary {
  const title = stemOf(file)
  const date = /^\d{4}-\d{2}-\d{2}/.exec(title)?.[0] ?? ''
  const approval = { signed: 'none', approved: 0, changesWanted: 0, all: 0 } as const
  return { id, file, state: 'waiting', title, date, words: 0, seconds: 0, errors: 0, warnings: 0, approval, version: 0 }
}

export function tell(room: Newsroom, event: ServerEvent): void {
  for (const listener of room.listeners) listener(event)
}

/** The list of episodes and what is wrong with the show. */
export function showState(room: Newsroom): ShowState {
  const { live, history, reviewer, requireApproval } = room
  const { show } = live.show()
  const [undo, redo] = [history.done.at(-1)?.what, history.undone.at(-1)?.what]
  const episodes = Array.from(room.entries.values(), ({ summary }) => summary)
  return {
    version: room.version,
    title: show.title.value,
    language: show.language,
    wordsPerMinute: show.wordsPerMinute,
    requireApproval,
    episodes: episodes.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id)),
    diagnostics: live.diagnostics().map(diagnosticView),
    reviewer,
    ...(undo && { undo }),
    ...(redo && { redo })
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** An episode as it is now; a patch where the page has a version we still know. */
export function episodeUpdate(room: Newsroom, id: string, since: number | undefined): EpisodeUpdate | undefined {
  const open = openEntry(room, id)
  if (open === undefined) return undefined
  const { state, past } = open
  const before = since === undefined ? undefined : since === state.version ? state.sentences : past.get(since)
  if (since === undefined || before === undefined) return { kind: 'whole', state }
  const { sentences, ...rest } = state
  // Sentences that stayed as they were are the same objects.
  const fresh = Object.entries(sentences).filter(([name, sentence]) => before[name] !== sentence)
  return { kind: 'patch', since, state: rest, sentences: Object.fromEntries(fresh) }
}

/** A long text by its hash, of an episode that was looked at lately. */
export function textOf(room: Newsroom, hash: string): string | undefined {
  for (const id of room.recent) {
    const text = room.entries.get(id)?.open?.texts.get(hash)
    if (text !== undefined) return text
  }
  return undefined
}

/** An episode, looked at if it has not been or has changed since. */
export function openEntry(room: Newsroom, id: string): OpenEntry | undefined {
  const entry = room.entries.get(id)
  if (entry === undefined) return undefined
  const at = room.recent.indexOf(id)
  if (at !== -1) room.recent.splice(at, 1)
  room.recent.unshift(id)
  for (const old of room.recent.splice(mostOpen)) delete room.entries.get(old)?.open
  if (entry.open === undefined || entry.stale) look(room, entry, true)
  return entry.open
}

/** Compiles an episode and notes what came of it; `whole` for one that somebody looks at. */
function look(room: Newsroom, entry: Entry, whole: boolean): void {
  const { live, world } = room
  const { value: compiled, diagnostics } = live.compile(entry.file)
  const folder = compiled?.name ?? entry.open?.state.name ?? entry.summary.id
  const slug = folder.replace(/^\d{4}-\d{2}-\d{2}-/, '')
  const file = `${live.show().show.paths.reviews}/${slug}.yaml`
  const review = readReviewFile(live.pathOf(file), file, slug, world).value ?? emptyReview(file, slug)
  entry.stale = false
  if (whole) entry.open = opened(room, entry, compiled, diagnostics, review)
  const version = entry.open?.state.version ?? entry.summary.version
  entry.summary = { ...summaryOf(room, entry, compiled, diagnostics, review), version }
}

function summaryOf(
  { world }: Newsroom,
  { summary, open }: Entry,
  compiled: Compiled | undefined,
  diagnostics: readonly Diagnostic[],
  review: Review
): EpisodeSummary {
  const count = (severity: string) => diagnostics.filter(it => it.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning') }
  if (compiled === undefined) return { ...summary, ...counts, state: 'failed' }
  if (open) {
    const { title, date, words, seconds, approval } = open.state
    return { ...summary, ...counts, state: 'ready', title, date, words, seconds, approval }
  }
  const { title, date, words, estimatedSeconds } = JSON.parse(compiled.files.get('episode.json') ?? '{}')
  const { said } = sentencesOf(project(compiled.tree, 'speech'), world.hash)
  const approval = approvalOf(review, said, world.hash, compiled.tree)
  return { ...summary, ...counts, state: 'ready', title, date, words, seconds: estimatedSeconds, approval }
}

function opened(
  room: Newsroom,
  entry: Entry,
  compiled: Compiled | undefined,
  diagnostics: readonly Diagnostic[],
  review: Review
): OpenEntry {
  const before = entry.open
  const texts = new Map<string, string>()
  const keep = (text: string): TextRef => {
    const hash = room.world.hash(text)
    texts.set(hash, text)
    return { hash, length: text.length }
  }
  const view =
    compiled === undefined
      ? failedView(room, entry, diagnostics, keep)
      : viewOf(room, entry, compiled, diagnostics, review, keep)
  for (const { hash, value } of view.fields) room.values.set(hash, value)
  for (const hash of room.values.keys()) if (room.values.size > mostValues) room.values.delete(hash)
  const sentences = shared(view.sentences, before?.state.sentences ?? {})
  const isSame = before !== undefined && sameView({ ...view, sentences }, before.state)
  const version = isSame ? before.state.version : ++room.version
  const past = new Map(before?.past)
  if (before && !isSame) past.set(before.state.version, before.state.sentences)
  for (const old of [...past.keys()].slice(0, -mostPast)) past.delete(old)
  const kept = new Map([...(before === undefined ? [] : textsOf(before)), ...texts])
  return { state: { ...view, sentences, version }, compiled: compiled ?? before?.compiled, review, texts: kept, past }
}

/** Of the version before, only its own texts. */
function textsOf({ state, texts }: OpenEntry): readonly (readonly [string, string])[] {
  const { documents, dialects, files, entry } = state
  const refs = [
    ...Object.values(documents),
    ...dialects.flatMap(({ parts }) => parts.map(({ text }) => text)),
    ...files.map(({ text }) => text),
    entry.description
  ]
  return refs.flatMap(({ hash }) => {
    const text = texts.get(hash)
    return text === undefined ? [] : [[hash, text] as const]
  })
}

function viewOf(
  { live, world, heard }: Newsroom,
  { id, file }: Entry,
  compiled: Compiled,
  diagnostics: readonly Diagnostic[],
  review: Review,
  keep: (text: string) => TextRef
): View {
  const show = live.show()
  const template = { chosen: compiled.template, names: templateNames(show, compiled.tree.language) }
  const { hash } = world
  const recording = heard(compiled.name, compiled.tree)
  return episodeView({
    id,
    file,
    show,
    compiled,
    diagnostics,
    review,
    sourceOf: live.sourceOf,
    keep,
    hash,
    heard: recording,
    template
  })
}

function templateNames(show: ReturnType<LiveShow['show']>, language: string): readonly string[] {
  const set = show.templatesOf(language.split('-', 1)[0] ?? '')
  return [...(set?.compiled.keys() ?? [])].filter(name => !name.includes('/')).sort()
}

/** The last whole view with what is wrong now; its sentences can not be changed where they stand, the fields of the file can. */
function failedView(
  { live, world }: Newsroom,
  { id, file, open, summary }: Entry,
  diagnostics: readonly Diagnostic[],
  keep: (text: string) => TextRef
): View {
  const source = live.sourceOf(file) ?? ''
  const now = {
    failed: true,
    diagnostics: diagnostics.map(diagnosticView),
    fields: fieldsOf(file, source, linesOf(file, source), world).map(({ field }) => field),
    files: [{ file, kind: 'article', text: keep(source) }]
  } as const
  if (open) {
    const { version: _, ...state } = open.state
    for (const text of open.texts.values()) keep(text)
    return { ...state, ...now, sentences: Object.fromEntries(Object.entries(state.sentences).map(withoutEdit)) }
  }
  const none = keep('')
  const { title, date, approval } = summary
  return {
    id,
    file,
    name: '',
    title,
    date,
    language: live.show().show.language,
    words: 0,
    seconds: 0,
    wordsPerMinute: live.show().show.wordsPerMinute,
    pace: 0,
    rows: [],
    sentences: {},
    times: {},
    chapters: [],
    sources: [],
    documents: { script: none, notesHtml: none, notesMarkdown: none, transcript: none },
    dialects: [],
    entry: {
      show: live.show().show.title.value,
      title,
      date,
      seconds: 0,
      measured: false,
      description: none,
      chapters: []
    },
    approval,
    changes: [],
    template: { chosen: 'episode', names: ['episode'] },
    ...now
  }
}

function withoutEdit([id, { edit: _, doubts: __, ...sentence }]: [string, Sentence]): [string, Sentence] {
  return [id, { ...sentence, doubts: [] }]
}

/** The new sentences, where one is as it was the old object: what is the same is then told at a glance. */
function shared(now: EpisodeState['sentences'], before: EpisodeState['sentences']): EpisodeState['sentences'] {
  const pairs = Object.entries(now).map(([id, sentence]): [string, Sentence] => {
    const old = before[id]
    return [id, old && JSON.stringify(old) === JSON.stringify(sentence) ? old : sentence]
  })
  return Object.fromEntries(pairs)
}

function sameView({ sentences, ...rest }: View, { version: _, sentences: before, ...old }: EpisodeState): boolean {
  const ids = Object.keys(sentences)
  const isSame = ids.length === Object.keys(before).length && ids.every(id => before[id] === sentences[id])
  return isSame && JSON.stringify(rest) === JSON.stringify(old)
}

/**
 * Takes in what happened on the disk: episodes that somebody looks at are compiled at once and announced, all others are marked and
 * looked at in between.
 */
export async function refresh(room: Newsroom, paths: readonly string[]): Promise<void> {
  const changed = await room.live.refresh(paths)
  if (room.closed) return
  if (changed.list || changed.shared) room.entries = entriesOf(room)
  const files = new Set(changed.episodes)
  const slugs = new Set(changed.reviews)
  for (const entry of room.entries.values()) {
    const slug = stemOf(entry.file).replace(/^\d{4}-\d{2}-\d{2}-/, '')
    if (changed.shared || files.has(entry.file) || slugs.has(slug)) entry.stale = true
  }
  const summaries: EpisodeSummary[] = []
  for (const id of [...room.recent]) {
    const entry = room.entries.get(id)
    // Whatever was looked at lately, also if its file was gone for a while.
    if (!entry?.stale) continue
    const before = entry.open?.state.version
    look(room, entry, true)
    const { version } = entry.summary
    summaries.push(entry.summary)
    if (version !== before) tellEpisode(room, id, version, before)
  }
  if (changed.list || changed.shared) tellShow(room)
  else if (summaries.length > 0) tellShow(room, summaries)
}

function tellEpisode(room: Newsroom, id: string, version: number, before: number | undefined): void {
  const isHeard = room.listeners.size > 0 && before !== undefined
  const update = isHeard ? episodeUpdate(room, id, before) : undefined
  tell(room, { type: 'episode', id, version, ...(update?.kind === 'patch' && { update }) })
}

/** Announces the list; `summaries` where nothing else in it changed. */
export function tellShow(room: Newsroom, summaries?: readonly EpisodeSummary[]): void {
  const version = ++room.version
  tell(room, { type: 'show', version, ...(summaries && { summaries }) })
}

/** So many episodes go into one message. */
const batch = 50

/** Looks at everything nobody has asked for yet, with room for others in between; resolves when nothing is left for now. */
export async function survey(room: Newsroom): Promise<void> {
  let seen: EpisodeSummary[] = []
  for (const entry of room.entries.values()) {
    if (room.closed) return
    if (!entry.stale) continue
    look(room, entry, entry.open !== undefined)
    seen.push(entry.summary)
    if (seen.length >= batch) {
      tellShow(room, seen)
      seen = []
    }
    await room.world.clock.sleep(0)
  }
  if (seen.length > 0) tellShow(room, seen)
}
