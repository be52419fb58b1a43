import { type Catalogue, type Code, entryOf } from './catalogue/index.js'
import type { Place } from './place.js'

export type Severity = 'error' | 'warning' | 'info'

/** The languages we speak to people in; the show's own language is another matter. */
export type UiLanguage = 'de' | 'en'

/** First what is the matter and what the listener would hear, then what to do. */
export interface Sentence {
  readonly message: string
  readonly hint: string
}

/** A value inside a sentence for people; everything is plain data, so a diagnostic is JSON. */
export type Argument = string | number

/** One permanent code of the catalogue: its weight and its sentences; its long form stands in `explanations/`. */
export interface Entry<Arguments extends readonly Argument[]> {
  readonly severity: Severity
  readonly de: (...args: Arguments) => Sentence
  readonly en: (...args: Arguments) => Sentence
}

export type { Code } from './catalogue/index.js'

/** Something worth saying about the input; the words are made when it is shown. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly args: readonly Argument[]
  readonly place?: Place
}

type ArgumentsOf<C extends Code> = Catalogue[C] extends Entry<infer Arguments> ? Arguments : never

/** Makes a diagnostic of a known code; the compiler checks the values its sentence needs. */
export function diagnose<C extends Code>(code: C, place: Place | undefined, ...args: ArgumentsOf<C>): Diagnostic {
  const { severity } = entryOf(code)
  return place === undefined ? { code, severity, args } : { code, severity, args, place }
}

/** The words of a diagnostic in the language of the person at the keyboard. */
export function sentence(diagnostic: Diagnostic, language: UiLanguage): Sentence {
  const speak = entryOf(diagnostic.code)[language] as (...args: readonly Argument[]) => Sentence
  return speak(...diagnostic.args)
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
