import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { builtWorld, cover, record, recordedWorld, secondArticle, secondText } from './recorded.js'
import { run, sample, sampleFolder, sampleText, showWorld } from './show.js'

const show = showWorld().contents()['content/show.yaml'] ?? ''
const episodeName = 'd4e4d28d-8f68-5ed1-be6a-cb1e42916255'

/** The show with a line of its feed part changed. */
function showWith(from: string | RegExp, to: string): Record<string, string> {
  const changed = show.replace(from, to)
  if (changed === show) throw new Error('nothing changed')
  return { 'content/show.yaml': changed }
}

/** Codes and nothing else of what a run complained of. */
function codesIn({ talk }: { readonly talk: string }): readonly string[] {
  return [...talk.matchAll(/(?:error|warning) ([a-z]+\/[a-z-]+)/g)]
    .map(([, code = '']) => code)
    .filter(code => /^(?:publish|feed|review)/.test(code))
}

function feedIn(world: ReturnType<typeof showWorld>, file = 'output/feed.xml') {
  return parseRssFeed(world.contents()[file] ?? '')
}

describe('feed', () => {
  test('tells of the show and of each recorded episode', async () => {
    const world = await recordedWorld()
    expect((await run(world, 'feed')).code).toBe(0)
    const channel = feedIn(world)
    expect(channel).toMatchObject({
      title: 'KI-Briefing-Daily',
      language: 'de-de',
      link: 'https://ki-briefing.example.org/',
      itunes: { type: 'episodic', image: 'https://ki-briefing.example.org/cover-a1950911.png' },
      podcast: { medium: 'podcast', guid: '1739552b-5a71-5308-b7b7-88cb53eeb3b3' }
    })
    expect(channel.items).toHaveLength(1)
    expect(channel.items?.[0]).toMatchObject({
      title: 'Deutschland und Kanada schließen eine KI‑Kooperation',
      guid: { value: episodeName, isPermaLink: false },
      pubDate: 'Mon, 16 Feb 2026 06:00:00 +0100',
      enclosures: [{ length: 10_000, type: 'audio/mpeg' }],
      itunes: { duration: 81, episodeType: 'full' }
    })
  })

  test('gives a file an address with a piece of its hash, and its length as it is', async () => {
    const world = await recordedWorld()
    await run(world, 'feed')
    const text = world.contents()['output/feed.xml'] ?? ''
    const sound = world.contents()[`${sampleFolder}/audio/episode.mp3`] ?? ''
    const name = `episode-${world.hash(sound).slice(0, 8)}.mp3`
    expect(text).toContain(
      `<enclosure url="https://ki-briefing.example.org/2026-02-16-ki-kooperation/${name}" length="10000" type="audio/mpeg"/>`
    )
  })

  test('describes an episode with the times of its recording, not with estimated ones', async () => {
    const world = await recordedWorld()
    await run(world, 'feed')
    const text = world.contents()['output/feed.xml'] ?? ''
    expect(text).not.toContain('04:16')
    expect(text).toMatch(/<content:encoded><!\[CDATA\[<p>/)
  })

  test('is not written again when it would say the same', async () => {
    const world = await recordedWorld()
    await run(world, 'feed')
    const { code, talk } = await run(world, 'feed')
    expect(code).toBe(0)
    expect(talk).toContain('output/feed.xml is unchanged.')
  })

  test('leaves out an episode without a recording and says so', async () => {
    const world = await recordedWorld({ [secondArticle]: secondText })
    const ran = await run(world, 'feed')
    expect(ran.code).toBe(0)
    expect(codesIn(ran)).toEqual(['publish/no-audio'])
    expect(feedIn(world).items).toHaveLength(1)
  })

  test('without any recorded episode is not written', async () => {
    const world = await builtWorld()
    const ran = await run(world, 'feed')
    expect(ran.code).toBe(1)
    expect(codesIn(ran)).toEqual(['publish/no-audio', 'publish/nothing'])
    expect(world.contents()['output/feed.xml']).toBeUndefined()
  })

  test('keeps the name of an episode when its title and its recording change', async () => {
    const world = await recordedWorld()
    await run(world, 'feed')
    world.put(sample, sampleText.replace(/^title: .*/m, 'title: Ein anderer Titel'))
    await run(world, 'build')
    await record(world, sample, 'ID3 other ')
    await run(world, 'feed')
    expect(feedIn(world).items?.map(({ guid, title }) => [guid?.value, title])).toEqual([
      [episodeName, 'Ein anderer Titel']
    ])
  })

  test('takes name, season, number, kind and hour of an episode from its article', async () => {
    const own = `feed:\n  guid: alt-17\n  published: 2026-02-16T07:30:00+01:00\n  season: 2\n  number: 17\n  type: bonus\n  explicit: true\n`
    const world = await recordedWorld({ [sample]: `${sampleText}${own}` })
    await run(world, 'feed')
    expect(feedIn(world).items?.[0]).toMatchObject({
      guid: { value: 'alt-17' },
      pubDate: 'Mon, 16 Feb 2026 07:30:00 +0100',
      itunes: { season: 2, episode: 17, episodeType: 'bonus', explicit: true }
    })
  })

  test('begins a soundbite with the sentence the article names, and ends it with a sentence', async () => {
    const own = 'feed:\n  soundbite: Digitalallianz vernetzt Forschung\n'
    const world = await recordedWorld({ [sample]: `${sampleText}${own}` })
    await run(world, 'feed')
    expect(world.contents()['output/feed.xml']).toContain('<podcast:soundbite startTime="21" duration="18"')
  })

  test('says when no sentence has the words of a soundbite', async () => {
    const world = await recordedWorld({ [sample]: `${sampleText}feed:\n  soundbite: Das sagt niemand\n` })
    expect(codesIn(await run(world, 'feed'))).toEqual(['publish/no-soundbite'])
  })

  test('puts its episodes into another feed and leaves the rest of it byte for byte', async () => {
    const world = await recordedWorld()
    const before = [
      '<?xml version="1.0"?>',
      '<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>',
      '\t<title>Mein Feed</title> <!-- von Hand -->',
      '\t<item><title>Alt</title>\t<pubDate>Sun, 01 Feb 2026 06:00:00 +0100</pubDate><guid>alt-1</guid><enclosure url="https://example.org/alt.mp3" length="1" type="audio/mpeg"/></item>',
      '</channel></rss>'
    ]
    world.put('web/feed.xml', before.join('\r\n'))
    expect((await run(world, 'feed', '--into', 'web/feed.xml')).code).toBe(0)
    const after = world.contents()['web/feed.xml'] ?? ''
    for (const line of before.filter(it => !it.startsWith('<rss'))) expect(after).toContain(line)
    expect(feedIn(world, 'web/feed.xml').items?.map(({ guid }) => guid?.value)).toEqual([episodeName, 'alt-1'])
    expect(world.contents()['output/feed.xml']).toBeUndefined()
  })

  test('keeps episodes whose articles are gone', async () => {
    const world = await recordedWorld({ [secondArticle]: secondText })
    await record(world, secondArticle)
    await run(world, 'feed')
    world.files.remove(secondArticle)
    expect((await run(world, 'feed')).talk).toContain('1 episode in the feed, and 1 older ones that stay.')
    expect(feedIn(world).items).toHaveLength(2)
  })

  test('warns when a renamed article would bring an episode a second time', async () => {
    const world = await recordedWorld()
    await run(world, 'feed')
    const renamed = 'content/articles/2026-02-16-ki-kooperation-kanada.yaml'
    world.files.remove(sample)
    world.put(renamed, sampleText)
    await run(world, 'build')
    await record(world, renamed, 'ID3 other ')
    const ran = await run(world, 'feed')
    expect(codesIn(ran)).toContain('publish/twice')
    expect(ran.talk).toContain(`feed: { guid: "${episodeName}" }`)
  })

  test('that belongs to another show is not touched, and can be told to be the same after it has moved', async () => {
    const world = await recordedWorld()
    await run(world, 'feed')
    const before = world.contents()['output/feed.xml']
    const moved = showWith('url: https://ki-briefing.example.org/feed.xml', 'url: https://neu.example.org/feed.xml')
    world.put('content/show.yaml', moved['content/show.yaml'] ?? '')
    const ran = await run(world, 'feed')
    expect([ran.code, codesIn(ran)]).toEqual([1, ['publish/other-show']])
    expect(world.contents()['output/feed.xml']).toBe(before)
    const named = (moved['content/show.yaml'] ?? '').replace(
      'feed:\n',
      'feed:\n  guid: 1739552b-5a71-5308-b7b7-88cb53eeb3b3\n'
    )
    world.put('content/show.yaml', named)
    expect((await run(world, 'feed')).code).toBe(0)
    expect(feedIn(world).items?.[0]?.guid?.value).toBe(episodeName)
  })

  test('is divided into pages that know each other, and refuses to lose entries of others', async () => {
    const articles = Array.from({ length: 11 }, (_, i) => `content/articles/2026-03-${10 + i}-folge-${i}.yaml`)
    const texts = articles.map((file, i): [string, string] => [
      file,
      sampleText.replace('date: 2026-02-16', `date: 2026-03-${10 + i}`).replace(/^title: .*/m, `title: Folge ${i}`)
    ])
    const world = await builtWorld({
      ...Object.fromEntries(texts),
      [sample]: undefined,
      ...showWith('feed:\n', 'feed:\n  perPage: 10\n')
    })
    for (const file of articles) await record(world, file)
    expect((await run(world, 'feed')).code).toBe(0)
    expect(feedIn(world).items).toHaveLength(10)
    expect(feedIn(world, 'output/feed-2.xml').items?.map(({ title }) => title)).toEqual(['Folge 0'])
    expect((await run(world, 'feed')).talk).toContain('is unchanged.')
    world.files.remove(articles[0] ?? '')
    expect(codesIn(await run(world, 'feed'))).toEqual(['publish/paged-entries'])
  })

  test.each([
    ['a show that says nothing of its feed', /^feed:\n(?: .*\n)+/m, '', 'publish/no-feed'],
    ['a cover that is not there', 'cover.png', 'cover.jpg', 'publish/missing-cover'],
    ['a cover that is no picture', 'content/cover/cover.png', 'content/cover/cover.svg', 'publish/cover-kind'],
    ['a time zone nobody knows', 'Europe/Berlin', 'Europe/Bielefeld', 'publish/unknown-zone'],
    ['an address that gives no name', 'org/feed.xml', 'org/publish.json', 'publish/feed-name']
  ])('refuses %s', async (_, from, to, code) => {
    const world = await recordedWorld(showWith(from, to))
    const ran = await run(world, 'feed')
    expect([ran.code, codesIn(ran)]).toEqual([1, [code]])
  })

  test.each([
    [
      'too small a cover',
      [
        [18, 2],
        [19, 0],
        [22, 2],
        [23, 0]
      ],
      1,
      ['publish/cover-size']
    ],
    ['an oblong cover', [[23, 0]], 1, ['publish/cover-size']],
    ['a cover with transparency', [[25, 6]], 0, ['publish/cover-colours']]
  ])('tells of %s', async (_, changes, code, codes) => {
    const world = await recordedWorld()
    const changed = cover.slice()
    for (const [at = 0, byte = 0] of changes) changed[at] = byte
    world.put('content/cover/cover.png', changed)
    const ran = await run(world, 'feed')
    expect([ran.code, codesIn(ran)]).toEqual([code, codes])
  })

  test('holds back what nobody has signed off, where that is asked for', async () => {
    const world = await recordedWorld()
    const ran = await run(world, 'feed', '--require-approval')
    expect([ran.code, codesIn(ran)]).toEqual([1, ['review/not-signed', 'publish/not-built']])
  })

  test('holds it back as well where the show asks for it', async () => {
    const world = await recordedWorld()
    world.put('content/show.yaml', `${world.contents()['content/show.yaml']}requireApproval: true\n`)
    for (const command of [['feed'], ['publish', '--to', 'public']]) {
      const ran = await run(world, ...command)
      expect([ran.code, codesIn(ran)]).toEqual([1, ['review/not-signed', 'publish/not-built']])
    }
    expect(Object.keys(world.contents()).filter(path => /^public|feed\.xml$/.test(path))).toEqual([])
  })

  test.each([
    ['false', ['alt.xml:1:47 warning disclosure/feed-tag']],
    ['true', []]
  ])('looks at a feed of others that says %s of a show with a synthetic voice', async (said, told) => {
    const world = await recordedWorld()
    const tag = `<p:txt purpose="AI-content" xmlns:p="https://podcastindex.org/namespace/1.0">${said}</p:txt>`
    world.put('alt.xml', `<rss version="2.0"><channel><title>Alt</title>${tag}</channel></rss>`)
    const { code, talk } = await run(world, 'feed', '--into', 'alt.xml')
    expect([code, talk.match(/.*feed-tag$/gm) ?? []]).toEqual([0, told])
    expect(world.contents()['alt.xml']).toContain(tag)
  })

  test.each([
    ['Shift_JIS', [0x83, 0x5c, 0x98, 0x41], 0, []],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x3f, 0x37, 0x1b, 0x28, 0x42], 1, ['feed/unwritable-encoding']]
  ])('puts an episode into a feed in %s, if every byte of it can stay', async (encoding, title, code, codes) => {
    const world = await recordedWorld()
    const [head, end] = [
      `<?xml version="1.0" encoding="${encoding}"?>\n<rss version="2.0"><channel><title>`,
      '</title>'
    ]
    const feed = Buffer.concat([Buffer.from(head), Uint8Array.from(title), Buffer.from(`${end}</channel></rss>`)])
    world.put('alt.xml', feed)
    const ran = await run(world, 'feed', '--into', 'alt.xml')
    expect([ran.code, codesIn(ran).filter(it => it.endsWith('encoding') && it !== 'feed/encoding')]).toEqual([
      code,
      codes
    ])
    const written = Buffer.from(world.files.read('alt.xml') ?? [])
    expect(written.includes(feed.subarray(60, -16))).toBe(true)
    expect(written.includes('<item>')).toBe(code === 0)
  })

  test('two episodes of one name are refused', async () => {
    const own = 'feed:\n  guid: derselbe\n'
    const world = await recordedWorld({ [sample]: sampleText + own, [secondArticle]: secondText + own })
    await record(world, secondArticle)
    expect(codesIn(await run(world, 'feed'))).toEqual(['publish/same-guid'])
  })
})
