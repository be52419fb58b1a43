import { bytes } from './count.js'
import type {
  AttributeRule,
  CheckRequest,
  Dialect,
  Effect,
  ElementCheck,
  ElementRule,
  NodeOf,
  PrintRequest,
  Said,
  Where
} from './dialect.js'
import { wordsOf } from './draft.js'
import { primary } from './locale.js'
import { emptyTag, escapeText, markName } from './markup.js'
import { type PhoneSet, phoneSets, phonesIn, phonesOf } from './phones.js'
import { isOneOf, type PitchUnit, pitchChange, pitchWords, rateFactor, rateWords, signed } from './prosody.js'
import {
  element,
  isForeign,
  paragraphRows,
  pause,
  phoneme,
  prosody,
  respelled,
  sayAs,
  spelling,
  sub,
  without,
  withoutEmphasis
} from './rows.js'
import { anyPercent, emptyElement, forms, free, holds, needed, oneOf, pattern, word, wordsOnly } from './rules.js'

const docs = 'https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech'
const elementsPage = `${docs}-elements`
const validation = `${docs}-ssml`
const http = `${docs}-usingHTTP`
const symbolsPage = `${docs}-symbols`
const germanPage = `${docs}-deSymbols`

/** "5 KB for the input text ... includes any SSML that you specify": https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-usingHTTP */
const mostBytes = 5120

const inSentence = ['break', 'emphasis', 'express-as', 'mark', 'phoneme', 'prosody', 'say-as', 'sub'] as const
const inParagraph = [...inSentence, 'sentence', 's'] as const
const anywhere = [...inParagraph, 'paragraph', 'p'] as const

/** "The service silently ignores unsupported SSML elements": those W3C names and the service has not. */
const passedOver: ReadonlyMap<string, Effect> = new Map(
  ['audio', 'desc', 'lexicon', 'meta', 'metadata', 'voice', 'lang', 'lookup', 'token', 'w'].map(
    name => [name, 'ignored'] as const
  )
)

/** The voice decides on the language, whatever the document says: `de-DE_BirgitV3Voice`. */
function localeOfSpeech({ voice, language }: CheckRequest): string | undefined {
  const [, locale] = /^([a-z]{2}-[A-Z]{2})_/.exec(voice ?? '') ?? []
  return locale ?? language
}

/** `en-US_AllisonExpressive` */
function isExpressive(voice: string | undefined): boolean {
  return voice?.includes('Expressive') === true
}

/** Languages that have an expressive voice: https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-voices */
const expressiveLanguages = ['en', 'es', 'pt'] as const

/** Says whether emphasis and styles can be heard; undefined where it is not known who speaks. */
function canExpress(request: CheckRequest): boolean | undefined {
  if (request.voice !== undefined) return isExpressive(request.voice)
  const locale = localeOfSpeech(request)
  return locale === undefined || isOneOf(expressiveLanguages, primary(locale)) ? undefined : false
}

function forExpressiveVoices(name: string, effect: Effect): ElementCheck {
  return (_, request) =>
    canExpress(request) === false
      ? { rule: 'dialect/not-for-this-voice', subject: name, effect, instead: 'en-US_AllisonExpressive' }
      : undefined
}

/** "Expressive neural voices support only percentage values"; natural voices have no prosody. */
const prosodyFitsVoice: ElementCheck = ({ attributes }, { voice }) => {
  if (voice?.includes('Natural') === true)
    return { rule: 'dialect/not-for-this-voice', subject: 'prosody', effect: 'ignored', instead: '' }
  if (!isExpressive(voice)) return undefined
  for (const name of ['pitch', 'rate']) {
    const value = attributes.get(name)
    if (value === undefined || value.endsWith('%')) continue
    return { rule: 'dialect/not-for-this-voice', subject: `${name} ${value}`, effect: 'undefined', instead: '+10%' }
  }
  return undefined
}

/** Ways of reading with the formats they take. */
const interpretations: Readonly<Record<string, readonly string[]>> = {
  cardinal: [],
  date: ['mdy', 'ymd', 'dmy', 'ydm', 'my', 'md', 'ym'],
  digits: [],
  interjection: [],
  letters: ['single', 'group'],
  number: ['cardinal', 'ordinal', 'telephone'],
  ordinal: [],
  'vxml:boolean': [],
  'vxml:currency': [],
  'vxml:date': [],
  'vxml:time': [],
  'vxml:digits': [],
  'vxml:phone': []
}

/** "additional invalid attributes or values ... are ignored" */
const formatFits: ElementCheck = ({ attributes }) => {
  const interpret = attributes.get('interpret-as') ?? ''
  const format = attributes.get('format')
  const known = Object.hasOwn(interpretations, interpret) ? interpretations[interpret] : undefined
  if (format === undefined || known === undefined || known.includes(format)) return undefined
  return {
    rule: 'dialect/wrong-content',
    subject: `${interpret} ${format.slice(0, 40)}`,
    effect: 'ignored',
    instead: known.join(', ')
  }
}

/** "For most other languages, the service supports only digits and letters; for Japanese only digits." */
const readingHasLanguage: ElementCheck = ({ attributes }, request) => {
  const interpret = attributes.get('interpret-as') ?? ''
  const locale = localeOfSpeech(request)
  if (locale === undefined || !Object.hasOwn(interpretations, interpret)) return undefined
  const known = readingsOf(locale)
  if (known.includes(interpret)) return undefined
  return {
    rule: 'dialect/not-for-this-voice',
    subject: `${interpret} ${locale}`,
    effect: 'undefined',
    instead: known.join(', ')
  }
}

function readingsOf(locale: string): readonly string[] {
  const spoken = primary(locale)
  if (spoken === 'en') return Object.keys(interpretations)
  return spoken === 'ja' ? ['digits'] : ['digits', 'letters']
}

const stress = 'ˈ ˌ .'

/** All signs that stand for a German sound: https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-deSymbols */
const phones = phoneSets({
  de: [
    `i iː ɪ e eː ɛ ɛː aː ɑ a u uː ʊ o oː ɔ y yː ʏ ø øː œ ɶ ai aɪ au aʊ ɔi ɔy ɔɪ ɔʏ ã ɐ̃ ẽ ɛ̃ õ ɔ̃ ø̃ œ̃ ə ɵ ɘ b p d ð t g ɡ ɣ k v f z s ʒ ʃ ç x χ pf ɐ ʌ ɚ ɝ ts ʦ θ dʒ ʤ tʃ ʧ m n ŋ l r ɹ ʀ ʁ ɾ j ʝ w ʋ h ɦ ʔ ${stress}`,
    '\u0361> \u032f>'
  ],
  // https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-usSymbols
  en: [
    `a aː ɑ ɑː ɐ æ e eɪ ɛ i iː ɪ o oʊ ɔ ɔː ɒ u uː ʊ ɯ ʌ ə˞ ɚ ɜː ɝ ɔɪ aʊ aɪ ə ɨ ı b p d t g ɡ k ð θ v f z s ʒ ʃ dʒ ʤ tʃ ʧ h ɦ x χ m n ŋ r ɹ l w ʍ j m̩ ʔ ɾ n̩ ${stress}`,
    '\u0361> \u032f>'
  ]
})

const ipaVowel = /[iɪeɛaɑɐæuʊoɔɒyʏøœɶəɵɘɨıɯʌɚɜɝ]/
/** IBM's own symbols for German, with stress and syllables; those of more than one letter stand in quotation marks. */
const spr = /^(?:[iIeEaAuUoOyY@bpdtgkvfzsZSXxPRTJCmnGlrjwh?.012 ]|'(?:E:|oe|OE|aj|aw|oj|a~|E~|o~|oe~)')+$/
const sprVowel = /[iIeEaAuUoOyY@R]/

/** "Use only the documented symbols ... an entry that does not conform is invalid", and so is a word without a vowel. */
const phonesKnown: ElementCheck = ({ attributes }, request) => {
  const ph = attributes.get('ph') ?? ''
  const locale = primary(localeOfSpeech(request) ?? '')
  const isIpa = attributes.get('alphabet') === 'ipa'
  if (ph.length > mostBytes || !attributes.has('ph')) return undefined
  const known = isIpa ? isInIpa(ph, phones(locale)) : locale !== 'de' || spr.test(ph)
  const voweled = isIpa ? ipaVowel.test(ph) : locale !== 'de' || sprVowel.test(ph)
  if (known && voweled) return undefined
  const instead = known ? 'a, e, i, o, u …' : symbolsOf(isIpa, phones(locale))
  return { rule: 'dialect/bad-value', subject: `ph ${ph.slice(0, 60)}`, effect: 'error', instead }
}

function isInIpa(ph: string, set: PhoneSet | undefined): boolean {
  return set === undefined || phonesIn(set, ph) === ph.trim().normalize('NFC')
}

function symbolsOf(isIpa: boolean, set: PhoneSet | undefined): string {
  return isIpa ? [...(set?.signs ?? [])].join(' ') : ".1 i I e E 'E:' a A u U o O y Y 'oe' 'OE' 'aj' 'aw' 'oj' @ …"
}

/** "You cannot use the contour, duration, range, and volume attributes of the prosody element with any voice." */
const refused: AttributeRule = { forms: [], unknown: true, effect: 'error' }
const optional = (...words: readonly string[]): AttributeRule => ({ forms: [word(...words)], effect: 'ignored' })

const paragraph: ElementRule = { ...holds(inParagraph), source: elementsPage }
const sentence: ElementRule = { ...holds(inParagraph), source: elementsPage }

const elements: Readonly<Record<string, ElementRule>> = {
  speak: holds(anywhere, { version: free, 'xml:lang': free, 'xml:base': free }),
  break: emptyElement({
    strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
    // "Valid value formats are {integer}s for seconds or {integer}ms for milliseconds."
    time: forms({ form: 'time', decimal: false })
  }),
  emphasis: {
    ...holds(anywhere, { level: oneOf('none', 'moderate', 'strong', 'reduced') }),
    also: [forExpressiveVoices('emphasis', 'ignored')]
  },
  'express-as': {
    ...holds(anywhere, {
      style: { forms: [word('cheerful', 'empathetic', 'neutral', 'uncertain')], required: true }
    }),
    // "You can use the express-as element only with expressive neural voices": a validation error.
    also: [forExpressiveVoices('express-as', 'error')],
    source: validation
  },
  // "the name must begin with an alphanumeric character"
  mark: emptyElement({ name: { forms: [pattern(/^[A-Za-z0-9]/, 'kapitel-1')], required: true } }),
  phoneme: {
    ...wordsOnly({ alphabet: oneOf('ipa', 'ibm'), ph: needed }),
    also: [phonesKnown],
    source: symbolsPage
  },
  prosody: {
    ...holds(anywhere, {
      pitch: forms(word(...pitchWords), pattern(/^[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:Hz|%|st)$/, '+10%')),
      // A number without a unit is words a minute.
      rate: forms(word(...rateWords), anyPercent, pattern(/^\d{1,9}$/, '150')),
      contour: refused,
      duration: refused,
      range: refused,
      volume: refused
    }),
    someAttribute: true,
    also: [prosodyFitsVoice]
  },
  'say-as': {
    ...wordsOnly({
      'interpret-as': { forms: [word(...Object.keys(interpretations))], required: true },
      format: free,
      detail: optional('punctuation'),
      enabled: optional('true', 'false')
    }),
    also: [formatFits, readingHasLanguage]
  },
  sub: wordsOnly({ alias: needed }),
  paragraph,
  p: paragraph,
  sentence,
  s: sentence
}

/** Phonemes in the service's signs; a sound it lacks makes it refuse the whole text. */
function inPhones(ph: string, spoken: string): string | undefined {
  const written = phonesOf(phones, ph, spoken)
  return written !== undefined && ipaVowel.test(written) ? written : undefined
}

/** Readings are written as they sound; names get phonemes or a respelling, for there is no change of language. */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  const ph = !where.free || ipa === undefined ? undefined : inPhones(ipa, where.language)
  if (ph !== undefined) return phoneme('ipa', ph, spoken)
  if (where.free && respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  return respelled(node, where)
}

/** Names other services have for the same. */
const ways: Readonly<Record<string, string>> = {
  characters: 'letters',
  'spell-out': 'letters',
  verbatim: 'letters',
  number_digit: 'digits',
  'tts:digits': 'digits',
  currency: 'vxml:currency'
}

function readAs(node: NodeOf<'say-as'>, unbound: boolean, spoken: string): Said {
  const content = wordsOf(node.children)
  const interpret = Object.hasOwn(ways, node.interpretAs) ? (ways[node.interpretAs] ?? '') : node.interpretAs
  const takes = Object.hasOwn(interpretations, interpret) ? (interpretations[interpret] ?? []) : []
  const format = takes.find(it => it === node.format)
  const dated = interpret !== 'date' || format !== undefined
  if (!unbound || !dated || !readingsOf(spoken).includes(interpret)) return { words: content, lowered: 'say-as' }
  return sayAs({ 'interpret-as': interpret, ...(format === undefined ? {} : { format }) }, content)
}

function phonemeOf({ alphabet, ph, children }: NodeOf<'phoneme'>, { free: unbound, language }: Where): Said {
  const content = wordsOf(children)
  const known = alphabet === 'ipa' ? inPhones(ph, language) : inSpr(alphabet, ph, language)
  return unbound && known !== undefined ? phoneme(alphabet, known, content) : { words: content, lowered: 'phoneme' }
}

function inSpr(alphabet: string, ph: string, spoken: string): string | undefined {
  const isGerman = alphabet === 'ibm' && primary(spoken) === 'de'
  return isGerman && ph.length < 400 && spr.test(ph) && sprVowel.test(ph) ? ph : undefined
}

/** A name that begins with a letter or digit, as the service wants it. */
function mark(name: string): { markup: readonly string[] } {
  return { markup: [emptyTag('mark', { name: /^[A-Za-z0-9]/.test(name) ? name : `m${markName(name)}` })] }
}

/** An expressive voice that speaks the script's language. */
function speaksExpressively({ language, voiceOf }: PrintRequest): boolean {
  return isExpressive(voiceOf(undefined)) && isOneOf(expressiveLanguages, primary(language))
}

/** IBM Watson Text to Speech: every text is checked as XML, what is not supported is mostly passed over. */
export const ibm: Dialect = {
  name: 'ibm',
  title: 'IBM Watson Text to Speech',
  sources: [elementsPage, validation, http, symbolsPage, germanPage],
  extension: 'ssml',
  root: {
    element: 'speak',
    optional: true,
    declaration: '',
    attributes: () => ({ version: '1.1' }),
    doctype: true
  },
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    ...paragraphRows,
    // No longest pause is documented.
    break: node => pause(node, Number.POSITIVE_INFINITY),
    sound: node => mark(`sound-${markName(node.name)}`),
    mark: node => mark(node.name),
    emphasis: (node, request) =>
      speaksExpressively(request) ? element('emphasis', { level: node.level }) : withoutEmphasis(node),
    lang: (node, { language: spoken }) => (isForeign(node.language, spoken) ? without('lang') : 'plain'),
    voice: (node, { voiceOf }) => (voiceOf(node.name) === voiceOf(undefined) ? 'plain' : without('voice')),
    prosody: (node, request) => {
      const expressive = speaksExpressively(request)
      return prosody(node, {
        rate: value => ibmRate(value, expressive),
        pitch: value => ibmPitch(value, expressive),
        volume: () => undefined
      })
    },
    'say-as': (node, { free: unbound }, { language: spoken }) => readAs(node, unbound, spoken),
    sub: (node, { free: unbound }) => (unbound ? sub(node) : { words: node.alias }),
    phoneme: phonemeOf,
    reading: (node, where) => reading(node, where)
  },
  chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: false,
  phones: inPhones,
  limits: [{ unit: 'bytes', most: mostBytes, count: bytes }],
  elements,
  effects: {
    notXml: 'error',
    // "you specify a tag incorrectly" is among the errors.
    unknownElement: 'error',
    unknownElements: passedOver,
    unknownAttribute: 'ignored',
    value: 'error',
    missing: 'error',
    nesting: 'undefined',
    text: 'undefined'
  }
}

/** What the service's words for a rate and a pitch mean, in percent of the usual one; expressive voices know percents alone. */
const rates: Readonly<Record<string, number>> = { 'x-slow': -50, slow: -25, fast: 25, 'x-fast': 50 }
const semitones: Readonly<Record<string, number>> = { 'x-low': -12, low: -6, high: 6, 'x-high': 12 }

/** A percentage is a change here, with or without a sign: nine tenths of the speed are `-10%`. */
function ibmRate(value: string, expressive: boolean): string | undefined {
  if (isOneOf(rateWords, value)) return expressive ? `${signed(rates[value] ?? 0)}%` : value
  const factor = rateFactor(value)
  return factor === undefined ? undefined : `${signed(Math.round((factor - 1) * 100))}%`
}

function ibmPitch(value: string, expressive: boolean): string | undefined {
  if (isOneOf(pitchWords, value)) return expressive ? percentOf(semitones[value] ?? 0, 'st') : value
  const change = pitchChange(value)
  if (change === undefined) return undefined
  return expressive ? percentOf(change.value, change.unit) : value
}

function percentOf(value: number, unit: PitchUnit): string | undefined {
  if (unit === 'Hz') return undefined
  return `${signed(Math.round(unit === '%' ? value : (2 ** (value / 12) - 1) * 100))}%`
}
