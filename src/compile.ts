import type { CalendarDate } from './article/article.js'
import type { Episode } from './article/episode.js'
import { episodeOfArticle, joinEpisode, textsOf } from './article/join.js'
import { readArticle } from './article/read-article.js'
import { readEpisodePlan } from './article/read-episode.js'
import { readLexicon } from './article/read-lexicon.js'
import { readShow } from './article/read-show.js'
import type { Show } from './article/show.js'
import { decodeSource } from './article/source.js'
import { dialects } from './dialect/index.js'
import { type Part, speechParts } from './dialect/parts.js'
import { chapterStarts, estimatedChapters } from './format/chapters.js'
import { clockTime } from './format/clock.js'
import { documents } from './format/index.js'
import { episodeManifest, type ManifestPart, type OutputFile } from './format/manifest.js'
import { templateWording } from './format/wording.js'
import { findLanguage } from './language/index.js'
import { type PreparedLexicon, prepareLexicon } from './language/lexicon.js'
import { read } from './language/read.js'
import { type Code, type Diagnostic, diagnose, hasErrors } from './report/diagnostic.js'
import type { Outcome } from './report/outcome.js'
import type { WrittenText } from './report/written.js'
import { checkCoverage } from './script/coverage.js'
import { type Measure, measure } from './script/measure.js'
import { placeOfOrigin, type Sources } from './script/origin.js'
import { parseScript } from './script/parse.js'
import { project, projectNotes } from './script/project.js'
import type { Script } from './script/tree.js'
import { leavesOf } from './script/walk.js'
import { builtIn } from './template/built-in.js'
import { frameView } from './template/frame-view.js'
import type { TemplateFile } from './template/syntax.js'
import { type CompiledTemplates, linkTemplates, render, type TemplateSet } from './template/templates.js'
import { episodeView, type View } from './template/view.js'
import { newSession, type Session } from './template/words.js'
import { version } from './world/version.js'
import type { World } from './world/world.js'

export interface OpenRequest {
  /** The show's folder; all paths of content are meant from it. */
  readonly root: string
  /** Templates that replace the built-in ones file by file; without it `paths.templates` of show.yaml, else `templates/`. */
  readonly templateDir?: string
}

/** A show with all that its episodes share, read once. */
export interface OpenShow {
  readonly root: string
  readonly show: Show
  readonly lexicons: ReadonlyMap<string, PreparedLexicon>
  readonly templates: ReadonlyMap<string, TemplateSet>
  /** SHA-256 of what every episode is made from, by name: files of the show, templates, our version. */
  readonly inputs: Readonly<Record<string, string>>
  /** Normalised sources of the files above, by the name diagnostics use. */
  readonly sources: ReadonlyMap<string, string>
}

/** Everything `build` writes of one episode. */
export interface Compiled {
  /** Its folder: `2026-02-16-ki-kooperation`. */
  readonly name: string
  /** Outputs by path in that folder, `episode.json` among them. */
  readonly files: ReadonlyMap<string, string>
  /** What is said, read by its language. */
  readonly tree: Script
  readonly inputs: Readonly<Record<string, string>>
}

const showFile = 'content/show.yaml'
const contentFolder = 'content'
const yamlFile = /\.ya?ml$/

/** Reads what the episodes of a show share: show.yaml, lexica and templates. */
export async function openShow(world: World, { root, templateDir }: OpenRequest): Promise<Outcome<OpenShow | undefined>> {
  const desk = newDesk(world, root)
  const show = readFile(desk, showFile, readShow, 'show/missing')
  if (show === undefined) return { value: undefined, diagnostics: desk.diagnostics }
  const lexicons = readLexicons(desk)
  const folder = templateDir ?? within(root, show.paths.templates ?? 'templates')
  const named = templateDir !== undefined || show.paths.templates !== undefined
  const templates = await readTemplates(desk, folder, named)
  const { diagnostics, inputs, sources } = desk
  const value = { root, show, lexicons, templates, inputs: { ...inputs, sendeklar: version(world) }, sources }
  return { value: hasErrors(diagnostics) ? undefined : value, diagnostics }
}

/** What one reading collects. */
interface Desk {
  readonly world: World
  readonly root: string
  readonly diagnostics: Diagnostic[]
  readonly inputs: Record<string, string>
  readonly sources: Map<string, string>
}

function newDesk(world: World, root: string): Desk {
  return { world, root, diagnostics: [], inputs: {}, sources: new Map() }
}

/** The path of a file that is meant from the show's folder. */
function within(root: string, file: string): string {
  const absolute = /^(?:[/\\]|[a-z]:)/i.test(file)
  return absolute || root === '.' || root === '' ? file : `${root.replace(/[/\\]$/, '')}/${file}`
}

/** Reads one content file through its reader; a missing one is reported by `missing`. */
function readFile<Value>(
  desk: Desk,
  file: string,
  reader: (file: string, source: string) => Outcome<Value | undefined>,
  missing: MissingCode
): Value | undefined {
  const source = readSource(desk, file, missing)
  return source === undefined ? undefined : take(desk, reader(file, source))
}

type MissingCode = Extract<Code, 'show/missing' | 'article/missing'>

function readSource(desk: Desk, file: string, missing: MissingCode): string | undefined {
  const { world, root, diagnostics, inputs, sources } = desk
  const bytes = world.files.read(within(root, file)) ?? world.files.read(file)
  if (bytes === undefined) {
    diagnostics.push(diagnose(missing, undefined, file))
    return undefined
  }
  const source = take(desk, decodeSource(file, bytes))
  if (source === undefined) return undefined
  inputs[file] = world.hash(source)
  sources.set(file, source)
  return source
}

/** The value of an outcome; what it has to say is kept. */
function take<Value>({ diagnostics }: Pick<Desk, 'diagnostics'>, outcome: Outcome<Value>): Value {
  diagnostics.push(...outcome.diagnostics)
  return outcome.value
}

function readLexicons(desk: Desk): ReadonlyMap<string, PreparedLexicon> {
  const lexicons = new Map<string, PreparedLexicon>()
  for (const { name } of desk.world.files.list(within(desk.root, contentFolder)) ?? []) {
    const language = /^lexicon\.([a-z]{2,3})\.ya?ml$/.exec(name)?.[1]
    if (language === undefined) continue
    const lexicon = readFile(desk, `${contentFolder}/${name}`, readLexicon, 'article/missing')
    if (lexicon) lexicons.set(language, take(desk, prepareLexicon(lexicon.entries)))
  }
  return lexicons
}

/** The templates of every language there is: the built-in ones, and a person's own in their place. */
async function readTemplates(desk: Desk, folder: string, named: boolean): Promise<ReadonlyMap<string, TemplateSet>> {
  const sets = new Map<string, TemplateSet>()
  if (named && desk.world.files.list(folder) === undefined) desk.diagnostics.push(diagnose('template/folder', undefined, folder))
  for (const language of templateLanguages) {
    const compiled = await templatesOf(desk, folder, language)
    if (compiled === undefined) continue
    for (const { file, source } of compiled.files) desk.sources.set(file, source)
    desk.inputs[`templates/${language}`] = desk.world.hash(compiled.files.map(({ name, source }) => `${name}\n${source}`).join('\n'))
    sets.set(language, linkTemplates(language, compiled))
  }
  return sets
}

const templateLanguages = ['de', 'en'] as const

async function templatesOf(desk: Desk, folder: string, language: string): Promise<CompiledTemplates | undefined> {
  const precompiled = builtIn[language]
  const own = templateFiles(desk, `${folder}/${language}`, `${folder}/${language}`)
  const shipped = precompiled?.files ?? templateFiles(desk, `${desk.world.packageFolder}/templates/${language}`, `templates/${language}`)
  const shippedSources = new Map(shipped.map(({ name, source }) => [name, source]))
  if (precompiled && own.every(({ name, source }) => shippedSources.get(name) === source)) return precompiled
  const ownNames = new Set(own.map(({ name }) => name))
  const files = [...shipped.filter(({ name }) => !ownNames.has(name)), ...own]
  const { loadTemplates } = await import('./template/load.js')
  return take(desk, loadTemplates(files, folder))
}

/** The templates below a folder; `label` is what the folder is called in diagnostics. */
function templateFiles(desk: Desk, folder: string, label: string, prefix = ''): TemplateFile[] {
  return (desk.world.files.list(folder) ?? []).flatMap(({ name, kind }): TemplateFile[] => {
    if (kind === 'folder') return templateFiles(desk, `${folder}/${name}`, `${label}/${name}`, `${prefix}${name}/`)
    if (!name.endsWith('.hbs')) return []
    const file = `${label}/${name}`
    const bytes = desk.world.files.read(`${folder}/${name}`)
    const source = bytes && take(desk, decodeSource(file, bytes))
    return source === undefined ? [] : [{ name: prefix + name.slice(0, -'.hbs'.length), file, source }]
  })
}

/** The files of all episodes: each episode file, and each article that no episode file names; sorted. */
export function episodeFiles(world: World, { root, show }: OpenShow): Outcome<readonly string[]> {
  const desk = newDesk(world, root)
  const listed = (folder: string) => (world.files.list(within(root, folder)) ?? []).filter(({ name, kind }) => kind !== 'folder' && yamlFile.test(name)).map(({ name }) => `${folder}/${name}`)
  const episodes = listed(show.paths.episodes)
  const named = new Set(episodes.flatMap(file => readFile(desk, file, readEpisodePlan, 'article/missing')?.turns.map(turn => turn.article.value) ?? []))
  const articles = listed(show.paths.articles).filter(file => !named.has(file))
  // What is wrong with an episode file is said when it is compiled.
  return { value: [...articles, ...episodes], diagnostics: [] }
}

/** The whole walk for one article or episode file, up to checked prints; undefined after an error. */
export function compile(world: World, open: OpenShow, file: string): Outcome<Compiled | undefined> {
  const desk: Desk = { world, root: open.root, diagnostics: [], inputs: {}, sources: new Map() }
  const value = compileEpisode(desk, open, file)
  return { value: hasErrors(desk.diagnostics) ? undefined : value, diagnostics: desk.diagnostics }
}

function compileEpisode(desk: Desk, open: OpenShow, file: string): Compiled | undefined {
  const episode = readEpisode(desk, file)
  const templates = episode && open.templates.get(languageCode(episode.language))
  if (episode === undefined || templates === undefined) return undefined
  const texts = textsOf(open.show, episode)
  const stage: Stage = { desk, open, episode, templates, texts, session: newSession(), sourceOf: name => desk.sources.get(name) ?? open.sources.get(name) }
  const view = episodeView(stage.session, open.show, episode, texts)
  const script = renderScript(stage, 'episode', view)
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

function languageCode(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? ''
}

/** An episode file is told by its list of articles. */
function readEpisode(desk: Desk, file: string): Episode | undefined {
  const source = readSource(desk, file, 'article/missing')
  if (source === undefined) return undefined
  if (!/^articles[ \t]*:/m.test(source)) {
    const article = take(desk, readArticle(file, source))
    return article && episodeOfArticle(article)
  }
  const plan = take(desk, readEpisodePlan(file, source))
  const articles = plan?.turns.map(turn => readFile(desk, turn.article.value, readArticle, 'article/missing'))
  return plan && take(desk, joinEpisode(plan, articles ?? []))
}

/** Renders a template and parses what comes out; nothing after an error. */
function renderScript(stage: Stage, template: string, view: View): Script | undefined {
  const { desk, templates, session, episode } = stage
  const marked = take(desk, render(templates, template, view, session))
  if (marked === undefined) return undefined
  const request = { ...stage, language: episode.language, origins: session.origins, literals: templates.literals }
  return take(desk, parseScript(marked, request))
}

function readAloud({ desk, open, episode }: Stage, script: Script): Script | undefined {
  const language = take(desk, findLanguage(episode.language, undefined))
  const lexicon = open.lexicons.get(languageCode(episode.language)) ?? prepareLexicon([]).value
  return language && take(desk, read(script, language, lexicon))
}

function printEpisode(stage: Stage, view: View, tree: Script): Compiled | undefined {
  const { desk, open, episode } = stage
  const speech = project(tree, 'speech')
  const length = measure(speech, open.show)
  const frames = renderFrames(stage, view, speech, length)
  if (frames === undefined) return undefined
  const printed = [projectNotes(tree), project(frames.get('notes') ?? tree, 'notes')].flatMap(leavesOf)
  desk.diagnostics.push(...checkCoverage(leavesOf(speech), printed, stage))
  const files = new Map<string, string>()
  for (const { file, output, frame, print } of documents) {
    const content = output === 'notes' ? projectNotes(tree) : project(tree, output)
    files.set(file, print(project(frames.get(frame) ?? tree, output), content, length))
  }
  files.set('chapters.json', estimatedChapters(length, episode.title.value))
  const parts = printSpeech(stage, speech, files)
  const inputs = { ...open.inputs, ...desk.inputs }
  files.set('episode.json', manifestOf(stage, { files, parts, inputs, measure: length, speech }))
  return { name: `${isoDate(episode.date)}-${episode.slug}`, files, tree, inputs }
}

/** The furniture of each document, by frame name; undefined after an error. */
function renderFrames(stage: Stage, view: View, speech: Script, length: Measure): ReadonlyMap<string, Script> | undefined {
  const { open, episode, session } = stage
  const { targetMinutes } = open.show
  const chapters = chapterStarts(length, episode.title.value)
  const findings = { measure: length, chapters, clockTime, ...(targetMinutes === undefined ? {} : { targetMinutes }) }
  const seen = frameView(session, view, speech, findings)
  const frames = new Map<string, Script>()
  for (const name of new Set(documents.map(({ frame }) => frame))) {
    const frame = renderScript(stage, `frames/${name}`, seen)
    if (frame === undefined) return undefined
    frames.set(name, frame)
  }
  return frames
}

/** Prints and checks the speech for every dialect of the show. */
function printSpeech(stage: Stage, speech: Script, files: Map<string, string>): Readonly<Record<string, readonly ManifestPart[]>> {
  const { desk, open, episode } = stage
  const printed: Record<string, readonly ManifestPart[]> = {}
  for (const name of open.show.dialects) {
    const dialect = dialects.get(name)
    if (dialect === undefined) continue
    const voiceOf = (role: string | undefined) => voiceFor(open.show, name, role)
    const placeOf = (origin: Parameters<typeof placeOfOrigin>[0], length: number) => placeOfOrigin(origin, stage, length)
    const parts = take(desk, speechParts(speech, dialect, { language: episode.language, voiceOf, placeOf }))
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
}

function manifestOf({ desk, open, episode }: Stage, { files, parts, inputs, measure, speech }: Printed): string {
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
    disclosure: episode.disclosure ?? open.show.disclosure,
    wording: templateWording(speech)
  })
}

function isoDate({ year, month, day }: CalendarDate): string {
  const pad = (number: number, digits: number) => String(number).padStart(digits, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
