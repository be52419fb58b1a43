import fc from 'fast-check'
import { expect } from 'vitest'
import type { Article, Phrase, RichText } from '../../src/article/article.js'
import { readLexicon } from '../../src/article/read-lexicon.js'
import { prepareLexicon } from '../../src/language/lexicon.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { WrittenText } from '../../src/report/written.js'
import type { Node, Script } from '../../src/script/tree.js'
import { leavesOf } from '../../src/script/walk.js'
import { writtenText } from '../../src/script/words.js'
import { addressesOf, collapse, pageOf, partsOfHtml, seen } from '../format/reader.js'
import { articleFile } from './articles.js'
import { hostileArticles, hostileLexicons, type Manner } from './hostile-yaml.js'
import { compiled, errorsOf, type Opened, opened, sampleShow } from './shows.js'
import { articleAt, scriptOfArticle, sure } from './stages.js'

/** How the articles of a run fared. */
export interface Tally {
  readonly built: number
  /** Why articles were refused, each code once. */
  readonly reasons: readonly string[]
}

/** Reasons to refuse a text that YAML takes: what is in it, or that nothing is. */
export const goodReason = /^(?:text\/refused-character|field\/empty|article\/bad-link)$/
/** Reasons to refuse a text in a style it does not fit: those of YAML come in addition. */
export const anyReason = new RegExp(`${goodReason.source}|^yaml/|^field/wrong-kind$`)

/** Holds generated hostile articles against law 1: whatever their texts are, the tree keeps its shape, or they are refused at a place. */
export async function tryHostileArticles(manner: Manner, numRuns: number, seed: number): Promise<Tally> {
  const it = await opened(sampleShow.files)
  const reasons = new Set<string>()
  let built = 0
  fc.assert(
    fc.property(hostileArticles(manner), source => {
      it.world.put(articleFile, source)
      const { value, diagnostics } = compiled(it, articleFile)
      if (value === undefined) for (const code of refusals(diagnostics)) reasons.add(code)
      else {
        const article = articleAt(it, articleFile)
        built++
        expect(errorsOf(diagnostics)).toEqual([])
        checkTree(it, article, value.tree)
        checkFiles(value.files, article)
      }
    }),
    { numRuns, seed }
  )
  return { built, reasons: [...reasons].sort() }
}

/** Holds generated hostile pronunciations against the same law: they change what is heard, never the shape or another output. */
export async function tryHostileLexicons(numRuns: number, seed: number): Promise<Tally> {
  const { world, show } = await opened(sampleShow.files)
  world.put(articleFile, 'title: T\ndate: 2026-03-01\nlanguage: de-DE\nlead: Ein harmloser Text.\n')
  const reasons = new Set<string>()
  let built = 0
  fc.assert(
    fc.property(hostileLexicons, source => {
      const lexicon = readLexicon(lexiconFile, source)
      const prepared = prepareLexicon(lexicon.value?.entries ?? [])
      const it: Opened = { world, show: { ...show, lexiconOf: () => prepared } }
      const { value, diagnostics } = compiled(it, articleFile)
      const found = [...lexicon.diagnostics, ...diagnostics]
      if (value === undefined || lexicon.value === undefined) for (const code of refusals(found)) reasons.add(code)
      else {
        built++
        expect(writtenText(value.tree)).toBe(writtenText(scriptOfArticle(it, articleAt(it, articleFile))))
        checkFiles(value.files, articleAt(it, articleFile))
      }
    }),
    { numRuns, seed }
  )
  return { built, reasons: [...reasons].sort() }
}

const lexiconFile = 'content/lexicon.de.yaml'

/** A refusal says why, and where to look. */
function refusals(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = errorsOf(diagnostics)
  expect(errors).not.toEqual([])
  for (const { code, place } of errors) {
    expect([articleFile, lexiconFile], code).toContain(place?.file)
    expect(place?.line).toBeGreaterThan(0)
    expect(place?.column).toBeGreaterThan(0)
  }
  return errors.map(({ code }) => code)
}

/** The tree has the shape of one whose words are all harmless, and holds the article's words unchanged. */
function checkTree(it: Opened, article: Article, tree: Script): void {
  const script = scriptOfArticle(it, article)
  expect(shapeOf(script.children)).toEqual(shapeOf(scriptOfArticle(it, tamed(article)).children))
  expect(writtenText(tree)).toBe(writtenText(script))
  const said = new Map<number, string>()
  for (const { value, origin } of leavesOf(script)) {
    if (origin.from === 'article') said.set(origin.text, (said.get(origin.text) ?? '') + value)
  }
  for (const [number, words] of said) {
    const { value, role } = sure(script.texts[number])
    if (role !== 'show') expect(words).toBe(value)
  }
}

/** What a tree is made of besides words. */
function shapeOf(nodes: readonly Node[]): readonly unknown[] {
  return nodes.flatMap((node): readonly unknown[] => {
    if (node.type === 'text') return []
    const { type } = node
    const children = 'children' in node ? shapeOf(node.children) : []
    return [[type, type === 'a' ? node.to : type === 'emphasis' ? node.level : '', ...children]]
  })
}

/** The same article with harmless words of the same length; what ends a sentence stays, as templates ask for it. */
function tamed(article: Article): Article {
  const seenTexts = new Map<WrittenText, WrittenText>()
  const text = (it: WrittenText): WrittenText => {
    const found = seenTexts.get(it) ?? { ...it, value: it.value.replace(/[^\s.:!?…]/g, 'x') }
    seenTexts.set(it, found)
    return found
  }
  const rich = ({ text: words, phrases }: RichText) => ({ text: text(words), phrases: phrases as readonly Phrase[] })
  const blocks = (list: Article['lead']): Article['lead'] =>
    list.map(block =>
      block.type === 'paragraph'
        ? { ...block, content: rich(block.content) }
        : { ...block, items: block.items.map(rich) }
    )
  const { original, episode, further } = article.links
  return {
    ...article,
    title: text(article.title),
    summary: article.summary.map(text),
    lead: blocks(article.lead),
    sections: article.sections.map(it => ({ heading: text(it.heading), blocks: blocks(it.blocks) })),
    sources: article.sources.map(it => ({ ...it, title: text(it.title) })),
    links: {
      ...(original && { original: { ...original, text: text(original.text) } }),
      ...(episode && { episode: { ...episode, text: text(episode.text) } }),
      further: further.map(it => ({ ...it, text: text(it.text) }))
    }
  }
}

/** Marks of ours, controls a terminal would obey, halves of characters: no output may hold any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const forbidden = /[\0-\x08\x0b-\x1f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/u

function checkFiles(files: ReadonlyMap<string, string>, { title }: Article): void {
  for (const [path, text] of files) {
    if (path !== 'episode.json' && path !== 'chapters.json') expect(text, path).not.toMatch(forbidden)
  }
  const notes = sure(files.get('notes.html'))
  for (const part of partsOfHtml(notes))
    if (typeof part !== 'string') expect(['p', 'ul', 'li', 'a', 'br']).toContain(part.name)
  for (const page of [notes, pageOf(sure(files.get('notes.md')))])
    for (const address of addressesOf(page)) expect(address).toMatch(/^(?:https?:\/\/|mailto:)/)
  const script = seen(pageOf(sure(files.get('script.md'))))
  expect(script[0]).toEqual({ tag: 'h1', words: collapse(title.value) })
}
