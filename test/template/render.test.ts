import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../src/script/tree.js'
import { leavesOf } from '../../src/script/walk.js'
import { helpers } from '../../src/template/helpers.js'
import { render } from '../../src/template/templates.js'
import { episodeView } from '../../src/template/view.js'
import { newSession } from '../../src/template/words.js'
import {
  article,
  bullets,
  episode,
  linked,
  paragraph,
  scriptOf,
  shippedTemplates,
  show,
  textsOf,
  tryScriptOf,
  withTemplates,
  written
} from './sample.js'

const german = linked(shippedTemplates('de'))

/** The tree without its words: what must not depend on what an article says. */
function shape(nodes: Script['children']): unknown {
  return nodes.map(({ type, ...node }) => ('children' in node ? [type, shape(node.children)] : type))
}

function news(words: string) {
  return article({
    title: written(words, 'title'),
    summary: [written(words, 'summary', 'summary[0]'), written(words, 'summary', 'summary[1]')],
    lead: [paragraph(words, 'lead')],
    sections: [{ heading: written(words, 'heading'), blocks: [paragraph(words), bullets(words, words)] }],
    sources: [{ title: written(words, 'source') }],
    links: { original: { text: written(words, 'link') }, further: [] }
  })
}

const hostile = [
  '<break time="9s"/>',
  '</chapter></p>',
  ']]><!-- x --> <![CDATA[',
  '&amp; &lt; &#x3c; &unknown; &',
  '{{title}} {{{title}}} {{#each x}}{{> y}}',
  '\u202E abc \u2066',
  `"'>=\`/`,
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>',
  '[[phonemes]] \\ $& $1',
  'constructor __proto__ toString'
]

describe('hostile words of an article', () => {
  const harmless = shape(scriptOf(news('harmlos'), german).children)

  test.each(hostile)('are words and nothing else: %s', words => {
    const script = scriptOf(news(words), german)
    expect(shape(script.children)).toEqual(harmless)
    expect(leavesOf(script).filter(({ value }) => value === words)).toHaveLength(9)
  })

  test('whatever they are, leave the shape of the tree alone', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<p>', '</p>', '&', '{{', '}}', '"', "'")
    )
    const words = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map(pieces => `x${pieces.join('')}x`)
      // What the reader refuses never gets this far.
      .filter(it => !/[^\t\n\r -\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/u.test(it))
    fc.assert(
      fc.property(words, it => {
        const script = scriptOf(news(it), german)
        expect(shape(script.children)).toEqual(harmless)
        expect(
          leavesOf(script)
            .filter(({ origin }) => origin.from === 'article' && origin.text === 1)
            .map(({ value }) => value)
        ).toEqual([it.replace(/\r\n?/g, '\n')])
      }),
      { numRuns: 300, seed: 1 }
    )
  })
})

describe('every way to reach a value', () => {
  const ways = [
    '{{title}}',
    '{{this.title}}',
    '{{./title}}',
    '{{@root.title}}',
    '{{#with links}}{{../title}}{{/with}}',
    '{{#with title}}{{this}}{{/with}}',
    '{{#with title}}{{.}}{{/with}}',
    '{{#with title as |t|}}{{t}}{{/with}}',
    '{{#each summary}}{{this}}{{/each}}',
    '{{#each summary as |s i|}}{{s}}{{/each}}',
    '{{lookup summary 0}}',
    '{{#with (lookup summary 0)}}{{this}}{{/with}}',
    '{{summary.[0]}}',
    '{{{title}}}',
    '{{&title}}',
    '{{summary}}',
    '{{{summary}}}',
    '{{ended title}}',
    '{{plain title}}',
    '{{> show it=title}}',
    '{{nth 0 title "x"}}'
  ]

  /** Straight to the engine: the static check would refuse some of these, and the marks must hold without it. */
  test.each(ways)('gives words inside marks: %s', source => {
    const session = newSession()
    const it = news('<b>&"\'</b>')
    const view = episodeView(session, show, episode(it), textsOf(it))
    const engine = Handlebars.create()
    engine.registerHelper(
      Object.fromEntries(
        Object.entries(helpers).map(([name, { run }]) => [
          name,
          (...args: unknown[]) =>
            run(
              { session, calendar: { weekdays: [], fullDate: () => '', shortDate: () => '', numbers: [] } },
              args.slice(0, -1)
            )
        ])
      )
    )
    engine.registerPartial('show', '{{it}}')
    const rendered = engine.compile(source)({ ...view, ...(view.article as object) })
    const outside = rendered.replace(/\uFDD0[\uFDE0-\uFDEF]+\uFDD1[^\uFDD2]*\uFDD2/g, '')
    expect(rendered).toContain('lt;b')
    expect(rendered).not.toContain('<b>')
    expect(outside).toMatch(/^,?$/)
  })
})

describe('a helper', () => {
  test('that gives back plain text is an error at its place, for nobody knows where the text comes from', () => {
    const { fullDate } = helpers
    const careless = { ...helpers, ...(fullDate && { fullDate: { ...fullDate, run: () => '16. März' as never } }) }
    const templates = linked(withTemplates({ 'parts/lead': '<p>\n  {{fullDate date}}</p>' }), 'de-DE', careless)
    const { diagnostics } = tryScriptOf(news('x'), templates, 'parts/lead')
    expect(
      diagnostics.map(({ code, place, args }) => [code, place?.file, place?.line, place?.column, ...args])
    ).toEqual([['template/unmarked', 'templates/de/parts/lead.hbs', 2, 3, 'fullDate']])
  })

  test.each([
    ['{{fullDate date}}', '16. Februar 2026'],
    ['{{shortDate date}}', '16.02.2026'],
    ['{{weekday date}}', 'Montag'],
    ['{{count summary}}', 'zwei'],
    ['{{nth 0 "Erstens" "Danach"}}', 'Erstens'],
    ['{{nth 5 "Erstens" "Danach"}}', 'Danach'],
    ['{{vary 2 "a" "b"}}', 'a'],
    ['{{vary 3 "a" "b"}}', 'b'],
    ['{{#if (single summary)}}eins{{else}}mehr{{/if}}', 'mehr'],
    ['{{#if (and summary (not teaser))}}ja{{/if}}', 'ja'],
    ['{{#if (or teaser transition)}}ja{{else}}nein{{/if}}', 'nein'],
    ['{{ended title}}', 'Schon da!'],
    ['{{#each summary}}{{#if @first}}{{ended this}}{{/if}}{{/each}}', 'Schon da!']
  ])('%s says "%s"', (source, spoken) => {
    const script = scriptOf(
      news('Schon da!'),
      linked(withTemplates({ episode: `{{#each articles}}<p>${source}</p>{{/each}}{{> parts/closing}}` }))
    )
    const [first] = script.children
    expect(
      first &&
        leavesOf({ children: [first] })
          .map(({ value }) => value)
          .join('')
    ).toBe(spoken)
  })
})

test('a missing text, an empty list and a missing link are absent, so that conditions mean what they say', () => {
  const session = newSession()
  const bare = article()
  const view = episodeView(session, show, episode(bare), textsOf(bare))
  const templates = linked(
    withTemplates({
      'parts/lead':
        '{{#if summary}}a{{/if}}{{#if lead}}b{{/if}}{{#if links.original}}c{{/if}}{{#if teaser}}d{{/if}}{{#each sections}}e{{/each}}'
    })
  )
  expect(render(templates, 'parts/lead', view.article as typeof view, session).value).toBe('')
})

test('the same article gives the same marked text', () => {
  const once = () => {
    const session = newSession()
    const it = news('Gleich.')
    return render(german, 'episode', episodeView(session, show, episode(it), textsOf(it)), session).value
  }
  expect(once()).toBe(once())
})
