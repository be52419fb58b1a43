import { readEpisodePlan } from './article/read-episode.js'
import { readLexicon } from './article/read-lexicon.js'
import { readShow } from './article/read-show.js'
import type { Show } from './article/show.js'
import { decodeSource } from './article/source.js'
import { dialects } from './dialect/index.js'
import { type PreparedLexicon, prepareLexicon } from './language/lexicon.js'
import { type Code, type Diagnostic, diagnose, hasErrors } from './report/diagnostic.js'
import { nearest } from './report/nearest.js'
import type { Outcome } from './report/outcome.js'
import type { Place } from './report/place.js'
import { type BuiltInTemplates, builtIn } from './template/built-in.js'
import type { TemplateFile } from './template/syntax.js'
import { type CompiledTemplates, linkTemplates, type TemplateSet, templatesDigest } from './template/templates.js'
import { pathFrom } from './world/path.js'
import { version } from './world/version.js'
import type { World } from './world/world.js'

export interface OpenRequest {
  /** The show's folder; all paths of content are meant from it. */
  readonly root: string
  /** Templates that replace the built-in ones file by file; without it `paths.templates` of show.yaml, else `templates/`. */
  readonly templateDir?: string
  /** Have every place reported where a dialect lacks something, not only the first of each kind. */
  readonly everyLowering?: boolean
}

/** A show with all that its episodes share. What only some episodes need is made when the first of them asks. */
export interface OpenShow {
  readonly root: string
  readonly show: Show
  /** The pronunciations of a language (`de`); what is wrong with them is said once. */
  readonly lexiconOf: (language: string) => Outcome<PreparedLexicon>
  readonly templatesOf: (language: string) => TemplateSet | undefined
  /** SHA-256 of what every episode is made from, by name: files of the show, templates, our version. */
  readonly inputs: Readonly<Record<string, string>>
  /** Normalised sources of the files above, by the name diagnostics use. */
  readonly sources: ReadonlyMap<string, string>
  readonly everyLowering: boolean
}

const showFile = 'content/show.yaml'
const contentFolder = 'content'
const yamlFile = /\.ya?ml$/
const templateLanguages = ['de', 'en'] as const

/** Reads what the episodes of a show share: show.yaml, lexica and templates. */
export async function openShow(
  world: World,
  { root, templateDir, everyLowering = false }: OpenRequest
): Promise<Outcome<OpenShow | undefined>> {
  const desk = newDesk(world, root)
  const show = readFile(desk, showFile, readShow, 'show/missing')
  if (show === undefined) return { value: undefined, diagnostics: desk.diagnostics }
  const lexiconOf = lexicons(desk)
  take(desk, lexiconOf(languageCode(show.language)))
  checkNames(desk, show)
  const folder = templateDir ?? pathFrom(root, show.paths.templates ?? 'templates')
  if ((templateDir ?? show.paths.templates) !== undefined) requireTemplates(desk, folder, show, templateDir)
  const templatesOf = await templates(desk, folder)
  const { diagnostics, sources } = desk
  const inputs = { ...desk.inputs, sendeklar: version(world) }
  const value = { root, show, lexiconOf, templatesOf, inputs, sources, everyLowering }
  return { value: hasErrors(diagnostics) ? undefined : value, diagnostics }
}

/** What one reading collects. */
export interface Desk {
  readonly world: World
  readonly root: string
  readonly diagnostics: Diagnostic[]
  readonly inputs: Record<string, string>
  readonly sources: Map<string, string>
}

export function newDesk(world: World, root: string): Desk {
  return { world, root, diagnostics: [], inputs: {}, sources: new Map() }
}

/** `de-DE` → `de`. */
export function languageCode(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? ''
}

/** The value of an outcome; what it has to say is kept. */
export function take<Value>({ diagnostics }: Pick<Desk, 'diagnostics'>, outcome: Outcome<Value>): Value {
  diagnostics.push(...outcome.diagnostics)
  return outcome.value
}

/** How a file is asked for. */
interface Asking {
  /** Where its name is written, for whoever does not find it. */
  readonly place?: Place | undefined
  /** A person named it: it may also stand outside the show, meant from where the program was started. */
  readonly anywhere?: true
}

/** Reads one content file through its reader; a missing one is reported by `missing`. */
export function readFile<Value>(
  desk: Desk,
  file: string,
  reader: (file: string, source: string) => Outcome<Value | undefined>,
  missing: MissingCode,
  asking: Asking = {}
): Value | undefined {
  const source = readSource(desk, file, missing, asking)
  return source === undefined ? undefined : take(desk, reader(file, source))
}

type MissingCode = Extract<Code, 'show/missing' | 'article/missing'>

/** The normalised source of a content file; it is hashed and kept for places. */
export function readSource(
  desk: Desk,
  file: string,
  missing: MissingCode,
  { place, anywhere }: Asking = {}
): string | undefined {
  const { world, root, diagnostics, inputs, sources } = desk
  const bytes = world.files.read(pathFrom(root, file)) ?? (anywhere && world.files.read(file))
  if (bytes === undefined) {
    diagnostics.push(diagnose(missing, place, file))
    return undefined
  }
  const source = take(desk, decodeSource(file, bytes))
  if (source === undefined) return undefined
  inputs[file] = world.hash(source)
  sources.set(file, source)
  return source
}

/** Makes a thing when it is first asked for, and once. */
function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}

/** Reads the sources of all lexica and makes each ready when the first episode in its language asks. */
function lexicons(desk: Desk): OpenShow['lexiconOf'] {
  const made = new Map<string, () => Outcome<PreparedLexicon>>()
  for (const { name } of desk.world.files.list(pathFrom(desk.root, contentFolder)) ?? []) {
    if (!/^lexicon.*\.ya?ml$/i.test(name)) continue
    const language = /^lexicon\.([a-z]{2,3})\.ya?ml$/.exec(name)?.[1]
    const file = `${contentFolder}/${name}`
    const source = readSource(desk, file, 'article/missing')
    if (language === undefined) desk.diagnostics.push(nameless(file, name))
    else if (source !== undefined)
      made.set(
        language,
        once(() => lexiconOf(file, source))
      )
  }
  const told = new Set<string>()
  return language => {
    const { value, diagnostics } = made.get(language)?.() ?? prepareLexicon([])
    const isNews = !told.has(language)
    told.add(language)
    return { value, diagnostics: isNews || hasErrors(diagnostics) ? diagnostics : [] }
  }
}

/** A lexicon whose language nobody can tell would never be used. */
function nameless(file: string, name: string): Diagnostic {
  return diagnose('lexicon/file-name', { file, line: 1, column: 1, length: 0 }, name)
}

function lexiconOf(file: string, source: string): Outcome<PreparedLexicon> {
  const read = readLexicon(file, source)
  const { value, diagnostics } = prepareLexicon(read.value?.entries ?? [])
  return { value, diagnostics: [...read.diagnostics, ...diagnostics] }
}

function requireTemplates({ world, diagnostics }: Desk, folder: string, { places }: Show, templateDir?: string): void {
  const place = templateDir === undefined ? places?.['paths.templates'] : undefined
  if (world.files.list(folder) === undefined) diagnostics.push(diagnose('template/folder', place, folder))
}

/** Dialects there are none of, and folders that are named but not there: both would do nothing, without a word. */
function checkNames({ world, root, diagnostics }: Desk, { dialects: named, paths, places = {} }: Show): void {
  const known = [...dialects.keys()]
  for (const [i, name] of named.entries()) {
    const place = places[`dialects[${i}]`]
    if (!dialects.has(name))
      diagnostics.push(diagnose('show/unknown-dialect', place, name, known.join(', '), nearest(name, known)))
  }
  for (const folder of ['articles', 'episodes', 'reviews'] as const) {
    const place = places[`paths.${folder}`]
    if (place && world.files.list(pathFrom(root, paths[folder])) === undefined)
      diagnostics.push(diagnose('show/missing-folder', place, `paths.${folder}`, paths[folder]))
  }
}

/** The templates of every language: the built-in ones, and a person's own in their place. */
async function templates(desk: Desk, folder: string): Promise<OpenShow['templatesOf']> {
  const sets = new Map<string, () => TemplateSet>()
  for (const language of templateLanguages) {
    const own = templateFiles(desk, `${folder}/${language}`, `${folder}/${language}`)
    const shipped = builtIn[language]
    const isShipped = shipped && (own.length === 0 || own.every(isAmong(shipped.load().files)))
    const found = isShipped ? shipped : await compileTemplates(desk, folder, language, own)
    if (found === undefined) continue
    desk.inputs[`templates/${language}`] = found.hash
    const linked = once(() => link(desk, language, found.load()))
    sets.set(language, linked)
  }
  return language => sets.get(language)?.()
}

function isAmong(files: readonly TemplateFile[]): (file: TemplateFile) => boolean {
  const sources = new Map(files.map(({ name, source }) => [name, source]))
  return ({ name, source }) => sources.get(name) === source
}

function link(desk: Desk, language: string, compiled: CompiledTemplates): TemplateSet {
  for (const { file, source } of compiled.files) desk.sources.set(file, source)
  return linkTemplates(language, compiled)
}

/** Compiles the shipped templates with a person's own in the place of those of the same name. */
async function compileTemplates(
  desk: Desk,
  folder: string,
  language: string,
  own: readonly TemplateFile[]
): Promise<BuiltInTemplates | undefined> {
  const label = `templates/${language}`
  const shipped = builtIn[language]?.load().files ?? templateFiles(desk, `${desk.world.packageFolder}/${label}`, label)
  const ownNames = new Set(own.map(({ name }) => name))
  const files = [...shipped.filter(({ name }) => !ownNames.has(name)), ...own]
  const { loadTemplates } = await import('./template/load.js')
  const { value, diagnostics } = loadTemplates(files, folder)
  // Whoever writes an opening of their own need not hear of each of our parts that it does without.
  const isForeign = ({ code, args: [name] }: Diagnostic) => code === 'template/unused' && !ownNames.has(String(name))
  desk.diagnostics.push(...diagnostics.filter(it => !isForeign(it)))
  return value && { hash: desk.world.hash(templatesDigest(value.files)), load: () => value }
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
  const listed = (folder: string) =>
    (world.files.list(pathFrom(root, folder)) ?? [])
      .filter(({ name, kind }) => kind !== 'folder' && yamlFile.test(name))
      .map(({ name }) => `${folder}/${name}`)
  const episodes = listed(show.paths.episodes)
  const planned = (file: string) => readFile(desk, file, readEpisodePlan, 'article/missing')?.turns ?? []
  const named = new Set(episodes.flatMap(file => planned(file).map(turn => turn.article.value)))
  const articles = listed(show.paths.articles).filter(file => !named.has(file))
  // What is wrong with an episode file is said when it is compiled.
  return { value: [...articles, ...episodes], diagnostics: [] }
}
