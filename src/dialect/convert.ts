import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { placeOfOrigin } from '../script/origin.js'
import type { Origin } from '../script/tree.js'
import type { Dialect } from './dialect.js'
import { type Part, speechParts } from './parts.js'
import { readMarkup } from './read-markup.js'

/** A document of one service and the dialect it shall have. */
export interface Conversion {
  /** The name of the document in diagnostics. */
  readonly file: string
  readonly text: string
  readonly from: Dialect
  readonly to: Dialect
  /** BCP 47, where the document does not say. */
  readonly locale: string | undefined
  /** The voice of the new service. */
  readonly voice: string | undefined
}

const usualLanguage = 'de-DE'

/** Writes a document in another dialect, in as many parts as that takes; undefined where it can not be read. */
export function convertMarkup(conversion: Conversion): Outcome<readonly Part[] | undefined> {
  const { file, text, from, to, locale, voice } = conversion
  const unknown = '\u0000'
  const read = readMarkup({ file, text, dialect: from, language: locale ?? unknown })
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics }
  const isSaid = read.value.language !== unknown
  const language = isSaid ? read.value.language : usualLanguage
  const placeOf = (origin: Origin, length: number) => placeOfOrigin(origin, { texts: [], sourceOf: () => text }, length)
  // a voice goes by its name as long as the service stays the same
  const service = serviceOf(from) === serviceOf(to)
  const voiceOf = (name: string | undefined) => (service && name !== undefined ? name : voice)
  const printed = speechParts({ ...read.value, language }, to, { language, placeOf, voiceOf })
  const assumed = isSaid ? [] : [diagnose('convert/language', undefined, language)]
  return { value: printed.value, diagnostics: [...read.diagnostics, ...assumed, ...printed.diagnostics] }
}

/** `polly-neural` and `polly-standard` have the same voices. */
function serviceOf({ name }: Dialect): string {
  return name.split('-')[0] ?? name
}
