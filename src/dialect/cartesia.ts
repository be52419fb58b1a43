import type { Around, Dialect, ElementRule, NodeOf, NodeTable, PlainText, Said, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { emptyTag, openTag } from './markup.js'
import { breakTag, pauseByTime, plainFile, plainRows, unstated, withTwins } from './plain-text.js'
import { rateFactor, short, volumeDecibels } from './prosody.js'
import { spellsOut, without } from './rows.js'
import { emptyElement, needed, oneOf, wordsOnly } from './rules.js'

const docs = 'https://docs.cartesia.ai/build-with-cartesia'
const tags = `${docs}/sonic-3/ssml-tags`
const control = `${docs}/sonic-3/volume-speed-emotion`

// https://docs.cartesia.ai/build-with-cartesia/sonic-3/ssml-tags
const speeds = { least: 0.6, most: 1.5 } as const
const volumes = { least: 0.5, most: 2 } as const

const ratioIn = (range: Range): ElementRule =>
  emptyElement({ ratio: { forms: [{ form: 'number', ...range }], required: true } })

const everywhere: Dialect['elements'] = {
  break: emptyElement({ time: { forms: [{ form: 'time', decimal: true }], required: true } }),
  spell: wordsOnly({})
}
const emotion = emptyElement({ value: needed })

/** What the words of a setting are worth; the documentation has numbers alone. */
const speedOf: Readonly<Record<string, number>> = {
  'x-slow': 0.6,
  slow: 0.8,
  medium: 1,
  default: 1,
  fast: 1.25,
  'x-fast': 1.5
}
const volumeOf: Readonly<Record<string, number>> = {
  'x-soft': 0.5,
  soft: 0.7,
  medium: 1,
  default: 1,
  loud: 1.4,
  'x-loud': 2
}

interface Range {
  readonly least: number
  readonly most: number
}

/** The tag that says a setting as a ratio; undefined for what is none. */
function setting(name: string, ratio: number | undefined, { least, most }: Range): string | undefined {
  return ratio === undefined ? undefined : emptyTag(name, { ratio: short(Math.min(most, Math.max(least, ratio))) })
}

function speed(rate: string): number | undefined {
  return Object.hasOwn(speedOf, rate) ? speedOf[rate] : rateFactor(rate)
}

function loudness(volume: string): number | undefined {
  if (Object.hasOwn(volumeOf, volume)) return volumeOf[volume]
  const decibels = volumeDecibels(volume)
  return decibels === undefined ? undefined : 10 ** (decibels / 20)
}

/** A tag changes all that follows, so another one takes it back behind the words. */
function prosody({ rate, pitch, volume }: NodeOf<'prosody'>): Around {
  const written = [
    setting('speed', rate === undefined ? undefined : speed(rate.trim()), speeds),
    setting('volume', volume === undefined ? undefined : loudness(volume.trim()), volumes)
  ].filter(tag => tag !== undefined)
  const meant = [rate, pitch, volume].filter(value => value !== undefined).length
  if (written.length === 0) return meant === 0 ? 'plain' : without('prosody')
  const back = written.map(tag => tag.replace(/"[\d.]+"/, '"1"')).join('')
  const around = { element: 'prosody', attributes: {}, tags: [written.join(''), back] as const }
  return meant > written.length ? { ...around, lowered: 'prosody' } : around
}

const spelledTypes = new Set(['digits', 'number_digit', 'telephone'])

function readAs({ interpretAs, children }: NodeOf<'say-as'>, { free }: Where): Said {
  const content = wordsOf(children).trim()
  if (!free || !(spellsOut(interpretAs) || spelledTypes.has(interpretAs))) return { words: content, lowered: 'say-as' }
  return { markup: `${openTag('spell')}${write(content)}</spell>` }
}

function write(words: string): string {
  return withTwins(words, 'commands')
}

const nodes: NodeTable = {
  ...plainRows,
  text: write,
  break: node => pauseByTime(node, Number.POSITIVE_INFINITY, breakTag),
  'say-as': readAs
}

const plainText: PlainText = { unknownBracket: 'undefined', references: 'undefined' }
// Nonverbalisms: https://docs.cartesia.ai/build-with-cartesia/sonic-3/volume-speed-emotion
const laughing: PlainText = { ...plainText, brackets: oneOf('laughter'), bracketsAreWords: true }

const common = {
  ...plainFile,
  sources: [tags, control],
  // No limit was found.
  limits: [],
  // "will result in reading out the tags": a tag that comes in pieces is no tag.
  effects: { ...unstated, notXml: 'misread' }
} satisfies Partial<Dialect>

/** Cartesia Sonic 3: pauses, spelling, speed and volume. Where no model is named, it is this one. */
export const cartesia: Dialect = {
  ...common,
  name: 'cartesia',
  title: 'Cartesia Sonic 3',
  models: ['sonic-3'],
  plainText: laughing,
  nodes: { ...nodes, prosody },
  elements: { ...everywhere, speed: ratioIn(speeds), volume: ratioIn(volumes), emotion }
}

/** Sonic 3.5, in which speed and volume are switched off. */
export const cartesiaSonic35: Dialect = {
  ...common,
  name: 'cartesia-sonic-3.5',
  title: 'Cartesia Sonic 3.5',
  models: ['sonic-3.5'],
  plainText: laughing,
  nodes,
  elements: { ...everywhere, emotion },
  effects: {
    ...common.effects,
    unknownElements: new Map([
      ['speed', 'ignored'],
      ['volume', 'ignored']
    ])
  }
}

/** Sonic 2: pauses, spelling, and the sounds of a word between double brackets. */
export const cartesiaSonic2: Dialect = {
  ...common,
  name: 'cartesia-sonic-2',
  title: 'Cartesia Sonic 2',
  sources: [`${docs}/formatting-text-for-sonic-2/inserting-breaks-pauses`, ...common.sources],
  models: ['sonic-2'],
  plainText: { ...plainText, sounds: true },
  nodes,
  elements: everywhere
}
