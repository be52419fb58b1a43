import type { Place } from '../report/place.js'

/**
 * What the review page and its server say to each other. Both sides import this file and nothing else of each other.
 *
 * | request | answer |
 * |---|---|
 * | `GET /` | the page (`index.html` of the page files) |
 * | `GET /assets/<name>` | another page file; names are looked up in a map, never on the disk |
 * | `GET /api/show` | `ShowState` |
 * | `GET /api/episodes/<id>` | `EpisodeUpdate`, always whole |
 * | `GET /api/episodes/<id>?since=<version>` | `EpisodeUpdate`: a patch where the server still knows that version, else whole |
 * | `GET /api/texts/<hash>` | the text of a `TextRef`, as `text/plain` |
 * | `GET /api/audio/<hash>` | the sound of a `Sound`, with ranges |
 * | `GET /api/lexicon/<language>` | `LexiconState`: the show's own pronunciations of `de`, `en` |
 * | `GET /api/events` | server-sent events: `ServerEvent`, each `data:` is one of them as JSON |
 * | `POST /api/act` | body `Action`, answer `Answers[type]`; JSON, at most 1 MB, with the header `x-sendeklar: 1` |
 *
 * Browsers open six connections to a server in all: of several tabs only those that are looked at should listen to events, and fetch what
 * they missed when they are looked at again.
 *
 * Every request but the first (`/?t=…`) carries the cookie the server has set. An answer other than 200 is a `Refusal`, 409
 * is a `Conflict`. Offsets in texts are UTF-16 units; times are seconds.
 */

/** A sentence in both languages of the page. */
export interface Bilingual {
  readonly de: string
  readonly en: string
}

/** A file of the page: what it is (`text/css; charset=utf-8`) and its bytes. */
export interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/** The files of the page by name; `index.html` is what `/` shows, all others stand under `/assets/`. */
export type PageFiles = ReadonlyMap<string, PageFile>

/** A long text that is fetched when it is looked at; equal hashes are equal texts, so a known one need not be fetched again. */
export interface TextRef {
  readonly hash: string
  /** Its length in UTF-16 units. */
  readonly length: number
}

export interface DiagnosticView {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: Bilingual
  /** What to do; both empty where there is nothing to add. */
  readonly hint: Bilingual
  readonly place?: Place
}

// ———————————————————————————————— the show

/** `GET /api/show` */
export interface ShowState {
  /** Counts up with everything that changes in this answer. */
  readonly version: number
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly wordsPerMinute: number
  readonly requireApproval: boolean
  /** In the order they are broadcast: by date, then by name. */
  readonly episodes: readonly EpisodeSummary[]
  /** What is wrong with the show itself: show.yaml, lexica, templates. With an error in it all episodes stay as they last were. */
  readonly diagnostics: readonly DiagnosticView[]
  /** Name to sign with where the page knows none, from the person's git or system; may be empty. */
  readonly reviewer: string
  /** What `undo` and `redo` would do next; absent where there is nothing. */
  readonly undo?: Bilingual
  readonly redo?: Bilingual
}

/** One line of the list of episodes. */
export interface EpisodeSummary {
  /** `[a-z0-9-]+`, made of the file's name: stable as long as the file has that name. */
  readonly id: string
  readonly file: string
  /** `waiting`: not looked at yet; `failed`: errors, what is shown is the last that was whole. */
  readonly state: 'waiting' | 'ready' | 'failed'
  /** The file's name where nothing better is known. */
  readonly title: string
  /** `2026-02-16`, or empty. */
  readonly date: string
  readonly words: number
  readonly seconds: number
  readonly errors: number
  readonly warnings: number
  readonly approval: Approval
  /** The version of its `EpisodeState`. */
  readonly version: number
}

/** `signed`: somebody signed exactly this text; `changed`: somebody signed, and the text is another one since; `none`: nobody has. */
export type SignedState = 'signed' | 'changed' | 'none'

export interface Approval {
  readonly signed: SignedState
  readonly by?: string
  /** `2026-02-16T06:30:00+01:00` */
  readonly at?: string
  /** Sentences by what was decided; sentences nobody decided on are `all` less these two. */
  readonly approved: number
  readonly changesWanted: number
  readonly all: number
}

// ———————————————————————————————— an episode

/**
 * All of an episode but its long texts. After an error it holds the last whole state, `failed` tells, and `diagnostics` are the
 * new ones; an episode that never was whole has no rows.
 */
export interface EpisodeState {
  readonly id: string
  readonly version: number
  readonly file: string
  /** Its folder in the output: `2026-02-16-ki-kooperation`; empty where it never was whole. */
  readonly name: string
  readonly title: string
  /** `2026-02-16` */
  readonly date: string
  readonly language: string
  readonly failed: boolean
  readonly words: number
  /** Planned, at the pace of the show. */
  readonly seconds: number
  readonly targetSeconds?: number
  /** The show's pace, and that of this episode; in both only speech counts, no pauses. */
  readonly wordsPerMinute: number
  readonly pace: number
  /** The script in order. */
  readonly rows: readonly Row[]
  /** The sentences by id. */
  readonly sentences: Readonly<Record<string, Sentence>>
  /** When each sentence will probably be said, by id; apart from the sentences because a change moves all that follow. */
  readonly times: Readonly<Record<string, Span>>
  /** When each sentence is heard in the recording in `output/`, where one fits this text. */
  readonly measured?: Readonly<Record<string, Span>>
  readonly chapters: readonly Chapter[]
  readonly diagnostics: readonly DiagnosticView[]
  /** Every text of the episode's files that a person may change, in the order of the files. */
  readonly fields: readonly Field[]
  /** The files the episode was made from, its own first. */
  readonly files: readonly SourceFile[]
  readonly sources: readonly SourceLine[]
  readonly documents: Documents
  readonly dialects: readonly DialectView[]
  readonly entry: FeedEntry
  readonly approval: Approval
  /** What has changed since the text that was last signed; empty where nothing was signed or nothing changed. */
  readonly changes: readonly Change[]
  readonly template: TemplateChoice
}

export interface Span {
  readonly start: number
  readonly end: number
}

/** What happens in the episode, one after the other. */
export type Row =
  | { readonly type: 'chapter'; readonly chapter: number }
  | { readonly type: 'sentence'; readonly id: string }
  | { readonly type: 'pause'; readonly milliseconds: number }
  /** A direction for the host, never heard. */
  | { readonly type: 'cue'; readonly text: string }
  /** Words the host script alone has. */
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'sound'; readonly name: string }

export interface Chapter {
  /** Empty for what is said before the first chapter. */
  readonly title: string
  readonly start: number
  readonly seconds: number
  readonly words: number
  /** Words a minute while somebody speaks: pauses do not count. */
  readonly pace: number
  /** The ids of its sentences, in order: what "approve this section" means. */
  readonly sentences: readonly string[]
}

/** One sentence; everything in it stays as it is while its words, its place and what was decided about it do. */
export interface Sentence {
  /** Of its spoken words and a number among equal ones: `3f9a0c…-1`. */
  readonly id: string
  /** SHA-256 of its spoken words: what approvals hold on to. */
  readonly hash: string
  readonly written: string
  readonly spoken: string
  readonly chapter: number
  /** Sentences of one paragraph or one item have the same number. */
  readonly block: number
  /** It is an item of a list. */
  readonly item: boolean
  /** The role that speaks, where it is not the first host's. */
  readonly role?: string
  /** In rising order, not overlapping; offsets in `written`. */
  readonly readings: readonly ReadingView[]
  /** Stressed, linked, foreign words; offsets in `written`, may lie in each other. */
  readonly spans: readonly SpanView[]
  /** Diagnostics that point into it: their index in `EpisodeState.diagnostics`, and the range in `written`. */
  readonly doubts: readonly Doubt[]
  /** `article`: a person wrote it; `template`: it is wording of a template; `mixed`: both. */
  readonly from: 'article' | 'template' | 'mixed'
  /** Where it stands. Its range may go on over several lines; the length is cut at the end of the first one. */
  readonly place?: Place
  /** What to change to change the sentence; absent where it is not one stretch of one field. */
  readonly edit?: SentenceEdit
  readonly review: SentenceReviewView
}

export interface ReadingView {
  readonly start: number
  readonly end: number
  /** The semiotic class (`percent`), or `lexicon`, `name`, `foreign`. */
  readonly class: string
  /** What the class is called, for people: "Prozent". */
  readonly rule: Bilingual
  readonly written: string
  readonly spoken: string
  readonly ipa?: string
  readonly respell?: string
  /** BCP 47, where the word is spoken in another language. */
  readonly language?: string
}

export interface SpanView {
  readonly start: number
  readonly end: number
  readonly kind: 'emphasis' | 'link' | 'language'
  /** The level, the address, or the BCP 47 tag. */
  readonly value: string
}

export interface Doubt {
  readonly diagnostic: number
  readonly start: number
  readonly end: number
}

/** A stretch of a field's value; `text` is what stands there now, Markdown as it was written. */
export interface SentenceEdit {
  /** Index in `EpisodeState.fields`. */
  readonly field: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One scalar of a YAML file as its author meant it. */
export interface Field {
  readonly file: string
  /** `sections[2].body`, `title`. */
  readonly path: string
  readonly value: string
  /** SHA-256 of the value: the base of an edit. */
  readonly hash: string
  /** Several lines of Markdown, or one line of words. */
  readonly kind: 'prose' | 'line'
  readonly place: Place
}

export interface SourceFile {
  readonly file: string
  readonly kind: 'article' | 'episode'
  readonly text: TextRef
}

export interface SourceLine {
  readonly title: string
  readonly url?: string
}

export interface Documents {
  /** `script.md` */
  readonly script: TextRef
  /** `notes.html`, a fragment of the elements p br a ul ol li strong em code blockquote h2 h3 with http, https and mailto links. */
  readonly notesHtml: TextRef
  readonly notesMarkdown: TextRef
  readonly transcript: TextRef
}

export interface DialectView {
  readonly name: string
  readonly title: string
  readonly parts: readonly PartView[]
  /** What the dialect lacks and what is heard in its place. */
  readonly lowered: readonly DiagnosticView[]
}

export interface PartView {
  /** `01` */
  readonly name: string
  readonly count: number
  readonly unit: string
  readonly limit?: number
  readonly text: TextRef
  /** `ssml` for markup, `txt` for services that take plain text. */
  readonly extension: string
}

/** The episode as a player shows it. */
export interface FeedEntry {
  readonly show: string
  readonly title: string
  /** `2026-02-16` */
  readonly date: string
  readonly seconds: number
  /** Whether the seconds are of a recording. */
  readonly measured: boolean
  readonly description: TextRef
  readonly chapters: readonly { readonly title: string; readonly start: number }[]
  readonly url?: string
  readonly disclosure?: DisclosureView
}

/** Who made the voice and the words, as the show discloses it. */
export interface DisclosureView {
  readonly voice: 'synthetic' | 'cloned' | 'human'
  readonly text: 'human' | 'ai-assisted' | 'ai'
  readonly reviewedBy?: string
  /** `2026-02-16` */
  readonly reviewedAt?: string
}

export interface SentenceReviewView {
  readonly state: 'approved' | 'changes-wanted' | 'open'
  readonly by?: string
  readonly at?: string
  readonly comments: readonly CommentView[]
}

export interface CommentView {
  readonly by: string
  readonly at: string
  readonly text: string
  /** Who called it settled, and when; absent while it is open. */
  readonly resolvedBy?: string
  readonly resolvedAt?: string
}

/** A sentence that is not in the signed text as it is now, or is no more. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** The sentence now; absent for a removed one. */
  readonly id?: string
  /** For a removed one: the sentence it stood before; absent at the end. */
  readonly before?: string
  readonly written: readonly DiffRun[]
  /** What is heard; equal to `written` where both are said as written. */
  readonly spoken: readonly DiffRun[]
  /** The written words are the same: only the reading is another. */
  readonly spokenOnly: boolean
}

export interface DiffRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Which of the templates in the show's language words this episode. */
export interface TemplateChoice {
  /** `episode` is what an episode has that names none. */
  readonly chosen: string
  readonly names: readonly string[]
}

/** What has changed since a version the page has; a patch names only sentences that are new or different. */
export type EpisodeUpdate =
  | { readonly kind: 'whole'; readonly state: EpisodeState }
  | {
      readonly kind: 'patch'
      /** The version it is to be laid on. */
      readonly since: number
      /** All but the sentences; `rows` tell which sentences there are. */
      readonly state: Omit<EpisodeState, 'sentences'>
      readonly sentences: Readonly<Record<string, Sentence>>
    }

// ———————————————————————————————— events

export type ServerEvent =
  /** The first one after each connection. `run` is another one after the server was started anew: fetch everything. */
  | { readonly type: 'hello'; readonly run: string; readonly show: number }
  /** `ShowState` has another version; `summaries` has what changed in the list where that is all. */
  | { readonly type: 'show'; readonly version: number; readonly summaries?: readonly EpisodeSummary[] }
  /** An episode has another version; `update` is what changed since the one before, so that a page that has it need not ask. */
  | { readonly type: 'episode'; readonly id: string; readonly version: number; readonly update?: EpisodeUpdate }
  /** Something is being spoken: parts done of all. */
  | { readonly type: 'speaking'; readonly id: string; readonly done: number; readonly all: number }

// ———————————————————————————————— actions

/** What a person does on the page. Fixes answer when the file is written; the episode's new version comes as an event as well. */
export type Action =
  | SpeakAction
  | EditAction
  | LexiconAction
  | TemplateAction
  | ReviewAction
  | CommentAction
  | ResolveAction
  | SignAction
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | OpenAction

/** Speak with the embedded voice. `scope` is ids of sentences (one, or those of a chapter), or all. */
export interface SpeakAction {
  readonly type: 'speak'
  readonly episode: string
  readonly scope: readonly string[] | 'all'
}

/** Replace `start … end` of a field's value. `base` is the field's hash as the page knows it. */
export interface EditAction {
  readonly type: 'edit'
  readonly episode: string
  readonly file: string
  readonly path: string
  readonly base: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Write an entry of the show's lexicon: a new one, or in the place of the one with the same term. Left out fields are left out. */
export interface LexiconAction {
  readonly type: 'lexicon'
  /** `de`, `en`: of the text the word stands in. */
  readonly language: string
  readonly entry: LexiconEntryView
  /** The entry as the page knows it (`LexiconState`); null where it knows of none. Another one there is a conflict. */
  readonly was: LexiconEntryView | null
}

export interface LexiconEntryView {
  readonly term: string
  readonly match?: 'word' | 'prefix' | 'exact'
  /** BCP 47 */
  readonly lang?: string
  readonly ipa?: string
  readonly respell?: string
  readonly alias?: string
  readonly note?: string
  readonly source?: string
}

/** `GET /api/lexicon/<language>` */
export interface LexiconState {
  /** `content/lexicon.de.yaml`, whether it is there or not. */
  readonly file: string
  readonly entries: readonly LexiconEntryView[]
}

/** Choose the template an episode is worded by. */
export interface TemplateAction {
  readonly type: 'template'
  readonly episode: string
  readonly name: string
}

/** Decide about sentences; `open` takes a decision back. */
export interface ReviewAction {
  readonly type: 'review'
  readonly episode: string
  readonly sentences: readonly string[]
  readonly state: 'approved' | 'changes-wanted' | 'open'
  readonly by: string
}

export interface CommentAction {
  readonly type: 'comment'
  readonly episode: string
  readonly sentence: string
  readonly text: string
  readonly by: string
}

/** Call a comment settled, or open it again; `at` and `said` tell which one of the sentence's it is. */
export interface ResolveAction {
  readonly type: 'resolve'
  readonly episode: string
  readonly sentence: string
  readonly at: string
  readonly said: string
  readonly resolved: boolean
  readonly by: string
}

/** Take responsibility for the text as the page shows it (`version` of the episode; another one by now is a conflict), or take that back. */
export interface SignAction {
  readonly type: 'sign'
  readonly episode: string
  readonly version: number
  readonly by: string
  readonly withdraw?: true
}

/** Open a place in the person's editor; only files the episode is made from. */
export interface OpenAction {
  readonly type: 'open'
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Answers {
  readonly speak: SpeakAnswer
  readonly edit: DoneAnswer
  readonly lexicon: DoneAnswer
  readonly template: DoneAnswer
  readonly review: DoneAnswer
  readonly comment: DoneAnswer
  readonly resolve: DoneAnswer
  readonly sign: DoneAnswer
  readonly undo: DoneAnswer
  readonly redo: DoneAnswer
  readonly open: OpenAnswer
}

export type ActionType = Action['type']

/** Done and on the disk. */
export interface DoneAnswer {
  /** The episode's version that has it in, of the episode the action named; 0 for an action that names none. */
  readonly version: number
  /** The file that was written. */
  readonly file: string
}

export interface OpenAnswer {
  /** The editor that was started. */
  readonly editor: string
}

export interface SpeakAnswer {
  readonly sound: Sound
}

/** A sound the server holds: fetch it at `/api/audio/<hash>`. */
export interface Sound {
  readonly hash: string
  readonly type: 'audio/wav' | 'audio/mpeg'
  readonly seconds: number
  /** The loudest sample of each stretch, 0 to 1; at most 2,000 stretches of equal length. */
  readonly peaks: readonly number[]
  /** When each sentence is heard, in order. */
  readonly sentences: readonly ({ readonly id: string } & Span)[]
  /** When each written word is heard, about; offsets in the sentence's `written`. */
  readonly words: readonly HeardWord[]
}

export interface HeardWord {
  readonly sentence: string
  /** Offsets in `written`. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Why nothing was done. */
export interface Refusal {
  readonly code: string
  readonly message: Bilingual
  readonly hint: Bilingual
  readonly place?: Place
}

/** 409: what the page knew is not what stands there now. Nothing was written, nothing is lost: both texts are here. */
export interface Conflict extends Refusal {
  /** The whole value as the page's change would have made it. */
  readonly mine: string
  /** The whole value as it stands on the disk now; null where it is gone. */
  readonly theirs: string | null
  /** The base of the next try, where there is a text: the hash of `theirs`. */
  readonly base: string
}
