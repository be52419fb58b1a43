import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTarget } from '../format/hostile.js'
import { addressesOf, pageOf, partsOfHtml } from '../format/reader.js'
import { articleFile, articles, seeded } from './articles.js'
import { law, openOf, patience } from './every.js'
import { built, compiled, errorsOf, sampleShow } from './shows.js'

const folder = /^\d{4}-\d{2}-\d{2}-[a-z0-9][a-z0-9-]{0,79}$/
const path = /^(?:[a-z0-9][a-z0-9.-]*\/){0,2}[a-z0-9][a-z0-9-]*\.(?:md|html|txt|json|ssml)$/

/** Every address a reader of the notes can click on. */
function addressesIn(files: ReadonlyMap<string, string>): readonly string[] {
  const pages = [files.get('notes.html') ?? '', pageOf(files.get('notes.md') ?? '')]
  return pages.flatMap(addressesOf)
}

law('all outputs stay in a folder of their own', (it, file) => {
  const { name, files } = built(it, file)
  expect(name).toMatch(folder)
  for (const file of files.keys()) expect(file).toMatch(path)
})

law('every link of the notes leads to a website or a mailbox', (it, file) => {
  const { files } = built(it, file)
  for (const address of addressesIn(files)) expect(address).toMatch(/^(?:https?:\/\/|mailto:)/)
})

law('the notes hold paragraphs, lists and links, and no other tag or attribute', (it, file) => {
  for (const part of partsOfHtml(built(it, file).files.get('notes.html') ?? '')) {
    if (typeof part === 'string') continue
    expect(['p', 'ul', 'li', 'a', 'br']).toContain(part.name)
    expect(part.attributes).toMatch(part.name === 'a' && !part.closes ? /^ href="[^"]*"$/ : /^$/)
  }
})

describe('an address that is none', () => {
  test('is refused at its place, or leads nowhere but to a website or a mailbox', { timeout: patience }, async () => {
    const it = await openOf(sampleShow)
    const article = fc.tuple(hostileTarget, fc.constantFrom('source', 'link', 'text')).map(([target, where]) => {
      const url = JSON.stringify(target)
      const text = where === 'text' ? `[Wort](${target.replaceAll('\n', ' ')})` : 'Wort'
      const more = {
        source: `sources: [{ title: Quelle, url: ${url} }]`,
        link: `links: { original: { text: Quelle, url: ${url} } }`,
        text: ''
      }
      return `title: T\ndate: 2026-03-01\nlanguage: de-DE\nlead: |\n  ${text}\n${more[where as keyof typeof more]}\n`
    })
    fc.assert(
      fc.property(article, source => {
        it.world.put(articleFile, source)
        const { value, diagnostics } = compiled(it, articleFile)
        for (const { place } of errorsOf(diagnostics)) expect(place).toMatchObject({ file: articleFile })
        expect(value === undefined).toBe(errorsOf(diagnostics).length > 0)
        for (const address of value ? addressesIn(value.files) : []) expect(address).toMatch(/^(?:https?:\/\/|mailto:)/)
      }),
      seeded(200)
    )
  })

  test('does not stand in the way of the others', { timeout: patience }, async () => {
    const it = await openOf(sampleShow)
    const targets = new Set<string>()
    fc.assert(
      fc.property(articles, source => {
        it.world.put(articleFile, source)
        for (const address of addressesIn(built(it, articleFile).files)) targets.add(address)
      }),
      seeded(20)
    )
    expect([...targets].sort()).toEqual([
      'http://example.org/',
      'https://example.org/a?b=1&c=2',
      'https://example.org/seite?a=1&b=2',
      'https://ki-briefing.example.org/',
      'mailto:redaktion@example.org'
    ])
  })
})
