import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeFeed, encodeFeed } from '../../../src/format/feed/encoding.js'
import type { Item } from '../../../src/format/feed/feed.js'
import { mergeFeed } from '../../../src/format/feed/merge.js'
import { readFeed } from '../../../src/format/feed/read.js'
import { writeFeed } from '../../../src/format/feed/write.js'
import { readCases } from '../../cases.js'
import { difference } from './difference.js'
import { channel, episode, episodeOf } from './show.js'

const fresh = episodeOf(17, { aiContent: true, explicit: false, image: 'https://show.example.org/17.png' })

function merged(existing: string, items: readonly Item[], more: Partial<typeof channel> = {}): string {
  const { value, diagnostics } = mergeFeed(existing, { ...channel, ...more }, items)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return value ?? ''
}

describe('a new episode in a feed of others', () => {
  const cases = readCases('test/fixtures/format/feed/merge.md')

  test.each(cases)('$name', ({ feed = '', changed = '' }) => {
    expect(difference(feed, merged(feed, [fresh])).join('\n')).toBe(changed)
  })

  test.each(cases)('merged twice, nothing is new: $name', ({ feed = '' }) => {
    const once = merged(feed, [fresh])
    expect(merged(once, [fresh])).toBe(once)
  })

  test.each(cases)('Windows line ends and a byte order mark stay: $name', ({ feed = '' }) => {
    const windows = `\ufeff${feed.replaceAll('\n', '\r\n')}`
    expect(merged(windows, [fresh])).toBe(`\ufeff${merged(feed, [fresh]).replaceAll('\n', '\r\n')}`)
  })
})

const foreign = `<rss version="2.0">
  <channel>
    <title>Fremd</title>
    <item>
      <title>Alt</title>
      <guid>alt-1</guid>
      <pubDate>Mon, 16 Feb 2026 05:00:00 GMT</pubDate>
      <enclosure url="http://show.example.org/16.mp3" length="1016" type="audio/mpeg"/>
      <itunes:keywords xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">a, b</itunes:keywords>
      <eigen:note xmlns:eigen="https://example.org/eigen">bleibt</eigen:note>
    </item>
  </channel>
</rss>
`
const same = episodeOf(16, { title: 'Neu' })

describe('an episode that is there already', () => {
  test('is changed in its place, field by field; what only others write stays, and so does a date that means the same', () => {
    expect(difference(foreign, merged(foreign, [same]))).toEqual([
      '+<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">',
      '+',
      '-<rss version="2.0">',
      '-',
      '+<title>Neu',
      '-<title>Alt',
      '+<description><![CDATA[<p>Was war.</p>]]></description>',
      '+      <enclosure url="https://show.example.org/16.mp3" length="1016" type="audio/mpeg"/>',
      '+      <itunes:duration>300</itunes:duration>',
      '+',
      '-<enclosure url="http://show.example.org/16.mp3" length="1016" type="audio/mpeg"/>',
      '-'
    ])
  })

  test('keeps the guid that listeners have it by, and that is told', () => {
    const { value, diagnostics } = mergeFeed(foreign, channel, [same])
    expect(value).toContain('<guid>alt-1</guid>')
    const kept = diagnostics.find(({ code }) => code === 'feed/guid-kept')
    expect(kept?.args).toEqual(['Neu', 'alt-1', 'folge-16'])
    expect(kept?.place).toMatchObject({ line: 6, column: 7 })
  })

  test('says whether a machine speaks in one field, however the feed writes its name', () => {
    const told = foreign.replace(
      '    </item>',
      '      <podcast:txt xmlns:podcast="https://podcastindex.org/namespace/1.0" purpose="AI-Content">false</podcast:txt>\n    </item>'
    )
    const value = merged(told, [{ ...same, aiContent: true }])
    expect(value.match(/<podcast:txt.*/g)).toEqual(['<podcast:txt purpose="ai-content">true</podcast:txt>'])
  })

  test('without a guid keeps the address of its sound as one, as apps took it for that', () => {
    const bare = foreign.replace('      <guid>alt-1</guid>\n', '')
    expect(merged(bare, [same])).toContain('<guid isPermaLink="false">http://show.example.org/16.mp3</guid>')
  })

  test('what the feed says of the show stays in a feed of others, and differences are told', () => {
    const { value, diagnostics } = mergeFeed(foreign, channel, [])
    expect(value).toBe(foreign)
    expect(diagnostics.map(({ code, args }) => [code, ...args])).toEqual([['feed/channel-kept', 'title']])
  })

  test('of two episodes of ours with one guid the first counts', () => {
    const { value, diagnostics } = mergeFeed(foreign, channel, [fresh, { ...fresh, title: 'Doppelt' }])
    expect(value).not.toContain('Doppelt')
    expect(diagnostics.map(({ code }) => code)).toContain('feed/same-guid')
  })
})

describe('the place of a new episode', () => {
  const days = (...dates: readonly number[]) => {
    const items = dates.map(day => `<item><guid>${day}</guid><pubDate>${day} Feb 2026 06:00:00 +0100</pubDate></item>`)
    return `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`
  }
  const order = (feed: string) =>
    [...merged(feed, [episodeOf(11), episodeOf(15)]).matchAll(/<guid[^>]*>(?:folge-)?(\d+)/g)].map(([, day]) =>
      Number(day)
    )

  test.each([
    ['the newest first', days(16, 12, 10), [16, 15, 12, 11, 10]],
    ['the oldest first', days(10, 12, 16), [10, 11, 12, 15, 16]],
    ['a trailer before the newest', days(10, 16, 14, 12), [10, 16, 15, 14, 12, 11]],
    ['one that stands last though it is the newest', days(14, 12, 10, 9, 16), [15, 14, 12, 11, 10, 9, 16]],
    ['none', days(), [15, 11]]
  ])('in a feed with %s', (_name, feed, expected) => {
    expect(order(feed)).toEqual(expected)
  })
})

describe('a channel without anything in it', () => {
  test.each([
    ['<rss version="2.0"><channel/></rss>', '</item></channel></rss>'],
    ['<rss version="2.0">\n  <channel />\n</rss>\n', '    </item>\n  </channel>\n</rss>\n'],
    ['<rss version="2.0"><channel></channel></rss>', '</item></channel></rss>']
  ])('takes in an episode, once: %s', (feed, end) => {
    const once = merged(feed, [fresh])
    expect(once.endsWith(end)).toBe(true)
    expect(readFeed(once, 'f').value?.items).toHaveLength(1)
    expect(merged(once, [fresh])).toBe(once)
  })
})

describe('two episodes, one of them known by its guid and the other by the same sound', () => {
  test('the guid decides, in whichever order they come', () => {
    const named = episodeOf(16, { guid: 'alt-1', title: 'Die alte' })
    const other = episodeOf(16, { title: 'Eine zweite' })
    for (const items of [
      [named, other],
      [other, named]
    ]) {
      const value = merged(foreign, items)
      expect(value.match(/<guid.*|<title>.*/g)).toEqual([
        '<title>Fremd</title>',
        '<title>Die alte</title>',
        '<guid>alt-1</guid>',
        '<title>Eine zweite</title>',
        '<guid isPermaLink="false">folge-16</guid>'
      ])
    }
  })
})

describe('a feed of ours', () => {
  const ours = writeFeed(channel, [episode, episodeOf(12)])

  test('comes back as the very same text where nothing has changed', () => {
    expect(mergeFeed(ours, channel, [episodeOf(12), episode]).value).toBe(ours)
  })

  test('follows what we say of the show, and loses what we no longer say', () => {
    const { author: _author, ...rest } = channel
    const now = { ...rest, title: 'Neuer Name', block: true }
    expect(mergeFeed(ours, now, [episode, episodeOf(12)]).value).toBe(writeFeed(now, [episode, episodeOf(12)]))
  })

  test('keeps what people have added by hand', () => {
    const byHand = ours
      .replace('  </channel>', '    <atom:link href="https://hub.example.org/" rel="hub"/>\n  </channel>')
      .replace('    </item>', '      <!-- schön -->\n      <podcast:location>Köln</podcast:location>\n    </item>')
    expect(merged(byHand, [episode, episodeOf(12)])).toBe(byHand)
  })

  test('an episode that is no longer published stays, as listeners have it', () => {
    expect(merged(ours, [episode])).toBe(ours)
  })
})

describe('a feed that can not be read', () => {
  test.each([
    ['is not XML', '<rss version="2.0"><channel></rss>', 'feed/broken'],
    ['is a page', '<html></html>', 'feed/not-a-feed'],
    ['has prefixes without a meaning', '<rss><channel><a:b/></channel></rss>', 'feed/undeclared-prefix']
  ])('%s, and nothing is put into it', (_name, text, code) => {
    const { value, diagnostics } = mergeFeed(text, channel, [fresh], 'mein.xml')
    expect(value).toBeUndefined()
    expect(diagnostics.map(it => [it.code, it.place?.file])).toEqual([[code, 'mein.xml']])
  })
})

describe('a feed in another encoding', () => {
  const head = '<?xml version="1.0" encoding="ISO-8859-1"?>\n'
  const old = Buffer.from(`${head}${foreign.replace('Fremd', 'Münchner Frühstück')}`, 'latin1')

  test('keeps its bytes, and what is new comes in references', () => {
    const file = decodeFeed(old, 'f').value
    const value = merged(file?.text ?? '', [{ ...fresh, title: 'Grün — „los“', content: '<p>Öl</p>' }])
    const bytes = encodeFeed({ text: value, encoding: file?.encoding ?? '', hasMark: false }, old) ?? new Uint8Array()
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('<title>Münchner Frühstück</title>')
    expect(text).toContain('<title>Gr&#252;n &#8212; &#8222;los&#8220;</title>')
    expect(text).toContain('<content:encoded>&lt;p&gt;&#214;l&lt;/p&gt;</content:encoded>')
  })
})

describe('laws of merging', () => {
  const items = fc
    .uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 8 })
    .map(days => days.map(day => episodeOf(day)))

  test('episodes put into a feed of ours make the same bytes as a feed written at once', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const all = [...before, ...after.filter(({ guid }) => !before.some(it => it.guid === guid))]
        expect(merged(writeFeed(channel, before), after)).toBe(writeFeed(channel, all))
      }),
      { seed: 6 }
    )
  })

  test('changed episodes in a feed of ours make the same bytes as a feed written at once', () => {
    const change: fc.Arbitrary<Partial<Item>> = fc.record(
      {
        title: fc.string({ minLength: 1 }).map(it => `T${it}`),
        content: fc.string(),
        episode: fc.record({ number: fc.integer({ min: 1, max: 9 }) }),
        soundbites: fc.array(fc.record({ start: fc.nat(99), seconds: fc.nat(99) })),
        transcripts: fc.array(fc.constant({ url: 'https://x.example/1.vtt', type: 'text/vtt' as const })),
        aiContent: fc.boolean()
      },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(items, change, change, (all, first, second) => {
        const before = all.map(item => ({ ...item, ...first }))
        const after = all.map(item => ({ ...item, ...second }))
        expect(merged(writeFeed(channel, before), after)).toBe(writeFeed(channel, after))
      }),
      { seed: 6 }
    )
  })

  test('a merged feed of others holds every piece of the old one, in order', () => {
    const texts = readCases('test/fixtures/format/feed/merge.md').map(({ feed = '' }) => feed)
    fc.assert(
      fc.property(fc.constantFrom(...texts), items, (feed, after) => {
        const gone = difference(feed, merged(feed, after)).filter(line => line.startsWith('-') && line.length > 1)
        expect(gone.every(line => line.startsWith('-<rss'))).toBe(true)
      }),
      { seed: 6, numRuns: 30 }
    )
  })
})
