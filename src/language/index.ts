import { diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import type { Place } from '../report/place.js'
import { german } from './de/german.js'
import { english } from './en/english.js'
import type { Language } from './language.js'

/** Every language we speak, one line each; nothing of a language is looked at before somebody asks for it. */
const languages: ReadonlyMap<string, () => Language> = new Map([
  ['de', () => german],
  ['en', () => english]
])

/** The language of a BCP 47 tag: `de-DE`, `DE-AT` and `de` are German. */
export function languageOf(tag: string): Language | undefined {
  return languages.get(tag.toLowerCase().split('-', 1)[0] ?? '')?.()
}

/** The same for a tag that somebody wrote: one we do not speak is reported at its place. */
export function findLanguage(tag: string, place: Place | undefined): Outcome<Language | undefined> {
  const value = languageOf(tag)
  if (value !== undefined) return { value, diagnostics: [] }
  return { value, diagnostics: [diagnose('language/unsupported', place, tag, [...languages.keys()].join(', '))] }
}
