import { type Diagnostic, diagnose, type UiLanguage } from '../report/diagnostic.js'
import { formats } from '../report/render.js'
import type { World } from '../world/world.js'
import type { CommonOptions, Flag } from './command.js'

const uiLanguages = ['de', 'en'] as const

/** The options of every command. */
export const commonFlags: readonly Flag[] = [
  { flags: '--format <form>', values: formats, summary: { de: 'Form der Meldungen', en: 'form of the diagnostics' } },
  {
    flags: '--json',
    summary: { de: 'wie --format json, auch für Ergebnisse', en: 'like --format json, for results too' }
  },
  {
    flags: '--ui <language>',
    values: uiLanguages,
    summary: { de: 'Sprache, in der das Programm spricht', en: 'language the program speaks' }
  },
  { flags: '--root <dir>', summary: { de: 'Ordner der Sendung, sonst hier', en: 'folder of the show, else here' } },
  {
    flags: '--out <dir>',
    summary: { de: 'Ordner für die Ausgabe, sonst output', en: 'folder for the output, else output' }
  },
  {
    flags: '--max-warnings <number>',
    wholeNumber: true,
    summary: { de: 'mehr Warnungen als so viele sind ein Fehler', en: 'more warnings than this are an error' }
  },
  { flags: '--no-color', summary: { de: 'ohne Farben', en: 'without colours' } }
]

/** Options as they were typed, by name in camel case: `--max-warnings 3` is `maxWarnings: '3'`. */
export type TypedOptions = Readonly<Record<string, unknown>>

/** What the common options say; a value none of them takes counts as not typed, `badValues` tells of it. */
export function readOptions(typed: TypedOptions, environment: World['environment']): CommonOptions {
  const { format, json, ui, root, out, maxWarnings } = typed
  return {
    format: json === true ? 'json' : (formats.find(known => known === format) ?? 'human'),
    ui: uiLanguages.find(known => known === ui) ?? uiLanguage(environment),
    root: typeof root === 'string' ? root : '.',
    out: typeof out === 'string' ? out : 'output',
    maxWarnings: isWholeNumber(maxWarnings) ? Number(maxWarnings) : Number.POSITIVE_INFINITY
  }
}

/** Values that their options do not take; an empty one counts as left out. */
export function badValues(flags: readonly Flag[], typed: TypedOptions): Diagnostic[] {
  return flags.flatMap(({ flags: spelled, values, wholeNumber }) => {
    const value = typed[nameOf(spelled)]
    if (value === '') return [diagnose('usage/missing-value', undefined, optionOf(spelled))]
    const allowed = wholeNumber ? ['0', '1', '2', '…'] : values
    const fits = wholeNumber ? isWholeNumber(value) : (values?.some(known => known === value) ?? true)
    return typeof value === 'string' && allowed && !fits ? [badValue(optionOf(spelled), value, allowed)] : []
  })
}

/** A value that is none of those its option or argument takes. */
export function badValue(option: string, value: string, allowed: readonly string[]): Diagnostic {
  return diagnose('usage/bad-value', undefined, option, value, allowed.join(', '))
}

/** `--emit <what>` → `--emit`. */
export function optionOf(flags: string): string {
  return flags.split(' ')[0] ?? flags
}

/** `--template-dir <dir>` → `templateDir`. */
function nameOf(flags: string): string {
  return optionOf(flags)
    .replace('--', '')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function isWholeNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,9}$/.test(value)
}

/** German for a German environment (`de_DE.UTF-8`), English for all others; the first variable that is set decides. */
export function uiLanguage(environment: World['environment']): UiLanguage {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG', 'LANGUAGE'].map(name => environment[name]).find(value => value)
  return /^de(?![a-z])/i.test(locale ?? '') ? 'de' : 'en'
}

/**
 * How to speak to a person whose command line can not be read as a whole: in the form and language it asks for where
 * those words are right.
 */
export function optionsAtFirstSight(words: readonly string[], environment: World['environment']): CommonOptions {
  const typed = { json: words.includes('--json'), format: wordAfter(words, '--format'), ui: wordAfter(words, '--ui') }
  return readOptions(typed, environment)
}

function wordAfter(words: readonly string[], option: string): string | undefined {
  const at = words.findIndex(word => word === option || word.startsWith(`${option}=`))
  const word = words[at]
  return word === option ? words[at + 1] : word?.slice(option.length + 1)
}
