import { describe, expect, test } from 'vitest'
import { sentence } from '../../src/report/diagnostic.js'
import { placeAt } from '../../src/report/place.js'
import { loadTemplates } from '../../src/template/load.js'
import { shippedTemplates, templateFile, withTemplates } from './sample.js'

/** The findings of templates, as `line:column code args`. */
function findings(changes: Readonly<Record<string, string>>): string[] {
  return loadTemplates(withTemplates(changes), 'templates')
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, place, args }) => `${place?.line}:${place?.column} ${code} ${args.join(' | ')}`)
}

describe('the shipped templates', () => {
  test.each(['de', 'en'])('of %s are found in order', language => {
    expect(loadTemplates(shippedTemplates(language), 'templates').diagnostics).toEqual([])
  })

  test.each(['de', 'en'])(
    'of %s: every path with one letter changed is an error at its line and column, with the right name suggested',
    language => {
      const unnoticed: string[] = []
      const files = shippedTemplates(language)
      for (const [index, file] of files.entries()) {
        for (const { path, offset } of pathsOf(file.source)) {
          const wrong = mutate(path)
          const source = file.source.slice(0, offset) + wrong + file.source.slice(offset + path.length)
          const { value, diagnostics } = loadTemplates(files.with(index, { ...file, source }), 'templates')
          const expected = placeAt(file.file, source, offset, wrong.length)
          const found = diagnostics.find(
            ({ place }) => place?.file === file.file && place.line === expected.line && place.column === expected.column
          )
          if (value || !found || !sentence(found, 'en').message.includes('Did you mean "'))
            unnoticed.push(`${file.name}: ${path} → ${wrong}`)
        }
      }
      expect(unnoticed).toEqual([])
    }
  )
})

/** Every name in the mustaches of a template: fields, helpers and parts. */
function pathsOf(source: string): { path: string; offset: number }[] {
  return [...source.matchAll(/\{\{(?!!)([^{}]+)\}\}/g)].flatMap(({ 1: inside = '', index }) =>
    [
      ...inside
        .replace(/"[^"]*"/g, text => ' '.repeat(text.length))
        .matchAll(/(?<![\w./@-])@?(?:[\w-]+|\.\.)(?:[./][\w-]+)*(?![\w=])/g)
    ]
      .filter(({ 0: path, index: at }) => !keywords.has(path) && inside[at - 1] !== '/' && /[a-z]/.test(path))
      .map(({ 0: path, index: at }) => ({ path, offset: index + 2 + at }))
  )
}

/** Handlebars' own words; a mistake in them is a syntax error or another block. */
const keywords = new Set(['else', 'if', 'each', 'unless', 'with', 'this'])

/** Changes one letter in the middle of the last part of a path. */
function mutate(path: string): string {
  const start = Math.max(path.lastIndexOf('.'), path.lastIndexOf('/'), path.lastIndexOf('@')) + 1
  const at = start + Math.floor((path.length - start) / 2)
  return `${path.slice(0, at)}${path[at] === 'x' ? 'q' : 'x'}${path.slice(at + 1)}`
}

const articleFields = 'title, date, teaser, transition, summary, lead, sections, sources, links'

describe('a path', () => {
  test('of the view is accepted, also from the root, from above and by index', () => {
    expect(
      findings({ 'parts/lead': '{{title}}{{@root.title}}{{#each lead}}{{../title}}{{/each}}{{lookup summary 0}}' })
    ).toEqual([])
  })

  test('that does not exist is reported in conditions and loops too, where Handlebars is silent', () => {
    expect(findings({ 'parts/lead': '{{#if laed}}x{{/if}}\n{{#each secions}}x{{/each}}' })).toEqual([
      `1:7 template/unknown-path laed | lead | ${articleFields}`,
      `2:9 template/unknown-path secions | sections | ${articleFields}`
    ])
  })

  test('above the outermost context is reported', () => {
    expect(findings({ episode: '{{../../../title}}' })).toContain('1:3 template/unknown-path ../../../title |  | ')
  })

  test('outside a loop has no index', () => {
    expect(findings({ episode: '{{#if @first}}x{{/if}}' })[0]).toBe('1:7 template/unknown-path @first |  | @root')
  })

  test('of a block parameter is followed', () => {
    expect(
      findings({
        'parts/lead': '{{#each sections as |section i|}}{{section.heading}}{{nth i "a" "b"}}{{section.headin}}{{/each}}'
      })
    ).toEqual(['1:72 template/unknown-path section.headin | section.heading | heading, blocks'])
  })

  test('into the prototype is reported', () => {
    expect(
      findings({ episode: '{{this.constructor.constructor "return 1"}}{{constructor}}{{__proto__}}' }).map(
        it => it.split(' ')[1]
      )
    ).toEqual(['template/unknown-helper', 'template/unknown-path', 'template/unknown-path'])
  })
})

describe('what is printed', () => {
  test('must be words', () => {
    expect(
      findings({ 'parts/lead': '{{summary}}{{date}}{{links}}{{single summary}}' }).map(it => it.replace(/^\S+ /, ''))
    ).toEqual([
      'template/not-words summary | list',
      'template/not-words date | day',
      'template/not-words links | fields',
      'template/not-words single | flag'
    ])
  })

  test('is never raw', () => {
    expect(findings({ episode: '{{{title}}}{{&title}}' })).toEqual([
      '1:1 template/refused {{{title}}}',
      '1:12 template/refused {{{title}}}'
    ])
  })

  test('in an attribute must not hold markup of its own', () => {
    expect(findings({ 'parts/block': '{{#if paragraph}}<p><sub alias="{{paragraph}}">x</sub></p>{{/if}}' })).toEqual([
      '1:33 template/rich-in-attribute paragraph'
    ])
    expect(
      findings({ 'parts/block': '{{#if paragraph}}<p><sub alias="{{plain paragraph}}">x</sub></p>{{/if}}' })
    ).toEqual([])
  })
})

describe('a helper', () => {
  test('that does not exist is reported with its neighbour', () => {
    expect(findings({ episode: '{{fulDate date}}' })[0]).toBe(
      '1:3 template/unknown-helper fulDate | fullDate | fullDate, shortDate, weekday, count, single, nth, vary, plain, ended, and, or, not, lookup'
    )
  })

  test.each([
    '{{if}}',
    '{{#unless}}{{/unless}}',
    '{{fullDate title}}',
    '{{fullDate}}',
    '{{count date}}',
    '{{nth "a" "b"}}',
    '{{#each title}}{{/each}}',
    '{{lookup title 0}}'
  ])('is told when it is not given what it needs: %s', source => {
    expect(findings({ 'parts/lead': source })).toHaveLength(1)
  })

  test.each(['{{helperMissing}}', '{{blockHelperMissing}}', '{{log title}}'])(
    'of Handlebars itself is refused: %s',
    source => {
      expect(findings({ episode: source })[0]).toMatch(/^1:3 template\/refused/)
    }
  )
})

describe('a part', () => {
  test.each(['{{> nope}}', '{{> ../../etc/passwd}}', '{{> constructor}}'])(
    'that does not exist is reported: %s',
    source => {
      expect(findings({ episode: source })[0]).toMatch(/^1:5 template\/unknown-partial/)
    }
  )

  test.each([
    '{{> (lookup . "p")}}',
    '{{> @partial-block}}',
    '{{#> parts/lead}}x{{/parts/lead}}',
    '{{#*inline "x"}}y{{/inline}}',
    '{{* x}}'
  ])('with a computed name, a block or a decorator is refused: %s', source => {
    expect(findings({ episode: source })[0]).toMatch(/template\/(refused|syntax)/)
  })

  test('that includes itself is a circle, also by way of another', () => {
    expect(findings({ episode: '{{> rec}}', rec: '{{> again}}', again: '{{> rec}}' })).toContain(
      '1:1 template/part-cycle episode → rec → again → rec'
    )
  })

  test('sees what it is given by name', () => {
    expect(findings({ episode: '{{> greet who=title}}', greet: '{{who}}{{whom}}' })[0]).toMatch(
      /^1:10 template\/unknown-path whom \| who \| title, date, .*, who$/
    )
  })

  test('that nothing includes is worth a warning', () => {
    const { diagnostics } = loadTemplates([...shippedTemplates('de'), templateFile('parts/lonely', 'x')], 'templates')
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['template/unused', 'templates/de/parts/lonely.hbs']
    ])
  })
})

describe('a template that can not be read', () => {
  test.each([
    ['{{title', '1:3'],
    ['{{#if title}}x', '1:1'],
    ['a\n{{/if}}', '2:1'],
    ['{{#if title}}{{/each}}', '1:4'],
    ['ok\n{{title}', '2:8']
  ])('is reported where it breaks: %s', (source, position) => {
    expect(findings({ episode: source })[0]).toMatch(new RegExp(`^${position} template/syntax`))
  })

  test.each([
    ['blocks', '{{#if title}}'.repeat(65), '1:833'],
    ['sub-expressions', `{{#if ${'(not '.repeat(65)}title${')'.repeat(65)}}}x{{/if}}`, '1:1'],
    ['no blocks but quotation marks', `{{nth 0 "${'('.repeat(65)}"}}`, undefined],
    ['no blocks but a comment', `{{!-- ${'{{#if title}} '.repeat(65)} --}}`, undefined]
  ])('has more %s inside one another than anybody writes', (_, source, position) => {
    const found = findings({ episode: source }).filter(it => it.includes('template/too-deep'))
    expect(found).toEqual(position === undefined ? [] : [`${position} template/too-deep `])
  })

  test('has parts that double with each level', () => {
    const parts = Array.from({ length: 20 }, (_, i) => [`p${i}`, `{{> p${i + 1}}}{{> p${i + 1}}}`])
    const found = findings({ episode: '{{> p0}}', ...Object.fromEntries(parts), p20: 'x' })
    expect(found.filter(it => it.includes('template/too-deep')).length).toBe(1)
  })

  test('writes words of the article between the signs of a tag', () => {
    expect(findings({ episode: '<p {{title}}="x">x</p>' })[0]).toBe('1:4 template/in-tag title')
    expect(findings({ episode: '<p title="{{title}}">x</p>' })).toEqual([])
  })

  test('may hold no mark characters or controls of its own', () => {
    expect(findings({ episode: 'a\uFDD0b' })).toEqual(['1:2 template/character U+FDD0'])
    expect(findings({ episode: 'x\n\u0000' })).toEqual(['2:1 template/character U+0000'])
  })

  test('that is missing is named', () => {
    const files = shippedTemplates('de').filter(({ name }) => name !== 'frames/notes')
    expect(loadTemplates(files, 'my/templates').diagnostics.map(({ code, args }) => [code, ...args])).toEqual([
      ['template/missing', 'frames/notes.hbs', 'my/templates']
    ])
  })
})
