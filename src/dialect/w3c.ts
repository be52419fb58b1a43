/** What both editions of W3C's SSML share: rules, and how a script is written in them. */
import type {
  Around,
  AttributeRule,
  Dialect,
  DialectEffects,
  ElementRule,
  NodeOf,
  NodeTable,
  Said,
  Where
} from './dialect.js'
import { wordsOf } from './draft.js'
import { emptyTag, escapeText, markName, wordsTag } from './markup.js'
import { isOneOf, pitchChange, pitchWords } from './prosody.js'
import {
  element,
  isForeign,
  type ProsodyForms,
  paragraphRows,
  pause,
  phoneme,
  prosody,
  respelled,
  sayAs,
  sayAsAttributes,
  spelling,
  sub,
  without
} from './rows.js'
import { emptyElement, forms, free, hertz, needed, oneOf, pattern, pitchStep, word, wordsOnly } from './rules.js'

/** The document around all words, in one of the editions. */
export function w3cRoot(version: string): NonNullable<Dialect['root']> {
  return {
    element: 'speak',
    declaration: '<?xml version="1.0" encoding="UTF-8"?>\n',
    attributes: request => ({ version, xmlns: namespace, 'xml:lang': request.language }),
    namespace,
    doctype: true
  }
}

const namespace = 'http://www.w3.org/2001/10/synthesis'

/** Where a processor may ignore a mistake it may refuse it as well. */
export const w3cEffects: DialectEffects = {
  notXml: 'error',
  unknownElement: 'error',
  unknownAttribute: 'error',
  value: 'error',
  missing: 'error',
  nesting: 'error',
  text: 'error'
}

/** XML Schema's NMTOKEN. */
const nameToken = /^[\w.:-]{1,200}$/
const name = pattern(nameToken, 'date')
const phonemeAlphabet = /^(?:ipa|x-.{1,100})$/

export const time: AttributeRule = { forms: [{ form: 'time', decimal: true }] }
export const neededAddress: AttributeRule = { forms: [{ form: 'address' }], required: true }
export const emphasisLevel = oneOf('strong', 'moderate', 'none', 'reduced')
const pitch = forms(word(...pitchWords), hertz, pitchStep)

/** Attributes of `prosody` that mean the same in both editions. */
export const prosodyAttributes = {
  pitch,
  range: pitch,
  contour: forms(
    pattern(/^\s{0,9}\([^()%]{1,20}%,[^()]{1,20}\)(?:\s{1,9}\([^()%]{1,20}%,[^()]{1,20}\))*\s{0,9}$/, '(0%,+10Hz)')
  ),
  duration: time
}

export const phonemeAttributes = { ph: needed, alphabet: forms(pattern(phonemeAlphabet, 'ipa')) }

/** Elements that are the same in both editions. */
export const w3cElements = {
  meta: {
    ...emptyElement({ name: free, 'http-equiv': free, content: needed }),
    oneOf: ['name', 'http-equiv'],
    first: true
  },
  metadata: { attributes: { '*': free }, children: ['*'], text: true, first: true },
  'say-as': wordsOnly({
    'interpret-as': { forms: [name], required: true },
    format: forms(name),
    detail: forms(name)
  }),
  sub: wordsOnly({ alias: needed }),
  break: emptyElement({ strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'), time })
} satisfies Readonly<Record<string, ElementRule>>

/** What the editions write differently. */
export interface W3cEdition {
  /** The element that says another language for some words. */
  readonly foreign: 'lang' | 'voice'
  readonly rate: ProsodyForms['rate']
  readonly volume: ProsodyForms['volume']
}

/** The rows of an edition; nothing of a script is lost in them. */
export function w3cNodes({ foreign, rate, volume }: W3cEdition): NodeTable {
  return {
    text: escapeText,
    ...paragraphRows,
    // No limit: https://www.w3.org/TR/2010/REC-speech-synthesis11-20100907/#S3.2.3
    break: node => pause(node, Number.POSITIVE_INFINITY),
    sound: node => mark(`sound-${markName(node.name)}`),
    mark: node => mark(node.name),
    emphasis: node => element('emphasis', { level: node.level }),
    lang: node => element(foreign, { 'xml:lang': node.language }),
    voice: (node, request): Around => {
      const voice = request.voiceOf(node.name)
      return voice === undefined ? without('voice') : element('voice', { name: voice })
    },
    prosody: node => prosody(node, { rate, volume, pitch: w3cPitch }),
    'say-as': (node, { free: unbound }) => readAs(node, unbound),
    sub: (node, { free: unbound }) => (unbound ? sub(node) : { words: node.alias }),
    phoneme: (node, { free: unbound }) => {
      const content = wordsOf(node.children)
      const known = phonemeAlphabet.test(node.alphabet)
      return unbound && known ? phoneme(node.alphabet, node.ph, content) : { words: content, lowered: 'phoneme' }
    },
    reading: (node, where) => reading(node, where, foreign)
  }
}

/** A mark that a player can turn into a time. */
function mark(text: string): { markup: readonly string[] } {
  return { markup: [emptyTag('mark', { name: text })] }
}

function w3cPitch(value: string): string | undefined {
  return isOneOf(pitchWords, value) || pitchChange(value) !== undefined ? value : undefined
}

function readAs(node: NodeOf<'say-as'>, unbound: boolean): Said {
  const content = wordsOf(node.children)
  const named = [node.interpretAs, node.format ?? 'x', node.detail ?? 'x'].every(it => nameToken.test(it))
  return unbound && named ? sayAs(sayAsAttributes(node), content) : { words: content, lowered: 'say-as' }
}

/**
 * Written and spoken form both stay where they differ: a phoneme first, for it says most, then the language, then other
 * words. Inside a word no element may stand, so there the words are written as they sound.
 */
function reading(node: NodeOf<'reading'>, where: Where, foreign: W3cEdition['foreign']): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  if (!where.free) return respelled(node, where)
  if (ipa !== undefined) return phoneme('ipa', ipa, spoken)
  if (isForeign(node.language, where.language))
    return { markup: wordsTag(foreign, { 'xml:lang': node.language }, spoken) }
  if (respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  if (spoken === wordsOf(node.children)) return { words: spoken }
  return sub({ type: 'sub', alias: spoken, children: node.children })
}
