import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { WrittenText } from '../report/written.js'
import type { EpisodePlan } from './episode.js'
import { episodeFeed } from './feed-fields.js'
import { disclosure } from './fields.js'
import { excerpt } from './findings.js'
import { prose } from './prose.js'
import { checkName, slugFor } from './read-article.js'
import { type FileKind, readFile } from './reading.js'
import { type Desk, list, map, optional, required, type Shape, textOrMap, type Values } from './shape.js'
import { oneLine } from './texts.js'
import { date, insidePath, spokenLanguage, word } from './values.js'

/** The path of an article file, with its place for whoever does not find it. */
const articleFile: Shape<WrittenText> = {
  json: insidePath.json,
  read(node, path, desk) {
    const isPath = insidePath.read(node, path, desk) !== undefined
    return isPath ? oneLine('show').read(node, path, desk) : undefined
  }
}

const turnFields = {
  file: required(articleFile, "The article file, as a path from the show's folder."),
  teaser: optional(oneLine('teaser'), 'How the article is announced at the beginning of the episode.'),
  transition: optional(oneLine('transition'), 'What is said right before the article.')
}

const episodeFields = {
  title: required(oneLine('title'), 'The title of the episode.'),
  date: required(date, 'The day of the episode as year-month-day.'),
  language: required(spokenLanguage, 'The language of the episode, for example de-DE.'),
  opening: optional(prose('opening'), 'What is said before the first article, besides the greeting of the template.'),
  articles: required(
    list(textOrMap(articleFile, map(turnFields)), 1),
    'The articles in order: paths, or paths with words around them.'
  ),
  closing: optional(prose('closing'), 'What is said after the last article.'),
  template: optional(
    word(/^[a-z0-9][a-z0-9-]{0,39}$/, 'kurz'),
    'The template that words the episode, by the name of its file in templates/<language>/; episode where absent.'
  ),
  disclosure: optional(disclosure, "Who made voice and words, where it differs from the show's."),
  feed: optional(episodeFeed, 'What the feed says of the episode beyond its text.')
}

export const episodeKind: FileKind<Values<typeof episodeFields>> = {
  title: 'Episode',
  doc: 'An episode of several articles in order: content/episodes/<date>-<name>.yaml',
  shape: map(episodeFields)
}

/** Reads an episode file; its articles are not read yet. Undefined only after errors. */
export function readEpisodePlan(file: string, source: string): Outcome<EpisodePlan | undefined> {
  return readFile(file, source, episodeKind, (fields, desk) => {
    checkName(file, fields, desk)
    const turns = fields.articles.map(turnOf)
    checkRepeats(turns, desk)
    const slug = slugFor(file, desk)
    if (slug === undefined) return undefined
    return {
      file,
      slug,
      title: fields.title,
      date: fields.date,
      language: fields.language,
      turns,
      opening: fields.opening ?? [],
      closing: fields.closing ?? [],
      ...(fields.disclosure && { disclosure: fields.disclosure }),
      ...(fields.template && { template: fields.template }),
      ...(fields.feed && { feed: fields.feed })
    }
  })
}

type Turn = EpisodePlan['turns'][number]

function turnOf(entry: WrittenText | Values<typeof turnFields>): Turn {
  if ('role' in entry) return { article: entry }
  const { file, ...words } = entry
  return { article: file, ...words }
}

function checkRepeats(turns: readonly Turn[], { findings }: Desk): void {
  const seen = new Set<string>()
  for (const { article } of turns) {
    const { value } = article
    const place = findings.placeOf(article, 0, value.length)
    if (seen.has(value)) findings.report(diagnose('episode/same-article', place, excerpt(value)))
    seen.add(value)
  }
}
