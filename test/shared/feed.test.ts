import { describe, expect, test } from 'vitest'
import { checkFeed } from '../../src/format/feed/check.js'
import { mergeFeed } from '../../src/format/feed/merge.js'
import { readFeed } from '../../src/format/feed/read.js'
import { writeFeed } from '../../src/format/feed/write.js'
import { channel, episode, episodeOf } from '../format/feed/show.js'
import { casesOf } from './bad-input.js'

describe('odd texts in a feed', () => {
  test.each(casesOf('feed-text', 'html', 'url', 'text', 'markdown-text'))(
    '$id is inert in every field',
    ({ payload = '' }) => {
      const item = {
        ...episode,
        ...{ title: payload, description: payload, content: payload, link: payload, image: payload, author: payload },
        ...{ guid: payload || 'x', persons: [{ name: payload, role: payload, img: payload }], chapters: payload },
        contentLinks: [{ href: payload, text: payload }]
      }
      const xml = writeFeed({ ...channel, title: payload, funding: [{ url: payload, text: payload }] }, [item])
      const feed = readFeed(xml, 'feed.xml')
      expect(feed.diagnostics).toEqual([])
      expect(feed.value?.items).toHaveLength(1)
      const known = new Set(
        readFeed(writeFeed(channel, [episode]), 'f').value?.items[0]?.children.map(({ name }) => name)
      )
      expect(feed.value?.items[0]?.children.filter(({ name }) => !known.has(name))).toEqual([])
      for (const { name, attributes } of feed.value?.items[0]?.children ?? []) {
        for (const key of ['href', 'url', 'img']) {
          const url = attributes.get(key)?.value
          if (url !== undefined) expect(url, name).toMatch(/^https?:\/\//)
        }
      }
      const merged = mergeFeed(xml, channel, [episodeOf(1)]).value ?? ''
      expect(checkFeed(merged, 'feed.xml').filter(({ code }) => code === 'feed/broken')).toEqual([])
    }
  )
})

describe('odd files as a feed', () => {
  test.each(casesOf('html', 'feed-text', 'yaml-file', 'text'))('$id is judged without a crash', ({ payload = '' }) => {
    for (const { place } of checkFeed(payload, 'feed.xml')) expect(place?.line).toBeGreaterThan(0)
    const inside = `<rss version="2.0"><channel><title>x</title><item>${payload}</item></channel></rss>`
    for (const { place } of checkFeed(inside, 'feed.xml')) expect(place?.line).toBeGreaterThan(0)
    mergeFeed(inside, channel, [episodeOf(1)])
  })
})
