import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { appleCategories } from '../../../src/format/feed/categories.js'
import { channelElements, channelKeys } from '../../../src/format/feed/channel.js'
import { checkFeed } from '../../../src/format/feed/check.js'
import { feedDate, readFeedDate, timeOf } from '../../../src/format/feed/dates.js'
import { decodeFeed, encodeFeed } from '../../../src/format/feed/encoding.js'
import { podcastGuid } from '../../../src/format/feed/guid.js'
import { itemElements, itemKeys } from '../../../src/format/feed/item.js'
import { pages } from '../../../src/format/feed/pages.js'
import { personGroups, personRoles } from '../../../src/format/feed/people.js'
import { readFeed } from '../../../src/format/feed/read.js'
import { faultyPart } from '../../../src/format/feed/rrule.js'
import { durationSeconds } from '../../../src/format/feed/values.js'
import { writeFeed } from '../../../src/format/feed/write.js'
import { channel, episode, episodeOf } from './show.js'

describe('the identity of a show', () => {
  const sha1 = (content: Uint8Array) => createHash('sha1').update(content).digest('hex')

  test.each([
    ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['podnews.net/rss/', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810']
  ])('of %s is the one its namespace gives', (url, guid) => {
    expect(podcastGuid(url, sha1)).toBe(guid)
  })
})

describe('dates', () => {
  test.each([
    ['2026-02-16T06:00:00+01:00', 'Mon, 16 Feb 2026 06:00:00 +0100'],
    ['2026-02-16T06:00Z', 'Mon, 16 Feb 2026 06:00:00 +0000'],
    ['2024-02-29', 'Thu, 29 Feb 2024 00:00:00 +0000'],
    ['2026-02-30', '2026-02-30'],
    ['gestern', 'gestern']
  ])('%s is written as %s', (iso, written) => {
    expect(feedDate(iso)).toBe(written)
  })

  test('every zone of RFC 822 is read, and what is written is read back', () => {
    const noon = Date.UTC(2026, 1, 16, 12)
    for (const written of [
      '16 Feb 2026 12:00 GMT',
      'Mon, 16 Feb 2026 07:00:00 EST',
      'Mon, 16 Feb 2026 17:30:00 +0530'
    ]) {
      expect(readFeedDate(written)).toEqual({ time: noon })
    }
    expect(timeOf('2026-02-16T13:00:00+01:00')).toBe(noon)
  })

  test.each([
    ['Tue, 16 Feb 2026 06:00:00 +0100', 'weekday'],
    ['30 Feb 2026 06:00:00 +0100', 'no-such-day'],
    ['Mon, 16 Feb 2026 25:00:00 +0100', 'no-such-day'],
    ['Montag, 16. Februar 2026', 'form'],
    ['', 'form']
  ])('%s has a problem: %s', (written, problem) => {
    expect(readFeedDate(written).problem).toBe(problem)
  })
})

describe('tables', () => {
  test('the taxonomy has all its roles and groups', () => {
    expect([personGroups.length, personRoles.length]).toEqual([11, 62])
    expect(personRoles).toContain('narrator')
  })

  test('Apple has 19 categories, three of them without subcategories', () => {
    const categories = [...appleCategories()]
    expect(categories).toHaveLength(19)
    expect(categories.filter(([, subs]) => subs.length === 0).map(([name]) => name)).toEqual([
      'Government',
      'History',
      'Technology',
      'True Crime'
    ])
    expect(appleCategories().get('Society & Culture')).toContain('Places & Travel')
  })

  test('whatever we write is known to be ours', () => {
    const keyed = (name: string, attributes: Readonly<Record<string, string>> = {}) =>
      [name, attributes.rel ?? attributes.purpose ?? ''].join(' ').trim()
    const paging = { first: channel.link, last: channel.link, previous: channel.link, next: channel.link }
    const all = { ...channel, paging, built: '2026-02-16', newFeedUrl: channel.link, block: true, complete: true }
    const ofChannel = channelElements(all).map(({ name, attributes }) => keyed(name, attributes))
    expect([...new Set(ofChannel)].sort()).toEqual([...channelKeys].sort())
    const names = itemElements({ ...episode, block: true }).map(({ name }) => name)
    const ofItem = names.map(name => (name === 'podcast:txt' ? 'podcast:txt ai-content' : name))
    expect([...new Set(ofItem)].sort()).toEqual([...itemKeys].sort())
  })
})

describe('values', () => {
  test.each([
    ['310', 310],
    ['5:10', 310],
    ['00:05:10', 310],
    ['1:00:00.5', 3600],
    ['fünf', undefined],
    ['', undefined]
  ])('the duration %s has %s seconds', (value, seconds) => {
    expect(durationSeconds(value)).toBe(seconds)
  })

  test.each([
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', undefined],
    ['FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=2', undefined],
    ['FREQ=WERKTAGS', 'FREQ=WERKTAGS'],
    ['BYDAY=MO', 'FREQ'],
    ['täglich', 'täglich'],
    ['FREQ=DAILY;BYDAY=MO;', '']
  ])('the rhythm %s has the fault %s', (rule, fault) => {
    expect(faultyPart(rule)).toBe(fault)
  })
})

describe('pages of a long feed', () => {
  const long = pages(
    channel,
    [1, 2, 3, 4, 5].map(day => episodeOf(day)),
    2
  )

  test('begin with the newest episode and point to each other', () => {
    expect(long.map(({ file, items }) => [file, ...items.map(({ guid }) => guid)])).toEqual([
      ['feed.xml', 'folge-05', 'folge-04'],
      ['feed-2.xml', 'folge-03', 'folge-02'],
      ['feed-3.xml', 'folge-01']
    ])
    expect(long[1]?.channel.paging).toEqual({
      first: 'https://show.example.org/feed.xml',
      previous: 'https://show.example.org/feed.xml',
      next: 'https://show.example.org/feed-3.xml',
      last: 'https://show.example.org/feed-3.xml'
    })
  })

  test('are feeds with links as RFC 5005 has them', () => {
    const [, second] = long
    const xml = second === undefined ? '' : writeFeed(second.channel, second.items)
    expect(
      [...xml.matchAll(/<atom:link href="([^"]+)" rel="(\w+)"/g)].map(([, href, rel]) => `${rel} ${href}`)
    ).toEqual([
      'self https://show.example.org/feed-2.xml',
      'first https://show.example.org/feed.xml',
      'prev https://show.example.org/feed.xml',
      'next https://show.example.org/feed-3.xml',
      'last https://show.example.org/feed-3.xml'
    ])
  })

  test('are one page without links where all fits', () => {
    expect(pages(channel, [episodeOf(1)], 50)).toEqual([
      { url: channel.feedUrl, file: 'feed.xml', channel, items: [episodeOf(1)] }
    ])
  })

  test.each([
    ['https://x.example/rss', 'https://x.example/rss-2'],
    ['https://x.example/show/', 'https://x.example/show/feed-2.xml'],
    ['https://x.example/feed.xml?key=1', 'https://x.example/feed-2.xml?key=1']
  ])('the second page of %s is %s', (feedUrl, second) => {
    expect(
      pages(
        { ...channel, feedUrl },
        [1, 2].map(day => episodeOf(day)),
        1
      )[1]?.url
    ).toBe(second)
  })
})

describe('bytes of a feed', () => {
  const text = '<?xml version="1.0" encoding="X"?><rss version="2.0"><channel><title>Müßig</title></channel></rss>'

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['ISO-8859-1', Buffer.from(text.replace('X', 'iso-8859-1'), 'latin1')],
    ['windows-1252', Buffer.from(text.replace('X', 'windows-1252').replace('g<', 'g \x80\x84<'), 'latin1')]
  ])('in %s are read and come back the same', (name, bytes) => {
    const utf8 = name === 'UTF-8' ? Buffer.from(bytes.toString().replace('encoding="X"', 'encoding="utf-8"')) : bytes
    const { value } = decodeFeed(utf8, 'f')
    expect(value?.text).toMatch(/<title>Müßig(?: €„)?<\/title>/)
    expect(value && Buffer.from(encodeFeed(value, utf8) ?? [])).toEqual(utf8)
  })

  test('that are not what they say are told with their line', () => {
    const bytes = Buffer.from('<rss>\n<title>M\xfcll</title></rss>', 'latin1')
    const { value, diagnostics } = decodeFeed(bytes, 'f')
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'feed/not-text', place: { line: 2 }, args: ['UTF-8'] }])
  })

  test.each([
    ['little', (bytes: Buffer) => bytes],
    ['big', (bytes: Buffer) => bytes.swap16()]
  ])('of UTF-16 that end in the middle of a letter are told with their line, %s end first', (_name, ordered) => {
    const whole = ordered(Buffer.from('\ufeff<rss>\n<title>Ċ\u0a0a</title>\n</rss>', 'utf16le'))
    const { diagnostics } = decodeFeed(Buffer.concat([whole, Uint8Array.of(0)]), 'f')
    expect(diagnostics).toMatchObject([{ code: 'feed/not-text', place: { line: 3 } }])
  })

  test('in an encoding that does not exist are refused', () => {
    const { diagnostics } = decodeFeed(Buffer.from('<?xml version="1.0" encoding="klingon"?><rss/>'), 'f')
    expect(diagnostics).toMatchObject([{ code: 'feed/unknown-encoding', args: ['klingon'] }])
  })

  const feedIn = (encoding: string, ...title: readonly number[]) =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>\n<rss><title>`),
      Uint8Array.from(title),
      Buffer.from('</title></rss>')
    ])

  test.each([
    ['Shift_JIS', 'ソ連ﾃ', [0x83, 0x5c, 0x98, 0x41, 0xc3]],
    ['EUC-JP', '新聞', [0xbf, 0xb7, 0xca, 0xb9]],
    ['GB2312', '新闻', [0xd0, 0xc2, 0xce, 0xc5]],
    ['gb18030', '新𠀀', [0xd0, 0xc2, 0x95, 0x32, 0x82, 0x36]],
    ['Big5', '新聞', [0xb7, 0x73, 0xbb, 0x44]],
    ['EUC-KR', '뉴스', [0xb4, 0xba, 0xbd, 0xba]]
  ])('in %s stay as they are, and what is added is written beside them', (encoding, words, title) => {
    const bytes = feedIn(encoding, ...title)
    const { value } = decodeFeed(bytes, 'f')
    expect(value?.text).toContain(`<title>${words}</title>`)
    const added = value && { ...value, text: value.text.replace('</rss>', '<new/></rss>') }
    const written = Buffer.from((added && encodeFeed(added, bytes)) ?? [])
    expect(written.toString('latin1')).toBe(bytes.toString('latin1').replace('</rss>', '<new/></rss>'))
  })

  test.each([
    ['switches between alphabets', feedIn('iso-2022-jp', 0x1b, 0x24, 0x42, 0x3f, 0x37, 0x1b, 0x28, 0x42)],
    ['writes one letter in two ways', feedIn('Shift_JIS', 0x81, 0xe6, 0x87, 0x9a)]
  ])('of an encoding that %s can be read but not written back', (_name, bytes) => {
    const { value } = decodeFeed(bytes, 'f')
    expect(value?.text).toMatch(/<title>(?:新|∵∵)<\/title>/)
    expect(value && encodeFeed(value, bytes)).toBeUndefined()
  })
})

describe('a feed that declares and invents names without end', () => {
  const times = (count: number, of: (number: number) => string) =>
    Array.from({ length: count }, (_, i) => of(i)).join('')
  const feedOf = (items: string, attributes = '') =>
    `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"${attributes}><channel>${items}</channel></rss>`

  test('is read with its twenty thousand vocabularies, though every episode declares one more', () => {
    const item = '<item xmlns:b="urn:b"><b:x/><a7:y/></item>'
    const feed = feedOf(
      item.repeat(5000),
      times(20_000, i => ` xmlns:a${i}="urn:${i}"`)
    )
    const items = readFeed(feed, 'f').value?.items ?? []
    expect(items).toHaveLength(5000)
    expect(items.at(-1)?.children.map(({ name }) => name)).toEqual(['{urn:b}x', '{urn:7}y'])
  })

  test('is judged with its twenty thousand unknown tags, of which the first five hundred are compared with ours', () => {
    const feed = feedOf(times(20_000, i => `<itunes:author${i}/>`))
    const told = checkFeed(feed, 'f').filter(({ args }) => String(args[0]).startsWith('itunes:author'))
    expect(told.map(({ code, args }) => [code, ...args])).toContainEqual([
      'feed/unknown-tag',
      'itunes:author0',
      'itunes:author'
    ])
    expect(told.map(({ args }) => args[0])).not.toContain('itunes:author500')
  })
})

describe('names in a feed', () => {
  const of = (inner: string, attributes = '') =>
    readFeed(`<rss version="2.0"${attributes}><channel>${inner}</channel></rss>`, 'f').value?.channel.children[0]?.name

  test.each([
    ['<i:image/>', ' xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"', 'itunes:image'],
    ['<link xmlns="http://www.w3.org/2005/Atom"/>', '', 'atom:link'],
    ['<title/>', ' xmlns="http://backend.userland.com/rss2"', 'title'],
    [
      '<p:guid xmlns:p="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"/>',
      '',
      'podcast:guid'
    ],
    ['<x:y xmlns:x="https://example.org/"/>', '', '{https://example.org/}y']
  ])('%s is known by its address and not by its prefix', (inner, attributes, name) => {
    expect(of(inner, attributes)).toBe(name)
  })
})
