import { breakFor, breakOfStrength, longestBuilderBreak, phonemeFor, sayAsFor, subFor } from './builder.js'
import type { Around, Attributes, Lowered, NodeOf, NodeTable, PrintRequest, Said, Sign, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { primary } from './locale.js'
import { emptyTag, wordsTag } from './markup.js'

/** Rows of dialect tables that more than one dialect has. */

export const plain = (): Around => 'plain'
export const unspoken = 'not in speech' as const

export function element(name: string, attributes: Attributes = {}): Around {
  return { element: name, attributes }
}

/** What every service with paragraphs and sentences writes in the same way, and what none of them speaks. */
export const paragraphRows = {
  chapter: plain,
  paragraph: () => element('p'),
  sentence: () => element('s'),
  list: plain,
  item: () => element('p'),
  a: plain,
  cue: unspoken,
  only: unspoken,
  content: unspoken,
  label: unspoken
} satisfies Partial<NodeTable>

/** A role of the show as a voice of the service, for services that change voices by their names. */
export function voiceByName(node: NodeOf<'voice'>, { voiceOf }: PrintRequest): Around {
  const name = voiceOf(node.name)
  return name === undefined ? without('voice') : element('voice', { name })
}

const spellings = new Set(['characters', 'spell-out', 'verbatim'])

/** Says whether a way of reading is letter by letter. */
export function spellsOut(interpretAs: string): boolean {
  return spellings.has(interpretAs)
}

/** Letters one by one, for services without a safe word for that: `BSI` → `B S I`. */
export function spelled(text: string): string {
  return [...text.replace(/\s+/g, '')].join(' ')
}

/** The children's words stay, what was meant is reported. */
export function without(lowered: Lowered): Around {
  return { lowered }
}

/** `none` asks for nothing, so a service without emphasis loses nothing. */
export function withoutEmphasis({ level }: NodeOf<'emphasis'>): Around {
  return level === 'none' ? 'plain' : without('emphasis')
}

/**
 * A pause, in pieces where the service takes no pause as long as that; its silence stays the same. `lost` are the milliseconds
 * that get lost where two pieces meet.
 */
export function pause({ milliseconds, strength }: NodeOf<'break'>, longest: number, lost = 0): Sign {
  if (milliseconds === undefined) return { markup: [breakOfStrength(strength ?? 'medium')] }
  const markup: string[] = []
  for (let rest = milliseconds; rest > 0 || markup.length === 0; rest -= longest)
    markup.push(silence(Math.min(rest, longest) + (markup.length === 0 ? 0 : lost)))
  return markup.length > 1 ? { markup, split: true } : { markup }
}

function silence(milliseconds: number): string {
  return milliseconds <= longestBuilderBreak ? breakFor(milliseconds) : emptyTag('break', { time: `${milliseconds}ms` })
}

export function sub({ alias, children }: NodeOf<'sub'>): Said {
  return { markup: subFor(alias, wordsOf(children).trim() || alias) }
}

export function phoneme(alphabet: string, ph: string, content: string): Said {
  return { markup: phonemeFor(alphabet, ph, content) }
}

/** A `say-as` with the values the service knows. */
export function sayAs(attributes: Attributes, content: string): Said {
  return { markup: sayAsFor(attributes, content) ?? wordsTag('say-as', attributes, content) }
}

/** The attributes of a `say-as` as the template wrote them. */
export function sayAsAttributes({ interpretAs, format, detail }: NodeOf<'say-as'>): Attributes {
  return {
    'interpret-as': interpretAs,
    ...(format === undefined ? {} : { format }),
    ...(detail === undefined ? {} : { detail })
  }
}

/** The words of a reading in letters of the script's language, where it can not be written any better. */
export function respelled(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken, language, ipa } = node
  const respell = spelling(node, where)
  if (respell !== undefined) return { words: respell }
  const lost = ipa !== undefined || isForeign(language, where.language)
  return lost ? { words: spoken, lowered: 'pronunciation' } : { words: spoken }
}

/** How a word sounds in letters of the script's language; nothing where its own language is spoken anyway. */
export function spelling({ respell, language }: NodeOf<'reading'>, where: Where): string | undefined {
  const atHome = language !== undefined && !isForeign(language, where.language)
  return atHome ? undefined : respell
}

/** Says whether words are of another language than the one that is spoken there. */
export function isForeign(language: string | undefined, spoken: string): language is string {
  return language !== undefined && primary(language) !== primary(spoken)
}

/** What a service writes for a setting: the same, the nearest it takes, or nothing. */
export type Setting = string | { readonly nearest: string } | undefined

/** How a service writes the three settings of `prosody`. */
export interface ProsodyForms {
  readonly rate: (value: string) => Setting
  readonly pitch: (value: string) => Setting
  readonly volume: (value: string) => Setting
}

export function prosody(node: NodeOf<'prosody'>, forms: ProsodyForms): Around {
  const attributes: Record<string, string> = {}
  let lost = false
  for (const name of ['rate', 'pitch', 'volume'] as const) {
    const value = node[name]
    if (value === undefined) continue
    const setting = forms[name](value.trim())
    if (typeof setting !== 'string') lost = true
    const written = typeof setting === 'object' ? setting.nearest : setting
    if (written !== undefined) attributes[name] = written
  }
  if (Object.keys(attributes).length === 0) return lost ? without('prosody') : 'plain'
  return lost ? { element: 'prosody', attributes, lowered: 'prosody' } : element('prosody', attributes)
}
