import type { Article } from '../../src/article/article.js'
import type { Episode } from '../../src/article/episode.js'
import { episodeOfArticle, joinEpisode, textsOf } from '../../src/article/join.js'
import { readArticle } from '../../src/article/read-article.js'
import { readEpisodePlan } from '../../src/article/read-episode.js'
import { decodeSource } from '../../src/article/source.js'
import { chapterStarts } from '../../src/format/chapters.js'
import { clockTime } from '../../src/format/clock.js'
import { languageCode } from '../../src/open.js'
import type { WrittenText } from '../../src/report/written.js'
import { type Measure, measure } from '../../src/script/measure.js'
import { parseScript } from '../../src/script/parse.js'
import { project } from '../../src/script/project.js'
import type { Script } from '../../src/script/tree.js'
import { frameView } from '../../src/template/frame-view.js'
import { render, type TemplateSet } from '../../src/template/templates.js'
import { episodeView, type View } from '../../src/template/view.js'
import { newSession, type Session } from '../../src/template/words.js'
import { built, type Opened } from './shows.js'

/** An episode between two stages, for laws about what the files no longer show. */
export interface Stages {
  readonly episode: Episode
  readonly texts: readonly WrittenText[]
  readonly sourceOf: (file: string) => string | undefined
  /** As the templates wrote it, before a language reads it. */
  readonly script: Script
  /** What is said, read by its language. */
  readonly tree: Script
  /** The furniture of each document, by the name of its template. */
  readonly frames: ReadonlyMap<string, Script>
  readonly length: Measure
  readonly files: ReadonlyMap<string, string>
}

/** Walks an episode that has no errors, stage by stage. */
export function stagesOf(it: Opened, file: string): Stages {
  const { tree, files } = built(it, file)
  const episode = episodeAt(it, file)
  const texts = textsOf(it.show.show, episode)
  const templates = templatesFor(it, episode)
  const sourceOf = (name: string) => sourceAt(it, name)
  const session = newSession()
  const view = episodeView(session, it.show.show, episode, texts)
  const written = (name: string, of: View) => scriptOf({ name, view: of, session, texts, templates, sourceOf })
  const script = written('episode', view)
  const speech = project(tree, 'speech')
  const length = measure(speech, it.show.show)
  const chapters = chapterStarts(length, episode.title.value)
  const { targetMinutes } = it.show.show
  const findings = { measure: length, chapters, clockTime, ...(targetMinutes === undefined ? {} : { targetMinutes }) }
  const seen = frameView(session, view, speech, findings)
  const frames = new Map(
    ['script', 'notes', 'transcript'].map(name => [name, written(`frames/${name}`, seen)] as const)
  )
  return { episode, texts, sourceOf, script, tree, frames, length, files }
}

/** What the templates make of an article that no file holds. */
export function scriptOfArticle(it: Opened, article: Article): Script {
  const episode = episodeOfArticle(article)
  const texts = textsOf(it.show.show, episode)
  const session = newSession()
  const view = episodeView(session, it.show.show, episode, texts)
  return scriptOf({
    name: 'episode',
    view,
    session,
    texts,
    templates: templatesFor(it, episode),
    sourceOf: name => it.show.sources.get(name)
  })
}

/** The article in a file, as its reader gives it. */
export function articleAt(it: Opened, file: string): Article {
  return sure(readArticle(file, sourceAt(it, file)).value)
}

function episodeAt(it: Opened, file: string): Episode {
  if (!file.includes('/episodes/')) return episodeOfArticle(articleAt(it, file))
  const source = sourceAt(it, file)
  const plan = sure(readEpisodePlan(file, source).value)
  const articles = plan.turns.map(turn => articleAt(it, turn.article.value))
  return sure(joinEpisode(plan, articles, source).value)
}

function sourceAt({ world, show }: Opened, file: string): string {
  const bytes = world.files.read(file)
  return sure(bytes ? decodeSource(file, bytes).value : show.sources.get(file))
}

function templatesFor(it: Opened, { language }: Episode): TemplateSet {
  return { ...sure(it.show.templatesOf(languageCode(language))), language }
}

interface Rendering {
  readonly name: string
  readonly view: View
  readonly session: Session
  readonly texts: readonly WrittenText[]
  readonly templates: TemplateSet
  readonly sourceOf: (file: string) => string | undefined
}

function scriptOf({ name, view, session, templates, ...sources }: Rendering): Script {
  const marked = sure(render(templates, name, view, session).value)
  const { language, literals } = templates
  return sure(parseScript(marked, { ...sources, language, literals, origins: session.origins }).value)
}

/** A value that must be there for the law to be tried at all. */
export function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('an episode without errors was meant')
  return value
}
