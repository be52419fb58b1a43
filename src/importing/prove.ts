import type { Article, Block } from '../article/article.js'
import { readArticle } from '../article/read-article.js'
import { decodeSource } from '../article/source.js'
import type { Diagnostic } from '../report/diagnostic.js'
import type { Draft } from './draft.js'
import { type Passage, plainWords, textsOf } from './manuscript.js'

/** What our own reader makes of a file that was written. */
export interface Proof {
  /** The texts of the article are those of the draft, one by one. */
  readonly same: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a written article back and compares every text of it with the draft. */
export function prove(file: string, yaml: string, draft: Draft): Proof {
  const { value: source, diagnostics: found } = decodeSource(file, new TextEncoder().encode(yaml))
  if (source === undefined) return { same: false, diagnostics: found }
  const { value: article, diagnostics } = readArticle(file, source)
  return { same: article !== undefined && sameTexts(textsOfArticle(article), textsOfDraft(draft)), diagnostics }
}

/** The texts of a draft in the order of its fields. */
export function textsOfDraft({
  title,
  summary,
  lead,
  sections,
  sources,
  original,
  episode,
  further
}: Draft): readonly string[] {
  return [
    title,
    ...summary,
    ...lead.flatMap(textsOf),
    ...sections.flatMap(({ heading, passages }) => [heading, ...passages.flatMap(textsOf)]),
    ...[...sources, ...(original ? [original] : []), ...(episode ? [episode] : []), ...further].map(({ text }) => text)
  ]
}

function textsOfArticle({ title, summary, lead, sections, sources, links }: Article): readonly string[] {
  const { original, episode, further } = links
  return [
    title.value,
    ...summary.map(({ value }) => value),
    ...lead.flatMap(textsOfBlock),
    ...sections.flatMap(({ heading, blocks }) => [heading.value, ...blocks.flatMap(textsOfBlock)]),
    ...sources.map(it => it.title.value),
    ...[original, episode, ...further].flatMap(it => (it === undefined ? [] : [it.text.value]))
  ]
}

function textsOfBlock(block: Block): readonly string[] {
  return block.type === 'list' ? block.items.map(({ text }) => text.value) : [block.content.text.value]
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i])
}

/** The same draft without links and stress, for texts whose markup can not be told from their words. */
export function withoutMarkup(draft: Draft): Draft {
  return {
    ...draft,
    lead: draft.lead.map(plain),
    sections: draft.sections.map(({ heading, passages }) => ({ heading, passages: passages.map(plain) }))
  }
}

function plain(passage: Passage): Passage {
  return passage.type === 'list'
    ? { ...passage, items: passage.items.map(runs => [{ text: plainWords(runs) }]) }
    : { ...passage, runs: [{ text: plainWords(passage.runs) }] }
}
