import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.js'
import type { EpisodePlan } from '../../src/article/episode.js'
import { episodeOfArticle, joinEpisode, textsOf } from '../../src/article/join.js'
import { readArticle } from '../../src/article/read-article.js'
import { readEpisodePlan } from '../../src/article/read-episode.js'
import { readShow } from '../../src/article/read-show.js'
import type { Show } from '../../src/article/show.js'
import type { WrittenText } from '../../src/report/written.js'
import { sourceOf } from './print.js'

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the text of a test must be readable')
  return value
}

function article(name: string, language = 'de-DE'): Article {
  const text = `title: Titel ${name}
date: 2026-02-16
language: ${language}
summary: [Kurz ${name}]
lead: Vorspann ${name}.
sections:
  - heading: Abschnitt ${name}
    body: |
      Text ${name}.

      - Punkt ${name}
sources: [{ title: Quelle ${name}, url: "https://example.org" }]
links: { original: { text: Original ${name} }, episode: { text: Folge ${name} }, further: [{ text: Mehr ${name} }] }
disclosure: { voice: human, text: human }
`
  return must(readArticle(`content/articles/${name}.yaml`, sourceOf(text)).value)
}

const planSource = sourceOf(`title: Zwei Themen
date: 2026-02-16
language: de-AT
opening: Hallo.
articles:
  - content/articles/a.yaml
  - { file: content/articles/b.yaml, teaser: Und b., transition: Nun b. }
closing: |
  Tschüss.

  - Bis morgen
`)

const plan: EpisodePlan = must(readEpisodePlan('content/episodes/2026-02-16-zwei-themen.yaml', planSource).value)

const show: Show = must(
  readShow(
    'content/show.yaml',
    sourceOf('title: Sendung\nlanguage: de\ntimezone: UTC\nhosts: [{ role: host, name: Moderation }]')
  ).value
)

/** All written texts anywhere in a value. */
function allTexts(value: unknown): readonly WrittenText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('role' in value && 'map' in value) return [value as WrittenText]
  return Object.values(value).flatMap(allTexts)
}

describe('the plan of an episode', () => {
  test('names its articles in order, with the words around them', () => {
    expect(plan.slug).toBe('zwei-themen')
    expect(plan.turns.map(turn => [turn.article.value, turn.teaser?.value, turn.transition?.value])).toEqual([
      ['content/articles/a.yaml', undefined, undefined],
      ['content/articles/b.yaml', 'Und b.', 'Nun b.']
    ])
    expect(plan.turns[1]?.teaser).toMatchObject({ path: 'articles[1].teaser', role: 'teaser' })
  })
})

describe('an episode', () => {
  test('of one article is that article', () => {
    const a = article('a')
    expect(episodeOfArticle(a)).toEqual({
      file: a.file,
      slug: 'a',
      title: a.title,
      date: a.date,
      language: 'de-DE',
      turns: [{ article: a }],
      opening: [],
      closing: [],
      disclosure: { voice: 'human', text: 'human' }
    })
  })

  test('of several articles has them in its turns', () => {
    const articles = [article('a'), article('b')]
    const { value, diagnostics } = joinEpisode(plan, articles, planSource)
    expect(diagnostics).toEqual([])
    expect(value?.turns.map(turn => turn.article)).toEqual(articles)
    expect(value?.turns[1]?.transition?.value).toBe('Nun b.')
  })

  test('is none when an article could not be read', () => {
    expect(joinEpisode(plan, [article('a'), undefined], planSource)).toEqual({ value: undefined, diagnostics: [] })
  })

  test('can not hold an article in another language', () => {
    const { value, diagnostics } = joinEpisode(plan, [article('a'), article('b', 'en-GB')], planSource)
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        code: 'episode/other-language',
        args: ['content/articles/b.yaml', 'en-GB', 'de-AT'],
        place: { line: 7, column: 13 }
      }
    ])
  })

  test('needs an article for each turn', () => {
    expect(() => joinEpisode(plan, [], planSource)).toThrow('every turn')
  })
})

describe('the texts of an episode', () => {
  test('stand in the order of the broadcast', () => {
    const episode = must(joinEpisode(plan, [article('a'), article('b')], planSource).value)
    expect(textsOf(show, episode).map(({ value }) => value)).toEqual([
      'Sendung',
      'Moderation',
      'Zwei Themen',
      'Hallo.',
      'Und b.',
      'Titel a',
      'Kurz a',
      'Vorspann a.',
      'Abschnitt a',
      'Text a.',
      'Punkt a',
      'Quelle a',
      'Original a',
      'Folge a',
      'Mehr a',
      'Nun b.',
      'Titel b',
      'Kurz b',
      'Vorspann b.',
      'Abschnitt b',
      'Text b.',
      'Punkt b',
      'Quelle b',
      'Original b',
      'Folge b',
      'Mehr b',
      'Tschüss.',
      'Bis morgen'
    ])
  })

  test.each([
    ['one article', () => episodeOfArticle(article('a'))],
    ['several articles', () => must(joinEpisode(plan, [article('a'), article('b')], planSource).value)]
  ])('are the very objects in the structures of %s, each once', (_, make) => {
    const episode = make()
    const texts = textsOf(show, episode)
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of allTexts([show, episode])) expect(texts.includes(text)).toBe(true)
  })
})
