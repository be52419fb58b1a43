import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import { readEpisodePlan } from '../../src/article/read-episode.js'
import { readShow } from '../../src/article/read-show.js'

const head = 'title: Eine Sendung\nlanguage: de-DE\ntimezone: Europe/Berlin\n'
const least = `${head}feed:
  url: https://example.org/podcast/feed.xml
  description: Worum es geht.
  category: [News > Tech News]
  cover: content/cover/cover.png
`

function showOf(source: string) {
  const { value, diagnostics } = readShow('content/show.yaml', source)
  return { feed: value?.feed, codes: diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`) }
}

describe('what the feed says of a show', () => {
  test('has usual values for all but four fields', () => {
    expect(showOf(least)).toEqual({
      feed: {
        url: 'https://example.org/podcast/feed.xml',
        description: 'Worum es geht.',
        category: ['News > Tech News'],
        cover: 'content/cover/cover.png',
        media: 'https://example.org/podcast/',
        explicit: false,
        medium: 'podcast',
        type: 'episodic',
        locked: true,
        time: '06:00'
      },
      codes: []
    })
  })

  test('can be said in full', () => {
    const full = `${least}  media: https://media.example.org/ki
  author: die Redaktion
  owner: { name: die Redaktion, email: redaktion@example.org }
  explicit: true
  copyright: 2026 die Redaktion
  license: cc-by-4.0
  medium: newsletter
  type: serial
  locked: false
  updates: { text: werktags, rule: "FREQ=DAILY;BYDAY=MO,FR" }
  time: "05:30"
  perPage: 300
  guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810
`
    expect(showOf(full)).toMatchObject({
      feed: {
        media: 'https://media.example.org/ki/',
        owner: { email: 'redaktion@example.org' },
        explicit: true,
        locked: false,
        updates: { rule: 'FREQ=DAILY;BYDAY=MO,FR' },
        perPage: 300
      },
      codes: []
    })
  })

  test.each([
    ['a field that is not known, with the one that is meant', '  athor: x\n', 'field/unknown 9:3'],
    ['an address for mail', '  media: mailto:a@example.org\n', 'field/bad-address 9:10'],
    ['neither true nor false', '  explicit: yes\n', 'field/bad-choice 9:13'],
    ['a time that no clock has', '  time: "25:00"\n', 'field/bad-format 9:9'],
    ['a rule that is none', '  updates: { text: oft, rule: often }\n', 'field/bad-format 9:31'],
    ['an address without @', '  owner: { email: redaktion }\n', 'field/bad-format 9:19']
  ])('%s is told', (_, line, code) => {
    expect(showOf(least + line).codes).toEqual([code])
  })

  test('misses what has no usual value', () => {
    expect(showOf(`${head}feed:\n  url: https://example.org/feed.xml\n`).codes).toEqual([
      'field/missing 5:3',
      'field/missing 5:3',
      'field/missing 5:3'
    ])
  })
})

describe('what the feed says of an episode', () => {
  const feed = 'feed: { guid: alt-1, season: 2, number: 17, type: trailer, explicit: true, published: 2026-02-16 }\n'
  const meant = { guid: 'alt-1', season: 2, number: 17, type: 'trailer', explicit: true, published: '2026-02-16' }
  const day = 'title: Titel\ndate: 2026-02-16\nlanguage: de-DE\n'

  test('stands in its article', () => {
    const { value, diagnostics } = readArticle('content/articles/2026-02-16-a.yaml', `${day}lead: Text.\n${feed}`)
    expect([value?.feed, diagnostics]).toEqual([meant, []])
  })

  test('or in the episode of several articles', () => {
    const file = 'content/episodes/2026-02-16-b.yaml'
    const { value, diagnostics } = readEpisodePlan(file, `${day}articles: [content/articles/a.yaml]\n${feed}`)
    expect([value?.feed, diagnostics]).toEqual([meant, []])
  })
})
