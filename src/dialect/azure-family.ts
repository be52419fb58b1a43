import { bytes, milliseconds, voices } from './count.js'
import type { AttributeRule, Dialect, ElementCheck, ElementRule, Limit, NodeOf, PrintRequest, Said } from './dialect.js'
import { wordsOf } from './draft.js'
import { primary } from './locale.js'
import { sayAs, sayAsAttributes } from './rows.js'
import { free, language, neededLanguage, word, wordsOnly } from './rules.js'

/** What all voices of Azure AI Speech share, whichever elements they take. */

/** Pages of its documentation; all rules of both dialects are taken from them. */
export const docs = 'https://learn.microsoft.com/azure/ai-services/speech-service'
export const structure = `${docs}/speech-synthesis-markup-structure`
export const voicePage = `${docs}/speech-synthesis-markup-voice`
export const pronunciation = `${docs}/speech-synthesis-markup-pronunciation`
const namespace = 'http://www.w3.org/2001/10/synthesis'
const mstts = ['https://www.w3.org/2001/mstts', 'http://www.w3.org/2001/mstts'] as const

// https://learn.microsoft.com/azure/ai-services/speech-service/speech-services-quotas-and-limits
const longestAudio = 600_000
const mostBytes = 65_536
const mostVoices = 50

/** What one request may hold. */
export const limits: readonly Limit[] = [
  { unit: 'milliseconds', most: longestAudio, count: milliseconds },
  { unit: 'bytes', most: mostBytes, count: bytes },
  { unit: 'voices', most: mostVoices, count: voices }
]

/** What stands around a document, and what may be declared in it. */
export const root: NonNullable<Dialect['root']> = {
  element: 'speak',
  declaration: '',
  attributes: request => ({ version: '1.0', xmlns: namespace, 'xml:lang': request.language }),
  namespace,
  doctype: false,
  prefixes: { mstts }
}

/** What the root says of itself. */
export const speakAttributes: ElementRule['attributes'] = {
  version: { forms: [word('1.0')], required: true },
  'xml:lang': neededLanguage
}

const named: AttributeRule = { forms: [{ form: 'any' }], required: true }

/** What a voice is told. */
export const voiceAttributes: ElementRule['attributes'] = {
  name: named,
  effect: { forms: [word('eq_car', 'eq_telecomhp8k')], effect: 'ignored' },
  parameters: free,
  'xml:lang': language,
  'xml:gender': free
}

/** Values of `interpret-as` with the formats they take; `undefined` where a format means nothing. */
const interpretations: Readonly<Record<string, readonly string[] | undefined>> = {
  characters: undefined,
  'spell-out': undefined,
  cardinal: undefined,
  number: undefined,
  ordinal: undefined,
  number_digit: undefined,
  fraction: undefined,
  date: ['dmy', 'mdy', 'ymd', 'ydm', 'ym', 'my', 'md', 'dm', 'd', 'm', 'y'],
  time: ['hms12', 'hms24'],
  duration: ['hms', 'hm', 'ms'],
  telephone: undefined,
  currency: undefined,
  address: undefined,
  name: undefined
}
const durationLanguages = ['en', 'es']

const formatFits: ElementCheck = ({ attributes }) => {
  const interpret = attributes.get('interpret-as') ?? ''
  const format = attributes.get('format')
  const known = interpretations[interpret]
  if (format === undefined || known === undefined || known.includes(format)) return undefined
  return {
    rule: 'dialect/wrong-content',
    subject: `${interpret} ${format}`,
    effect: 'undefined',
    instead: known.join(', ')
  }
}

const durationHasLocale: ElementCheck = ({ attributes }, { language: locale }) =>
  attributes.get('interpret-as') !== 'duration' || locale === undefined || durationLanguages.includes(primary(locale))
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: `duration ${locale}`, effect: 'undefined', instead: '' }

/** Ways of reading, with formats and languages. */
export const sayAsRule: ElementRule = {
  ...wordsOnly({
    'interpret-as': { forms: [word(...Object.keys(interpretations))], required: true },
    format: free,
    detail: free
  }),
  also: [formatFits, durationHasLocale],
  source: pronunciation
}

/** A `say-as` by the names Azure has for it, or the words where it has none for that language. */
export function readAs(node: NodeOf<'say-as'>, unbound: boolean, request: PrintRequest): Said {
  const content = wordsOf(node.children)
  const interpret = node.interpretAs === 'digits' ? 'number_digit' : node.interpretAs
  const local = interpret !== 'duration' || durationLanguages.includes(primary(request.language))
  if (!unbound || !local || !Object.hasOwn(interpretations, interpret)) return { words: content, lowered: 'say-as' }
  const { format } = sayAsAttributes(node)
  const fits = format !== undefined && interpretations[interpret]?.includes(format)
  return sayAs(fits ? { 'interpret-as': interpret, format } : { 'interpret-as': interpret }, content)
}
