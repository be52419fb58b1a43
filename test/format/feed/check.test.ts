import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFeed } from '../../../src/format/feed/check.js'
import { codes } from '../../../src/report/catalogue/index.js'
import { type Diagnostic, sentence } from '../../../src/report/diagnostic.js'
import { readCases } from '../../cases.js'

const folder = 'test/fixtures/format/feed'
const good = readFileSync(`${folder}/good.xml`, 'utf8')
const cases = readCases(`${folder}/rules.md`)

/** `19:14 warning feed/trim | title` */
function shown({ place, severity, code, args }: Diagnostic): string {
  return `${place?.line}:${place?.column} ${severity} ${[code, ...args].join(' | ')}`
}

describe('the rules of feeds', () => {
  test.each(cases)('$name', ({ instead = '', feed = '', found = '' }) => {
    expect(good).toContain(instead)
    const broken = good.replace(instead, () => feed)
    expect(checkFeed(broken, 'feed.xml').map(shown).join('\n')).toBe(found)
  })

  test('every rule has a case that breaks it', () => {
    const broken = cases.flatMap(({ found = '' }) => found.split('\n')).map(line => line.split(' ')[2])
    const elsewhere = new Set([
      ...['feed/more', 'feed/no-items', 'feed/no-channel', 'feed/item-advised', 'feed/role'],
      ...['feed/channel-kept', 'feed/guid-kept', 'feed/same-guid', 'feed/too-large', 'feed/unknown-encoding'],
      ...['feed/not-text', 'feed/unwritable-encoding']
    ])
    const ours = codes().filter(code => code.startsWith('feed/'))
    expect(ours.filter(code => !broken.includes(code) && !elsewhere.has(code))).toEqual([])
  })

  test('a number that is right for an app may still be a note, and what no directory takes is an error', () => {
    const severe = cases.flatMap(({ found = '' }) => found.split('\n')).filter(line => line.includes(' error '))
    const errors = ['broken', 'not-a-feed', 'undeclared-prefix', 'two-channels', 'no-title']
    expect([...new Set(severe.map(line => line.split(' ')[2]))].sort()).toEqual(errors.map(it => `feed/${it}`).sort())
  })
})

describe('a feed as a whole', () => {
  test('a feed without episodes is told that it needs one', () => {
    const [found] = checkFeed(good.replace(/ {4}<item>[\s\S]*<\/item>\n/, ''), 'feed.xml')
    expect(found?.code).toBe('feed/no-items')
  })

  test('an RSS feed needs a channel', () => {
    expect(checkFeed('<rss version="2.0"/>', 'feed.xml').map(shown)).toEqual(['1:1 error feed/no-channel'])
  })

  test('one mistake in every episode is shown three times and then counted, with the lines of the rest', () => {
    const item = '    <item><title> x </title><guid isPermaLink="false">N</guid></item>\n'
    const items = Array.from({ length: 20 }, (_, i) => item.replace('N', `n${i}`)).join('')
    const found = checkFeed(
      good.replace('    <item>', () => `${items}    <item>`),
      'feed.xml'
    )
    expect(found.filter(({ code }) => code === 'feed/trim')).toHaveLength(3)
    const more = found.find(({ code, args }) => code === 'feed/more' && args[0] === 'feed/trim')
    expect(more?.args).toEqual(['feed/trim', 17, '21, 22, 23, 24, 25, 26, 27, 28, 29, 30, …'])
    expect(more?.place?.line).toBe(21)
  })

  test('a byte order mark does not move what is said', () => {
    const broken = good.replace('<title>Kanada hilft mit', '<title> Kanada hilft mit')
    expect(checkFeed(`\ufeff${broken}`, 'f').map(shown)).toEqual(checkFeed(broken, 'f').map(shown))
  })

  test('Windows line ends do not move what is said', () => {
    const broken = good.replace('<title>Kanada hilft mit', '<title> Kanada hilft mit')
    expect(checkFeed(broken.replaceAll('\n', '\r\n'), 'f').map(shown)).toEqual(checkFeed(broken, 'f').map(shown))
  })

  test.each([
    ['a style sheet', '<?xml-stylesheet href="x.xsl" type="text/xsl"?>\n'],
    ['a document type', '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss.dtd">\n'],
    ['a document type with entities', '<!DOCTYPE rss [\n<!ENTITY % latin SYSTEM "x">\n]>\n'],
    ['a comment', '<!-- made by hand -->\n']
  ])('%s before the root is nothing bad', (_name, before) => {
    expect(
      checkFeed(
        good.replace('<rss', () => `${before}<rss`),
        'f'
      )
    ).toEqual([])
  })

  test('a blank before the XML declaration is told, as many blogs have one', () => {
    expect(checkFeed(`\n${good}`, 'f').map(shown)).toEqual(['2:1 error feed/broken | declaration | < | '])
  })
})

describe('laws of the check', () => {
  const fragments = fc.constantFrom(
    ...[
      '<item>',
      '</item>',
      '<channel>',
      '</channel>',
      '<rss version="2.0">',
      '</rss>',
      '<title>',
      '</title>',
      '&',
      '&amp;'
    ],
    ...[
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x ',
      '?>',
      '<itunes:image href="',
      '"/>',
      '<a:b>',
      '\n',
      'ä',
      '\ud800',
      '\0',
      '<'
    ]
  )

  test('whatever a file holds, it is judged with places and without a crash', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragments, fc.string()), { maxLength: 30 }), parts => {
        for (const { place, ...found } of checkFeed(parts.join(''), 'f')) {
          expect(place?.line).toBeGreaterThan(0)
          expect(place?.column).toBeGreaterThan(0)
          expect(sentence(found, 'de').message).not.toMatch(/undefined|\[object/)
        }
      }),
      { seed: 6 }
    )
  })

  test('whatever replaces a value of a good feed, there is a verdict in both languages', () => {
    const values = [...good.matchAll(/>([^<\n]+)<|="([^"]+)"/g)].map(([whole]) => whole)
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.string({ unit: 'binary' }), (value, text) => {
        const escaped = text.replace(/[<&>"]/g, ' ')
        const quoted = value.startsWith('=') ? `="${escaped}"` : `>${escaped}<`
        for (const found of checkFeed(
          good.replace(value, () => quoted),
          'f'
        )) {
          for (const language of ['de', 'en'] as const) {
            const { message, hint } = sentence(found, language)
            expect(message + hint).not.toMatch(/undefined|\[object|NaN/)
          }
        }
      }),
      { seed: 6 }
    )
  })
})
