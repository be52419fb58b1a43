import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { parseFeed } from 'podcast-partytime'
import { describe, expect, test } from 'vitest'
import { checkFeed } from '../../../src/format/feed/check.js'
import type { Item } from '../../../src/format/feed/feed.js'
import { writeFeed } from '../../../src/format/feed/write.js'
import { readXml } from '../../../src/script/xml.js'
import { channel, episode, episodeOf } from './show.js'

describe('a feed that we write', () => {
  const xml = writeFeed(channel, [episode])

  test('has every field in a fixed order, escaped and without blanks at its edges', async () => {
    await expect(xml).toMatchFileSnapshot('../../fixtures/format/feed/written.xml')
  })

  test('keeps every rule that we check', () => {
    expect(checkFeed(xml, 'feed.xml')).toEqual([])
  })

  test('lists the newest episode first, whatever order they come in', () => {
    const days = [3, 1, 2].map(day => episodeOf(day))
    const titles = [...writeFeed(channel, days).matchAll(/<title>Nachrichten vom (\d)/g)].map(([, day]) => day)
    expect(titles).toEqual(['3', '2', '1'])
  })

  test('is the same, byte for byte, whatever order its episodes come in', () => {
    const days = [1, 2, 3, 4].map(day => episodeOf(day, { published: '2026-02-16T06:00:00+01:00' }))
    expect(writeFeed(channel, days.toReversed())).toBe(writeFeed(channel, days))
  })

  test('leaves out addresses that no app should open', () => {
    const links = {
      link: 'javascript:alert(1)',
      image: 'https://user:secret@example.org/1.png',
      chapters: 'file:///etc'
    }
    const written = writeFeed(channel, [episodeOf(1, links)])
    expect(written).not.toMatch(/javascript|secret|file:/)
  })

  test('leaves out what only says nothing', () => {
    const { title, description, link, language, feedUrl, image, categories, explicit } = channel
    const plain = writeFeed({ title, description, link, language, feedUrl, image, categories, explicit }, [])
    expect(plain).not.toMatch(/undefined|=""|\w><\//)
    expect(plain).not.toContain('podcast:txt')
  })

  test('says no to artificial intelligence as well as yes, and nothing where nothing is known', () => {
    const of = (aiContent: boolean) => writeFeed({ ...channel, aiContent }, [])
    expect(of(false)).toContain('<podcast:txt purpose="ai-content">false</podcast:txt>')
    expect(of(true)).toContain('<podcast:txt purpose="ai-content">true</podcast:txt>')
  })
})

describe('other readers of our feeds', () => {
  test('an aggregator reads back the whole show and the whole episode', async () => {
    const feed = await parseFeed(writeFeed(channel, [episode]))
    expect(feed).toMatchObject({
      title: channel.title,
      link: channel.link,
      language: 'de-de',
      explicit: false,
      author: channel.author,
      owner: channel.owner,
      copyright: channel.copyright,
      itunesType: 'episodic',
      itunesImage: channel.image,
      itunesCategory: ['News > Daily News', 'Society & Culture'],
      guid: channel.guid,
      medium: 'podcast',
      locked: true,
      podcastOwner: 'redaktion@example.org',
      podcastFunding: [{ message: 'Hilf mit', url: 'https://show.example.org/helfen' }],
      podcastPeople: [{ name: 'die Moderation', role: 'Host', group: 'Cast', href: 'https://show.example.org/wir' }],
      license: { identifier: 'cc-by-4.0' },
      pubsub: { self: channel.feedUrl }
    })
    const [item] = (feed as unknown as { items: readonly Record<string, unknown>[] }).items
    expect(item).toMatchObject({
      guid: episode.guid,
      title: episode.title,
      link: episode.link,
      enclosure: { url: 'https://show.example.org/1.mp3', length: 4_961_000, type: 'audio/mpeg' },
      duration: 310,
      explicit: false,
      itunesSeason: 1,
      itunesEpisode: 12,
      itunesEpisodeType: 'full',
      itunesImage: episode.image,
      pubDate: new Date('2026-02-16T06:00:00+01:00'),
      content: '<p>Lang: alles über ]]> und mehr.</p>',
      podcastTranscripts: [
        { url: 'https://show.example.org/1.vtt', type: 'text/vtt', language: 'de', rel: 'captions' },
        { url: 'https://show.example.org/1.txt', type: 'text/plain', language: 'de' }
      ],
      podcastChapters: { url: episode.chapters, type: 'application/json+chapters' },
      podcastSoundbites: [{ startTime: 33.5, duration: 30, title: 'Der Kern' }],
      podcastPeople: [
        { name: 'die Moderation', role: 'Host', group: 'Cast' },
        { name: 'Vera (KI-Stimme)', role: 'Narrator', group: 'Cast', img: 'https://show.example.org/vera.png' }
      ],
      podcastSeason: { number: 1, name: 'Winter' },
      podcastEpisode: { number: 12, display: 'Nr. 12' }
    })
  })

  test('a feed library reads back what the aggregator passes over', () => {
    const feed = parseRssFeed(writeFeed(channel, [episode]))
    expect(feed.podcast).toMatchObject({
      updateFrequency: { display: 'werktags', rrule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR' },
      txts: [{ purpose: 'ai-content', display: 'true' }]
    })
    expect(feed.items?.[0]).toMatchObject({
      title: episode.title,
      description: episode.description,
      content: { encoded: episode.content },
      guid: { value: episode.guid, isPermaLink: false },
      pubDate: 'Mon, 16 Feb 2026 06:00:00 +0100',
      itunes: { duration: 310, explicit: false, image: episode.image },
      podcast: { txts: [{ purpose: 'ai-content', display: 'true' }] }
    })
  })
})

describe('laws of the writer', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[']]>', '</item><item>', '&', '<script>', '&amp;', '\u202egnp', '\ufffe', '\r\n', '"\'', '<!--', ' ']
    )
  )
  const text = fc.array(nasty, { maxLength: 6 }).map(parts => parts.join(''))
  const items: fc.Arbitrary<Item> = fc
    .record({ title: text, description: text, content: text, guid: text, author: text, link: text, image: text })
    .map(fields => episodeOf(1, { ...fields, persons: [{ name: fields.title, role: fields.guid, href: fields.link }] }))

  test('no text of an author can change the shape of the feed', () => {
    fc.assert(
      fc.property(items, item => {
        const names: string[] = []
        const error = readXml(writeFeed({ ...channel, title: item.title }, [item]), {
          open: name => names.push(name),
          close: () => {},
          text: () => {}
        })
        expect(error).toBeUndefined()
        expect(names.filter(name => name === 'item')).toHaveLength(1)
        expect(names).not.toContain('script')
      }),
      { seed: 6 }
    )
  })

  test('what an author wrote is read back by others, but for what no feed may hold', () => {
    const words = fc.array(fc.constantFrom('ä', ' & ', ']]>', '<b>', '"', '€', '🎙', 'x'), { minLength: 1 })
    fc.assert(
      fc.property(words, parts => {
        const title = `T${parts.join('')}T`
        expect(parseRssFeed(writeFeed(channel, [episodeOf(1, { content: title })])).items?.[0]?.content?.encoded).toBe(
          title
        )
      }),
      { seed: 6, numRuns: 50 }
    )
  })
})
