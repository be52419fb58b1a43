import { readdirSync, readFileSync } from 'node:fs'
import type { Article, Block } from '../../src/article/article.js'
import type { Episode } from '../../src/article/episode.js'
import type { Show } from '../../src/article/show.js'
import type { Role, WrittenText } from '../../src/report/written.js'
import { parseScript } from '../../src/script/parse.js'
import type { Script } from '../../src/script/tree.js'
import { helpers } from '../../src/template/helpers.js'
import { loadTemplates } from '../../src/template/load.js'
import type { TemplateFile } from '../../src/template/syntax.js'
import { linkTemplates, render, type TemplateSet } from '../../src/template/templates.js'
import { episodeView } from '../../src/template/view.js'
import { newSession } from '../../src/template/words.js'

/** The package's own templates of a language, from the disk. */
export function shippedTemplates(language: string): TemplateFile[] {
  return readdirSync(`templates/${language}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.hbs'))
    .sort()
    .map(file => templateFile(file.slice(0, -4), readFileSync(`templates/${language}/${file}`, 'utf8'), language))
}

export function templateFile(name: string, source: string, language = 'de'): TemplateFile {
  return { name, file: `templates/${language}/${name}.hbs`, source }
}

/** The shipped templates with some replaced or added. */
export function withTemplates(changes: Readonly<Record<string, string>>, language = 'de'): TemplateFile[] {
  const kept = shippedTemplates(language).filter(({ name }) => !(name in changes))
  return [...kept, ...Object.entries(changes).map(([name, source]) => templateFile(name, source, language))]
}

export function linked(files: readonly TemplateFile[], language = 'de-DE', helperTable = helpers): TemplateSet {
  const { value, diagnostics } = loadTemplates(files, 'templates')
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return linkTemplates(language, value, helperTable)
}

/** A text that stands at the start of an imaginary file. */
export function written(value: string, role: Role = 'body', path: string = role): WrittenText {
  return { file: 'article.yaml', path, role, value, map: [0, 0] }
}

export function paragraph(value: string, path = 'body'): Block {
  const text = written(value, 'body', path)
  return { type: 'paragraph', content: { text, phrases: [{ type: 'words', start: 0, end: value.length }] } }
}

export function bullets(...values: readonly string[]): Block {
  const items = values.map((value, i) => {
    const text = written(value, 'item', `items[${i}]`)
    return { text, phrases: [{ type: 'words', start: 0, end: value.length } as const] }
  })
  return { type: 'list', ordered: false, items }
}

export const show: Show = {
  file: 'show.yaml',
  title: { ...written('Testfunk', 'show'), file: 'show.yaml' },
  language: 'de-DE',
  timezone: 'Europe/Berlin',
  hosts: [],
  wordsPerMinute: 140,
  dialects: [],
  sounds: {},
  paths: { articles: 'articles', episodes: 'episodes', reviews: 'reviews' }
}

export function article(fields: Partial<Article> = {}): Article {
  return {
    file: 'article.yaml',
    slug: 'article',
    title: written('Eine Nachricht', 'title'),
    date: { year: 2026, month: 2, day: 16 },
    language: 'de-DE',
    summary: [],
    lead: [],
    sections: [],
    sources: [],
    links: { further: [] },
    ...fields
  }
}

export function episode(only: Article): Episode {
  const { file, slug, title, date, language } = only
  return { file, slug, title, date, language, turns: [{ article: only }], opening: [], closing: [] }
}

/** All texts of an article in reading order. */
export function textsOf(it: Article): WrittenText[] {
  const blocks = (list: readonly Block[]) =>
    list.flatMap(block => (block.type === 'paragraph' ? [block.content.text] : block.items.map(({ text }) => text)))
  const { original, episode: about, further } = it.links
  return [
    show.title,
    it.title,
    ...it.summary,
    ...blocks(it.lead),
    ...it.sections.flatMap(section => [section.heading, ...blocks(section.blocks)]),
    ...it.sources.map(({ title }) => title),
    ...[original, about, ...further].flatMap(link => (link ? [link.text] : []))
  ]
}

/** Renders an article through templates and parses it. */
export function scriptOf(it: Article, templates: TemplateSet): Script {
  const { value, diagnostics } = tryScriptOf(it, templates)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

export function tryScriptOf(it: Article, templates: TemplateSet, name = 'episode') {
  const session = newSession()
  const texts = textsOf(it)
  const { value: marked, diagnostics } = render(
    templates,
    name,
    episodeView(session, show, episode(it), texts),
    session
  )
  if (marked === undefined) return { value: undefined, diagnostics }
  const sourceOf = (file: string) =>
    templates.files.find(template => template.file === file)?.source ?? texts.find(text => text.file === file)?.value
  return parseScript(marked, {
    language: 'de-DE',
    texts,
    origins: session.origins,
    literals: templates.literals,
    sourceOf
  })
}
