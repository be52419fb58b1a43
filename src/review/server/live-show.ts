import { readEpisodePlan } from '../../article/read-episode.js'
import { decodeSource } from '../../article/source.js'
import { type Compiled, compile, type OpenRequest, type OpenShow, openShow } from '../../compile.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { World } from '../../world/world.js'

/** What changed on the disk, as far as it matters to episodes. */
export interface Changed {
  /** show.yaml, a lexicon or a template: every episode may be another one. */
  readonly shared: boolean
  /** Episodes made from a file that changed, new ones among them. */
  readonly episodes: readonly string[]
  /** There are others than before, or fewer. */
  readonly list: boolean
  /** Slugs of episodes whose review record changed. */
  readonly reviews: readonly string[]
}

/**
 * A show as it stands on the disk, held in memory: what all episodes share is read once, which article belongs to which episode is known,
 * and of a change only what it touches is read again. Of a show that can not be read any more the last whole one stays.
 */
export interface LiveShow {
  readonly root: string
  readonly show: () => OpenShow
  /** What is wrong with the show itself, by now. */
  readonly diagnostics: () => readonly Diagnostic[]
  /** The episode files, in the order of their names. */
  readonly files: () => readonly string[]
  readonly compile: (file: string) => Outcome<Compiled | undefined>
  /** The normalised source of a content file or template; undefined where there is none. */
  readonly sourceOf: (file: string) => string | undefined
  /** Where a file of the show stands for the disk. */
  readonly pathOf: (file: string) => string
  /** Looks at paths something happened to, and tells what that means. */
  readonly refresh: (paths: readonly string[]) => Promise<Changed>
  /** The folders in which something may happen that concerns the show. */
  readonly folders: () => readonly string[]
}

export interface LiveRequest extends OpenRequest {
  /** The episode files a person named, as the show calls them; none for all there are. */
  readonly named: readonly string[]
}

interface State {
  readonly world: World
  readonly request: LiveRequest
  show: OpenShow
  diagnostics: readonly Diagnostic[]
  files: readonly string[]
  /** The articles of each episode file, by the hash of its bytes. */
  readonly plans: Map<string, { readonly hash: string; readonly articles: readonly string[] }>
  /** The hash of what a file held when it was last looked at; '' for one that is gone. */
  readonly known: Map<string, string>
}

/** Opens a show to live with; undefined where it can not be read. */
export async function openLive(world: World, request: LiveRequest): Promise<Outcome<LiveShow | undefined>> {
  const { value: show, diagnostics } = await openShow(world, request)
  if (show === undefined) return { value: undefined, diagnostics }
  const state: State = { world, request, show, diagnostics, files: [], plans: new Map(), known: new Map() }
  state.files = listFiles(state)
  const value: LiveShow = {
    root: request.root,
    show: () => state.show,
    diagnostics: () => state.diagnostics,
    files: () => state.files,
    compile: file => {
      noteAll(state, [file, ...(state.plans.get(file)?.articles ?? [])])
      return compile(world, state.show, file)
    },
    sourceOf: file => state.show.sources.get(file) ?? sourceIn(state, file),
    pathOf: file => pathOf(state, file),
    refresh: paths => refresh(state, paths),
    folders: () => folders(state)
  }
  return { value, diagnostics }
}

function pathOf({ request: { root } }: State, file: string): string {
  const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(file)
  return isAbsolute || root === '.' || root === '' ? file : `${root.replace(/[/\\]$/, '')}/${file}`
}

/** What the show calls a file, from its path on the disk. */
function nameOf({ request: { root } }: State, path: string): string {
  const plain = path.replaceAll('\\', '/')
  const folder = root.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '')
  return folder !== '.' && folder !== '' && plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1) : plain
}

function bytesOf(state: State, file: string): Uint8Array | undefined {
  return state.world.files.read(pathOf(state, file)) ?? state.world.files.read(file)
}

function sourceIn(state: State, file: string): string | undefined {
  const bytes = bytesOf(state, file)
  return bytes && decodeSource(file, bytes).value
}

const yaml = /\.ya?ml$/

function yamlIn(state: State, folder: string): readonly string[] {
  return (state.world.files.list(pathOf(state, folder)) ?? [])
    .filter(({ name, kind }) => kind !== 'folder' && yaml.test(name) && !name.startsWith('.'))
    .map(({ name }) => `${folder}/${name}`)
}

/** The episode files there are: those a person named, or each episode file and each article that is in none of them. */
function listFiles(state: State): readonly string[] {
  const { paths } = state.show.show
  const episodes = yamlIn(state, paths.episodes)
  const articles = new Set(episodes.flatMap(file => articlesOf(state, file)))
  if (state.request.named.length > 0) return state.request.named
  return [...yamlIn(state, paths.articles).filter(file => !articles.has(file)), ...episodes]
}

/** The articles an episode file names; it is read again only when it has changed. */
function articlesOf(state: State, file: string): readonly string[] {
  const bytes = bytesOf(state, file)
  if (bytes === undefined) return []
  const hash = state.world.hash(bytes)
  const known = state.plans.get(file)
  if (known?.hash === hash) return known.articles
  const source = decodeSource(file, bytes).value
  const plan = source === undefined ? undefined : readEpisodePlan(file, source).value
  // Of a file with a mistake in it, what it named before is the best guess.
  const articles = plan?.turns.map(({ article }) => article.value) ?? known?.articles ?? []
  state.plans.set(file, { hash, articles })
  return articles
}

const sharedFile = /^content\/(?:show\.ya?ml|lexicon[^/]*\.ya?ml)$/i

function isShared(state: State, name: string): boolean {
  const own = templateFolder(state)
  return (
    sharedFile.test(name) || (name.endsWith('.hbs') && (name.startsWith(`${own}/`) || name.startsWith('templates/')))
  )
}

function templateFolder({ request: { templateDir }, show: { show } }: State): string {
  return templateDir ?? show.paths.templates ?? 'templates'
}

async function refresh(state: State, paths: readonly string[]): Promise<Changed> {
  const before = new Set(state.files)
  const names = [...new Set(paths.flatMap(path => namesAt(state, nameOf(state, path))))].filter(it =>
    hasChanged(state, it)
  )
  const shared = names.some(name => isShared(state, name))
  if (shared) await reopen(state)
  const { paths: folders } = state.show.show
  const touches = (folder: string) => names.some(name => name.startsWith(`${folder}/`) || folder.startsWith(name))
  if (shared || touches(folders.articles) || touches(folders.episodes)) state.files = listFiles(state)
  const changed = new Set(names)
  const isTouched = (file: string) =>
    changed.has(file) || !before.has(file) || (state.plans.get(file)?.articles ?? []).some(it => changed.has(it))
  const reviews = names
    .filter(name => name.startsWith(`${folders.reviews}/`) && yaml.test(name))
    .map(name => name.slice(folders.reviews.length + 1).replace(yaml, ''))
  return {
    shared,
    episodes: state.files.filter(isTouched),
    list: state.files.length !== before.size || state.files.some(file => !before.has(file)),
    reviews
  }
}

const fileOfShow = /\.(?:ya?ml|hbs)$/

/** Of a folder that came, went or was changed for another, all files in it: of those that came with it nothing else is told. */
function namesAt(state: State, name: string): readonly string[] {
  if (fileOfShow.test(name)) return [name]
  const { files, known, show } = state
  const before = [...files, ...known.keys(), ...show.sources.keys()].filter(file => file.startsWith(`${name}/`))
  return [name, ...before, ...filesBelow(state, name)]
}

/** Folders of a show are flat, but for templates; so many levels down is deep enough. */
const deepest = 8

function filesBelow(state: State, folder: string, depth = 0): readonly string[] {
  const path = pathOf(state, folder)
  if (depth > deepest || !folders(state).some(it => isWithin(path, it) || isWithin(it, path))) return []
  return (state.world.files.list(path) ?? []).flatMap(({ name, kind }) => {
    const file = `${folder}/${name}`
    if (kind !== 'folder') return fileOfShow.test(name) ? [file] : []
    return name.startsWith('.') ? [] : filesBelow(state, file, depth + 1)
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** Whether a path holds something else than when it was last looked at; what is no file of a show has not. */
function hasChanged(state: State, name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1)
  if (base.startsWith('.') || base.endsWith('~')) return false
  if (!fileOfShow.test(base)) return isFolder(state, name)
  const bytes = bytesOf(state, name)
  const hash = bytes === undefined ? '' : state.world.hash(bytes)
  if (state.known.get(name) === hash) return false
  state.known.set(name, hash)
  return true
}

/** Notes what files hold, before they are read: whoever touches one later without changing it has changed nothing. */
function noteAll(state: State, names: readonly string[]): void {
  for (const name of names) hasChanged(state, name)
}

/** A whole folder that came or went. */
function isFolder(state: State, name: string): boolean {
  const { articles, episodes, reviews } = state.show.show.paths
  return [articles, episodes, reviews].some(folder => folder === name || folder.startsWith(`${name}/`))
}

async function reopen(state: State): Promise<void> {
  const { value, diagnostics } = await openShow(state.world, state.request)
  state.diagnostics = diagnostics
  if (value) state.show = value
}

function folders(state: State): readonly string[] {
  const { articles, episodes, reviews } = state.show.show.paths
  const inside = ['content', articles, episodes, reviews, templateFolder(state)]
  const named = state.request.named.map(file => file.slice(0, Math.max(0, file.lastIndexOf('/'))) || '.')
  const all = [...new Set([...inside, ...named])].map(folder => pathOf(state, folder))
  return all.filter(folder => !all.some(other => other !== folder && folder.startsWith(`${other}/`)))
}
