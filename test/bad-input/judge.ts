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

const harmless = { head: 'Die Werft', text: 'Die Werft hat einen Auftrag.' }

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

/** Each place of a show from which a value gets into an attribute of SSML. */
const attributePlaces: Readonly<Record<string, (words: string) => Readonly<Record<string, string>>>> = {
  'the sound of a lexicon entry': words => lexiconFile(`{ term: Werft, ipa: ${words} }`),
  'the spelling of a lexicon entry': words => lexiconFile(`{ term: Werft, respell: ${words} }`),
  'the alias of a lexicon entry': words => lexiconFile(`{ term: Werft, alias: ${words} }`),
  'the language of a lexicon entry': words => lexiconFile(`{ term: Werft, lang: ${words} }`),
  'the voice of a host': words => ({
    'content/show.yaml': `title: KI\nlanguage: de-DE\ntimezone: UTC\nhosts: [{ role: host, name: Moderation, voices: { azure: ${words}, polly-neural: ${words}, espeak-ng: ${words} } }]\ndialects: [w3c-1.1, polly-neural, azure, espeak-ng]\n`,
    ...articleFile('"Die Werft"')
  }),
  'the address of a link': words => articleFile('"Die Werft"', `links: { original: { text: Hier, url: ${words} } }\n`),
  'the alias of a template': words => templateFile('<p><sub alias="{{title}}">Werft</sub></p>', words),
  'the pause of a template': words => templateFile('<break time="{{title}}"/>', words),
  'the voice of a template': words => templateFile('<p><voice name="{{title}}">Werft</voice></p>', words),
  'the mark of a template': words => templateFile('<p>Werft<mark name="{{title}}"/></p>', words),
  'the way of reading of a template': words =>
    templateFile('<p><say-as interpret-as="{{title}}">Werft</say-as></p>', words),
  'the sound of a template': words => templateFile('<p><phoneme ph="{{title}}">Werft</phoneme></p>', words),
  'the language of a template': words => templateFile('<p><lang xml:lang="{{title}}">Werft</lang></p>', words),
  'the link of a template': words => templateFile('<p><a to="{{title}}">Werft</a></p>', words),
  'the chapter of a template': words => templateFile('<chapter title="{{title}}"><p>Werft</p></chapter>', words)
}

function lexiconFile(entry: string): Readonly<Record<string, string>> {
  return { 'content/lexicon.de.yaml': `entries: [${entry}]\n`, ...articleFile('"Die Werft"') }
}

function articleFile(title: string, more = ''): Readonly<Record<string, string>> {
  return { [articleOf('werft')]: `title: ${title}\n${rest}lead: ${harmless.text}\n${more}` }
}

function templateFile(markup: string, words: string): Readonly<Record<string, string>> {
  const closing = '<chapter title="Schluss"><p>Das war {{show.title}}.</p></chapter>'
  return {
    'templates/de/parts/closing.hbs': `{{#with article}}${markup}{{/with}}\n${closing}\n`,
    ...articleFile(words)
  }
}

function judgeAttributes(inputs: readonly HostileInput[]): void {
  describe.each(Object.entries(attributePlaces))('%s', (_, filesFor) => {
    test.each(inputs)('$id', async ({ payload }) => {
      await expectBuiltOrPlaced(showWith(filesFor(quoted(payload))))
    })
  })
}

/** Builds a show: either every output is harmless, or an error says where it comes from. */
async function expectBuiltOrPlaced(world: MemoryWorld, ...words: readonly string[]): Promise<Result> {
  const result = await obey(world, 'build', ...words)
  expectPlaced(result.told)
  expect(result.told.filter(({ code }) => code === 'dialect/own-markup')).toEqual([])
  const files = written(world.contents(), `${day}-werft`)
  expect(Object.keys(files).length > 0).toBe(result.code === 0)
  expectHarmless(files)
  return result
}

function judgeLexicon(inputs: readonly HostileInput[]): void {
  describe('entries of a lexicon', () => {
    test.each(inputs)('$id as a term and as an alias', async ({ payload }) => {
      const words = quoted(payload)
      const entries = `{ term: ${words}, alias: K I }, { term: Werft, alias: ${words} }`
      const article = { [articleOf('werft')]: `title: ${words}\n${rest}lead: ${harmless.text}\n` }
      const { code } = await expectBuiltOrPlaced(showWith({ ...lexiconFile(entries), ...article }))
      if (!isRefused(String(payload)) && !isBlank(String(payload))) expect(code).toBe(0)
    })
  })
}

function judgeTemplates(inputs: readonly HostileInput[]): void {
  describe('templates', () => {
    test.each(inputs)('$id', async ({ payload, expect: label }) => {
      const world = showWith({ ...articleFile('"Die Werft"'), '/wording/de/episode.hbs': payload })
      const { code } = await expectBuiltOrPlaced(world, '--template-dir', '/wording')
      if (label === 'reject') expect(code).toBe(1)
      if (label !== 'accept') return
      const within = `<chapter title="Schluss"><p>${payload}</p></chapter>`
      const part = { ...articleFile('"Die Werft"'), 'templates/de/parts/closing.hbs': within }
      expect((await expectBuiltOrPlaced(showWith(part))).code).toBe(0)
    })
  })
}

/** Data that looks like the objects a template engine works with, wherever a file of a show may hold data. */
function judgeData(inputs: readonly HostileInput[]): void {
  describe('data of templates', () => {
    test.each(inputs)('$id', async ({ payload }) => {
      const article = `title: Werft\n${rest}lead: ${harmless.text}\n`
      for (const files of [
        { [articleOf('werft')]: payload },
        { [articleOf('werft')]: `${article}links: ${payload}\n` },
        { [articleOf('werft')]: `${article}sources: [${payload}]\n` },
        lexiconFile(String(payload)),
        { ...articleFile('Werft'), 'content/lexicon.de.yaml': payload }
      ])
        expect((await expectBuiltOrPlaced(showWith(files))).code).toBe(1)
    })
  })
}

/** Names of files: as the slug they would become, on the command line, and in the folder of the articles where a disk allows them. */
function judgeNames(inputs: readonly HostileInput[]): void {
  describe('names of files', () => {
    test.each(inputs)('$id', async ({ payload }) => {
      const name = String(payload)
      expect(checkSlug(name, { file: 'a', line: 1, column: 1, length: 0 }).value).toBeUndefined()
      expect(slugOf(name).value).toBeUndefined()
      const world = showWith(articleFile('Werft'))
      expect((await obey(world, 'check', `content/articles/${name}.yaml`)).code).toBe(1)
      if (/[/\0]/.test(name)) return
      world.put(`content/articles/${name}.yaml`, `title: Werft\n${rest}lead: Text.\n`)
      const { code, told } = await obey(world, 'build')
      expectPlaced(told)
      expect([code, errorsOf(told).map(({ place }) => place?.file)]).toEqual([1, [`content/articles/${name}.yaml`]])
      expect(foldersOf(world)).toEqual([`${day}-werft`])
    })
  })
}

function foldersOf(world: MemoryWorld): readonly string[] {
  return [
    ...new Set(
      Object.keys(world.contents()).flatMap(path => (path.startsWith('output/') ? (path.split('/')[1] ?? '') : []))
    )
  ]
}

/** Words that would act on a terminal or on the log of a build server, where diagnostics quote them. */
function judgeTerminal(inputs: readonly HostileInput[]): void {
  describe.each(['human', 'short', 'json', 'github'])('on a terminal, as %s', format => {
    test.each(inputs)('$id is shown and does nothing', async ({ payload }) => {
      const words = quoted(payload)
      const world = showWith({
        [articleOf('felder')]:
          `title: ${words}\n${rest}lead: ${harmless.text}\n${words}: Text.\nsources: [{ title: ${words} }]\n`,
        [articleOf('roh')]: `title: ${payload}\n${rest}lead: [${payload}]\n`,
        [articleOf('werte')]:
          `title: Werft\ndate: ${words}\nlanguage: ${words}\nlead: "[Hier](${words.slice(1, -1)})"\n`
      })
      const { code, out, talk } = await run(world, 'check', '--format', format)
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
