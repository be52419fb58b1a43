import type { Review } from '../../article/review.js'
import type { Compiled, OpenShow } from '../../compile.js'
import { dialects } from '../../dialect/index.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import { type Lines, linesOf } from '../../report/lines.js'
import { sourceOffset, type WrittenText } from '../../report/written.js'
import { measure } from '../../script/measure.js'
import { project } from '../../script/project.js'
import type { Script } from '../../script/tree.js'
import type { World } from '../../world/world.js'
import type {
  Approval,
  DialectView,
  DisclosureView,
  Documents,
  Doubt,
  EpisodeState,
  FeedEntry,
  Sentence,
  SentenceEdit,
  SourceLine,
  Span,
  TemplateChoice,
  TextRef
} from '../protocol.js'
import { changesSince } from './changes.js'
import { byHash, textHash } from './decisions.js'
import { diagnosticView } from './diagnostic-view.js'
import { type FieldNode, fieldAt, fieldsOf, valueOffset } from './fields.js'
import { rowsOf } from './rows.js'
import { type Said, sentencesOf } from './sentences.js'
import { timingOf } from './timing.js'
import { type WordsView, wordsView } from './words-view.js'

/** A recording that fits the text: when its sentences are heard, in order. */
export interface Heard {
  readonly seconds: number
  readonly cues: readonly Span[]
}

/** What a view is made of. */
export interface ViewRequest {
  readonly id: string
  readonly file: string
  readonly show: OpenShow
  readonly compiled: Compiled
  readonly diagnostics: readonly Diagnostic[]
  readonly review: Review
  /** The normalised source of a file the episode was made from, or of a template. */
  readonly sourceOf: (file: string) => string | undefined
  /** Keeps a long text for whoever will ask for it. */
  readonly keep: (text: string) => TextRef
  readonly hash: World['hash']
  readonly heard: Heard | undefined
  readonly template: TemplateChoice
}

/** Everything the page knows of an episode, but for its version. */
export type View = Omit<EpisodeState, 'version'>

/** What the manifest says that nothing else does. */
interface Manifest {
  readonly title: string
  readonly date: string
  readonly targetSeconds: number | null
  readonly parts: Readonly<Record<string, readonly Omit<DialectView['parts'][number], 'text' | 'extension'>[]>>
  readonly disclosure: DisclosureView | null
}

/** Makes the page's view of an episode that compiled. */
export function episodeView(request: ViewRequest): View {
  const { id, file, show, compiled, review, hash, keep, sourceOf, heard } = request
  const manifest = JSON.parse(compiled.files.get('episode.json') ?? '{}') as Manifest
  const speech = project(compiled.tree, 'speech')
  const { passages, said } = sentencesOf(speech, hash)
  const whole = measure(speech, show.show)
  const { chapters, times, pace } = timingOf(speech, said, passages.chapterTitles, whole, show.show)
  const desk = openDesk(request)
  const diagnostics = request.diagnostics.map(diagnosticView)
  const sentences = sentenceViews(said, desk, request)
  const targetSeconds = manifest.targetSeconds
  return {
    id,
    file,
    name: compiled.name,
    title: manifest.title,
    date: manifest.date,
    language: compiled.tree.language,
    failed: false,
    words: whole.words,
    seconds: Math.round(whole.seconds * 10) / 10,
    ...(targetSeconds === null ? {} : { targetSeconds }),
    wordsPerMinute: show.show.wordsPerMinute,
    pace,
    rows: rowsOf(compiled.tree, passages, said),
    sentences,
    times,
    ...(heard && { measured: measuredTimes(said, heard) }),
    chapters,
    diagnostics,
    fields: desk.fields.map(({ field }) => field),
    files: desk.files.map(name => ({
      file: name,
      kind: name === file && desk.files.length > 1 ? 'episode' : 'article',
      text: keep(sourceOf(name) ?? '')
    })),
    sources: sourceLines(desk.fields),
    documents: documentsOf(compiled, keep),
    dialects: dialectViews(compiled, manifest, request.diagnostics, keep),
    entry: entryOf(request, manifest, whole.seconds, chapters),
    approval: approvalOf(review, said, hash, compiled.tree),
    changes: changesSince(review, said),
    template: request.template
  }
}

/** What is looked up for every sentence. */
interface Desk {
  readonly files: readonly string[]
  readonly fields: readonly FieldNode[]
  readonly lines: (file: string) => Lines | undefined
  readonly texts: readonly WrittenText[]
}

const contentFile = /^(?!content\/(?:show|lexicon)[^/]*\.ya?ml$).*\.ya?ml$/

function openDesk({ file, compiled, show, sourceOf, hash }: ViewRequest): Desk {
  const isReview = (name: string) => name.startsWith(`${show.show.paths.reviews}/`)
  const others = Object.keys(compiled.inputs).filter(
    name => contentFile.test(name) && !(name in show.inputs) && name !== file && !isReview(name)
  )
  const files = [file, ...others.sort()]
  const known = new Map<string, Lines | undefined>()
  const lines = (name: string) => {
    if (!known.has(name)) {
      const source = sourceOf(name)
      known.set(name, source === undefined ? undefined : linesOf(name, source))
    }
    return known.get(name)
  }
  const fields = files.flatMap(name => {
    const [source, its] = [sourceOf(name), lines(name)]
    return source === undefined || its === undefined ? [] : fieldsOf(name, source, its, { hash })
  })
  return { files, fields, lines, texts: compiled.tree.texts }
}

/** Words of a sentence and where they stand in the source of a file. */
interface Standing {
  readonly sentence: number
  readonly file: string
  readonly from: number
  readonly to: number
  /** Offsets in the written sentence. */
  readonly start: number
  readonly end: number
}

function standingsOf(sentence: number, { leaves }: WordsView, { texts }: Desk): readonly Standing[] {
  return leaves.flatMap(({ origin, from: first, to: last, start, end }): readonly Standing[] => {
    const words = { sentence, start, end }
    if (origin.from === 'template')
      return [{ ...words, file: origin.file, from: origin.start + first, to: origin.start + last }]
    const text = origin.from === 'article' ? texts[origin.text] : undefined
    if (text === undefined || origin.from !== 'article') return []
    const from = sourceOffset(text, origin.start + first)
    const to = sourceOffset(text, origin.start + Math.max(first, last - 1)) + 1
    return [{ ...words, file: text.file, from, to }]
  })
}

function sentenceViews(said: readonly Said[], desk: Desk, request: ViewRequest): Readonly<Record<string, Sentence>> {
  const words = said.map(({ passage }) => wordsView(passage.node))
  const standings = words.map((view, i) => standingsOf(i, view, desk))
  const doubts = doubtsOf(standings, desk, request.diagnostics)
  const decisions = byHash(request.review)
  const pairs = said.map((it, i): [string, Sentence] => {
    const { passage } = it
    const { readings = [], spans = [], leaves = [] } = words[i] ?? {}
    const its = standings[i] ?? []
    const own = its.filter(({ file }) => desk.files.includes(file))
    const { place, edit } = standingOf(own.length > 0 ? own : its, desk)
    const { state = 'open', by, at, comments = [] } = decisions.get(it.hash) ?? {}
    const sentence: Sentence = {
      id: it.id,
      hash: it.hash,
      written: words[i]?.written ?? it.written,
      spoken: it.spoken,
      chapter: passage.chapter,
      block: passage.block,
      item: isItem(leaves, desk),
      ...(passage.role === undefined ? {} : { role: passage.role }),
      readings,
      spans,
      doubts: doubts.get(i) ?? [],
      from:
        own.length === 0 ? 'template' : leaves.some(({ origin }) => origin.from === 'template') ? 'mixed' : 'article',
      ...(place && { place }),
      ...(edit && { edit }),
      review: { state, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }), comments }
    }
    return [it.id, sentence]
  })
  return Object.fromEntries(pairs)
}

function isItem(leaves: WordsView['leaves'], { texts }: Desk): boolean {
  const origin = leaves.find(leaf => leaf.origin.from === 'article')?.origin
  const role = origin?.from === 'article' ? texts[origin.text]?.role : undefined
  return role === 'item' || role === 'summary'
}

/** Where a sentence stands, and the stretch of a field that is changed to change it: its words of the file it begins in. */
function standingOf(
  standings: readonly Standing[],
  desk: Desk
): { readonly place?: Sentence['place']; readonly edit?: SentenceEdit } {
  const [first] = standings
  const lines = first && desk.lines(first.file)
  if (first === undefined || lines === undefined) return {}
  const near = standings.filter(({ file }) => file === first.file)
  const from = Math.min(...near.map(it => it.from))
  const to = Math.max(...near.map(it => it.to))
  const place = lines.place(from, to - from)
  const field = fieldAt(desk.fields, first.file, from)
  const node = desk.fields[field]
  const isOne = node !== undefined && field === fieldAt(desk.fields, first.file, Math.max(from, to - 1))
  if (!isOne) return { place }
  const { value } = node.field
  const start = Math.min(value.length, valueOffset(node.scalar, from))
  const end = Math.min(value.length, Math.max(start, valueOffset(node.scalar, to - 1) + 1))
  return { place, edit: { field, start, end, text: value.slice(start, end) } }
}

/** The diagnostics that point into sentences, by the number of the sentence. */
function doubtsOf(
  standings: readonly (readonly Standing[])[],
  desk: Desk,
  diagnostics: readonly Diagnostic[]
): ReadonlyMap<number, readonly Doubt[]> {
  const byFile = new Map<string, Standing[]>()
  for (const it of standings.flat()) {
    const group = byFile.get(it.file) ?? []
    group.push(it)
    byFile.set(it.file, group)
  }
  const doubts = new Map<number, Doubt[]>()
  for (const [diagnostic, { place }] of diagnostics.entries()) {
    const lines = place && desk.lines(place.file)
    if (place === undefined || lines === undefined) continue
    const from = lines.offsetOf(place)
    const to = from + Math.max(1, place.length)
    for (const it of byFile.get(place.file) ?? []) {
      if (it.from >= to || it.to <= from) continue
      const start = Math.min(it.end, it.start + Math.max(0, from - it.from))
      const end = Math.max(start, Math.min(it.end, it.start + (to - it.from)))
      addDoubt(doubts, it.sentence, { diagnostic, start, end })
    }
  }
  return doubts
}

/** One diagnostic points into a sentence once, from its first word to its last. */
function addDoubt(doubts: Map<number, Doubt[]>, sentence: number, doubt: Doubt): void {
  const its = doubts.get(sentence) ?? []
  const before = its.findIndex(({ diagnostic }) => diagnostic === doubt.diagnostic)
  const known = its[before]
  if (known === undefined) its.push(doubt)
  else its[before] = { ...known, start: Math.min(known.start, doubt.start), end: Math.max(known.end, doubt.end) }
  doubts.set(sentence, its)
}

function measuredTimes(said: readonly Said[], { cues }: Heard): Readonly<Record<string, Span>> {
  return Object.fromEntries(
    said.flatMap(({ id }, i): [string, Span][] => {
      const cue = cues[i]
      return cue === undefined ? [] : [[id, { start: cue.start, end: cue.end }]]
    })
  )
}

function sourceLines(fields: readonly FieldNode[]): readonly SourceLine[] {
  const urls = new Map(fields.map(({ field: { file, path, value } }) => [`${file} ${path}`, value]))
  return fields.flatMap(({ field: { file, path, value } }): readonly SourceLine[] => {
    if (!/^sources\[\d+\]\.title$/.test(path)) return []
    const url = urls.get(`${file} ${path.replace(/title$/, 'url')}`)
    return [{ title: value, ...(url === undefined ? {} : { url }) }]
  })
}

function documentsOf({ files }: Compiled, keep: ViewRequest['keep']): Documents {
  const text = (file: string) => keep(files.get(file) ?? '')
  return {
    script: text('script.md'),
    notesHtml: text('notes.html'),
    notesMarkdown: text('notes.md'),
    transcript: text('transcript.txt')
  }
}

const lowerings: ReadonlySet<string> = new Set(['dialect/lowered', 'dialect/long-pause', 'dialect/endless-pause'])

function dialectViews(
  { files }: Compiled,
  { parts }: Manifest,
  diagnostics: readonly Diagnostic[],
  keep: ViewRequest['keep']
): readonly DialectView[] {
  return Object.entries(parts ?? {}).map(([name, its]) => {
    const { title = name, extension = 'ssml' } = dialects.get(name) ?? {}
    return {
      name,
      title,
      parts: its.map(({ name: part, count, unit, limit }) => ({
        name: part,
        count,
        unit,
        ...(typeof limit === 'number' ? { limit } : {}),
        text: keep(files.get(`ssml/${name}/${part}.${extension}`) ?? ''),
        extension
      })),
      lowered: diagnostics.filter(({ code, args }) => lowerings.has(code) && args.includes(title)).map(diagnosticView)
    }
  })
}

function entryOf(
  { show, compiled, keep, heard }: ViewRequest,
  { title, date, disclosure }: Manifest,
  planned: number,
  chapters: EpisodeState['chapters']
): FeedEntry {
  const { url } = show.show
  return {
    show: show.show.title.value,
    title,
    date,
    seconds: Math.round(heard?.seconds ?? planned),
    measured: heard !== undefined,
    description: keep(compiled.files.get('notes.html') ?? ''),
    chapters: chapters
      .filter(({ words }) => words > 0)
      .map(chapter => ({ title: chapter.title || title, start: Math.floor(chapter.start) })),
    ...(url === undefined ? {} : { url }),
    ...(disclosure === null ? {} : { disclosure })
  }
}

/** What was decided about a text, in numbers. */
export function approvalOf(
  review: Review,
  said: readonly Pick<Said, 'hash'>[],
  hash: World['hash'],
  tree: Script
): Approval {
  const decisions = byHash(review)
  const count = (state: string) => said.filter(it => decisions.get(it.hash)?.state === state).length
  const { signedOff } = review
  const isSame = signedOff !== undefined && signedOff.hash === textHash(tree, hash)
  return {
    signed: signedOff === undefined ? 'none' : isSame ? 'signed' : 'changed',
    ...(signedOff && { by: signedOff.by, at: signedOff.at }),
    approved: count('approved'),
    changesWanted: count('changes-wanted'),
    all: said.length
  }
}
