import type { Block, Phrase, RichText } from '../../src/article/article.js'
import { readArticle } from '../../src/article/read-article.js'
import { readEpisodePlan } from '../../src/article/read-episode.js'
import { readLexicon } from '../../src/article/read-lexicon.js'
import { readReview } from '../../src/article/read-review.js'
import { readShow } from '../../src/article/read-show.js'
import type { Kind } from '../../src/article/schema.js'
import { decodeSource } from '../../src/article/source.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import type { Outcome } from '../../src/report/outcome.js'

/** A file of each kind with a name that will do. */
export const readers: Readonly<
  Record<Kind, readonly [file: string, (file: string, source: string) => Outcome<unknown>]>
> = {
  article: ['content/articles/2026-02-16-test.yaml', readArticle],
  show: ['content/show.yaml', readShow],
  lexicon: ['content/lexicon.de.yaml', readLexicon],
  episode: ['content/episodes/2026-02-16-test.yaml', readEpisodePlan],
  review: ['content/reviews/test.yaml', readReview]
}

/** The outcome of a file of a kind, from its text as it stands on disk. */
export function readKind(kind: Kind, text: string): Outcome<unknown> {
  const [file, read] = readers[kind]
  return read(file, sourceOf(text))
}

/** A text as `decodeSource` gives it. */
export function sourceOf(text: string): string {
  const { value } = decodeSource('test.yaml', new TextEncoder().encode(text))
  if (value === undefined) throw new Error('the text of a test must be readable')
  return value
}

/** The words of the source a diagnostic points at. */
export function quote({ place }: Diagnostic, source: string): string {
  const line = source.split('\n')[(place?.line ?? 1) - 1] ?? ''
  const column = (place?.column ?? 1) - 1
  return line.slice(column, column + (place?.length ?? 0))
}

/** One line a diagnostic: `2:8 yaml/colon-in-text ":"`. */
export function printFindings(diagnostics: readonly Diagnostic[], text: string): string {
  const source = sourceOf(text)
  return diagnostics
    .map(it => `${it.place?.line}:${it.place?.column} ${it.code} ${JSON.stringify(quote(it, source))}`)
    .join('\n')
}

/** Blocks in the notation of the fixture: `¶ words`, `• item`, `1) item`, `‹stressed›`, `«strong»`, `[words → target]`. */
export function printBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap(block => {
      if (block.type === 'paragraph') return [`¶ ${printRich(block.content)}`]
      return block.items.map((item, i) => `${block.ordered ? `${i + 1})` : '•'} ${printRich(item)}`)
    })
    .join('\n')
}

function printRich({ text, phrases }: RichText): string {
  return phrases.map(phrase => printPhrase(phrase, text.value)).join('')
}

function printPhrase(phrase: Phrase, value: string): string {
  if (phrase.type === 'words') return value.slice(phrase.start, phrase.end)
  const words = phrase.children.map(child => printPhrase(child, value)).join('')
  if (phrase.type === 'link') return `[${words} → ${phrase.to}]`
  return phrase.level === 'strong' ? `«${words}»` : `‹${words}›`
}

/** An article whose lead is the given text. */
export function articleWithLead(lead: string): string {
  const indented = lead.split('\n').map(line => (line === '' ? '' : `  ${line}`))
  return ['title: Titel', 'date: 2026-02-16', 'language: de-DE', 'lead: |', ...indented, ''].join('\n')
}
