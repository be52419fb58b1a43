import { type Diagnostic, diagnose } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { LexiconFile, LexiconFormat, LexiconLine, LexiconRequest, SpokenWord } from './lexicon-format.js'
import { together } from './sound.js'

/** What became of the words we bring, which are too many to be named one by one. */
interface Tally {
  respelled: number
  missing: number
}

/**
 * Writes words as the lexicon of a service. What a person wrote and the service can not take is reported word by word; what we
 * bring is counted. Words that come first are the last to be left out where the service takes only so much.
 */
export function printLexicon(
  words: readonly SpokenWord[],
  format: LexiconFormat,
  request: Omit<LexiconRequest, 'terms'>
): Outcome<readonly LexiconFile[]> {
  const diagnostics: Diagnostic[] = []
  const tally: Tally = { respelled: 0, missing: 0 }
  const terms = takenWords(words)
  const lines = words.flatMap(word => lineOf(word, format, { ...request, terms }, diagnostics, tally))
  if (tally.respelled + tally.missing > 0)
    diagnostics.push(diagnose('lexicon/our-words', undefined, tally.respelled, tally.missing, format.title))
  if (lines.length === 0) diagnostics.push(diagnose('lexicon/nothing-to-export', undefined, format.title))
  const files = lines.length === 0 ? [] : format.print(lines, request.locale)
  return { value: allowed(files, format, diagnostics), diagnostics }
}

/** All terms, and what two phrases would become without their blanks: neither may stand for a phrase. */
function takenWords(words: readonly SpokenWord[]): ReadonlySet<string> {
  const terms = words.flatMap(({ term, also }) => (also === undefined ? term : [term, also]))
  const taken = new Set(terms)
  const phrases = new Set<string>()
  for (const term of taken) {
    const joined = together(term)
    if (joined === term) continue
    if (phrases.has(joined)) taken.add(joined)
    phrases.add(joined)
  }
  return taken
}

function lineOf(
  word: SpokenWord,
  format: LexiconFormat,
  request: LexiconRequest,
  diagnostics: Diagnostic[],
  tally: Tally
): readonly LexiconLine[] {
  const { term, also, place } = word
  const carried = format.carry(word, request)
  if (carried === 'as-written') return []
  if (typeof carried === 'string') {
    if (place === undefined) tally.missing++
    else diagnostics.push(diagnose('lexicon/not-carried', place, term, format.title, carried))
    return []
  }
  if (carried.respelled && place === undefined) tally.respelled++
  else if (carried.respelled) diagnostics.push(diagnose('lexicon/respelled', place, term, format.title))
  const atStart = also === undefined ? undefined : format.carry({ ...word, term: also }, request)
  return typeof atStart === 'object' ? [carried, atStart] : [carried]
}

/** As many files as one request takes. */
function allowed(
  files: readonly LexiconFile[],
  { title, mostFiles = files.length }: LexiconFormat,
  diagnostics: Diagnostic[]
): readonly LexiconFile[] {
  const over = files.slice(mostFiles).reduce((sum, { words }) => sum + words, 0)
  if (over > 0) diagnostics.push(diagnose('lexicon/full', undefined, over, title, mostFiles))
  return files.slice(0, mostFiles)
}
