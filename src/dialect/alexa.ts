import { characters } from './count.js'
import type { AttributeRule, Dialect, ElementCheck, ElementRule, NodeOf, Said, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { localeOf, primary } from './locale.js'
import { escapeText, wordsTag } from './markup.js'
import { phoneSets, phonesOf } from './phones.js'
import { isOneOf, pitchChange, pitchWords, rateFactor, rateWords, short, signed, volumeDecibels } from './prosody.js'
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
  voiceByName,
  without,
  withoutEmphasis
} from './rows.js'
import { emptyElement, forms, free, holds, needed, oneOf, pattern, signedDecibels, word, wordsOnly } from './rules.js'

const source = 'https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html'
const response = 'https://developer.amazon.com/docs/custom-skills/best-practice-text-response.html'
const voicesPage = 'https://developer.amazon.com/docs/custom-skills/guidelines-ux-amazon-polly-skills.html'
const checker = 'https://github.com/gsdriver/ssml-check-core/blob/master/checktag.js'

/** The service answers longer speech with "exceeds allowed size of 8000 characters". */
const mostCharacters = 8000
const longestBreak = 10_000
/** Sounds in one response. */
const mostAudio = 5
const slowest = 20
const lowest = -33.3
const highest = 50

const anywhere = [
  'audio',
  'break',
  'emphasis',
  'lang',
  'p',
  'phoneme',
  'prosody',
  's',
  'say-as',
  'sub',
  'voice',
  'w',
  'amazon:effect',
  'amazon:domain',
  'amazon:emotion',
  'alexa:name'
] as const

const locales = [
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'pt-BR'
] as const

const interpretations = [
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
] as const
const dateFormats = ['mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y'] as const

const formatIsForDates: ElementCheck = ({ attributes }) => {
  const interpret = attributes.get('interpret-as')
  if (interpret === undefined || interpret === 'date' || !attributes.has('format')) return undefined
  return {
    rule: 'dialect/wrong-content',
    subject: `format ${interpret}`,
    effect: 'error',
    instead: 'interpret-as="date"'
  }
}

/** "speechcons are not supported" with the voices of Amazon Polly. */
const interjectionIsAlexas: ElementCheck = ({ attributes }, { voice }) =>
  attributes.get('interpret-as') !== 'interjection' || voice === undefined
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: `interjection ${voice}`, effect: 'undefined', instead: '' }

/** Locales that have a speaking style. */
const styleLocales: Readonly<Record<string, readonly string[]>> = {
  conversational: ['en-US', 'ja-JP'],
  'long-form': ['en-US'],
  music: ['de-DE', 'en-US', 'en-CA', 'en-GB'],
  news: ['en-US', 'en-AU'],
  fun: ['ja-JP']
}
const emotionLocales = ['en-US', 'en-GB', 'ja-JP'] as const

const styleHasLocale: ElementCheck = ({ attributes }, { language: locale }) => {
  const style = attributes.get('name') ?? ''
  const known = Object.hasOwn(styleLocales, style) ? styleLocales[style] : undefined
  if (known === undefined || locale === undefined || speaks(known, locale)) return undefined
  return {
    rule: 'dialect/not-for-this-voice',
    subject: `${style} ${locale}`,
    effect: 'undefined',
    instead: known.join(', ')
  }
}

/** A bare language stands for any of its countries. */
function speaks(known: readonly string[], locale: string): boolean {
  return known.some(it => it.toLowerCase() === locale.toLowerCase() || primary(it) === locale.toLowerCase())
}

const emotionHasLocale: ElementCheck = (_, { language: locale }) =>
  locale === undefined || speaks(emotionLocales, locale)
    ? undefined
    : {
        rule: 'dialect/not-for-this-voice',
        subject: `amazon:emotion ${locale}`,
        effect: 'undefined',
        instead: emotionLocales.join(', ')
      }

const emotionIsAlexas: ElementCheck = (_, { voice }) =>
  voice === undefined
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: `amazon:emotion ${voice}`, effect: 'undefined', instead: '' }

const needsOne = (...list: readonly string[]): AttributeRule => ({ forms: [word(...list)], required: true })
const volumes = ['silent', 'x-soft', 'soft', 'medium', 'loud', 'x-loud'] as const

const elements: Readonly<Record<string, ElementRule>> = {
  speak: holds(anywhere, { '*': free }),
  audio: {
    ...wordsOnly({
      src: {
        forms: [pattern(/^(?:https|soundbank):\/\/[^\s/]\S{0,2000}$/i, 'https://…, soundbank://…')],
        required: true
      }
    }),
    most: mostAudio
  },
  break: emptyElement({
    strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
    time: forms({ form: 'time', decimal: true, most: longestBreak, over: 'error' })
  }),
  emphasis: holds(anywhere, { level: needsOne('strong', 'moderate', 'reduced') }),
  lang: holds(anywhere, { 'xml:lang': needsOne(...locales) }),
  p: holds(anywhere),
  s: holds(anywhere),
  phoneme: wordsOnly({ alphabet: oneOf('ipa', 'x-sampa'), ph: needed }),
  prosody: {
    ...holds(anywhere, {
      rate: forms(word('x-slow', 'slow', 'medium', 'fast', 'x-fast'), {
        form: 'percent',
        least: slowest,
        most: Number.POSITIVE_INFINITY
      }),
      pitch: forms(word('x-low', 'low', 'medium', 'high', 'x-high'), {
        form: 'measure',
        unit: '%',
        sign: 'must',
        least: lowest,
        most: highest
      }),
      volume: forms(word(...volumes), signedDecibels)
    }),
    someAttribute: true
  },
  'say-as': {
    ...wordsOnly({ 'interpret-as': needsOne(...interpretations), format: oneOf(...dateFormats) }),
    also: [formatIsForDates, interjectionIsAlexas]
  },
  sub: wordsOnly({ alias: needed }),
  voice: { ...holds(anywhere, { name: needed }), source: voicesPage },
  w: wordsOnly({ role: needsOne('amazon:VB', 'amazon:VBD', 'amazon:NN', 'amazon:SENSE_1') }),
  'amazon:effect': holds(anywhere, { name: needsOne('whispered') }),
  'amazon:domain': { ...holds(anywhere, { name: needsOne(...Object.keys(styleLocales)) }), also: [styleHasLocale] },
  'amazon:emotion': {
    ...holds(anywhere, { name: needsOne('excited', 'disappointed'), intensity: needsOne('low', 'medium', 'high') }),
    also: [emotionHasLocale, emotionIsAlexas]
  },
  'alexa:name': emptyElement({
    type: needsOne('first'),
    personId: { forms: [pattern(/^amzn1\.ask\.person\..{0,1100}$/, 'amzn1.ask.person.…')], required: true }
  })
}

const stress = 'ˈ ˌ . ː'

/**
 * The sounds every German and American voice of Amazon has, which speak for Alexa too
 * (https://docs.aws.amazon.com/polly/latest/dg/ph-table-german.html); other signs "may result in suboptimal speech".
 */
const phones = phoneSets({
  de: [
    `ʔ b d ç d͡ʒ f g h j k l m n ŋ p p͡f ʀ s ʃ t t͡s t͡ʃ v x z ʒ øː ɐ œ ə a aː aɪ aʊ ɑ̃ eː ɛ ɛ̃ iː ɪ oː ɔ ɔ̃ ɔʏ uː ʊ yː ʏ ${stress}`,
    'r>ʀ ʁ>ʀ ɡ>g i>iː e>eː o>oː u>uː y>yː ø>øː'
  ],
  en: [`b d d͡ʒ ð f g h j k l m n ŋ p ɹ s ʃ t t͡ʃ θ v w z ʒ ə ɚ æ aɪ aʊ ɑ eɪ ɝ ɛ i ɪ oʊ ɔ ɔɪ u ʊ ʌ ${stress}`, 'r>ɹ ɡ>g']
})

function inPhones(ph: string, spoken: string): string | undefined {
  return phonesOf(phones, ph, spoken)
}

/** `fr` → `fr-FR`, `de-CH` → `de-DE`; undefined for a language Alexa does not switch to. */
function localeFor(tag: string): string | undefined {
  const wanted = localeOf(tag)
  return locales.find(it => it === wanted) ?? locales.find(it => it === localeOf(primary(tag))) ?? sameLanguage(tag)
}

function sameLanguage(tag: string): string | undefined {
  return locales.find(it => primary(it) === primary(tag))
}

/** Names get their phonemes where the language has them all, else their own language, else a respelling. */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  if (!where.free) return respelled(node, where)
  const ph = ipa === undefined ? undefined : inPhones(ipa, where.language)
  if (ph !== undefined) return phoneme('ipa', ph, spoken)
  const locale = isForeign(node.language, where.language) ? localeFor(node.language) : undefined
  if (locale !== undefined) return { markup: wordsTag('lang', { 'xml:lang': locale }, spoken) }
  if (respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  return respelled(node, where)
}

/** Names other services have for the same. */
const ways: Readonly<Record<string, string>> = {
  verbatim: 'spell-out',
  letters: 'spell-out',
  number_digit: 'digits',
  'tts:digits': 'digits',
  bleep: 'expletive'
}

function readAs(node: NodeOf<'say-as'>, unbound: boolean): Said {
  const content = wordsOf(node.children)
  const interpret = Object.hasOwn(ways, node.interpretAs) ? (ways[node.interpretAs] ?? '') : node.interpretAs
  const format = isOneOf(dateFormats, node.format ?? '') ? node.format : undefined
  const known = isOneOf(interpretations, interpret) && (interpret !== 'date' || format !== undefined)
  // A voice of Polly would not know an interjection, and which voice speaks is not known here.
  if (!unbound || !known || interpret === 'interjection') return { words: content, lowered: 'say-as' }
  const dated = interpret === 'date' && format !== undefined
  return sayAs(dated ? { 'interpret-as': interpret, format } : { 'interpret-as': interpret }, content)
}

function phonemeOf(node: NodeOf<'phoneme'>, { free: unbound, language: tag }: Where): Said {
  const content = wordsOf(node.children)
  const ph = node.alphabet === 'ipa' ? inPhones(node.ph, tag) : node.alphabet === 'x-sampa' ? node.ph : undefined
  return unbound && ph !== undefined ? phoneme(node.alphabet, ph, content) : { words: content, lowered: 'phoneme' }
}

/** The speech of an Alexa skill: marks and times do not exist, all else may stand anywhere. */
export const alexa: Dialect = {
  name: 'alexa',
  title: 'Amazon Alexa',
  sources: [source, response, voicesPage, checker],
  extension: 'ssml',
  root: { element: 'speak', declaration: '', attributes: () => ({}), doctype: false },
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    ...paragraphRows,
    break: node => pause(node, longestBreak),
    sound: () => ({ lowered: 'sound' }),
    mark: () => ({ lowered: 'mark' }),
    // `none` is not in the list, and asks for nothing.
    emphasis: node => (node.level === 'none' ? withoutEmphasis(node) : element('emphasis', { level: node.level })),
    lang: (node, { language: spoken }) => {
      if (!isForeign(node.language, spoken)) return 'plain'
      const locale = localeFor(node.language)
      return locale === undefined ? without('lang') : element('lang', { 'xml:lang': locale })
    },
    voice: voiceByName,
    prosody: node => prosody(node, { rate: alexaRate, pitch: alexaPitch, volume: alexaVolume }),
    'say-as': (node, { free: unbound }) => readAs(node, unbound),
    sub: (node, { free: unbound }) => (unbound ? sub(node) : { words: node.alias }),
    phoneme: phonemeOf,
    reading: (node, where) => reading(node, where)
  },
  hyphenJoins: false,
  limits: [{ unit: 'characters', most: mostCharacters, count: characters }],
  elements,
  effects: {
    notXml: 'error',
    unknownElement: 'error',
    unknownAttribute: 'error',
    value: 'error',
    missing: 'error',
    nesting: 'error',
    text: 'error'
  }
}

/** There is no `default`; a rate is a percentage of the usual one from a fifth on. */
function alexaRate(value: string): string | undefined {
  if (isOneOf(rateWords, value)) return value === 'default' ? 'medium' : value
  const factor = rateFactor(value)
  return factor === undefined ? undefined : `${short(Math.max(slowest, factor * 100))}%`
}

/** Percentages only, from a third lower to half higher; a semitone is six percent. */
function alexaPitch(value: string): string | undefined {
  if (isOneOf(pitchWords, value)) return value === 'default' ? 'medium' : value
  const change = pitchChange(value)
  if (change === undefined || change.unit === 'Hz') return undefined
  const percent = change.unit === '%' ? change.value : (2 ** (change.value / 12) - 1) * 100
  const bounded = Math.min(highest, Math.max(lowest, percent))
  return `${signed(Math.round(bounded * 10) / 10)}%`
}

function alexaVolume(value: string): string | undefined {
  if (isOneOf(volumes, value)) return value
  if (value === 'default') return 'medium'
  return volumeDecibels(value) === undefined ? undefined : value
}
