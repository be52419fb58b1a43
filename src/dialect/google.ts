import { bytes } from './count.js'
import type { Around, AttributeRule, Dialect, ElementCheck, ElementRule, NodeOf, Said, Sign, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { localeOf, primary } from './locale.js'
import { emptyTag, escapeText, markName, wordsTag } from './markup.js'
import { phoneSets, phonesOf } from './phones.js'
import {
  isOneOf,
  pitchChange,
  pitchWords,
  rateFactor,
  rateWords,
  short,
  volumeDecibels,
  volumeWords
} from './prosody.js'
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
  voiceByName
} from './rows.js'
import {
  anyPercent,
  emptyElement,
  forms,
  free,
  holds,
  language,
  needed,
  neededLanguage,
  oneOf,
  pattern,
  plainNumber,
  signedDecibels,
  word,
  wordsOnly
} from './rules.js'
import { holdsWholeSentences } from './whole-sentences.js'

const source = 'https://cloud.google.com/text-to-speech/docs/ssml'
// "The SSML document must be valid and well-formed. Otherwise the RPC will fail and return INVALID_ARGUMENT."
const input = 'https://cloud.google.com/text-to-speech/docs/reference/rest/v1/SynthesisInput'
const quotas = 'https://docs.cloud.google.com/text-to-speech/quotas'

/** Of the request with all tags; it can not be raised: https://docs.cloud.google.com/text-to-speech/quotas */
const mostBytes = 5000

const inSentence = [
  'audio',
  'break',
  'emphasis',
  'lang',
  'mark',
  'phoneme',
  'prosody',
  'say-as',
  'sub',
  'voice',
  'google:style'
] as const
const anywhere = [...inSentence, 'p', 's'] as const

const time = pattern(/^\s{0,9}[+-]?\s{0,9}\d{1,9}(?:\.\d{1,9})?(?:h|min|s|ms)?\s{0,9}$/, '2.5s')
/** When another sound begins or ends, and so much later or sooner. */
const afterAnother = pattern(
  /^[-_#\p{L}\p{N}]{1,200}\.(?:begin|end)\s{0,9}[+-]\s{0,9}\d{1,9}(?:\.\d{1,9})?(?:h|min|s|ms)?\s{0,9}$/u,
  'jingle.end-250ms'
)
const repeats = forms(pattern(/^\+?\d{1,9}(?:\.\d{1,9})?$/, '2'))
const soundLevel = forms({ form: 'measure', unit: 'dB', sign: 'may', least: -40, most: 40, over: 'undefined' })
const settled: AttributeRule = forms(time)

const milliseconds: Readonly<Record<string, number>> = { h: 3_600_000, min: 60_000, s: 1000, ms: 1 }

/** `2.5s` → 2500; without a unit it is seconds. */
function timeOf(value: string | undefined): number | undefined {
  const [, sign, number, unit = 's'] =
    /^\s{0,9}([+-]?)\s{0,9}(\d{1,9}(?:\.\d{1,9})?)(h|min|s|ms)?\s{0,9}$/.exec(value ?? '') ?? []
  return number === undefined ? undefined : Number(`${sign}${number}`) * (milliseconds[unit] ?? 0)
}

/** "If clipBegin is greater than or equal to clipEnd, then no audio is inserted." */
const clipHasLength: ElementCheck = ({ attributes }) => {
  const begin = timeOf(attributes.get('clipBegin') ?? '0')
  const end = timeOf(attributes.get('clipEnd'))
  if (begin === undefined || end === undefined || begin < end) return undefined
  return {
    rule: 'dialect/wrong-content',
    subject: `clipBegin clipEnd`,
    effect: 'lost',
    instead: 'clipBegin < clipEnd'
  }
}

/** "Zero is not a valid value and is therefore treated as being unspecified"; fractions are rounded. */
const repeatsAtAll: ElementCheck = ({ attributes }) => {
  const count = attributes.get('repeatCount')
  if (count === undefined || Number.isNaN(Number(count)) || Math.round(Number(count)) > 0) return undefined
  return { rule: 'dialect/out-of-range', subject: `repeatCount ${count}`, effect: 'ignored', instead: '1' }
}

const interpretations = [
  'currency',
  'telephone',
  'verbatim',
  'spell-out',
  'date',
  'characters',
  'cardinal',
  'ordinal',
  'fraction',
  'expletive',
  'bleep',
  'unit',
  'time',
  'duration'
] as const

/** How a format may look, and an example of it. */
const formats: Readonly<Record<string, readonly [shape: RegExp, example: string]>> = {
  date: [/^[ymd]{1,20}$/, 'dmy'],
  time: [/^(?:[hmsZ ]|12|24){1,20}$/, 'hms24'],
  duration: [/^(?:h|ms?|s)(?:[:.,; ]{0,3}(?:h|ms?|s)){0,5}$/, 'h:m']
}

const formatFits: ElementCheck = ({ attributes }) => {
  const interpret = attributes.get('interpret-as') ?? ''
  const format = attributes.get('format')
  const [shape, example = ''] = Object.hasOwn(formats, interpret) ? (formats[interpret] ?? []) : []
  if (format === undefined || shape === undefined || (format.length <= 40 && shape.test(format))) return undefined
  return {
    rule: 'dialect/wrong-content',
    subject: `${interpret} ${format.slice(0, 40)}`,
    effect: 'undefined',
    instead: example
  }
}

/** Attributes of `say-as` that mean something for one way of reading only. */
const belongs: Readonly<Record<string, string>> = { language: 'currency', 'google:style': 'telephone' }

const attributeBelongs: ElementCheck = ({ attributes }) => {
  const interpret = attributes.get('interpret-as')
  for (const [name, way] of Object.entries(belongs)) {
    if (interpret === undefined || interpret === way || !attributes.has(name)) continue
    const instead = `interpret-as="${way}"`
    return { rule: 'dialect/wrong-content', subject: `${name} ${interpret}`, effect: 'undefined', instead }
  }
  return undefined
}

/** "currently only works in EN locales" */
const zeroIsEnglish: ElementCheck = ({ attributes }, { language: locale }) =>
  attributes.get('google:style') !== 'zero-as-zero' || locale === undefined || primary(locale) === 'en'
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: `zero-as-zero ${locale}`, effect: 'ignored', instead: '' }

/** "not supported by the lang tag and will result in silence" */
const silentLanguages = ['ar', 'fa', 'he', 'iw'] as const

const langIsHeard: ElementCheck = ({ attributes, text }) => {
  const tag = attributes.get('xml:lang') ?? ''
  const instead = `<voice language="${tag}">`
  if (isOneOf(silentLanguages, primary(tag)))
    return { rule: 'dialect/not-for-this-voice', subject: `lang ${tag}`, effect: 'lost', instead }
  // "Japanese with Kanji characters ... is transliterated and read as Chinese characters."
  return primary(tag) === 'ja' && /\p{Script=Han}/u.test(text)
    ? { rule: 'dialect/not-for-this-voice', subject: `lang ${tag}`, effect: 'misread', instead }
    : undefined
}

const chosenBy = ['name', 'gender', 'variant', 'language'] as const

const voiceIsChosen: ElementCheck = ({ attributes }) =>
  chosenBy.some(name => attributes.has(name))
    ? undefined
    : {
        rule: 'dialect/missing-attribute',
        subject: chosenBy.join(', '),
        effect: 'error',
        instead: 'name="de-DE-Neural2-G"'
      }

/** "Each application of the phoneme tag directs the pronunciation of a single word." */
const oneWord: ElementCheck = ({ text }) =>
  isOneWord(text)
    ? undefined
    : {
        rule: 'dialect/wrong-content',
        subject: `phoneme ${text.trim().slice(0, 40)}`,
        effect: 'undefined',
        instead: '<phoneme …>'
      }

function isOneWord(text: string): boolean {
  return !/\s/.test(text.trim())
}

const vowel = /[aæɑɐɒeəɛɜɝɚiɪɨoɔøœuʊʉʌyʏɤɯɵɘɶ]/

/** "Every syllable must contain one (and only one) vowel"; where syllables end is known only where a dot says so. */
function hasVowels(ph: string): boolean {
  const syllables = ph.includes('.') ? ph.split(/[.ˈˌ]/).filter(syllable => syllable.trim() !== '') : [ph]
  return syllables.every(syllable => vowel.test(syllable))
}

const syllablesHaveVowels: ElementCheck = ({ attributes }) => {
  const ph = attributes.get('ph') ?? ''
  if (attributes.get('alphabet') === 'x-sampa' || ph.trim() === '' || hasVowels(ph)) return undefined
  return { rule: 'dialect/wrong-content', subject: `ph ${ph.slice(0, 60)}`, effect: 'undefined', instead: 'ˈkɪtən' }
}

const styles = ['apologetic', 'calm', 'empathetic', 'firm', 'lively'] as const
const stylishVoices = ['en-US-Neural2-F', 'en-US-Neural2-J'] as const

const styleHasVoice: ElementCheck = (_, { voice }) =>
  voice === undefined || isOneOf(stylishVoices, voice)
    ? undefined
    : {
        rule: 'dialect/not-for-this-voice',
        subject: 'google:style',
        effect: 'undefined',
        instead: stylishVoices.join(', ')
      }

/** "Only use the tag around full sentences." */
const styleHoldsSentences: ElementCheck = seen =>
  holdsWholeSentences(seen)
    ? undefined
    : { rule: 'dialect/part-of-sentence', subject: 'google:style', effect: 'undefined', instead: '' }

/** The service itself says: "`<mark>` tags are not currently supported by Studio voices." */
const markHasVoice: ElementCheck = (_, { voice }) =>
  voice === undefined || !isStudio(voice)
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: 'mark', effect: 'error', instead: 'de-DE-Neural2-G' }

function isStudio(voice: string | undefined): boolean {
  return voice?.includes('-Studio-') === true
}

const times = { begin: forms(time, afterAnother), end: forms(time, afterAnother) }
const medium = ['par', 'seq', 'media'] as const

const elements: Readonly<Record<string, ElementRule>> = {
  speak: holds([...anywhere, 'par', 'seq'], { '*': free }),
  break: emptyElement({
    strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
    time: forms({ form: 'time', decimal: true })
  }),
  'say-as': {
    ...wordsOnly({
      'interpret-as': { forms: [word(...interpretations)], required: true },
      format: free,
      detail: oneOf('1', '2'),
      language,
      'google:style': oneOf('zero-as-zero')
    }),
    also: [formatFits, attributeBelongs, zeroIsEnglish]
  },
  audio: {
    ...holds([...anywhere, 'desc'], {
      src: { forms: [{ form: 'address', https: true }], required: true },
      clipBegin: settled,
      clipEnd: settled,
      // "Values outside that range may (or may not) be adjusted to be within it."
      speed: forms({ form: 'percent', least: 50, most: 200, over: 'undefined' }),
      repeatCount: repeats,
      repeatDur: settled,
      soundLevel
    }),
    also: [clipHasLength, repeatsAtAll]
  },
  desc: wordsOnly({}),
  p: holds([...inSentence, 's']),
  s: holds(inSentence),
  sub: wordsOnly({ alias: needed }),
  mark: { ...emptyElement({ name: needed }), also: [markHasVoice] },
  prosody: holds(anywhere, {
    rate: forms(word(...rateWords), anyPercent, plainNumber),
    pitch: forms(word(...pitchWords), pattern(/^[+-](?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})st$/, '+2st'), anyPercent),
    volume: forms(word(...volumeWords), signedDecibels)
  }),
  emphasis: holds(inSentence, { level: oneOf('strong', 'moderate', 'none', 'reduced') }),
  par: { attributes: { '*': free }, children: medium, text: false },
  seq: { attributes: { '*': free }, children: medium, text: false },
  media: {
    attributes: {
      'xml:id': { forms: [pattern(/^[-_#\p{L}\p{N}]{1,200}$/u, 'jingle')], unique: true },
      ...times,
      repeatCount: repeats,
      repeatDur: settled,
      soundLevel,
      fadeInDur: settled,
      fadeOutDur: settled
    },
    children: ['speak', 'audio'],
    text: false,
    also: [repeatsAtAll]
  },
  phoneme: {
    ...wordsOnly({ alphabet: oneOf('ipa', 'x-sampa'), ph: needed }),
    also: [oneWord, syllablesHaveVowels]
  },
  voice: {
    ...holds(inSentence, {
      name: free,
      gender: oneOf('male', 'female', 'neutral'),
      variant: free,
      language,
      required: free,
      ordering: free
    }),
    also: [voiceIsChosen]
  },
  lang: { ...holds(anywhere, { 'xml:lang': neededLanguage }), also: [langIsHeard] },
  'google:style': {
    ...holds(inSentence, { name: { forms: [word(...styles)], required: true } }),
    also: [styleHasVoice, styleHoldsSentences]
  }
}

const stress = 'ˈ ˌ .'

/**
 * The broad sounds of a language (https://cloud.google.com/text-to-speech/docs/phonemes): a word with any other is read as if
 * it had no phonemes, so it gets its language or a respelling instead.
 */
const phones = phoneSets({
  de: [
    `aː a ɛː ɛ eː ə ɐ iː ɪ oː ɔ øː œ uː ʊ yː ʏ aɪ aʊ ɔʏ p b t d k g f v s z ʃ ʒ ç x h m n ŋ l ʁ j ʔ pf ts tʃ dʒ ${stress}`,
    'r>ʁ ʀ>ʁ ɡ>g i>iː e>eː o>oː u>uː y>yː ø>øː \u0361> \u032f>'
  ],
  en: [
    `æ ɑː ə ɚ ɛ ɪ iː ɔː ʊ uː ʌ aɪ aʊ eɪ ɔɪ oʊ p b t d k g f v θ ð s z ʃ ʒ h m n ŋ l ɹ ʧ ʤ j w ${stress}`,
    'r>ɹ ɡ>g ɑ>ɑː i>iː ɔ>ɔː u>uː \u0361>'
  ]
})

function inPhones(ph: string, spoken: string): string | undefined {
  const written = phonesOf(phones, ph, spoken)
  return written !== undefined && hasVowels(written) ? written : undefined
}

/** An element for words of another language; the few that `lang` leaves silent get a voice of their own. */
function languageAround(tag: string): { readonly name: string; readonly attributes: Readonly<Record<string, string>> } {
  const locale = localeOf(tag)
  return isOneOf(silentLanguages, primary(tag))
    ? { name: 'voice', attributes: { language: locale } }
    : { name: 'lang', attributes: { 'xml:lang': locale } }
}

/** Names get their phonemes where the language has them all, else their own language, else a respelling. */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  if (!where.free) return respelled(node, where)
  const ph = ipa === undefined || !isOneWord(spoken) ? undefined : inPhones(ipa, where.language)
  if (ph !== undefined) return phoneme('ipa', ph, spoken)
  if (isForeign(node.language, where.language)) {
    const { name, attributes } = languageAround(node.language)
    return { markup: wordsTag(name, attributes, spoken) }
  }
  if (respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  return respelled(node, where)
}

/** Names other services have for the same. */
const ways: Readonly<Record<string, string>> = {
  digits: 'characters',
  number_digit: 'characters',
  letters: 'characters',
  number: 'cardinal',
  'tts:digits': 'characters'
}

function readAs(node: NodeOf<'say-as'>, unbound: boolean): Said {
  const content = wordsOf(node.children)
  const interpret = Object.hasOwn(ways, node.interpretAs) ? (ways[node.interpretAs] ?? '') : node.interpretAs
  const [shape] = Object.hasOwn(formats, interpret) ? (formats[interpret] ?? []) : []
  const format = node.format !== undefined && shape?.test(node.format) ? node.format : undefined
  const known = isOneOf(interpretations, interpret) && (interpret !== 'date' || format !== undefined)
  if (!unbound || !known) return { words: content, lowered: 'say-as' }
  const detail = node.detail === '1' || node.detail === '2' ? node.detail : undefined
  return sayAs(
    {
      'interpret-as': interpret,
      ...(format === undefined ? {} : { format }),
      ...(detail === undefined || shape === undefined ? {} : { detail })
    },
    content
  )
}

function phonemeOf(node: NodeOf<'phoneme'>, { free: unbound, language: tag }: Where): Said {
  const content = wordsOf(node.children)
  const ph = node.alphabet === 'ipa' ? inPhones(node.ph, tag) : node.alphabet === 'x-sampa' ? node.ph : undefined
  if (!unbound || ph === undefined || !isOneWord(content)) return { words: content, lowered: 'phoneme' }
  return phoneme(node.alphabet, ph, content)
}

/** Marks come back as times (`enableTimePointing`); Studio voices refuse a text that holds one. */
function mark(name: string, voice: string | undefined, lowered: 'mark' | 'sound'): Sign {
  return isStudio(voice) ? { lowered } : { markup: [emptyTag('mark', { name })] }
}

function languageRow(node: NodeOf<'lang'>, spoken: string): Around {
  if (!isForeign(node.language, spoken)) return 'plain'
  const { name, attributes } = languageAround(node.language)
  return element(name, attributes)
}

/** Google Cloud Text-to-Speech with the voices that take SSML (Standard, WaveNet, Neural2, Studio). */
export const google: Dialect = {
  name: 'google',
  title: 'Google Cloud Text-to-Speech',
  sources: [source, input, quotas],
  extension: 'ssml',
  root: { element: 'speak', declaration: '', attributes: () => ({}), doctype: false },
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    ...paragraphRows,
    // No longest pause is documented.
    break: node => pause(node, Number.POSITIVE_INFINITY),
    sound: (node, _, { voiceOf }) => mark(`sound-${markName(node.name)}`, voiceOf(undefined), 'sound'),
    mark: (node, _, { voiceOf }) => mark(node.name, voiceOf(undefined), 'mark'),
    emphasis: node => element('emphasis', { level: node.level }),
    lang: (node, { language: spoken }) => languageRow(node, spoken),
    voice: voiceByName,
    prosody: node =>
      prosody(node, {
        rate: value => {
          if (isOneOf(rateWords, value)) return value
          const factor = rateFactor(value)
          return factor === undefined ? undefined : `${short(factor * 100)}%`
        },
        // Steps and percentages only; a pitch in hertz has no form.
        pitch: value => {
          const change = pitchChange(value)
          return isOneOf(pitchWords, value) || (change !== undefined && change.unit !== 'Hz') ? value : undefined
        },
        volume: value => (isOneOf(volumeWords, value) || volumeDecibels(value) !== undefined ? value : undefined)
      }),
    'say-as': (node, { free: unbound }) => readAs(node, unbound),
    sub: (node, { free: unbound }) => (unbound ? sub(node) : { words: node.alias }),
    phoneme: phonemeOf,
    reading: (node, where) => reading(node, where)
  },
  chapterMark: (chapter, { voiceOf }) =>
    isStudio(voiceOf(undefined)) ? undefined : emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: false,
  phones: inPhones,
  limits: [{ unit: 'bytes', most: mostBytes, count: bytes }],
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
