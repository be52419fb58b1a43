import { readLexicon } from '../../article/read-lexicon.js'
import { readShow } from '../../article/read-show.js'
import { decodeSource } from '../../article/source.js'
import { findLanguage } from '../../language/index.js'
import { prepareLexicon } from '../../language/lexicon.js'
import { normalizeLine, speakLine } from '../../language/normalize.js'
import { usualSettings } from '../../language/rule.js'
import type { Reader } from '../../language/utterance.js'
import type { Diagnostic } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import { jsonLine } from '../../report/render.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import type { CommonOptions } from '../command.js'

/** Prints one line as it is said, or all that is known of it as a line of JSON. */
export function printerOf({ format }: CommonOptions, reader: Reader): (line: string) => string {
  return format === 'json' ? line => jsonLine(normalizeLine(line, reader)) : line => `${speakLine(line, reader)}\n`
}

/** The reader of a language with the show's own pronunciations; a folder without a show has none, and speaks German. */
export function openReader(
  { root, language }: Pick<CommonOptions, 'root'> & { readonly language?: string },
  world: World
): Outcome<Reader | undefined> {
  const diagnostics: Diagnostic[] = []
  const read = <Value>(file: string, reader: (file: string, source: string) => Outcome<Value | undefined>) => {
    const bytes = world.files.read(pathFrom(root, file))
    const source = bytes && taken(decodeSource(file, bytes), diagnostics)
    return source === undefined ? undefined : taken(reader(file, source), diagnostics)
  }
  const show = read('content/show.yaml', readShow)
  const known = taken(findLanguage(language ?? show?.language ?? 'de', undefined), diagnostics)
  const entries = known && read(`content/lexicon.${known.code}.yaml`, readLexicon)?.entries
  const lexicon = taken(prepareLexicon(entries ?? []), diagnostics)
  const settings = { ...usualSettings, ...show?.reading }
  return { value: known && { language: known, lexicon, settings }, diagnostics }
}

function taken<Value>({ value, diagnostics }: Outcome<Value>, into: Diagnostic[]): Value {
  into.push(...diagnostics)
  return value
}
