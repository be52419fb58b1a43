import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/report/diagnostic.js'
import { placeAt } from '../../src/report/place.js'
import { helpers } from '../../src/template/helpers.js'
import { loadTemplates } from '../../src/template/load.js'
import { linkTemplates } from '../../src/template/templates.js'
import { Words } from '../../src/template/words.js'
import { pageOf, seen } from '../format/reader.js'
import { shippedTemplates } from '../template/sample.js'
import { law } from './every.js'
import { compiled, episodesOf, everything, type Opened, opened, type ShowFiles } from './shows.js'
import { stagesOf, sure } from './stages.js'

law('every text of an article stands in the host script as it was written, but those for readers', (it, file) => {
  const { texts, files } = stagesOf(it, file)
  const page = seen(pageOf(files.get('script.md') ?? ''))
    .map(({ words }) => words)
    .join(' ')
  const script = plain(withoutHints(page))
  for (const { role, value } of texts) {
    if (role !== 'link' && role !== 'show') expect(script).toContain(plain(value))
  }
})

/** Where a pause or a hint stands between words, a blank more or less is the layout's. */
function plain(words: string): string {
  return words.replace(/\s+/gu, '')
}

function withoutHints(words: string): string {
  return words.replace(/ \((?:sprich|say): [^()]*\)/g, '')
}

/** `everything` once more with English articles: the templates of both languages must pass. */
const languages = [
  { language: 'de', files: everything.files },
  { language: 'en', files: inEnglish(everything.files) }
] as const

function inEnglish(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace('lexicon.de', 'lexicon.en'),
      text.replace(/^language: .*$/m, 'language: en-GB')
    ])
  )
}

/** What is wrong with the episodes of a show, and what is said twice: each code once. */
function codes(it: Opened): readonly string[] {
  const found = episodesOf(it)
    .flatMap(file => compiled(it, file).diagnostics)
    .filter(({ code, severity }) => severity === 'error' || code.startsWith('coverage/'))
  for (const { place } of found) expect(place?.file).toMatch(/^content\//)
  return [...new Set(found.map(({ code }) => code))].sort()
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The loops and inclusions of a template, as they stand in its source. */
function stretchesOf(source: string, wanted: 'each' | 'part'): readonly (Stretch & { readonly name: string })[] {
  const found: (Stretch & { name: string })[] = []
  const offset = ({ line, column }: { line: number; column: number }) =>
    source.split('\n', line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column
  const visitor = new Handlebars.Visitor()
  visitor.BlockStatement = function (block) {
    const path = block.path as hbs.AST.PathExpression
    const [list] = block.params as hbs.AST.PathExpression[]
    if (wanted === 'each' && path.original === 'each')
      found.push({ name: list?.original ?? '', start: offset(block.loc.start), end: offset(block.loc.end) })
    Handlebars.Visitor.prototype.BlockStatement.call(this, block)
  }
  visitor.PartialStatement = ({ name, loc }) => {
    if (wanted === 'part')
      found.push({
        name: (name as hbs.AST.PathExpression).original,
        start: offset(loc.start),
        end: offset(loc.end)
      })
  }
  visitor.accept(Handlebars.parse(source))
  return found
}

/** A stretch that is tried: `frames/notes: articles 2` is the second of its name in that template. */
interface Trial extends Stretch {
  readonly key: string
  readonly file: string
  readonly source: string
}

/** Every loop or inclusion of the shipped templates of a language. */
function everyStretch(language: string, wanted: 'each' | 'part'): readonly Trial[] {
  return shippedTemplates(language).flatMap(({ name: template, source, file }) => {
    const stretches = stretchesOf(source, wanted)
    return stretches.map(({ name, start, end }, i) => {
      const nth = stretches.slice(0, i + 1).filter(it => it.name === name).length
      return { key: `${template}: ${name}${nth > 1 ? ` ${nth}` : ''}`, file, source, start, end }
    })
  })
}

/** The show with one of its templates changed. */
function withTemplate(files: ShowFiles, file: string, source: string): Promise<Opened> {
  return opened({ ...files, [file]: source })
}

describe.each(languages)('a loop dropped from the templates in $language', ({ language, files }) => {
  /** Loops over what is heard or printed elsewhere as well; all others are missed. */
  const spare = new Set([
    'frames/notes: articles', // titles and headlines, which are heard
    'frames/notes: summary',
    'frames/notes: sources', // named aloud
    'frames/notes: chapters', // made from titles
    'frames/notes: addresses', // made from links whose words are heard
    'parts/sources: sources' // printed in the notes
  ])
  const loops = everyStretch(language, 'each')

  test('is looked for wherever there is one', () => {
    expect(loops).toHaveLength(19)
    expect(loops.map(({ key }) => key)).toEqual(expect.arrayContaining([...spare]))
  })

  test.each(loops)('is reported: $key', async ({ key, file, source, start, end }) => {
    const it = await withTemplate(files, file, source.slice(0, start) + source.slice(end))
    expect(codes(it)).toEqual(spare.has(key) ? [] : ['coverage/missing'])
  })
})

describe.each(languages)('a part in $language', ({ language, files }) => {
  /** Headlines and sources may be said again, links printed again, and wording of the show alone is nobody's text. */
  const repeatable = /: (?:parts\/(?:headlines|points|sources|disclosure)|frames\/link)/
  /** Sources are printed as well as named, links of the script are made from words that are heard. */
  const spare = /: parts\/(?:sources|disclosure)|: frames\/link 4$/
  const parts = everyStretch(language, 'part')

  test.each(parts)('that is included twice is reported: $key', async ({ key, file, source, start, end }) => {
    const twice = `${source.slice(0, end)}\n${source.slice(start, end)}${source.slice(end)}`
    expect(codes(await withTemplate(files, file, twice))).toEqual(repeatable.test(key) ? [] : ['coverage/repeated'])
  })

  test.each(parts)('that is left out is reported: $key', async ({ key, file, source, start, end }) => {
    const it = await withTemplate(files, file, source.slice(0, start) + source.slice(end))
    expect(codes(it)).toEqual(spare.test(key) ? [] : ['coverage/missing'])
  })
})

describe('a helper that does not keep to the article', () => {
  /** The show with another function in the place of `ended`, which headings and items go through. */
  async function withEnded(files: ShowFiles, run: (words: Words) => Words): Promise<Opened> {
    const it = await opened(files)
    const ended = { ...sure(helpers.ended), run: (_: unknown, [words]: readonly unknown[]) => run(words as Words) }
    const compiledTemplates = sure(loadTemplates(shippedTemplates('de'), 'templates').value)
    const templates = linkTemplates('de', compiledTemplates, { ...helpers, ended })
    return { ...it, show: { ...it.show, templatesOf: () => templates } }
  }

  /** Other words that claim to be the article's. */
  function changed({ plain, markup, origin }: Words, change: (plain: string) => string): Words {
    return new Words(change(plain), markup.replace(plain, change(plain)), origin)
  }

  test('and leaves everything as it is, is let be', async () => {
    expect(codes(await withEnded(everything.files, words => words))).toEqual([])
  })

  test('but changes a name is reported', async () => {
    const run = (words: Words) => changed(words, plain => plain.replace('Punkt', 'Pankt'))
    expect(codes(await withEnded(everything.files, run))).toEqual(['coverage/altered', 'coverage/missing'])
  })

  test('but drops the last letter is reported', async () => {
    const run = (words: Words) => changed(words, plain => plain.slice(0, -1))
    expect(codes(await withEnded(everything.files, run))).toEqual(['coverage/missing'])
  })

  test('but changes a digit is reported where the digit stands', async () => {
    const file = 'content/articles/2026-04-02-alles.yaml'
    const source = sure(everything.files[file]).replace('Der erste Abschnitt', 'Plan 2030')
    const run = (words: Words) => changed(words, plain => plain.replace('2030', '2031'))
    const { diagnostics } = compiled(await withEnded({ ...everything.files, [file]: source }, run), file)
    const place = placeAt(file, source, source.indexOf('2030'), 4)
    expect(diagnostics).toContainEqual(diagnose('coverage/altered', place, 'sections[0].heading', '2031'))
  })
})
