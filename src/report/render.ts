import { type Diagnostic, type Sentence, type Severity, sentence, type UiLanguage } from './diagnostic.js'
import type { Place } from './place.js'
import { frame } from './render-frame.js'
import { visible } from './visible.js'

export const formats = ['human', 'short', 'json', 'github'] as const
export type Format = (typeof formats)[number]

/** How diagnostics are shown and to whom. */
export interface Rendering {
  readonly format: Format
  readonly language: UiLanguage
  readonly colour: boolean
  /** Columns of the terminal; 100 where nobody looks at one. */
  readonly width?: number
  /** The text of a file as it was read, for the frame; undefined when it can not be shown. */
  readonly sourceOf: (file: string) => string | undefined
}

/** One diagnostic on its way out: its words and the line of source it is about. */
interface Shown {
  readonly diagnostic: Diagnostic
  readonly words: Sentence
  readonly rendering: Rendering
  readonly lineOf: (place: Place) => string | undefined
}

/** Prints diagnostics in order, each ending with a line end; nothing from outside can act on a terminal or a build server. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], rendering: Rendering): string {
  const print = printers[rendering.format]
  const lineOf = lineReader(rendering.sourceOf)
  return diagnostics
    .map(diagnostic => print({ diagnostic, words: sentence(diagnostic, rendering.language), rendering, lineOf }))
    .join(rendering.format === 'human' ? '\n' : '')
}

const printers: Readonly<Record<Format, (shown: Shown) => string>> = { human, short, json, github }

const severities: Readonly<Record<UiLanguage, Readonly<Record<Severity, string>>>> = {
  de: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { error: 'error', warning: 'warning', info: 'info' }
}

/** The header, the message, the line with carets under what is meant, the hint last. */
function human(shown: Shown): string {
  const { diagnostic, words, rendering } = shown
  const paint = painter(rendering.colour)
  const severity = paint(diagnostic.severity, severities[rendering.language][diagnostic.severity])
  const place = diagnostic.place ? `${paint('place', at(diagnostic.place))} ` : ''
  const hint = words.hint === '' ? [] : [`  ${visible(words.hint)}`]
  return `${[`${place}${severity} ${diagnostic.code}`, `  ${visible(words.message)}`, ...codeFrame(shown), ...hint].join('\n')}\n`
}

function codeFrame({ diagnostic, rendering, lineOf }: Shown): string[] {
  const { place, severity } = diagnostic
  const source = place && lineOf(place)
  // Of an empty line there is nothing to show.
  if (place === undefined || source === undefined || source.trim() === '') return []
  const paint = painter(rendering.colour)
  const gutter = `  ${place.line} │ `
  const room = Math.max(20, (rendering.width ?? 100) - gutter.length)
  const { line, carets } = frame(source, place.column, place.length, room)
  const under = `${' '.repeat(gutter.length - 2)}│ `
  return ['', `${paint('gutter', gutter)}${line}`, `${paint('gutter', under)}${paint(severity, carets)}`]
}

/** `file:line:column severity code message`, for editors and for reading many at once. */
function short({ diagnostic, words }: Shown): string {
  const place = diagnostic.place ? `${at(diagnostic.place)} ` : ''
  return `${place}${diagnostic.severity} ${diagnostic.code} ${visible(words.message)}\n`
}

/** One JSON object a line: code, severity, place, message, hint, args, and what else is known of this kind of diagnostic. */
function json({ diagnostic: { code, severity, place, args, ...more }, words: { message, hint } }: Shown): string {
  return jsonLine({ code, severity, ...(place && { place }), message, hint, args, ...more })
}

/** What JSON leaves as it is although it acts on a terminal or a build server; in JSON only strings can hold it. */
const unsafeInJson = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|#(?=\[|vso\[)/giu

/** A value as one line of JSON: the same value when it is read back, and nothing in the line acts on anything. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unsafeInJson, escapeUnits)}\n`
}

function escapeUnits(text: string): string {
  return text
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

const annotations: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * A workflow command that GitHub shows beside the line it is about.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function github({ diagnostic: { code, severity, place }, words }: Shown): string {
  const where = place
    ? [
        `file=${property(place.file)}`,
        `line=${place.line}`,
        `col=${place.column}`,
        `endColumn=${place.column + place.length}`
      ]
    : []
  const said = [words.message, words.hint].filter(text => text !== '').map(text => data(visible(text)))
  return `::${annotations[severity]} ${[...where, `title=${property(code)}`].join(',')}::${said.join('%0A')}\n`
}

/** Escapes as the runner's own toolkit does (`escapeData`, `escapeProperty` in actions/toolkit, core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25')
}

function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function at({ file, line, column }: Place): string {
  return visible(`${file}:${line}:${column}`)
}

/** Reads each file once, however many diagnostics point into it. */
function lineReader(sourceOf: Rendering['sourceOf']): (place: Place) => string | undefined {
  const lines = new Map<string, readonly string[]>()
  return ({ file, line }) => {
    const known = lines.get(file) ?? sourceOf(file)?.split('\n') ?? []
    lines.set(file, known)
    return known[line - 1]
  }
}

type Paint = Severity | 'place' | 'gutter'

/** ANSI colours: red, yellow, cyan; bold for the place, faint for the frame. */
const colours: Readonly<Record<Paint, number>> = { error: 31, warning: 33, info: 36, place: 1, gutter: 2 }

function painter(colour: boolean): (what: Paint, text: string) => string {
  return colour ? (what, text) => `\u001b[${colours[what]}m${text}\u001b[0m` : (_, text) => text
}
