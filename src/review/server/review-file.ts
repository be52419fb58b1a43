import { readReview } from '../../article/read-review.js'
import type { Comment, Review, SentenceReview, SignOff } from '../../article/review.js'
import { decodeSource } from '../../article/source.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { World } from '../../world/world.js'

/** The record of an episode that nobody has decided about. */
export function emptyReview(file: string, episode: string): Review {
  return { file, episode, sentences: [] }
}

/** Reads the record at `path`; an empty one where there is none, undefined where it can not be read. */
export function readReviewFile(
  path: string,
  file: string,
  episode: string,
  { files }: Pick<World, 'files'>
): Outcome<Review | undefined> {
  const bytes = files.read(path)
  if (bytes === undefined) return { value: emptyReview(file, episode), diagnostics: [] }
  const { value: source, diagnostics } = decodeSource(file, bytes)
  if (source === undefined) return { value: undefined, diagnostics }
  const read = readReview(file, source)
  const found: readonly Diagnostic[] = [...diagnostics, ...read.diagnostics]
  return { value: read.value, diagnostics: found }
}

const heading = `# yaml-language-server: $schema=../../.schema/review.schema.json
# Was beim Prüfen entschieden wurde. sendeklar review schreibt diese Datei; sie gehört zu den Texten, nicht zur Ausgabe.
`

/**
 * A record as a file: a line for each thing, so that two people's decisions about different sentences merge. Comments at the top of
 * the file as it was stay.
 */
export function printReview({ episode, signedOff, sentences }: Review, before = ''): string {
  const lead = /^(?:#[^\n]*\n|\n)+/.exec(before)?.[0] ?? heading
  const lines = [
    `episode: ${episode}`,
    ...(signedOff === undefined ? [] : signedLines(signedOff)),
    ...(sentences.length === 0 ? ['sentences: []'] : ['sentences:', ...sentences.flatMap(sentenceLines)])
  ]
  return `${lead}${lines.join('\n')}\n`
}

function signedLines({ by, at, hash, sentences = [] }: SignOff): readonly string[] {
  const list = sentences.length === 0 ? [] : ['  sentences:', ...sentences.map(it => `    - ${it}`)]
  return ['signedOff:', `  by: ${quoted(by)}`, `  at: ${at}`, `  hash: ${hash}`, ...list]
}

function sentenceLines({ hash, text, spoken, state, by, at, comments }: SentenceReview): readonly string[] {
  return [
    `  - hash: ${hash}`,
    `    text: ${quoted(text)}`,
    ...(spoken === undefined ? [] : [`    spoken: ${quoted(spoken)}`]),
    `    state: ${state}`,
    ...(by === undefined ? [] : [`    by: ${quoted(by)}`]),
    ...(at === undefined ? [] : [`    at: ${at}`]),
    ...(comments.length === 0 ? [] : ['    comments:', ...comments.flatMap(commentLines)])
  ]
}

function commentLines({ by, at, text, resolvedBy, resolvedAt }: Comment): readonly string[] {
  return [
    `      - by: ${quoted(by)}`,
    `        at: ${at}`,
    `        text: ${quoted(text)}`,
    ...(resolvedBy === undefined ? [] : [`        resolvedBy: ${quoted(resolvedBy)}`]),
    ...(resolvedAt === undefined ? [] : [`        resolvedAt: ${resolvedAt}`])
  ]
}

/** JSON's way of quoting is one of YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
