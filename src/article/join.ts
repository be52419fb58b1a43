import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { placeOfRange, type WrittenText } from '../report/written.js'
import type { Article, Block } from './article.js'
import type { Episode, EpisodePlan, Turn } from './episode.js'
import type { Show } from './show.js'

/** An article alone is an episode of one. */
export function episodeOfArticle(article: Article): Episode {
  const { file, slug, title, date, language, disclosure, template, feed } = article
  const own = { ...(disclosure && { disclosure }), ...(template && { template }), ...(feed && { feed }) }
  return { file, slug, title, date, language, turns: [{ article }], opening: [], closing: [], ...own }
}

/**
 * An episode with its articles, which stand in the order of the plan; `source` is the text of the plan's file. Where one could not be read there is no episode; why
 * has been said. Articles in another language than the episode's are errors: its rules would read them.
 */
export function joinEpisode(
  plan: EpisodePlan,
  articles: readonly (Article | undefined)[],
  source: string
): Outcome<Episode | undefined> {
  if (articles.length !== plan.turns.length) throw new Error('every turn of an episode needs its article')
  const diagnostics: Diagnostic[] = []
  const turns: Turn[] = []
  for (const [i, turn] of plan.turns.entries()) {
    const article = articles[i]
    if (article === undefined) continue
    if (primary(article.language) !== primary(plan.language))
      diagnostics.push(otherLanguage(plan, turn.article, article, source))
    turns.push({ ...turn, article })
  }
  const isWhole = turns.length === plan.turns.length && diagnostics.length === 0
  return { value: isWhole ? { ...plan, turns } : undefined, diagnostics }
}

function primary(language: string): string {
  return language.split('-', 1)[0] ?? ''
}

function otherLanguage(plan: EpisodePlan, named: WrittenText, article: Article, source: string): Diagnostic {
  const place = placeOfRange(named, source, 0, named.value.length)
  return diagnose('episode/other-language', place, article.file, article.language, plan.language)
}

/** Every text of an episode in the order of the broadcast; its index here is its number everywhere after. */
export function textsOf(show: Show, episode: Episode): readonly WrittenText[] {
  const texts = [show.title, ...show.hosts.map(({ name }) => name), episode.title, ...blockTexts(episode.opening)]
  for (const { teaser } of episode.turns) if (teaser) texts.push(teaser)
  for (const { transition, article } of episode.turns) {
    if (transition) texts.push(transition)
    texts.push(...articleTexts(article, episode.title))
  }
  texts.push(...blockTexts(episode.closing))
  return texts
}

function articleTexts(article: Article, episodeTitle: WrittenText): readonly WrittenText[] {
  const { title, summary, lead, sections, sources, links } = article
  const linked = [links.original, links.episode, ...links.further]
  return [
    ...(title === episodeTitle ? [] : [title]),
    ...summary,
    ...blockTexts(lead),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blockTexts(blocks)]),
    ...sources.map(source => source.title),
    ...linked.flatMap(link => (link === undefined ? [] : [link.text]))
  ]
}

function blockTexts(blocks: readonly Block[]): readonly WrittenText[] {
  return blocks.flatMap(block =>
    block.type === 'paragraph' ? [block.content.text] : block.items.map(({ text }) => text)
  )
}
