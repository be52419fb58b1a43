import Speech from 'ssml-builder'
import type { Attributes } from './dialect.js'
import { escapeAttribute, escapeText } from './markup.js'

/** The package refuses longer pauses, as Alexa does. */
export const longestBuilderBreak = 10_000

/** Values of `interpret-as` the package knows; it throws for others. */
const interpretations = new Set([
  'characters',
  'spell-out',
  'cardinal',
  'number',
  'ordinal',
  'digits',
  'fraction',
  'unit',
  'date',
  'time',
  'telephone',
  'address',
  'interjection',
  'expletive'
])

/** Leaves repeat (the same pause a hundred times, the same name in every paragraph), so each is built once. */
const built = new Map<string, string>()
const mostBuilt = 2000
/** The most frequent of them, by number. */
const pauses = new Map<number, string>()

function remember(key: string, build: () => string): string {
  const known = built.get(key)
  if (known !== undefined) return known
  if (built.size >= mostBuilt) built.clear()
  // The package quotes attributes with ', values and words hold none after escaping: so each of them is a quotation mark.
  const print = build().replaceAll("'", '"')
  built.set(key, print)
  return print
}

/** `<break time="500ms"/>`; `milliseconds` is an integer up to ten seconds. */
export function breakFor(milliseconds: number): string {
  const known = pauses.get(milliseconds)
  if (known !== undefined) return known
  const made = remember(`break ${milliseconds}`, () => new Speech().pause(`${milliseconds}ms`).ssml(true))
  if (pauses.size < mostBuilt) pauses.set(milliseconds, made)
  return made
}

export function breakOfStrength(strength: string): string {
  return remember(`strength ${strength}`, () => new Speech().pauseByStrength(strength).ssml(true))
}

/** `<sub alias="Europäische Union">EU</sub>`; the package escapes the words, not the alias. */
export function subFor(alias: string, words: string): string {
  return remember(`sub ${alias}\n${words}`, () => new Speech().sub(escapeAttribute(alias), words).ssml(true))
}

export function phonemeFor(alphabet: string, ph: string, words: string): string {
  const key = `phoneme ${alphabet}\n${ph}\n${words}`
  return remember(key, () => new Speech().phoneme(escapeAttribute(alphabet), escapeAttribute(ph), words).ssml(true))
}

/** `<say-as …>` where the package can write it, else undefined; it escapes nothing here and knows no `detail`. */
export function sayAsFor(attributes: Attributes, words: string): string | undefined {
  const { 'interpret-as': interpret = '', format, detail } = attributes
  if (!interpretations.has(interpret) || detail !== undefined) return undefined
  const options = format === undefined ? { interpret } : { interpret, format: escapeAttribute(format) }
  const key = `say-as ${interpret}\n${format ?? ''}\n${words}`
  return remember(key, () => new Speech().sayAs({ ...options, word: escapeText(words) }).ssml(true))
}
