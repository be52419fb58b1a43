import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Article, Section, Source } from './article.js'
import { episodeFeed } from './feed-fields.js'
import { disclosure, linkText } from './fields.js'
import { excerpt } from './findings.js'
import { prose } from './prose.js'
import { type FileKind, readFile } from './reading.js'
import { type Desk, list, map, optional, required, type Values } from './shape.js'
import { dateInName, slugOf, writtenDate } from './slug.js'
import { oneLine } from './texts.js'
import { address, date, spokenLanguage, word } from './values.js'

const sectionFields = {
  heading: required(oneLine('heading'), 'The heading, for the eye and as a spoken transition.'),
  body: required(
    prose('body'),
    'The text of the section. Empty lines end paragraphs, "- " begins list items; *emphasis*, **strong** and [words](https://…) are understood.'
  )
}

const sourceFields = {
  title: required(oneLine('source'), 'What the source is called; it is named aloud and in the show notes.'),
  url: optional(address, 'Where the source is found; without it the show notes name it without a link.')
}

const linkFields = {
  original: optional(linkText, 'A sentence that leads to the article where it was first published.'),
  episode: optional(linkText, 'A sentence that leads to the episode.'),
  further: optional(list(linkText), 'More sentences with links.')
}

const articleFields = {
  title: required(oneLine('title'), 'The title of the article.'),
  date: required(date, 'The day of the episode as year-month-day.'),
  language: required(spokenLanguage, 'The language of the article, for example de-DE.'),
  summary: optional(list(oneLine('summary')), 'The headlines ("In Kürze"): one short sentence each.'),
  lead: optional(prose('lead'), 'The first paragraphs, before any heading.'),
  sections: optional(list(map(sectionFields)), 'The sections in order.'),
  sources: optional(list(map(sourceFields)), 'Where the knowledge comes from.'),
  links: optional(map(linkFields), 'Sentences for readers; they stand in the show notes and are not spoken.'),
  template: optional(
    word(/^[a-z0-9][a-z0-9-]{0,39}$/, 'kurz'),
    'The template that words the episode, by the name of its file in templates/<language>/; episode where absent.'
  ),
  disclosure: optional(disclosure, "Who made voice and words, where it differs from the show's."),
  feed: optional(episodeFeed, 'What the feed says of the episode beyond its text.')
}

export const articleKind: FileKind<Values<typeof articleFields>> = {
  title: 'Article',
  doc: 'An article that becomes a spoken episode: content/articles/<date>-<name>.yaml',
  shape: map(articleFields)
}

/** Reads an article; `source` is the text of `file` as `decodeSource` gives it. Undefined only after errors. */
export function readArticle(file: string, source: string): Outcome<Article | undefined> {
  return readFile(file, source, articleKind, (fields, desk) => {
    checkName(file, fields, desk)
    const slug = slugFor(file, desk)
    // What follows from a mistake that has been reported is not worth a second word.
    if (slug === undefined || desk.findings.failed()) return undefined
    const { sections = [], sources = [], lead = [], links } = fields
    if (lead.length === 0 && sections.length === 0) {
      desk.findings.report(diagnose('article/nothing-to-say', desk.findings.place(0)))
    }
    return {
      file,
      slug,
      title: fields.title,
      date: fields.date,
      language: fields.language,
      summary: fields.summary ?? [],
      lead,
      sections: sections.map(({ heading, body }): Section => ({ heading, blocks: body })),
      sources: sources.map(it => withLinkWarning(it, desk)),
      links: { ...links, further: links?.further ?? [] },
      ...(fields.disclosure && { disclosure: fields.disclosure }),
      ...(fields.template && { template: fields.template }),
      ...(fields.feed && { feed: fields.feed })
    }
  })
}

/** The slug of a file; what is wrong with its name is reported with the rest. */
export function slugFor(file: string, { findings }: Desk): string | undefined {
  const { value, diagnostics } = slugOf(file)
  for (const diagnostic of diagnostics) findings.report(diagnostic)
  return value
}

/** A date in the file name that is not the date of the file is a copy that was changed by half. */
export function checkName(file: string, { date }: Pick<Article, 'date'>, { findings }: Desk): void {
  const inName = dateInName(file)
  const inFile = writtenDate(date)
  if (inName === undefined || inName === inFile) return
  const name = /^date[ \t]*:[ \t]*["']?/m.exec(findings.source)
  const place = findings.place((name?.index ?? 0) + (name?.[0].length ?? 0), name === null ? 0 : inFile.length)
  findings.report(diagnose('article/date-differs', place, inName, inFile))
}

function withLinkWarning(source: Source, { findings }: Desk): Source {
  const { title, url } = source
  if (url === undefined) {
    const place = findings.placeOf(title, 0, title.value.length)
    findings.report(diagnose('article/source-without-link', place, excerpt(title.value)))
  }
  return source
}
