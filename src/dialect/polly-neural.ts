import { billedCharacters, characters } from './count.js'
import type { AttributeRule, Dialect, ElementCheck, ElementRule, NodeOf, Said, Where } from './dialect.js'
import { wordsOf } from './draft.js'
import { localeOf, primary } from './locale.js'
import { emptyTag, escapeText, markName, wordsTag } from './markup.js'
import { phoneSets, phonesIn } from './phones.js'
import { isOneOf, rateFactor, rateWords, short, volumeDecibels, volumeWords } from './prosody.js'
import {
  element,
  isForeign,
  pause,
  phoneme,
  plain,
  prosody,
  respelled,
  sayAs,
  sayAsAttributes,
  spelling,
  sub,
  unspoken,
  without,
  withoutEmphasis
} from './rows.js'
import {
  emptyElement,
  forms,
  free,
  holds,
  language,
  needed,
  neededLanguage,
  oneOf,
  signedDecibels,
  word,
  wordsOnly
} from './rules.js'

const source = 'https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html'

// https://docs.aws.amazon.com/polly/latest/dg/break-tag.html
const longestBreak = 10_000
// https://docs.aws.amazon.com/polly/latest/dg/limits.html (SynthesizeSpeech)
const mostBilled = 3000
const mostCharacters = 6000
// https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html
const slowest = 20
const fastest = 200

// Nesting is not documented; that paragraphs and sentences do not hold themselves is assumed.
const inSentence = [
  'break',
  'lang',
  'mark',
  'phoneme',
  'prosody',
  'say-as',
  'sub',
  'w',
  'amazon:effect',
  'amazon:domain'
] as const
const anywhere = [...inSentence, 'p', 's'] as const

// https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html
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
  'address',
  'expletive',
  'telephone'
] as const
const dateFormats = ['mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y', 'yyyymmdd'] as const
const wholeDate = /^[0-9?]{8}$/
const fraction = /^\s{0,9}(?:\d{1,9}\+)?\d{1,9}\/\d{1,9}\s{0,9}$/

const dateNeedsFormat: ElementCheck = ({ attributes, text }) => {
  const interpret = attributes.get('interpret-as')
  const format = attributes.get('format')
  if (interpret === 'date' && format === undefined && !wholeDate.test(text.trim())) {
    return { rule: 'dialect/wrong-content', subject: 'date', effect: 'error', instead: `format="dmy"` }
  }
  if (interpret === undefined || interpret === 'date' || format === undefined) return undefined
  return { rule: 'dialect/wrong-content', subject: `format ${interpret}`, effect: 'error', instead: '' }
}

const fractionNeedsNumbers: ElementCheck = ({ attributes, text }) =>
  attributes.get('interpret-as') !== 'fraction' || (text.length < 40 && fraction.test(text))
    ? undefined
    : {
        rule: 'dialect/wrong-content',
        subject: `fraction ${text.slice(0, 40)}`,
        effect: 'error',
        instead: '2/9, 3+1/2'
      }

/** "The whole sentence is voiced by the related standard voice": https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html */
const lettersChangeVoice: ElementCheck = ({ attributes, text }) => {
  const interpret = attributes.get('interpret-as') ?? ''
  if (!spellsOut(interpret)) return undefined
  return { rule: 'dialect/not-for-this-voice', subject: interpret, effect: 'misread', instead: spelled(text) }
}

const newsVoices = ['Matthew', 'Joanna', 'Lupe', 'Amy'] as const

const newsNeedsVoice: ElementCheck = ({ attributes }, { voice }) =>
  attributes.get('name') !== 'news' || voice === undefined || isOneOf(newsVoices, voice)
    ? undefined
    : { rule: 'dialect/not-for-this-voice', subject: 'news', effect: 'error', instead: newsVoices.join(', ') }

const roles = ['VB', 'VBD', 'DT', 'IN', 'JJ', 'NN', 'DEFAULT', 'SENSE_1'].map(role => `amazon:${role}`)
const alphabets = ['ipa', 'x-sampa', 'x-amazon-pinyin', 'x-amazon-yomigana', 'x-amazon-pron-kana'] as const
const needsOne = (...list: readonly string[]): AttributeRule => ({ forms: [word(...list)], required: true })

const elements: Readonly<Record<string, ElementRule>> = {
  speak: holds(anywhere, { 'xml:lang': language, version: free, note: free }),
  break: {
    ...emptyElement({
      strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
      time: forms({ form: 'time', decimal: true, most: longestBreak, over: 'error' })
    }),
    source: 'https://docs.aws.amazon.com/polly/latest/dg/break-tag.html'
  },
  lang: {
    ...holds(anywhere, { 'xml:lang': neededLanguage }),
    source: 'https://docs.aws.amazon.com/polly/latest/dg/lang-tag.html'
  },
  mark: emptyElement({ name: needed }),
  p: holds([...inSentence, 's']),
  s: holds(inSentence),
  phoneme: {
    ...wordsOnly({ alphabet: needsOne(...alphabets), ph: needed }),
    source: 'https://docs.aws.amazon.com/polly/latest/dg/phoneme-tag.html'
  },
  prosody: {
    ...holds(anywhere, {
      volume: forms(word(...volumeWords), signedDecibels),
      rate: forms(word('x-slow', 'slow', 'medium', 'fast', 'x-fast'), {
        form: 'percent',
        least: slowest,
        most: fastest
      })
    }),
    someAttribute: true,
    source: 'https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html'
  },
  'say-as': {
    ...wordsOnly({ 'interpret-as': needsOne(...interpretations), format: oneOf(...dateFormats) }),
    also: [dateNeedsFormat, fractionNeedsNumbers, lettersChangeVoice],
    source: 'https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html'
  },
  sub: wordsOnly({ alias: needed }),
  w: wordsOnly({ role: needsOne(...roles) }),
  'amazon:effect': holds(anywhere, { name: needsOne('drc') }),
  'amazon:domain': { ...holds(anywhere, { name: needsOne('news') }), also: [newsNeedsVoice] }
}

const stress = 'ˈ ˌ . ː :'

/** Symbols by language: https://docs.aws.amazon.com/polly/latest/dg/ph-table-german.html and ph-table-english-us.html */
const phones = phoneSets({
  de: [
    `ʔ b d ç d͡ʒ f g h j k l m n ŋ p p͡f ʀ s ʃ t t͡s t͡ʃ v x z ʒ øː ɐ ɐ̯ œ ə a aː a: aɪ aʊ ɑ̃ eː e: ɛ ɛ̃ iː i: ɪ oː o: ɔ ɔ̃ ɔʏ uː u: ʊ yː y: ʏ ${stress}`,
    'r>ʀ ʁ>ʀ ɡ>g'
  ],
  en: [
    `b d d͡ʒ ð f g h j k l m n ŋ p ɹ s ʃ t t͡ʃ Θ v w z ʒ ə ɚ æ aɪ aʊ ɑ eɪ ɝ ɛ iː i: ɪ oʊ ɔ ɔɪ u ʊ ʌ ${stress}`,
    'r>ɹ ɡ>g θ>Θ i>iː'
  ]
})

function inPhones(ph: string, spoken: string): string | undefined {
  const set = phones(primary(spoken))
  return set === undefined ? undefined : phonesIn(set, ph)
}

/** Readings are written as they sound, which is what Polly bills; names get their phonemes, their language or a respelling. */
function reading(node: NodeOf<'reading'>, where: Where): Said {
  const { spoken, ipa } = node
  const respell = spelling(node, where)
  if (!where.free) return respelled(node, where)
  const ph = ipa === undefined ? undefined : inPhones(ipa, where.language)
  if (ph !== undefined) return phoneme('ipa', ph, spoken)
  if (isForeign(node.language, where.language))
    return { markup: wordsTag('lang', { 'xml:lang': localeOf(node.language) }, spoken) }
  if (respell !== undefined) return sub({ type: 'sub', alias: respell, children: node.children })
  return respelled(node, where)
}

function readAs(node: NodeOf<'say-as'>, free: boolean): Said {
  const { interpretAs, format } = node
  const content = wordsOf(node.children)
  if (spellsOut(interpretAs)) return { words: spelled(content) }
  const { 'interpret-as': interpret = '', ...rest } = sayAsAttributes({ ...node, interpretAs: pollyName(interpretAs) })
  const known = isOneOf(interpretations, interpret) && (interpret !== 'fraction' || fraction.test(content))
  const dated = interpret !== 'date' || isOneOf(dateFormats, format ?? '') || wholeDate.test(content)
  if (!free || !known || !dated) return { words: content, lowered: 'say-as' }
  const date = interpret === 'date' && isOneOf(dateFormats, format ?? '')
  return sayAs(date ? { 'interpret-as': interpret, format: rest.format ?? '' } : { 'interpret-as': interpret }, content)
}

/** Names other services have for the same. */
function pollyName(interpretAs: string): string {
  return interpretAs === 'number_digit' ? 'digits' : interpretAs
}

function spellsOut(interpretAs: string): boolean {
  return interpretAs === 'characters' || interpretAs === 'spell-out' || interpretAs === 'verbatim'
}

/** `BSI` → `B S I`, which is spelled without changing the voice. */
function spelled(text: string): string {
  return [...text.replace(/\s+/g, '')].join(' ')
}

function mark(name: string): { markup: readonly string[] } {
  return { markup: [emptyTag('mark', { name })] }
}

/** Amazon Polly with a neural voice: no emphasis, no pitch, no change of voice; the voice is chosen by the request. */
export const pollyNeural: Dialect = {
  name: 'polly-neural',
  title: 'Amazon Polly (neural)',
  sources: [source, 'https://docs.aws.amazon.com/polly/latest/dg/limits.html'],
  extension: 'ssml',
  root: { element: 'speak', declaration: '', attributes: () => ({}), doctype: false },
  blockSeparator: '\n',
  nodes: {
    text: escapeText,
    chapter: plain,
    paragraph: () => element('p'),
    sentence: () => element('s'),
    list: plain,
    item: () => element('p'),
    break: node => pause(node, longestBreak),
    sound: node => mark(`sound-${markName(node.name)}`),
    mark: node => mark(node.name),
    emphasis: withoutEmphasis,
    lang: (node, request) =>
      isForeign(node.language, request.language) ? element('lang', { 'xml:lang': localeOf(node.language) }) : 'plain',
    voice: () => without('voice'),
    prosody: node =>
      prosody(node, {
        rate: pollyRate,
        pitch: () => undefined,
        volume: value => (isOneOf(volumeWords, value) || volumeDecibels(value) !== undefined ? value : undefined)
      }),
    'say-as': (node, { free: unbound }) => readAs(node, unbound),
    sub: (node, { free: unbound }) => (unbound ? sub(node) : { words: node.alias }),
    phoneme: (node, { free: unbound, language: tag }) => {
      const content = wordsOf(node.children)
      const ph = node.alphabet === 'ipa' ? inPhones(node.ph, tag) : node.ph
      const known = unbound && isOneOf(alphabets, node.alphabet) && ph !== undefined
      return known ? phoneme(node.alphabet, ph, content) : { words: content, lowered: 'phoneme' }
    },
    reading: (node, where) => reading(node, where),
    a: plain,
    cue: unspoken,
    only: unspoken,
    content: unspoken,
    label: unspoken
  },
  chapterMark: chapter => emptyTag('mark', { name: `chapter-${chapter}` }),
  hyphenJoins: false,
  limits: [
    { unit: 'billed-characters', most: mostBilled, count: billedCharacters },
    { unit: 'characters', most: mostCharacters, count: characters }
  ],
  elements,
  effects: {
    notXml: 'error',
    unknownElement: 'error',
    unknownAttribute: 'error',
    value: 'error',
    missing: 'error',
    nesting: 'undefined',
    text: 'error'
  }
}

/** Polly has no `default`; it takes a rate as percent of the usual one within a range. */
function pollyRate(value: string): string | undefined {
  if (isOneOf(rateWords, value)) return value === 'default' ? 'medium' : value
  const factor = rateFactor(value)
  return factor === undefined ? undefined : `${short(Math.min(fastest, Math.max(slowest, factor * 100)))}%`
}
