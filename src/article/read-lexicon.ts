import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import type { Lexicon, LexiconEntry } from './lexicon.js'
import { type FileKind, readFile } from './reading.js'
import { list, map, optional, placeOf, required, type Shape, type Values } from './shape.js'
import { oneLine } from './texts.js'
import { choice, language, plainText } from './values.js'

/** The term of an entry and where it stands. */
const term: Shape<{ readonly value: string; readonly place: Place }> = {
  json: { type: 'string', minLength: 1 },
  read(node, path, desk) {
    const text = oneLine('show').read(node, path, desk)
    return text && { value: text.value, place: placeOf(desk, node) }
  }
}

const entryFields = {
  term: required(term, 'The word or phrase as it is written.'),
  match: optional(
    choice(['word', 'prefix', 'exact']),
    'word (usual): whole words and parts of hyphened compounds; prefix: also the beginning of a word; exact: only between blanks and punctuation.'
  ),
  lang: optional(language, 'The language the term is spoken in, for example en-US.'),
  ipa: optional(plainText, 'The sound in IPA, for services that take phonemes.'),
  respell: optional(plainText, "The sound in letters of the lexicon's language: Diep Siek."),
  alias: optional(plainText, 'Other words to say instead: Europäische Union; K I for letters said one by one.'),
  note: optional(plainText, 'For colleagues; said and shown nowhere.'),
  source: optional(plainText, 'Where the pronunciation comes from.')
}

const lexiconFields = {
  entries: required(list(map(entryFields)), 'One entry for each term.')
}

export const lexiconKind: FileKind<Values<typeof lexiconFields>> = {
  title: 'Lexicon',
  doc: 'How names and foreign words are said in texts of one language: content/lexicon.<language>.yaml',
  shape: map(lexiconFields)
}

/** Reads a lexicon; its language stands in the name of the file. Undefined only after errors. */
export function readLexicon(file: string, source: string): Outcome<Lexicon | undefined> {
  return readFile(file, source, lexiconKind, ({ entries }, { findings }) => {
    const name = file.slice(file.lastIndexOf('/') + 1)
    const language = /^lexicon\.([a-z]{2,3})\.ya?ml$/.exec(name)?.[1]
    if (language === undefined) findings.report(diagnose('lexicon/file-name', findings.place(0), name))
    return language === undefined ? undefined : { file, language, entries: entries.map(entryOf) }
  })
}

function entryOf({ term, match = 'word', ...sounds }: Values<typeof entryFields>): LexiconEntry {
  return { ...sounds, term: term.value, match, place: term.place }
}
