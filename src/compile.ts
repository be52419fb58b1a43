import type { Disclosure } from './article/article.js'
import { disclosureOf } from './article/disclosure.js'
import type { Episode } from './article/episode.js'
import { episodeOfArticle, joinEpisode, textsOf } from './article/join.js'
import { readArticle } from './article/read-article.js'
import { readEpisodePlan } from './article/read-episode.js'
import { readReview } from './article/read-review.js'
import type { Show } from './article/show.js'
import { writtenDate } from './article/slug.js'
import { dialects } from './dialect/index.js'
import { type Part, speechParts } from './dialect/parts.js'
import { type ChapterStart, chapterStarts, estimatedChapters } from './format/chapters.js'
import { clockTime } from './format/clock.js'
import { checkDisclosure, isForMachines } from './format/disclosure.js'
import { documents } from './format/index.js'
import { episodeManifest, type ManifestPart, type OutputFile, type ReviewNote } from './format/manifest.js'
import { checkNoteLinks, type NotesForm, printNotes } from './format/notes.js'
import { templateWording } from './format/wording.js'
import { findLanguage, languageOf } from './language/index.js'
import { read } from './language/read.js'
import { usualSettings } from './language/rule.js'
import { adviseOnSpeech } from './language/speakability.js'
import { type Desk, languageCode, newDesk, type OpenShow, readFile, readSource, take } from './open.js'
import { type Diagnostic, hasErrors } from './report/diagnostic.js'
import type { Outcome } from './report/outcome.js'
import type { Place } from './report/place.js'
import { placeOfRange, type WrittenText } from './report/written.js'
import { checkCoverage } from './script/coverage.js'
import { type Measure, measure } from './script/measure.js'
import { placeOfOrigin, type Sources } from './script/origin.js'
import { parseScript } from './script/parse.js'
import { project, projectNotes } from './script/project.js'
import type { Origin, Output, Script } from './script/tree.js'
import { leavesOf } from './script/walk.js'
import { spokenText } from './script/words.js'
import { frameView } from './template/frame-view.js'
import { render, type TemplateSet } from './template/templates.js'
import { episodeView, type View } from './template/view.js'
import { newSession, type Session } from './template/words.js'
import { pathFrom } from './world/path.js'
import type { World } from './world/world.js'

export { episodeFiles, type OpenRequest, type OpenShow, openShow } from './open.js'

/** Everything `build` writes of one episode. */
export interface Compiled {
  /** Its folder: `2026-02-16-ki-kooperation`. */
  readonly name: string
  /** Outputs by path in that folder, `episode.json` among them. */
  readonly files: ReadonlyMap<string, string>
  /** What is said, read by its language. */
  readonly tree: Script
  readonly inputs: Readonly<Record<string, string>>
  /** The name of the template that words it. */
  readonly template: string
  /** Where words of an origin stand in its files. */
  readonly placeOf: (origin: Origin, length: number) => Place | undefined
  readonly disclosure: Disclosure | undefined
  /** The show notes in one of their forms; with the chapters of a recording in the place of the estimated ones, where they are given. */
  readonly notes: (form: NotesForm, chapters?: readonly ChapterStart[]) => string
}

/** The whole walk for one article or episode file, up to checked prints; undefined after an error. */
export function compile(world: World, open: OpenShow, file: string): Outcome<Compiled | undefined> {
  const desk = newDesk(world, open.root)
  const value = compileEpisode(desk, open, file)
  return { value: hasErrors(desk.diagnostics) ? undefined : value, diagnostics: desk.diagnostics }
}

function compileEpisode(desk: Desk, open: OpenShow, file: string): Compiled | undefined {
  const written = readEpisode(desk, file)
  const disclosure = written && disclosureOf(written, open.show)
  const episode = written && { ...written, ...(disclosure && { disclosure }) }
  const templates = episode && open.templatesOf(languageCode(episode.language))
  if (episode === undefined || templates === undefined) return undefined
  const texts = textsOf(open.show, episode)
  const stage: Stage = {
    desk,
    open,
    episode,
    templates,
    texts,
    session: newSession(),
    sourceOf: name => desk.sources.get(name) ?? open.sources.get(name)
  }
  const view = episodeView(stage.session, open.show, episode, texts)
  const script = renderScript(stage, episode.template ?? 'episode', view)
  const tree = script && readAloud(stage, script)
  return tree && printEpisode(stage, view, tree)
}

/** One episode on its way. */
interface Stage extends Sources {
  readonly desk: Desk
  readonly open: OpenShow
  readonly episode: Episode
  readonly templates: TemplateSet
  readonly texts: readonly WrittenText[]
  readonly session: Session
}

/** An episode file is told by its list of articles. */
function readEpisode(desk: Desk, file: string): Episode | undefined {
  const source = readSource(desk, file, 'article/missing', { anywhere: true })
  if (source === undefined) return undefined
  if (!/^["']?articles["']?[ \t]*:/m.test(source)) {
    const article = take(desk, readArticle(file, source))
    return article && episodeOfArticle(article)
  }
  const plan = take(desk, readEpisodePlan(file, source))
  const articles = plan?.turns.map(({ article }) => {
    const place = placeOfRange(article, source, 0, article.value.length)
    return readFile(desk, article.value, readArticle, 'article/missing', { place })
  })
  return plan && take(desk, joinEpisode(plan, articles ?? [], source))
}

/** Renders a template and parses what comes out; nothing after an error. */
function renderScript(stage: Stage, template: string, view: View): Script | undefined {
  const { desk, templates, session, episode } = stage
  // Days are written as the region writes them, not as the language does.
  const regional = { ...templates, language: episode.language }
  const marked = take(desk, render(regional, template, view, session))
  if (marked === undefined) return undefined
  const { hosts, sounds } = stage.open.show
  const cast = { voice: hosts.map(({ role }) => role), sound: Object.keys(sounds) }
  const { literals } = templates
  const request = { ...stage, language: episode.language, origins: session.origins, literals, cast }
  return take(desk, parseScript(marked, request))
}

function readAloud(stage: Stage, script: Script): Script | undefined {
  const { desk, open, episode } = stage
  const language = take(desk, findLanguage(episode.language, undefined))
  const lexicon = take(desk, open.lexiconOf(languageCode(episode.language)))
  const settings = { ...usualSettings, ...open.show.reading }
  return language && take(desk, read(script, language, lexicon, { settings, placeOf: placesIn(stage) }))
}

/** How an origin becomes a place of the episode. */
function placesIn(stage: Stage): (origin: Origin, length: number) => Place | undefined {
  return (origin, length) => placeOfOrigin(origin, stage, length)
}

/** What is hard to say or to follow by ear. */
function advise(stage: Stage, speech: Script): readonly Diagnostic[] {
  const language = languageOf(stage.episode.language)
  const { off = [] } = stage.open.show.speak ?? {}
  return language ? adviseOnSpeech(speech, language.speakability, { off, placeOf: placesIn(stage) }) : []
}

function printEpisode(stage: Stage, view: View, tree: Script): Compiled | undefined {
  const { desk, open, episode } = stage
  const speech = project(tree, 'speech')
  desk.diagnostics.push(...advise(stage, speech))
  const length = measure(speech, open.show)
  const chapters = chapterStarts(length, episode.title.value)
  const frames = renderFrames(stage, view, speech, length, chapters)
  if (frames === undefined) return undefined
  const pages = new Map(Array.from(frames, ([output, frame]) => [output, { frame, content: contentOf(tree, output) }]))
  const notes = pages.get('notes')
  const left = notes ? leavesOf(notes.content) : []
  const printed = notes ? leavesOf(notes.frame) : []
  desk.diagnostics.push(...checkCoverage({ heard: leavesOf(speech), left, printed }, stage))
  if (notes) desk.diagnostics.push(...checkTelling(stage, speech, notes))
  const files = new Map<string, string>()
  for (const { file, output, print } of documents) {
    const page = pages.get(output)
    const sheet = page && { frame: page.frame, script: page.content, measure: length, placeOf: placesIn(stage) }
    if (sheet) files.set(file, take(desk, print(sheet)))
  }
  files.set('chapters.json', estimatedChapters(length, episode.title.value))
  const parts = printSpeech(stage, speech, files)
  const review = reviewNote(stage, speech)
  const inputs = { ...open.inputs, ...desk.inputs }
  files.set('episode.json', manifestOf(stage, { files, parts, inputs, measure: length, speech, review }))
  return {
    name: `${writtenDate(episode.date)}-${episode.slug}`,
    files,
    tree,
    inputs,
    template: episode.template ?? 'episode',
    placeOf: placesIn(stage),
    disclosure: episode.disclosure,
    notes: (form, measured) => {
      const frame = measured && renderFrames(quiet(stage), view, speech, length, measured)?.get('notes')
      return notes ? printNotes(form, frame ?? notes.frame, notes.content) : ''
    }
  }
}

/** The stage for what is printed a second time: what there is to say about it has been said. */
function quiet(stage: Stage): Stage {
  return { ...stage, desk: { ...stage.desk, diagnostics: [] } }
}

/** The page of a document: its frame, and what of the script stands in it. */
interface Page {
  readonly frame: Script
  readonly content: Script
}

/** Whether listeners and readers learn what they must: who made voice and words, and where links lead. */
function checkTelling(stage: Stage, speech: Script, { frame, content }: Page): readonly Diagnostic[] {
  const { open, episode } = stage
  const { show } = open
  const placeOf = placesIn(stage)
  const told = episode.disclosure === show.disclosure ? show.file : episode.file
  const disclosed = checkDisclosure({
    disclosure: episode.disclosure,
    synthetic: isForMachines(show.dialects),
    place: { file: told, line: 1, column: 1, length: 0 },
    speech,
    pace: show,
    notes: [frame, content],
    placeOf
  })
  return [...disclosed, ...checkNoteLinks({ frame, script: content }, placeOf)]
}

/** What a document prints of the script; the notes take what is marked for them alone. */
function contentOf(tree: Script, output: Output): Script {
  return output === 'notes' ? projectNotes(tree) : project(tree, output)
}

/** The furniture of each output's documents, as that output sees it; undefined after an error. */
function renderFrames(
  stage: Stage,
  view: View,
  speech: Script,
  length: Measure,
  chapters: readonly ChapterStart[]
): ReadonlyMap<Output, Script> | undefined {
  const { open, session } = stage
  const { targetMinutes } = open.show
  const findings = { measure: length, chapters, clockTime, ...(targetMinutes === undefined ? {} : { targetMinutes }) }
  const seen = frameView(session, view, speech, findings)
  const frames = new Map<Output, Script>()
  for (const output of new Set(documents.map(document => document.output))) {
    const frame = renderScript(stage, `frames/${output}`, seen)
    if (frame === undefined) return undefined
    frames.set(output, project(frame, output))
  }
  return frames
}

/** Prints and checks the speech for every dialect of the show. */
function printSpeech(
  stage: Stage,
  speech: Script,
  files: Map<string, string>
): Readonly<Record<string, readonly ManifestPart[]>> {
  const { desk, open, episode } = stage
  const printed: Record<string, readonly ManifestPart[]> = {}
  for (const name of open.show.dialects) {
    const dialect = dialects.get(name)
    if (dialect === undefined) continue
    const voiceOf = (role: string | undefined) => voiceFor(open.show, name, role)
    const placeOf = placesIn(stage)
    const { everyLowering } = open
    const request = { language: episode.language, voiceOf, placeOf, everyLowering }
    const parts = take(desk, speechParts(speech, dialect, request))
    const path = (part: Part) => `ssml/${name}/${part.name}.${dialect.extension}`
    for (const part of parts) files.set(path(part), part.text)
    const [limit] = dialect.limits
    printed[name] = parts.map(part => ({
      name: part.name,
      file: path(part),
      count: limit ? limit.count(part.text) : part.text.length,
      unit: limit?.unit ?? 'characters',
      ...(limit && { limit: limit.most })
    }))
  }
  return printed
}

function voiceFor({ hosts }: Show, dialect: string, role: string | undefined): string | undefined {
  const host = role === undefined ? hosts[0] : (hosts.find(it => it.role === role) ?? hosts[0])
  return host?.voices[dialect]
}

interface Printed {
  readonly files: ReadonlyMap<string, string>
  readonly parts: Readonly<Record<string, readonly ManifestPart[]>>
  readonly inputs: Readonly<Record<string, string>>
  readonly measure: Measure
  readonly speech: Script
  readonly review: ReviewNote | undefined
}

function manifestOf(
  { desk, open, episode }: Stage,
  { files, parts, inputs, measure, speech, review }: Printed
): string {
  const encoder = new TextEncoder()
  const outputs: Record<string, OutputFile> = {}
  for (const [path, text] of files) {
    const bytes = encoder.encode(text)
    outputs[path] = { sha256: desk.world.hash(bytes), bytes: bytes.length }
  }
  return episodeManifest({
    title: episode.title.value,
    date: episode.date,
    language: episode.language,
    slug: episode.slug,
    inputs,
    outputs,
    measure,
    targetMinutes: open.show.targetMinutes,
    parts,
    diagnostics: desk.diagnostics,
    disclosure: episode.disclosure,
    feed: episode.feed,
    wording: templateWording(speech),
    review
  })
}

/** What people decided about the episode; a sign-off holds for the words as they were spoken then, and for no others. */
function reviewNote({ desk, open, episode }: Stage, speech: Script): ReviewNote | undefined {
  const file = `${open.show.paths.reviews}/${episode.slug}.yaml`
  if (desk.world.files.look(pathFrom(open.root, file)) === undefined) return undefined
  const review = readFile(desk, file, readReview, 'article/missing')
  if (review === undefined) return undefined
  const words = spokenText(speech)
  const wanted = review.sentences
    .filter(({ state, text, spoken = text }) => state === 'changes-wanted' && words.includes(spoken))
    .map(({ by = '', text }) => ({ by, text }))
  const { signedOff } = review
  if (signedOff === undefined) return { state: 'none', wanted }
  const state = signedOff.hash === desk.world.hash(words) ? 'signed' : 'changed'
  return { state, by: signedOff.by, at: signedOff.at, wanted }
}
