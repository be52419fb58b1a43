import { beforeAll, describe, expect, test } from 'vitest'
import { checkSlug, slugOf } from '../../src/article/slug.js'
import type { OpenShow } from '../../src/compile.js'
import type { Script } from '../../src/script/tree.js'
import { run } from '../command/show.js'
import type { MemoryWorld } from '../world/memory.js'
import {
  errorsOf,
  expectHarmless,
  expectPlaced,
  expectSoon,
  type HostileInput,
  isBlank,
  isRefused,
  obey,
  opened,
  type Result,
  soon,
  type Told,
  written
} from './hostile.js'
import { showWith } from './show.js'
import { skeleton } from './skeleton.js'

/** Declares a test for each input, by its kind; those of kinds that are not content are passed over. */
export function judge(inputs: readonly HostileInput[]): void {
  const of = (...fields: readonly string[]) => inputs.filter(({ field }) => fields.includes(field))
  for (const [judgeThem, fields] of judges) {
    const those = of(...fields)
    if (those.length > 0) judgeThem(those)
  }
}

type Judge = (inputs: readonly HostileInput[]) => void

const judges: readonly (readonly [Judge, fields: readonly string[]])[] = [
  [judgeFiles, ['yaml-file', 'yaml-syntax']],
  [judgeTexts, ['text', 'text-to-ssml']],
  [judgeAttributes, ['ssml-attribute']],
  [judgeLexicon, ['lexicon-entry']],
  [judgeTemplates, ['template']],
  [judgeData, ['template-data-json']],
  [judgeNames, ['slug-or-path']],
  [judgeTerminal, ['terminal-text']]
]

const day = '2026-02-16'
const rest = `date: ${day}\nlanguage: de-DE\n`
const articleOf = (name: string) => `content/articles/${day}-${name}.yaml`

/** A payload as a double-quoted scalar of YAML, which JSON is too. */
function quoted(payload: HostileInput['payload']): string {
  return JSON.stringify(String(payload)).replace(/\p{Cs}/gu, unit => `\\u${unit.charCodeAt(0).toString(16)}`)
}

/** A show in which every input is the file of an article. */
function judgeFiles(inputs: readonly HostileInput[]): void {
  describe('whole files', () => {
    let world: MemoryWorld
    let show: OpenShow
    let result: Result
    beforeAll(async () => {
      world = showWith({
        ...Object.fromEntries(inputs.map(({ id, payload }) => [articleOf(id), payload])),
        ...Object.fromEntries(
          inputs.map(({ id, payload }) => [articleOf(`${id}-whole`), `${payload}\n${rest}lead: Text.\n`])
        )
      })
      show = await opened(world)
      result = await obey(world, 'check')
    })

    test.each(inputs)('$id', ({ id, payload, expect: label }) => {
      const outcome = soon(world, show, articleOf(id))
      const told = result.about(articleOf(id))
      expectPlaced(told)
      expect(errorsOf(told).length > 0).toBe(outcome.value === undefined)
      if (label === 'reject') expect(outcome.value).toBeUndefined()
      const isTitle = /^title: [^\n]*\n$/.test(String(payload)) && (label === 'accept' || label === 'neutralise')
      if (isTitle) expectOnlyCharacters(result.about(articleOf(`${id}-whole`)))
    })
  })
}

/** The only thing that can be wrong with a text that stands in quotes. */
function expectOnlyCharacters(told: readonly Told[]): void {
  const others = errorsOf(told).filter(
    ({ code, message }) =>
      code !== 'text/refused-character' || !/U\+(?:00[01].|FD[DE].|FFF[EF]|D[89A-F]..)\b/.test(message)
  )
  expect(others).toEqual([])
}

function headArticle(words: string): string {
  return `title: ${words}
${rest}summary: [${words}, Zwei]
sections: [{ heading: ${words}, body: Text. }]
sources: [{ title: ${words}, url: https://werft.example/ }]
links: { original: { text: ${words} } }
`
}

function textArticle(words: string, term: string): string {
  return `title: Werft
${rest}lead: ${words}
sections: [{ heading: Heute, body: "${words.slice(1, -1)}\\n\\n- Eins\\n- Zwei ${words.slice(1, -1)}\\n\\nDas sagt ${term} heute." }]
`
}

/** What markup of an article may put into a line; no other element can come from a text. */
const ofText = new Set(['emphasis', 'a'])

/** Every input as title, headline, heading, source and link of one article, as lead, body and item of another, and as an alias. */
function judgeTexts(inputs: readonly HostileInput[]): void {
  const good = inputs.filter(({ payload }) => !isRefused(String(payload)) && !isBlank(String(payload)))
  // What is said for one word must fit into one request to a service.
  const short = good.filter(({ payload }) => payload.length < 500)
  const termOf = (id: string) => `Wort${id.replace(/\W/g, '')}`
  describe('texts', () => {
    let world: MemoryWorld
    let show: OpenShow
    let result: Result
    let contents: Record<string, string>
    let plain: { readonly head: unknown; readonly text: Script }
    beforeAll(async () => {
      const files = [...inputs, { id: 'harmless', payload: 'Die Werft' }].flatMap(({ id, payload }) => [
        [articleOf(`${id}-head`), headArticle(quoted(payload))],
        [articleOf(`${id}-text`), textArticle(quoted(payload), termOf(id))]
      ])
      const entries = short.map(({ id, payload }) => `  - { term: ${termOf(id)}, alias: ${quoted(payload)} }\n`)
      world = showWith({ ...Object.fromEntries(files), 'content/lexicon.de.yaml': `entries:\n${entries.join('')}` })
      show = await opened(world)
      result = await obey(world, 'build')
      contents = world.contents()
      plain = { head: skeletonOf('harmless-head'), text: treeOf('harmless-text') }
    }, 60_000)
    const treeOf = (name: string): Script => {
      const tree = soon(world, show, articleOf(name)).value?.tree
      if (tree === undefined) throw new Error(`${name} was not built: ${JSON.stringify(result.about(articleOf(name)))}`)
      return tree
    }
    const skeletonOf = (name: string) => skeleton(treeOf(name).children)

    test.each(good)('$id builds, and changes nothing but words', ({ id }) => {
      const told = [...result.about(articleOf(`${id}-head`)), ...result.about(articleOf(`${id}-text`))]
      const links = errorsOf(told).filter(({ code }) => code === 'article/bad-link')
      expect(errorsOf(told)).toEqual(links)
      expectPlaced(told)
      expect(skeletonOf(`${id}-head`)).toEqual(plain.head)
      expectHarmless(written(contents, `${day}-${id}-head`))
      if (links.length > 0) return
      const tree = treeOf(`${id}-text`)
      expect(elementsOf(tree).filter(type => !ofText.has(type))).toEqual(elementsOf(plain.text))
      expect(tree.children.length).toBe(plain.text.children.length)
      expectHarmless(written(contents, `${day}-${id}-text`))
    })

    const bad = inputs.filter(input => !good.includes(input))
    test.each(bad)('$id is refused at its place, or blank', ({ id, payload }) => {
      for (const name of [`${id}-head`, `${id}-text`]) {
        const told = result.about(articleOf(name))
        expectPlaced(told)
        if (isRefused(String(payload))) expect(errorsOf(told).length).toBeGreaterThan(0)
        expect(soon(world, show, articleOf(name)).value === undefined).toBe(errorsOf(told).length > 0)
      }
    })
  })
}

/** The elements in the lines of a tree, in order. */
function elementsOf({ children }: Script): readonly string[] {
  return (
    JSON.stringify(skeleton(children))
      .match(/[a-z][a-z-]*/g)
      ?.filter(type => !['chapter', 'paragraph', 'list', 'item'].includes(type)) ?? []
  )
}

/** The files of a show, by the words in them. */
type FilesOf = (words: string) => Readonly<Record<string, string>>

/** Each place of a show's own files from which a value gets into an attribute of SSML or HTML. */
const attributesOfShow: Readonly<Record<string, FilesOf>> = {
  'the sound of a lexicon entry': words => lexiconFile(`{ term: Werft, ipa: ${words} }`),
  'the spelling of a lexicon entry': words => lexiconFile(`{ term: Werft, respell: ${words} }`),
  'the alias of a lexicon entry': words => lexiconFile(`{ term: Werft, alias: ${words} }`),
  'the language of a lexicon entry': words => lexiconFile(`{ term: Werft, lang: ${words} }`),
  'the voice of a host': words => ({ ...articleFile('Werft'), 'content/show.yaml': showWithVoice(words) }),
  'the address of a link': words =>
    articleFile(
      'Werft',
      `links: { original: { text: Hier, url: ${words} } }\nsources: [{ title: Hier, url: ${words} }]\n`
    )
}

/** What a template can make an attribute of an article's title. */
const attributesOfTemplates: Readonly<Record<string, string>> = {
  'an alias': '<p><sub alias="{{title}}">Werft</sub></p>',
  'a pause': '<break time="{{title}}"/>',
  'the strength of a pause': '<break strength="{{title}}"/>',
  'a voice': '<p><voice name="{{title}}">Werft</voice></p>',
  'a mark': '<p>Werft<mark name="{{title}}"/></p>',
  'a way of reading': '<p><say-as interpret-as="{{title}}" format="{{title}}">Werft</say-as></p>',
  'a sound in phonetic letters': '<p><phoneme ph="{{title}}">Werft</phoneme></p>',
  'a language': '<p><lang xml:lang="{{title}}">Werft</lang></p>',
  'a speed': '<p><prosody rate="{{title}}">Werft</prosody></p>',
  'a stress': '<p><emphasis level="{{title}}">Werft</emphasis></p>',
  'a sound': '<sound name="{{title}}"/>',
  'an address': '<p><a to="{{title}}">Werft</a></p>',
  'an output': '<p in="{{title}}">Werft</p>',
  'the title of a chapter': '<chapter title="{{title}}"><p>Werft</p></chapter>'
}

function lexiconFile(entry: string): Readonly<Record<string, string>> {
  return { 'content/lexicon.de.yaml': `entries: [${entry}]\n`, ...articleFile('Die Werft') }
}

function showWithVoice(words: string): string {
  return `title: KI
language: de-DE
timezone: UTC
hosts: [{ role: host, name: Moderation, voices: { azure: ${words}, polly-neural: ${words}, espeak-ng: ${words} } }]
dialects: [w3c-1.1, polly-neural, azure, espeak-ng]
`
}

function articleFile(title: string, more = ''): Readonly<Record<string, string>> {
  return { [articleOf('werft')]: articleText(title, more) }
}

function articleText(title: string, more = ''): string {
  return `title: ${title}\n${rest}lead: Die Werft hat einen Auftrag.\n${more}`
}

/** The part that closes an episode, with some markup before it. */
function closingWith(markup: string): Readonly<Record<string, string>> {
  const closing = `{{#with article}}${markup}{{/with}}<chapter title="Schluss"><p>Das war {{show.title}}.</p></chapter>`
  return { 'templates/de/parts/closing.hbs': closing }
}

function judgeAttributes(inputs: readonly HostileInput[]): void {
  describe.each(Object.entries(attributesOfShow))('%s', (_, filesFor) => {
    test.each(inputs)('$id', async ({ payload }) => {
      await expectBuiltOrPlaced(showWith(filesFor(quoted(payload))))
    })
  })

  describe.each(Object.entries(attributesOfTemplates))('%s in a template', (_, markup) => {
    test('is harmless, or an error with its place', async () => {
      const articles = inputs.map(({ id, payload }) => [articleOf(id), articleText(quoted(payload))])
      const world = showWith({ ...Object.fromEntries(articles), ...closingWith(markup) })
      const result = await obey(world, 'build')
      for (const { id } of inputs)
        expectWrittenOrPlaced(result.about(articleOf(id)), written(world.contents(), `${day}-${id}`))
    })
  })
}

/** Either every output of an episode is there and harmless, or an error says where it comes from. */
function expectWrittenOrPlaced(told: readonly Told[], files: Readonly<Record<string, string>>): void {
  expectPlaced(told)
  expect(told.filter(({ code }) => code === 'dialect/own-markup')).toEqual([])
  expect(Object.keys(files).length > 0).toBe(errorsOf(told).length === 0)
  expectHarmless(files)
}

/** Builds a show with one article; whatever is said counts. */
async function expectBuiltOrPlaced(world: MemoryWorld, ...words: readonly string[]): Promise<Result> {
  const start = performance.now()
  const result = await obey(world, 'build', ...words)
  expectSoon(start)
  expectWrittenOrPlaced(result.told, written(world.contents(), `${day}-werft`))
  return result
}

function judgeLexicon(inputs: readonly HostileInput[]): void {
  describe('entries of a lexicon', () => {
    test.each(inputs)('$id as a term and as an alias', async ({ payload }) => {
      const words = quoted(payload)
      const entries = `{ term: ${words}, alias: K I }, { term: Werft, alias: ${words} }`
      const { code } = await expectBuiltOrPlaced(showWith({ ...lexiconFile(entries), ...articleFile(words) }))
      if (!isRefused(String(payload)) && !isBlank(String(payload))) expect(code).toBe(0)
    })
  })
}

function judgeTemplates(inputs: readonly HostileInput[]): void {
  describe('templates', () => {
    test.each(inputs)('$id', async ({ payload, expect: label }) => {
      const world = showWith({ ...articleFile('Werft'), '/wording/de/episode.hbs': payload })
      const { code } = await expectBuiltOrPlaced(world, '--template-dir', '/wording')
      if (label === 'reject') expect(code).toBe(1)
      if (label !== 'accept') return
      const within = `<chapter title="Schluss"><p>${payload}</p></chapter>`
      const part = { ...articleFile('Werft'), 'templates/de/parts/closing.hbs': within }
      expect((await expectBuiltOrPlaced(showWith(part))).code).toBe(0)
    })
  })
}

/** Data that looks like the objects a template engine works with, wherever a file of a show may hold data. */
function judgeData(inputs: readonly HostileInput[]): void {
  describe('data of templates', () => {
    test.each(inputs)('$id as a lexicon and in it', async ({ payload }) => {
      for (const lexicon of [payload, `entries: [${payload}]\n`, `entries: ${payload}\n`]) {
        const world = showWith({ ...articleFile('Werft'), 'content/lexicon.de.yaml': lexicon })
        expect((await expectBuiltOrPlaced(world)).code).toBe(1)
      }
    })

    test.each(inputs)('$id as an article and in it', async ({ payload }) => {
      const files = [
        payload,
        articleText('Werft', `links: ${payload}\n`),
        articleText('Werft', `sources: [${payload}]\n`),
        articleText(String(payload))
      ].map((text, i) => [articleOf(`daten-${i}`), text] as const)
      const world = showWith(Object.fromEntries(files))
      const result = await obey(world, 'build')
      for (const [file] of files) {
        expectPlaced(result.about(file))
        expect(errorsOf(result.about(file)).length).toBeGreaterThan(0)
      }
      expect(foldersOf(world)).toEqual([])
    })
  })
}

/** Names of files: as the slug they would become, on the command line, and in the folder of the articles where a disk allows them. */
function judgeNames(inputs: readonly HostileInput[]): void {
  const possible = inputs.filter(({ payload }) => !/[/\0]/.test(String(payload)))
  const fileOf = ({ payload }: HostileInput) => `content/articles/${payload}.yaml`
  describe('names of files', () => {
    let world: MemoryWorld
    let result: Result
    beforeAll(async () => {
      const files = possible.map(input => [fileOf(input), articleText('Werft')])
      world = showWith({ ...articleFile('Werft'), ...Object.fromEntries(files) })
      result = await obey(world, 'build')
    })

    test.each(inputs)('$id would be no name of a folder', async input => {
      const name = String(input.payload)
      expect(checkSlug(name, { file: 'a', line: 1, column: 1, length: 0 }).value).toBeUndefined()
      expect(slugOf(name).value).toBeUndefined()
      expect((await obey(world, 'check', fileOf(input))).code).toBe(1)
    })

    test.each(possible)('$id as the name of an article is refused', input => {
      const errors = errorsOf(result.about(fileOf(input)))
      expect(errors.length).toBe(1)
      expectPlaced(errors)
    })

    test('only the folder of the article with a good name is there', () => {
      expect(foldersOf(world)).toEqual([`${day}-werft`])
    })
  })
}

function foldersOf(world: MemoryWorld): readonly string[] {
  const inside = Object.keys(world.contents()).filter(path => path.startsWith('output/'))
  return [...new Set(inside.map(path => path.split('/')[1] ?? ''))]
}

/** Words that would act on a terminal or on the log of a build server, where diagnostics quote them. */
function judgeTerminal(inputs: readonly HostileInput[]): void {
  describe('words that act on a terminal', () => {
    test.each(['human', 'short', 'json', 'github'])('are shown and do nothing, as %s', async format => {
      const files = inputs.flatMap(({ id, payload }) => {
        const words = quoted(payload)
        return [
          [articleOf(`${id}-felder`), articleText(words, `${words}: Text.\nsources: [{ title: ${words} }]\n`)],
          [articleOf(`${id}-roh`), `title: ${payload}\n${rest}lead: [${payload}]\n`],
          [articleOf(`${id}-werte`), `title: Werft\ndate: ${words}\nlanguage: ${words}\nlead: Text.\n`],
          [
            articleOf(`${id}-link`),
            articleText('Werft', `sections: [{ heading: A, body: "[a](${words.slice(1, -1)})" }]\n`)
          ]
        ]
      })
      const { code, out, talk } = await run(showWith(Object.fromEntries(files)), 'check', '--format', format)
      expect(code).toBe(1)
      for (const line of `${out}${talk}`.split('\n')) expectInert(line, format)
    })
  })
}

function expectInert(line: string, format: string): void {
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(line).not.toMatch(/##(?:\[|vso\[)/i)
  if (format === 'github') expect(line).toMatch(/^(?:::(?:error|warning|notice) [^:]*::.*|[^:].*|)$/)
  else expect(line).not.toMatch(/^\s*::/)
}
